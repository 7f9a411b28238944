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
    /// How many bytes the body of the answer may have.
    public var maximumResponseBytes: Int

    /// A request.
    public init(
        method: HTTPMethod, url: URL, headers: HTTPHeaders = [:], body: Data? = nil,
        maximumResponseBytes: Int = ClientConfiguration.defaultMaximumResponseBytes
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.maximumResponseBytes = maximumResponseBytes
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
