// Not faster than a server allows: permits come at an even pace, some may be saved up, and who comes first is served
// first.
import Synchronization

/// How many requests a client sends in a time.
public struct RequestRate: Sendable, Hashable {
    /// How many requests.
    public var requests: Int
    /// In which time.
    public var interval: Duration
    /// How many may go out at once after a time without any.
    public var burst: Int

    /// - Parameter burst: as many as `requests` when nil.
    public init(requests: Int, per interval: Duration, burst: Int? = nil) {
        self.requests = max(requests, 1)
        self.interval = interval
        self.burst = max(burst ?? requests, 1)
    }
}

/// The permits of a client.
final class PermitQueue: Sendable {
    private let spacing: Duration
    private let allowance: Duration
    private let environment: PolicyEnvironment
    /// When the next permit would come if none had been saved up (the "theoretical arrival time" of GCRA).
    private let next: Mutex<Duration>

    init(_ limit: RequestRate, _ environment: PolicyEnvironment) {
        spacing = limit.interval / max(limit.requests, 1)
        allowance = spacing * max(limit.burst - 1, 0)
        self.environment = environment
        next = Mutex(environment.now())
    }

    /// Takes the next permit and tells how long to wait for it. Nothing is taken when that is longer than allowed.
    /// - Parameter longest: the longest wait that makes sense.
    /// - Returns: the wait, and whether the permit was taken.
    func reserve(longest: Duration) -> (wait: Duration, isTaken: Bool) {
        let now = environment.now()
        return next.withLock { next in
            let wait = max(next - allowance - now, .zero)
            guard wait <= longest else { return (wait, false) }
            next = max(next, now) + spacing
            return (wait, true)
        }
    }
}
