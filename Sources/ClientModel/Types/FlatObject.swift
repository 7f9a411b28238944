// `allOf` as one object: the members of all parts side by side.

import Diagnostics
import OpenAPI
import SpecSource

/// The members of an object schema with everything merged into it.
struct FlatObject {
    struct Member {
        var name: String
        var schema: SchemaID
        var key: Node
        /// Whether only some alternatives have it.
        var isConditional: Bool
        /// All schemas that the member has to fit.
        var demands: [SchemaID] = []
    }

    var members: [Member] = []
    var required: Set<String> = []
    var rest = AdditionalProperties.unspecified
    /// The `patternProperties` of all parts.
    var patterns: [Property] = []
    /// The `x-conditions` of all parts.
    var conditions: [Node] = []

    private var positions: [String: Int] = [:]

    func member(_ name: String) -> Member? { positions[name].map { members[$0] } }

    mutating func add(_ member: Member, replacing: Bool) {
        if let position = positions[member.name] {
            if replacing { members[position].schema = member.schema }
            members[position].demands += member.demands
            if !member.isConditional { members[position].isConditional = false }
            return
        }
        positions[member.name] = members.count
        members.append(member)
    }
}

extension TypeBuilder {
    /// The members of a schema: its own, those it refers to, those of all parts of `allOf`, and, as optional ones,
    /// those of alternatives beside them.
    mutating func flatten(_ id: SchemaID) -> FlatObject {
        if let known = flattened[id] { return known }
        var flat = FlatObject()
        var visited: Set<SchemaID> = []
        merge(id, into: &flat, isConditional: false, visited: &visited)
        flattened[id] = flat
        return flat
    }

    private mutating func merge(
        _ id: SchemaID, into flat: inout FlatObject, isConditional: Bool, visited: inout Set<SchemaID>
    ) {
        guard visited.insert(id).inserted else { return }
        let schema = document[id]
        if let reference = schema.reference {
            merge(reference, into: &flat, isConditional: isConditional, visited: &visited)
        }
        for part in schema.allOf { merge(part, into: &flat, isConditional: isConditional, visited: &visited) }
        for property in schema.properties {
            let member = FlatObject.Member(
                name: property.name, schema: property.schema, key: property.key, isConditional: isConditional,
                demands: isConditional ? [] : [property.schema])
            if let known = flat.member(property.name) {
                let replaces = replaces(member, known)
                if known.schema != property.schema {
                    reportConflict(known, member)
                    let (loser, winner) =
                        replaces ? (known.schema, property.schema) : (property.schema, known.schema)
                    overruled[loser] = winner
                }
                flat.add(member, replacing: replaces)
            } else {
                flat.add(member, replacing: false)
            }
        }
        if !isConditional {
            flat.required.formUnion(schema.required)
            flat.conditions += [schema.extension("x-conditions")].compactMap { $0 }
        }
        switch schema.additionalProperties {
        case .schema, .anything: flat.rest = schema.additionalProperties
        case .forbidden where flat.rest == .unspecified: flat.rest = .forbidden
        case .forbidden, .unspecified: break
        }
        flat.patterns += schema.patternProperties
        for part in schema.oneOf + schema.anyOf {
            // Alternatives may repeat each other's members; each is visited on its own.
            var branch = visited
            merge(part, into: &flat, isConditional: true, visited: &branch)
        }
    }

    /// Whether the later of two schemas for one member gives its type. What holds for some alternatives only may say
    /// less than what holds for all, such as one value of an enum.
    private func replaces(_ later: FlatObject.Member, _ earlier: FlatObject.Member) -> Bool {
        if later.isConditional, !earlier.isConditional, !resolved(earlier.schema).isEmptyShape { return false }
        return refines(later.schema, earlier.schema)
    }

    /// Whether the later of two schemas for one member says more than the earlier.
    private func refines(_ later: SchemaID, _ earlier: SchemaID) -> Bool {
        let earlierSchema = resolved(earlier)
        let laterSchema = resolved(later)
        if laterSchema.isEmptyShape { return false }
        if earlierSchema.isEmptyShape { return true }
        return laterSchema.types == earlierSchema.types || earlierSchema.types.isSuperset(of: laterSchema.types)
    }

    private mutating func reportConflict(_ known: FlatObject.Member, _ member: FlatObject.Member) {
        let left = resolved(known.schema).types.subtracting(.null)
        let right = resolved(member.schema).types.subtracting(.null)
        guard !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) else { return }
        guard !(left.union(right)).subtracting([.integer, .number]).isEmpty else { return }
        findings.report(.conflictingMember(member.name, member.key, known.key))
    }

    /// A schema behind its references.
    func resolved(_ id: SchemaID) -> Schema {
        var schema = document[id]
        var steps = 0
        while let next = schema.reference, !schema.hasOwnShape, steps < 100 {
            schema = document[next]
            steps += 1
        }
        return schema
    }
}

extension Schema {
    /// A schema that says nothing about values.
    var isEmptyShape: Bool {
        types.subtracting(.null).isEmpty && !hasOwnShape && reference == nil && booleanSchema != false
    }

    /// Whether values are objects, as far as the schema itself tells.
    var looksLikeObject: Bool {
        types.contains(.object)
            || types.subtracting(.null).isEmpty && (!properties.isEmpty || additionalProperties.isSchema)
    }
}
