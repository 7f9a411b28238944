// Whether calls that were written for one declaration compile with another.

/// What keeps calls of an older function or initialiser from compiling with a newer one.
struct CallMatch {
    /// Phrases about the newer declaration; none where every call compiles.
    private(set) var problems: [String] = []
    /// What is new and breaks nothing.
    private(set) var additions: [String] = []
    private(set) var changedDefaults: [String] = []

    init(_ old: Declaration, _ new: Declaration, types: TypeComparison) {
        match(old.parameters, new.parameters, types)
        if !types.isSame(old.type ?? "", new.type ?? "") {
            problems.append("returns \(Self.shown(new.type)) instead of \(Self.shown(old.type))")
        }
        if !types.isSame(old.effects, new.effects) {
            problems.append("is ‘\(Self.shown(new.effects))’ instead of ‘\(Self.shown(old.effects))’")
        }
        if old.isStatic != new.isStatic { problems.append("is static in another way") }
        if old.generics != new.generics { problems.append("is generic in another way") }
    }

    private static func shown(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "nothing" }

    private static func shown(_ parameter: Declaration.Parameter) -> String { "‘\(parameter.label ?? parameter.name)’" }

    private mutating func match(
        _ old: [Declaration.Parameter], _ new: [Declaration.Parameter], _ types: TypeComparison
    ) {
        // Arguments keep the order of the parameters, so the pairs have to be in the same order on both sides.
        var used: Set<Int> = []
        var pairs: [(old: Int, new: Int)] = []
        for (index, parameter) in old.enumerated() {
            let partner = new.indices.first { !used.contains($0) && new[$0].label == parameter.label }
            guard let partner else {
                problems.append("no longer takes \(Self.shown(parameter))")
                continue
            }
            used.insert(partner)
            pairs.append((index, partner))
        }
        if zip(pairs, pairs.dropFirst()).contains(where: { $0.new > $1.new }) {
            let order = pairs.map(\.new).sorted().map { Self.shown(new[$0]) }.joined(separator: ", ")
            problems.append("takes its arguments in another order: \(order)")
        }
        for (index, partner) in pairs { compare(old[index], new[partner], types) }
        for (index, parameter) in new.enumerated() where !used.contains(index) {
            if parameter.defaultValue == nil {
                problems.append("needs \(Self.shown(parameter)) of type \(parameter.type)")
            } else {
                additions.append("takes \(Self.shown(parameter)) too")
            }
        }
    }

    private mutating func compare(
        _ old: Declaration.Parameter, _ new: Declaration.Parameter, _ types: TypeComparison
    ) {
        if !types.accepts(old.type, for: new.type) {
            problems.append("takes \(Self.shown(new)) as \(new.type) instead of \(old.type)")
        }
        if old.defaultValue != nil, new.defaultValue == nil { problems.append("needs \(Self.shown(new))") }
        if old.defaultValue == nil, new.defaultValue != nil {
            additions.append("can do without \(Self.shown(new))")
        }
        if let before = old.defaultValue, let after = new.defaultValue, before != after {
            changedDefaults.append("takes \(after) instead of \(before) where \(Self.shown(new)) is left out")
        }
    }
}

/// Types of an older and of a newer module.
struct TypeComparison {
    let old: Surface
    let new: Surface

    func isSame(_ before: String, _ after: String) -> Bool {
        // A name may have become an alias of the type, or stand for another one.
        before == after && before.isEmpty || old.expanded(before) == new.expanded(after)
    }

    /// Whether a value of the older type can be given where the newer is asked for.
    func accepts(_ before: String, for after: String) -> Bool {
        isSame(before, after) || isSame(before + "?", after)
    }
}
