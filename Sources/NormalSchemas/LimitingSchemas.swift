// Which schemas limit the values of each schema: itself, what it references, and the parts of `allOf`. Limits are not part
// of the normal form, because they never change a type.

import Diagnostics
import OpenAPI
import SpecSource

/// For each schema of a description all that limit its values.
struct LimitingSchemas {
    private let document: Document
    private let targets: [SchemaID]
    private var known: [[SchemaID]?]

    init(_ document: Document, _ targets: [SchemaID]) {
        self.document = document
        self.targets = targets
        known = Array(repeating: nil, count: document.schemas.count)
        guard document.schemas.contains(where: \.hasLimits) else { return }
        for schema in document.schemas { find(schema.id) }
    }

    /// By the index of a schema.
    var all: [[SchemaID]] { known.map { $0 ?? [] } }

    /// Parts before wholes, on a stack of its own.
    private mutating func find(_ id: SchemaID) {
        var stack = [id]
        var entered: Set<SchemaID> = []
        while let next = stack.last {
            guard known[next.index] == nil else {
                stack.removeLast()
                continue
            }
            let schema = document[next]
            let parts = document.schemasToSatisfy(beside: schema) { targets[$0.index] }
            // What leads back to itself by its only alternative is on the way already.
            let open = entered.insert(next).inserted ? parts.filter { known[$0.index] == nil } : []
            guard open.isEmpty else {
                stack += open
                continue
            }
            var found: Set<SchemaID> = []
            let all = (schema.hasLimits ? [next] : []) + parts.flatMap { known[$0.index] ?? [] }
            known[next.index] = all.filter { found.insert($0).inserted }
            stack.removeLast()
        }
    }
}

extension Document {
    /// What a value has to satisfy as well: the parts of `allOf`, what the schema references, and an alternative that has
    /// no other beside it but `null`.
    func schemasToSatisfy(beside schema: Schema, _ target: (SchemaID) -> SchemaID) -> [SchemaID] {
        var parts = schema.allOf + [schema.reference].compactMap { $0 }
        for alternatives in [schema.oneOf, schema.anyOf] where !alternatives.isEmpty {
            let some = alternatives.filter {
                let target = self[target($0)]
                return target.types != .null || target.isNullable
            }
            if let only = some.first, some.count == 1 { parts.append(only) }
        }
        return parts
    }
}

extension NormalSchemas {
    /// All schemas that a value has to satisfy which satisfies the given ones, these first.
    public func closure(of ids: [SchemaID], in document: Document) -> [Schema] {
        var found: Set<SchemaID> = []
        var result: [Schema] = []
        var stack: [SchemaID] = ids.reversed()
        while let next = stack.popLast() {
            guard found.insert(next).inserted else { continue }
            let schema = document[next]
            result.append(schema)
            stack += document.schemasToSatisfy(beside: schema, target).reversed()
        }
        return result
    }

    /// What the values of all of the schemas are limited to together.
    public func limits(of ids: [SchemaID], in document: Document) -> NormalLimits {
        var found: Set<SchemaID> = []
        return NormalLimits(
            ids.flatMap { limiting[$0.index] }.filter { found.insert($0).inserted }.map { document[$0] })
    }

    /// The limits that exclude each other, wherever several schemas are given for one value.
    func limitConflicts(in document: Document) -> [Finding] {
        guard
            limiting.contains(where: { $0.count > 1 })
                || schemas.contains(where: { $0.places.contains { $0.sites.count > 1 } })
        else { return [] }
        var reported: Set<Finding> = []
        var findings: [Finding] = []
        let places = document.schemas.compactMap { place($0.id) } + schemas.flatMap(\.places)
        for place in places where place.sites.reduce(0, { $0 + limiting[$1.index].count }) > 1 {
            for (first, second) in limits(of: place.sites, in: document).conflicts {
                let finding = Finding.limitConflict(
                    document[second.schema], second.keyword, with: document[first.schema], first.keyword)
                if reported.insert(finding).inserted { findings.append(finding) }
            }
        }
        return findings
    }
}

extension NormalSchema {
    /// The places inside it whose schemas hold in any case.
    fileprivate var places: [NormalPlace] {
        func rest(_ rest: NormalRest) -> [NormalPlace] { if case .each(let place) = rest { [place] } else { [] } }
        return switch form {
        case .nothing, .anything, .scalar, .lenientID, .enumeration: []
        case .list(let items): [items].compactMap { $0 }
        case .tuple(let tuple): tuple.positions + rest(tuple.rest)
        case .map(let map): [map.element].compactMap { $0 }
        case .object(let object): object.members.filter { !$0.isConditional }.map(\.place) + rest(object.rest)
        case .union(let union): union.alternatives.map(\.place)
        case .reference(let place): [place]
        }
    }
}
