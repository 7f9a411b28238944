// Names that a description may use but generated code cannot give to its own declarations.

enum ReservedNames {
    /// Types which generated code itself mentions, or whose shadowing would surprise: a schema called `Data` or
    /// `Error` gets another name in Swift.
    static let types = Set(Scalar.table.flatMap { [$0.swiftName, $0.wireFormat].compactMap { $0 } }).union([
        // The standard library.
        "Any", "AnyObject", "Array", "AsyncIteratorProtocol", "AsyncSequence", "Bool", "Character", "ClosedRange",
        "Codable", "CodingKey", "Collection", "Comparable", "CustomStringConvertible", "Decodable", "Decoder",
        "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "ExpressibleByIntegerLiteral",
        "ExpressibleByStringLiteral", "Float", "Hashable",
        "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64", "Int8", "Iterator", "Mirror",
        "Never", "Optional", "Protocol", "Range", "RawRepresentable", "Regex", "Result", "Self", "Sendable",
        "Sequence", "Set", "StaticString", "String", "Substring", "Swift", "Task", "Type", "UInt", "UInt16",
        "UInt32", "UInt64", "UInt8", "Unicode", "Void", "Actor", "Clock", "MainActor", "TaskGroup",
        // Foundation, as far as it is in daily use.
        "AttributedString", "Bundle", "Calendar", "CharacterSet", "Data", "Date", "DateComponents", "DateFormatter",
        "DateInterval", "Decimal", "Dimension", "FileHandle", "FileManager", "Foundation", "FoundationNetworking",
        "Formatter", "HTTPURLResponse", "Host", "IndexPath", "IndexSet", "InputStream", "JSONDecoder", "JSONEncoder",
        "JSONSerialization", "Locale", "Lock", "Measurement", "Message", "Morphology", "Notification",
        "NotificationCenter", "Operation", "OperationQueue", "OutputStream", "Pipe", "Port", "Process", "ProcessInfo",
        "Progress", "Scanner", "Stream", "Thread", "TimeInterval", "TimeZone", "Timer", "URL", "URLComponents",
        "URLQueryItem", "URLRequest", "URLResponse", "URLSession", "UUID", "Unit", "UserDefaults", "UserInfo",
        "Predicate", "SortOrder", "SortDescriptor",
        // The runtime.
        "APIClient", "APIDefinition", "APIErrorBody", "APIFailure", "APIOperation", "APIRequest", "APIResponse",
        "Authentication", "AuthorizationCallback", "AuthorizationCallbackProblem", "Backoff", "BasicCredential",
        "Box", "BoxedMembers", "ByteStream", "CallFailure", "CallLabel", "CallPolicy", "CallReport", "CircuitBreaker",
        "ClientConfiguration", "ClientEvent", "ClientRuntime", "ClosureInstrument", "Credential", "CredentialProblem",
        "DateTimeInterval", "DecodingFailure", "Delivery", "DistinctID", "DocumentedCode", "ErrorCase", "ErrorStatus",
        "EventID",
        "EventStream",
        "ExactNumber", "ExampleAnswer", "ExampleProviding", "Expiring", "FileReplayStore", "ForeignError",
        "FormEncoding", "HTTPHeaders", "HTTPMethod", "HTTPRequest", "HTTPResponse", "HTTPStream", "HeldBack",
        "InMemoryReplayStore", "InMemoryTokenStore", "Instrument", "IntegerID", "InvalidRequest", "JSONCoding",
        "JSONKind", "JSONLines", "LargeOpenEnum", "ListOf", "ListOfValues", "ListedCases",
        "ListReader", "ListWriter", "LongWork", "LongWorkFailure", "MapOf", "MapOfValues", "MaskedDescription",
        "MemberComparison", "MemberText", "MessageSigning", "Middleware", "MultipartForm", "Nullable", "NullableOf",
        "NumberBound",
        "NumberOrTextID", "ObjectForm",
        "ObjectReader", "ObjectWriter", "OpenEnum", "PageEvent", "PageFlag", "PageOffset", "PagePosition", "Paged",
        "PagingProblem", "ParameterStyle", "PolicyEnvironment", "PollRule", "PollSchedule", "PrintedDetail",
        "QueryBlank",
        "RawBody", "ReplayFileError", "ReplayStore", "RequestBody", "RequestBuilder", "RequestRate", "ResponseCase",
        "ResponseDecoder", "ResponseHeaders", "RetryBudget", "RetryPolicy", "Secret", "SecurityRequirement",
        "SecurityScheme", "ServerSentEvent", "ServerURL", "ServiceCode", "SignatureEncoding", "SignatureForm",
        "SignatureScheme", "SignedContent", "SignedHeader", "SigningError", "StatusPattern", "StreamFailure",
        "TextID", "TimestampUnit", "TokenCache", "TokenEvent", "TokenFailure", "TokenKey", "TokenRecord",
        "TokenSource", "TokenStore", "Transport", "TransportError", "TransportFailure", "URLSessionTransport",
        "UndecodableResponse", "Union", "UnionCandidate", "UnionReader", "Validatable", "ValidationCheck",
        "ValidationFailure", "Violation", "WebhookEvent", "WebhookHeaders", "WebhookReceiver", "WebhookRejection",
        "WebhookSetupError", "Webhooks", "WireFormat", "WireText", "WorkOrder",
        // What the client type has inside, and what generated extensions call their parameters: within these, such
        // a name would mean something else.
        "API", "Credentials", "ErrorBody", "ErrorTable", "Failure", "Output", "Request", "Server", "TypedCode",
    ])

    /// The names that no declared type of a module can have.
    static func types(in model: ClientModel) -> Set<String> {
        // The client type and its module share a name, which no schema can have.
        var reserved = types.union([model.module]).union(model.outsideModules)
        // Inside the client type its own types hide those of the module.
        if !model.operations.isEmpty { reserved.formUnion(clientTypes) }
        // A receiver says which type its `Event` is.
        if !model.receivers.isEmpty { reserved.insert("Event") }
        let hasCollections = model.types.contains { type in
            if case .collection = type.shape { true } else { false }
        }
        if hasCollections { reserved.formUnion(collectionTypes) }
        if model.types.contains(where: { $0.meanings != nil }) { reserved.insert("Meaning") }
        return reserved
    }

    /// The types nested in the client type.
    static let clientTypes: Set<String> = [
        "CallScope", "Credentials", "ErrorBody", "ErrorTable", "Failure", "Request", "Server",
    ]

    /// What the types of lists and maps that contain themselves have inside.
    static let collectionTypes: Set<String> = [
        "ArrayLiteralElement", "Element", "Index", "Indices", "Iterator", "Key", "SubSequence", "Value",
    ]

    /// Members that every type has, or that coding needs.
    static let members: Set<String> = [
        "self", "Type", "Protocol", "init", "hashValue", "hash", "encode", "debugDescription", "customMirror",
        "maskedMembers", "rawValue", "unrecognized", "validate", "violations",
    ]

    /// Members that tell what a value means.
    static let meanings: Set<String> = ["Meaning", "meaning"]

    /// Members of codes.
    static let codes: Set<String> = members.union(meanings).union(["description", "isNumber", "text", "value"])

    /// Members of the client and of the groups of its calls.
    static let operations: Set<String> = members.union(["client", "scope", "send", "response", "url"])

    /// Cases of enums. `.none` and `.some` where an optional is expected would mean the optional's own.
    static let cases: Set<String> = members.union(["none", "some", "allCases", "listedCases", "wireText"])

    /// Members of structs of headers.
    static let headers: Set<String> = members.union(["headers"])

    /// Cases of the enum of error bodies.
    static let errorCases: Set<String> = members.union(["typedCode", "undocumented"])

    /// Names inside generated request functions.
    static let parameters: Set<String> = ["self", "builder", "client", "Self"]

    /// Names inside the function that fills a multipart body.
    private static let multipartParameters: Set<String> = ["form", "file"]

    /// Names that the arguments of a call cannot have.
    static func parameters(of call: OperationModel) -> Set<String> {
        call.body?.format == .multipart ? parameters.union(multipartParameters) : parameters
    }

    /// Names inside the function that turns credentials into what is sent.
    static let credentials: Set<String> = [
        "self", "Self", "schemes", "credentials", "server", "configuration", "transport", "request",
    ]
}
