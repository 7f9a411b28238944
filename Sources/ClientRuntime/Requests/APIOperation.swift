// An operation of an API as data: what policies, logs and tests can ask about a call.

/// A method of HTTP.
public enum HTTPMethod: String, Sendable, Hashable, CaseIterable {
    case get = "GET"
    case put = "PUT"
    case post = "POST"
    case delete = "DELETE"
    case options = "OPTIONS"
    case head = "HEAD"
    case patch = "PATCH"
    case trace = "TRACE"
    case query = "QUERY"

    /// Whether repeating a request has the effect of sending it once (RFC 9110, section 9.2.2).
    public var isIdempotent: Bool { self != .post && self != .patch }
}

/// The security schemes that an operation needs together, by name.
public struct SecurityRequirement: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The names in `components.securitySchemes`.
    public var schemes: [String]

    /// All of the given schemes.
    public init(schemes: [String]) { self.schemes = schemes }
    public init(arrayLiteral elements: String...) { schemes = elements }
}

/// One operation of an API. Not called `Operation`, as a class of Foundation is.
public struct APIOperation: Sendable, Hashable {
    /// The operation id of the description.
    public let id: String
    /// The HTTP method.
    public let method: HTTPMethod
    /// The path with its placeholders, as `/accounts/{id}`.
    public let path: String
    /// The tags of the description.
    public let tags: [String]
    /// Alternatives, of which one has to be satisfied whole; nil or empty when the operation needs no credentials.
    public let security: [SecurityRequirement]?
    /// Whether the call may be repeated without doing its work twice.
    public let idempotent: Bool
    /// The header for a text by which the server recognises a repeated request. A request that has it may be repeated,
    /// whatever its method; it gets a new one when it is made.
    public let idempotencyKey: String?
    /// How long the call may take, when that differs from the client's configuration.
    public let timeout: Duration?

    /// The servers that the description gives the operation instead of its own; relative ones stand beside the server of
    /// the client.
    public let servers: [ServerURL]

    /// - Parameter idempotent: nil decides by the method.
    public init(
        id: String, method: HTTPMethod, path: String, tags: [String] = [], security: [SecurityRequirement]? = nil,
        idempotent: Bool? = nil, idempotencyKey: String? = nil, timeout: Duration? = nil, servers: [ServerURL] = []
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.tags = tags
        self.security = security
        self.idempotent = idempotent ?? method.isIdempotent
        self.idempotencyKey = idempotencyKey
        self.timeout = timeout
        self.servers = servers
    }
}
