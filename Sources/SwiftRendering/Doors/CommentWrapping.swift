// Long lines of comments, broken at blanks.

enum CommentWrapping {
    /// Writes one line of a comment as one or more lines of source text.
    /// - Parameters:
    ///   - width: how many characters fit behind the slashes.
    ///   - margin: the blanks before the slashes.
    static func write(_ line: String, width: Int, margin: [UInt8], into bytes: inout [UInt8]) {
        let utf8 = line.utf8
        // Characters are counted only where bytes do not decide.
        guard utf8.count > width, line.count > width else {
            start(margin, &bytes)
            bytes += utf8
            bytes.append(UInt8(ascii: "\n"))
            return
        }
        let blanks = utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let body = line.dropFirst(blanks)
        // Tables and code cannot be broken.
        guard !body.hasPrefix("|"), blanks < 4 else {
            start(margin, &bytes)
            bytes += utf8
            bytes.append(UInt8(ascii: "\n"))
            return
        }
        let isItem = body.hasPrefix("- ") || body.hasPrefix("* ")
        write(body, first: blanks, rest: blanks + (isItem ? 2 : 0), width, margin, &bytes)
    }

    private static func write(
        _ body: Substring, first: Int, rest: Int, _ width: Int, _ margin: [UInt8], _ bytes: inout [UInt8]
    ) {
        var length = 0
        for word in body.utf8.split(separator: UInt8(ascii: " ")) {
            let count = word.allSatisfy { $0 < 0x80 } ? word.count : Substring(word).count
            if length > 0, length + 1 + count > width {
                bytes.append(UInt8(ascii: "\n"))
                length = 0
                start(margin, &bytes)
                indent(rest, &bytes)
                length = rest
                // A line that begins so would be a directive to documentation tools.
                if word.first == UInt8(ascii: "@") { bytes.append(UInt8(ascii: "\\")) }
            } else if length > 0 {
                bytes.append(UInt8(ascii: " "))
                length += 1
            } else {
                start(margin, &bytes)
                indent(first, &bytes)
                length = first
            }
            bytes += word
            length += count
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func start(_ margin: [UInt8], _ bytes: inout [UInt8]) {
        bytes += margin
        bytes += [UInt8(ascii: "/"), UInt8(ascii: "/"), UInt8(ascii: "/"), UInt8(ascii: " ")]
    }

    private static func indent(_ count: Int, _ bytes: inout [UInt8]) {
        for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
    }
}
