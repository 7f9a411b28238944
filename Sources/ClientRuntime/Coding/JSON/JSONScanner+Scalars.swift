// Texts and numbers of a JSON text: where they end, and whether they are written as RFC 8259 and RFC 3629 have it.

extension JSONScanner {
    /// The text whose opening quotation mark is at a place; gives the place behind the closing one.
    @inline(__always)
    static func textEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ tape: inout GrowingBuffer<TapeWord>) -> Int? {
        var at = plainEnd(text, start + 1)
        var kind = TapeWord.Kind.string
        if text[at] != UInt8(ascii: "\"") {
            guard let (end, hasEscapes) = unusualEnd(text, at) else { return nil }
            at = end
            if hasEscapes { kind = .escaped }
        }
        tape.append(.scalar(kind, start: start + 1, count: at - start - 1))
        return at + 1
    }

    /// The place of the closing quotation mark of a text with escapes or characters beyond ASCII, and whether it has escapes.
    @inline(never)
    private static func unusualEnd(_ text: UnsafePointer<UInt8>, _ start: Int) -> (end: Int, hasEscapes: Bool)? {
        var at = start
        var hasEscapes = false
        while true {
            switch text[at] {
            case UInt8(ascii: "\""): return (at, hasEscapes)
            case UInt8(ascii: "\\"):
                guard let end = escapeEnd(text, at) else { return nil }
                hasEscapes = true
                at = plainEnd(text, end)
            case 0x80...:
                guard let end = characterEnd(text, at) else { return nil }
                // Characters beyond ASCII seldom stand alone.
                at = text[end] < 0x80 ? plainEnd(text, end) : end
            default: return nil
            }
        }
    }

    /// The first byte from `start` on that is a quotation mark, a backslash, a control character or not ASCII.
    @inline(__always)
    static func plainEnd(_ text: UnsafePointer<UInt8>, _ start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var at = start
        while true {
            let bytes = UInt64(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
            // The top bit of each byte that is one of these. Bytes below 0x80 less what is looked for have it only when they are
            // that or, of control characters, less; those from 0x80 on have it themselves. A borrow spoils only bytes above the
            // first hit.
            let quotes = (bytes ^ (ones &* 0x22)) &- ones
            let escapes = (bytes ^ (ones &* 0x5C)) &- ones
            let found = (quotes | escapes | (bytes &- ones &* 0x20) | bytes) & tops
            if found != 0 { return at + found.trailingZeroBitCount >> 3 }
            at += 8
        }
    }

    /// The place behind an escape. Halves of a surrogate pair are allowed here, and a failure of the text when it is
    /// read.
    private static func escapeEnd(_ text: UnsafePointer<UInt8>, _ at: Int) -> Int? {
        switch text[at + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return at + 2
        case UInt8(ascii: "u"):
            for digit in at + 2..<at + 6 where hexadecimal(text[digit]) == nil { return nil }
            return at + 6
        default: return nil
        }
    }

    static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The place behind a character beyond ASCII: the byte sequences of RFC 3629, section 4.
    private static func characterEnd(_ text: UnsafePointer<UInt8>, _ at: Int) -> Int? {
        let second = text[at + 1]
        let count: Int
        switch text[at] {
        case 0xC2...0xDF: count = 2
        case 0xE0: count = (0xA0...0xBF).contains(second) ? 3 : 0
        case 0xED: count = (0x80...0x9F).contains(second) ? 3 : 0
        case 0xE1...0xEF: count = 3
        case 0xF0: count = (0x90...0xBF).contains(second) ? 4 : 0
        case 0xF1...0xF3: count = 4
        case 0xF4: count = (0x80...0x8F).contains(second) ? 4 : 0
        default: count = 0
        }
        guard count > 0 else { return nil }
        for next in at + 1..<at + count where text[next] & 0xC0 != 0x80 { return nil }
        return at + count
    }

    /// The number that begins at a place; gives the place behind it.
    @inline(__always)
    static func numberEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ tape: inout GrowingBuffer<TapeWord>) -> Int? {
        var at = start
        var kind = TapeWord.Kind.integer
        if text[at] == UInt8(ascii: "-") { at += 1 }
        if text[at] == UInt8(ascii: "0") {
            at += 1
        } else {
            guard let end = digitsEnd(text, at) else { return nil }
            at = end
        }
        if text[at] == UInt8(ascii: ".") {
            guard let end = digitsEnd(text, at + 1) else { return nil }
            kind = .number
            at = end
        }
        if text[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
            guard let end = digitsEnd(text, at) else { return nil }
            kind = .number
            at = end
        }
        tape.append(.scalar(kind, start: start, count: at - start))
        return at
    }

    /// The place behind one or more digits; nil when there is none.
    @inline(__always)
    private static func digitsEnd(_ text: UnsafePointer<UInt8>, _ start: Int) -> Int? {
        let (threes, zeros): (UInt64, UInt64) = (0x3030_3030_3030_3030, 0xF0F0_F0F0_F0F0_F0F0)
        var at = start
        while true {
            let bytes = UInt64(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
            // Bytes from 0x30 on that six more leave below 0x40. A carry spoils only bytes above one that is no digit.
            let others = (bytes & zeros ^ threes) | ((bytes &+ 0x0606_0606_0606_0606) & zeros ^ threes)
            if others != 0 {
                at += others.trailingZeroBitCount >> 3
                return at > start ? at : nil
            }
            at += 8
        }
    }
}

extension JSONScanner {
    /// Whether the bytes are a number as JSON has it and nothing else.
    static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + padding) { text in
            text.initialize(repeating: 0)
            _ = text.update(fromContentsOf: bytes)
            guard let start = text.baseAddress else { return false }
            var tape = GrowingBuffer<TapeWord>(capacity: 1)
            defer { tape.deallocate() }
            return numberEnd(start, 0, &tape) == bytes.count
        }
    }
}
