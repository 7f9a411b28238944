// Long lines of documentation comments, broken at blanks.

enum CommentWrapping {
    /// Writes the text behind the slashes of one line as one or more lines.
    /// - Parameter margin: how many blanks stand before the slashes.
    static func write(_ text: String, margin: Int, width: Int, into bytes: inout [UInt8]) {
        let width = width - margin - 4
        let blanks = text.utf8.prefix { $0 == .blank }.count
        let body = text.dropFirst(blanks)
        // Tables and code cannot be broken.
        guard text.count > width, !body.hasPrefix("|"), blanks < 4 else {
            start(margin, &bytes)
            bytes += text.utf8
            bytes.append(.newline)
            return
        }
        let isItem = body.hasPrefix("- ") || body.hasPrefix("* ")
        var length = 0
        for word in body.utf8.split(separator: .blank) {
            let count = word.allSatisfy { $0 < 0x80 } ? word.count : Substring(word).count
            if length > 0, length + 1 + count > width {
                bytes.append(.newline)
                length = blanks + (isItem ? 2 : 0)
                start(margin, &bytes)
                indent(length, &bytes)
                // A line that begins so would be a directive to documentation tools.
                if word.first == UInt8(ascii: "@") { bytes.append(UInt8(ascii: "\\")) }
            } else if length > 0 {
                bytes.append(.blank)
                length += 1
            } else {
                start(margin, &bytes)
                indent(blanks, &bytes)
                length = blanks
            }
            bytes += word
            length += count
        }
        bytes.append(.newline)
    }

    private static func start(_ margin: Int, _ bytes: inout [UInt8]) {
        indent(margin, &bytes)
        bytes += [UInt8(ascii: "/"), UInt8(ascii: "/"), UInt8(ascii: "/"), .blank]
    }

    private static func indent(_ count: Int, _ bytes: inout [UInt8]) {
        for _ in 0..<count { bytes.append(.blank) }
    }
}
