// How a member tells the alternatives of a union apart: which values of it mean which alternative.

import OpenAPI
import SpecSource

/// What tells alternatives apart.
struct Discrimination {
    /// The member; `nil` when only the form of a value tells.
    var member: String?
    /// For each alternative the values that mean it and no other.
    var tags: [[String]]
    /// For each alternative whether it may also have values that others have as well.
    var isAmbiguous: [Bool]

    /// Nothing tells them apart.
    init(count: Int) {
        tags = Array(repeating: [], count: count)
        isAmbiguous = Array(repeating: true, count: count)
    }

    init(member: String, tags: [[String]]) {
        self.member = member
        self.tags = tags
        isAmbiguous = tags.map { _ in false }
    }
}

extension NormalBuilder {
    func discrimination(_ group: ChoiceGroup) -> Discrimination {
        if let stated = group.discriminator {
            let found = discrimination(by: stated, group.alternatives)
            if found.tags.contains(where: { !$0.isEmpty }) { return found }
        }
        if let member = impliedDiscriminator(group.alternatives) {
            return Discrimination(
                member: member, tags: group.alternatives.map { constantValues(of: member, in: $0.set) ?? [] })
        }
        return Discrimination(count: group.alternatives.count)
    }

    /// A mapping is final. Where there is none, the values that the member of an alternative may have are its tags,
    /// unless another may have them too; and where there are no such values either, the name of the component.
    private func discrimination(
        by stated: Discriminator, _ alternatives: [ChoiceGroup.Alternative]
    ) -> Discrimination {
        let targets = alternatives.map { alternative in alternative.site.map { table[$0].owner } }
        let names = zip(alternatives, targets).map { alternative, target in
            alternative.site.flatMap { document[$0].componentName } ?? target.flatMap { document[$0].componentName }
        }
        let mapped = alternatives.map { mappedValues($0, stated) }
        let constants = alternatives.map { constantValues(of: stated.propertyName, in: $0.set) ?? [] }
        let possible = alternatives.indices.map { index in
            [mapped[index], constants[index], names[index].map { [$0] } ?? []].first { !$0.isEmpty } ?? []
        }
        var result = Discrimination(member: stated.propertyName, tags: possible)
        var holders: [String: Set<Int>] = [:]
        for (index, values) in possible.enumerated() {
            for value in values { holders[value, default: []].insert(index) }
        }
        for index in alternatives.indices where mapped[index].isEmpty {
            func isShared(_ value: String) -> Bool {
                holders[value]?.contains { $0 != index && (targets[$0] == nil || targets[$0] != targets[index]) }
                    ?? false
            }
            result.tags[index] = possible[index].filter { !isShared($0) }
            guard result.tags[index].count < possible[index].count else { continue }
            // Each part has the values of all from a common base, which also lists the names of the parts.
            let others = alternatives.indices.filter { $0 != index && targets[$0] != targets[index] }
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

    /// The keys of an alternative in the mapping of the union, or of a base with the same discriminator.
    private func mappedValues(_ alternative: ChoiceGroup.Alternative, _ stated: Discriminator) -> [String] {
        guard let site = alternative.site else { return [] }
        let target = table[site].owner
        func values(_ discriminator: Discriminator) -> [String] {
            discriminator.mapping.filter { $0.schema == site || table[$0.schema].owner == target }.map(\.value)
        }
        let own = values(stated)
        guard own.isEmpty, stated.mapping.isEmpty else { return own }
        return alternative.set.ordered.lazy
            .filter { $0.kind == .own || $0.kind == .choice }
            .compactMap { document[$0.schema].discriminator }
            .filter { $0.propertyName == stated.propertyName }.map(values).first { !$0.isEmpty } ?? []
    }

    /// Without `discriminator`: a member that each alternative has with values of its own.
    private func impliedDiscriminator(_ alternatives: [ChoiceGroup.Alternative]) -> String? {
        guard alternatives.count > 1, let first = alternatives.first else { return nil }
        for name in first.set.sources.flatMap({ document[$0].properties.map(\.name) }) {
            var seen: Set<String> = []
            let tellsApart = alternatives.allSatisfy { alternative in
                guard let values = constantValues(of: name, in: alternative.set), !values.isEmpty else { return false }
                return values.allSatisfy { seen.insert($0).inserted }
            }
            if tellsApart { return name }
        }
        return nil
    }

    /// The values that a member with `const` or `enum` may have, by all that is said of it, or in the alternatives of a
    /// union; `nil` when it may have others.
    private func constantValues(of name: String, in set: DemandSet) -> [String]? {
        var seen: Set<Demand> = []
        func values(in set: DemandSet) -> [String]? {
            let stated = set.sources.flatMap { source in
                document[source].properties.filter { $0.name == name }.compactMap { strings($0.schema) }
            }
            if let first = stated.first {
                return stated.dropFirst().reduce(first) { values, others in values.filter(others.contains) }
            }
            for demand in set.ordered {
                guard demand.kind == .choice || demand.kind == .either || demand.kind == .family,
                    seen.insert(demand).inserted
                else { continue }
                let found = alternatives(of: demand).map { values(in: $0) }
                guard !found.isEmpty else { continue }
                guard found.allSatisfy({ $0 != nil }) else { return nil }
                var known: Set<String> = []
                return found.compactMap { $0 }.flatMap { $0 }.filter { known.insert($0).inserted }
            }
            return nil
        }
        return values(in: set)
    }

    private func alternatives(of demand: Demand) -> [DemandSet] {
        switch demand.kind {
        case .choice:
            let schema = document[demand.schema]
            return (schema.oneOf + schema.anyOf).filter { document.resolved($0).types != .null }.map {
                table[$0].demands
            }
        case .either: return eithers[demand.index]
        case .family: return ([demand.schema] + (table.heirs[demand.schema] ?? [])).map { table[$0].demands }
        case .own, .identity, .type: return []
        }
    }

    /// The strings that a schema allows; `nil` when it allows other values.
    private func strings(_ id: SchemaID) -> [String]? {
        let lists = table[id].demands.sources.compactMap { document[$0].listedValues }
        guard let first = lists.first, first.allSatisfy({ $0.kind == .string || $0.kind == .null }) else { return nil }
        let values = lists.map { list in list.filter { $0.kind == .string }.compactMap(\.string) }
        return values.dropFirst().reduce(values[0]) { values, others in values.filter(others.contains) }
    }
}
