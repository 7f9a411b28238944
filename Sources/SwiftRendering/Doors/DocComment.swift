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

    /// The lines with their slashes, in the first column and as long as they are: the layout indents and wraps them.
    var text: String { lines.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n") }

    // MARK: Making text harmless

    private static func split(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [String] = []
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
                if line.allSatisfy(isOrdinary) {
                    lines.append(harmless(trimmingEnd(line)))
                } else {
                    lines += splitCarefully(String(decoding: line, as: UTF8.self))
                }
            }
            return lines
        }
    }

    /// Printable ASCII needs no second look.
    private static func isOrdinary(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    private static func trimmingEnd(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var line = line
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// The lines of a text without line feeds: other characters end lines as well.
    private static func splitCarefully(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        func finish() {
            while line.last == " " { line.removeLast() }
            lines.append(harmless(String(line)))
            line = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": finish()
            case "\t": line.append(contentsOf: "    ".unicodeScalars)
            case _ where Hidden.contains(scalar): line.append("\u{FFFD}")
            default: line.append(scalar)
            }
        }
        finish()
        return lines
    }

    /// Neutralizes what documentation tools would act on: directives such as `@Image`, and script links.
    private static func harmless(_ line: String) -> String {
        let utf8 = line.utf8
        guard let first = utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return line }
        var result = line
        if first == UInt8(ascii: "@"), let at = utf8.firstIndex(of: first) { result.insert("\\", at: at) }
        // Scalars, not characters: a mark behind the colon would make another character of it.
        if hasScriptLink(line) {
            result = String(String.UnicodeScalarView(result.unicodeScalars.map { $0 == ":" ? "\u{2236}" : $0 }))
        }
        return result
    }

    private static let scriptScheme = Array("javascript:".utf8)

    /// Whether `javascript:` stands in a line, in letters of either case.
    private static func hasScriptLink(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var matched = 0
            for byte in bytes {
                // Sets the bit that tells small letters from capitals; the colon has it anyway.
                let small = byte | 0x20
                if small == scriptScheme[matched] {
                    matched += 1
                    if matched == scriptScheme.count { return true }
                } else {
                    // Only its first letter can begin the word anew: `j` occurs in it once.
                    matched = small == scriptScheme[0] ? 1 : 0
                }
            }
            return false
        }
    }
}
