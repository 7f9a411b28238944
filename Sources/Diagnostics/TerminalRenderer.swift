// Findings for people: one line that compilers' tools understand, the source line with a caret, notes, help.

/// Renders `path:line:column: error: message [rule-id]`, an excerpt, the notes and the help text.
public struct TerminalRenderer: FindingRenderer {
    /// Whether ANSI colours are used.
    public var usesColor: Bool
    /// The width that excerpts of long lines are cut to, in columns.
    public var width: Int

    public init(usesColor: Bool = false, width: Int = 120) {
        self.usesColor = usesColor
        self.width = width
    }

    public func render(_ findings: [Finding], texts: SourceTexts) -> String {
        var tables = TableCache(texts: texts)
        var output = ""
        for finding in findings.inDisplayOrder() {
            write(finding, &tables, to: &output)
        }
        return output
    }

    private func write(_ finding: Finding, _ tables: inout TableCache, to output: inout String) {
        var message = VisibleText.escaped(shortened(finding.message))
        if finding.span == nil, let pointer = finding.pointer {
            message = VisibleText.escaped(pointer) + ": " + message
        }
        let label = finding.severity.rawValue + ":"
        output += head(finding.span)
        output += paint(label, color(of: finding.severity)) + " " + paint(message, .bold) + " [\(finding.rule.id)]\n"
        writeExcerpt(finding.span, &tables, to: &output)
        for note in finding.notes {
            let message = VisibleText.escaped(shortened(note.message))
            output += head(note.span) + paint("note:", .cyan) + " " + message + "\n"
            writeExcerpt(note.span, &tables, to: &output)
        }
        if let help = finding.nextStep {
            output += "  " + paint("help:", .green) + " " + VisibleText.escaped(shortened(help)) + "\n"
        }
    }

    /// A name of a million characters is not read by anybody.
    private func shortened(_ text: String) -> String {
        text.utf8.count > 2000 ? text.prefix(1000) + "…" + text.suffix(200) : text
    }

    private func head(_ span: SourceSpan?) -> String {
        guard let span else { return "" }
        return paint("\(VisibleText.escaped(span.file)):\(span.start.line):\(span.start.column):", .bold) + " "
    }

    private func writeExcerpt(_ span: SourceSpan?, _ tables: inout TableCache, to output: inout String) {
        guard let span, let table = tables.table(of: span.file) else { return }
        let first = max(0, span.start.column - 1)
        let last = span.end.line > span.start.line ? Int.max : max(first, span.end.column - 1)
        let line = span.start.line
        guard let excerpt = Excerpt(line: line, of: table, marking: first..<last, width: width - 2) else { return }
        output += "  \(excerpt.source)\n  \(paint(excerpt.marks, .green))\n"
    }

    // MARK: Colours

    private enum Paint: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
        case cyan = "36"
        case green = "32"
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }

    private func color(of severity: Severity) -> Paint {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .info, .off: .blue
        }
    }
}

/// The line tables of the files quoted in one rendering, each made once.
private struct TableCache {
    let texts: SourceTexts
    private var tables: [String: LineTable] = [:]

    init(texts: SourceTexts) {
        self.texts = texts
    }

    mutating func table(of path: String) -> LineTable? {
        if let table = tables[path] { return table }
        let table = texts.table(of: path)
        tables[path] = table
        return table
    }
}
