// Swift source as far as the compiler acts on it: comments are gone, string literals are empty. Tests that search
// sources search this, so that a word in a comment or a message is never mistaken for code.

/// Swift source without its comments and without what stands in its string literals; code in interpolations stays.
/// Lines keep their numbers. Regex literals are not known.
public struct SwiftCode {
    public let text: String

    public init(_ source: String) {
        var scanner = Scanner(scalars: Array(source.unicodeScalars))
        scanner.code(untilParenthesis: false)
        text = String(scanner.result)
    }

    /// The lines, without their ends.
    public var lines: [Substring] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// The words of the code: identifiers, keywords and numbers.
    public var words: [Substring] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }

    /// How often each word that declares something occurs.
    public var declarations: [String: Int] {
        let keywords: Set<Substring> = [
            "associatedtype", "case", "class", "extension", "enum", "func", "import", "init", "let", "protocol",
            "struct", "subscript", "typealias", "var",
        ]
        return words.filter(keywords.contains).reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }
}

/// Goes through the text once, copying what is code.
private struct Scanner {
    let scalars: [Unicode.Scalar]
    var position = 0
    var result = String.UnicodeScalarView()

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private func starts(with text: String) -> Bool {
        text.unicodeScalars.enumerated().allSatisfy { peek($0.offset) == $0.element }
    }

    private func isNewline(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private mutating func copy() {
        result.append(scalars[position])
        position += 1
    }

    /// Skips one scalar; ends of lines stay.
    private mutating func skip() {
        if isNewline(scalars[position]) { result.append(scalars[position]) }
        position += 1
    }

    /// Code up to its end, or up to the parenthesis that ends an interpolation.
    mutating func code(untilParenthesis: Bool) {
        var depth = 0
        while let scalar = peek() {
            if starts(with: "//") {
                while let next = peek(), !isNewline(next) { position += 1 }
            } else if starts(with: "/*") {
                blockComment()
            } else if scalar == "\"" || scalar == "#" && hashes() != nil {
                literal(hashes: hashes() ?? 0)
            } else {
                if scalar == "(" { depth += 1 }
                if scalar == ")" {
                    if untilParenthesis, depth == 0 { return }
                    depth -= 1
                }
                copy()
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                position += 2
            } else if starts(with: "*/") {
                depth -= 1
                position += 2
            } else {
                skip()
            }
        } while depth > 0 && peek() != nil
        result.append(" ")
    }

    /// The number of `#` before the quote of a raw literal; `nil` where no literal begins.
    private func hashes() -> Int? {
        var count = 0
        while peek(count) == "#" { count += 1 }
        return peek(count) == "\"" ? count : nil
    }

    private mutating func literal(hashes: Int) {
        let pounds = String(repeating: "#", count: hashes)
        position += hashes
        let isLong = starts(with: "\"\"\"") && !(hashes > 0 && starts(with: "\"\"" + pounds) && !starts(with: "\"\"\"\n"))
        let quotes = isLong ? "\"\"\"" : "\""
        position += quotes.count
        result.append(contentsOf: "\"\"".unicodeScalars)
        while let scalar = peek(), !starts(with: quotes + pounds) {
            if starts(with: "\\" + pounds + "(") {
                position += hashes + 2
                result.append("(")
                code(untilParenthesis: true)
                if peek() != nil { copy() }
            } else if starts(with: "\\" + pounds) {
                position += hashes + 1
                if peek() != nil { skip() }
            } else if !isLong, isNewline(scalar) {
                // Not closed: the compiler would refuse it, and what follows is code to it.
                return
            } else {
                skip()
            }
        }
        position = min(position + quotes.count + hashes, scalars.count)
    }
}
