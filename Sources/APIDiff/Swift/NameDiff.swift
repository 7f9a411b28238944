// Names that differ though the description calls the thing as before: something else came that wants the name.

import ClientModel
import Diagnostics

struct NameDiff {
    /// A name that only the naming rules changed.
    struct Renamed {
        var old: NameRecord
        var new: NameRecord
    }

    private(set) var renamed: [Renamed] = []
    /// What the configuration needs to say so that the older names stay.
    private(set) var entries: [Renames.Entry] = []

    /// Older names that something else has now: code that uses them may compile, and mean something else.
    private(set) var taken: [Change] = []

    /// What a record is about, whatever it is called in Swift.
    private struct Key: Hashable {
        var kind: NameRecord.Kind
        var owner: String?
        var wireName: String
    }

    init(_ old: ClientModel, _ new: ClientModel) {
        let before = Self.keyed(old)
        let after = Self.keyed(new)
        // Where several have one key, nobody can tell which became which.
        let partners = Dictionary(after.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
        let counts = Dictionary(grouping: before, by: \.0).mapValues(\.count)
        let holders = Dictionary(after.map { (Self.path($0.1), $0.1) }, uniquingKeysWith: { first, _ in first })
        for (key, record) in before where counts[key] == 1 {
            guard let other = partners[key], other.swiftName != record.swiftName else { continue }
            renamed.append(Renamed(old: record, new: other))
            if record.owner != nil, let holder = holders[Self.path(record)], holder.wireName != record.wireName,
                holder.kind == record.kind
            {
                taken.append(
                    Change(
                        .major, .meaning, Self.path(record),
                        "is the name of ‘\(holder.wireName)’ now; ‘\(record.wireName)’ is called ‘\(other.swiftName)’",
                        action: Self.advice, old: record.span, new: holder.span))
            }
            if let kind = record.kind.renames, let text = Self.entryKey(key, other, new) {
                entries.append(Renames.Entry(kind: kind, key: text, name: record.swiftName))
            }
        }
    }

    /// Records with the names of their owners in the description: the Swift name of an owner may have changed itself.
    private static func keyed(_ model: ClientModel) -> [(Key, NameRecord)] {
        var owners: [String: String] = [:]
        for record in model.names where record.owner == nil { owners[record.swiftName] = record.wireName }
        return model.names.map { record in
            (
                Key(kind: record.kind, owner: record.owner.map { owners[$0] ?? $0 }, wireName: record.wireName),
                record
            )
        }
    }

    /// How the configuration addresses what has a name.
    private static func entryKey(_ key: Key, _ record: NameRecord, _ model: ClientModel) -> String? {
        switch record.kind {
        case .property, .enumCase, .unionCase, .parameter, .header: key.owner.map { "\($0).\(record.wireName)" }
        default: record.wireName
        }
    }

    /// The same changes, with a word about names where one went and another came.
    func explain(_ changes: [Change]) -> [Change] {
        guard !renamed.isEmpty else { return changes }
        var names: [String: Renamed] = [:]
        for pair in renamed {
            names[Self.path(pair.old)] = pair
        }
        return changes.map { change in
            guard change.verdict == .major, change.side == .swift, change.message == "is gone" else { return change }
            let symbol = change.symbol.split(separator: "(")[0]
            let last = symbol.split(separator: ".").suffix(2).joined(separator: ".")
            let single = symbol.split(separator: ".").last.map(String.init) ?? ""
            guard let pair = names[last] ?? names[single] else { return change }
            var change = change
            change.message = "is called ‘\(pair.new.swiftName)’"
            if let reason = pair.new.reason { change.message += ": \(reason)" }
            change.action = Self.advice
            return change
        }
    }

    private static let advice = "Use the new name, or keep the old one: `apigen diff --keep-names` writes the entry."

    private static func path(_ record: NameRecord) -> String {
        record.owner.map { "\($0).\(record.swiftName)" } ?? record.swiftName
    }
}
