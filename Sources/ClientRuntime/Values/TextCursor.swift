// Reads fixed-width digits and separators from ASCII text; what the date formats are parsed with.

/// A place in a text that only moves forward.
struct TextCursor {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

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
    mutating func digit() -> Int? {
        guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte) - 0x30
    }

    /// Whether one of the characters comes next; it is consumed.
    mutating func skip(_ characters: Unicode.Scalar...) -> Bool { next(of: characters) != nil }

    /// The next character if it is one of those given.
    mutating func next(of characters: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard let byte = rest.first, characters.contains(Unicode.Scalar(byte)) else { return nil }
        rest.removeFirst()
        return Unicode.Scalar(byte)
    }
}
