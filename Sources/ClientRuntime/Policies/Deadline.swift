// One end for everything that belongs to a call: whatever is still under way then, the call is over.
import Synchronization

/// A moment until which a call has to end.
struct Deadline: Sendable {
    let moment: Duration
    let environment: PolicyEnvironment

    init(in time: Duration, _ environment: PolicyEnvironment) {
        moment = environment.now() + time
        self.environment = environment
    }

    /// How much time is left, never less than nothing.
    var remaining: Duration { max(moment - environment.now(), .zero) }

    /// Runs the work; when the deadline comes first, cancels it and throws without waiting for it to notice.
    /// - Throws: what the work throws, ``TransportError/timedOut``, or ``TransportError/cancelled`` when the task that
    ///   waits is cancelled.
    func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let race = Race<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard race.wait(continuation) else { return }
                race.add(
                    Task {
                        do { race.finish(.success(try await work())) } catch { race.finish(.failure(error)) }
                    })
                race.add(
                    Task {
                        guard (try? await environment.alarm(remaining)) != nil else { return }
                        race.finish(.failure(TransportError.timedOut))
                    })
            }
        } onCancel: {
            race.finish(.failure(TransportError.cancelled))
        }
    }
}

/// Several tasks of which the first to finish decides. Those that lose are cancelled.
private final class Race<Value: Sendable>: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Value, any Error>?
        var tasks: [Task<Void, Never>] = []
        var result: Result<Value, any Error>?
    }

    private let state = Mutex(State())

    /// Takes who waits; false when the race has ended already.
    func wait(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let result = state.withLock { state in
            if state.result == nil { state.continuation = continuation }
            return state.result
        }
        guard let result else { return true }
        continuation.resume(with: result)
        return false
    }

    func add(_ task: Task<Void, Never>) {
        let isOver = state.withLock { state in
            if state.result == nil { state.tasks.append(task) }
            return state.result != nil
        }
        if isOver { task.cancel() }
    }

    func finish(_ result: Result<Value, any Error>) {
        let ended = state.withLock { state -> State? in
            guard state.result == nil else { return nil }
            state.result = result
            defer { (state.continuation, state.tasks) = (nil, []) }
            return state
        }
        guard let ended else { return }
        for task in ended.tasks { task.cancel() }
        ended.continuation?.resume(with: result)
    }
}
