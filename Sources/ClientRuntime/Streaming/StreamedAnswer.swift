// The streamed answer of a URLSession: what has come in and was not read yet. One reader at a time waits for more. The
// session cannot be held up (on Linux all sessions of a process have one queue), so what waits has a limit.
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

final class StreamedAnswer: AnswerReceiver {
    private struct State {
        var head: HTTPResponse?
        var headWaiter: CheckedContinuation<HTTPResponse, any Error>?
        var unread = Data()
        var reader: CheckedContinuation<Data?, any Error>?
        var end: Result<Void, TransportError>?
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: how many bytes may wait to be read.
    init(limit: Int) { self.limit = limit }

    // MARK: The side of the session

    func begin(_ response: URLResponse?) -> Bool {
        guard let head = HTTPResponse(head: response) else {
            finish(.failed(.notHTTP))
            return false
        }
        let (waiter, goesOn) = state.withLock { state in
            state.head = head
            defer { state.headWaiter = nil }
            return (state.headWaiter, state.end == nil)
        }
        waiter?.resume(returning: head)
        return goesOn
    }

    func append(_ data: Data) -> Bool {
        enum Step {
            case wake(CheckedContinuation<Data?, any Error>)
            case keep, refuse, ended
        }
        let step = state.withLock { state -> Step in
            guard state.end == nil else { return .ended }
            if let reader = state.reader {
                state.reader = nil
                return .wake(reader)
            }
            guard state.unread.count + data.count <= limit else { return .refuse }
            state.unread.append(data)
            return .keep
        }
        switch step {
        case .wake(let reader): reader.resume(returning: data)
        case .keep: break
        case .refuse: finish(.responseTooLarge(limit: limit))
        case .ended: return false
        }
        if case .refuse = step { return false }
        return true
    }

    func complete(_ response: URLResponse?) {
        if state.withLock({ $0.head }) == nil, !begin(response) { return }
        end(.success(()))
    }

    func finish(_ failure: TransportError) {
        let hasBegun = state.withLock { $0.head != nil }
        end(.failure(hasBegun ? failure.afterHead : failure))
    }

    private func end(_ result: Result<Void, TransportError>) {
        let (waiter, reader) = state.withLock { state in
            if state.end == nil { state.end = result }
            defer {
                state.headWaiter = nil
                state.reader = nil
            }
            return (state.headWaiter, state.reader)
        }
        waiter?.resume(throwing: result.failure ?? .failed(.notHTTP))
        if let failure = result.failure { reader?.resume(throwing: failure) } else { reader?.resume(returning: nil) }
    }

    // MARK: The side of the reader

    /// Takes who waits for the head; false when the answer has ended already.
    func waitForHead(_ continuation: CheckedContinuation<HTTPResponse, any Error>) -> Bool {
        let failure = state.withLock { state -> TransportError? in
            if state.end == nil { state.headWaiter = continuation }
            return state.end.map { $0.failure ?? .cancelled }
        }
        guard let failure else { return true }
        continuation.resume(throwing: failure)
        return false
    }

    /// What has come in; waits when that is nothing. Nil at the end.
    func next() async throws -> Data? {
        try await withCheckedThrowingContinuation { continuation in
            enum Step {
                case give(Data?)
                case fail(TransportError)
                case wait
            }
            let step = state.withLock { state -> Step in
                if !state.unread.isEmpty {
                    defer { state.unread = Data() }
                    return .give(state.unread)
                }
                switch state.end {
                case .success: return .give(nil)
                case .failure(let failure): return .fail(failure)
                case nil: break
                }
                guard state.reader == nil else { return .fail(.failed(.other)) }
                state.reader = continuation
                return .wait
            }
            switch step {
            case .give(let data): continuation.resume(returning: data)
            case .fail(let failure): continuation.resume(throwing: failure)
            case .wait: break
            }
        }
    }
}

/// What ends an exchange when nobody reads its answer any more.
final class StreamHandle: Sendable {
    private let answer: StreamedAnswer
    private let running = RunningExchange()

    init(_ answer: StreamedAnswer) { self.answer = answer }

    deinit { cancel() }

    func start(_ request: URLRequest, file: URL?, over session: HTTPSession) {
        running.start(request, file: file, over: session, for: answer)
    }

    func cancel() {
        answer.finish(.cancelled)
        running.cancel()
    }

    func next() async throws -> Data? {
        try await withTaskCancellationHandler {
            try await answer.next()
        } onCancel: {
            cancel()
        }
    }
}

extension Result {
    fileprivate var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}
