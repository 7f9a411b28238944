// Removes demands that the rest of their set implies, so that more places share one normal schema.

import OpenAPI

extension NormalBuilder {
    /// Without types and formats that the rest states already, and without choices that are made. The result depends on
    /// the set alone, not on its order.
    func simplified(_ set: DemandSet) -> DemandSet {
        let all = kinds(set)
        guard all.conflict == nil else { return set }
        let plain = set.ordered.filter { $0.kind == .own && !table.hasShape($0.schema) }.sorted()
        let rest = DemandSet(set.ordered.filter { $0.kind != .own || table.hasShape($0.schema) })
        let needed = Set(neededTypes(plain, rest, all.types) + neededFormats(plain, rest))
        let result = DemandSet(
            set.ordered.filter { demand in
                switch demand.kind {
                case .own: table.hasShape(demand.schema) || needed.contains(demand)
                case .choice: !isMade(demand, in: set.removing(demand))
                case .identity, .family, .either, .type: true
                }
            })
        return result.isEmpty ? set : result
    }

    /// One demand for the type that all together have; all of them where none has it alone.
    private func neededTypes(_ plain: [Demand], _ rest: DemandSet, _ types: JSONTypes) -> [Demand] {
        let known = impliedTypes(kinds(rest))
        if types.isEmpty || !known.isEmpty && known.isSubtype(of: types) { return [] }
        if types == .object, rest.hasChoice, isObject(rest) { return [] }
        let typed = plain.filter { !table.traits($0.schema).kinds.isEmpty }
        return typed.first { table.traits($0.schema).kinds.withoutRepetition == types }.map { [$0] } ?? typed
    }

    /// One demand for each format that the rest does not have.
    private func neededFormats(_ plain: [Demand], _ rest: DemandSet) -> [Demand] {
        let kinds = kinds(rest)
        if kinds.has(.listsValues) { return [] }
        var known = Set(schemas(kinds, .hasFormat).map(Format.init))
        return plain.filter { demand in
            table.marks(demand.schema).contains(.hasFormat) && known.insert(Format(document[demand.schema])).inserted
        }
    }

    private struct Format: Hashable {
        var format: String?
        var encoding: String?
        var mediaType: String?

        init(_ schema: Schema) {
            format = schema.format
            encoding = schema.contentEncoding
            mediaType = schema.contentMediaType
        }
    }
}
