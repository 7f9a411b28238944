// A finding as a line of the manifest, so that a run in which nothing has changed shows it again.

import Diagnostics
import SpecSource

/// Fields with tabulators between them: severity, rule, place, pointer, help, message, and two for each note.
struct KeptFinding: Sendable, Hashable {
    var finding: Finding

    /// - Parameter folder: the project folder, which paths are relative to.
    func line(in folder: String) -> String {
        func place(_ span: SourceSpan?) -> String {
            guard let span else { return "" }
            let path = ProjectPath.relative(span.file, to: folder)
            let numbers = [span.start.line, span.start.column, span.end.line, span.end.column].map(String.init)
            return (numbers + [path]).joined(separator: " ")
        }
        var fields = [
            finding.severity.rawValue, finding.rule.id, place(finding.span), finding.pointer ?? "", finding.help ?? "",
            finding.message,
        ]
        for note in finding.notes { fields += [place(note.span), note.message] }
        return fields.map(Self.escaped).joined(separator: "\t")
    }

    /// - Returns: `nil` for a line of another generator.
    init?(line: some StringProtocol, in folder: String, rules: RuleCatalog) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unescaped($0) }
        guard fields.count >= 6, fields.count % 2 == 0, let severity = Severity(rawValue: fields[0]),
            let rule = rules[fields[1]]
        else { return nil }
        func place(_ text: String) -> SourceSpan? {
            let parts = text.split(separator: " ", maxSplits: 4)
            let numbers = parts.prefix(4).compactMap { Int($0) }
            guard parts.count == 5, numbers.count == 4 else { return nil }
            return SourceSpan(
                file: ProjectPath.join(folder, String(parts[4])),
                start: SourcePosition(line: numbers[0], column: numbers[1]),
                end: SourcePosition(line: numbers[2], column: numbers[3]))
        }
        func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
        let notes = stride(from: 6, to: fields.count, by: 2).map { Note(fields[$0 + 1], at: place(fields[$0])) }
        finding = Finding(
            rule, fields[5], at: place(fields[2]), pointer: optional(fields[3]), notes: notes, help: optional(fields[4])
        )
        finding.severity = severity
    }

    init(_ finding: Finding) {
        self.finding = finding
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescaped(_ text: some StringProtocol) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var isEscape = false
        for scalar in text.unicodeScalars {
            if isEscape {
                let meaning: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r"]
                result.unicodeScalars.append(meaning[scalar] ?? scalar)
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
