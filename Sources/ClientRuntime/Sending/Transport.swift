// The seam between a client and the network.

/// Sends requests and brings back answers, whatever their status.
public protocol Transport: Sendable {
    /// Sends one request.
    /// - Parameter timeout: the time for the whole exchange.
    /// - Throws: ``TransportError``; a `CancellationError` counts as ``TransportError/cancelled``.
    func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse

    /// Sends one request and gives its answer while the body is still coming in. By default it waits for the whole
    /// answer.
    /// - Parameter timeout: the time until the head of the answer is there.
    /// - Throws: as ``send(_:timeout:)``.
    func stream(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPStream

    /// Why the transport would not send a request to this address, as a sentence; nil when it would. It is asked before
    /// anything else is done for a call. By default every request is sent.
    func refusal(of request: HTTPRequest) -> String?
}

extension Transport {
    public func refusal(of request: HTTPRequest) -> String? { nil }
}

/// Why an exchange brought no answer.
public enum TransportError: Error, Sendable, Hashable {
    case timedOut
    case cancelled
    /// The body of the answer has more bytes than allowed.
    case responseTooLarge(limit: Int)
    case failed(Kind)

    /// Why an exchange failed.
    public enum Kind: String, Sendable, Hashable {
        case hostNotFound = "the host was not found"
        case cannotConnect = "no connection to the host"
        /// The connection ended before an answer began.
        case connectionLost = "the connection was lost"
        /// The answer began and did not come to its end: fewer bytes than announced, or compressed ones that are none.
        case cutOff = "the answer was cut off"
        case insecure = "no secure connection"
        /// The file with the body of the request cannot be read.
        case unreadableFile = "the file to send cannot be read"
        case notHTTP = "the answer is not HTTP"
        case other = "the exchange failed"
    }
}

/// A step between a client and its transport: signatures, headers, caches.
///
/// Middleware runs once for each attempt and outside of authentication: it never sees credentials that the client adds,
/// nor the calls that fetch tokens, for which there is ``ClientConfiguration/tokenMiddleware``. It may send the request
/// several times, change it, or answer itself; it may not move it to another server.
public protocol Middleware: Sendable {
    func send(
        _ request: HTTPRequest, for operation: APIOperation, next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse

    /// The security schemes of the description whose credentials it supplies, as for `http` schemes that the client does
    /// not know. The client neither asks for them nor adds them. Empty by default.
    var suppliedSchemes: Set<String> { get }
}

extension Middleware {
    public var suppliedSchemes: Set<String> { [] }
}
