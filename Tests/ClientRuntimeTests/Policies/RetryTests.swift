// What is tried again, when it is safe, and what the caller learns of it. Time is virtual: nothing waits.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

/// A client whose transport is a script and whose time is virtual.
struct VirtualClient {
    let time = VirtualTime()
    let transport: ScriptedTransport
    let client: APIClient<SampleAPI>

    /// What differs from a configuration with waits of whole seconds.
    struct Change {
        let apply: (inout ClientConfiguration) -> Void

        static var none: Change { Change { _ in } }
        static func with(_ apply: @escaping (inout ClientConfiguration) -> Void) -> Change { Change(apply: apply) }
    }

    init(
        _ change: Change = .none, authentication: Authentication = .none,
        _ answer: @escaping @Sendable (Int, VirtualTime) async throws -> HTTPResponse
    ) {
        let time = time
        transport = ScriptedTransport { _, number in try await answer(number, time) }
        var configuration = ClientConfiguration(
            retry: RetryPolicy(backoff: Backoff(initial: .seconds(1))), environment: time.environment)
        change.apply(&configuration)
        client = APIClient(
            server: "https://x.example", authentication: authentication, configuration: configuration,
            transport: transport)
    }

    func request(
        _ method: HTTPMethod, idempotent: Bool? = nil, idempotencyKey: String? = nil
    ) -> APIRequest<SampleAPI, Void> {
        let operation = APIOperation(
            id: "x", method: method, path: "/", idempotent: idempotent, idempotencyKey: idempotencyKey)
        return APIRequest(RequestBuilder(operation), .void)
    }

    func failure(_ request: APIRequest<SampleAPI, Void>) async -> APIFailure<SampleErrorBody>? {
        do {
            try await client.send(request)
            return nil
        } catch {
            return error
        }
    }
}

@Suite struct RetryTests {
    static let unavailable = HTTPResponse(status: 503)

    @Test func aPassingFailureIsTriedAgainAndTold() async throws {
        let virtual = VirtualClient { number, time in
            time.advance(.milliseconds(100))
            return number < 3 ? Self.unavailable : HTTPResponse(status: 204)
        }
        let response = try await virtual.client.response(to: virtual.request(.get))
        #expect(response.call.attempts.map(\.outcome) == [503, 503, 204].map { .answered(status: $0) })
        #expect(response.call.attempts.map(\.wait) == [.zero, .milliseconds(500), .seconds(1)])
        #expect(response.call.attempts.map(\.number) == [1, 2, 3])
        #expect(response.call.elapsed == .milliseconds(1800))
        #expect(virtual.time.pauses == [.milliseconds(500), .seconds(1)])
    }

    @Test(
        arguments: [
            (.get, nil, 3), (.delete, nil, 3), (.put, nil, 3), (.post, nil, 1), (.patch, nil, 1), (.post, true, 3),
            (.get, false, 1),
        ] as [(HTTPMethod, Bool?, Int)])
    func onlyIdempotentCallsAreRepeatedOnceTheyMayHaveArrived(_ method: HTTPMethod, _ idempotent: Bool?, _ sent: Int)
        async
    {
        for error in [nil, .timedOut, .failed(.connectionLost)] as [TransportError?] {
            let virtual = VirtualClient { _, _ in
                if let error { throw error }
                return Self.unavailable
            }
            let failure = await virtual.failure(virtual.request(method, idempotent: idempotent))
            #expect(await virtual.transport.requests.count == sent)
            #expect(failure?.call.attempts.count == sent)
            #expect(failure?.call.bytesMayHaveLeft == true)
            #expect(failure?.isSafeToRepeat == (sent == 3))
            #expect(failure?.isRetryable == (sent == 3))
        }
    }

    @Test func whatNeverLeftIsRepeatedWhateverItIs() async {
        let virtual = VirtualClient { _, _ in throw TransportError.failed(.cannotConnect) }
        let failure = await virtual.failure(virtual.request(.post))
        #expect(await virtual.transport.requests.count == 3)
        #expect(failure?.call.bytesMayHaveLeft == false)
        #expect(failure?.isSafeToRepeat == true)
        #expect(failure?.description == "x: no connection to the host (3 attempts)")
    }

    @Test(arguments: [400, 401, 403, 404, 409, 422, 500, 501])
    func otherStatusesAreAnswers(_ status: Int) async {
        let virtual = VirtualClient { _, _ in HTTPResponse(status: status) }
        #expect(await virtual.failure(virtual.request(.get))?.statusCode == status)
        #expect(await virtual.transport.requests.count == 1)
    }

    @Test(arguments: [TransportError.failed(.insecure), .failed(.notHTTP), .responseTooLarge(limit: 1), .cancelled])
    func whatDoesNotPassByItselfIsNotRepeated(_ error: TransportError) async {
        let virtual = VirtualClient { _, _ in throw error }
        #expect(await virtual.failure(virtual.request(.get))?.isRetryable == false)
        #expect(await virtual.transport.requests.count == 1)
    }

    @Test func aKeyMakesAnyCallRepeatableAndStaysTheSame() async throws {
        let virtual = VirtualClient { number, _ in number == 1 ? Self.unavailable : HTTPResponse(status: 204) }
        let request = virtual.request(.post, idempotencyKey: "Idempotency-Key")
        try await virtual.client.send(request)
        try await virtual.client.send(request)
        let other = virtual.request(.post, idempotencyKey: "Idempotency-Key")
        let keys = await virtual.transport.requests.compactMap { $0.headers["Idempotency-Key"] }
        #expect(keys.count == 3)
        #expect(Set(keys).count == 1)
        #expect(UUID(uuidString: keys[0]) != nil)
        #expect(other.headers["Idempotency-Key"] != keys[0])
        var own = other
        own.headers["Idempotency-Key"] = "mine"
        try await virtual.client.send(own)
        #expect(await virtual.transport.requests.last?.headers["Idempotency-Key"] == "mine")
        var without = other
        without.headers["Idempotency-Key"] = nil
        #expect(!(try await virtual.client.response(to: without)).call.isIdempotent)
    }

    @Test func theServersWaitIsKept() async throws {
        let virtual = VirtualClient { number, _ in
            number == 1 ? HTTPResponse(status: 429, headers: ["Retry-After": "7"]) : HTTPResponse(status: 204)
        }
        try await virtual.client.send(virtual.request(.get))
        #expect(virtual.time.pauses == [.seconds(7)])
    }

    @Test func aWaitBeyondTheCapIsAFailureAtOnceThatTellsIt() async {
        let virtual = VirtualClient { _, _ in HTTPResponse(status: 503, headers: ["Retry-After": "3600"]) }
        let failure = await virtual.failure(virtual.request(.get))
        #expect(failure?.retryAfter == .seconds(3600))
        #expect(failure?.isRetryable == true)
        #expect(virtual.time.pauses == [])
    }

    @Test func noWaitGoesBeyondTheDeadline() async {
        let virtual = VirtualClient(.with { $0.deadline = .seconds(5) }) { _, _ in
            HTTPResponse(status: 503, headers: ["Retry-After": "5"])
        }
        #expect(await virtual.failure(virtual.request(.get))?.statusCode == 503)
        #expect(virtual.time.now == .zero)
    }

    @Test func inAnOutageTheBudgetEnds() async {
        let virtual = VirtualClient { _, _ in Self.unavailable }
        for _ in 0..<300 { _ = await virtual.failure(virtual.request(.get)) }
        #expect(await virtual.transport.requests.count == 310)
    }

    @Test func inTheLongRunOneCallInTenIsRepeated() async {
        let virtual = VirtualClient { number, _ in
            number.isMultiple(of: 2) ? Self.unavailable : HTTPResponse(status: 204)
        }
        for _ in 0..<300 { _ = await virtual.failure(virtual.request(.get)) }
        #expect(await virtual.transport.requests.count <= 300 + 30 + 10)
    }

    @Test func everythingCanBeOverriddenForOneCall() async {
        let virtual = VirtualClient(
            .with {
                $0.retryBudget = RetryBudget(capacity: 0)
                $0.circuitBreaker = CircuitBreaker(failures: 1, pause: .seconds(100))
                $0.rateLimit = RequestRate(requests: 1, per: .seconds(3600))
            }
        ) { _, _ in Self.unavailable }
        _ = await virtual.failure(virtual.request(.get))
        guard case .heldBack(let held) = await virtual.failure(virtual.request(.get)) else {
            return #expect(Bool(false))
        }
        #expect(held.reason == .rateLimit)
        var request = virtual.request(.get)
        request.policy = CallPolicy(
            timeout: .seconds(1), deadline: .seconds(900), retry: RetryPolicy(maximumAttempts: 5),
            usesRetryBudget: false, usesCircuitBreaker: false, usesRateLimit: false)
        #expect(await virtual.failure(request)?.call.attempts.count == 5)
        #expect(await virtual.transport.requests.count == 6)
    }

    @Test func anOpenCircuitSendsNothing() async {
        let virtual = VirtualClient(
            .with {
                $0.circuitBreaker = CircuitBreaker(failures: 2, pause: .seconds(30))
                $0.retry = .never
            }
        ) { _, _ in throw TransportError.failed(.cannotConnect) }
        for _ in 0..<20 { _ = await virtual.failure(virtual.request(.get)) }
        #expect(await virtual.transport.requests.count == 2)
        let failure = await virtual.failure(virtual.request(.post))
        guard case .heldBack(let held) = failure else { return #expect(Bool(false)) }
        #expect(held.reason == .circuitOpen)
        #expect(failure?.retryAfter == .seconds(30))
        #expect(failure?.isRetryable == true)
    }

    @Test func middlewareRunsForEachAttempt() async throws {
        let count = Count()
        let virtual = VirtualClient(.with { $0.middleware = [count] }) { number, _ in
            number == 1 ? Self.unavailable : HTTPResponse(status: 204)
        }
        try await virtual.client.send(virtual.request(.get))
        #expect(count.calls.withLock { $0 } == 2)
    }

    final class Count: Middleware {
        let calls = Mutex(0)

        func send(
            _ request: HTTPRequest, for operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            calls.withLock { $0 += 1 }
            return try await next(request)
        }
    }
}
