// Text with escapes: what `\n`, `\u00e9` and pairs of surrogates stand for.

enum EscapedText {
    /// The text that the bytes between two quotation marks stand for. The bytes were checked by the scanner.
    /// - Returns: the text with U+FFFD for halves of surrogate pairs, and whether there is none of those.
    static func text(of source: UnsafeBufferPointer<UInt8>) -> (text: String, isWhole: Bool) {
        var isWhole = true
        // An escape is never shorter than the bytes that it stands for.
        let text = String(unsafeUninitializedCapacity: source.count) { target in
            var from = 0
            var to = 0
            while from < source.count {
                let byte = source[from]
                guard byte == UInt8(ascii: "\\") else {
                    target.initializeElement(at: to, to: byte)
                    from += 1
                    to += 1
                    continue
                }
                let (character, size) = escape(source, from)
                if character == nil { isWhole = false }
                for unit in UTF8.encode(character ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
                    target.initializeElement(at: to, to: unit)
                    to += 1
                }
                from += size
            }
            return to
        }
        return (text, isWhole)
    }

    /// The character of the escape at a place, nil for half of a surrogate pair, and how many bytes it takes.
    private static func escape(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar?, Int) {
        switch source[at + 1] {
        case UInt8(ascii: "b"): return ("\u{8}", 2)
        case UInt8(ascii: "f"): return ("\u{C}", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "u"):
            let first = unit(source, at + 2)
            if let character = Unicode.Scalar(first) { return (character, 6) }
            guard first < 0xDC00, at + 12 <= source.count, source[at + 6] == UInt8(ascii: "\\"),
                source[at + 7] == UInt8(ascii: "u")
            else { return (nil, 6) }
            let second = unit(source, at + 8)
            guard (0xDC00..<0xE000).contains(second) else { return (nil, 6) }
            return (Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)), 12)
        case let character: return (Unicode.Scalar(character), 2)
        }
    }

    /// The number that four hexadecimal digits spell.
    private static func unit(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
        (at..<at + 4).reduce(0) { $0 << 4 | (JSONScanner.hexadecimal(source[$1]) ?? 0) }
    }
}
