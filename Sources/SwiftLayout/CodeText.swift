// Pieces of code as they stand in memory: looked at byte by byte, and never copied before they are written.

/// Some bytes of the text that is laid out, or of a literal of this module.
///
/// The bytes are borrowed: a value must not outlive the call of ``SwiftLayout/format(_:width:)`` that made it.
struct CodeText: ExpressibleByStringLiteral {
    let bytes: UnsafeBufferPointer<UInt8>
    /// How many characters it has.
    let width: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        self.bytes = bytes
        width = isASCII ? bytes.count : bytes.width
    }

    /// Literals of this module are ASCII.
    init(stringLiteral literal: StaticString) {
        bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        width = bytes.count
    }

    static func == (text: CodeText, literal: StaticString) -> Bool {
        guard text.bytes.count == literal.utf8CodeUnitCount else { return false }
        let other = literal.utf8Start
        for index in text.bytes.indices where text.bytes[index] != other[index] { return false }
        return true
    }

    static func ~= (literal: StaticString, text: CodeText) -> Bool { text == literal }

    func isOne(of literals: [StaticString]) -> Bool { literals.contains { self == $0 } }
}
