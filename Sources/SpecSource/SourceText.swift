// Bytes of a file → valid UTF-8 without a byte order mark; what is not Unicode becomes a finding with its place.

import Diagnostics

enum SourceText {
    /// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one.
    static func decode(_ bytes: [UInt8], path: String) -> (text: [UInt8], finding: Finding?) {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            let help = "Save the file as UTF-8."
            return ([], Finding(.invalidUTF8, "the text is in UTF-32", at: place(after: [], path), help: help))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, bigEndian: false, path: path) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, bigEndian: true, path: path) }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let offset = UTF8Validation.firstInvalidOffset(in: text) else { return (text, nil) }
        let byte = String(text[offset], radix: 16, uppercase: true)
        let finding = Finding(
            .invalidUTF8, "the byte 0x\(byte) is not valid UTF-8 here", at: place(after: text[..<offset], path),
            help: "Save the file as UTF-8; it may be in Latin-1 or Windows-1252."
        )
        return (text, finding)
    }

    private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool, path: String) -> ([UInt8], Finding?) {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
        }
        var text: [UInt8] = []
        text.reserveCapacity(units.count * 3 / 2)
        var codec = UTF16()
        var iterator = units.makeIterator()
        while true {
            switch codec.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(contentsOf: String(scalar).utf8)
            case .emptyInput where bytes.count % 2 == 0:
                return (text, nil)
            case .emptyInput, .error:
                let message = "the text is not valid UTF-16 here"
                return (text, Finding(.invalidUTF8, message, at: place(after: text[...], path)))
            }
        }
    }

    /// The position after a piece of valid UTF-8.
    static func place(after text: ArraySlice<UInt8>, _ path: String) -> SourceSpan {
        var line = 1
        var column = 1
        var previous: UInt8 = 0
        for byte in text {
            switch byte {
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D: (line, column) = (line + 1, 1)
            case 0x80...0xBF: break
            default: column += 1
            }
            previous = byte
        }
        return SourceSpan(file: path, line: line, column: column)
    }
}
