// Given names take the place of derived ones. Each has to name something, and has to be free.

import Diagnostics
import OpenAPI

struct Renaming {
    /// What was renamed: enough to see whether the name is free.
    struct Place {
        var entry: Renames.Entry
        /// The position of the type or call that the name belongs to.
        var owner: Int?
    }

    var model: ClientModel
    private var findings = FindingList()
    /// Types by their names in the description and in Swift, the former first.
    private var types: [String: Int] = [:]

    /// - Parameter late: whether the names are given that depend on others, or those others.
    static func apply(_ renames: Renames, late: Bool, to model: inout ClientModel) -> [Finding] {
        let entries = renames.all.filter { $0.kind.isLate == late }
        if entries.isEmpty { return [] }
        var renaming = Renaming(model: model)
        for kind in Renames.Kind.allCases {
            let places = entries.filter { $0.kind == kind }.compactMap { renaming.rename($0) }
            // After all of a kind, so that two may change names.
            for place in places { renaming.checkIsFree(place) }
        }
        model = renaming.model
        return renaming.findings.all
    }

    private init(model: ClientModel) {
        self.model = model
        let isComponent = { (type: TypeDeclaration) in type.origin.isComponent ? 0 : 1 }
        for type in model.types.sorted(by: { (isComponent($0), $0.id.index) < (isComponent($1), $1.id.index) }) {
            types[type.origin.wireName] = types[type.origin.wireName] ?? type.id.index
        }
        for type in model.types { types[type.name] = types[type.name] ?? type.id.index }
    }

    // MARK: Finding what is named

    private mutating func rename(_ entry: Renames.Entry) -> Place? {
        switch entry.kind {
        case .types: renameType(entry)
        case .properties, .enumCases, .unionCases: renameMember(entry)
        case .operations, .parameters, .headers, .results, .headerSets: renameInCall(entry)
        case .groups, .receivers, .credentials, .servers: renameInClient(entry)
        }
    }

    private mutating func renameType(_ entry: Renames.Entry) -> Place? {
        guard let index = types[entry.key] else {
            // The names in the description before those in Swift, as suggestions.
            return reportUnknown(entry, model.types.map(\.origin.wireName) + model.types.map(\.name))
        }
        model.types[index].name = entry.name
        return Place(entry: entry)
    }

    private mutating func renameMember(_ entry: Renames.Entry) -> Place? {
        var known: [String] = []
        // Both names may have dots in them.
        for (typeName, wireName) in entry.parts {
            guard let index = types[typeName] else { continue }
            let names = memberNames(entry.kind, of: index)
            if let position = names.firstIndex(where: { $0.contains(wireName) }) {
                nameMember(position, of: index, entry.name)
                return Place(entry: entry, owner: index)
            }
            known += names.compactMap { names in names.first.map { "\(typeName).\($0)" } }
        }
        let rest = entry.key.drop { $0 != "." }
        let types = model.types.map(\.origin.wireName) + model.types.map(\.name)
        return reportUnknown(entry, known.isEmpty ? types.map { $0 + rest } : known)
    }

    /// By what the members of a type can be called in an entry of a kind.
    private func memberNames(_ kind: Renames.Kind, of type: Int) -> [[String]] {
        switch (model.types[type].shape, kind) {
        case (.object(let object), .properties): object.properties.map { [$0.wireName] }
        case (.enumeration(let enumeration), .enumCases): enumeration.cases.map { [$0.value.text ?? ""] }
        case (.union(let union), .unionCases):
            union.variants.map { variant in
                guard case .named(let id) = variant.type, model[id].origin.isComponent else { return [variant.name] }
                return [model[id].origin.wireName, variant.name]
            }
        default: []
        }
    }

    private mutating func nameMember(_ position: Int, of type: Int, _ name: String) {
        switch model.types[type].shape {
        case .object(var object):
            object.properties[position].name = name
            model.types[type].shape = .object(object)
        case .enumeration(var enumeration):
            enumeration.cases[position].name = name
            model.types[type].shape = .enumeration(enumeration)
        case .union(var union):
            union.variants[position].name = name
            model.types[type].shape = .union(union)
        case .alias, .collection: break
        }
    }

    /// - Returns: no place.
    mutating func reportUnknown(_ entry: Renames.Entry, _ known: [String]) -> Place? {
        let help = Spelling.suggestion(for: entry.key, among: known) ?? "Correct the name or remove the line."
        findings.report(
            Finding(
                .renameNoMatch, "the description has no \(entry.kind.shown) ‘\(entry.key)’", at: entry.keySpan,
                help: help))
        return nil
    }

    // MARK: Conflicts

    private mutating func checkIsFree(_ place: Place) {
        let scope = scope(of: place)
        let entry = place.entry
        let names = scope.ignoresCase ? scope.names.map { $0.lowercased() } : scope.names
        let name = scope.ignoresCase ? entry.name.lowercased() : entry.name
        let isReserved = scope.reserved.contains { scope.ignoresCase ? $0.lowercased() == name : $0 == name }
        guard isReserved || names.count(where: { $0 == name }) > 1 else { return }
        let message = isReserved ? "is needed by generated code" : "is the name of something else here"
        findings.report(Finding(.renameConflict, "‘\(entry.name)’ \(message)", at: entry.nameSpan))
    }
}

extension Renames.Entry {
    /// Owner and name, for each dot between them that there could be.
    var parts: [(owner: String, name: String)] {
        key.indices.filter { key[$0] == "." }.map { (String(key[..<$0]), String(key[key.index(after: $0)...])) }
    }
}
