// Whether there is another attempt: it has to make sense, to be safe, and to fit into deadline and budget.
import Foundation
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct RepeatDecisionTests {
    private let time = VirtualTime(random: 1)

    private func rules(
        isIdempotent: Bool = true, deadline: Duration = .seconds(60), bucket: RetryBucket? = nil
    ) -> CallRules {
        CallRules(
            timeout: .seconds(10), deadline: Deadline(in: deadline, time.environment),
            retry: RetryPolicy(backoff: Backoff(initial: .seconds(1))), bucket: bucket, circuit: nil, permits: nil,
            isIdempotent: isIdempotent, environment: time.environment)
    }

    private func attempt(_ number: Int = 1, bytesMayHaveLeft: Bool = true) -> CallReport.Attempt {
        CallReport.Attempt(
            number: number, wait: .zero, elapsed: .zero, outcome: .timedOut, bytesMayHaveLeft: bytesMayHaveLeft)
    }

    private static let lost = Result<HTTPResponse, SendProblem>.failure(.transport(.failed(.connectionLost)))

    @Test func attemptsAreNumbered() {
        #expect(rules().wait(after: attempt(1), Self.lost) == .seconds(1))
        #expect(rules().wait(after: attempt(2), Self.lost) == .seconds(2))
        #expect(rules().wait(after: attempt(3), Self.lost) == nil)
    }

    @Test(arguments: [true, false], [true, false])
    func whatMayHaveArrivedIsRepeatedOnlyWhenThatDoesNoHarm(isIdempotent: Bool, bytesMayHaveLeft: Bool) {
        let wait = rules(isIdempotent: isIdempotent).wait(
            after: attempt(bytesMayHaveLeft: bytesMayHaveLeft), Self.lost)
        #expect((wait != nil) == (isIdempotent || !bytesMayHaveLeft))
    }

    @Test func theWaitHasToEndBeforeTheDeadline() {
        #expect(rules(deadline: .milliseconds(1001)).wait(after: attempt(), Self.lost) == .seconds(1))
        #expect(rules(deadline: .seconds(1)).wait(after: attempt(), Self.lost) == nil)
    }

    @Test func aSpentBudgetEndsIt() {
        let bucket = RetryBucket(RetryBudget(capacity: 1, refill: 1))
        #expect(rules(bucket: bucket).wait(after: attempt(), Self.lost) != nil)
        #expect(rules(bucket: bucket).wait(after: attempt(), Self.lost) == nil)
        #expect(rules(bucket: bucket).wait(after: attempt(), .success(HTTPResponse(status: 200))) == nil)
        #expect(rules(bucket: bucket).wait(after: attempt(), Self.lost) != nil, "an answer fills it again")
    }

    @Test func whatIsNotRepeatedTakesNothingFromTheBudget() {
        let bucket = RetryBucket(RetryBudget(capacity: 1, refill: 0))
        #expect(rules(isIdempotent: false, bucket: bucket).wait(after: attempt(), Self.lost) == nil)
        #expect(rules(deadline: .zero, bucket: bucket).wait(after: attempt(), Self.lost) == nil)
        #expect(rules(bucket: bucket).wait(after: attempt(3), Self.lost) == nil)
        #expect(bucket.take())
    }

    @Test func serversAndTokensSayHowLongToWait() {
        let busy = HTTPResponse(status: 429, headers: ["Retry-After": "7"])
        #expect(rules().wait(after: attempt(), .success(busy)) == .seconds(7))
        let token = TokenFailure(cause: .timedOut, retryAfter: .seconds(9))
        let problem = SendProblem.credentials(.token(scheme: "s", token))
        #expect(rules().wait(after: attempt(bytesMayHaveLeft: false), .failure(problem)) == .seconds(9))
        let held = SendProblem.heldBack(.circuitOpen, retryAfter: .seconds(5))
        #expect(rules().wait(after: attempt(bytesMayHaveLeft: false), .failure(held)) == .seconds(5))
    }

    @Test func cancelledCallsAreNotRepeated() async {
        let rules = rules()
        let wait = await Task {
            while !Task.isCancelled { await Task.yield() }
            return rules.wait(after: attempt(), Self.lost)
        }.cancelled()
        #expect(wait == nil)
    }
}

extension Task where Failure == Never {
    fileprivate func cancelled() async -> Success {
        cancel()
        return await value
    }
}
