// The bytes of a request, with what may be shown of them.
import Foundation

/// The body of a request.
public struct RequestBody: Sendable {
    /// The bytes; none when they are in a file.
    public let data: Data
    /// The file whose bytes are sent.
    public let file: URL?
    /// The value of the header `Content-Type`.
    public let contentType: String
    /// The body as it may be printed: personal data masked. Made only when asked for.
    private let preview: (@Sendable (PrintedDetail) -> String)?
    /// What the value of the body breaks of its description.
    var violations: [Violation]

    /// A body of bytes; printing a request shows only its size.
    public init(_ data: Data, contentType: String) {
        self.init(data, contentType: contentType, preview: nil)
    }

    /// A body that is read from a file while it is sent, so that it need not be in memory.
    ///
    /// The file must not change before the answer is there. Signatures over the body, as those of OAuth 1.0a, need
    /// bytes in memory and refuse it.
    public init(file: URL, contentType: String = "application/octet-stream") {
        data = Data()
        self.file = file
        self.contentType = contentType
        preview = nil
        violations = []
    }

    /// The body as far as it is printed.
    func text(_ detail: PrintedDetail) -> String {
        preview?(detail) ?? (file == nil ? "<\(data.count) bytes>" : "<a file>")
    }

    /// What is sent as bytes; nil when it is a file.
    var bytes: Data? { file == nil ? data : nil }

    init(
        _ data: Data, contentType: String, violations: [Violation] = [],
        preview: (@Sendable (PrintedDetail) -> String)?
    ) {
        self.data = data
        file = nil
        self.contentType = contentType
        self.violations = violations
        self.preview = preview
    }
}

extension RequestBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and the size.
    public var description: String { "\(contentType), \(file == nil ? "\(data.count) bytes" : "from a file")" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
