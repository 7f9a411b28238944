// Objects: each member is what all schemas for its name demand together.

import OpenAPI
import SpecSource

extension NormalBuilder {
    /// An object with its members, or a map where none is named.
    mutating func object(_ set: DemandSet, merged keyword: String? = nil) -> NormalSchema.Form {
        let collection = collect(set)
        let rest = rest(collection)
        guard !collection.members.isEmpty else {
            if case .each(let element) = rest {
                return .map(NormalMap(element: element, required: collection.required.sorted()))
            }
            return .map(NormalMap(element: nil, required: collection.required.sorted()))
        }
        var members: [NormalMember] = []
        members.reserveCapacity(collection.members.count)
        for member in collection.members { members.append(normal(member, in: collection)) }
        return .object(
            NormalObject(
                members: members, rest: rest, conditions: collection.conditions, mergedKeyword: keyword))
    }

    private mutating func normal(_ member: MemberCollection.Member, in collection: MemberCollection) -> NormalMember {
        let holds = member.demands.contains { !table[$0].demands.isEmpty }
        let isConditional = member.demands.isEmpty
        let isOnlyTested = isConditional && member.conditional.isEmpty
        let place: NormalPlace =
            if isOnlyTested {
                tested(member.tested)
            } else if holds || member.conditional.isEmpty {
                self.place(member.demands)
            } else {
                alternative(member.conditional)
            }
        var normal = NormalMember(
            name: member.name, key: member.key, place: place,
            isRequired: collection.required.contains(member.name),
            isConditional: isConditional || !holds && !member.conditional.isEmpty)
        normal.isOnlyTested = isOnlyTested
        if member.demands.count > 1 { note(normal) }
        return normal
    }

    /// A member that only `if` names. Its schema does not have to hold; descriptions mean its JSON type all the same.
    private mutating func tested(_ sites: [SchemaID]) -> NormalPlace {
        var types: JSONTypes = []
        for site in sites {
            let kinds = kinds(table[site].demands)
            let listed = schemas(kinds, .listsValues).first?.listedValues ?? []
            let stated = impliedTypes(kinds)
            types.formUnion(stated.isEmpty ? listed.reduce(into: []) { $0.formUnion($1.types) } : stated)
        }
        let type = types.subtracting(.null).withoutRepetition
        let isOne = JSONTypes.all.contains(type)
        let isNullable = types.contains(.null) || sites.contains { table[$0].isNullable }
        return place(
            isOne ? DemandSet([Demand(.type, Int(type.rawValue))]) : DemandSet(), isNullable: isOne && isNullable,
            sites: sites)
    }

    /// What a member is that alternatives describe, each in its way.
    private mutating func alternative(_ sites: [SchemaID]) -> NormalPlace {
        var sets: [DemandSet] = []
        var telling: [SchemaID] = []
        for site in sites {
            let set = demands(of: site)
            guard !set.isEmpty, !sets.contains(set) else { continue }
            sets.append(set)
            telling.append(site)
        }
        let isNullable = telling.contains { table[$0].isNullable }
        guard sets.count > 1 else {
            var place = self.place(telling.isEmpty ? Array(sites.prefix(1)) : telling)
            place.isNullable = isNullable || place.isNullable
            return place
        }
        return place(DemandSet([either(sets)]), isNullable: isNullable, sites: telling)
    }

    /// The members beside the named ones: those of `additionalProperties` and those with a name that has a pattern.
    ///
    /// By the rules of JSON Schema `additionalProperties` of one part holds for members that another part names, too,
    /// and `false` excludes them. Descriptions do not mean it so: named members are kept, and keep their schemas.
    private mutating func rest(_ collection: MemberCollection) -> NormalRest {
        var elements: [SchemaID] = []
        var isAnything = false
        var isForbidden = false
        for additional in collection.additional {
            switch additional {
            case .schema(let schema):
                elements.append(schema)
                isAnything = false
            case .anything: isAnything = true
            case .forbidden: isForbidden = true
            case .unspecified: break
            }
        }
        let patterns = collection.patterns
        var schemas: [SchemaID] = []
        for pattern in patterns where !schemas.contains(where: { table[$0].demands == table[pattern.schema].demands }) {
            schemas.append(pattern.schema)
        }
        if isAnything { return .anything }
        if !elements.isEmpty {
            let fits = schemas.isEmpty || schemas.count == 1 && table[schemas[0]].demands == intersection(elements)
            return fits ? .each(place(elements)) : .anything
        }
        guard !patterns.isEmpty else { return .nothing }
        guard isForbidden || patterns.contains(where: { Self.fitsAnyName($0.name) }) else { return .anything }
        return schemas.count == 1 ? .each(place(schemas[0])) : .anything
    }

    /// Whether a pattern is written for all names there are.
    private static func fitsAnyName(_ pattern: String) -> Bool {
        ["", ".", ".*", ".+", "^.*$", "^.+$", "^.*", "^.+", "^", "^(.*)$", "^(.+)$"].contains(pattern)
    }
}
