// Alternatives that are merged: equal ones, whole numbers beside numbers, and listed texts beside any text.

import OpenAPI
import SpecSource

extension NormalBuilder {
    /// Equal alternatives are merged. Of members that several alternatives have, only what differs counts: the
    /// wider of two numbers is both.
    func distinct(
        _ alternatives: [ChoiceGroup.Alternative], isLoose: Bool
    ) -> [ChoiceGroup.Alternative] {
        var positions: [DemandShape: Int] = [:]
        var result: [ChoiceGroup.Alternative] = []
        for alternative in alternatives {
            let shape = shape(alternative.set, isLoose: isLoose)
            if let known = positions[shape] {
                result[known].isNullable = result[known].isNullable || alternative.isNullable
                continue
            }
            if isLoose, shape == .number, let known = positions.removeValue(forKey: .integer) {
                positions[shape] = known
                result[known] = alternative
                continue
            }
            if isLoose, shape == .integer, positions[.number] != nil { continue }
            positions[shape] = result.count
            result.append(alternative)
        }
        return result
    }

    private enum DemandShape: Hashable {
        case list(DemandSet)
        case integer, number, boolean
        case other(DemandSet)
    }

    private func shape(_ set: DemandSet, isLoose: Bool) -> DemandShape {
        guard !set.hasChoice else { return .other(set) }
        let kinds = kinds(set)
        let types = impliedTypes(kinds)
        if types == .array, !kinds.has(.hasPositions) {
            let items = schemas(kinds, .hasItems).compactMap(\.items)
            if !items.isEmpty { return .list(intersection(items)) }
        }
        guard isLoose, !kinds.has(.listsValues) else { return .other(set) }
        switch types {
        case .integer: return .integer
        case .number: return .number
        case .boolean: return .boolean
        default: return .other(set)
        }
    }

    /// Alternatives that are numbers with a name each are an enumeration.
    func listedIntegers(_ group: ChoiceGroup) -> NormalSchema.Form? {
        var values: [NormalEnumeration.Value] = []
        for alternative in group.alternatives {
            let kinds = kinds(alternative.set)
            guard !alternative.set.hasChoice, kinds.types.isEmpty || kinds.types == .integer,
                let source = schemas(kinds, .listsValues).first
            else { return nil }
            let listed = source.enumeratedValues
            guard !listed.isEmpty, listed.allSatisfy({ $0.node.integer != nil }) else { return nil }
            for var value in listed {
                if listed.count == 1 { value.name = value.name ?? source.title }
                values.append(value)
            }
        }
        return .enumeration(NormalEnumeration(raw: .integer, values: values))
    }

    /// Known values or any other text are an open enumeration; texts of different formats are texts.
    mutating func openText(_ group: ChoiceGroup) -> NormalSchema.Form? {
        let kinds = group.alternatives.map { self.kinds($0.set) }
        let areTexts = zip(kinds, group.alternatives).allSatisfy { kinds, alternative in
            !alternative.set.hasChoice && impliedTypes(kinds) == .string
                && !kinds.has(.isLenientID)
        }
        guard areTexts else { return nil }
        let lists = kinds.map { schemas($0, .listsValues) }
        let enumerated = lists.indices.filter { !lists[$0].isEmpty }
        guard !enumerated.isEmpty else {
            let formats = Set(kinds.map { schemas($0, .hasFormat).compactMap(\.format).first })
            if formats.count == 1, let first = group.alternatives.first { return .reference(place(of: first)) }
            return .scalar(.string)
        }
        let isOpen = lists.indices.contains { index in
            lists[index].isEmpty && schemas(kinds[index], .hasFormat).allSatisfy { $0.format == nil }
        }
        guard isOpen || enumerated.count == lists.count else { return nil }
        if enumerated.count == 1 {
            let place = place(of: group.alternatives[enumerated[0]])
            if isOpen { opened.insert(place.target) }
            return .reference(place)
        }
        let given = group.schema.flatMap { $0.node["x-enum-varnames"] ?? $0.node["x-enumNames"] }?.elements.map(
            \.scalarText)
        var known: Set<ListedValue> = []
        var values = enumerated.flatMap { lists[$0][0].enumeratedValues }.filter {
            known.insert(ListedValue($0.node)).inserted
        }
        for index in values.indices where index < given?.count ?? 0 { values[index].name = given?[index] }
        return .enumeration(NormalEnumeration(raw: .string, values: values, isOpen: isOpen))
    }
}
