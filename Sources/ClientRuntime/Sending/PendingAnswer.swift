// An answer that is still coming in. It ends once: complete, failed, too large or cancelled, whichever comes first.
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

final class PendingAnswer: AnswerReceiver {
    private struct State {
        var continuation: CheckedContinuation<HTTPResponse, any Error>?
        var head: HTTPResponse?
        var body = Data()
        var result: Result<HTTPResponse, TransportError>?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    /// Takes who waits; false when the answer has ended already.
    func wait(_ continuation: CheckedContinuation<HTTPResponse, any Error>) -> Bool {
        let result = state.withLock { state in
            if state.result == nil { state.continuation = continuation }
            return state.result
        }
        guard let result else { return true }
        continuation.resume(with: result)
        return false
    }

    /// Takes the head of the answer; false when no more is wanted.
    func begin(_ response: URLResponse?) -> Bool {
        guard let head = HTTPResponse(head: response) else {
            finish(.failure(.failed(.notHTTP)))
            return false
        }
        let length = max(response?.expectedContentLength ?? 0, 0)
        guard length <= Int64(limit) else {
            finish(.failure(.responseTooLarge(limit: limit)))
            return false
        }
        state.withLock { state in
            state.head = head
            state.body.reserveCapacity(Int(length))
        }
        return true
    }

    /// Takes a piece of the body; false when no more is wanted.
    func append(_ data: Data) -> Bool {
        let fits = state.withLock { state in
            guard state.result == nil, state.body.count + data.count <= limit else { return false }
            state.body.append(data)
            return true
        }
        if !fits { finish(.failure(.responseTooLarge(limit: limit))) }
        return fits
    }

    /// Ends the answer with what has come in.
    func complete(_ response: URLResponse?) {
        let (head, body) = state.withLock { ($0.head, $0.body) }
        guard var answer = head ?? HTTPResponse(head: response) else {
            return finish(.failure(.failed(.notHTTP)))
        }
        answer.body = body
        finish(.success(answer))
    }

    func finish(_ failure: TransportError) {
        let hasBegun = state.withLock { $0.head != nil }
        finish(.failure(hasBegun ? failure.afterHead : failure))
    }

    /// Ends the answer unless it has ended.
    func finish(_ result: Result<HTTPResponse, TransportError>) {
        let continuation = state.withLock { state -> CheckedContinuation<HTTPResponse, any Error>? in
            guard state.result == nil else { return nil }
            state.result = result
            state.body = Data()
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(with: result)
    }
}

extension HTTPResponse {
    /// Status and headers; nil for what is not HTTP.
    init?(head response: URLResponse?) {
        guard let response = response as? HTTPURLResponse else { return nil }
        var headers = HTTPHeaders()
        let fields = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { (name: $0, value: "\(value)") }
        }
        for field in fields.sorted(by: { $0.name < $1.name }) { headers.add(field.name, field.value) }
        self.init(status: response.statusCode, headers: headers)
    }
}
