// The files of a client → its public declarations. What is read is the text that consumers compile, so that nothing
// that a template writes is missed.

/// Reads one file.
struct SurfaceReader {
    /// What a declaration stands in.
    private struct Scope {
        var owner = ""
        /// Whether everything in it is as visible as it itself.
        var isPublic = true
        /// In a protocol, members are as visible as it is.
        var isProtocol = false
        /// In `extension APIRequest where …, Output == T`: the type that is meant by `Self`.
        var selfType: String?
    }

    /// A conformance that an extension declares.
    struct Extension {
        var type: String
        var conformances: [String]
    }

    private var text: SwiftText
    private(set) var declarations: [Declaration] = []
    private(set) var extensions: [Extension] = []

    init(_ bytes: [UInt8]) {
        text = SwiftText(bytes)
    }

    mutating func read() { read(Scope()) }

    private mutating func read(_ scope: Scope) {
        var comment: [String] = []
        var isDeprecated = false
        while let byte = text.current {
            if Token.isBlank(byte) {
                text.index += 1
            } else if text.has("///") {
                let line = text.restOfLine().dropFirst(3)
                comment.append(String(line.first == " " ? line.dropFirst() : line))
            } else if text.has("//") || text.has("#if") || text.has("#e") {
                _ = text.restOfLine()
            } else if byte == UInt8(ascii: "@") {
                isDeprecated = text.attribute().contains("deprecated") || isDeprecated
            } else if byte == UInt8(ascii: "}") {
                text.index += 1
                return
            } else {
                let tokens = Token.tokens(of: text.head())
                read(Head(tokens, isDeprecated: isDeprecated), in: scope, comment)
                (comment, isDeprecated) = ([], false)
            }
        }
    }

    private mutating func read(_ head: Head, in scope: Scope, _ comment: [String]) {
        let hasBody = text.current == UInt8(ascii: "{")
        let isVisible = scope.isPublic && (head.isPublic || head.keyword == "case" || scope.isProtocol)
        switch head.keyword {
        case "extension":
            let (type, selfType) = head.extended
            extensions.append(Extension(type: type, conformances: head.conformances))
            if hasBody { readBody(Scope(owner: type, selfType: selfType)) }
        case "struct", "enum", "class", "actor", "protocol":
            var declaration = head.type(in: scope.owner)
            declaration.documentation = comment
            if isVisible { declarations.append(declaration) }
            if hasBody {
                readBody(Scope(owner: declaration.path, isPublic: isVisible, isProtocol: head.keyword == "protocol"))
            }
        default:
            let start = text.index
            let body = hasBody ? text.skipBody() : 0
            guard isVisible else { return }
            let hasSetter = hasBody && head.keyword == "var" && containsSetter(from: start)
            declarations += head.members(in: scope.owner, selfType: scope.selfType).map { member in
                var member = member
                member.documentation = comment
                member.body = body
                member.isRequirement = scope.isProtocol
                if head.keyword == "var", hasBody { member.isSettable = hasSetter }
                return member
            }
        }
    }

    private mutating func readBody(_ scope: Scope) {
        text.index += 1
        read(scope)
    }

    /// Whether the body that was just stepped over has an accessor `set`.
    private func containsSetter(from start: Int) -> Bool {
        Token.tokens(of: text.bytes[start..<text.index]).contains { $0.text == "set" }
    }
}
