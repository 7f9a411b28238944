// Alternatives that are one: those that say the same, whole numbers beside numbers, and listed texts beside any text.

import OpenAPI
import SpecSource

extension NormalBuilder {
    /// What is given twice is one alternative. Of members that several alternatives have, only what differs counts: the
    /// wider of two numbers is both.
    func distinct(
        _ alternatives: [ChoiceGroup.Alternative], isLoose: Bool
    ) -> [ChoiceGroup.Alternative] {
        var shapes: [DemandShape] = []
        var result: [ChoiceGroup.Alternative] = []
        for alternative in alternatives {
            let shape = shape(alternative.set, isLoose: isLoose)
            if let known = shapes.firstIndex(where: { $0 == shape }) {
                result[known].isNullable = result[known].isNullable || alternative.isNullable
                continue
            }
            if isLoose, shape == .number, let known = shapes.firstIndex(of: .integer) {
                shapes[known] = shape
                result[known] = alternative
                continue
            }
            if isLoose, shape == .integer, shapes.contains(.number) { continue }
            shapes.append(shape)
            result.append(alternative)
        }
        return result
    }

    private enum DemandShape: Equatable {
        case list(DemandSet)
        case integer, number, boolean
        case other(DemandSet)
    }

    private func shape(_ set: DemandSet, isLoose: Bool) -> DemandShape {
        guard !set.hasChoice else { return .other(set) }
        let kinds = kinds(set)
        let types = impliedTypes(kinds)
        if types == .array, kinds.sources.allSatisfy({ $0.prefixItems.isEmpty }) {
            let items = kinds.sources.compactMap(\.items)
            if !items.isEmpty { return .list(intersection(items)) }
        }
        guard isLoose, kinds.sources.allSatisfy({ $0.listedValues == nil }) else { return .other(set) }
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
                let source = kinds.sources.first(where: { $0.listedValues != nil })
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
                && !kinds.sources.contains { $0.isTrue("x-lenient-id") }
        }
        guard areTexts else { return nil }
        let lists = kinds.map { kinds in
            kinds.sources.filter { $0.listedValues != nil }
        }
        let enumerated = lists.indices.filter { !lists[$0].isEmpty }
        guard !enumerated.isEmpty else {
            let formats = Set(kinds.map { $0.sources.compactMap(\.format).first })
            if formats.count == 1, let first = group.alternatives.first { return .reference(place(of: first)) }
            return .scalar(.string)
        }
        let isOpen = lists.indices.contains { index in
            lists[index].isEmpty && kinds[index].sources.allSatisfy { $0.format == nil }
        }
        guard isOpen || enumerated.count == lists.count else { return nil }
        if enumerated.count == 1 {
            let place = place(of: group.alternatives[enumerated[0]])
            if isOpen { opened.insert(place.target) }
            return .reference(place)
        }
        let given = group.schema.flatMap { $0.node["x-enum-varnames"] ?? $0.node["x-enumNames"] }?.elements.map(
            \.scalarText)
        var values: [NormalEnumeration.Value] = []
        for value in enumerated.flatMap({ lists[$0][0].enumeratedValues })
        where !values.contains(where: { $0.node.isSameValue(as: value.node) }) {
            values.append(value)
        }
        for index in values.indices where index < given?.count ?? 0 { values[index].name = given?[index] }
        return .enumeration(NormalEnumeration(raw: .string, values: values, isOpen: isOpen))
    }
}
