// Union: the form of a value that satisfies one of several sets of demands.

import OpenAPI
import SpecSource

/// The alternatives of one schema.
struct ChoiceGroup {
    struct Alternative {
        var site: SchemaID?
        var set: DemandSet
        var isNullable = false
    }

    var demand: Demand
    /// The schema that lists them; `nil` for those of a member that several alternatives have.
    var schema: Schema?
    /// Whether several of them may hold for one value.
    var isAnyOf: Bool
    var alternatives: [Alternative]

    var discriminator: Discriminator? { schema?.discriminator }
}

extension NormalBuilder {
    /// The choices of a set that restrict it further.
    mutating func groups(_ set: DemandSet, _ id: NormalID) -> [ChoiceGroup] {
        var groups: [ChoiceGroup] = []
        for demand in set.ordered {
            switch demand.kind {
            case .choice:
                let schema = document[demand.schema]
                let isAnyOf = schema.oneOf.isEmpty
                if let group = group(demand, schema, schema.oneOf + schema.anyOf, isAnyOf: isAnyOf, in: set) {
                    groups.append(group)
                } else if set.ordered.count == 1, isOnlyItself(schema, set) {
                    findings.report(.cyclicSchema(schema))
                    circular.insert(schema.id)
                }
            case .either:
                let alternatives = eithers[demand.index].map { ChoiceGroup.Alternative(site: nil, set: $0) }
                groups.append(ChoiceGroup(demand: demand, schema: nil, isAnyOf: true, alternatives: alternatives))
            case .own, .identity, .family, .type: break
            }
        }
        return groups
    }

    private func isOnlyItself(_ schema: Schema, _ set: DemandSet) -> Bool {
        (schema.oneOf + schema.anyOf).contains { table[$0].demands == set }
    }

    /// `nil` where the alternatives restrict nothing: only `null`, only combinations of members, or the set itself, as
    /// where a base lists the schemas that derive from it.
    private func group(
        _ demand: Demand, _ schema: Schema, _ parts: [SchemaID], isAnyOf: Bool, in set: DemandSet
    ) -> ChoiceGroup? {
        if isMade(demand, in: set) { return nil }
        var alternatives: [ChoiceGroup.Alternative] = []
        var known: Set<DemandSet> = []
        let owners = Set(parts.lazy.map { table[$0].owner })
        var isCondition = true
        for part in parts {
            let target = document[table.target(of: part)]
            if target.isOnlyNull { continue }
            isCondition = isCondition && target.onlyNamesMembers
            let alternative = ChoiceGroup.Alternative(
                site: part, set: demandsOfAlternative(part, among: owners), isNullable: table[part].isNullable)
            if schema.discriminator == nil, !known.insert(alternative.set).inserted { continue }
            alternatives.append(alternative)
        }
        guard !alternatives.isEmpty, !isCondition else { return nil }
        return ChoiceGroup(demand: demand, schema: schema, isAnyOf: isAnyOf, alternatives: alternatives)
    }

    /// Whether a set satisfies one of the alternatives already.
    func isMade(_ choice: Demand, in set: DemandSet) -> Bool {
        table.alternatives(of: choice.schema, in: set).contains { $0.isSubset(of: set) }
    }

    /// A base that is listed beside schemas which derive from it means only itself.
    private func demandsOfAlternative(_ part: SchemaID, among owners: Set<SchemaID>) -> DemandSet {
        let entry = table[part]
        guard let heirs = table.heirs[entry.owner] else { return entry.demands }
        return heirs.contains(where: owners.contains) ? entry.demands : demands(of: part)
    }

    // MARK: Forms

    /// `nil` where the choices do not change the form.
    mutating func alternatives(
        _ groups: [ChoiceGroup], _ set: DemandSet, _ kinds: Kinds, _ id: NormalID
    ) -> NormalSchema.Form? {
        let hasMembers = kinds.has(.namesMembers)
        if let group = groups.first, groups.count == 1,
            !hasMembers || group.discriminator != nil || bringMembers(group, beside: kinds)
        {
            return union(group, set.removing(group.demand), id)
        }
        for group in groups {
            var others = group
            guard let (first, second) = distribute(plainDemands(set), over: &others) else { continue }
            report("another type", second, "type", with: first, id)
            let rest = set.removing(group.demand)
            return .nothing(instead: place(rest, sites: rest.sources))
        }
        let areObjects = groups.contains { $0.alternatives.contains { isObject($0.set) } }
        if hasMembers || areObjects {
            let keyword = groups.first?.schema.map { $0.oneOf.isEmpty ? "anyOf" : "oneOf" }
            return object(set, merged: keyword)
        }
        guard let group = groups.first else { return nil }
        let others = groups.dropFirst().reduce(set.removing(group.demand)) { $0.removing($1.demand) }
        return union(group, others, id)
    }

    /// Whether alternatives have members of their own, beside the ones that all have in common, and require some of
    /// them, so that a value tells which it is. Others only tell which values go together, or which members may be
    /// there: to readers that is one object.
    private func bringMembers(_ group: ChoiceGroup, beside common: Kinds) -> Bool {
        guard group.schema != nil else { return false }
        if group.alternatives.count == 1 { return true }
        let known = Set(common.sources.flatMap { document[$0].properties.map(\.name) })
        var unmarked = 0
        for alternative in group.alternatives {
            guard isObject(alternative.set) else { return false }
            let members = collect(alternative.set)
            let own = members.members.filter { !known.contains($0.name) }
            if own.isEmpty { return false }
            if !own.contains(where: { members.required.contains($0.name) }) { unmarked += 1 }
        }
        return unmarked <= 1
    }

    private func set(of demand: Demand) -> DemandSet { DemandSet([demand]) }

    /// What is demanded without a choice.
    private func plainDemands(_ set: DemandSet) -> DemandSet { DemandSet(set.ordered.filter { $0.kind == .own }) }

    /// Whether values are objects, by what is demanded or by one of the alternatives.
    func isObject(_ set: DemandSet) -> Bool {
        var seen: Set<Demand> = []
        func search(_ set: DemandSet) -> Bool {
            set.ordered.contains { demand in
                guard seen.insert(demand).inserted else { return false }
                switch demand.kind {
                case .own: return document[demand.schema].looksLikeObject
                case .choice:
                    let schema = document[demand.schema]
                    return (schema.oneOf + schema.anyOf).contains { search(table[$0].demands) }
                case .either: return eithers[demand.index].contains(where: search)
                case .family: return true
                case .identity, .type: return false
                }
            }
        }
        return search(set)
    }

    private mutating func union(
        _ group: ChoiceGroup, _ others: DemandSet, _ id: NormalID
    ) -> NormalSchema.Form {
        var group = group
        let common = others.sources.flatMap { document[$0].properties.map(\.name) }
        if let (first, second) = distribute(others, over: &group) {
            report("another type", second, "type", with: first, id)
            return .nothing(instead: place(set(of: group.demand), sites: group.schema.map { [$0.id] } ?? []))
        }
        if group.discriminator == nil {
            group.alternatives = distinct(group.alternatives, isLoose: group.schema == nil)
        }
        if let only = group.alternatives.first, group.alternatives.count == 1 {
            var place = place(of: only)
            // It is one more part of the schema that lists it, and is told in the words of all.
            if let site = only.site, demands(of: site) != only.set { place.sites = others.sources + place.sites }
            return .reference(place)
        }
        if group.discriminator == nil, let values = listedIntegers(group) ?? openText(group) { return values }
        let discrimination = discrimination(group)
        if group.isAnyOf, discrimination.member == nil {
            let merged = mergingOverlaps(group.alternatives)
            if merged.count == 1, let only = merged.first { return object(only.set, merged: nil) }
            var union = normalUnion(merged, Discrimination(count: merged.count))
            union.mayOverlap = true
            union.common = common
            return .union(union)
        }
        var union = normalUnion(group.alternatives, discrimination)
        union.common = common
        return .union(union)
    }

    mutating func normalUnion(
        _ alternatives: [ChoiceGroup.Alternative], _ discrimination: Discrimination
    ) -> NormalUnion {
        NormalUnion(
            alternatives: alternatives.indices.map { index in
                NormalUnion.Alternative(
                    place: place(of: alternatives[index]), tags: discrimination.tags[index],
                    isAmbiguous: discrimination.isAmbiguous[index])
            }, discriminator: discrimination.member)
    }

    mutating func place(of alternative: ChoiceGroup.Alternative) -> NormalPlace {
        let owner = alternative.site.flatMap { table[$0].demands == alternative.set ? table[$0].owner : nil }
        if let site = alternative.site, demands(of: site) == alternative.set { return place(site) }
        return place(
            alternative.set, isNullable: alternative.isNullable,
            sites: alternative.site.map { [$0] } ?? alternative.set.sources, owner: owner)
    }

    // MARK: Distribution

    /// What the schema demands beside its alternatives is added to each of them, as far as it restricts them further.
    /// Alternatives that it excludes are removed.
    /// - Returns: schemas that exclude each other, where no alternative is left.
    private func distribute(_ others: DemandSet, over group: inout ChoiceGroup) -> (Schema, Schema)? {
        var distributed: [ChoiceGroup.Alternative] = []
        var conflict: (Schema, Schema)?
        for alternative in group.alternatives {
            var alternative = alternative
            guard alternative.set.ordered.first?.kind != .family else {
                distributed.append(alternative)
                continue
            }
            let more = others.ordered.filter { says($0, moreThan: alternative.set) }
            if !more.isEmpty { alternative.set = DemandSet(more).union(alternative.set) }
            let kinds = kinds(alternative.set)
            if !more.isEmpty, let found = kinds.conflict ?? values(kinds).conflict {
                conflict = conflict ?? found
            } else {
                distributed.append(alternative)
            }
        }
        guard distributed.isEmpty else {
            group.alternatives = distributed
            return nil
        }
        return conflict
    }

    func says(_ demand: Demand, moreThan set: DemandSet) -> Bool {
        switch demand.kind {
        case .identity, .family, .either, .choice: return false
        case .type: return true
        case .own: break
        }
        let schema = document[demand.schema]
        let kinds = kinds(set)
        let types = impliedTypes(kinds)
        if types.isEmpty, set.hasChoice {
            return !schema.properties.isEmpty && !schema.properties.allSatisfy { names($0.name, set) }
        }
        if !schema.kinds.isEmpty {
            let both = types.isEmpty ? schema.kinds : types.intersecting(schema.kinds)
            if types.isEmpty || both != types.withoutRepetition { return true }
        }
        if schema.hasFormat, !types.isEmpty, types.isSubtype(of: [.string, .number]),
            kinds.marks.isDisjoint(with: [.hasFormat, .listsValues])
        {
            return true
        }
        if let values = schema.listedValues {
            guard let listed = schemas(kinds, .listsValues).first?.listedValues else { return true }
            if !listed.listed.isSubset(of: values.listed) { return true }
        }
        if types == .object, !schema.properties.allSatisfy({ describes($0, set) }) { return true }
        return types == .array && schema.items != nil && !kinds.has(.hasItems)
    }

    /// Whether a set says of a member what the property does, or more.
    private func describes(_ property: Property, _ set: DemandSet) -> Bool {
        let known = set.sources.flatMap { source in
            document[source].properties.filter { $0.name == property.name }.map(\.schema)
        }
        guard !known.isEmpty else { return false }
        let demanded = intersection(known)
        let kinds = kinds(demanded)
        let types = impliedTypes(kinds)
        return table[property.schema].demands.sources.allSatisfy { source in
            let schema = document[source]
            if types.isEmpty, !schema.kinds.isEmpty { return demanded.hasChoice }
            if !schema.kinds.isEmpty, !types.isSubtype(of: schema.kinds) { return false }
            guard let values = schema.listedValues else { return true }
            return schemas(kinds, .listsValues).first?.listedValues?.listed.isSubset(of: values.listed) ?? false
        }
    }

    private func names(_ member: String, _ set: DemandSet) -> Bool {
        set.sources.contains { document[$0].properties.contains { $0.name == member } }
    }
}
