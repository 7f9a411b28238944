// The contexts of the client type: servers, credentials, errors.

extension ContextKind {
    static let clients = [
        client, scope, held, accessor, server, serverVariable, serverValues, serverValue, defaultServer,
        serverReference, credentialField, sourceInit, scheme, apiKey, credential, token, tokenField, errorBody,
        errorTable, errorEntry, status, answers, answer,
    ]

    static let answers = ContextKind(
        "answers", "the answers of a client without a server",
        [
            .init("access", .word, "the access level"), .init("client", .identifier, "the client type"),
            .init("answers", .list("answer"), "one for each call"),
        ])
    static let answer = ContextKind(
        "answer", "a successful answer to a call", isListed: true,
        [
            .init("operation", .literal, "the operation id"),
            .init("accept", .literal, "the media types that the call asks for, as a list"),
            .init("status", .literal, "the status"),
            .init("contentType", optional: .literal, "the media type of the body"),
            .init("body", .literal, "the body"),
        ])

    static let client = ContextKind(
        "client", "the client type",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("access", .word, "the access level"),
            .init("name", .identifier, "the name of the type"),
            .init("client", .identifier, "the same name, for sections in which `name` is another"),
            .init("title", .literal, "the title of the API"),
            .init("plusForBlank", .flag, "whether a blank in a query travels as `+`"),
            .init("scopes", .list("scope"), "the values that the client can have for parameters of many calls"),
            .init("hasScopes", .flag, "whether calls are given anything where they are given nothing else"),
            .init("held", .list("held"), "the credentials that members of bodies are filled from"),
            .init("fillsMembers", .flag, "whether there are any"),
            .init("groups", .list("accessor"), "the groups of operations that have an accessor"),
            .init("servers", .list("server"), "the servers"),
            .init("serverValues", .list("serverValues"), "the types of parts of addresses that have listed values"),
            .init("defaultServer", optional: .context("defaultServer"), "the first server"),
            .init("hasOperationServers", .flag, "whether single operations have servers of their own"),
            .init("describedServers", .list("serverReference"), "the servers of all other operations"),
            .init("fields", .list("credentialField"), "what a user gives for the security schemes"),
            .init("hasCredentials", .flag, "whether there are any"),
            .init("hasSources", .flag, "whether some of them can be sources of tokens"),
            .init("sourceInits", .list("sourceInit"), "the initialisers that take a source of tokens"),
            .init("needsCredentials", .flag, "whether some of them are required"),
            .init("schemes", .list("scheme"), "the security schemes"),
            .init("hasSchemes", .flag, "whether there are any"),
            .init("credentials", .list("credential"), "how what a user gives becomes what is sent"),
            .init("errorBodies", .list("errorBody"), "the error bodies that are documented"),
            .init("codePlaces", optional: .literal, "where error bodies have the code of the service, as a list"),
            .init("codeType", optional: .type, "the type of these codes"),
            .init("errorTables", .list("errorTable"), "which status has which of them"),
            .init("hasErrorTables", .flag, "whether there are any"),
        ])
    static let scope = ContextKind(
        "scope", "a value that the client can have for a parameter of many calls",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the function that sets it"),
            .init("parameter", .identifier, "the name of the value"), .init("type", .type, "its type"),
        ])
    static let held = ContextKind(
        "held", "a credential that members of bodies are filled from",
        [.init("key", .literal, "what the members name"), .init("name", .identifier, "the name of the credential")])
    static let accessor = ContextKind(
        "accessor", "the way to a group of operations",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the property"),
            .init("type", .identifier, "the type of the group"),
        ])
    static let server = ContextKind(
        "server", "a server of the description",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("url", .literal, "the address"),
            .init("isRelative", .flag, "whether the address stands beside another one"),
            .init("base", optional: .literal, "the address that relative ones stand beside by default"),
            .init("hasVariables", .flag, "whether parts of the address are given by the user"),
            .init("variables", .list("serverVariable"), "these parts"),
        ])
    static let serverVariable = ContextKind(
        "serverVariable", "a part of a server's address", isListed: true,
        [
            .init("name", .identifier, "the name"), .init("key", .literal, "the name in the address"),
            .init("value", .literal, "the default"),
            .init("type", optional: .identifier, "the type of its values, where they are listed"),
            .init("case", optional: .identifier, "the default among them"),
        ])
    static let serverValues = ContextKind(
        "serverValues", "the listed values of a part of a server's address",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the type"),
            .init("cases", .list("serverValue"), "the values"),
        ])
    static let serverValue = ContextKind(
        "serverValue", "a value of a part of a server's address",
        [.init("name", .identifier, "the name of the case"), .init("value", .literal, "the value")])
    static let serverReference = ContextKind(
        "serverReference", "a server in a list", isListed: true,
        [
            .init("server", .identifier, "its name"),
            .init("hasVariables", .flag, "whether parts of its address have defaults"),
            .init("relative", optional: .literal, "its address, where that stands beside another one"),
            .init("variables", .list("serverVariable"), "the parts of its address that have defaults"),
        ])
    static let defaultServer = ContextKind(
        "defaultServer", "the first server",
        [
            .init("server", .identifier, "its name"),
            .init("hasVariables", .flag, "whether it is a function, whose arguments have defaults"),
        ])
    static let sourceInit = ContextKind(
        "sourceInit", "an initialiser of credentials that takes a source of tokens",
        [
            .init("fields", .list("credentialField"), "the credentials"),
            .init("wireName", .literal, "the security scheme that the source is for"),
            .init("source", .identifier, "the name of the source"),
        ])
    static let credentialField = ContextKind(
        "credentialField", "what a user gives for a security scheme", isListed: true,
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name"), .init("label", .identifier, "the name as a label"),
            .init("isSecret", .flag, "whether it is one text; otherwise a user with a password"),
            .init("isSource", .flag, "whether a source of tokens is given for it"),
            .init("isRequired", .flag, "whether it has to be given"),
        ])
    static let scheme = ContextKind(
        "scheme", "a security scheme; one of `apiKey` to `unsupported` says of what kind",
        [
            .init("wireName", .literal, "its name in the description"),
            .init("apiKey", optional: .context("apiKey"), "a key in a header, a query or a cookie"),
            .init("isBasic", .flag, "HTTP basic authentication"),
            .init("isBearer", .flag, "a bearer token"),
            .init("isMutualTLS", .flag, "whether it is a client certificate"),
            .init("unsupported", optional: .literal, "a kind that the runtime does not know"),
        ])
    static let apiKey = ContextKind(
        "apiKey", "a key that is sent with requests",
        [
            .init("location", .identifier, "`header`, `query` or `cookie`"),
            .init("key", .literal, "its name there"),
        ])
    static let credential = ContextKind(
        "credential", "how what a user gives becomes what is sent; one of `token` to `isBasic` says how",
        [
            .init("wireName", .literal, "the name of the security scheme"),
            .init("name", .identifier, "the name of the field"),
            .init("isRequired", .flag, "whether it has to be given"),
            .init("token", optional: .context("token"), "an operation hands it out"),
            .init("isAPIKey", .flag, "a key"), .init("isBearer", .flag, "a bearer token"),
            .init("isBasic", .flag, "a user with a password"),
        ])
    static let token = ContextKind(
        "token", "an operation that hands out a token",
        [
            .init("operation", .identifier, "the name of the operation"),
            .init("result", .type, "the type of its result"),
            .init("body", .type, "the type of its body"),
            .init("fields", .list("tokenField"), "the members of the body"),
            .init("property", .identifier, "the member of the result"),
            .init("propertyIsOptional", .flag, "whether it may be absent"),
            .init("lifetime", .literal, "for how many seconds the token is used"),
            .init("refreshAfter", optional: .literal, "after how many seconds a new one is fetched"),
        ])
    static let tokenField = ContextKind(
        "tokenField", "a member of the body that a token is asked for with", isListed: true,
        [
            .init("name", .identifier, "the name of the credential"),
            .init("label", .identifier, "the name of the member"),
            .init("id", optional: .type, "the type of the member, where it is an id"),
        ])
    static let errorBody = ContextKind(
        "errorBody", "an error body",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("name", .identifier, "the name of the case"), .init("type", .type, "the type"),
            .init("indirect", .flag, "whether the body is stored behind a reference"),
        ])
    static let errorTable = ContextKind(
        "errorTable", "which status has which error body",
        [
            .init("name", .identifier, "the name"),
            .init("base", optional: .identifier, "another table, whose entries it has too"),
            .init("entries", .list("errorEntry"), "the entries, without those of `base`"),
        ])
    static let errorEntry = ContextKind(
        "errorEntry", "a status with its error body", isListed: true,
        [
            .init("status", .context("status"), "the status"),
            .init("mediaType", optional: .literal, "the media type, where the status has several bodies"),
            .init("isText", .flag, "whether the body is text"),
            .init("isPlain", .flag, "whether it is a value in its notation as text"),
            .init("isBytes", .flag, "whether it is bytes"), .init("isJSON", .flag, "whether it is JSON"),
            .init("as", optional: .type, "the form on the wire"),
            .init("body", .identifier, "the case of the body"),
        ])
    static let status = ContextKind(
        "status", "a status of an answer; one of the three says which",
        [
            .init("code", optional: .literal, "one status"),
            .init("range", optional: .literal, "the first digit of a hundred statuses"),
            .init("isDefault", .flag, "all others"),
        ])
}
