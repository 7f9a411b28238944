// One line of Swift → its words, literals and signs. What stands inside a string literal stays in one piece.

/// A piece of a line that nothing breaks apart.
struct Lexeme {
    enum Kind {
        case word, number, string
        /// Brackets, commas, colons and full stops.
        case mark
        /// The brackets of generic arguments.
        case angle
        /// `?` or `!` directly behind what it belongs to.
        case postfix
        case binary
        /// An operator directly before what it belongs to.
        case prefix
    }

    let kind: Kind
    let text: CodeText
    /// Whether blanks stand before it.
    let isApart: Bool
}

/// The line has something that this module does not lay out: a comment, a directive, a literal of many lines.
struct UnreadableLine: Error {}

struct Lexer {
    /// The line; what is not ASCII is part of a word or of a literal.
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var index = 0
    private var angles = 0
    private var lexemes: [Lexeme] = []

    static func lexemes(of line: UnsafeBufferPointer<UInt8>, isASCII: Bool) throws(UnreadableLine) -> [Lexeme] {
        var lexer = Lexer(bytes: line, isASCII: isASCII)
        while try lexer.next() {}
        return lexer.lexemes
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
        lexemes.reserveCapacity(bytes.count / 4)
    }

    /// The byte at an offset; 0, which is in no line that can be read, behind the end.
    private func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func next() throws(UnreadableLine) -> Bool {
        var isApart = false
        while byte(at: index) == .blank {
            index += 1
            isApart = true
        }
        guard index < bytes.count else { return false }
        let first = bytes[index]
        let start = index
        switch ByteKind(of: first) {
        case .word:
            repeat { index += 1 } while ByteKind(of: byte(at: index)).isWord
            add(.word, start, isApart)
        case .digit:
            repeat {
                index += 1
            } while ByteKind(of: byte(at: index)).isWord
                || byte(at: index) == .fullStop && ByteKind(of: byte(at: index + 1)) == .digit
            add(.number, start, isApart)
        case .mark:
            index += 1
            if first == .fullStop, byte(at: index) == .fullStop { throw UnreadableLine() }
            add(.mark, start, isApart)
        case .sign: try sign(start, isApart)
        case .other where first == .quote:
            try string()
            add(.string, start, isApart)
        case .other where first == .backtick:
            repeat { index += 1 } while index < bytes.count && bytes[index] != .backtick
            guard index < bytes.count else { throw UnreadableLine() }
            index += 1
            add(.word, start, isApart)
        case .other: throw UnreadableLine()
        }
        return true
    }

    /// Operators, and the brackets of generic arguments, which have the same signs.
    private mutating func sign(_ start: Int, _ isApart: Bool) throws(UnreadableLine) {
        let first = bytes[start]
        let next = byte(at: start + 1)
        if first == UInt8(ascii: "<"), !isApart, next != .blank, lexemes.last?.kind == .word {
            index += 1
            angles += 1
            return add(.angle, start, isApart)
        }
        if first == UInt8(ascii: ">"), angles > 0 {
            index += 1
            angles -= 1
            return add(.angle, start, isApart)
        }
        if first == UInt8(ascii: "?") || first == UInt8(ascii: "!"), !isApart, next != first, endsOperand {
            index += 1
            return add(.postfix, start, isApart)
        }
        while ByteKind(of: byte(at: index)) == .sign { index += 1 }
        if first == .slash, index - start > 1, next == .slash || next == UInt8(ascii: "*") { throw UnreadableLine() }
        add(byte(at: index) == .blank || index == bytes.count ? .binary : .prefix, start, isApart)
    }

    /// Whether the last lexeme can be the end of an operand.
    private var endsOperand: Bool {
        guard let last = lexemes.last else { return false }
        switch last.kind {
        case .word, .number, .string, .postfix: return true
        case .mark: return last.text == ")" || last.text == "]" || last.text == "}"
        case .angle: return last.text == ">"
        case .binary, .prefix: return false
        }
    }

    private mutating func add(_ kind: Lexeme.Kind, _ start: Int, _ isApart: Bool) {
        let text = CodeText(UnsafeBufferPointer(rebasing: bytes[start..<index]), isASCII: isASCII)
        lexemes.append(Lexeme(kind: kind, text: text, isApart: isApart))
    }

    /// A literal with its quotes; interpolations may hold literals themselves.
    private mutating func string() throws(UnreadableLine) {
        if byte(at: index + 1) == .quote, byte(at: index + 2) == .quote { throw UnreadableLine() }
        index += 1
        while index < bytes.count, bytes[index] != .quote {
            guard bytes[index] == .backslash else {
                index += 1
                continue
            }
            index += 2
            guard byte(at: index - 1) == UInt8(ascii: "(") else { continue }
            var depth = 1
            while depth > 0 {
                guard index < bytes.count else { throw UnreadableLine() }
                let inner = bytes[index]
                if inner == .quote { try string() } else { index += 1 }
                if inner == UInt8(ascii: "(") { depth += 1 }
                if inner == UInt8(ascii: ")") { depth -= 1 }
            }
        }
        guard index < bytes.count else { throw UnreadableLine() }
        index += 1
    }
}

/// What a byte outside of literals belongs to.
private enum ByteKind: UInt8 {
    case other, word, digit, mark, sign

    var isWord: Bool { self == .word || self == .digit }

    init(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: self = .word
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "@"): self = .word
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ":"), .fullStop:
            self = .mark
        case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), .slash, UInt8(ascii: "%"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
            UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            self = .sign
        default: self = .other
        }
    }
}
