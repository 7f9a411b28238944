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
    let text: String
    /// Whether blanks stand before it.
    let isApart: Bool
}

/// The line has something that this module does not lay out: a comment, a directive, a literal of many lines.
struct UnreadableLine: Error {}

struct Lexer {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var angles = 0
    private var lexemes: [Lexeme] = []

    static func lexemes(of line: String) throws(UnreadableLine) -> [Lexeme] {
        var lexer = Lexer(scalars: Array(line.unicodeScalars))
        while try lexer.next() {}
        return lexer.lexemes
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func scalar(at offset: Int) -> Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

    private mutating func next() throws(UnreadableLine) -> Bool {
        var isApart = false
        while let blank = scalar(at: index), blank == " " {
            index += 1
            isApart = true
        }
        guard let first = scalar(at: index) else { return false }
        let start = index
        switch first {
        case "\"":
            try string()
            add(.string, start, isApart)
        case "`":
            repeat { index += 1 } while scalar(at: index).map { $0 != "`" } ?? false
            guard scalar(at: index) != nil else { throw UnreadableLine() }
            index += 1
            add(.word, start, isApart)
        case "(", ")", "[", "]", "{", "}", ",", ":", ".":
            index += 1
            if first == ".", scalar(at: index) == "." { throw UnreadableLine() }
            add(.mark, start, isApart)
        case "0"..."9":
            while let next = scalar(at: index), isWord(next) || next == "." && isDigit(index + 1) { index += 1 }
            add(.number, start, isApart)
        case _ where isWord(first):
            while let next = scalar(at: index), isWord(next) { index += 1 }
            add(.word, start, isApart)
        case _ where isOperator(first):
            try sign(start, isApart)
        default:
            throw UnreadableLine()
        }
        return true
    }

    /// Operators, and the brackets of generic arguments, which have the same signs.
    private mutating func sign(_ start: Int, _ isApart: Bool) throws(UnreadableLine) {
        let first = scalars[start]
        let next = scalar(at: start + 1)
        if first == "<", !isApart, next != " ", lexemes.last?.kind == .word {
            index += 1
            angles += 1
            return add(.angle, start, isApart)
        }
        if first == ">", angles > 0 {
            index += 1
            angles -= 1
            return add(.angle, start, isApart)
        }
        if first == "?" || first == "!", !isApart, next != first, !lexemes.isEmpty, endsOperand {
            index += 1
            return add(.postfix, start, isApart)
        }
        while let next = scalar(at: index), isOperator(next) { index += 1 }
        let text = scalars[start..<index]
        if text.starts(with: ["/", "/"]) || text.starts(with: ["/", "*"]) { throw UnreadableLine() }
        add(scalar(at: index) == " " || index == scalars.count ? .binary : .prefix, start, isApart)
    }

    /// Whether the last lexeme can be the end of an operand.
    private var endsOperand: Bool {
        guard let last = lexemes.last else { return false }
        switch last.kind {
        case .word, .number, .string, .postfix: return true
        case .mark: return [")", "]", "}"].contains(last.text)
        case .angle: return last.text == ">"
        case .binary, .prefix: return false
        }
    }

    private mutating func add(_ kind: Lexeme.Kind, _ start: Int, _ isApart: Bool) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<index])
        lexemes.append(Lexeme(kind: kind, text: String(view), isApart: isApart))
    }

    /// A literal with its quotes; interpolations may hold literals themselves.
    private mutating func string() throws(UnreadableLine) {
        if scalar(at: index + 1) == "\"", scalar(at: index + 2) == "\"" { throw UnreadableLine() }
        index += 1
        while let next = scalar(at: index), next != "\"" {
            guard next == "\\" else {
                index += 1
                continue
            }
            index += 2
            guard scalar(at: index - 1) == "(" else { continue }
            var depth = 1
            while depth > 0 {
                guard let inner = scalar(at: index) else { throw UnreadableLine() }
                if inner == "\"" { try string() } else { index += 1 }
                if inner == "(" { depth += 1 }
                if inner == ")" { depth -= 1 }
            }
        }
        guard scalar(at: index) != nil else { throw UnreadableLine() }
        index += 1
    }

    private func isDigit(_ offset: Int) -> Bool { scalar(at: offset).map { ("0"..."9").contains($0) } ?? false }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "$", "@": true
        default: scalar.value >= 0x80
        }
    }

    private func isOperator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "-", "+", "*", "/", "%", "<", ">", "&", "|", "^", "~", "!", "?": true
        default: false
        }
    }
}
