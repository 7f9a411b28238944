// The texts behind the findings, kept so that renderers can quote lines of them.

/// File path → text. Lines end with LF, CRLF or CR.
public struct SourceTexts: Sendable {
    private var files: [String: [UInt8]] = [:]

    public init() {}

    /// Adds or replaces a text. The bytes are UTF-8; what is not valid is repaired when quoted.
    public mutating func add(path: String, bytes: [UInt8]) {
        files[path] = bytes
    }

    /// The text of a line without its line break; `nil` where the file or the line does not exist.
    public func line(_ number: Int, of path: String) -> String? {
        LineTable(of: files[path])?.line(number)
    }

    func table(of path: String) -> LineTable? {
        LineTable(of: files[path])
    }
}

/// Where the lines of one text start. Made once per rendering, not once per finding.
struct LineTable {
    private let bytes: [UInt8]
    private let starts: [Int]

    init?(of bytes: [UInt8]?) {
        guard let bytes else { return nil }
        var starts = [0]
        bytes.withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                if index + 8 <= buffer.count,
                    !Self.mayBreakLine(buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                {
                    index += 8
                    continue
                }
                let byte = buffer[index]
                index += 1
                if byte == 0x0D, index < buffer.count, buffer[index] == 0x0A { index += 1 }
                if byte == 0x0A || byte == 0x0D { starts.append(index) }
            }
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// Whether one of eight bytes is below 14, as both line breaks are; now and then that is said of others, too.
    private static func mayBreakLine(_ word: UInt64) -> Bool {
        (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0
    }

    func line(_ number: Int) -> String? {
        range(ofLine: number).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// A part of a line, because a line can be as long as a file: `count` scalars after the first `skipped` ones.
    func part(ofLine number: Int, skipping skipped: Int, count: Int) -> (text: String, isCutAfter: Bool)? {
        guard let range = range(ofLine: number) else { return nil }
        let start = offset(after: skipped, in: range)
        let end = offset(after: count, in: start..<range.upperBound)
        return (String(decoding: bytes[start..<end], as: UTF8.self), end < range.upperBound)
    }

    private func range(ofLine number: Int) -> Range<Int>? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The offset of the scalar that follows the first `count` ones of a range, or the end of the range.
    private func offset(after count: Int, in range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var remaining = count
            for index in range where bytes[index] & 0xC0 != 0x80 {
                if remaining == 0 { return index }
                remaining -= 1
            }
            return range.upperBound
        }
    }
}
