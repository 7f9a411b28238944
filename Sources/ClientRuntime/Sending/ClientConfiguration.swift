// What can be set for all calls of a client.

/// Settings for all calls of a client.
public struct ClientConfiguration: Sendable {
    /// 64 MiB.
    public static let defaultMaximumResponseBytes = 64 << 20

    /// The time for one exchange, unless the operation or the request has its own.
    public var timeout: Duration
    /// Answers with more bytes are refused.
    public var maximumResponseBytes: Int
    /// Steps around the transport, the first one outermost.
    public var middleware: [any Middleware]
    /// The `User-Agent` header; nil leaves it to the transport.
    public var userAgent: String?
    /// Whether plain HTTP to this machine is allowed, for tests and tunnels.
    public var allowsInsecureLoopback: Bool
    /// Whether a body that breaks its description is refused before it is sent. Only types with something to check take
    /// part; see ``Validatable``.
    public var checksBodies: Bool

    /// Settings; all of them have defaults.
    public init(
        timeout: Duration = .seconds(60), maximumResponseBytes: Int = defaultMaximumResponseBytes,
        middleware: [any Middleware] = [], userAgent: String? = nil, allowsInsecureLoopback: Bool = true,
        checksBodies: Bool = true
    ) {
        self.timeout = timeout
        self.maximumResponseBytes = maximumResponseBytes
        self.middleware = middleware
        self.userAgent = userAgent
        self.allowsInsecureLoopback = allowsInsecureLoopback
        self.checksBodies = checksBodies
    }
}
