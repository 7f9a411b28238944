// The world as policies see it, made of a clock.
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct PolicyEnvironmentTests {
    @Test func timeIsThatOfTheClockSinceTheBeginning() {
        let clock = ManualClock()
        clock.advance(.seconds(100))
        let environment = PolicyEnvironment(clock: clock)
        #expect(environment.now() == .zero)
        clock.advance(.milliseconds(1500))
        #expect(environment.now() == .milliseconds(1500))
    }

    @Test func chanceIsAtLeastNothingAndLessThanOne() {
        let environment = PolicyEnvironment.system
        #expect((0..<1000).allSatisfy { _ in (0..<1).contains(environment.random()) })
    }

    @Test func cancelledWaitsEnd() async {
        for wait in [PolicyEnvironment.system.pause, PolicyEnvironment.system.alarm] {
            let task = Task { try await wait(.seconds(3600)) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func aCallPolicyChangesNothingUnlessItSaysSo() {
        let policy = CallPolicy()
        #expect(policy.timeout == nil && policy.deadline == nil && policy.retry == nil)
        #expect(policy.usesRetryBudget && policy.usesCircuitBreaker && policy.usesRateLimit)
    }
}
