// One fetch for all, nobody's cancellation hurts others, failures are not remembered.
import ClientRuntime
import Foundation
import Synchronization
import TestSupport
import Testing

/// A fetch that ends when the test says so.
actor Gate {
    private(set) var fetches = 0
    private var waiting: [CheckedContinuation<Secret, any Error>] = []

    func fetch() async throws -> Secret {
        fetches += 1
        return try await withCheckedThrowingContinuation { waiting.append($0) }
    }

    func open(_ result: Result<Secret, any Error>) {
        for continuation in waiting { continuation.resume(with: result) }
        waiting = []
    }

    func untilFetching(_ count: Int = 1) async {
        while fetches < count || waiting.isEmpty { await Task.yield() }
    }
}

/// Counts fetches and gives the tokens `t1`, `t2` and so on.
final class FetchCounter: Sendable {
    private let fetches = Mutex(0)
    var count: Int { fetches.withLock { $0 } }

    func next() -> Secret {
        let number = fetches.withLock { count in
            count += 1
            return count
        }
        return Secret("t\(number)")
    }
}

struct Refused: Error {}

@Suite struct TokenSourceTests {
    @Test func noTokenAndAnEmptyOneAreToldApart() async throws {
        let missing = await #expect(throws: TokenFailure.self) {
            try await TokenSource(lifetime: .seconds(60)) { nil }.token()
        }
        #expect(missing?.cause == .missingToken)
        let empty = await #expect(throws: TokenFailure.self) {
            try await TokenSource(lifetime: .seconds(60)) { Secret(" ") }.token()
        }
        #expect(empty?.cause == .emptyToken)
    }

    @Test func aHundredWaitersShareOneFetch() async throws {
        let gate = Gate()
        let source = TokenSource(lifetime: .seconds(60)) { try await gate.fetch() }
        let tokens = try await withThrowingTaskGroup(of: Secret.self) { group in
            for _ in 0..<100 { group.addTask { try await source.token() } }
            await gate.untilFetching()
            for _ in 0..<200 { await Task.yield() }
            await gate.open(.success("t"))
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(tokens == Array(repeating: Secret("t"), count: 100))
        #expect(await gate.fetches == 1)
    }

    @Test func aCancelledWaiterLeavesAtOnceAndTheFetchGoesOn() async throws {
        let gate = Gate()
        let source = TokenSource(lifetime: .seconds(60)) { try await gate.fetch() }
        let cancelled = Task { try await source.token() }
        await gate.untilFetching()
        let other = Task { try await source.token() }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        await gate.open(.success("t"))
        #expect(try await other.value == "t")
        #expect(await gate.fetches == 1)
    }

    @Test func failuresReachAllWhoWaitAndTheNextFetchWaits() async throws {
        let gate = Gate()
        let clock = ManualClock()
        let source = TokenSource(lifetime: .seconds(60), clock: clock) { try await gate.fetch() }
        let first = Task { try await source.token() }
        await gate.untilFetching()
        await gate.open(.failure(Refused()))
        let failure = await #expect(throws: TokenFailure.self) { try await first.value }
        #expect(failure?.underlying is Refused)
        #expect(failure?.isKept == false)
        let early = await #expect(throws: TokenFailure.self) { try await source.token() }
        #expect(early?.isKept == true)
        #expect(await gate.fetches == 1)
        clock.advance(try #require(early?.retryAfter))
        let second = Task { try await source.token() }
        await gate.untilFetching(2)
        await gate.open(.success("t"))
        #expect(try await second.value == "t")
    }

    @Test func tokensEndWithTheirLifetime() async throws {
        let clock = ManualClock()
        let fetches = FetchCounter()
        let source = TokenSource(lifetime: .seconds(10), clock: clock) {
            fetches.next()
        }
        #expect(try await source.token() == "t1")
        clock.advance(.seconds(9))
        #expect(try await source.token() == "t1")
        clock.advance(.seconds(1))
        #expect(try await source.token() == "t2")
    }

    @Test func aTokenThatIsThereAlreadyIsUsedFirst() async throws {
        let clock = ManualClock()
        let fetches = FetchCounter()
        let source = TokenSource(lifetime: .seconds(10), first: "t0", clock: clock) { fetches.next() }
        clock.advance(.seconds(9))
        #expect(try await source.token() == "t0")
        clock.advance(.seconds(1))
        #expect(try await source.token() == "t1")
        await source.invalidate("t1")
        #expect(try await source.token() == "t2")
    }

    @Test func oldTokensAreUsedWhileANewOneIsFetched() async throws {
        let clock = ManualClock()
        let gate = Gate()
        let source = TokenSource(lifetime: .seconds(10), refreshAfter: .seconds(5), clock: clock) {
            try await gate.fetch()
        }
        let first = Task { try await source.token() }
        await gate.untilFetching()
        await gate.open(.success("t1"))
        #expect(try await first.value == "t1")
        clock.advance(.seconds(6))
        #expect(try await source.token() == "t1")
        await gate.untilFetching(2)
        #expect(try await source.token() == "t1")
        await gate.open(.success("t2"))
        while try await source.token() != "t2" { await Task.yield() }
        #expect(await gate.fetches == 2)
    }

    @Test func aFailedRefreshIsNotRepeatedForTheSameToken() async throws {
        let clock = ManualClock()
        let gate = Gate()
        let source = TokenSource(lifetime: .seconds(10), refreshAfter: .seconds(5), clock: clock) {
            try await gate.fetch()
        }
        let first = Task { try await source.token() }
        await gate.untilFetching()
        await gate.open(.success("t1"))
        _ = try await first.value
        clock.advance(.seconds(6))
        _ = try await source.token()
        await gate.untilFetching(2)
        await gate.open(.failure(Refused()))
        for _ in 0..<100 {
            #expect(try await source.token() == "t1")
            await Task.yield()
        }
        #expect(await gate.fetches == 2)
    }

    @Test func onlyTheVeryTokenIsInvalidated() async throws {
        let fetches = FetchCounter()
        let source = TokenSource(lifetime: .seconds(60)) {
            fetches.next()
        }
        _ = try await source.token()
        await source.invalidate("another")
        #expect(try await source.token() == "t1")
        await source.invalidate("t1")
        #expect(try await source.token() == "t2")
        await source.invalidate("t1")
        #expect(try await source.token() == "t2")
    }
}
