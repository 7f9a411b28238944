// The transport over Foundation's URLSession: no redirects, no cookies, no cache, a limit for the size of answers and a
// deadline for the whole exchange.
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
///
/// Redirects are not followed: they are answers like all others. Plain HTTP is refused unless the host is this machine.
/// Cancelling the task cancels the exchange.
public final class URLSessionTransport: Transport {
    let session: URLSession
    let router: SessionRouter
    private let allowsInsecureHTTP: Bool

    /// - Parameter allowsInsecureHTTP: allows plain HTTP to any host; credentials then travel in the open.
    public init(allowsInsecureHTTP: Bool = false) {
        self.allowsInsecureHTTP = allowsInsecureHTTP
        router = SessionRouter()
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        session = URLSession(configuration: configuration, delegate: router, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends one request. Throws ``TransportError`` or `CancellationError`.
    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        try check(request)
        let urlRequest = URLSessionTransport.urlRequest(request, timeout)
        let limit = request.maximumResponseBytes
        return try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            group.addTask { try await self.exchange(urlRequest, limit) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TransportError.timedOut
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() else { throw TransportError.cancelled }
            return response
        }
    }

    func check(_ request: HTTPRequest) throws(TransportError) {
        guard !request.url.isInsecure || request.url.isLoopback || allowsInsecureHTTP else { throw .failed(.insecure) }
    }

    private func exchange(_ request: URLRequest, _ limit: Int) async throws -> HTTPResponse {
        let task = session.dataTask(with: request)
        let answer = PendingAnswer(limit: limit)
        router.add(answer, for: task)
        defer { router.remove(task) }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if answer.wait(continuation) { task.resume() }
            }
        } onCancel: {
            task.cancel()
            answer.finish(.failure(.cancelled))
        }
    }

    static func urlRequest(_ request: HTTPRequest, _ timeout: Duration) -> URLRequest {
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method.rawValue
        urlRequest.httpShouldHandleCookies = false
        // Idle time is not what callers mean; the deadline of the exchange comes first.
        urlRequest.timeoutInterval = Double(timeout.components.seconds) + 30
        for field in request.headers { urlRequest.addValue(field.value, forHTTPHeaderField: field.name) }
        urlRequest.httpBody = request.body
        if request.body == nil, [.post, .put, .patch].contains(request.method) {
            urlRequest.setValue("0", forHTTPHeaderField: "Content-Length")
            urlRequest.httpBody = Data()
        }
        return urlRequest
    }
}
