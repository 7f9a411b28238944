// A span of time with its text: `format: date-time-interval`.
import Foundation

/// A span between two moments as ISO 8601 text: `2019-09-01T00:00:00Z/2019-10-01T00:00:00Z`.
///
/// The text is kept, so a value that was read is written back unchanged. Equality and hashing look at the moments only.
public struct DateTimeInterval: Sendable, Hashable, Codable {
    /// Where it begins.
    public let start: DateTime
    /// Where it ends.
    public let end: DateTime

    /// A span between two moments.
    public init(from start: DateTime, to end: DateTime) {
        self.start = start
        self.end = end
    }

    /// A span between two moments.
    public init(from start: Date, to end: Date) {
        self.init(from: DateTime(start), to: DateTime(end))
    }

    /// Nil unless the text is two moments with a solidus between them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = DateTime(String(parts[0])), let end = DateTime(String(parts[1])) else {
            return nil
        }
        self.init(from: start, to: end)
    }

    /// The text as it is on the wire.
    public var text: String { "\(start.text)/\(end.text)" }

    public init(from decoder: any Decoder) throws {
        self = try decoder.text(format: "interval") { DateTimeInterval($0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(text) }
}

extension DateTimeInterval: CustomStringConvertible {
    public var description: String { text }
}
