// Records what goes to a server and comes back, and plays it again.

public import ClientRuntime
import Foundation
import Synchronization

/// Sends requests through another transport and keeps what came back. Secrets and personal data are made unreadable while
/// they are recorded: they never reach ``recording``.
public final class RecordingTransport: Transport {
    private let transport: any Transport
    private let redaction: Redaction
    private let recorded = Mutex(Recording())

    public init(_ transport: any Transport = URLSessionTransport(), redaction: Redaction = Redaction()) {
        self.transport = transport
        self.redaction = redaction
    }

    /// The exchanges so far.
    public var recording: Recording { recorded.withLock(\.self) }

    public func refusal(of request: HTTPRequest) -> String? { transport.refusal(of: request) }

    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        let response = try await transport.send(request, timeout: timeout)
        let exchange = Recording.Exchange(
            method: request.method.rawValue, path: redaction.masked(request.url),
            requestHeaders: redaction.masked(request.headers),
            requestBody: redaction.masked(request.body ?? Data(), contentType: request.headers["Content-Type"]),
            status: response.status, headers: redaction.masked(response.headers),
            body: redaction.masked(response.body, contentType: response.headers["Content-Type"]))
        recorded.withLock { $0.exchanges.append(exchange) }
        return response
    }
}

/// Answers from a recording. Requests are told apart by method, path and query; equal ones get their answers in the order
/// of the recording, and the last of them again and again.
public final class ReplayTransport: Transport {
    private let redaction: Redaction
    private let rest: Mutex<[Recording.Exchange]>

    /// - Parameter redaction: that of the recording, because it changes queries too.
    public init(_ recording: Recording, redaction: Redaction = Redaction()) {
        self.redaction = redaction
        rest = Mutex(recording.exchanges)
    }

    public func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        let path = redaction.masked(request.url)
        let found = rest.withLock { rest -> Recording.Exchange? in
            let matches = rest.indices.filter { rest[$0].method == request.method.rawValue && rest[$0].path == path }
            guard let first = matches.first else { return nil }
            return matches.count > 1 ? rest.remove(at: first) : rest[first]
        }
        guard let found else { throw TransportError.failed(.cannotConnect) }
        var headers = HTTPHeaders()
        for field in found.headers where field.name.lowercased() != "content-length" {
            headers.add(field.name, field.value)
        }
        return HTTPResponse(status: found.status, headers: headers, body: Data((found.body ?? "").utf8))
    }
}
