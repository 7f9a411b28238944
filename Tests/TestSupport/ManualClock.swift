// A clock that stands still until a test moves it.

import Synchronization

public final class ManualClock: Clock, Sendable {
    public struct Instant: InstantProtocol {
        var offset: Duration
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let current = Mutex(Instant(offset: .zero))

    public init() {}

    public var now: Instant { current.withLock { $0 } }
    public var minimumResolution: Duration { .nanoseconds(1) }
    public func advance(_ duration: Duration) { current.withLock { $0 = $0.advanced(by: duration) } }
    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}
