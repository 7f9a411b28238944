// The scalars of JSON: words, numbers, and strings with their escapes.

extension JSONReader {
    mutating func readWord(_ word: StaticString, _ kind: Node.Kind) throws(ReadingStopped) {
        let length = word.utf8CodeUnitCount
        let rest = UnsafeBufferPointer(rebasing: input[index..<min(index + length, input.count)])
        let isEqual = word.withUTF8Buffer {
            bytesAreEqual(UnsafeRawBufferPointer($0), UnsafeRawBufferPointer(rest))
        }
        let next = index + length < input.count ? input[index + length] : 0
        guard isEqual, !isWordByte(next) else { throw fail(.unknownWord) }
        try addPlain(kind, length: length)
    }

    mutating func readNumber() throws(ReadingStopped) {
        var end = index
        if input[end] == UInt8(ascii: "-") { end += 1 }
        guard end < input.count, isDigit(input[end]) else { throw fail(.badNumber) }
        let hasLeadingZero = input[end] == UInt8(ascii: "0")
        let wholeStart = end
        end = afterDigits(end)
        if hasLeadingZero, end > wholeStart + 1 { throw fail(.leadingZero) }
        var kind = Node.Kind.integer
        if end < input.count, input[end] == UInt8(ascii: ".") {
            let digits = end + 1
            end = afterDigits(digits)
            guard end > digits else { throw fail(.badNumber) }
            kind = .float
        }
        if end < input.count, input[end] | 0x20 == UInt8(ascii: "e") {
            var digits = end + 1
            if digits < input.count, input[digits] == UInt8(ascii: "+") || input[digits] == UInt8(ascii: "-") {
                digits += 1
            }
            end = afterDigits(digits)
            guard end > digits else { throw fail(.badNumber) }
            kind = .float
        }
        if end < input.count, isWordByte(input[end]) || input[end] == UInt8(ascii: ".") { throw fail(.badNumber) }
        try addPlain(kind, length: end - index)
    }

    private func afterDigits(_ start: Int) -> Int {
        var end = start
        while end < input.count, isDigit(input[end]) { end += 1 }
        return end
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private mutating func addPlain(_ kind: Node.Kind, length: Int) throws(ReadingStopped) {
        let start = mark
        let textStart = builder.text.count
        builder.text.append(contentsOf: UnsafeBufferPointer(rebasing: input[index..<index + length]))
        index += length
        try builder.addScalar(kind, .plain, textStart: textStart, from: start, to: mark)
    }

    mutating func readString() throws(ReadingStopped) {
        let start = mark
        let textStart = builder.text.count
        index += 1
        var runStart = index
        while true {
            guard index < input.count else { throw fail(.unterminatedString, at: start) }
            let byte = input[index]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                appendRun(from: runStart)
                try readEscape()
                runStart = index
            } else if byte < 0x20 {
                if byte == 0x0A || byte == 0x0D { throw fail(.unterminatedString, at: start) }
                throw fail(.controlCharacter)
            } else {
                // Continuation bytes have no column of their own.
                if byte & 0xC0 == 0x80 { lineStart += 1 }
                index += 1
            }
        }
        appendRun(from: runStart)
        index += 1
        try builder.addScalar(.string, .doubleQuoted, textStart: textStart, from: start, to: mark)
    }

    @inline(__always)
    private mutating func appendRun(from start: Int) {
        builder.text.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<index]))
    }

    private mutating func readEscape() throws(ReadingStopped) {
        let letter = index + 1 < input.count ? input[index + 1] : 0
        let byte: UInt8
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = letter
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "u"): return try readUnicodeEscape()
        default: throw fail(.badEscape)
        }
        builder.text.append(byte)
        index += 2
    }

    private mutating func readUnicodeEscape() throws(ReadingStopped) {
        guard let unit = codeUnit(at: index) else { throw fail(.badUnicodeEscape) }
        var value = UInt32(unit)
        var length = 6
        if 0xD800...0xDBFF ~= unit {
            guard let low = codeUnit(at: index + 6), 0xDC00...0xDFFF ~= low else { throw fail(.loneSurrogate) }
            value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
            length = 12
        }
        guard let scalar = Unicode.Scalar(value) else { throw fail(.loneSurrogate) }
        builder.text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        index += length
    }

    /// The value of a `\uXXXX` escape at an offset.
    private func codeUnit(at offset: Int) -> UInt16? {
        guard offset + 6 <= input.count, input[offset] == UInt8(ascii: "\\"), input[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        var value: UInt16 = 0
        for digit in input[(offset + 2)..<(offset + 6)] {
            guard let digit = hexadecimalValue(digit) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
