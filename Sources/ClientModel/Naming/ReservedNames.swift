// Names that a description may use but generated code cannot give to its own declarations.

enum ReservedNames {
    /// Types which generated code itself mentions, or whose shadowing would surprise: a schema called `Data` or
    /// `Error` gets another name in Swift.
    static let types: Set<String> = [
        // The standard library.
        "Any", "AnyObject", "Array", "AsyncIteratorProtocol", "AsyncSequence", "Bool", "Character", "ClosedRange",
        "Codable", "CodingKey", "Collection", "Comparable", "CustomStringConvertible", "Decodable", "Decoder",
        "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Float", "Hashable",
        "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64", "Int8", "Iterator", "Iterator", "Mirror",
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
        "APIClient", "APIDefinition", "APIErrorBody", "APIFailure", "APIRequest", "APIResponse", "Authentication",
        "Base64Text", "Box", "CalendarDate", "ClientConfiguration", "ClientRuntime", "Credential", "DateTime",
        "DecimalText", "DecodingFailure", "Delivery", "ErrorCase", "FileReplayStore", "HTTPHeaders", "HTTPMethod",
        "HTTPRequest", "HTTPResponse", "InMemoryReplayStore", "JSONValue", "LenientID", "ListOf", "LocalDateTime",
        "MapOf", "MaskedDescription", "MessageSigning", "Middleware", "MultipartForm", "Nullable", "NullableOf",
        "ObjectReader", "ObjectWriter", "OpenEnum", "Paged", "ParameterStyle", "RawBody", "ReplayStore",
        "RequestBody", "RequestBuilder", "ResponseCase", "ResponseDecoder", "Secret", "SecurityRequirement",
        "SecurityScheme", "SignatureScheme", "StatusPattern", "TokenSource", "Transport", "URLSessionTransport",
        "QueryBlank", "URLText", "UUIDText", "Union", "UnionReader", "UnixMilliseconds", "UnixSeconds", "FractionalUnixSeconds", "WebhookReceiver",
        "WebhookRejection", "Webhooks", "WireFormat",
    ]

    /// Members that every type has, or that coding needs.
    static let members: Set<String> = [
        "self", "Type", "Protocol", "init", "hashValue", "hash", "encode", "debugDescription", "customMirror",
        "maskedMembers", "rawValue", "unrecognized",
    ]

    /// Names inside generated request functions.
    static let parameters: Set<String> = ["self", "builder", "client", "Self"]
}
