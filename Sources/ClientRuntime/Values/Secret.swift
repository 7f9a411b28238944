// Text that must never be printed.

/// A secret text, as a token or a key. It shows a placeholder wherever it is printed, and has no coding.
public struct Secret: Sendable, Equatable, ExpressibleByStringLiteral {
    private let text: String

    /// Keeps the text.
    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }

    /// The text itself, for the one place that sends it.
    public func reveal() -> String { text }

    /// Compares in a time that depends on the lengths only.
    public static func == (left: Secret, right: Secret) -> Bool {
        let first = Array(left.text.utf8)
        let second = Array(right.text.utf8)
        var difference: UInt8 = first.count == second.count ? 0 : 1
        for index in 0..<min(first.count, second.count) { difference |= first[index] ^ second[index] }
        return difference == 0
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Mask.text }
    public var debugDescription: String { Mask.text }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The text shown in place of what must not be shown.
enum Mask {
    static let text = "•••"
}
