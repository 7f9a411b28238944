// Work of a server that takes longer than a call: it is begun, and asked for until it is finished.
import Synchronization

/// Something that a server works on, as the sequence of what it answers when it is asked how far it is.
///
/// ```swift
/// for try await progress in work { print(progress) }   // each answer; the last one is `.finished`
/// let result = try await work.value                    // or only the end of it
/// ```
///
/// Nothing is sent before somebody waits. The work is begun once: later iterations, as after a deadline, wait for the same
/// work. Do not iterate a value in several tasks before it has begun, or each of them may begin the work. `Start` is what
/// the call that begins it answers, and `Never` where the work was begun by somebody else.
public struct LongWork<Start: Sendable, Value: Sendable, CallFailure: Error & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Progress
    public typealias Failure = LongWorkFailure<CallFailure>

    /// What the server answered.
    public enum Progress: Sendable {
        /// The work has begun. An id in the answer finds it again later, from another process too.
        case started(Start)
        /// The work goes on. The answer is nil where the server refuses to give one before the end.
        case pending(Value?)
        /// The work has come to an end, good or bad: the value tells.
        case finished(Value)
    }

    /// How often the server is asked, and for how long.
    public var schedule: PollSchedule

    let environment: PolicyEnvironment
    private let begin: @Sendable () async throws(Failure) -> Begun
    private let memory = Memory()

    /// Asks once.
    typealias Question = @Sendable () async throws(CallFailure) -> Answer

    /// What came of a question.
    struct Answer: Sendable {
        /// Nil where the server refuses to give one.
        var value: Value?
        var isLast = false
    }

    /// Work that goes on.
    struct Begun: Sendable {
        /// What the call that began it answered; nil where it went on already.
        var start: Start?
        var ask: Question
    }

    /// What all copies and iterations know of the work.
    private final class Memory: Sendable {
        let begun = Mutex<Begun?>(nil)
    }

    init(
        _ schedule: PollSchedule, _ environment: PolicyEnvironment,
        begin: @escaping @Sendable () async throws(Failure) -> Begun
    ) {
        self.schedule = schedule
        self.environment = environment
        self.begin = begin
    }

    /// The last answer.
    public var value: Value {
        get async throws(Failure) {
            var iterator = makeAsyncIterator()
            while let progress = try await iterator.next() {
                if case .finished(let value) = progress { return value }
            }
            // Only a finished value ends the sequence without a failure.
            throw .cancelled
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(work: self) }

    fileprivate func begun() async throws(Failure) -> Begun {
        if let begun = memory.begun.withLock({ $0 }) { return begun }
        let begun = try await begin()
        memory.begun.withLock { $0 = begun }
        return begun
    }

    public struct Iterator: AsyncIteratorProtocol {
        private enum Step {
            case begin
            case ask(Question, Deadline?)
            case end
        }

        private let work: LongWork
        private var step = Step.begin
        private var calls = 0

        init(work: LongWork) { self.work = work }

        /// The next answer, after a pause between two questions; nil after the last one or a failure.
        public mutating func next() async throws(Failure) -> Progress? {
            let step = step
            self.step = .end
            switch step {
            case .end: return nil
            case .begin:
                let begun = try await work.begun()
                self.step = .ask(begun.ask, nil)
                return if let start = begun.start { .started(start) } else { try await next() }
            case .ask(let question, let deadline):
                if let deadline { try await pause(until: deadline) }
                let deadline = deadline ?? Deadline(in: work.schedule.deadline, work.environment)
                let answer = try await ask(question, deadline)
                if answer.isLast, let value = answer.value { return .finished(value) }
                self.step = .ask(question, deadline)
                return .pending(answer.value)
            }
        }

        private mutating func ask(_ question: @escaping Question, _ deadline: Deadline) async throws(Failure) -> Answer
        {
            calls += 1
            let result: Result<Answer, CallFailure>
            do {
                result = try await deadline.run {
                    do throws(CallFailure) { return .success(try await question()) } catch { return .failure(error) }
                }
            } catch TransportError.timedOut {
                throw unfinished(deadline)
            } catch {
                throw .cancelled
            }
            do {
                return try result.get()
            } catch {
                throw Task.isCancelled ? .cancelled : .call(error)
            }
        }

        private func pause(until deadline: Deadline) async throws(Failure) {
            // A question that nobody has time to answer is not asked.
            guard work.schedule.interval < deadline.remaining else { throw unfinished(deadline) }
            do {
                try await work.environment.pause(work.schedule.interval)
            } catch {
                throw .cancelled
            }
        }

        private func unfinished(_ deadline: Deadline) -> Failure {
            .unfinished(after: work.schedule.deadline - deadline.remaining, calls: calls)
        }
    }
}

extension LongWork where Start == Never {
    /// Waits for work that somebody else has begun.
    /// - Parameters:
    ///   - schedule: how often the server is asked, and for how long.
    ///   - environment: what measures the time and waits in between.
    ///   - ask: asks once.
    ///   - isFinished: whether an answer is the last one.
    ///   - isPending: whether a failure means that the work goes on, as some servers say it.
    public init(
        _ schedule: PollSchedule, environment: PolicyEnvironment = .system,
        ask: @escaping @Sendable () async throws(CallFailure) -> Value,
        isFinished: @escaping @Sendable (Value) -> Bool,
        isPending: @escaping @Sendable (CallFailure) -> Bool = { _ in false }
    ) {
        let question: Question = { () async throws(CallFailure) -> Answer in
            do throws(CallFailure) {
                let value = try await ask()
                return Answer(value: value, isLast: isFinished(value))
            } catch {
                guard isPending(error) else { throw error }
                return Answer(value: nil)
            }
        }
        self.init(schedule, environment) { () async throws(Failure) -> Begun in Begun(start: nil, ask: question) }
    }
}
