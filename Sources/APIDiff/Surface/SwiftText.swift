// Swift text byte by byte: where literals, comments, heads of declarations and bodies end.

/// A place in the text of a file.
struct SwiftText {
    let bytes: [UInt8]
    var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    func has(_ text: StaticString, at place: Int? = nil) -> Bool {
        let start = place ?? index
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[start..<start + $0.count]) }
    }

    /// The rest of the line, and behind it.
    mutating func restOfLine() -> String {
        let start = index
        while let byte = current, byte != 0x0A { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// An attribute, which begins here, and behind it.
    mutating func attribute() -> String {
        let start = index
        index += 1
        while let byte = current, !Token.isBlank(byte), byte != UInt8(ascii: "(") { index += 1 }
        var depth = 0
        while let byte = current, byte == UInt8(ascii: "(") || depth > 0 {
            if skipLiteralOrComment() { continue }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// Behind a literal that begins at a place; `nil` where none does.
    static func endOfLiteral(in bytes: [UInt8], from start: Int) -> Int? {
        let quote = UInt8(ascii: "\"")
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
        let marks = index - start
        guard index < bytes.count, bytes[index] == quote else { return nil }
        let isLong = index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
        let quotes = isLong ? 3 : 1
        index += quotes
        func follows(_ byte: UInt8, _ count: Int, at place: Int) -> Bool {
            place + count <= bytes.count && bytes[place..<place + count].allSatisfy { $0 == byte }
        }
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), follows(UInt8(ascii: "#"), marks, at: index + 1) {
                index += marks + 2
            } else if follows(quote, quotes, at: index), follows(UInt8(ascii: "#"), marks, at: index + quotes) {
                return index + quotes + marks
            } else {
                index += 1
            }
        }
        return index
    }

    /// Steps over a literal or a comment, if one is here.
    private mutating func skipLiteralOrComment() -> Bool {
        if has("//") {
            _ = restOfLine()
            return true
        }
        let byte = bytes[index]
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#"),
            let end = Self.endOfLiteral(in: bytes, from: index)
        else { return false }
        index = end
        return true
    }

    /// Steps over a body, whose brace is here, and returns a digest of its text without blanks and comments.
    mutating func skipBody() -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var depth = 0
        while let byte = current {
            let start = index
            if skipLiteralOrComment() {
                if bytes[start] == UInt8(ascii: "/") { continue }
                for byte in bytes[start..<index] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
                continue
            }
            index += 1
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            if !Token.isBlank(byte) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            if depth == 0 { break }
        }
        return Int(truncatingIfNeeded: hash)
    }

    /// The head of a declaration: up to its body, or to the end of the line where it cannot go on.
    mutating func head() -> ArraySlice<UInt8> {
        let start = index
        var depth = 0
        while let byte = current {
            if skipLiteralOrComment() { continue }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{"):
                if depth == 0 { return bytes[start..<index] }
                depth += 1
            case UInt8(ascii: "}"):
                if depth == 0 { return bytes[start..<index] }
                depth -= 1
            case 0x0A:
                if depth == 0, !goesOn(from: start) { return bytes[start..<index] }
            default: break
            }
            index += 1
        }
        return bytes[start..<index]
    }

    /// Whether the declaration that began at a place goes on behind the line break here.
    private func goesOn(from start: Int) -> Bool {
        var before = index - 1
        while before > start, Token.isBlank(bytes[before]) { before -= 1 }
        if ",=<:&".utf8.contains(bytes[before]) { return true }
        if bytes[before] == UInt8(ascii: ">"), before > start, bytes[before - 1] == UInt8(ascii: "-") { return true }
        var after = index
        while after < bytes.count, Token.isBlank(bytes[after]) { after += 1 }
        guard after < bytes.count else { return false }
        if "{=>.&".utf8.contains(bytes[after]) { return true }
        return has("->", at: after) || has("async ", at: after) || has("throws", at: after) || has("where ", at: after)
    }
}
