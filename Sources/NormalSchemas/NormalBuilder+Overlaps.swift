// `anyOf` of objects: a value may satisfy several alternatives at once. Alternatives that may hold together are one
// object with the members of all; those that exclude each other are alternatives.

import OpenAPI
import SpecSource

extension NormalBuilder {
    /// The alternatives, where objects that may hold together are one.
    mutating func mergingOverlaps(_ alternatives: [ChoiceGroup.Alternative]) -> [ChoiceGroup.Alternative] {
        let objects = alternatives.indices.filter { hasNamedMembers(alternatives[$0].set) }
        guard objects.count > 1 else { return alternatives }
        let areNamed = alternatives.map { alternative in
            alternative.site.map { table[$0].component != nil } ?? false
        }
        let collections = Dictionary(uniqueKeysWithValues: objects.map { ($0, collect(alternatives[$0].set)) })
        /// For each object the first of those that it may hold together with, by way of others too.
        var groups = Dictionary(uniqueKeysWithValues: objects.map { ($0, $0) })
        var pairs: [Int: Set<Int>] = [:]
        for (position, right) in objects.enumerated() {
            for left in objects[..<position] {
                guard let first = groups[left], let second = groups[right],
                    let leftMembers = collections[left], let rightMembers = collections[right],
                    mayHoldTogether(leftMembers, rightMembers, areNamed: areNamed[left] || areNamed[right])
                else { continue }
                pairs[left, default: []].insert(right)
                pairs[right, default: []].insert(left)
                for index in objects where groups[index] == second || groups[index] == first {
                    groups[index] = min(first, second)
                }
            }
        }
        var result: [ChoiceGroup.Alternative] = []
        for index in alternatives.indices {
            guard let first = groups[index] else {
                result.append(alternatives[index])
                continue
            }
            guard first == index else { continue }
            let members = objects.filter { groups[$0] == first }
            guard members.count > 1 else {
                result.append(alternatives[index])
                continue
            }
            // By way of others, names would disappear that nothing speaks against.
            let isNamed = members.contains { areNamed[$0] }
            if isNamed, members.contains(where: { pairs[$0]?.count != members.count - 1 }) {
                return alternatives
            }
            let merged = either(members.map { alternatives[$0].set })
            result.append(
                ChoiceGroup.Alternative(
                    site: nil, set: DemandSet([merged]), isNullable: members.contains { alternatives[$0].isNullable }))
        }
        return result
    }

    private func hasNamedMembers(_ set: DemandSet) -> Bool {
        guard !set.hasChoice else { return false }
        let kinds = kinds(set)
        return kinds.conflict == nil && impliedTypes(kinds) == .object
            && !kinds.sources.contains { $0.isTrue("x-lenient-id") }
            && kinds.sources.contains { !$0.properties.isEmpty }
    }

    /// Whether values are to be expected that have members of both objects, which neither of them could hold. Objects
    /// that have names are more likely to stand for themselves: they hold together only where neither requires anything
    /// that the other does not know, and either does where both have the same members.
    private func mayHoldTogether(_ left: MemberCollection, _ right: MemberCollection, areNamed: Bool) -> Bool {
        let requireMore = (requiresMore(left, than: right), requiresMore(right, than: left))
        if requireMore.0 && requireMore.1 || areNamed && (requireMore.0 || requireMore.1) { return false }
        if tellsApart(left, right) || tellsApart(right, left) { return false }
        switch (isPart(left, of: right), isPart(right, of: left)) {
        case (true, true): return !areNamed
        case (true, false), (false, true): return false
        case (false, false): return true
        }
    }

    /// Whether an object requires a member that the other does not name: few values have it by chance.
    private func requiresMore(_ left: MemberCollection, than right: MemberCollection) -> Bool {
        left.members.contains { left.required.contains($0.name) && right[$0.name] == nil }
    }

    private func isPart(_ left: MemberCollection, of right: MemberCollection) -> Bool {
        left.members.allSatisfy { right[$0.name] != nil }
    }

    /// By a member that both require with different types or values, or one that one of them requires with one value
    /// and the other does not have.
    private func tellsApart(_ left: MemberCollection, _ right: MemberCollection) -> Bool {
        left.members.contains { member in
            guard left.required.contains(member.name) else { return false }
            guard let other = right[member.name] else { return isConstant(member) }
            return right.required.contains(member.name)
                && excludes(intersection(member.demands), intersection(other.demands))
        }
    }

    private func isConstant(_ member: MemberCollection.Member) -> Bool {
        intersection(member.demands).sources.contains { document[$0].listedValues?.count == 1 }
    }

    private func excludes(_ left: DemandSet, _ right: DemandSet) -> Bool {
        let leftKinds = kinds(left)
        let rightKinds = kinds(right)
        let types = (impliedTypes(leftKinds), impliedTypes(rightKinds))
        if left.hasChoice || right.hasChoice { return false }
        if !types.0.isEmpty, !types.1.isEmpty, types.0.intersecting(types.1).isEmpty { return true }
        return leftKinds.sources.contains { source in
            guard let values = source.listedValues else { return false }
            return rightKinds.sources.contains { other in
                guard let others = other.listedValues else { return false }
                return !values.contains { value in others.contains { $0.isSameValue(as: value) } }
            }
        }
    }
}
