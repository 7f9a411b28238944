// Finds the first byte of a text that is not UTF-8, quickly where the text is mostly ASCII.

enum UTF8Validation {
    /// The offset of the first byte that does not belong to a well-formed scalar; `nil` where all do.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                while index + 8 <= buffer.count,
                    buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                guard index < buffer.count else { return nil }
                guard let length = scalarLength(at: index, in: buffer) else { return index }
                index += length
            }
            return nil
        }
    }

    /// The length of the well-formed scalar at an offset (table 3-7 of the Unicode standard).
    private static func scalarLength(at index: Int, in buffer: UnsafeRawBufferPointer) -> Int? {
        let lead = buffer[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= buffer.count, second.contains(buffer[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where buffer[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
