// Long lines of documentation comments, broken at blanks.

enum CommentWrapping {
    /// Writes the text behind the slashes of one line as one or more lines.
    /// - Parameter margin: how many blanks stand before the slashes.
    static func write(_ text: UnsafeBufferPointer<UInt8>, margin: Int, width: Int, into bytes: inout [UInt8]) {
        let width = width - margin - 4
        let blanks = text.prefix { $0 == .blank }.count
        let sign = blanks < text.count ? text[blanks] : .blank
        // Tables and code cannot be broken.
        guard text.count > width, text.width > width, sign != UInt8(ascii: "|"), blanks < 4 else {
            start(margin, &bytes)
            bytes.append(contentsOf: text)
            bytes.append(.newline)
            return
        }
        let isBullet = sign == UInt8(ascii: "-") || sign == .star
        let isItem = isBullet && blanks + 1 < text.count && text[blanks + 1] == .blank
        var length = 0
        var end = blanks
        while true {
            var begin = end
            while begin < text.count, text[begin] == .blank { begin += 1 }
            guard begin < text.count else { break }
            end = begin
            while end < text.count, text[end] != .blank { end += 1 }
            let word = UnsafeBufferPointer(rebasing: text[begin..<end])
            let count = word.width
            if length > 0, length + 1 + count > width {
                bytes.append(.newline)
                length = blanks + (isItem ? 2 : 0)
                start(margin, &bytes)
                bytes.appendBlanks(length)
                // A line that begins so would be a directive to documentation tools.
                if word.first == UInt8(ascii: "@") { bytes.append(UInt8(ascii: "\\")) }
            } else if length > 0 {
                bytes.append(.blank)
                length += 1
            } else {
                start(margin, &bytes)
                bytes.appendBlanks(blanks)
                length = blanks
            }
            bytes.append(contentsOf: word)
            length += count
        }
        bytes.append(.newline)
    }

    private static func start(_ margin: Int, _ bytes: inout [UInt8]) {
        bytes.appendBlanks(margin)
        bytes.append(.slash)
        bytes.append(.slash)
        bytes.append(.slash)
        bytes.append(.blank)
    }
}
