// The third door through which text of a description enters source code: documentation comments.

/// Lines of a documentation comment without their slashes. No text can end the comment or hide what follows it.
public struct DocComment: Sendable, Hashable {
    public private(set) var lines: [String] = []

    public init() {}

    /// Words written here, not in a description.
    init(own text: String) {
        lines = [text]
    }

    /// Adds a text of a description, line by line.
    mutating func append(_ text: String) {
        for line in Self.split(text) { lines.append(line) }
        while let last = lines.last, last.isEmpty { lines.removeLast() }
    }

    mutating func append(own line: String) {
        lines.append(line)
    }

    /// An empty line between what is there and what comes, if there is something.
    mutating func separate() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// The comment with its slashes, each line indented and ended; empty when there are no lines.
    func text(indentation: Int) -> String {
        guard !lines.isEmpty else { return "" }
        let blank = String(repeating: " ", count: indentation)
        let width = 120 - indentation - 4
        var result = ""
        for line in lines {
            if line.isEmpty {
                result += blank + "///\n"
                continue
            }
            for piece in Self.wrap(line, width) { result += blank + "/// " + piece + "\n" }
        }
        return result
    }

    // MARK: Making text harmless

    private static func split(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        func finish() {
            lines.append(harmless(String(line)))
            line = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": finish()
            case "\t": line.append(contentsOf: "    ".unicodeScalars)
            case _ where Hidden.contains(scalar): line.append("\u{FFFD}")
            default: line.append(scalar)
            }
            previous = scalar
        }
        finish()
        return lines
    }

    /// Neutralizes what documentation tools would act on: directives such as `@Image`, and script links.
    private static func harmless(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        if let first = line.first(where: { $0 != " " }), first == "@", let at = line.firstIndex(of: "@") {
            line.insert("\\", at: at)
        }
        if line.count >= 11, line.lowercased().contains("javascript:") {
            line = line.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\u{2236}")
        }
        return line
    }

    // MARK: Wrapping

    /// Breaks a long line at blanks; the second and later pieces of a list item are indented like its text.
    private static func wrap(_ line: String, _ width: Int) -> [String] {
        guard line.utf8.count > width, line.count > width else { return [line] }
        let blanks = line.prefix { $0 == " " }.count
        var indentation = String(repeating: " ", count: blanks)
        let body = line.dropFirst(blanks)
        if body.hasPrefix("|") || blanks >= 4 { return [line] }
        if body.hasPrefix("- ") || body.hasPrefix("* ") { indentation += "  " }
        var pieces: [String] = []
        var current = String(repeating: " ", count: blanks)
        var length = blanks
        var isEmpty = true
        for word in body.split(separator: " ") {
            let count = word.count
            if !isEmpty, length + 1 + count > width {
                pieces.append(current)
                current = indentation
                length = indentation.utf8.count
                isEmpty = true
            }
            if !isEmpty {
                current += " "
                length += 1
            }
            current += word
            length += count
            isEmpty = false
        }
        if !isEmpty { pieces.append(current) }
        return pieces
    }
}
