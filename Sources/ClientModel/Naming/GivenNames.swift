// The names that the configuration gives, and which of them something in the description has.

import Diagnostics
import OpenAPI

struct GivenNames {
    private var entries: [Renames.Kind: [String: Int]] = [:]
    private let all: [Renames.Entry]
    private var used: Set<Int> = []
    /// What can be given a name, as the configuration may call it, as far as it gives names of the kind.
    private var known: [Renames.Kind: [String]] = [:]

    init(_ renames: Renames) {
        all = renames.all
        for (index, entry) in all.enumerated() {
            entries[entry.kind, default: [:]][Self.comparable(entry.key, entry.kind)] = index
        }
    }

    /// Whether the configuration gives names of a kind: without, nothing has to be looked up.
    func has(_ kind: Renames.Kind?) -> Bool { kind.map { entries[$0] != nil } ?? false }

    /// Whether the configuration gives names of what types have inside.
    var hasMembers: Bool { has(.properties) || has(.enumCases) || has(.unionCases) }

    /// Notes how something may be called that can be given a name.
    mutating func note(_ keys: [String], _ kind: Renames.Kind) { known[kind, default: []] += keys }

    /// The entry with a key.
    /// - Parameter again: whether several things may have it.
    mutating func entry(_ kind: Renames.Kind, for key: String, again: Bool) -> Renames.Entry? {
        guard let index = entries[kind]?[Self.comparable(key, kind)], again || !used.contains(index) else { return nil }
        used.insert(index)
        return all[index]
    }

    /// The letters of headers may be small or capital.
    private static func comparable(_ key: String, _ kind: Renames.Kind) -> String {
        kind == .headers ? key.lowercased() : key
    }

    /// Entries that name nothing, or something that another entry names.
    var unused: [Finding] {
        all.indices.filter { !used.contains($0) }.map { index in
            let entry = all[index]
            let owner = entry.key.prefix { $0 != "." } + "."
            let names = known[entry.kind] ?? []
            if names.contains(entry.key) {
                let message = "‘\(entry.key)’ is called otherwise by another entry"
                return Finding(.renameConflict, message, at: entry.keySpan, help: "Keep one of the entries.")
            }
            let near = names.filter { $0.hasPrefix(owner) } + names
            let help = Spelling.suggestion(for: entry.key, among: near) ?? "Correct the name or remove the line."
            return Finding(
                .renameNoMatch, "the description has no \(entry.kind.shown) ‘\(entry.key)’", at: entry.keySpan,
                help: help)
        }
    }
}
