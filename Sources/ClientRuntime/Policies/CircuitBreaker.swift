// Leaves a server alone that fails again and again, and looks from time to time whether it has recovered.
import Synchronization

/// When a client stops sending for a while.
///
/// After so many failures in a row (no answer, or a status of 500 and above) requests fail at once with
/// ``APIFailure/heldBack(_:)``. When the pause is over, one request is let through: if it succeeds, all are again; if it
/// fails, the next pause begins.
public struct CircuitBreaker: Sendable, Hashable {
    /// How many failures in a row open the circuit.
    public var failures: Int
    /// How long it stays open.
    public var pause: Duration

    /// Ten failures, ten seconds.
    public init(failures: Int = 10, pause: Duration = .seconds(10)) {
        self.failures = failures
        self.pause = pause
    }
}

/// The circuit of a client.
final class Circuit: Sendable {
    private struct State {
        var failures = 0
        /// When the circuit is open: until when.
        var openUntil: Duration?
        /// A request is on its way that decides what comes next.
        var isProbing = false
    }

    private let breaker: CircuitBreaker
    private let environment: PolicyEnvironment
    private let state = Mutex(State())

    init(_ breaker: CircuitBreaker, _ environment: PolicyEnvironment) {
        self.breaker = breaker
        self.environment = environment
    }

    /// Lets a request through, or tells how long to leave the server alone. Each request that is let through has to end
    /// in ``succeeded()``, ``failed()`` or ``ended()``.
    func admit() -> Duration? {
        let now = environment.now()
        return state.withLock { state in
            guard let end = state.openUntil else { return nil }
            guard now >= end, !state.isProbing else { return max(end - now, .zero) }
            state.isProbing = true
            return nil
        }
    }

    func succeeded() {
        state.withLock { $0 = State() }
    }

    func failed() {
        let now = environment.now()
        state.withLock { state in
            state.failures += 1
            guard state.isProbing || state.failures >= breaker.failures else { return }
            state.openUntil = now + breaker.pause
            state.isProbing = false
        }
    }

    /// A request ended that tells nothing of the server, as one that was cancelled.
    func ended() {
        state.withLock { $0.isProbing = false }
    }
}
