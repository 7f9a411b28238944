// One end for everything: the work ends with the deadline whether or not it listens.
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ClientRuntime

@Suite struct DeadlineTests {
    private struct Failure: Error {}

    /// Work that does not listen to its cancellation: it ends when the test says so.
    private final class Stubborn: Sendable {
        private struct State {
            var continuation: CheckedContinuation<Int, Never>?
            var isReleased = false
        }

        private let state = Mutex(State())

        func run() async -> Int {
            await withCheckedContinuation { continuation in
                let isReleased = state.withLock { state in
                    state.continuation = continuation
                    return state.isReleased
                }
                if isReleased { release() }
            }
        }

        var isRunning: Bool { state.withLock { $0.continuation != nil } }

        func release() {
            let continuation = state.withLock { state in
                state.isReleased = true
                defer { state.continuation = nil }
                return state.continuation
            }
            continuation?.resume(returning: 1)
        }
    }

    @Test func whatIsLeftIsNeverLessThanNothing() {
        let time = VirtualTime()
        let deadline = Deadline(in: .seconds(3), time.environment)
        #expect(deadline.remaining == .seconds(3))
        time.advance(.seconds(2))
        #expect(deadline.remaining == .seconds(1))
        time.advance(.seconds(5))
        #expect(deadline.remaining == .zero)
    }

    @Test func workThatIsInTimeGivesItsValueOrItsError() async throws {
        let deadline = Deadline(in: .seconds(3), VirtualTime().environment)
        #expect(try await deadline.run { 7 } == 7)
        await #expect(throws: Failure.self) { try await deadline.run { throw Failure() } }
    }

    @Test func workThatDoesNotListenIsLeftBehind() async throws {
        let time = VirtualTime()
        let deadline = Deadline(in: .seconds(3), time.environment)
        let work = Stubborn()
        let call = Task { try await deadline.run { await work.run() } }
        while !work.isRunning { await Task.yield() }
        time.advance(.seconds(3))
        await #expect(throws: TransportError.timedOut) { try await call.value }
        #expect(work.isRunning)
        work.release()
    }

    @Test func workIsCancelledWhenTheDeadlineComes() async throws {
        let time = VirtualTime()
        let deadline = Deadline(in: .seconds(3), time.environment)
        let wasCancelled = Mutex(false)
        let begun = Mutex(false)
        let call = Task {
            try await deadline.run {
                begun.withLock { $0 = true }
                while !Task.isCancelled { await Task.yield() }
                wasCancelled.withLock { $0 = true }
            }
        }
        while !begun.withLock({ $0 }) { await Task.yield() }
        time.advance(.seconds(3))
        await #expect(throws: TransportError.timedOut) { try await call.value }
        while !wasCancelled.withLock({ $0 }) { await Task.yield() }
    }

    @Test func whoWaitsMayBeCancelledBeforeAndMeanwhile() async throws {
        let deadline = Deadline(in: .seconds(3), VirtualTime().environment)
        let work = Stubborn()
        let call = Task { try await deadline.run { await work.run() } }
        while !work.isRunning { await Task.yield() }
        call.cancel()
        await #expect(throws: TransportError.cancelled) { try await call.value }
        work.release()
        let early = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await deadline.run { await Stubborn().run() }
        }
        early.cancel()
        await #expect(throws: TransportError.cancelled) { try await early.value }
    }

    @Test func aDeadlineThatIsOverEndsWorkAtOnce() async throws {
        let time = VirtualTime()
        let deadline = Deadline(in: .zero, time.environment)
        let work = Stubborn()
        await #expect(throws: TransportError.timedOut) { try await deadline.run { await work.run() } }
        work.release()
    }

    /// A slow login, a slow call that is refused, another login, the call again: all of it has one end.
    @Test func oneDeadlineHoldsForLoginsAttemptsAndRepetitions() async throws {
        let time = VirtualTime()
        let logins = FetchCounter()
        let transport = ScriptedTransport { _, number in
            time.advance(.seconds(2))
            return HTTPResponse(status: number == 1 ? 401 : 204)
        }
        let configuration = ClientConfiguration(
            timeout: .seconds(3), deadline: .seconds(6), environment: time.environment)
        let source = configuration.tokenSource(
            for: TokenKey(server: "https://x.example", scheme: "token", credentials: ["c"]), lifetime: .seconds(3600)
        ) {
            time.advance(.seconds(2))
            return logins.next()
        }
        let client = APIClient<SampleAPI>(
            server: "https://x.example",
            authentication: Authentication(
                schemes: [SecurityScheme("token", .bearer)], credentials: ["token": .token(source)]),
            configuration: configuration, transport: transport)
        let operation = APIOperation(id: "x", method: .get, path: "/", security: [["token"]])
        let failure = await #expect(throws: APIFailure<SampleErrorBody>.self) {
            try await client.send(APIRequest<SampleAPI, Void>(RequestBuilder(operation), .void))
        }
        guard case .timedOut(let call) = failure else { throw try #require(failure) }
        #expect(call.elapsed == .seconds(6))
        #expect(await transport.requests.count == 1)
        #expect(logins.count == 2)
    }

    @Test func noAlarmStaysBehind() async throws {
        let waiting = Mutex(0)
        var environment = VirtualTime().environment
        environment.alarm = { _ in
            waiting.withLock { $0 += 1 }
            defer { waiting.withLock { $0 -= 1 } }
            while !Task.isCancelled { await Task.yield() }
            throw CancellationError()
        }
        let deadline = Deadline(in: .seconds(3), environment)
        for _ in 0..<100 { _ = try await deadline.run { 1 } }
        while waiting.withLock({ $0 }) > 0 { await Task.yield() }
    }
}
