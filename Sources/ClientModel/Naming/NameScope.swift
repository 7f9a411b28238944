// Giving out names that differ. The outcome depends on the names alone, never on the order in which they come.

/// A wish for a name.
struct NameWish {
    /// The name in the description: what makes the outcome stable.
    var wireName: String
    var preferred: String
    /// Smaller goes first when several want one name.
    var rank: Int
}

struct NameScope {
    /// Names nobody gets, compared without regard to case when the scope does so.
    var reserved: Set<String>
    /// Whether names that differ only by case are the same: types share files, and some file systems ignore case.
    var ignoresCase: Bool
    /// What a reserved name gets behind it.
    var reservedSuffix: String

    /// One name for each wish, in the order of the wishes.
    func assign(_ wishes: [NameWish]) -> [String] {
        var taken = Set(reserved.map(key))
        var names = wishes.map { wish in
            var name = wish.preferred
            while taken.contains(key(name)) { name += reservedSuffix }
            return name
        }
        // Groups of wishes for one name; those that are alone get it.
        var groups: [String: [Int]] = [:]
        for index in wishes.indices { groups[key(names[index]), default: []].append(index) }
        for name in groups.keys { taken.insert(name) }
        for name in groups.keys.sorted() {
            guard let members = groups[name], members.count > 1 else { continue }
            let ordered = members.sorted { left, right in
                let leftWish = wishes[left]
                let rightWish = wishes[right]
                if leftWish.rank != rightWish.rank { return leftWish.rank < rightWish.rank }
                let leftIsExact = leftWish.wireName == names[left]
                let rightIsExact = rightWish.wireName == names[right]
                if leftIsExact != rightIsExact { return leftIsExact }
                if leftWish.wireName != rightWish.wireName {
                    return Array(leftWish.wireName.utf8).lexicographicallyPrecedes(Array(rightWish.wireName.utf8))
                }
                return left < right
            }
            var number = 2
            for index in ordered.dropFirst() {
                let base = names[index]
                let separator = base.last?.isNumber == true ? "_" : ""
                while taken.contains(key("\(base)\(separator)\(number)")) { number += 1 }
                names[index] = "\(base)\(separator)\(number)"
                taken.insert(key(names[index]))
            }
        }
        return names
    }

    private func key(_ name: String) -> String { ignoresCase ? name.lowercased() : name }
}
