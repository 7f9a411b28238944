// Literals and comments that span lines: what stands in them is not code.

/// Where a line stands: in code, in a literal of many lines, or in a comment between `/*` and `*/`.
struct Region {
    private var isInLiteral = false
    private var commentDepth = 0

    /// Whether a text has any at all: most have none, and then no line has to be looked at.
    static func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var quotes = 0
        var previous: UInt8 = 0
        for byte in text {
            quotes = byte == .quote ? quotes + 1 : 0
            if quotes == 3 || byte == .star && previous == .slash { return true }
            previous = byte
        }
        return false
    }

    /// Whether a line is at least partly in one. Lines are asked for in order.
    mutating func contains(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let began = isInLiteral || commentDepth > 0
        var touches = began
        var isInString = false
        var index = line.startIndex
        func isNext(_ bytes: UInt8...) -> Bool {
            index + bytes.count <= line.endIndex && zip(line[index...], bytes).allSatisfy { $0 == $1 }
        }
        while index < line.endIndex {
            if commentDepth > 0 {
                let ends = isNext(.star, .slash)
                let begins = isNext(.slash, .star)
                if ends { commentDepth -= 1 }
                if begins { commentDepth += 1 }
                index += ends || begins ? 2 : 1
            } else if isNext(.quote, .quote, .quote), !isInString {
                isInLiteral.toggle()
                touches = true
                index += 3
            } else if line[index] == .backslash, isInString || isInLiteral {
                index += 2
            } else if isInLiteral {
                index += 1
            } else if line[index] == .quote {
                isInString.toggle()
                index += 1
            } else if !isInString, isNext(.slash, .slash) {
                break
            } else if !isInString, isNext(.slash, .star) {
                commentDepth += 1
                touches = true
                index += 2
            } else {
                index += 1
            }
        }
        return touches
    }
}
