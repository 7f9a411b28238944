// Swift text of any width → the same text in lines that fit. The only place that knows how wide a line is.

public enum SwiftLayout {
    /// How many characters a line may have, as `.swift-format` says.
    public static let width = 120

    /// Breaks what is too long.
    ///
    /// - A line of code that is too long is broken at its outermost bracket or operator, and again inside as far as
    ///   needed, where swift-format would. A line with something that this module cannot read stays as it is.
    /// - A line of a documentation comment is broken at blanks. Comments that begin in the first column are indented as
    ///   what they document is, so templates need not know how deep they stand.
    /// - What stands in literals of many lines and in comments between `/*` and `*/` stays as it is.
    public static func format(_ text: [UInt8], width: Int = width) -> [UInt8] {
        text.withUnsafeBufferPointer { text in
            var pass = LayoutPass(text: text, width: width)
            return pass.run()
        }
    }
}

private struct LayoutPass {
    let text: UnsafeBufferPointer<UInt8>
    let width: Int
    var output: [UInt8] = []
    /// Lines of a comment in the first column that wait for what they document.
    var comment: [Range<Int>] = []
    var region = Region()

    init(text: UnsafeBufferPointer<UInt8>, width: Int) {
        self.text = text
        self.width = width
        output.reserveCapacity(text.count + text.count / 8)
    }

    mutating func run() -> [UInt8] {
        let hasRegions = Region.occurs(in: text)
        var start = 0
        while start < text.count {
            let end = text.end(ofLineAt: start)
            let line = start..<end
            start = end + 1
            if hasRegions, region.contains(text[line]) {
                flushComment(margin: 0)
                copy(line)
            } else if isComment(line, at: line.lowerBound) {
                comment.append(line)
            } else {
                let code = codeStart(line)
                flushComment(margin: code - line.lowerBound)
                write(line, code)
            }
        }
        flushComment(margin: 0)
        return output
    }

    // MARK: Lines

    private mutating func write(_ line: Range<Int>, _ code: Int) {
        // The formatter keeps room for the comma that would follow the last element of a list.
        let commas = line.count > width - 16 ? text[line].count { $0 == UInt8(ascii: "]") } : 0
        guard line.count + commas > width else { return copy(line) }
        let bytes = UnsafeBufferPointer(rebasing: text[line])
        let isASCII = bytes.isASCII
        guard isASCII || String(decoding: bytes, as: UTF8.self).count + commas > width else { return copy(line) }
        let margin = code - line.lowerBound
        if isComment(line, at: code) { return writeComment(line, from: code, margin: margin) }
        guard let pieces = try? Arranger.pieces(of: bytes, isASCII: isASCII) else { return copy(line) }
        LinePrinter.write(pieces, margin: margin, width: width, to: &output)
    }

    private mutating func copy(_ line: Range<Int>) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[line]))
        output.append(.newline)
    }

    private func codeStart(_ line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start < line.upperBound, text[start] == .blank { start += 1 }
        return start
    }

    // MARK: Comments

    private func isComment(_ line: Range<Int>, at start: Int) -> Bool {
        line.upperBound - start >= 3 && text[start] == .slash && text[start + 1] == .slash && text[start + 2] == .slash
    }

    private mutating func flushComment(margin: Int) {
        guard !comment.isEmpty else { return }
        for line in comment {
            guard margin + line.count > width else {
                output.appendBlanks(margin)
                copy(line)
                continue
            }
            writeComment(line, from: line.lowerBound, margin: margin)
        }
        comment.removeAll(keepingCapacity: true)
    }

    private mutating func writeComment(_ line: Range<Int>, from start: Int, margin: Int) {
        var first = start + 3
        if first < line.upperBound, text[first] == .blank { first += 1 }
        let words = UnsafeBufferPointer(rebasing: text[first..<line.upperBound])
        CommentWrapping.write(words, margin: margin, width: width, into: &output)
    }
}
