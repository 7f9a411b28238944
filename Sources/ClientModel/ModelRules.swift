// The findings of modelling: parts of a description that cannot be generated as described.

import Diagnostics
import OpenAPI
import SpecSource

extension Rule {
    public static let unsupportedPaging = Rule(
        id: "unsupported-pagination", severity: .warning, title: "`x-pagination` that does not fit its operation",
        explanation: """
            The extension names a parameter or a response property that the operation does not have, or a style that is \
            not known. The operation is generated without paging.
            """,
        fix: """
            Name an existing query parameter, and properties of the success response by their names or by JSON pointers.
            """)

    public static let unsupportedPoll = Rule(
        id: "unsupported-poll", severity: .warning, title: "`x-poll` that does not fit its operation",
        explanation: """
            The extension names an operation, a parameter or a place in an answer that the description does not have, or \
            does not say when the work is finished. The operation is generated without a call that waits.
            """,
        fix: "Name what exists; Documentation/extensions.md tells the form of the extension.")

    public static let unsupportedScope = Rule(
        id: "unsupported-scope", severity: .warning, title: "`x-scope` at a parameter that cannot have one",
        explanation: """
            A client can have a value for parameters that may be left out. The parameter has to be given, or has another \
            type than the other parameters of the scope. It is generated as if the extension were not there.
            """,
        fix: "Remove the extension, or give the parameter another scope.")

    public static let unsupportedServiceCode = Rule(
        id: "unsupported-service-code", severity: .warning, title: "`x-service-code` that names no code",
        explanation: """
            The extension names places that no error body of the description has, or a schema that is no type for codes. \
            Codes are looked for where most services have them, and are texts.
            """,
        fix: "Name a place in an error body, and an enum or a text with meanings.")

    public static let unsupportedIdempotency = Rule(
        id: "unsupported-idempotency", severity: .warning, title: "Header for keys that is none",
        explanation: """
            Clients make keys of 36 characters, as `0b5f3a1e-…`, for one header of an operation whose values are texts of \
            such a length or UUIDs. Any other is a parameter like all others, and requests with it are not repeated for \
            its sake.
            """,
        fix: "Give the header the type of a text or a UUID, or write `x-idempotency-key: false` if it is for no key.")

    public static let unsupportedCredential = Rule(
        id: "unsupported-credential", severity: .warning, title: "`x-credential` that names no credential",
        explanation: """
            The extension names a security scheme with `x-token` and a member of the request that fetches the token, as in \
            `AppToken/partnerId`, and stands on a text. The member may be left out, and nothing is filled in.
            """,
        fix: "Name a credential; `apigen names --all` lists them.")

    public static let unsupportedInitializer = Rule(
        id: "unsupported-initializer", severity: .warning, title: "`x-initializers` that do not fit their schema",
        explanation: """
            An initialiser requires or leaves out properties that the schema has and that may be absent. This one is left out.
            """,
        fix: "Name existing properties; Documentation/extensions.md tells the form.")

    public static let unsupportedCurrency = Rule(
        id: "unsupported-current", severity: .warning, title: "`x-current` that does not fit its schema",
        explanation: """
            The extension names a property that tells how the last update went, its value when that was well, and a property \
            with the time of it. One of them is not there, or not of such a type. The type is generated without `isCurrent`.
            """,
        fix: "Name existing properties; Documentation/extensions.md tells the form.")

    public static let unsupportedOldest = Rule(
        id: "unsupported-oldest-days", severity: .warning, title: "`x-oldest-days` that cannot be checked",
        explanation: """
            The extension is for a schema that becomes a `Date` or a `DateTime`. Requests are sent without the age being \
            checked.
            """,
        fix: "Give the schema a format that is a point in time, such as `unixtime`, or remove the extension.")

    public static let unsupportedAliases = Rule(
        id: "unsupported-aliases", severity: .warning, title: "`x-aliases` that cannot be names of their property",
        explanation: """
            The extension lists further names under which a member may come. One of them is the name of another property \
            already, or of one that has another type or is required, or the extension stands at what is no property. The \
            names are ignored.
            """,
        fix: "Correct the list; Documentation/extensions.md tells what it can have.")

    public static let unsupportedPieces = Rule(
        id: "unsupported-pieces", severity: .warning, title: "`x-pieces` that cannot be taken apart",
        explanation: """
            The extension says how a text with several values is taken apart: the name of the list, and what stands \
            between two of them. It stands at what is no text, or lacks one of the two.
            """,
        fix: "Correct the extension; Documentation/extensions.md tells its form.")

    public static let unsupportedToken = Rule(
        id: "unsupported-token", severity: .warning, title: "`x-token` that does not fit its operation",
        explanation: """
            The extension must name an operation of the description whose request body is an object of texts and whose \
            response has the named property. The scheme is generated as a plain key instead.
            """,
        fix: "Correct `operation` and `token`, or remove the extension.")

    public static let unsupportedSignature = Rule(
        id: "unsupported-signature", severity: .warning, title: "`x-webhook-signature` that cannot be verified",
        explanation: """
            The extension names a scheme, an encoding or a part that is not known, or takes the id of an event from \
            something that is not signed. The receiver is generated without verification being offered.
            """,
        fix: "Correct the extension; Documentation/extensions.md tells its form.")

    public static let unsupportedConditions = Rule(
        id: "unsupported-conditions", severity: .warning, title: "`x-conditions` that cannot be checked",
        explanation: """
            A rule names a property that the schema does not have, compares one with a value that it cannot have, or \
            has not the form of a rule. Requests are sent without this rule being checked.
            """,
        fix: "Name existing properties and one of their values; Documentation/extensions.md tells the form of a rule.")

    public static let unsupportedMeanings = Rule(
        id: "unsupported-meanings", severity: .warning, title: "`x-meanings` that cannot be told",
        explanation: """
            The extension stands at something that is neither a text nor an integer nor an object, or a part of it has not \
            the form that it should have: a value that the type never has, a member or a fact that there is not, a value \
            with two meanings. Code is generated without that part.
            """,
        fix: "Correct the part, or remove it; Documentation/extensions.md tells the form of the extension.")

    public static let uncheckedPattern = Rule(
        id: "unchecked-pattern", severity: .warning, title: "A `pattern` that cannot be checked",
        explanation: """
            With `validation: true` generated types compare texts with the patterns of the description. This one is not a \
            regular expression of ECMA-262, the dialect of JSON Schema, or it is too long. It is documented and not checked.
            """,
        fix: "Correct the pattern. Common causes are features of other dialects and a backslash that YAML took away.")

    public static let unsupportedContent = Rule(
        id: "unsupported-content", severity: .info, title: "A media type that is passed through as bytes",
        explanation: """
            The body has a schema of objects or lists, and a media type that is neither JSON nor a form nor text. No code \
            reads or writes such a body by its schema, so it is passed as the bytes that it is.
            """,
        fix: "Nothing needs to be done unless the API can do with JSON too; then describe that media type.")

    public static let renameNoMatch = Rule(
        id: "rename-no-match", severity: .error, title: "A given name for something that does not exist",
        explanation: """
            An entry under `rename` names a type, property, operation or enum case that the description does not have. \
            Often the description has changed, and what had the name is called something else now.
            """,
        fix: "Correct the entry or remove it; `apigen names --all` lists what can be named.")

    public static let renameConflict = Rule(
        id: "rename-conflict", severity: .error, title: "A given name that is taken",
        explanation: """
            An entry under `rename` gives a name that something else in the same place has, by the naming rules or by \
            another entry, or that generated code, Swift or Foundation needs for itself. Where the rules lead several \
            things to one name, an entry may choose which of them gets it.
            """,
        fix: "Give another name.")

    public static let unsupportedID = Rule(
        id: "unsupported-id", severity: .warning, title: "`x-id` at what cannot be an id of its own",
        explanation: """
            Ids become types by the names of their schemas, so the schema stands under `components/schemas`, and its \
            values are texts, integers or UUIDs. It is generated as if the extension were not there.
            """,
        fix: "Give the schema a name under `components/schemas`, or remove the extension.")

    public static let typeNoMatch = Rule(
        id: "type-no-match", severity: .error, title: "A type for something that does not exist",
        explanation: """
            An entry under `types` gives a Swift type to a schema or a format that the description does not have.
            """,
        fix: "Correct the entry or remove it.")

    public static let modelRules: [Rule] = [
        .renameNoMatch, .renameConflict, .typeNoMatch,
        .unsupportedPaging, .unsupportedPoll, .unsupportedScope, .unsupportedCredential, .unsupportedInitializer,
        .unsupportedCurrency, .unsupportedServiceCode, .unsupportedIdempotency, .unsupportedOldest, .unsupportedAliases,
        .unsupportedPieces, .unsupportedToken,
        .unsupportedSignature,
        .unsupportedConditions, .unsupportedMeanings, .unsupportedID, .uncheckedPattern, .unsupportedContent,
    ]
}

extension Finding {
    static func passedAsBytes(_ media: MediaType) -> Finding {
        Finding(
            .unsupportedContent, "‘\(media.name)’ is passed as bytes, and its schema is not used",
            at: media.node.key("schema")?.span ?? media.node.span)
    }

    static func uncheckedPattern(_ reason: String, _ schema: Schema) -> Finding {
        Finding(.uncheckedPattern, "the pattern \(reason)", at: (schema.node["pattern"] ?? schema.node).span)
    }
}
