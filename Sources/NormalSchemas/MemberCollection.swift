// The members of a value, put together from all demands of a set.

import OpenAPI
import SpecSource

/// What the demands of a set say about members.
struct MemberCollection {
    struct Member {
        var name: String
        var key: Node
        /// The schemas that hold in any case.
        var demands: [SchemaID] = []
        /// Those that hold in some of the alternatives.
        var conditional: [SchemaID] = []
        /// Whether it is only named by `if`, whose schema does not have to hold.
        var isOnlyNamed = false
    }

    private(set) var members: [Member] = []
    private(set) var required: Set<String> = []
    private(set) var additional: [AdditionalProperties] = []
    private(set) var patterns: [Property] = []
    private(set) var conditions: [Node] = []
    private var positions: [String: Int] = [:]

    subscript(_ name: String) -> Member? { positions[name].map { members[$0] } }

    /// The members that a schema itself names.
    mutating func add(_ schema: Schema, isConditional: Bool) {
        for property in schema.properties {
            let position = position(property)
            members[position].isOnlyNamed = false
            if isConditional {
                members[position].conditional.append(property.schema)
            } else {
                members[position].demands.append(property.schema)
            }
        }
        additional.append(schema.additionalProperties)
        patterns += schema.patternProperties
        guard !isConditional else { return }
        required.formUnion(schema.required)
        conditions += [schema.node["x-conditions"]].compactMap { $0 }
    }

    mutating func addNames(_ schema: Schema) {
        for property in schema.properties where positions[property.name] == nil {
            members[position(property)].isOnlyNamed = true
        }
    }

    /// Members that are required by each of the alternatives of a merged object.
    mutating func require(_ names: Set<String>) { required.formUnion(names) }

    private mutating func position(_ property: Property) -> Int {
        if let known = positions[property.name] { return known }
        positions[property.name] = members.count
        members.append(Member(name: property.name, key: property.key))
        return members.count - 1
    }
}

extension NormalBuilder {
    /// The members of all demands, and as optional ones those of alternatives and of conditions.
    func collect(_ set: DemandSet) -> MemberCollection {
        var collection = MemberCollection()
        var visited: Set<Demand> = []
        collect(set, into: &collection, isConditional: false, visited: &visited)
        return collection
    }

    private func collect(
        _ set: DemandSet, into collection: inout MemberCollection, isConditional: Bool, visited: inout Set<Demand>
    ) {
        for demand in set.ordered where visited.insert(demand).inserted {
            switch demand.kind {
            case .own:
                let schema = document[demand.schema]
                collection.add(schema, isConditional: isConditional)
                collectConditions(of: schema, into: &collection, visited: visited)
            case .choice:
                let schema = document[demand.schema]
                for part in schema.oneOf + schema.anyOf {
                    collectBranch(table[part].demands, into: &collection, visited: visited)
                }
            case .either:
                let sets = eithers[demand.index]
                for set in sets { collectBranch(set, into: &collection, visited: visited) }
                if !isConditional, let first = sets.first {
                    collection.require(sets.dropFirst().reduce(required(first)) { $0.intersection(required($1)) })
                }
            case .identity, .family, .type: break
            }
        }
    }

    private func collectConditions(
        of schema: Schema, into collection: inout MemberCollection, visited: Set<Demand>
    ) {
        for part in schema.conditionalParts { collectBranch(table[part].demands, into: &collection, visited: visited) }
        guard let condition = schema.conditions?.condition else { return }
        for source in table[condition].demands.sources { collection.addNames(document[source]) }
    }

    /// Alternatives may repeat each other's members, so each is visited on its own.
    private func collectBranch(_ set: DemandSet, into collection: inout MemberCollection, visited: Set<Demand>) {
        var branch = visited
        collect(set, into: &collection, isConditional: true, visited: &branch)
    }

    /// The members that every value of a set has.
    func required(_ set: DemandSet) -> Set<String> {
        set.sources.reduce(into: []) { $0.formUnion(document[$1].required) }
    }
}
