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

    mutating func add(_ member: Member, replacing replacement: SchemaID?) {
        if let position = positions[member.name] {
            if let replacement { members[position].schema = replacement }
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
                var winner = replaces(member, known) ? property.schema : known.schema
                if known.schema != property.schema {
                    if known.isConditional, isConditional, let either = either(known.schema, property.schema) {
                        winner = either
                    } else {
                        reportConflict(known, member)
                        winner = combination(known.schema, property.schema) ?? winner
                    }
                    for loser in [known.schema, property.schema] where loser != winner { overruled[loser] = winner }
                }
                flat.add(member, replacing: winner)
            } else {
                flat.add(member, replacing: nil)
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
        if earlier.isConditional, !later.isConditional, !resolved(later.schema).isEmptyShape { return true }
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

    /// What two object schemas for one member say together, where the later lacks members of the earlier.
    private mutating func combination(_ earlier: SchemaID, _ later: SchemaID) -> SchemaID? {
        guard resolved(earlier).looksLikeObject || !resolved(earlier).allOf.isEmpty else { return nil }
        guard resolved(later).looksLikeObject || !resolved(later).allOf.isEmpty else { return nil }
        let laterNames = memberNames(later)
        guard !laterNames.isEmpty, !memberNames(earlier).isSubset(of: laterNames) else { return nil }
        // What is combined already is not combined again, or a recursive schema would never come to an end.
        if bases(of: earlier).contains(resolved(later).id) { return earlier }
        if let known = combined[[earlier, later]] { return known }
        var both = Schema(id: SchemaID(index: document.schemas.count), node: document[later].node)
        both.allOf = [earlier, later]
        both.description = document[later].description
        document.schemas.append(both)
        combined[[earlier, later]] = both.id
        return both.id
    }

    /// One or the other, where alternatives give a member types or values that differ; `nil` where one of them will do.
    private mutating func either(_ earlier: SchemaID, _ later: SchemaID) -> SchemaID? {
        let known = partsOfEither[earlier] ?? [earlier]
        guard !known.contains(where: { isSame($0, later) }) else { return earlier }
        if known.count == 1, resolved(earlier).types == .integer, resolved(later).types == .number { return later }
        guard known.contains(where: { differ(resolved($0), resolved(later)) }) else { return nil }
        let parts = known + [later]
        if let id = eithers[parts] { return id }
        var schema = Schema(id: SchemaID(index: document.schemas.count), node: document[later].node)
        schema.oneOf = parts
        document.schemas.append(schema)
        eithers[parts] = schema.id
        partsOfEither[schema.id] = parts
        return schema.id
    }

    /// Whether the type that one of two schemas gives would not do for the values of the other.
    private func differ(_ left: Schema, _ right: Schema) -> Bool {
        let leftTypes = left.types.subtracting(.null)
        let rightTypes = right.types.subtracting(.null)
        if !leftTypes.isEmpty, !rightTypes.isEmpty, leftTypes.isDisjoint(with: rightTypes) {
            return !leftTypes.union(rightTypes).subtracting([.integer, .number]).isEmpty
        }
        if left.isPlainText, right.isPlainText {
            return left.format != right.format || left.enumValues != nil || right.enumValues != nil
                || left.const != nil || right.const != nil
        }
        if let left = left.items, let right = right.items { return differ(resolved(left), resolved(right)) }
        return left.const != nil && right.const != nil
    }

    private func isSame(_ left: SchemaID, _ right: SchemaID) -> Bool {
        let left = resolved(left)
        let right = resolved(right)
        return left.id == right.id || JSONText.text(of: left.node).map { $0 == JSONText.text(of: right.node) } ?? false
    }

    private func memberNames(_ id: SchemaID) -> Set<String> {
        Set(bases(of: id).flatMap { document[$0].properties.map(\.name) })
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
