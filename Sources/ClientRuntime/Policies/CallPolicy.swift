// What one call wants otherwise than its client.

/// What a request sets for itself; nil leaves it to the operation and the client.
public struct CallPolicy: Sendable, Hashable {
    /// The time for one attempt.
    public var timeout: Duration?
    /// The time for everything: attempts, waits in between, tokens.
    public var deadline: Duration?
    /// When the call is tried again.
    public var retry: RetryPolicy?
    /// Whether repetitions take from the budget of the client, and stop when it is spent.
    public var usesRetryBudget: Bool
    /// Whether an open circuit stops the call.
    public var usesCircuitBreaker: Bool
    /// Whether the call waits for a permit of the rate limit.
    public var usesRateLimit: Bool

    /// Settings; without any the call is like all others.
    public init(
        timeout: Duration? = nil, deadline: Duration? = nil, retry: RetryPolicy? = nil, usesRetryBudget: Bool = true,
        usesCircuitBreaker: Bool = true, usesRateLimit: Bool = true
    ) {
        self.timeout = timeout
        self.deadline = deadline
        self.retry = retry
        self.usesRetryBudget = usesRetryBudget
        self.usesCircuitBreaker = usesCircuitBreaker
        self.usesRateLimit = usesRateLimit
    }
}
