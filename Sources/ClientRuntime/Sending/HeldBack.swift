// A request that the client itself did not let out.

/// The client did not send the request, to leave the server alone.
public struct HeldBack: Sendable, Hashable {
    /// What happened to the call.
    public let call: CallReport
    /// Who held it back.
    public let reason: Reason
    /// After how long it makes sense to try again.
    public let retryAfter: Duration

    /// What holds requests back.
    public enum Reason: String, Sendable, Hashable {
        /// ``CircuitBreaker``
        case circuitOpen = "the server failed too often, and is left alone for a while"
        /// ``RequestRate``, when the wait for a permit would end after the deadline.
        case rateLimit = "the client's rate limit has no permit before the deadline"
    }

    /// A failure of its parts, for tests and transports.
    public init(call: CallReport, reason: Reason, retryAfter: Duration) {
        self.call = call
        self.reason = reason
        self.retryAfter = retryAfter
    }
}
