// The YAML 1.2 core schema: what an unquoted scalar is, decided from its bytes without making a String.
// Source: YAML 1.2.2, section 10.3.2.

enum CoreSchema {
    /// The kind of a plain scalar without a tag.
    static func kind(of text: UnsafeBufferPointer<UInt8>) -> Node.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"):
            return text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isWord(text, "null", "Null", "NULL") ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isWord(text, "true", "True", "TRUE") ? .bool : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isWord(text, "false", "False", "FALSE") ? .bool : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number(text)
        default:
            return .string
        }
    }

    /// `.integer`, `.float`, or `.string` for what only starts like a number.
    private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Node.Kind {
        if text.count > 2, text[0] == UInt8(ascii: "0") {
            if text[1] == UInt8(ascii: "x") {
                return text.dropFirst(2).allSatisfy { hexadecimalValue($0) != nil } ? .integer : .string
            }
            if text[1] == UInt8(ascii: "o") {
                return text.dropFirst(2).allSatisfy { isDigit($0) && $0 < UInt8(ascii: "8") } ? .integer : .string
            }
        }
        var index = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-") ? 1 : 0
        let unsigned = UnsafeBufferPointer(rebasing: text[index...])
        if isWord(unsigned, ".inf", ".Inf", ".INF") { return .float }
        if index == 0, isWord(text, ".nan", ".NaN", ".NAN") { return .float }

        let whole = skipDigits(text, &index)
        if index == text.count { return whole > 0 ? .integer : .string }
        var fraction = 0
        if text[index] == UInt8(ascii: ".") {
            index += 1
            fraction = skipDigits(text, &index)
        }
        guard whole + fraction > 0 else { return .string }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
            guard skipDigits(text, &index) > 0 else { return .string }
        }
        return index == text.count ? .float : .string
    }

    private static func skipDigits(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        return index - start
    }

    private static func isWord(
        _ text: UnsafeBufferPointer<UInt8>, _ first: StaticString, _ second: StaticString, _ third: StaticString
    ) -> Bool {
        isWord(text, first) || isWord(text, second) || isWord(text, third)
    }

    private static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        word.utf8CodeUnitCount == text.count
            && word.withUTF8Buffer { bytesAreEqual(UnsafeRawBufferPointer($0), UnsafeRawBufferPointer(text)) }
    }
}
