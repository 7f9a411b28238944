// Work of a server that takes longer than a call: it is asked for until it is finished.

/// Something that a server works on, as the sequence of what it answers when it is asked how far it is.
///
/// ```swift
/// for try await progress in work { print(progress) }   // each answer; the last one is `.finished`
/// let result = try await work.value                    // or only the end of it
/// ```
///
/// Nothing is sent before somebody waits, and every iteration begins anew.
public struct LongWork<Value: Sendable, CallFailure: Error & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Progress
    public typealias Failure = LongWorkFailure<CallFailure>

    /// What the server answered.
    public enum Progress: Sendable {
        /// The work goes on. The answer is nil where the server refuses to give one before the end.
        case pending(Value?)
        /// The work has come to an end, good or bad: the value tells.
        case finished(Value)
    }

    /// How often the server is asked, and for how long.
    public var schedule: PollSchedule

    private let clock: any Clock<Duration>
    private let ask: @Sendable () async throws(CallFailure) -> Value
    private let isFinished: @Sendable (Value) -> Bool
    private let isPending: @Sendable (CallFailure) -> Bool

    /// - Parameters:
    ///   - schedule: how often the server is asked, and for how long.
    ///   - clock: what measures the time and sleeps in between.
    ///   - ask: asks once.
    ///   - isFinished: whether an answer is the last one.
    ///   - isPending: whether a failure means that the work goes on, as some servers say it.
    public init(
        _ schedule: PollSchedule, clock: any Clock<Duration> = ContinuousClock(),
        ask: @escaping @Sendable () async throws(CallFailure) -> Value,
        isFinished: @escaping @Sendable (Value) -> Bool,
        isPending: @escaping @Sendable (CallFailure) -> Bool = { _ in false }
    ) {
        self.schedule = schedule
        self.clock = clock
        self.ask = ask
        self.isFinished = isFinished
        self.isPending = isPending
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

    public func makeAsyncIterator() -> Iterator { Iterator(work: self, elapsed: Self.stopwatch(clock)) }

    /// The time since now, by whatever clock.
    private static func stopwatch<C: Clock<Duration>>(_ clock: C) -> @Sendable () -> Duration {
        let start = clock.now
        return { start.duration(to: clock.now) }
    }

    public struct Iterator: AsyncIteratorProtocol {
        private let work: LongWork
        private let elapsed: @Sendable () -> Duration
        private var calls = 0
        private var isOver = false

        init(work: LongWork, elapsed: @escaping @Sendable () -> Duration) {
            self.work = work
            self.elapsed = elapsed
        }

        /// The next answer, after a pause if it is not the first; nil after the last one or a failure.
        public mutating func next() async throws(Failure) -> Progress? {
            guard !isOver else { return nil }
            do throws(Failure) {
                if calls > 0 { try await pause() }
                let progress = try await once()
                if case .finished = progress { isOver = true }
                return progress
            } catch {
                isOver = true
                throw error
            }
        }

        private mutating func once() async throws(Failure) -> Progress {
            calls += 1
            do throws(CallFailure) {
                let value = try await work.ask()
                return work.isFinished(value) ? .finished(value) : .pending(value)
            } catch {
                guard work.isPending(error) else { throw .call(error) }
                return .pending(nil)
            }
        }

        private func pause() async throws(Failure) {
            let waited = elapsed()
            guard waited + work.schedule.interval <= work.schedule.deadline else {
                throw .unfinished(after: waited, calls: calls)
            }
            do {
                try await work.clock.sleep(for: work.schedule.interval)
            } catch {
                throw .cancelled
            }
        }
    }
}
