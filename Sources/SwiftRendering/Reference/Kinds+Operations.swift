// The contexts of operations: groups, calls, pages.

extension ContextKind {
    static let operations = [
        group, operation, filledMember, parameter, paging, pageMember, pageStep, pageArgument, offset, position, cursor,
        poll,
        pollRule,
        pollArgument, resultEnum, resultCase, headerSet, header,
    ]

    static let group = ContextKind(
        "group", "the operations of one file",
        [
            .init("client", .identifier, "the client type"),
            .init("access", .word, "the access level"),
            .init("doc", optional: .comment, "the documentation comment"),
            .init("type", optional: .identifier, "the type of the group; none for operations of the client itself"),
            .init("isPart", .flag, "whether the type is declared in another file, which would be too long with these"),
            .init("protocol", optional: .identifier, "a protocol with the calls of the type, where one is wanted"),
            .init("named", .list("operation"), "all operations of the group, for the protocol"),
            .init("hasScopes", .flag, "whether the client has scopes"),
            .init("operations", .list("operation"), "the operations"),
        ])
    static let operation = ContextKind(
        "operation", "an operation",
        [
            .init("doc", optional: .comment, "the documentation comment of the call"),
            .init("requestDoc", .comment, "method and path, on one line"),
            .init("name", .identifier, "the name of the call"),
            .init("operationName", .identifier, "the same name, for sections in which `name` is another"),
            .init("isFirst", .flag, "whether it is the first of its file"),
            .init("deprecated", .flag, "whether the description calls it deprecated"),
            .init("output", .type, "the type of the result"),
            .init("returnsNothing", .flag, "whether there is no result"),
            .init("parameters", .list("parameter"), "the parameters of the call"),
            .init("paging", optional: .context("paging"), "how pages follow each other"),
            .init("polls", .list("poll"), "the calls that wait for the end of what it begins or tells about"),
            .init("fills", .flag, "whether members of the body are filled from credentials"),
            .init("filled", .list("filledMember"), "these members"),
            .init("bodyName", optional: .identifier, "the name of the body, where it has such members"),
            .init("result", optional: .context("resultEnum"), "the results, where they differ by status"),
            .init("headerSet", optional: .context("headerSet"), "the headers that are documented"),
            .init("id", .literal, "the operation id"), .init("method", .identifier, "the method"),
            .init("path", .literal, "the path"), .init("tags", optional: .literal, "the tags"),
            .init("security", optional: .literal, "the security schemes that it needs"),
            .init("idempotent", optional: .literal, "`true` or `false`, where the method does not tell"),
            .init("idempotencyKey", optional: .literal, "the header by which the server recognises repeated requests"),
            .init("timeout", optional: .literal, "how many seconds the description gives it"),
            .init("hasServers", .flag, "whether it has servers of its own"),
            .init("servers", .list("serverReference"), "these servers"),
            .init("builds", .flag, "whether anything is put into the request"),
            .init("values", .list("value"), "the values of parameters that are put into the request"),
            .init("body", optional: .context("body"), "the body"),
            .init("accept", optional: .literal, "the media types that are asked for"),
            .init("response", .context("response"), "how an answer becomes the result"),
            .init("errors", optional: .identifier, "the table of its error bodies"),
        ])
    static let filledMember = ContextKind(
        "filledMember", "a member of a body that is filled from a credential where it is absent",
        [.init("member", .identifier, "the name of the member"), .init("key", .literal, "the credential")])
    static let parameter = ContextKind(
        "parameter", "a parameter of a call", isListed: true,
        [
            .init("name", .identifier, "the name"), .init("label", .identifier, "the name as a label"),
            .init("type", .type, "the type"), .init("isBody", .flag, "whether it is the body, which has no label"),
            .init("hasDefault", .flag, "whether it may be left out"),
            .init("scope", optional: .identifier, "the scope of the client that has a value where none is given"),
        ])
    static let paging = ContextKind(
        "paging", "how the pages of a list follow each other: by `offset` or by `cursor`",
        [
            .init("page", .type, "the type of a page"), .init("element", .type, "the type of an element"),
            .init("items", .context("pageMember"), "the elements of a page"),
            .init("offset", optional: .context("offset"), "pages are found by the position of their first element"),
            .init("cursor", optional: .context("cursor"), "pages are found by what the page before says"),
            .init("arguments", .list("pageArgument"), "the arguments of the call for one page"),
            .init("continues", optional: .context("pageMember"), "the member that says whether another page follows"),
            .init("continuesIsFlag", .flag, "whether that member is a `Bool`"),
            .init("total", optional: .context("pageMember"), "the member that says how many pages there are"),
        ])
    static let pageMember = ContextKind(
        "pageMember", "a value of a page",
        [.init("steps", .list("pageStep"), "the members that lead to it; none where it is the page itself")])
    static let pageStep = ContextKind(
        "pageStep", "a member on the way to a value of a page", isListed: true,
        [
            .init("member", .identifier, "the name"),
            .init("isNullable", .flag, "whether it may be absent and may be `null`"),
            .init("chains", .flag, "whether another follows, and this one may be absent"),
        ])
    static let pageArgument = ContextKind(
        "pageArgument", "an argument of the call for one page", isListed: true,
        [
            .init("label", .identifier, "the label"), .init("isBody", .flag, "whether it is the body"),
            .init("value", .identifier, "what is given"),
            .init("scope", optional: .identifier, "the scope of the client that has a value where that is none"),
            .init("number", optional: .type, "the integer type that it is converted to"),
            .init("clamps", .flag, "whether that type is the smaller one"),
            .init("isOptional", .flag, "whether there may be no value"),
        ])
    static let offset = ContextKind(
        "offset", "pages by position",
        [
            .init("isNumbered", .flag, "whether pages are numbered, not their elements"),
            .init("first", .context("position"), "the position of the first element"),
            .init("size", optional: .context("position"), "how many elements a page has"),
            .init("start", .identifier, "the name of the closure's first parameter"),
            .init("limit", optional: .identifier, "the name of its second, where it is used"),
        ])
    static let position = ContextKind(
        "position", "an argument that is a position or a number of elements",
        [
            .init("argument", .identifier, "the name"),
            .init("isOptional", .flag, "whether it may be left out"),
            .init("converts", .flag, "whether it has to be converted to `Int`"),
            .init("fallback", optional: .literal, "what holds where it is left out"),
        ])
    static let cursor = ContextKind(
        "cursor", "pages by what the page before says",
        [
            .init("argument", .identifier, "the name of the argument"),
            .init("bodyMember", optional: .identifier, "the member of it that is the cursor, where it is the body"),
            .init("copy", optional: .identifier, "the name of the body of one page"),
            .init("parameter", .identifier, "the name of the closure's parameter"),
            .init("next", .context("pageMember"), "the member that says where the next page begins"),
        ])
    static let poll = ContextKind(
        "poll", "a call that begins long work and waits for its end",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the call"),
            .init("deprecated", .flag, "whether the description calls one of its operations deprecated"),
            .init("begins", .flag, "whether it begins the work; if not, it only asks for it"),
            .init("start", .type, "the type of the answer to the call that begins the work, or `Never`"),
            .init("output", .type, "the type of the result"),
            .init("parameters", .list("parameter"), "the parameters of the call"),
            .init("rule", .list("pollRule"), "what the answers mean"),
            .init("interval", .literal, "the seconds between two questions"),
            .init("deadline", .literal, "the seconds after which it stops asking"),
            .init("startCall", optional: .identifier, "the call that begins the work"),
            .init("startArguments", .list("pollArgument"), "its arguments"),
            .init("askCall", .identifier, "the call that asks for it"),
            .init("askArguments", .list("pollArgument"), "its arguments"),
            .init("order", optional: .identifier, "the name of the closure's parameter, where it is used"),
        ])
    static let pollRule = ContextKind(
        "pollRule", "one part of what the answers mean", isListed: true,
        [.init("part", .word, "which part"), .init("value", .literal, "its value")])
    static let pollArgument = ContextKind(
        "pollArgument", "an argument of one of the two calls", isListed: true,
        [
            .init("label", .identifier, "the label"), .init("isBody", .flag, "whether it is the body"),
            .init("value", .identifier, "what is given, or what it is taken from"),
            .init("scope", optional: .identifier, "the scope of the client that has a value where that is none"),
            .init("pointer", optional: .literal, "where it is in the answer to the first call"),
        ])
    static let resultEnum = ContextKind(
        "resultEnum", "results that differ by status",
        [.init("name", .identifier, "the name"), .init("cases", .list("resultCase"), "the results")])
    static let resultCase = ContextKind(
        "resultCase", "one of the results",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("type", optional: .type, "the type of the body"),
            .init("indirect", .flag, "whether the body is stored behind a reference"),
        ])
    static let headerSet = ContextKind(
        "headerSet", "the headers of answers",
        [.init("name", .identifier, "the name"), .init("members", .list("header"), "the headers")])
    static let header = ContextKind(
        "header", "a header of an answer",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("type", .type, "the type"),
            .init("key", .literal, "the name on the wire"), .init("as", optional: .type, "the form on the wire"),
            .init("explode", .flag, "whether names and values are joined by `=`"),
        ])
}
