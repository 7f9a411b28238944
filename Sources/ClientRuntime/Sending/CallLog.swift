// Writes down what happens to a call while it is under way. When a deadline ends the call, what is known until then is
// the report.
import Synchronization

final class CallLog: Sendable {
    private struct Open {
        let wait: Duration
        let startedAt: Duration
        var bytesMayHaveLeft = false
    }

    private struct State {
        var attempts: [CallReport.Attempt] = []
        var open: Open?
    }

    let label: CallLabel
    private let isIdempotent: Bool
    private let instruments: [any Instrument]
    private let environment: PolicyEnvironment
    private let startedAt: Duration
    private let state = Mutex(State())

    init(
        _ operation: APIOperation, number: Int, isIdempotent: Bool, _ instruments: [any Instrument],
        _ environment: PolicyEnvironment
    ) {
        label = CallLabel(operationID: operation.id, method: operation.method, path: operation.path, number: number)
        self.isIdempotent = isIdempotent
        self.instruments = instruments
        self.environment = environment
        startedAt = environment.now()
        instruments.record(.callStarted(label))
    }

    func beginAttempt(_ number: Int, wait: Duration) {
        let open = Open(wait: wait, startedAt: environment.now())
        state.withLock { $0.open = open }
        instruments.record(.attemptStarted(label, number: number))
    }

    /// From now on the server may act on the request.
    func sending() { state.withLock { $0.open?.bytesMayHaveLeft = true } }

    /// The server has not acted on what was sent in this attempt: it never got it, or it refused the credentials.
    func notActedOn() { state.withLock { $0.open?.bytesMayHaveLeft = false } }

    /// Ends the attempt that is under way, if there is one.
    @discardableResult
    func endAttempt(_ outcome: CallReport.Outcome) -> CallReport.Attempt? {
        let now = environment.now()
        let attempt = state.withLock { state -> CallReport.Attempt? in
            guard let open = state.open else { return nil }
            state.open = nil
            let attempt = CallReport.Attempt(
                number: state.attempts.count + 1, wait: open.wait, elapsed: now - open.startedAt, outcome: outcome,
                bytesMayHaveLeft: open.bytesMayHaveLeft)
            state.attempts.append(attempt)
            return attempt
        }
        if let attempt { instruments.record(.attemptEnded(label, attempt)) }
        return attempt
    }

    func willRetry(after attempt: CallReport.Attempt, wait: Duration) {
        instruments.record(.retrying(label, after: attempt, wait: wait))
    }

    /// The call is over.
    func close(_ outcome: CallReport.Outcome) -> CallReport {
        endAttempt(outcome)
        let report = report
        instruments.record(.callEnded(label, report))
        return report
    }

    /// What is known so far.
    var report: CallReport {
        let elapsed = environment.now() - startedAt
        return CallReport(
            operationID: label.operationID, attempts: state.withLock { $0.attempts }, elapsed: elapsed,
            isIdempotent: isIdempotent)
    }
}
