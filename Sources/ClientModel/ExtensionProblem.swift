// What is wrong with an extension of a description, which is then ignored.

import Diagnostics
import SpecSource

/// Why an extension, or a part of one, is ignored.
struct ExtensionProblem: Error {
    var message: String
    var node: Node
    var help: String?

    init(_ message: String, _ node: Node, help: String? = nil) {
        self.message = message
        self.node = node
        self.help = help
    }

    func finding(_ rule: Rule) -> Finding { Finding(rule, message, at: node.span, help: help) }
}

extension Node {
    /// What has a key that nobody reads is not understood, and not used.
    func checkKeys(_ known: [String], of what: String) throws(ExtensionProblem) {
        guard kind == .mapping else { throw ExtensionProblem("\(what) is an object", self) }
        for (key, _) in pairs {
            let name = key.scalarText ?? ""
            guard !known.contains(name), !name.hasPrefix("x-") else { continue }
            throw ExtensionProblem(
                "\(what) has no ‘\(name)’", key,
                help: Spelling.suggestion(for: name, among: known)
                    ?? "It has \(known.map { "`\($0)`" }.joined(separator: ", ")).")
        }
    }

    /// The text at a key; `nil` where the key is absent.
    func text(at key: String) throws(ExtensionProblem) -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.string, !text.isEmpty else {
            throw ExtensionProblem(
                "`\(key)` is a text with at least one character", value, help: "Put it in quotes, or remove it.")
        }
        return text
    }
}
