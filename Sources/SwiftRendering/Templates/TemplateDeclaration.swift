// The built-in templates by name: what each is for, and the kind of context that the renderers give it.

/// A template that is part of the program.
public struct TemplateDeclaration: Sendable {
    public let name: String
    /// What it writes, as a phrase.
    public let meaning: String
    /// The kind of context that it is given; `nil` for partials, which use what surrounds them.
    public let kind: ContextKind?
    /// Whether it is included in the middle of a line: the end of its only line does not belong to it.
    public let isInline: Bool

    private init(_ name: String, _ kind: ContextKind, _ meaning: String) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        isInline = false
    }

    private init(_ name: String, _ meaning: String) {
        self.name = name
        self.meaning = meaning
        kind = nil
        isInline = false
    }

    private init(inline name: String, _ meaning: String) {
        self.name = name
        self.meaning = meaning
        kind = nil
        isInline = true
    }

    private static let inlineNames = Set(all.filter(\.isInline).map(\.name))

    /// The text of a file as the text of the template of that name.
    static func text(_ file: String, of name: String) -> String {
        inlineNames.contains(name) && file.hasSuffix("\n") ? String(file.dropLast()) : file
    }

    public static let all: [TemplateDeclaration] = [
        .init("alias", .alias, "another name of a type"),
        .init("answers", .answers, "the answers of a client without a server"),
        .init(inline: "arguments", "the arguments that a call passes on"),
        .init("body", "the statements that put a body into a request"),
        .init("call", "the function of an operation"),
        .init("calls", .calls, "the code of `apigen calls`"),
        .init("client", .client, "the client type"),
        .init("collection", .collection, "a list or a map that contains itself"),
        .init("credential", "how a credential becomes what is sent"),
        .init("doc", "the documentation comment, if there is one"),
        .init("enum", .enumeration, "a type with listed values"),
        .init(inline: "errorEntry", "an entry of an error table"),
        .init("examples", .examples, "the code of `apigen examples`"),
        .init("file", .file, "the top of a file"),
        .init(inline: "form", "what a variant of a union looks like"),
        .init("group", .group, "the operations of one file"),
        .init("headers", "the struct of documented headers"),
        .init(inline: "key", "what a member is read by: its name, with further names under which it may come"),
        .init("limits", "the checks of limits"),
        .init("meanings", "what values mean"),
        .init(inline: "make", "what makes a result of a decoded body"),
        .init("object", .object, "a struct"),
        .init(inline: "objectForm", "what tells the objects of a type from others"),
        .init(inline: "pageArgument", "an argument of the call for one page"),
        .init(inline: "pageMember", "a member of a page"),
        .init(inline: "parameters", "the parameters of a call"),
        .init(inline: "part", "a member of a body as it is read for a form in parts"),
        .init(inline: "partValue", "the same in its form on the wire"),
        .init("poll", "the function that waits for long work"),
        .init(inline: "pollArgument", "an argument of one of its two calls"),
        .init(inline: "position", "an argument that is a position, as `Int`"),
        .init(inline: "read", "what reads a member"),
        .init(inline: "readRest", "what reads the members beside the named ones"),
        .init("receiver", .receiver, "the receiver of a webhook"),
        .init("request", "an operation as a value"),
        .init(inline: "response", "how an answer becomes the result"),
        .init(inline: "responseCase", "the same for one status"),
        .init("result", "the enum of results that differ by status"),
        .init("scheme", "a security scheme as an element of a list"),
        .init(inline: "status", "a status"),
        .init(inline: "subject", "a value that is checked"),
        .init("token", "the token that an operation hands out"),
        .init(inline: "unboxed", "what reads a stored property through its box"),
        .init("union", .union, "a value that is one of several types"),
        .init("validation", "the extension that checks a type"),
    ]
}
