// Time that passes only when somebody waits: a pause is over at once and takes the clock with it, and alarms ring when
// the clock has come to them. Chance is a list of numbers.
import ClientRuntime
import Foundation
import Synchronization

public final class VirtualTime: Sendable {
    private struct Alarm {
        let moment: Duration
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Duration.zero
        var pauses: [Duration] = []
        var alarms: [Int: Alarm] = [:]
        var nextAlarm = 0
        var random: Double
    }

    private let state: Mutex<State>

    /// - Parameter random: what every random number is, from 0 up to 1.
    public init(random: Double = 0.5) { state = Mutex(State(random: random)) }

    public var now: Duration { state.withLock { $0.now } }
    /// The waits so far, in their order.
    public var pauses: [Duration] { state.withLock { $0.pauses } }

    /// Lets time pass.
    public func advance(_ duration: Duration) {
        let due = state.withLock { state in
            state.now += duration
            let due = state.alarms.filter { $0.value.moment <= state.now }
            for id in due.keys { state.alarms[id] = nil }
            return due.values
        }
        for alarm in due { alarm.continuation.resume() }
    }

    public var environment: PolicyEnvironment {
        PolicyEnvironment(
            now: { self.now }, date: { Date(timeIntervalSince1970: 1_000_000 + self.now / .seconds(1)) },
            pause: { duration in
                try Task.checkCancellation()
                self.state.withLock { $0.pauses.append(duration) }
                self.advance(duration)
            },
            alarm: { try await self.ring(after: $0) }, random: { self.state.withLock { $0.random } })
    }

    private func ring(after duration: Duration) async throws {
        let id = state.withLock { state in
            state.nextAlarm += 1
            return state.nextAlarm
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isDue = state.withLock { state in
                    if duration <= .zero { return true }
                    state.alarms[id] = Alarm(moment: state.now + duration, continuation: continuation)
                    return false
                }
                if isDue { continuation.resume() } else if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        state.withLock { $0.alarms.removeValue(forKey: id) }?.continuation.resume(throwing: CancellationError())
    }
}
