// A request and an answer as a transport sees them.
import Foundation

/// A request that is ready to be sent.
public struct HTTPRequest: Sendable {
    /// The HTTP method.
    public var method: HTTPMethod
    /// The whole address.
    public var url: URL
    /// The headers.
    public var headers: HTTPHeaders
    /// Nil for no body. Methods that usually have one then send `Content-Length: 0`.
    public var body: Data?
    /// A file whose bytes are the body, in place of ``body``. It is read while it is sent.
    public var bodyFile: URL?
    /// How many bytes the body of the answer may have.
    public var maximumResponseBytes: Int
    /// Whether it does no harm when the server gets the request twice. Transports may send such a request again on
    /// their own, when a kept connection turns out to be closed; all others have to arrive once or not at all.
    public var mayArriveTwice: Bool

    /// A request.
    /// - Parameter mayArriveTwice: nil decides by the method: those that only read (RFC 9110, section 9.2.1), without a
    ///   body, may.
    public init(
        method: HTTPMethod, url: URL, headers: HTTPHeaders = [:], body: Data? = nil, bodyFile: URL? = nil,
        maximumResponseBytes: Int = ClientConfiguration.defaultMaximumResponseBytes, mayArriveTwice: Bool? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.bodyFile = bodyFile
        self.maximumResponseBytes = maximumResponseBytes
        let onlyReads = [.get, .head, .options, .trace].contains(method) && body == nil && bodyFile == nil
        self.mayArriveTwice = mayArriveTwice ?? onlyReads
    }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The method and the host: path, query, headers and body may hold secrets.
    public var description: String { "\(method.rawValue) \(url.scheme ?? "")://\(url.host() ?? "")" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// An answer.
public struct HTTPResponse: Sendable {
    /// The HTTP status.
    public var status: Int
    public var headers: HTTPHeaders
    /// The body; empty for none.
    public var body: Data

    /// An answer.
    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The body with its type.
    public var rawBody: RawBody { RawBody(body, contentType: headers["Content-Type"]) }
}

extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "\(status), \(rawBody)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
