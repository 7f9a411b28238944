// The members of a value, collected from all demands of a set.

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
        /// The schemas below `if`, which do not have to hold: of what they say only the JSON type is used.
        var tested: [SchemaID] = []
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

    /// The members that the schema below `if` names.
    mutating func addTested(_ schema: Schema) {
        for property in schema.properties { members[position(property)].tested.append(property.schema) }
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
        steps.count += set.ordered.count
        for demand in set.ordered {
            collect(demand, into: &collection, isConditional: false, visited: Visited(whole: set))
        }
        return collection
    }

    /// What is collected already, or is on the way, so that alternatives which lead back to it end.
    private struct Visited {
        let whole: DemandSet
        var others: Set<Demand> = []

        func contains(_ demand: Demand) -> Bool { whole.contains(demand) || others.contains(demand) }
    }

    private func collect(
        _ demand: Demand, into collection: inout MemberCollection, isConditional: Bool, visited: Visited
    ) {
        switch demand.kind {
        case .own:
            guard table.marks(demand.schema).contains(.hasMembers) else { return }
            let schema = document[demand.schema]
            steps.count += schema.properties.count + schema.required.count
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

    private func collectConditions(
        of schema: Schema, into collection: inout MemberCollection, visited: Visited
    ) {
        for part in schema.conditionalParts { collectBranch(table[part].demands, into: &collection, visited: visited) }
        guard let condition = schema.conditions?.condition else { return }
        for source in table[condition].demands.sources { collection.addTested(document[source]) }
    }

    /// Alternatives may repeat each other's members, so each is visited on its own.
    private func collectBranch(_ set: DemandSet, into collection: inout MemberCollection, visited: Visited) {
        var branch = visited
        for demand in set.ordered where !branch.contains(demand) {
            branch.others.insert(demand)
            collect(demand, into: &collection, isConditional: true, visited: branch)
        }
    }

    /// The members that every value of a set has.
    func required(_ set: DemandSet) -> Set<String> {
        set.sources.reduce(into: []) { $0.formUnion(document[$1].required) }
    }
}
