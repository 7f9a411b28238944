// The contexts of what is put into a request, of what becomes of an answer, and of webhooks.

extension ContextKind {
    static let requests = [value, body, formEncoding, partHeader, multipart, part]

    static let value = ContextKind(
        "value", "the value of a parameter that is put into the request",
        [
            .init("location", .identifier, "`path`, `query`, `header` or `cookie`"),
            .init("key", .literal, "the name on the wire"), .init("name", .identifier, "the argument"),
            .init("isJSON", .flag, "whether it travels as JSON"),
            .init("as", optional: .type, "the form on the wire"),
            .init("style", optional: .identifier, "the style, where it is not the usual one"),
            .init("explode", optional: .literal, "`true` or `false`, where it is not the usual one"),
            .init("allowsReserved", .flag, "whether reserved characters stay as they are"),
            .init("isSensitive", .flag, "whether it is never printed"),
            .init("part", optional: .literal, "the part that it is a header of"),
            .init("isNeeded", .flag, "whether that part may be left out, but not be sent without it"),
        ])
    static let body = ContextKind(
        "body", "the body of a request; one of `isJSON` to `multipart` says of what kind",
        [
            .init("name", .identifier, "the argument"), .init("isRequired", .flag, "whether it has to be given"),
            .init("isJSON", .flag, "JSON"), .init("isText", .flag, "text"), .init("isBytes", .flag, "bytes"),
            .init("isPlain", .flag, "a value in its notation as text"),
            .init("isForm", .flag, "`application/x-www-form-urlencoded`"),
            .init("multipart", optional: .context("multipart"), "`multipart/form-data`"),
            .init("as", optional: .type, "the form on the wire"),
            .init("contentType", optional: .literal, "the media type, where it is not the usual one"),
            .init("encodings", .list("formEncoding"), "members of a form that are not written as usual"),
            .init("hasEncodings", .flag, "whether there are any"),
        ])
    static let formEncoding = ContextKind(
        "formEncoding", "how a member of a form is written", isListed: true,
        [
            .init("key", .literal, "the name on the wire"), .init("isJSON", .flag, "whether it is JSON"),
            .init("style", .identifier, "the style"), .init("explode", .literal, "`true` or `false`"),
            .init("allowsReserved", .flag, "whether reserved characters stay as they are"),
        ])
    static let partHeader = ContextKind(
        "partHeader", "a header of a part", isListed: true,
        [.init("name", .literal, "the name"), .init("value", .literal, "the value")])
    static let multipart = ContextKind(
        "multipart", "a form in parts",
        [
            .init("isOpen", .flag, "whether the parts are known only when it is sent"),
            .init("headers", .list("value"), "the headers of parts that are arguments"),
            .init("parts", .list("part"), "the parts"),
            .init("rest", optional: .identifier, "the member with all other parts"),
            .init("isChecked", .flag, "whether the body is checked before it is sent"),
            .init("contentType", optional: .literal, "the media type, where it is not `multipart/form-data`"),
        ])
    static let part = ContextKind(
        "part", "a part of a form; one of `isFile` to `as` says of what kind, none a text",
        [
            .init("key", .literal, "the name on the wire"),
            .init("member", .identifier, "the stored property"),
            .init("box", optional: .identifier, "what refers to the object that it is read from"),
            .init("isBoxed", .flag, "whether it is stored in a box"),
            .init("isOptional", .flag, "whether the member may be absent"),
            .init("isNullable", .flag, "whether it may be absent and may be `null`"),
            .init("isThere", .flag, "whether there is always a value"),
            .init("contentType", optional: .literal, "the media type of the part"),
            .init("delimiter", optional: .literal, "what stands between the elements of a list that is one part"),
            .init("headers", .list("partHeader"), "its headers, as far as the description gives their values"),
            .init("hasHeaders", .flag, "whether there are any"),
            .init("isFile", .flag, "a file"), .init("isFiles", .flag, "any number of files"),
            .init("isJSON", .flag, "JSON"), .init("as", optional: .type, "a text in this form"),
        ])

    static let responses = [response, responseCase]

    static let response = ContextKind(
        "response", "how an answer becomes the result; one of the variables says how",
        [
            .init("isVoid", .flag, "there is no body"), .init("isText", .flag, "text"),
            .init("isPlain", .flag, "a value in its notation as text"),
            .init("isBytes", .flag, "bytes"), .init("isJSON", .flag, "JSON"),
            .init("as", optional: .type, "the form on the wire"),
            .init("hasCases", .flag, "by status"), .init("cases", .list("responseCase"), "the cases"),
            .init("isTextEvents", .flag, "a stream of events with text"),
            .init("isEventObjects", .flag, "a stream of events as objects"),
            .init("isEvents", .flag, "a stream of events with JSON"),
            .init("jsonLines", optional: .literal, "a stream of JSON texts: its media type"),
            .init("others", optional: .literal, "the media types of answers that another call reads"),
        ])
    static let responseCase = ContextKind(
        "responseCase", "what an answer with a certain status becomes", isListed: true,
        [
            .init("status", .context("status"), "the status"), .init("isEmpty", .flag, "whether there is no body"),
            .init("isText", .flag, "whether the body is text"), .init("isBytes", .flag, "whether it is bytes"),
            .init("isPlain", .flag, "whether it is a value in its notation as text"),
            .init("isJSON", .flag, "whether it is JSON"), .init("as", optional: .type, "the form on the wire"),
            .init("result", optional: .type, "the enum of the results"),
            .init("resultCase", optional: .identifier, "the case of that enum"),
            .init("optional", optional: .type, "the type of the result, where there may be none"),
        ])

    static let webhooks = [receiver, signature, signatureList, signedPart]

    static let receiver = ContextKind(
        "receiver", "the receiver of a webhook",
        [
            .init("doc", optional: .comment, "the documentation comment"),
            .init("access", .word, "the access level"), .init("name", .identifier, "the name"),
            .init("event", .type, "the type of the event"),
            .init("signature", optional: .context("signature"), "how messages are signed"),
        ])
    static let signature = ContextKind(
        "signature", "how messages are signed",
        [
            .init("header", .literal, "the header of the signature"),
            .init("key", optional: .comment, "what the signing key is, as a phrase"),
            .init("isEd25519", .flag, "whether it is made by Ed25519; otherwise by HMAC-SHA256"),
            .init("encoding", .word, "how it is written"),
            .init("prefix", optional: .literal, "what stands before it"),
            .init("list", optional: .context("signatureList"), "how it stands among other elements"),
            .init("parts", .list("signedPart"), "the headers that are signed before the body"),
            .init("hasParts", .flag, "whether there are any"),
            .init("separator", .literal, "what stands between the parts"),
            .init("pointer", optional: .literal, "where the id of the event is in the body"),
            .init("pointerOrDigest", optional: .literal, "the same; a message without one is known by its digest"),
            .init("eventHeader", optional: .literal, "the header with the id of the event"),
        ])
    static let signatureList = ContextKind(
        "signatureList", "how signatures stand among other elements of their header",
        [
            .init("separator", .literal, "what stands between the elements"),
            .init("prefix", .literal, "what signatures begin with"),
        ])
    static let signedPart = ContextKind(
        "signedPart", "a header that is signed", isListed: true,
        [
            .init("header", .literal, "the name, or what it begins with beside the signature"),
            .init("isBeside", .flag, "whether it is an element of the signature's own header"),
            .init("timestamp", optional: .identifier, "the unit, where it is the time of sending"),
        ])

    static let tests = [examples, exampleType, declaredType, examplePlace, outsideImport, calls, call, callArgument]

    static let examples = ContextKind(
        "examples", "the checks of `apigen examples`",
        [
            .init("source", .comment, "the path of the description, without slashes before it"),
            .init("imports", .list("outsideImport"), "what the file imports"),
            .init("types", .list("exampleType"), "the types that examples have"),
            .init("declared", .list("declaredType"), "all types that are declared"),
            .init("hasRawBytes", .flag, "whether some travel as bytes"),
        ])
    static let exampleType = ContextKind(
        "exampleType", "a type that examples have",
        [
            .init("type", .type, "the type that reads and writes a value"),
            .init("schemas", .list("examplePlace"), "the schemas of these examples"),
        ])
    static let declaredType = ContextKind(
        "declaredType", "a type that is declared",
        [.init("literal", .literal, "its name as a text"), .init("type", .type, "the type")])
    static let examplePlace = ContextKind(
        "examplePlace", "a schema with examples", isListed: true, [.init("pointer", .literal, "where it is")])
    static let outsideImport = ContextKind(
        "outsideImport", "an import of a file outside of the module",
        [
            .init("module", .identifier, "the module"),
            .init("isTestable", .flag, "whether internal declarations are used"),
        ])
    static let calls = ContextKind(
        "calls", "the calls of `apigen calls`",
        [
            .init("source", .comment, "the path of the description, without slashes before it"),
            .init("imports", .list("outsideImport"), "what the file imports"),
            .init("client", .identifier, "the client type"),
            .init("credentials", .list("credentialField"), "what the client is given"),
            .init("hasCredentials", .flag, "whether it is given anything"),
            .init("calls", .list("call"), "the operations"),
        ])
    static let call = ContextKind(
        "call", "a call of an operation",
        [
            .init("name", .identifier, "the name of the call"), .init("key", .literal, "the same name as a text"),
            .init("arguments", .list("callArgument"), "the arguments"),
        ])
    static let callArgument = ContextKind(
        "callArgument", "an argument that is read from JSON", isListed: true,
        [
            .init("label", .identifier, "the label"), .init("isBody", .flag, "whether it is the body"),
            .init("key", .literal, "where it is in the JSON"), .init("isNeeded", .flag, "whether it has to be there"),
            .init("as", optional: .type, "the form on the wire"),
        ])
}
