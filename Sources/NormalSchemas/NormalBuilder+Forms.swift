// Intersection: the form of a value that satisfies all demands of a set.

import Diagnostics
import OpenAPI
import SpecSource

/// What the demands of a set say about the JSON type.
struct Kinds {
    /// The types that all allow; empty where none is named.
    var types: JSONTypes = []
    /// The schemas that agree with it.
    var sources: [SchemaID] = []
    /// What some of them say.
    var marks: SchemaTraits.Marks = []
    /// Schemas that exclude each other.
    var conflict: (Schema, Schema)?

    func has(_ mark: SchemaTraits.Marks) -> Bool { marks.contains(mark) }
}

extension NormalBuilder {
    mutating func form(_ set: DemandSet, _ id: NormalID) -> NormalSchema.Form {
        if let family = set.ordered.first, family.kind == .family { return self.family(family.schema) }
        let kinds = kinds(set)
        if let (first, second) = kinds.conflict {
            report("another type", second, "type", with: first, id)
            return .nothing(instead: instead(set, without: second))
        }
        if let never = schemas(kinds, .isNever).first {
            findings.report(.neverMatches(never))
            return .nothing(instead: nil)
        }
        if kinds.has(.isLenientID) { return .lenientID }
        let groups = groups(set, id)
        if !groups.isEmpty, let form = alternatives(groups, set, kinds, id) { return form }
        let values = values(kinds)
        if let (first, second) = values.conflict {
            report("other values", second, second.const == nil ? "enum" : "const", with: first, id)
            return .nothing(instead: instead(set, without: second))
        }
        if let listed = values.listed { return enumeration(listed, kinds) }
        return plain(set, kinds, id)
    }

    /// What is left when a schema that contradicts the others is left out.
    private mutating func instead(_ set: DemandSet, without schema: Schema) -> NormalPlace {
        let rest = set.removing(Demand(.own, schema.id))
        return place(rest, sites: rest.sources, owner: nil)
    }

    mutating func report(
        _ what: String, _ schema: Schema, _ keyword: String, with other: Schema, _ id: NormalID
    ) {
        findings.report(.conflict(what, schema, keyword, with: other, member: member(id)?.name))
    }

    // MARK: Types

    func kinds(_ set: DemandSet) -> Kinds {
        steps.count += set.ordered.count
        var kinds = Kinds()
        var first: SchemaID?
        for demand in set.ordered {
            switch demand.kind {
            case .own:
                let traits = table.traits(demand.schema)
                if let first, !traits.kinds.isEmpty {
                    let both = kinds.types.intersecting(traits.kinds)
                    guard !both.isEmpty else {
                        if kinds.conflict == nil { kinds.conflict = (document[first], document[demand.schema]) }
                        continue
                    }
                    kinds.types = both
                } else if !traits.kinds.isEmpty {
                    kinds.types = traits.kinds.withoutRepetition
                    first = demand.schema
                }
                kinds.sources.append(demand.schema)
                kinds.marks.formUnion(traits.marks)
            case .type: kinds.types = JSONTypes(rawValue: UInt8(demand.index))
            case .choice, .identity, .family, .either: break
            }
        }
        return kinds
    }

    /// The schemas that say something of a kind.
    func schemas(_ kinds: Kinds, _ mark: SchemaTraits.Marks) -> [Schema] {
        guard kinds.has(mark) else { return [] }
        return kinds.sources.filter { table.marks($0).contains(mark) }.map { document[$0] }
    }

    /// The types that the values of a set have, as far as its demands tell without a look at alternatives.
    func impliedTypes(_ kinds: Kinds) -> JSONTypes {
        if !kinds.types.isEmpty { return kinds.types }
        if kinds.has(.isObject) { return .object }
        if kinds.has(.hasItems) || kinds.has(.hasPositions) { return .array }
        let values = schemas(kinds, .listsValues).compactMap(\.listedValues).flatMap { $0 }.filter { $0.kind != .null }
        return !values.isEmpty && values.allSatisfy { $0.kind == .string } ? .string : []
    }

    /// A value without alternatives and without listed values: decided by its type.
    private mutating func plain(_ set: DemandSet, _ kinds: Kinds, _ id: NormalID) -> NormalSchema.Form {
        switch impliedTypes(kinds) {
        case []: return .anything
        case .object: return object(set)
        case .array: return list(kinds.sources.map { document[$0] })
        case .string, .integer, .number, .boolean:
            reportFormats(kinds, id)
            return .scalar(kinds.types)
        default: return severalTypes(set, kinds.types)
        }
    }

    /// Two formats for one text: no text has both.
    private mutating func reportFormats(_ kinds: Kinds, _ id: NormalID) {
        guard kinds.sources.count > 1 else { return }
        let formats = schemas(kinds, .hasFormat).filter { $0.format != nil }
        guard let first = formats.first, let other = formats.first(where: { $0.format != first.format }) else { return }
        report("another format", other, "format", with: first, id)
    }

    /// `type: [string, integer]`: a union of what each type alone would be.
    private mutating func severalTypes(_ set: DemandSet, _ types: JSONTypes) -> NormalSchema.Form {
        let alternatives = JSONTypes.all.filter(types.contains).map { type in
            NormalUnion.Alternative(
                place: place(
                    set.union(DemandSet([Demand(.type, Int(type.rawValue))])), sites: set.sources),
                tags: [], isAmbiguous: true, type: type)
        }
        return .union(NormalUnion(alternatives: alternatives))
    }

    // MARK: Listed values

    struct Values {
        var listed: (values: [Node], source: Schema)?
        var conflict: (Schema, Schema)?
    }

    /// The values that all lists have; `null` is told by the place.
    func values(_ kinds: Kinds) -> Values {
        var result = Values()
        let lists = schemas(kinds, .listsValues)
        guard !lists.isEmpty else { return result }
        if kinds.sources.count > 1, let mismatch = mismatch(lists, kinds) { result.conflict = mismatch }
        for schema in lists {
            guard let values = schema.listedValues?.filter({ $0.kind != .null }) else { continue }
            guard let known = result.listed, !known.values.isEmpty else {
                result.listed = (values, schema)
                continue
            }
            steps.count += known.values.count + values.count
            let both = known.values.filter(in: values.listed)
            if both.isEmpty, !values.isEmpty {
                result.conflict = result.conflict ?? (known.source, schema)
            } else {
                result.listed = (both, known.source)
            }
        }
        return result
    }

    /// Listed values of which none has the type that another schema names, or that it shows by its members.
    private func mismatch(_ lists: [Schema], _ kinds: Kinds) -> (Schema, Schema)? {
        func showsType(_ id: SchemaID) -> Bool {
            !table.traits(id).kinds.isEmpty || table.marks(id).contains(.isObject)
        }
        guard let list = lists.first(where: { $0.kinds.isEmpty && $0.listedValues?.isEmpty == false }),
            let values = list.listedValues,
            let other = kinds.sources.first(where: { $0 != list.id && showsType($0) })
        else { return nil }
        let allowed = kinds.types.isEmpty ? .object : kinds.types
        let fits = values.contains { value in value.kind == .null || !value.types.intersecting(allowed).isEmpty }
        return fits ? nil : (list, document[other])
    }

    /// Values of one kind are an enumeration; booleans, fractions and mixtures are values of their type.
    private func enumeration(_ listed: (values: [Node], source: Schema), _ kinds: Kinds) -> NormalSchema.Form {
        let values = listed.values
        steps.count += values.count
        // A constant text with a format is a value of the format.
        let hasFormat =
            listed.source.const != nil && kinds.types == .string && kinds.has(.hasFormat)
        if values.isEmpty || hasFormat { return plainForm(values, kinds.types) }
        let known = values.listed
        let named = listed.source.enumeratedValues.filter { known.contains(ListedValue($0.node)) }
        if kinds.types == .string || kinds.types.isEmpty && values.allSatisfy({ $0.kind == .string }) {
            return .enumeration(NormalEnumeration(raw: .string, values: named))
        }
        if kinds.types == .integer || kinds.types.isEmpty, values.allSatisfy({ $0.integer != nil }) {
            return .enumeration(NormalEnumeration(raw: .integer, values: named))
        }
        return plainForm(values, kinds.types)
    }

    private func plainForm(_ values: [Node], _ types: JSONTypes) -> NormalSchema.Form {
        if [JSONTypes.string, .integer, .number, .boolean].contains(types) { return .scalar(types) }
        guard types.isEmpty, !values.isEmpty else { return .anything }
        if values.allSatisfy({ $0.kind == .string }) { return .scalar(.string) }
        if values.allSatisfy({ $0.kind == .bool }) { return .scalar(.boolean) }
        if values.allSatisfy({ $0.integer != nil }) { return .scalar(.integer) }
        return values.allSatisfy { $0.kind == .integer || $0.kind == .float } ? .scalar(.number) : .anything
    }

    // MARK: Lists

    private mutating func list(_ sources: [Schema]) -> NormalSchema.Form {
        let items = sources.compactMap(\.items)
        let count = sources.map(\.prefixItems.count).max() ?? 0
        guard count > 0 else { return .list(items.isEmpty ? nil : place(items)) }
        let positions = (0..<count).map { index in
            place(sources.compactMap { index < $0.prefixItems.count ? $0.prefixItems[index] : $0.items })
        }
        let most = sources.compactMap(\.constraints.maxItems).min() ?? .max
        let rest: NormalRest =
            if most <= count || items.contains(where: { document[$0].booleanSchema == false }) {
                .nothing
            } else {
                items.isEmpty ? .anything : .each(place(items))
            }
        return .tuple(
            NormalTuple(
                positions: positions, rest: rest, minItems: sources.compactMap(\.constraints.minItems).max() ?? 0))
    }
}

extension Schema {
    /// The listed values that are not `null`, with the names and words that extensions give them.
    var enumeratedValues: [NormalEnumeration.Value] {
        let names = (node["x-enum-varnames"] ?? node["x-enumNames"])?.elements.map(\.scalarText) ?? []
        let texts = (node["x-enum-descriptions"] ?? node["x-enumDescriptions"])?.elements.map(\.scalarText) ?? []
        return (listedValues ?? []).filter { $0.kind != .null }.enumerated().map { index, value in
            NormalEnumeration.Value(
                node: value, name: index < names.count ? names[index] : nil,
                documentation: index < texts.count
                    ? texts[index] : const?.isSameValue(as: value) == true ? description?.string : nil)
        }
    }
}
