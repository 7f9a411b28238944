// Each policy on its own: numbers in, numbers out.
import Foundation
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct PolicyValueTests {
    @Test func waitsDoubleUpToTheMaximumAndAreScattered() {
        let backoff = Backoff(initial: .milliseconds(100), maximum: .milliseconds(700))
        #expect((1...5).map { backoff.delay(before: $0, random: 0) } == Array(repeating: .zero, count: 5))
        #expect(
            (1...5).map { backoff.longest(before: $0) }
                == [100, 200, 400, 700, 700].map { Duration.milliseconds($0) })
        #expect(backoff.delay(before: 2, random: 0.25) == .milliseconds(50))
        #expect(backoff.longest(before: .max) == .milliseconds(700))
        #expect(Backoff(initial: .seconds(1), certainShare: 0.5).delay(before: 1, random: 0) == .milliseconds(500))
        #expect(Backoff(initial: .seconds(1), factor: 0).longest(before: 3) == .seconds(1))
    }

    @Test func attemptsHaveAnEnd() {
        let policy = RetryPolicy(maximumAttempts: 3, backoff: Backoff(initial: .seconds(1)))
        #expect(policy.wait(after: 1, hint: nil, random: 0.5) == .milliseconds(500))
        #expect(policy.wait(after: 2, hint: nil, random: 0.5) == .seconds(1))
        #expect(policy.wait(after: 3, hint: nil, random: 0.5) == nil)
        #expect(RetryPolicy.never.wait(after: 1, hint: nil, random: 0) == nil)
    }

    @Test func theServersWaitCountsUpToACap() {
        let policy = RetryPolicy(backoff: Backoff(initial: .seconds(2)), longestRetryAfter: .seconds(10))
        #expect(policy.wait(after: 1, hint: .seconds(10), random: 0) == .seconds(10))
        #expect(policy.wait(after: 1, hint: .milliseconds(10_001), random: 0) == nil)
        #expect(policy.wait(after: 1, hint: .zero, random: 0.5) == .seconds(1))
    }

    static let headers: [(String, String, Double?)] = [
        ("Retry-After", "120", 120), ("retry-after", " 3 ", 3), ("Retry-After", "1.5", 1.5), ("Retry-After", "0", 0),
        ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT", 37), ("Retry-After", "Sunday, 06-Nov-94 08:49:37 GMT", 37),
        ("Retry-After", "Sun Nov  6 08:49:37 1994", 37), ("Retry-After", "Sun, 06 Nov 1994 08:48:00 GMT", 0),
        ("retry-after-ms", "250", 0.25), ("Retry-After", "soon", nil), ("Retry-After", "-5", nil),
        ("Retry-After", "Sun, 31 Feb 1994 08:49:37 GMT", nil), ("Retry-After", "Sun, 06 Nov 1994 25:49:37 GMT", nil),
        ("Retry-After", "", nil), ("Retry-After", "9999999999999999999999", 3_155_760_000), ("X", "5", nil),
    ]

    @Test(arguments: headers)
    func retryAfterInEveryForm(_ name: String, _ value: String, _ seconds: Double?) {
        let now = Date(timeIntervalSince1970: 784_111_740)  // 6 November 1994, 08:49:00
        #expect(RetryAfter.delay(in: [name: value], at: now) == seconds.map { .seconds($0) })
    }

    @Test func millisecondsGoFirst() {
        #expect(
            RetryAfter.delay(in: ["Retry-After": "9", "retry-after-ms": "20"], at: Date()) == .milliseconds(20))
    }

    @Test func theBudgetEndsAndComesBackWithSuccess() {
        let bucket = RetryBucket(RetryBudget(capacity: 2, refill: 0.5))
        #expect([bucket.take(), bucket.take(), bucket.take()] == [true, true, false])
        bucket.refill()
        #expect(!bucket.take())
        bucket.refill()
        #expect(bucket.take())
        for _ in 0..<100 { bucket.refill() }
        #expect([bucket.take(), bucket.take(), bucket.take()] == [true, true, false])
    }

    @Test func theCircuitOpensProbesAndCloses() {
        let time = VirtualTime()
        let circuit = Circuit(CircuitBreaker(failures: 2, pause: .seconds(10)), time.environment)
        #expect(circuit.admit() == nil)
        circuit.failed()
        circuit.succeeded()
        circuit.failed()
        #expect(circuit.admit() == nil)
        circuit.failed()
        #expect(circuit.admit() == .seconds(10))
        time.advance(.seconds(10))
        #expect(circuit.admit() == nil)
        #expect(circuit.admit() == .zero, "one probe at a time")
        circuit.failed()
        #expect(circuit.admit() == .seconds(10))
        time.advance(.seconds(10))
        #expect(circuit.admit() == nil)
        circuit.ended()
        #expect(circuit.admit() == nil, "a probe that tells nothing makes room for the next")
        circuit.succeeded()
        #expect([circuit.admit(), circuit.admit()] == [nil, nil])
    }

    @Test func permitsComeAtAnEvenPaceAndSomeAreSavedUp() {
        let time = VirtualTime()
        let permits = PermitQueue(RequestRate(requests: 10, per: .seconds(1), burst: 3), time.environment)
        let waits = (0..<5).map { _ in permits.reserve(longest: .seconds(9)).wait }
        #expect(waits == [0, 0, 0, 100, 200].map { .milliseconds($0) })
        let refused = permits.reserve(longest: .milliseconds(200))
        #expect(refused == (.milliseconds(300), false))
        time.advance(.seconds(60))
        let later = (0..<4).map { _ in permits.reserve(longest: .seconds(9)).wait }
        #expect(later == [0, 0, 0, 100].map { .milliseconds($0) })
    }

    @Test func aLimitOfNothingIsAsSlowAsOneRequest() {
        var limit = RequestRate(requests: 1, per: .seconds(1))
        limit.requests = 0
        limit.burst = 0
        let permits = PermitQueue(limit, VirtualTime().environment)
        #expect((0..<2).map { _ in permits.reserve(longest: .seconds(9)).wait } == [.zero, .seconds(1)])
    }

    static let bodies: [(String, String?)] = [
        (#"{"code":14001}"#, "14001"), (#"{"code":"10023"}"#, "10023"), (#"{"code":""}"#, nil), ("[]", nil),
        (#"{"Errors":{"Error":[{"ReasonCode":"A"},{"ReasonCode":"B"}]}}"#, "A"),
        (#"{"Errors":{"Error":{"ReasonCode":"C"}}}"#, "C"), (#"{"Errors":{"Error":[]}}"#, nil), ("<html>", nil),
    ]

    @Test(arguments: bodies)
    func serviceCodesAreFoundInTheirPlaces(_ body: String, _ code: String?) {
        let found = ServiceCode(in: RawBody(Data(body.utf8)), ["/code", "/Errors/Error/-/ReasonCode"])
        #expect(found?.rawValue == code)
    }

    @Test func serviceCodesCompareWithNumbersAndTexts() {
        let code: ServiceCode? = "10023"
        #expect(code == 10023)
        #expect(code != 10024)
    }
}
