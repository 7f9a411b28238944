// How a member tells the variants of a union apart: which values of it mean which variant.

import OpenAPI
import SpecSource

/// What tells the variants of a union apart.
struct Discrimination {
    /// The member; `nil` when only the form of a value tells.
    var member: String?
    /// For each variant the values that mean it and no other.
    var tags: [[String]]
    /// For each variant whether it may also have values that others have as well.
    var isAmbiguous: [Bool]
}

extension TypeBuilder {
    func discrimination(of schema: Schema, _ parts: [SchemaID]) -> Discrimination {
        if let stated = schema.discriminator {
            let found = discrimination(by: stated, parts)
            if found.tags.contains(where: { !$0.isEmpty }) { return found }
        }
        if let member = impliedDiscriminator(parts) {
            let tags = parts.map { constantValues(of: member, in: $0) ?? [] }
            return Discrimination(member: member, tags: tags, isAmbiguous: parts.map { _ in false })
        }
        return Discrimination(member: nil, tags: parts.map { _ in [] }, isAmbiguous: parts.map { _ in true })
    }

    /// A mapping is final. Where there is none, the values that the member of a part may have are its tags, unless
    /// another part may have them too; and where there are no such values either, the name of the component.
    private func discrimination(by stated: Discriminator, _ parts: [SchemaID]) -> Discrimination {
        let targets = parts.map { resolved($0).id }
        let names = zip(parts, targets).map { document[$0].componentName ?? document[$1].componentName }
        let mapped = parts.map { mappedValues($0, stated) }
        let constants = parts.map { constantValues(of: stated.propertyName, in: $0) ?? [] }
        let possible = parts.indices.map { index in
            [mapped[index], constants[index], names[index].map { [$0] } ?? []].first { !$0.isEmpty } ?? []
        }
        var result = Discrimination(
            member: stated.propertyName, tags: possible, isAmbiguous: parts.map { _ in false })
        for index in parts.indices where mapped[index].isEmpty {
            let others = parts.indices.filter { targets[$0] != targets[index] }
            let shared = Set(others.flatMap { possible[$0] })
            result.tags[index] = possible[index].filter { !shared.contains($0) }
            guard result.tags[index].count < possible[index].count else { continue }
            // Each part has the values of all from a common base, which also lists the names of the parts.
            let named = constants[index].filter { value in
                isName(names[index], for: value)
                    && !others.contains { isName(names[$0], for: value) || mapped[$0].contains(value) }
            }
            if result.tags[index].isEmpty && named.count == 1 {
                result.tags[index] = named
            } else {
                result.isAmbiguous[index] = true
            }
        }
        return result
    }

    /// `dog-breed` is a value for the component `DogBreed`.
    private func isName(_ name: String?, for value: String) -> Bool {
        func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        return name.map { plain($0) == plain(value) } ?? false
    }

    /// The keys of a part in the mapping of the union, or of a base with the same discriminator.
    private func mappedValues(_ part: SchemaID, _ stated: Discriminator) -> [String] {
        let target = resolved(part).id
        func values(_ discriminator: Discriminator) -> [String] {
            discriminator.mapping.filter { $0.schema == part || resolved($0.schema).id == target }.map(\.value)
        }
        let own = values(stated)
        guard own.isEmpty, stated.mapping.isEmpty else { return own }
        return bases(of: part).lazy.compactMap { document[$0].discriminator }
            .filter { $0.propertyName == stated.propertyName }.map(values).first { !$0.isEmpty } ?? []
    }

    /// All that a schema consists of, through `allOf` and references.
    func bases(of id: SchemaID) -> [SchemaID] {
        var found: [SchemaID] = []
        var seen: Set<SchemaID> = []
        func visit(_ id: SchemaID) {
            guard seen.insert(id).inserted else { return }
            found.append(id)
            (document[id].allOf + [document[id].reference].compactMap { $0 }).forEach(visit)
        }
        visit(id)
        return found
    }

    /// Without `discriminator`: a required member that each variant has with values of its own.
    private func impliedDiscriminator(_ parts: [SchemaID]) -> String? {
        guard parts.count > 1, let first = parts.first else { return nil }
        for name in bases(of: first).reversed().flatMap({ document[$0].properties.map(\.name) }) {
            var seen: Set<String> = []
            let tellsApart = parts.allSatisfy { part in
                guard let values = constantValues(of: name, in: part), !values.isEmpty else { return false }
                return values.allSatisfy { seen.insert($0).inserted }
            }
            if tellsApart { return name }
        }
        return nil
    }

    /// The values that a member with `const` or `enum` may have, by all that is said of it in the schema and its
    /// bases, or in the parts of a union; `nil` when it may have others.
    private func constantValues(of name: String, in id: SchemaID, depth: Int = 0) -> [String]? {
        guard depth < 20 else { return nil }
        let bases = bases(of: id)
        let stated = bases.flatMap { base in
            document[base].properties.filter { $0.name == name }.compactMap { strings($0.schema) }
        }
        if let first = stated.first {
            return stated.dropFirst().reduce(first) { values, others in values.filter(others.contains) }
        }
        for base in bases {
            let alternatives = (document[base].oneOf + document[base].anyOf).filter { resolved($0).types != .null }
            guard !alternatives.isEmpty else { continue }
            let values = alternatives.map { constantValues(of: name, in: $0, depth: depth + 1) }
            guard values.allSatisfy({ $0 != nil }) else { return nil }
            return values.compactMap { $0 }.flatMap { $0 }.reduce(into: []) { all, value in
                if !all.contains(value) { all.append(value) }
            }
        }
        return nil
    }

    /// The strings that a schema allows; `nil` when it allows other values.
    private func strings(_ id: SchemaID) -> [String]? {
        let lists = bases(of: id).compactMap { base -> [Node]? in
            document[base].const.map { [$0] } ?? document[base].enumValues
        }
        guard let first = lists.first else { return nil }
        let values = lists.map { list in list.filter { $0.kind == .string }.compactMap(\.string) }
        guard first.allSatisfy({ $0.kind == .string || $0.kind == .null }) else { return nil }
        return values.dropFirst().reduce(values[0]) { values, others in values.filter(others.contains) }
    }
}
