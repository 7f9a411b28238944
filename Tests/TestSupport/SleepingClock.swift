// A clock for tests of waiting: nobody waits, and the time moves on all the same.

import Synchronization

/// A clock whose sleepers wake at once, with the time moved on.
public final class SleepingClock: Clock, Sendable {
    private let manual = ManualClock()
    private let pauses = Mutex<[Duration]>([])
    private let isCancelled: Bool

    /// - Parameter isCancelled: whether sleeping fails, as it does in a task that was cancelled.
    public init(isCancelled: Bool = false) { self.isCancelled = isCancelled }

    public var now: ManualClock.Instant { manual.now }
    public var minimumResolution: Duration { manual.minimumResolution }
    /// All pauses so far, in their order.
    public var slept: [Duration] { pauses.withLock { $0 } }

    public func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
        if isCancelled { throw CancellationError() }
        let pause = manual.now.duration(to: deadline)
        pauses.withLock { $0.append(pause) }
        manual.advance(pause)
    }
}
