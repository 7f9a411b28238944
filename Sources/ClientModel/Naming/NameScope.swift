// Giving out names that differ. The outcome depends on the names alone, never on the order in which they come.

import Diagnostics

/// A place in generated code where each name is that of one thing. Wishes come in batches: what a later batch wants
/// gives way to what an earlier one has.
struct NameScope {
    /// What is decided about one wish.
    struct Decision {
        var text: String
        var reason: NameReason
        /// Why the name that the configuration gives cannot be used.
        var conflict: Conflict?
    }

    enum Conflict {
        case reserved
        /// Something else has the name, or would have it by the naming rules.
        case taken(by: String)
    }

    /// How a wish gives way to a name of an earlier batch.
    enum Yielding { case suffix, number }

    /// Names that nothing gets.
    private let reserved: Set<String>
    /// Whether names that differ only by case are the same: types share files, and some file systems ignore case.
    private let ignoresCase: Bool
    /// What goes between a name that is given out already and the number that tells another one apart.
    private let separator: String
    /// The names in use, and what has them in the description.
    private var holders: [String: String] = [:]

    init(reserved: Set<String>, ignoresCase: Bool = false, separator: String = "") {
        self.reserved = ignoresCase ? Set(reserved.map { $0.lowercased() }) : reserved
        self.ignoresCase = ignoresCase
        self.separator = separator
    }

    private func key(_ name: String) -> String { ignoresCase ? name.lowercased() : name }

    /// Notes a name that is decided elsewhere and seen here too.
    mutating func hold(_ name: String, for wireName: String) { holders[key(name)] = wireName }

    /// Decides a batch of wishes, in their order.
    /// - Parameters:
    ///   - suffix: what a name gets behind it that is reserved.
    ///   - given: the names of the configuration, by the position of the wish.
    mutating func decide(
        _ wishes: [Name], suffix: String, yielding: Yielding = .suffix, given: [Int: Renames.Entry] = [:]
    ) -> [Decision] {
        var decisions = wishes.map { base(of: $0, suffix, yielding) }
        if given.isEmpty, areFree(decisions) {
            for (wish, decision) in zip(wishes, decisions) { holders[key(decision.text)] = wish.wireName }
            return decisions
        }
        let conflicts = conflicts(given, wishes, decisions)
        for (index, entry) in given {
            decisions[index] = Decision(
                text: entry.name, reason: .given(entry.nameSpan), conflict: conflicts[index])
        }
        var wanted: [String: [Int]] = [:]
        for index in wishes.indices where given[index] == nil {
            wanted[key(decisions[index].text), default: []].append(index)
        }
        for index in given.keys.sorted() { holders[key(decisions[index].text)] = wishes[index].wireName }
        let crowded = wanted.filter { $0.value.count > 1 || holders[$0.key] != nil }.keys.sorted()
        var taken = Set(wanted.keys)
        for name in crowded {
            number(wanted[name] ?? [], wishes, &decisions, &taken, holder: holders[name])
        }
        for index in wishes.indices where given[index] == nil {
            holders[key(decisions[index].text)] = wishes[index].wireName
        }
        return decisions
    }

    /// Whether no two want one name, and nothing has one: most scopes are like that.
    private func areFree(_ decisions: [Decision]) -> Bool {
        var seen = Set<String>(minimumCapacity: decisions.count)
        return decisions.allSatisfy { decision in
            let key = key(decision.text)
            return holders[key] == nil && seen.insert(key).inserted
        }
    }

    /// The preferred name, or the one with a suffix that is free.
    private func base(of wish: Name, _ suffix: String, _ yielding: Yielding) -> Decision {
        var name = wish.preferred
        var reason = NameReason.rule
        while true {
            let key = key(name)
            let holder = yielding == .suffix ? holders[key] : nil
            guard reserved.contains(key) || holder != nil else { return Decision(text: name, reason: reason) }
            if reason == .rule { reason = holder.map { .taken(name, by: $0) } ?? .reserved(name) }
            name += suffix
        }
    }

    /// A given name has to be free, unless the rules lead to it too: then it only goes first.
    private func conflicts(
        _ given: [Int: Renames.Entry], _ wishes: [Name], _ bases: [Decision]
    ) -> [Int: Conflict] {
        if given.isEmpty { return [:] }
        var conflicts: [Int: Conflict] = [:]
        var wanted: [String: [Int]] = [:]
        for index in bases.indices { wanted[key(given[index]?.name ?? bases[index].text), default: []].append(index) }
        for (index, entry) in given {
            let name = key(entry.name)
            let leadsToItself = name == key(bases[index].text)
            let rival = wanted[name]?.first { other in
                given[other] == nil ? !leadsToItself : other < index
            }
            if reserved.contains(name) {
                conflicts[index] = .reserved
            } else if let holder = holders[name] ?? rival.map({ wishes[$0].wireName }) {
                conflicts[index] = .taken(by: holder)
            }
        }
        return conflicts
    }

    /// Numbers those that want one name; the first of them gets it as it is, where nothing has it.
    private func number(
        _ members: [Int], _ wishes: [Name], _ decisions: inout [Decision], _ taken: inout Set<String>, holder: String?
    ) {
        let ordered = members.sorted { goesFirst($0, $1, wishes, decisions) }
        var number = 2
        for index in holder == nil ? ordered.dropFirst() : ordered[...] {
            let base = decisions[index].text
            let gap = separator.isEmpty && base.last?.isNumber == true ? "_" : separator
            while isInUse("\(base)\(gap)\(number)", taken) { number += 1 }
            decisions[index].text = "\(base)\(gap)\(number)"
            if decisions[index].reason == .rule {
                decisions[index].reason = .taken(base, by: holder ?? wishes[ordered[0]].wireName)
            }
            taken.insert(key(decisions[index].text))
        }
    }

    private func isInUse(_ name: String, _ taken: Set<String>) -> Bool {
        let name = key(name)
        return taken.contains(name) || reserved.contains(name) || holders[name] != nil
    }

    /// By rank, then what is called so in the description, then by the letters of the names there.
    private func goesFirst(_ left: Int, _ right: Int, _ wishes: [Name], _ decisions: [Decision]) -> Bool {
        let (leftWish, rightWish) = (wishes[left], wishes[right])
        if leftWish.rank != rightWish.rank { return leftWish.rank < rightWish.rank }
        let leftIsExact = leftWish.wireName == decisions[left].text
        let rightIsExact = rightWish.wireName == decisions[right].text
        if leftIsExact != rightIsExact { return leftIsExact }
        if leftWish.wireName != rightWish.wireName {
            return Array(leftWish.wireName.utf8).lexicographicallyPrecedes(Array(rightWish.wireName.utf8))
        }
        return left < right
    }
}
