// Given names take the place of derived ones. Each has to name something, and has to be free.

import Diagnostics
import OpenAPI

struct Renaming {
    private var model: ClientModel
    private var findings = FindingList()
    /// Types by their names in the description and in Swift, the former first.
    private var types: [String: Int] = [:]

    static func apply(_ renames: Renames, to model: inout ClientModel) -> [Finding] {
        if renames.all.isEmpty { return [] }
        var renaming = Renaming(model: model)
        renaming.apply(renames)
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

    /// The names in the description before those in Swift, as suggestions.
    private var typeNames: [String] { model.types.map(\.origin.wireName) + model.types.map(\.name) }

    private mutating func apply(_ renames: Renames) {
        for kind in [Renames.Kind.types, .properties, .enumCases, .operations] {
            var places: [(entry: Renames.Entry, type: Int?)] = []
            for entry in renames.all where entry.kind == kind {
                switch kind {
                case .types: if renameType(entry) { places.append((entry, nil)) }
                case .operations: if renameOperation(entry) { places.append((entry, nil)) }
                case .properties, .enumCases:
                    if let type = renameMember(entry) { places.append((entry, type)) }
                }
            }
            // After all of a kind, so that two may change names.
            for place in places { checkIsFree(place.entry, place.type) }
        }
    }

    // MARK: Finding what is named

    private mutating func renameType(_ entry: Renames.Entry) -> Bool {
        guard let index = types[entry.key] else {
            reportUnknown(entry, "type", typeNames)
            return false
        }
        model.types[index].name = entry.name
        return true
    }

    /// An operation may have several calls, named after the first.
    private mutating func renameOperation(_ entry: Renames.Entry) -> Bool {
        let calls = model.operations.indices.filter { model.operations[$0].wireName == entry.key }
        guard let first = calls.first else {
            reportUnknown(entry, "operation", model.operations.map(\.wireName))
            return false
        }
        let base = model.operations[first].name
        for call in calls where model.operations[call].name.hasPrefix(base) {
            model.operations[call].name = entry.name + model.operations[call].name.dropFirst(base.count)
        }
        return true
    }

    /// - Returns: the type that the property or case belongs to.
    private mutating func renameMember(_ entry: Renames.Entry) -> Int? {
        var known: [String] = []
        // Both names may have dots in them.
        for dot in entry.key.indices where entry.key[dot] == "." {
            let typeName = String(entry.key[..<dot])
            let wireName = String(entry.key[entry.key.index(after: dot)...])
            guard let index = types[typeName] else { continue }
            switch model.types[index].shape {
            case .object(var object) where entry.kind == .properties:
                if let position = object.properties.firstIndex(where: { $0.wireName == wireName }) {
                    object.properties[position].name = entry.name
                    model.types[index].shape = .object(object)
                    return index
                }
                known += object.properties.map { "\(typeName).\($0.wireName)" }
            case .enumeration(var enumeration) where entry.kind == .enumCases:
                if let position = enumeration.cases.firstIndex(where: { $0.value.text == wireName }) {
                    enumeration.cases[position].name = entry.name
                    model.types[index].shape = .enumeration(enumeration)
                    return index
                }
                known += enumeration.cases.compactMap { $0.value.text.map { "\(typeName).\($0)" } }
            default: break
            }
        }
        let rest = entry.key.drop { $0 != "." }
        if known.isEmpty { known = typeNames.map { $0 + rest } }
        reportUnknown(entry, entry.kind == .properties ? "property" : "enum case", known)
        return nil
    }

    private mutating func reportUnknown(_ entry: Renames.Entry, _ what: String, _ known: [String]) {
        let help = Spelling.suggestion(for: entry.key, among: known) ?? "Correct the name or remove the line."
        findings.report(
            Finding(.renameNoMatch, "the description has no \(what) ‘\(entry.key)’", at: entry.keySpan, help: help))
    }

    // MARK: Conflicts

    private mutating func checkIsFree(_ entry: Renames.Entry, _ type: Int?) {
        let names: [String]
        let reserved: Set<String>
        switch entry.kind {
        case .types:
            names = model.types.map { $0.name.lowercased() } + model.receivers.map { $0.typeName.lowercased() }
            reserved = Set(TypeNaming.reserved(in: model).map { $0.lowercased() })
        case .operations:
            names = model.operations.map(\.name)
            reserved = ReservedNames.operations
        case .properties, .enumCases:
            guard let type else { return }
            switch model.types[type].shape {
            case .object(let object):
                names = object.properties.map(\.name) + [object.rest?.name].compactMap { $0 }
                reserved = ReservedNames.members
            case .enumeration(let enumeration):
                names = enumeration.cases.map(\.name)
                reserved = ReservedNames.cases
            case .union, .alias, .collection: return
            }
        }
        let name = entry.kind == .types ? entry.name.lowercased() : entry.name
        let isReserved = reserved.contains(name)
        guard isReserved || names.count(where: { $0 == name }) > 1 else { return }
        let message = isReserved ? "is needed by generated code" : "is the name of something else here"
        findings.report(Finding(.renameConflict, "‘\(entry.name)’ \(message)", at: entry.nameSpan))
    }
}
