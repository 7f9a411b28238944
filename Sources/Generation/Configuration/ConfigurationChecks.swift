// What every level of the configuration file is checked for: types, required keys, unknown keys.

import Diagnostics
import SpecSource

extension ConfigurationReader {
    mutating func report(_ rule: Rule, _ message: String, _ span: SourceSpan?, _ help: String?) {
        findings.report(Finding(rule, message, at: span, help: help))
    }

    /// Reports a value that is not of this kind.
    mutating func expect(_ node: Node, _ kind: Node.Kind, _ subject: String) -> Bool {
        if node.kind == kind { return true }
        report(
            .configWrongType, "\(subject) is \(Self.name(of: node.kind)), not \(Self.name(of: kind))", node.span,
            kind == .string && node.kind != .mapping && node.kind != .sequence
                ? "Put it in quotes if it is meant as a text." : nil
        )
        return false
    }

    mutating func required(
        _ key: ConfigurationKey, in mapping: Node, _ subject: String, at place: Node? = nil
    ) -> Node? {
        if let node = mapping[key.name] { return node }
        let help = "Add ‘\(key.name)’: \(key.summary)"
        report(.configMissingKey, "\(subject) has no ‘\(key.name)’", (place ?? mapping).span, help)
        return nil
    }

    mutating func checkKeys(of mapping: Node, known: [String], in subject: String) {
        for (key, _) in mapping.pairs {
            let name = key.scalarText ?? ""
            if known.contains(name) { continue }
            report(
                .configUnknownKey, "\(subject) has no key ‘\(name)’", key.span,
                Spelling.suggestion(for: name, among: known) ?? "The keys are \(Self.list(known))."
            )
        }
    }

    /// ‘a’, ‘b’ and ‘c’.
    static func list(_ words: [String]) -> String {
        let quoted = words.map { "‘\($0)’" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func name(of kind: Node.Kind) -> String {
        switch kind {
        case .null: "empty"
        case .bool: "true or false"
        case .integer, .float: "a number"
        case .string: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
