// The bytes of a request, with what may be shown of them.
import Foundation

/// The body of a request.
public struct RequestBody: Sendable {
    /// The bytes.
    public let data: Data
    /// The value of the header `Content-Type`.
    public let contentType: String
    /// The body as it may be printed: personal data masked. Made only when asked for.
    let preview: (@Sendable () -> String)?
    /// What the value of the body breaks of its description.
    var violations: [Violation]

    /// A body of bytes; printing a request shows only its size.
    public init(_ data: Data, contentType: String) {
        self.init(data, contentType: contentType, preview: nil)
    }

    init(
        _ data: Data, contentType: String, violations: [Violation] = [],
        preview: (@Sendable () -> String)?
    ) {
        self.data = data
        self.contentType = contentType
        self.violations = violations
        self.preview = preview
    }
}

extension RequestBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and the size.
    public var description: String { "\(contentType), \(data.count) bytes" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
