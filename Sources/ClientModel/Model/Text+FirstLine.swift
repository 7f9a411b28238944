// The first line of a text: for places where a text of several lines would break a list or a table.

extension String {
    /// The first line that is not empty, without white space around it; `nil` where that leaves nothing.
    public var firstLine: String? {
        guard let line = plainFirstLine ?? split(whereSeparator: \.isNewline).first else { return nil }
        let start = line.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) }
    }

    /// The first line of a text that begins with printable ASCII, found without looking at characters.
    private var plainFirstLine: Substring? {
        let end = utf8.firstIndex { $0 < 0x20 || $0 >= 0x7F } ?? endIndex
        let isLine = end == endIndex || utf8[end] == UInt8(ascii: "\n")
        return isLine && end != startIndex ? self[..<end] : nil
    }
}
