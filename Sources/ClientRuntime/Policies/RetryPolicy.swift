// Which failures are worth a repetition, how often and after how long. Whether a repetition is safe is another question:
// see `CallRules`.

/// When a call is tried again.
///
/// Only what may pass by itself is tried again: no connection, a lost one, a timeout, the statuses of ``statuses``, and
/// a token that could not be fetched for such a reason. And only when it is safe: nothing of the request has left this
/// machine yet, or the operation is idempotent by its method, by `x-idempotent` or by an idempotency key.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a call is tried, the first time included; at least 1.
    public var maximumAttempts: Int
    /// How long to wait in between.
    public var backoff: Backoff
    /// The statuses that may pass by themselves.
    public var statuses: Set<Int>
    /// The longest wait that a server may ask for with `Retry-After`. When it asks for more, the call fails at once, and
    /// the failure tells for how long: ``APIFailure/retryAfter``.
    public var longestRetryAfter: Duration

    /// 408, 425, 429, 502, 503, 504. Not 500, which most servers answer with when they have a bug.
    public static let transientStatuses: Set<Int> = [408, 425, 429, 502, 503, 504]

    /// Settings; the defaults suit calls that a person waits for.
    public init(
        maximumAttempts: Int = 3, backoff: Backoff = Backoff(), statuses: Set<Int> = transientStatuses,
        longestRetryAfter: Duration = .seconds(20)
    ) {
        self.maximumAttempts = maximumAttempts
        self.backoff = backoff
        self.statuses = statuses
        self.longestRetryAfter = longestRetryAfter
    }

    /// Each call is tried once.
    public static let never = RetryPolicy(maximumAttempts: 1)

    /// The wait before the next attempt, or nil when there should be none.
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, 1 for the first.
    ///   - hint: how long the server asked to wait.
    ///   - random: a number from 0 up to 1.
    func wait(after attempt: Int, hint: Duration?, random: Double) -> Duration? {
        guard attempt < maximumAttempts else { return nil }
        let delay = backoff.delay(before: attempt, random: random)
        guard let hint else { return delay }
        return hint <= longestRetryAfter ? max(hint, delay) : nil
    }
}
