// Codes whose documented values have meanings, and how texts are compared with those of a description.

/// A code of a service, as generated for schemas with `x-meanings`. It holds every value, and reads and writes it as it
/// travels; ``meaning`` tells what the documentation says about it.
///
/// ```swift
/// switch account.aggregationStatusCode?.meaning {
/// case .success: …
/// case .wrongCredentials: …
/// default: …
/// }
/// ```
public protocol DocumentedCode: DistinctID {
    /// What the documented values mean.
    associatedtype Meaning: Hashable, Sendable, CaseIterable

    /// What the value means; `nil` for a value that the description does not list.
    var meaning: Meaning? { get }
}

/// The texts of members, as they are compared with the texts of a description: without blanks at both ends, which some
/// servers send.
public enum MemberText {
    public static func of(_ text: String) -> String {
        guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace else { return text }
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex
        return start < end ? String(text[start..<end]) : ""
    }

    public static func of(_ id: LenientID) -> String { of(id.text) }
    public static func of(_ text: String?) -> String? { text.map { of($0) } }
    public static func of(_ id: LenientID?) -> String? { id.map { of($0.text) } }
    public static func of<E: RawRepresentable<String>>(_ value: E?) -> String? { value.map { of($0.rawValue) } }
    public static func of<ID: DistinctID>(_ id: ID?) -> String? where ID.Value == String { id.map { of($0.value) } }
    public static func of<ID: DistinctID>(_ id: ID?) -> String? where ID.Value == LenientID { id.map { of($0.text) } }

    /// The values in a text that holds several, without blanks at both ends; empty ones do not count.
    /// - Parameter mark: only what stands behind it counts, and what lacks it does not.
    public static func parts(of text: String?, separatedBy separator: String, after mark: String? = nil) -> [String] {
        (text ?? "").split(separator: separator).compactMap { part in
            var value = part
            if let mark {
                guard let found = part.firstRange(of: mark) else { return nil }
                value = part[found.upperBound...]
            }
            let trimmed = of(String(value))
            return trimmed.isEmpty ? nil : trimmed
        }
    }

    /// Whether a text has another one in it, in letters of either case.
    public static func contains(_ text: String?, _ part: String) -> Bool {
        text?.lowercased().contains(part.lowercased()) == true
    }
}
