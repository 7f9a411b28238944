// Work that somebody else has begun: when it is asked for, when waiting ends, and what is told of it.

import ClientRuntime
import Synchronization
import TestSupport
import Testing

@Suite struct LongWorkTests {
    enum Refusal: Error, Equatable { case notReady, broken }

    /// A server that answers one question after the other.
    final class Server: Sendable {
        private let answers: Mutex<[Result<Int, Refusal>]>
        private let count = Mutex(0)

        init(_ answers: [Result<Int, Refusal>]) { self.answers = Mutex(answers) }

        var questions: Int { count.withLock { $0 } }

        func ask() throws(Refusal) -> Int {
            count.withLock { $0 += 1 }
            return try answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }.get()
        }
    }

    private func work(
        _ server: Server, time: VirtualTime = VirtualTime(), interval: Duration = .seconds(20),
        deadline: Duration = .seconds(180)
    ) -> LongWork<Never, Int, Refusal> {
        LongWork(
            PollSchedule(interval: interval, deadline: deadline), environment: time.environment,
            ask: { () throws(Refusal) in try server.ask() }, isFinished: { $0 == 100 },
            isPending: { $0 == .notReady })
    }

    @Test func everyAnswerIsProgressAndTheLastOneIsTheResult() async throws {
        let server = Server([.success(10), .failure(.notReady), .success(100)])
        let time = VirtualTime()
        var seen: [String] = []
        for try await progress in work(server, time: time) { seen.append("\(progress)") }
        #expect(seen == ["pending(Optional(10))", "pending(nil)", "finished(100)"])
        #expect(time.pauses == [.seconds(20), .seconds(20)])
    }

    @Test func whatIsFinishedAtOnceIsAskedForOnce() async throws {
        let server = Server([.success(100)])
        let time = VirtualTime()
        #expect(try await work(server, time: time).value == 100)
        #expect(server.questions == 1)
        #expect(time.pauses == [])
    }

    @Test func nothingIsSentBeforeSomebodyWaits() {
        let server = Server([.success(100)])
        _ = work(server)
        #expect(server.questions == 0)
    }

    @Test func theDeadlineEndsTheWaiting() async {
        let server = Server([.success(10)])
        let failure = await #expect(throws: LongWorkFailure<Refusal>.self) { try await work(server).value }
        guard case .unfinished(after: .seconds(160), calls: 9) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(server.questions == 9)
    }

    @Test func theDeadlineEndsAQuestionThatIsNotAnswered() async {
        let time = VirtualTime()
        let work = LongWork<Never, Int, Refusal>(
            PollSchedule(interval: .seconds(20), deadline: .seconds(180)), environment: time.environment,
            ask: { () async throws(Refusal) -> Int in
                time.advance(.seconds(200))
                // Ends when the deadline cancels it, and only then.
                try? await Task.sleep(for: .seconds(600))
                return 10
            }, isFinished: { $0 == 100 })
        let failure = await #expect(throws: LongWorkFailure<Refusal>.self) { try await work.value }
        guard case .unfinished(after: .seconds(180), calls: 1) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func waitingCanBeginAnewAfterTheDeadline() async throws {
        let server = Server([.success(10), .success(20), .success(100)])
        let work = work(server, interval: .seconds(100), deadline: .seconds(150))
        await #expect(throws: LongWorkFailure<Refusal>.self) { try await work.value }
        #expect(try await work.value == 100)
    }

    @Test func aRealFailureEndsTheWaiting() async {
        let server = Server([.failure(.notReady), .failure(.broken)])
        let failure = await #expect(throws: LongWorkFailure<Refusal>.self) { try await work(server).value }
        guard case .call(.broken) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(server.questions == 2)
    }

    @Test func afterAFailureTheSequenceIsOver() async {
        var iterator = work(Server([.failure(.broken)])).makeAsyncIterator()
        _ = try? await iterator.next()
        let after = try? await iterator.next()
        #expect(after == nil)
    }

    @Test func cancellationEndsThePause() async {
        let server = Server([.success(10)])
        let work = work(server)
        let failure = await Task {
            var iterator = work.makeAsyncIterator()
            _ = try? await iterator.next()
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(LongWorkFailure<Refusal>) {
                _ = try await iterator.next()
                return LongWorkFailure<Refusal>?.none
            } catch {
                return error
            }
        }.value
        guard case .cancelled = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(server.questions == 1)
    }

    @Test func theScheduleCanBeChanged() async throws {
        var changed = work(Server([.success(10)]))
        changed.schedule = PollSchedule(interval: .seconds(1), deadline: .seconds(3))
        let work = changed
        let failure = await #expect(throws: LongWorkFailure<Refusal>.self) { try await work.value }
        guard case .unfinished(after: .seconds(2), calls: 3) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}
