// Repetitions for all calls of a client together: when everything fails, they stop, so that a server in trouble does not
// get more requests than before.
import Synchronization

/// How many repetitions the calls of a client share.
///
/// A bucket is full in the beginning. Each repetition takes one token, each call that comes through puts a fraction of
/// one back, and with an empty bucket nothing is repeated. During an outage of `n` calls at most `capacity` more are
/// sent; in the long run at most `1 + refill` times as many as calls were made.
public struct RetryBudget: Sendable, Hashable {
    /// How many repetitions are possible in a row.
    public var capacity: Int
    /// What each call that comes through puts back.
    public var refill: Double

    /// Ten repetitions in a row, and one for every ten calls that come through.
    public init(capacity: Int = 10, refill: Double = 0.1) {
        self.capacity = capacity
        self.refill = refill
    }
}

/// The bucket of a client.
final class RetryBucket: Sendable {
    private let budget: RetryBudget
    private let tokens: Mutex<Double>

    init(_ budget: RetryBudget) {
        self.budget = budget
        tokens = Mutex(Double(max(budget.capacity, 0)))
    }

    /// Takes the token for a repetition; false when there is none.
    func take() -> Bool {
        tokens.withLock { tokens in
            guard tokens >= 1 else { return false }
            tokens -= 1
            return true
        }
    }

    /// A call came through.
    func refill() {
        tokens.withLock { $0 = min($0 + max(budget.refill, 0), Double(max(budget.capacity, 0))) }
    }
}
