// One word of the tape that the scanner makes of a text: what stands where in the bytes, eight bytes for each value.

/// A value or the name of a member, as the tape holds it.
///
/// The words of a text stand in the order of its values. An array is its own word followed by those of its elements; an
/// object is its own word followed by the name and the value of each member. The word of an array or object knows the
/// place behind its last value, so the next sibling of any value is found in one step.
struct TapeWord: BitwiseCopyable {
    /// What a word stands for; the order of the cases is that of the checks.
    enum Kind: UInt8 {
        case null, no, yes
        /// A number that is written with digits and a sign only.
        case integer
        /// Any other number.
        case number
        /// Text without escapes: its bytes are its UTF-8.
        case string
        /// Text with escapes.
        case escaped
        case array, object
    }

    private let bits: UInt64

    private init(_ kind: Kind, high: Int, low: Int) {
        bits = UInt64(kind.rawValue) << 60 | UInt64(truncatingIfNeeded: high) << 32 | UInt64(truncatingIfNeeded: low)
    }

    /// `null`, `false` or `true`.
    static func literal(_ kind: Kind) -> TapeWord { TapeWord(kind, high: 0, low: 0) }

    /// A number or a text. What is longer than a word can say is measured again when it is read.
    static func scalar(_ kind: Kind, start: Int, count: Int) -> TapeWord {
        TapeWord(kind, high: min(count, longest), low: start)
    }

    /// An array or object.
    static func container(_ kind: Kind, end: Int, count: Int) -> TapeWord {
        TapeWord(kind, high: min(count, longest), low: end)
    }

    /// The largest count that a word can hold.
    static let longest = 0xFFF_FFFF

    /// The bits are those of a case: ``init(_:high:low:)`` puts nothing else there.
    var kind: Kind { unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 60), to: Kind.self) }

    /// Of a number or text: where its bytes begin. The first byte of a text is the one behind the quotation mark.
    var start: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

    /// Of an array or object: the place on the tape behind its last value.
    var end: Int { start }

    /// Of a number or text: how many bytes it has; of an array or object: how many elements or members. At most
    /// ``longest``, which stands for that and more.
    var count: Int { Int(truncatingIfNeeded: bits >> 32 & 0xFFF_FFFF) }

    var isContainer: Bool { bits >> 60 >= UInt64(Kind.array.rawValue) }

    /// Whether it is a text without escapes, of fewer bytes than a word can say.
    @inline(__always)
    var isPlainText: Bool { kind == .string && count < TapeWord.longest }

    /// Whether it is a text without escapes of so many bytes, which are fewer than a word can say.
    @inline(__always)
    func isPlainText(of size: Int) -> Bool {
        bits >> 32 == UInt64(Kind.string.rawValue) << 28 | UInt64(truncatingIfNeeded: size)
    }
}
