// What can be set for all calls of a client.

/// Settings for all calls of a client.
///
/// Clients made with copies of one value share its ``tokens``: with the same server and credentials they log in once.
/// The budget, the circuit and the permits belong to each client.
public struct ClientConfiguration: Sendable {
    /// 64 MiB.
    public static let defaultMaximumResponseBytes = 64 << 20

    /// The time for one attempt, unless the operation or the request has its own.
    public var timeout: Duration
    /// The time for a whole call: attempts, waits in between, tokens. Nil is twice the timeout of the call.
    public var deadline: Duration?
    /// When a call is tried again.
    public var retry: RetryPolicy
    /// How many repetitions the calls of a client share; nil for no limit.
    public var retryBudget: RetryBudget?
    /// When a failing server is left alone; nil for never.
    public var circuitBreaker: CircuitBreaker?
    /// How many requests are sent in a time; nil for no limit.
    public var rateLimit: RequestRate?
    /// Answers with more bytes are refused.
    public var maximumResponseBytes: Int
    /// Steps around each attempt, the first one outermost. They do not see the calls that fetch tokens.
    public var middleware: [any Middleware]
    /// Steps around the calls that fetch tokens, as for signing them. **They see the credentials in the body.**
    public var tokenMiddleware: [any Middleware]
    /// The `User-Agent` header; nil leaves it to the transport.
    public var userAgent: String?
    /// Whether plain HTTP to this machine is allowed, for tests and tunnels.
    public var allowsInsecureLoopback: Bool
    /// Whether a body that breaks its description is refused before it is sent. Only types with something to check take
    /// part; see ``Validatable``.
    public var checksBodies: Bool
    /// Where tokens are kept. The default is a new cache in memory; ``TokenCache/shared`` is one for the whole program.
    public var tokens: TokenCache
    /// Where an operation that has servers of its own in the description is called instead, as at a stand-in for them;
    /// nil leaves it to the description. It is asked for such operations only.
    public var operationServer: (@Sendable (APIOperation) -> ServerURL?)?
    /// Who is told what happens.
    public var instruments: [any Instrument]
    /// Time and chance, for tests.
    public var environment: PolicyEnvironment

    /// Settings; all of them have defaults.
    public init(
        timeout: Duration = .seconds(60), deadline: Duration? = nil, retry: RetryPolicy = RetryPolicy(),
        retryBudget: RetryBudget? = RetryBudget(), circuitBreaker: CircuitBreaker? = nil,
        rateLimit: RequestRate? = nil, maximumResponseBytes: Int = defaultMaximumResponseBytes,
        middleware: [any Middleware] = [], tokenMiddleware: [any Middleware] = [], userAgent: String? = nil,
        allowsInsecureLoopback: Bool = true, checksBodies: Bool = true, tokens: TokenCache = TokenCache(),
        operationServer: (@Sendable (APIOperation) -> ServerURL?)? = nil,
        instruments: [any Instrument] = [], environment: PolicyEnvironment = .system
    ) {
        self.timeout = timeout
        self.deadline = deadline
        self.retry = retry
        self.retryBudget = retryBudget
        self.circuitBreaker = circuitBreaker
        self.rateLimit = rateLimit
        self.maximumResponseBytes = maximumResponseBytes
        self.middleware = middleware
        self.tokenMiddleware = tokenMiddleware
        self.userAgent = userAgent
        self.allowsInsecureLoopback = allowsInsecureLoopback
        self.checksBodies = checksBodies
        self.tokens = tokens
        self.operationServer = operationServer
        self.instruments = instruments
        self.environment = environment
    }

    /// The settings for calls that fetch tokens: each is tried once, because the calls that wait for the token are tried
    /// again, and it passes only the middleware that is meant for it. Generated code uses them.
    public var forTokens: ClientConfiguration {
        var copy = self
        copy.middleware = tokenMiddleware
        copy.retry = .never
        copy.retryBudget = nil
        copy.circuitBreaker = nil
        copy.rateLimit = nil
        copy.deadline = nil
        // The cache holds what fetches tokens: with the cache in it, neither would ever be released.
        copy.tokens = TokenCache()
        return copy
    }
}
