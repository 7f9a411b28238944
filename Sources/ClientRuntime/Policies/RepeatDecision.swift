// Whether a call is tried again after an attempt: it has to make sense, to be safe, and to fit into the deadline and the
// budget.

/// The policies of one call.
struct CallRules: Sendable {
    let timeout: Duration
    let deadline: Deadline
    let retry: RetryPolicy
    let bucket: RetryBucket?
    let circuit: Circuit?
    let permits: PermitQueue?
    let isIdempotent: Bool
    let environment: PolicyEnvironment

    /// The wait before the next attempt; nil when this one was the last.
    func wait(after attempt: CallReport.Attempt, _ result: Result<HTTPResponse, SendProblem>) -> Duration? {
        guard isWorthRepeating(result), !Task.isCancelled else {
            if case .success = result { bucket?.refill() }
            return nil
        }
        guard isIdempotent || !attempt.bytesMayHaveLeft,
            let wait = retry.wait(after: attempt.number, hint: hint(result), random: environment.random()),
            wait < deadline.remaining, bucket?.take() ?? true
        else { return nil }
        return wait
    }

    private func isWorthRepeating(_ result: Result<HTTPResponse, SendProblem>) -> Bool {
        switch result {
        case .success(let response): retry.statuses.contains(response.status)
        case .failure(let problem): problem.isTransient
        }
    }

    private func hint(_ result: Result<HTTPResponse, SendProblem>) -> Duration? {
        switch result {
        case .success(let response): RetryAfter.delay(in: response.headers, at: environment.date())
        case .failure(let problem): problem.retryAfter
        }
    }
}
