// The bytes of an answer, printed without their content.
import Foundation

/// The body of an answer as it came. It prints as its type and size only.
public struct RawBody: Sendable, Hashable {
    /// The bytes.
    public let data: Data
    /// The media type of the answer, with its parameters.
    public let contentType: String?

    /// A body of bytes.
    public init(_ data: Data, contentType: String? = nil) {
        self.data = data
        self.contentType = contentType
    }

    /// The body as JSON; nil when it is none.
    public var json: JSONValue? { try? JSONValue(parsing: data) }
    /// The body as text; nil when it is not UTF-8.
    public var text: String? { String(data: data, encoding: .utf8) }
}

extension RawBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The media type, when it is a common one, and the size: a server may write anything into a Content-Type.
    public var description: String {
        "\(contentType == nil ? "no content type" : MediaType(contentType)?.commonName ?? "another content type"), "
            + "\(data.count) bytes"
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
