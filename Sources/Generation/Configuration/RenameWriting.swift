// Entries of `rename`, written into the text of a configuration where they belong. Everything else stays as it is.

import ClientModel
import Diagnostics
import Foundation
import SpecSource

/// The text of a configuration file, and its tree.
public struct RenameWriting {
    /// Why nothing was written.
    public struct Problem: Error {
        public let message: String
    }

    private let path: String

    public init(path: String) { self.path = path }

    /// Writes the entries under the key of a module. The file is replaced as a whole, or not at all.
    public func write(_ entries: [Renames.Entry], of module: String) throws(Problem) {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else { throw Problem(message: "‘\(path)’ cannot be read") }
        let changed = try Self.adding(entries, of: module, to: text)
        let (document, findings) = parse(bytes: Array(changed.utf8), path: path)
        guard document != nil, !findings.contains(where: { $0.severity == .error }) else { throw Self.unreadable }
        do {
            try Data(changed.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Problem(message: "‘\(path)’ cannot be written: \(error.localizedDescription)")
        }
    }

    /// The text with the entries.
    static func adding(_ entries: [Renames.Entry], of module: String, to text: String) throws(Problem) -> String {
        var text = text
        for entry in entries { text = try adding(entry, of: module, to: text) }
        return text
    }

    private static func adding(_ entry: Renames.Entry, of module: String, to text: String) throws(Problem) -> String {
        let (document, _) = parse(bytes: Array(text.utf8), path: "apigen.yaml")
        var steps = ["modules", module, "rename", entry.kind.rawValue]
        guard let root = document?.root, root.kind == .mapping else { throw unreadable }
        // The innermost mapping that is there already; what is below it is new.
        var node = root
        var key: Node?
        while let step = steps.first, let pair = node.pairs.first(where: { $0.key.string == step }) {
            guard pair.value.kind == .mapping, !pair.value.pairs.isEmpty else { throw unreadable }
            (key, node) = (pair.key, pair.value)
            steps.removeFirst()
        }
        guard steps.count <= 2, let start = key?.span.start, let first = node.pairs.first?.key.span.start,
            first.line > start.line, first.column > start.column
        else { throw unreadable }
        var column = first.column - 1
        var lines: [String] = []
        for step in steps {
            lines.append(String(repeating: " ", count: column) + "\(step):")
            column += 2
        }
        lines.append(String(repeating: " ", count: column) + "\(spelled(entry.key)): \(entry.name)")
        var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        all.insert(contentsOf: lines, at: start.line)
        return all.joined(separator: "\n")
    }

    /// `Account.id` needs no quotes, as long as its parts need none.
    private static func spelled(_ key: String) -> String {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy { YAMLText.word($0) == $0 } ? key : YAMLText.quoted(key)
    }

    private static let unreadable = Problem(message: "only mappings with a line for each key can be written to")
}
