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
        var keys = MappedKeys(table)
        let mapped = alternatives.map { mappedValues($0, stated, &keys) }
        let constants = alternatives.map { constantValues(of: stated.propertyName, in: $0.set) ?? [] }
        let possible = alternatives.indices.map { index in
            [mapped[index], constants[index], names[index].map { [$0] } ?? []].first { !$0.isEmpty } ?? []
        }
        var result = Discrimination(member: stated.propertyName, tags: possible)
        let holders = Self.positions(possible)
        let plainNames = names.map { name in name.map(Self.plain) }
        let namesakes = Self.positions(plainNames.map { name in name.map { [$0] } ?? [] })
        let keyed = Self.positions(mapped)
        func isOther(_ other: Int, than index: Int) -> Bool { other != index && targets[other] != targets[index] }
        for index in alternatives.indices where mapped[index].isEmpty {
            func isShared(_ value: String) -> Bool {
                holders[value]?.contains { $0 != index && (targets[$0] == nil || targets[$0] != targets[index]) }
                    ?? false
            }
            result.tags[index] = possible[index].filter { !isShared($0) }
            steps.count += possible[index].count
            guard result.tags[index].count < possible[index].count else { continue }
            // Each part has the values of all from a common base, which also lists the names of the parts.
            let named = constants[index].filter { value in
                let name = Self.plain(value)
                return name == plainNames[index]
                    && namesakes[name]?.contains { isOther($0, than: index) } != true
                    && keyed[value]?.contains { isOther($0, than: index) } != true
            }
            if result.tags[index].isEmpty && named.count == 1 {
                result.tags[index] = named
            } else {
                result.isAmbiguous[index] = true
            }
        }
        return result
    }

    /// `dog-breed` is a value for the component `DogBreed`: both are the same without case and punctuation.
    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// For each text the lists that it is in.
    private static func positions(_ lists: [[String]]) -> [String: [Int]] {
        var positions: [String: [Int]] = [:]
        for (index, texts) in lists.enumerated() {
            for text in texts { positions[text, default: []].append(index) }
        }
        return positions
    }

    /// The mappings of discriminators, by the schemas that they lead to.
    private struct MappedKeys {
        private let table: SchemaTable
        private var known: [Node: [SchemaID: [String]]] = [:]

        init(_ table: SchemaTable) {
            self.table = table
        }

        mutating func values(_ discriminator: Discriminator, _ target: SchemaID) -> [String] {
            if let keys = known[discriminator.node] { return keys[target] ?? [] }
            var keys: [SchemaID: [String]] = [:]
            for mapping in discriminator.mapping {
                keys[table[mapping.schema].owner, default: []].append(mapping.value)
            }
            known[discriminator.node] = keys
            return keys[target] ?? []
        }
    }

    /// The keys of an alternative in the mapping of the union, or of a base with the same discriminator.
    private func mappedValues(
        _ alternative: ChoiceGroup.Alternative, _ stated: Discriminator, _ keys: inout MappedKeys
    ) -> [String] {
        guard let site = alternative.site else { return [] }
        let target = table[site].owner
        let own = keys.values(stated, target)
        guard own.isEmpty, stated.mapping.isEmpty else { return own }
        for demand in alternative.set.ordered where demand.kind == .own || demand.kind == .choice {
            guard let base = document[demand.schema].discriminator, base.propertyName == stated.propertyName else {
                continue
            }
            let values = keys.values(base, target)
            if !values.isEmpty { return values }
        }
        return []
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
                return Self.common(first, stated.dropFirst())
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
            return (schema.oneOf + schema.anyOf).filter { document[table.target(of: $0)].types != .null }.map {
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
        return Self.common(values[0], values.dropFirst())
    }

    /// The texts of a list that all others have.
    private static func common(_ first: [String], _ others: ArraySlice<[String]>) -> [String] {
        others.reduce(first) { values, other in
            let known = Set(other)
            return values.filter(known.contains)
        }
    }
}
