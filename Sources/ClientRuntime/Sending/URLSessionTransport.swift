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
///
/// Only requests that may arrive twice share connections: URLSession and the libraries below it send a request again
/// without a word when a connection that was used before turns out to be dead. All others go over a connection of
/// their own, which is closed after the answer; see ``HTTPRequest/mayArriveTwice``.
public final class URLSessionTransport: Transport {
    private let identity: SessionIdentity?
    private let shared: HTTPSession
    private let allowsInsecureHTTP: Bool

    /// - Parameter allowsInsecureHTTP: allows plain HTTP to any host; credentials then travel in the open.
    public convenience init(allowsInsecureHTTP: Bool = false) {
        self.init(identity: nil, allowsInsecureHTTP: allowsInsecureHTTP)
    }

    /// - Parameter identity: the certificate and key that servers with mutual TLS are shown.
    init(identity: SessionIdentity?, allowsInsecureHTTP: Bool) {
        self.identity = identity
        self.allowsInsecureHTTP = allowsInsecureHTTP
        shared = HTTPSession(identity: identity)
    }

    /// Sends one request. Throws ``TransportError`` or `CancellationError`.
    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        try check(request)
        let session = session(for: request)
        return try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            group.addTask { try await Self.exchange(request, timeout, over: session) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TransportError.timedOut
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() else { throw TransportError.cancelled }
            return response
        }
    }

    func session(for request: HTTPRequest) -> HTTPSession {
        request.mayArriveTwice ? shared : HTTPSession(identity: identity)
    }

    /// Plain HTTP to another machine.
    public func refusal(of request: HTTPRequest) -> String? {
        guard request.url.isInsecure, !request.url.isLoopback, !allowsInsecureHTTP else { return nil }
        return "plain HTTP to another host shows everything to everyone on the way; use https"
    }

    func check(_ request: HTTPRequest) throws(TransportError) {
        guard refusal(of: request) == nil else { throw .failed(.insecure) }
        guard let file = request.bodyFile else { return }
        guard FileManager.default.isReadableFile(atPath: file.path) else { throw .failed(.unreadableFile) }
    }

    private static func exchange(
        _ request: HTTPRequest, _ timeout: Duration, over session: HTTPSession
    ) async throws -> HTTPResponse {
        let answer = PendingAnswer(limit: request.maximumResponseBytes)
        let urlRequest = urlRequest(request, timeout)
        let running = RunningExchange()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard answer.wait(continuation) else { return }
                running.start(urlRequest, file: request.bodyFile, over: session, for: answer)
            }
        } onCancel: {
            answer.finish(.cancelled)
            running.cancel()
        }
    }

    static func urlRequest(_ request: HTTPRequest, _ timeout: Duration) -> URLRequest {
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = request.method.rawValue
        urlRequest.httpShouldHandleCookies = false
        // Idle time is not what callers mean; the deadline of the exchange comes first.
        urlRequest.timeoutInterval = Double(timeout.components.seconds) + 30
        for field in request.headers { urlRequest.addValue(field.value, forHTTPHeaderField: field.name) }
        guard request.bodyFile == nil else { return urlRequest }
        urlRequest.httpBody = request.body
        if request.body == nil, [.post, .put, .patch].contains(request.method) {
            urlRequest.setValue("0", forHTTPHeaderField: "Content-Length")
            urlRequest.httpBody = Data()
        }
        return urlRequest
    }
}
