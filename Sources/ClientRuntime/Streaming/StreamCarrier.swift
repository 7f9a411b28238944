// A transport between an exchange and the real one: it keeps back the body of a streamed answer and hands on its head,
// so that middleware, credentials and their repetition work as for all other calls.
import Foundation
import Synchronization

final class StreamCarrier: Transport {
    private let transport: any Transport
    private let accepts: @Sendable (String?) -> Bool
    private let body = Mutex<AsyncThrowingStream<Data, any Error>?>(nil)

    /// - Parameter accepts: whether an answer of the media type is a stream; other answers are read whole.
    init(_ transport: any Transport, accepts: @escaping @Sendable (String?) -> Bool) {
        self.transport = transport
        self.accepts = accepts
    }

    func refusal(of request: HTTPRequest) -> String? { transport.refusal(of: request) }

    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        body.withLock { $0 = nil }
        let stream = try await transport.stream(request, timeout: timeout)
        var response = HTTPResponse(status: stream.status, headers: stream.headers)
        if (200..<300).contains(stream.status), accepts(stream.headers["Content-Type"]) {
            body.withLock { $0 = stream.body }
            return response
        }
        response.body = try await whole(stream, limit: request.maximumResponseBytes, timeout)
        return response
    }

    /// The body of the last answer; that of the given one when middleware made it.
    func takeBody(of response: HTTPResponse) -> AsyncThrowingStream<Data, any Error> {
        let kept = body.withLock { body in
            defer { body = nil }
            return body
        }
        return response.body.isEmpty ? kept ?? HTTPStream(response).body : HTTPStream(response).body
    }

    private func whole(_ stream: HTTPStream, limit: Int, _ timeout: Duration) async throws -> Data {
        try await withThrowingTaskGroup(of: Data.self) { group in
            group.addTask {
                var whole = Data()
                for try await piece in stream.body {
                    guard whole.count + piece.count <= limit else {
                        throw TransportError.responseTooLarge(limit: limit)
                    }
                    whole.append(piece)
                }
                return whole
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TransportError.timedOut
            }
            defer { group.cancelAll() }
            guard let whole = try await group.next() else { throw TransportError.cancelled }
            return whole
        }
    }
}
