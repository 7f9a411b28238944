// The text of one template as bytes, and the questions about its lines that the whitespace rules ask.

/// A template's name and its UTF-8 text.
struct Source: Sendable {
    let name: String
    let bytes: [UInt8]

    init(name: String, text: String) {
        self.name = name
        self.bytes = Array(text.utf8)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether a line begins at `offset`.
    func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == .newline
    }

    /// Where the line of `offset` begins, if nothing but blanks stands between; `nil` otherwise.
    func clearStart(before offset: Int) -> Int? {
        var start = offset
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        return isLineStart(start) ? start : nil
    }

    /// Where the line after `offset` begins, if nothing but blanks stands between; `nil` otherwise. The end of the
    /// template ends a line too.
    func clearEnd(after offset: Int) -> Int? {
        let end = endOfBlanks(from: offset, limit: bytes.count)
        if end == bytes.count { return end }
        return lineEndLength(at: end).map { end + $0 }
    }

    /// The length of the line end at `offset`: 1 for LF, 2 for CR LF, `nil` if none is there.
    func lineEndLength(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] == .newline { return 1 }
        let next = offset + 1
        return bytes[offset] == .carriageReturn && next < bytes.count && bytes[next] == .newline ? 2 : nil
    }

    func endOfBlanks(from offset: Int, limit: Int) -> Int {
        var end = offset
        while end < limit, bytes[end].isBlank { end += 1 }
        return end
    }

    /// The error at a byte offset.
    func error(at offset: Int, _ message: String) -> TemplateError {
        let place = position(of: offset)
        return TemplateError(template: name, line: place.line, column: place.column, message: message)
    }

    /// Line and column from 1, the column in Unicode scalars.
    func position(of offset: Int) -> Position { positions(of: [offset])[0] }

    struct Position {
        var line = 1
        var column = 1
    }

    /// The same for several offsets, which ascend.
    func positions(of offsets: [Int]) -> [Position] {
        var positions: [Position] = []
        positions.reserveCapacity(offsets.count)
        var position = Position()
        var at = 0
        bytes.withUnsafeBufferPointer { bytes in
            for offset in offsets {
                while at < offset {
                    if bytes[at] == .newline {
                        position = Position(line: position.line + 1)
                    } else if bytes[at] & 0b1100_0000 != 0b1000_0000 {
                        position.column += 1
                    }
                    at += 1
                }
                positions.append(position)
            }
        }
        return positions
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Space or tab: the whitespace that can indent a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whitespace that may pad a tag's name.
    var isSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}
