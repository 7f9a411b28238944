// Swift source as far as the compiler acts on it: comments are gone, string literals are empty. Tests that search
// sources search this, so that a word in a comment or a message is never mistaken for code.

/// Swift source without its comments and without what stands in its string literals; code in interpolations stays.
/// Lines keep their numbers. Regex literals are not known.
public struct SwiftCode {
    public let text: String

    public init(_ source: String) {
        var scanner = Scanner(bytes: Array(source.utf8))
        scanner.code(untilParenthesis: false)
        text = String(decoding: scanner.result, as: UTF8.self)
    }

    /// The lines, without their ends.
    public var lines: [Substring] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// The words of the code: identifiers, keywords and numbers.
    public var words: [String] { tokens.map(\.word) }

    /// How often each word that declares something occurs as a keyword, not as a name in backticks or a label.
    public var declarations: [String: Int] {
        let keywords: Set<String> = [
            "associatedtype", "case", "class", "extension", "enum", "func", "import", "init", "let", "protocol",
            "struct", "subscript", "typealias", "var",
        ]
        return tokens.filter { !$0.isName && keywords.contains($0.word) }.reduce(into: [:]) {
            $0[$1.word, default: 0] += 1
        }
    }

    private var tokens: [(word: String, isName: Bool)] {
        let bytes = Array(text.utf8)
        var tokens: [(word: String, isName: Bool)] = []
        var start: Int?
        for index in 0...bytes.count {
            if index < bytes.count, Scanner.isWord(bytes[index]) {
                if start == nil { start = index }
            } else if let first = start {
                let before = first > 0 ? bytes[first - 1] : 0
                let after = index < bytes.count ? bytes[index] : 0
                let isName = [UInt8(ascii: "`"), UInt8(ascii: ".")].contains(before) || after == UInt8(ascii: ":")
                tokens.append((String(decoding: bytes[first..<index], as: UTF8.self), isName))
                start = nil
            }
        }
        return tokens
    }
}

/// Goes through the text once, copying what is code.
private struct Scanner {
    let bytes: [UInt8]
    var position = 0
    var result: [UInt8] = []

    private static let quote = UInt8(ascii: "\"")
    private static let pound = UInt8(ascii: "#")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let backslash = UInt8(ascii: "\\")

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// The byte so many places further; 0 behind the end.
    private func peek(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private var isAtNewline: Bool { peek() == UInt8(ascii: "\n") || peek() == UInt8(ascii: "\r") }
    private var isAtEnd: Bool { position >= bytes.count }

    /// Skips one byte; ends of lines stay.
    private mutating func skip() {
        if isAtNewline { result.append(peek()) }
        position += 1
    }

    /// Code up to its end, or up to the parenthesis that ends an interpolation.
    mutating func code(untilParenthesis: Bool) {
        var depth = 0
        while !isAtEnd {
            let byte = peek()
            if byte == Self.slash, peek(1) == Self.slash {
                while !isAtEnd, !isAtNewline { position += 1 }
            } else if byte == Self.slash, peek(1) == Self.star {
                blockComment()
            } else if byte == Self.quote || byte == Self.pound, let pounds = pounds() {
                literal(pounds: pounds)
            } else {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if untilParenthesis, depth == 0 { return }
                    depth -= 1
                }
                result.append(byte)
                position += 1
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if peek() == Self.slash, peek(1) == Self.star {
                depth += 1
                position += 2
            } else if peek() == Self.star, peek(1) == Self.slash {
                depth -= 1
                position += 2
            } else {
                skip()
            }
        } while depth > 0 && !isAtEnd
        result.append(UInt8(ascii: " "))
    }

    /// The number of `#` before the quote of a literal; `nil` where no literal begins.
    private func pounds() -> Int? {
        var count = 0
        while peek(count) == Self.pound { count += 1 }
        return peek(count) == Self.quote ? count : nil
    }

    /// Whether so many quotes stand here, and behind them so many `#`.
    private func isAt(quotes: Int, pounds: Int) -> Bool {
        (0..<quotes).allSatisfy { peek($0) == Self.quote }
            && (0..<pounds).allSatisfy { peek(quotes + $0) == Self.pound }
    }

    private mutating func literal(pounds: Int) {
        position += pounds
        // A literal of several lines begins at the end of its line; `#""#` and `#"""#` are raw ones of one line.
        let isLong = isAt(quotes: 3, pounds: 0) && (peek(3) == UInt8(ascii: "\n") || peek(3) == UInt8(ascii: "\r"))
        let quotes = isLong ? 3 : 1
        position += quotes
        result += [Self.quote, Self.quote]
        while !isAtEnd, !isAt(quotes: quotes, pounds: pounds) {
            if peek() == Self.backslash, (0..<pounds).allSatisfy({ peek(1 + $0) == Self.pound }) {
                position += 1 + pounds
                if peek() == UInt8(ascii: "(") {
                    result.append(peek())
                    position += 1
                    code(untilParenthesis: true)
                    if !isAtEnd { result.append(peek()) }
                }
                if !isAtEnd { skip() }
            } else if !isLong, isAtNewline {
                // Not closed: the compiler would refuse it, and what follows is code to it.
                return
            } else {
                skip()
            }
        }
        position = min(position + quotes + pounds, bytes.count)
    }
}
