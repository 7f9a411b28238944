// Reads fixed-width digits and separators from ASCII text; what the date formats are parsed with.

/// A place in the bytes of a text that only moves forward; only for as long as the bytes are there.
struct TextCursor {
    private var rest: UnsafeBufferPointer<UInt8>.SubSequence

    init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// The number that exactly so many digits spell.
    mutating func digits(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// The next digit, if one comes next.
    @inline(__always)
    mutating func digit() -> Int? {
        guard let byte = rest.first, byte &- 0x30 < 10 else { return nil }
        rest.removeFirst()
        return Int(byte &- 0x30)
    }

    /// Whether a character comes next; it is consumed.
    @inline(__always)
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, Unicode.Scalar(byte) == character else { return false }
        rest.removeFirst()
        return true
    }
}
