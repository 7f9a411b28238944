// The head of a Swift declaration → words, literals and signs.

/// A piece of Swift text that stays in one piece.
struct Token: Hashable {
    var text: String
    /// A name, a keyword, a number or a literal, not a sign.
    var isWord: Bool

    /// The pieces of a declaration's head, which has no comments.
    static func tokens(of text: some Collection<UInt8>) -> [Token] {
        let bytes = Array(text)
        var tokens: [Token] = []
        var index = 0
        while index < bytes.count {
            let start = index
            let byte = bytes[index]
            if isBlank(byte) {
                index += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
                index = SwiftText.endOfLiteral(in: bytes, from: index) ?? index + 1
                tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), isWord: true))
            } else if isNameByte(byte) || byte == UInt8(ascii: "`") {
                index += 1
                while index < bytes.count, isNameByte(bytes[index]) || bytes[index] == UInt8(ascii: "`") { index += 1 }
                tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), isWord: true))
            } else {
                let isDouble = index + 1 < bytes.count && ["->", "=="].contains(pair(bytes[index], bytes[index + 1]))
                index += isDouble ? 2 : 1
                tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), isWord: false))
            }
        }
        return tokens
    }

    /// The text of tokens in one form, whatever line breaks and blanks stood between them.
    static func text(_ tokens: some Sequence<Token>) -> String {
        var text = ""
        var last: Token?
        for token in tokens {
            if let last, needsBlank(last, token) { text += " " }
            text += token.text
            last = token
        }
        return text
    }

    private static func needsBlank(_ left: Token, _ right: Token) -> Bool {
        let spaced: Set<String> = ["->", "=", "==", "&"]
        if spaced.contains(left.text) || spaced.contains(right.text) { return true }
        if left.text == "," || left.text == ":" { return right.text != "]" }
        if left.isWord && right.isWord { return true }
        // `any P`, `throws(E) -> T`, `@Sendable (T)`: a bracket belongs to the word before it.
        return (left.text == ")" || left.text == ">" || left.text == "]") && right.isWord
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> String {
        String(decoding: [first, second], as: UTF8.self)
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }
}

extension [Token] {
    /// The parts between commas that stand in no bracket.
    func splitAtCommas() -> [[Token]] {
        var parts: [[Token]] = []
        var part: [Token] = []
        var depth = 0
        for token in self {
            switch token.text {
            case "(", "[", "{", "<": depth += 1
            case ")", "]", "}", ">": depth -= 1
            case "," where depth == 0:
                parts.append(part)
                part = []
                continue
            default: break
            }
            part.append(token)
        }
        if !part.isEmpty { parts.append(part) }
        return parts
    }

    /// The position of a sign that stands in no bracket.
    func position(of sign: String, from start: Int = 0) -> Int? {
        var depth = 0
        for index in indices.dropFirst(start) {
            if depth == 0, self[index].text == sign { return index }
            switch self[index].text {
            case "(", "[", "{", "<": depth += 1
            case ")", "]", "}", ">": depth -= 1
            default: break
            }
        }
        return nil
    }

    /// Behind the bracket that closes the one at a position.
    func endOfBrackets(at start: Int) -> Int {
        var depth = 0
        for index in indices.dropFirst(start) {
            switch self[index].text {
            case "(", "[", "{", "<": depth += 1
            case ")", "]", "}", ">":
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
        }
        return count
    }
}
