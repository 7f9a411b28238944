// What a report says, whatever its form: the summary, and the changes in sections.

import ClientModel
import Diagnostics

/// The comparison of one module, ready to be written.
public struct Report: Sendable {
    public var module: String
    /// The two descriptions as the user named them.
    public var old: String
    public var new: String
    public var diff: APIDiff

    public init(module: String, old: String, new: String, diff: APIDiff) {
        self.module = module
        self.old = old
        self.new = new
        self.diff = diff
    }

    public var verdict: Verdict { diff.changes.verdict }

    /// Changes that are read together.
    struct Section {
        var title: String
        var changes: [Change]
    }

    var sections: [Section] {
        let wire = diff.changes.onTheWire
        let swift = diff.changes.inSwift
        let parts = [
            ("Breaks code that uses the client", swift.filter { $0.verdict == .major }),
            ("Compiles, and means something else", diff.changes.inMeaning),
            ("Breaks programs that were built with the older client", wire.filter { $0.verdict == .major }),
            ("New in the Swift API", swift.filter { $0.verdict == .minor }),
            ("New on the wire", wire.filter { $0.verdict == .minor }),
            ("Nothing to do", (swift + wire).filter { $0.verdict == .patch }),
            ("Documented otherwise", diff.changes.filter { $0.side == .documentation }),
        ]
        return parts.filter { !$0.1.isEmpty }.map { Section(title: $0.0, changes: $0.1) }
    }

    /// One line: the verdicts with their counts.
    var summary: String {
        if diff.changes.isEmpty { return "nothing changes" }
        func part(_ name: String, _ changes: [Change]) -> String? {
            guard !changes.isEmpty else { return nil }
            let counts = Verdict.allCases.reversed().compactMap { verdict in
                let count = changes.count { $0.verdict == verdict }
                return count == 0 ? nil : "\(count) \(verdict.rawValue)"
            }
            return "\(name): \(changes.verdict.rawValue) (\(counts.joined(separator: ", ")))"
        }
        let comments = diff.changes.count { $0.side == .documentation }
        let parts = [
            part("Swift", diff.changes.inSwift), part("meaning", diff.changes.inMeaning),
            part("wire", diff.changes.onTheWire),
            comments == 0 ? nil : "documentation: \(comments) comment\(comments == 1 ? "" : "s")",
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    static func shown(_ span: SourceSpan) -> String { "\(span.file):\(span.start.line):\(span.start.column)" }

    /// Both places of a change.
    static func places(_ change: Change) -> String? {
        switch (change.old, change.new) {
        case (let old?, let new?): "\(shown(old)) → \(shown(new))"
        case (let old?, nil): shown(old)
        case (nil, let new?): shown(new)
        case (nil, nil): nil
        }
    }

    static func side(_ change: Change) -> String {
        switch change.side {
        case .request: "request: "
        case .response: "response: "
        case .swift, .meaning, .wire, .documentation: ""
        }
    }

    /// The entries of `rename` that keep the older names, as lines of the module's configuration.
    public var renameLines: [String] {
        var lines: [String] = diff.keptNames.isEmpty ? [] : ["rename:"]
        for kind in Renames.Kind.allCases {
            let entries = diff.keptNames.filter { $0.kind == kind }
            if !entries.isEmpty { lines.append("  \(kind.rawValue):") }
            for entry in entries { lines.append("    \(Self.quoted(entry.key)): \(entry.name)") }
        }
        return lines
    }

    /// A text of YAML that is a text whatever is in it.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_" || scalar == ".")
        }
        let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off"]
        if isPlain, !words.contains(text.lowercased()), text != "." { return text }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
