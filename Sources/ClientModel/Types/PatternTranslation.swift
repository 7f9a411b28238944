// Regular expressions of JSON Schema, which are those of ECMA-262, in the syntax of ICU, which Foundation has.

import Foundation

struct PatternProblem: Error {
    var reason: String
}

/// Where both dialects write one thing in two ways, or give one text two meanings.
struct PatternTranslation {
    /// Longer patterns are not written by people.
    static let maximumLength = 2_000

    /// - Returns: a pattern that `NSRegularExpression` accepts and that matches what ECMA-262 says.
    static func icu(_ pattern: String) throws(PatternProblem) -> String {
        guard pattern.utf8.count <= maximumLength else {
            throw PatternProblem(reason: "is longer than \(maximumLength) bytes")
        }
        var translation = PatternTranslation(scalars: Array(pattern.unicodeScalars))
        translation.run()
        // Matches every text; Foundation accepts no empty pattern.
        if translation.result.isEmpty { translation.result = "(?:)" }
        guard (try? NSRegularExpression(pattern: translation.result)) != nil else {
            throw PatternProblem(reason: "is not a regular expression of ECMA-262")
        }
        return translation.result
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var result = ""

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private static let digits = "0-9"
    private static let letters = "A-Za-z0-9_"
    private static let blanks = #"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF"#

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private mutating func run() {
        while let scalar = peek() {
            position += 1
            switch scalar {
            case "\\": escape(inClass: false)
            case "[": characterClass()
            case "]", "}": result += "\\\(scalar)"
            case "{": result += isQuantifier ? "{" + takeQuantifier() : #"\{"#
            case "$": result += #"\z"#
            case ".": result += #"[^\n\r\u2028\u2029]"#
            case "(" where peek() == "?" && peek(1) == "P" && peek(2) == "<":
                // Python's way to name a group.
                result += "(?"
                position += 2
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    // MARK: Quantifiers

    /// Whether `{` begins `{2}`, `{2,}` or `{2,3}`; anything else is a brace.
    private var isQuantifier: Bool {
        var index = position
        func skipDigits() -> Bool {
            let start = index
            while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
            return index > start
        }
        guard skipDigits() else { return false }
        if index < scalars.count, scalars[index] == "," {
            index += 1
            _ = skipDigits()
        }
        return index < scalars.count && scalars[index] == "}"
    }

    private mutating func takeQuantifier() -> String {
        var text = ""
        while let scalar = peek() {
            position += 1
            text.unicodeScalars.append(scalar)
            if scalar == "}" { break }
        }
        return text
    }

    // MARK: Classes

    private mutating func characterClass() {
        if peek() == "^", peek(1) == "]" {
            position += 2
            result += #"[\s\S]"#
            return
        }
        if peek() == "]" {
            position += 1
            result += "(?!)"
            return
        }
        result += "["
        if peek() == "^" {
            position += 1
            result += "^"
        }
        // Beside a class such as `\w`, and at the ends, `-` is a hyphen.
        var isHyphenLiteral = true
        while let scalar = peek() {
            position += 1
            switch scalar {
            case "]":
                result += "]"
                return
            case "\\": isHyphenLiteral = escape(inClass: true)
            case "-":
                let next = peek()
                let nextIsClass = next == "\\" && peek(1).map { "dDwWsSpP".unicodeScalars.contains($0) } == true
                if isHyphenLiteral || next == "]" || next == nil || nextIsClass {
                    result += #"\-"#
                } else {
                    result += "-"
                }
                isHyphenLiteral = !isHyphenLiteral
            case "[", "&", "{", "}", "$", "~", "@", "|", "^", ":":
                result += "\\\(scalar)"
                isHyphenLiteral = false
            default:
                result.unicodeScalars.append(scalar)
                isHyphenLiteral = false
            }
        }
    }

    // MARK: Escapes

    /// - Returns: whether the escape stands for many characters.
    @discardableResult
    private mutating func escape(inClass: Bool) -> Bool {
        guard let scalar = peek() else {
            result += #"\\"#
            return false
        }
        position += 1
        func many(_ set: String, _ isNegated: Bool) -> String {
            isNegated ? "[^\(set)]" : inClass ? set : "[\(set)]"
        }
        switch scalar {
        case "d", "D": result += many(Self.digits, scalar == "D")
        case "w", "W": result += many(Self.letters, scalar == "W")
        case "s", "S": result += many(Self.blanks, scalar == "S")
        case "p", "P":
            result += "\\\(scalar)"
            takeBraces()
        case "b" where inClass: result += #"\x08"#
        case "v": result += #"\x0B"#
        case "0" where !(peek().map { ("0"..."9").contains($0) } ?? false): result += #"\x00"#
        case "u": unicodeEscape()
        // Perl's anchors are written often; in ECMA-262 they would be letters.
        case "A", "z", "Z", "B", "b", "k", "c", "f", "n", "r", "t", "x": result += "\\\(scalar)"
        case "0"..."9": result += "\\\(scalar)"
        case "a"..."z", "C"..."Y": result.unicodeScalars.append(scalar)
        default: result += "\\\(scalar)"
        }
        return "dDwWsSpP".unicodeScalars.contains(scalar)
    }

    private mutating func takeBraces() {
        guard peek() == "{" else { return }
        while let scalar = peek() {
            position += 1
            result.unicodeScalars.append(scalar)
            if scalar == "}" { return }
        }
    }

    /// `\u0041`, `\u{1F600}`, and the two halves of one character.
    private mutating func unicodeEscape() {
        if peek() == "{" {
            result += #"\x"#
            takeBraces()
            return
        }
        guard let first = takeHex() else {
            result += "u"
            return
        }
        if (0xD800..<0xDC00).contains(first), peek() == "\\", peek(1) == "u" {
            let start = position
            position += 2
            if let second = takeHex(), (0xDC00..<0xE000).contains(second) {
                result += #"\x{"# + String(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), radix: 16) + "}"
                return
            }
            position = start
        }
        result += #"\x{"# + String(first, radix: 16) + "}"
    }

    private mutating func takeHex() -> UInt32? {
        guard position + 4 <= scalars.count else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position..<position + 4])
        guard text.utf8.count == 4, let value = UInt32(text, radix: 16), text.first?.isHexDigit == true else {
            return nil
        }
        position += 4
        return value
    }
}
