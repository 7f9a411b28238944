// `anyOf` of objects: a value may satisfy several alternatives at once. Alternatives that may hold together are one
// object with the members of all; those that exclude each other are alternatives.

import OpenAPI
import SpecSource

extension NormalBuilder {
    /// The alternatives, where objects that may hold together are one.
    mutating func mergingOverlaps(_ alternatives: [ChoiceGroup.Alternative]) -> [ChoiceGroup.Alternative] {
        let objects = alternatives.indices.filter { hasNamedMembers(alternatives[$0].set) }
        guard objects.count > 1 else { return alternatives }
        let collections = objects.map { collect(alternatives[$0].set) }
        let furtherNames = furtherNames(in: collections)
        let candidates = zip(objects, collections).map { index, members in
            let isNamed = alternatives[index].site.map { table[$0].component != nil } ?? false
            return OverlapCandidate(members, isNamed: isNamed, furtherNames, tag)
        }
        var search = OverlapSearch(candidates)
        search.run()
        steps.count += search.comparisons
        var groups: [Int: [Int]] = [:]
        for position in objects.indices { groups[search.group(of: position), default: []].append(position) }
        // By way of others, names would disappear that nothing speaks against.
        for group in groups.values where group.contains(where: { candidates[$0].isNamed }) && group.count > 1 {
            if !search.mayAllHoldTogether(group) { return alternatives }
        }
        let positions = Dictionary(uniqueKeysWithValues: zip(objects, objects.indices))
        var result: [ChoiceGroup.Alternative] = []
        for index in alternatives.indices {
            guard let position = positions[index], let group = groups[search.group(of: position)], group.count > 1
            else {
                result.append(alternatives[index])
                continue
            }
            guard group.first == position else { continue }
            let members = group.map { alternatives[objects[$0]] }
            result.append(
                ChoiceGroup.Alternative(
                    site: nil, set: DemandSet([either(members.map(\.set))]),
                    isNullable: members.contains(where: \.isNullable)))
        }
        return result
    }

    private func hasNamedMembers(_ set: DemandSet) -> Bool {
        guard !set.hasChoice else { return false }
        let kinds = kinds(set)
        return kinds.conflict == nil && impliedTypes(kinds) == .object && !kinds.has(.isLenientID)
            && kinds.has(.namesMembers)
    }

    /// Names under which a member may come (`x-aliases`) → its name: one member, whichever object calls it how. Not where
    /// an object has both as members of their own.
    private func furtherNames(in collections: [MemberCollection]) -> [String: String] {
        func further(_ member: MemberCollection.Member) -> [String] {
            member.demands.compactMap { document[$0].extension("x-aliases") }.flatMap(\.elements).compactMap(\.string)
        }
        var names: [String: String] = [:]
        for member in collections.flatMap(\.members) {
            for name in further(member) { names[name] = member.name }
        }
        guard !names.isEmpty else { return [:] }
        return names.filter { name, own in
            collections.allSatisfy { collection in
                guard let member = collection[own], collection[name] != nil else { return true }
                return further(member).contains(name)
            }
        }
    }

    /// By what a required member may tell an object from others.
    private func tag(_ member: MemberCollection.Member) -> OverlapCandidate.Tag {
        let set = intersection(member.demands)
        let kinds = kinds(set)
        guard !set.hasChoice else { return OverlapCandidate.Tag() }
        let lists = schemas(kinds, .listsValues).compactMap(\.listedValues)
        return OverlapCandidate.Tag(
            types: impliedTypes(kinds),
            values: lists.dropFirst().reduce(lists.first?.listed) { $0?.intersection($1.listed) },
            isConstant: lists.contains { $0.count == 1 })
    }
}
