// An answer whose body is still coming in, and the seam through which transports bring it.
import Foundation

/// An answer whose body comes piece by piece.
public struct HTTPStream: Sendable {
    /// The HTTP status.
    public var status: Int
    /// The headers.
    public var headers: HTTPHeaders
    /// The pieces of the body as they come; a piece may end anywhere. Throws ``TransportError`` or
    /// `CancellationError`. Whoever drops it ends the exchange.
    public var body: AsyncThrowingStream<Data, any Error>

    /// An answer of its parts.
    public init(status: Int, headers: HTTPHeaders = [:], body: AsyncThrowingStream<Data, any Error>) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer that is there already, as one piece.
    public init(_ response: HTTPResponse) {
        let body = AsyncThrowingStream<Data, any Error> { continuation in
            if !response.body.isEmpty { continuation.yield(response.body) }
            continuation.finish()
        }
        self.init(status: response.status, headers: response.headers, body: body)
    }
}

extension Transport {
    /// Waits for the whole answer: for transports that cannot do better.
    public func stream(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPStream {
        HTTPStream(try await send(request, timeout: timeout))
    }
}
