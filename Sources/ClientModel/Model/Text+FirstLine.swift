// The first line of a text: for places where a text of several lines would break a list or a table.

extension String {
    /// The first line that is not empty, without white space around it; `nil` where that leaves nothing.
    public var firstLine: String? {
        guard let line = split(whereSeparator: \.isNewline).first else { return nil }
        let start = line.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) }
    }
}
