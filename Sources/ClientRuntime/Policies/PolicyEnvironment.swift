// Time and chance as the policies see them. Tests put their own in place of them, so that nothing waits and nothing is
// left to luck.
import Foundation

/// What policies know of the world: how much time has passed, what time it is, how to wait, and a random number.
public struct PolicyEnvironment: Sendable {
    /// The time since some fixed moment. It goes on while the computer sleeps and never goes back.
    public var now: @Sendable () -> Duration
    /// The time of day, for `Retry-After` with a date and for tokens that outlive the process.
    public var date: @Sendable () -> Date
    /// Waits before a repetition or for a permit. Throws `CancellationError` when the task is cancelled.
    public var pause: @Sendable (Duration) async throws -> Void
    /// Comes back when the time of a call is over. Throws `CancellationError` when the call ended before.
    public var alarm: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to, but not including, 1.
    public var random: @Sendable () -> Double

    /// An environment of its parts.
    public init(
        now: @escaping @Sendable () -> Duration, date: @escaping @Sendable () -> Date,
        pause: @escaping @Sendable (Duration) async throws -> Void,
        alarm: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.date = date
        self.pause = pause
        self.alarm = alarm
        self.random = random
    }

    /// The real time by a clock, and numbers of the system's generator.
    public init<C: Clock>(clock: C) where C.Duration == Duration {
        let start = clock.now
        self.init(
            now: { start.duration(to: clock.now) }, date: { Date() },
            pause: { try await clock.sleep(for: $0) }, alarm: { try await clock.sleep(for: $0) },
            random: { Double.random(in: 0..<1) })
    }

    /// The continuous clock.
    public static let system = PolicyEnvironment(clock: ContinuousClock())
}
