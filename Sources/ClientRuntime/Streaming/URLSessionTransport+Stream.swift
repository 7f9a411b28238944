// Streamed answers over URLSession: the head is waited for, the body is handed on as it comes.
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLSessionTransport {
    /// Sends one request and gives its answer as soon as the head is there.
    ///
    /// The timeout is the time until then. Afterwards the stream may be silent for as long as it likes; whoever reads it
    /// ends it by dropping it or by cancelling the task. What was not read yet has a limit, the one for whole answers:
    /// `URLSession` cannot be told to wait.
    /// Throws ``TransportError`` or `CancellationError`.
    public func stream(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPStream {
        try check(request)
        var urlRequest = URLSessionTransport.urlRequest(request, timeout)
        urlRequest.timeoutInterval = URLSessionTransport.longestSilence
        let answer = StreamedAnswer(limit: request.maximumResponseBytes)
        let handle = StreamHandle(answer)
        let start = { @Sendable [urlRequest, session = session(for: request)] in
            handle.start(urlRequest, file: request.bodyFile, over: session)
        }
        let head = try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            group.addTask { try await URLSessionTransport.head(of: answer, handle, start) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TransportError.timedOut
            }
            defer { group.cancelAll() }
            guard let head = try await group.next() else { throw TransportError.cancelled }
            return head
        }
        let body = AsyncThrowingStream<Data, any Error> { try await handle.next() }
        return HTTPStream(status: head.status, headers: head.headers, body: body)
    }

    /// Seconds; URLSession needs a number, and a week is none that anybody waits for.
    private static let longestSilence: TimeInterval = 7 * 24 * 3600

    private static func head(
        of answer: StreamedAnswer, _ handle: StreamHandle, _ start: @escaping @Sendable () -> Void
    ) async throws -> HTTPResponse {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if answer.waitForHead(continuation) { start() }
            }
        } onCancel: {
            handle.cancel()
        }
    }
}
