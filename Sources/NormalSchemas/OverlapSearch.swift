// Which of many objects may hold together for one value. Only those are compared that have a member in common which one
// of them requires, so that hundreds of alternatives cost no more than hundreds of single ones.

import OpenAPI

/// One of the alternatives of an `anyOf`: an object with named members.
struct OverlapCandidate {
    /// What a required member may be.
    struct Tag {
        /// Empty where its types are not known.
        var types: JSONTypes = []
        /// The listed values; `nil` where others are allowed.
        var values: Set<ListedValue>?
        var isConstant = false

        /// Whether no value is allowed by both.
        func excludes(_ other: Tag) -> Bool {
            if !types.isEmpty, !other.types.isEmpty, types.intersecting(other.types).isEmpty { return true }
            guard let values, let others = other.values else { return false }
            return values.isDisjoint(with: others)
        }
    }

    /// The members, required ones with what they may be.
    let names: Set<String>
    let required: [String: Tag]
    /// Whether it has a name of its own, which readers would miss.
    let isNamed: Bool

    /// - Parameter furtherNames: the names under which members may come as well, and those of the members.
    init(
        _ members: MemberCollection, isNamed: Bool, _ furtherNames: [String: String],
        _ tag: (MemberCollection.Member) -> Tag
    ) {
        func own(_ name: String) -> String { furtherNames[name] ?? name }
        names = Set(members.members.map { own($0.name) })
        var required: [String: Tag] = [:]
        for member in members.members where members.required.contains(member.name) {
            required[own(member.name)] = tag(member)
        }
        self.required = required
        self.isNamed = isNamed
    }

    /// Whether values are to be expected that have members of both objects, which neither of them could hold. Objects
    /// that have names are more likely to stand for themselves: they hold together only where neither requires anything
    /// that the other does not know, and either does where both have the same members.
    func mayHold(with other: OverlapCandidate) -> Bool {
        let areNamed = isNamed || other.isNamed
        let requireMore = (requiresMore(than: other), other.requiresMore(than: self))
        if requireMore.0 && requireMore.1 || areNamed && (requireMore.0 || requireMore.1) { return false }
        if tells(from: other) || other.tells(from: self) { return false }
        switch (names.isSubset(of: other.names), other.names.isSubset(of: names)) {
        case (true, true): return !areNamed
        case (true, false), (false, true): return false
        case (false, false): return true
        }
    }

    /// Whether it requires a member that the other does not name: few values have it by chance.
    private func requiresMore(than other: OverlapCandidate) -> Bool {
        required.keys.contains { !other.names.contains($0) }
    }

    /// By a member that both require with different types or values, or one that it requires with one value and the
    /// other does not have.
    private func tells(from other: OverlapCandidate) -> Bool {
        required.contains { name, tag in
            guard other.names.contains(name) else { return tag.isConstant }
            return other.required[name].map(tag.excludes) ?? false
        }
    }
}

/// Finds groups of objects in which each may hold together with another one.
struct OverlapSearch {
    private let candidates: [OverlapCandidate]
    /// How many pairs were compared.
    private(set) var comparisons = 0
    /// For each object another one of its group; itself for the first of all.
    private var parents: [Int]
    private var members: [[Int]]
    /// The objects that have a member, and those that require one, under the rarest that they require.
    private var named: [String: [Int]] = [:]
    private var requiring: [String: [Int]] = [:]
    /// Those that require nothing, and all so far.
    private var undemanding: [Int] = []
    private var all: [Int] = []
    private var counts: [String: Int] = [:]

    init(_ candidates: [OverlapCandidate]) {
        self.candidates = candidates
        parents = Array(candidates.indices)
        members = candidates.indices.map { [$0] }
        for name in candidates.lazy.flatMap(\.names) { counts[name, default: 0] += 1 }
    }

    func group(of index: Int) -> Int {
        var index = index
        while parents[index] != index { index = parents[index] }
        return index
    }

    mutating func run() {
        for index in candidates.indices {
            join(index)
            add(index)
        }
    }

    private mutating func add(_ index: Int) {
        all.append(index)
        for name in candidates[index].names { named[name, default: []].append(index) }
        if let key = rarest(candidates[index].required.keys) {
            requiring[key, default: []].append(index)
        } else {
            undemanding.append(index)
        }
    }

    /// The one that fewest objects have.
    private func rarest(_ names: some Sequence<String>) -> String? {
        names.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
    }

    /// Compares an object with those before it of which one has what the other requires.
    private mutating func join(_ index: Int) {
        let candidate = candidates[index]
        let key = rarest(candidate.required.keys)
        if let key {
            named[key] = compare(index, with: named[key] ?? [])
        } else if !candidate.isNamed {
            all = compare(index, with: all)
        }
        // One that has a name holds together only with what has all that it requires.
        if candidate.isNamed, key != nil { return }
        for name in candidate.names where requiring[name] != nil {
            requiring[name] = compare(index, with: requiring[name] ?? [])
        }
        undemanding = compare(index, with: undemanding)
    }

    /// - Returns: one object for each group that the others belong to.
    private mutating func compare(_ index: Int, with others: [Int]) -> [Int] {
        var groups: [Int] = []
        var known: Set<Int> = []
        for other in others where known.insert(group(of: other)).inserted { groups.append(group(of: other)) }
        for group in groups where self.group(of: index) != self.group(of: group) {
            let holds = members[group].contains { other in
                comparisons += 1
                return candidates[index].mayHold(with: candidates[other])
            }
            if holds { unite(self.group(of: index), group) }
        }
        return groups
    }

    /// The smaller group joins the larger one.
    private mutating func unite(_ left: Int, _ right: Int) {
        let (small, large) = members[left].count < members[right].count ? (left, right) : (right, left)
        parents[small] = large
        members[large] += members[small]
        members[small] = []
    }

    // MARK: Whole groups

    /// Whether no two of a group exclude each other: each has the members that another one requires, no member of them
    /// has values that nothing fits, and none is a part of another one.
    mutating func mayAllHoldTogether(_ group: [Int]) -> Bool {
        var owners: [String: [Int]] = [:]
        var required: [String: OverlapCandidate.Tag] = [:]
        for index in group {
            for name in candidates[index].names { owners[name, default: []].append(index) }
            for (name, tag) in candidates[index].required {
                guard var known = required[name] else {
                    required[name] = tag
                    continue
                }
                comparisons += 1
                if known.excludes(tag) { return false }
                known.types = known.types.isEmpty ? tag.types : known.types.intersecting(tag.types)
                if let values = tag.values { known.values = known.values?.intersection(values) ?? values }
                required[name] = known
            }
        }
        guard required.keys.allSatisfy({ owners[$0]?.count == group.count }) else { return false }
        return group.allSatisfy { index in
            let names = candidates[index].names
            let fewest = names.compactMap { owners[$0] }.min { $0.count < $1.count } ?? []
            return fewest.allSatisfy { other in
                comparisons += 1
                return other == index || !names.isSubset(of: candidates[other].names)
            }
        }
    }
}
