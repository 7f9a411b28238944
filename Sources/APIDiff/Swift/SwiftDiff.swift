// Two surfaces → what the compiler will say to code that was written for the first.

import Diagnostics

struct SwiftDiff {
    let old: Surface
    let new: Surface
    let places: Places
    private var types: TypeComparison { TypeComparison(old: old, new: new) }
    private(set) var changes: [Change] = []

    init(_ old: Surface, _ new: Surface, _ places: Places) {
        self.old = old
        self.new = new
        self.places = places
        compare()
    }

    private mutating func compare() {
        let before = Dictionary(grouping: old.declarations, by: \.key)
        let after = Dictionary(grouping: new.declarations, by: \.key)
        let gone = Set(before.filter { $0.value[0].kind.isType && after[$0.key] == nil }.map { $0.value[0].path })
        var seen: Set<Declaration.Key> = []
        for declaration in old.declarations where seen.insert(declaration.key).inserted {
            // What is inside a type that is gone is gone with it.
            if isInside(gone, declaration.owner) { continue }
            let left = before[declaration.key] ?? []
            guard let right = after[declaration.key] else {
                for declaration in left { add(.major, declaration, "is gone", action: "Do without it.") }
                continue
            }
            compare(left, right)
        }
        let made = Set(after.filter { $0.value[0].kind.isType && before[$0.key] == nil }.map { $0.value[0].path })
        for declaration in new.declarations where before[declaration.key] == nil {
            if !isInside(made, declaration.owner) { reportNew(declaration) }
        }
    }

    private func isInside(_ types: Set<String>, _ owner: String) -> Bool {
        guard !types.isEmpty else { return false }
        var owner = owner
        while !owner.isEmpty {
            if types.contains(owner) { return true }
            owner = owner.lastIndex(of: ".").map { String(owner[..<$0]) } ?? ""
        }
        return false
    }

    private mutating func reportNew(_ declaration: Declaration) {
        if declaration.isRequirement {
            return add(.major, declaration, "is new", action: "Types of your own that conform have to have it.")
        }
        guard declaration.kind == .enumCase else { return add(.minor, declaration, "is new") }
        if Self.openCases.contains(declaration.name) {
            return add(.major, declaration, "is new: the enum keeps values that are not listed", action: Self.moreCases)
        }
        // Enums without such a case are meant to be listed completely.
        let isOpen = old.declarations.contains {
            $0.owner == declaration.owner && $0.kind == .enumCase && Self.openCases.contains($0.name)
        }
        add(isOpen ? .minor : .major, declaration, "is new", action: Self.moreCases)
    }

    private static let openCases: Set<String> = ["unrecognized", "undocumented"]
    private static let moreCases = "A `switch` that lists all cases without `default` needs one more."

    // MARK: Pairs

    private mutating func compare(_ left: [Declaration], _ right: [Declaration]) {
        // A method and a property of one name, or several methods: each finds the one that fits best.
        var rest = right
        for before in left {
            let matches = rest.indices.map { ($0, problems(before, rest[$0]).count) }
            guard let best = matches.min(by: { $0.1 < $1.1 }) else {
                add(.major, before, "is gone", action: "Do without it.")
                continue
            }
            compare(before, rest.remove(at: best.0))
        }
        for declaration in rest { reportNew(declaration) }
    }

    private func problems(_ before: Declaration, _ after: Declaration) -> [String] {
        guard before.kind == after.kind else { return Array(repeating: "", count: 100) }
        return before.kind == .function || before.kind == .initializer
            ? CallMatch(before, after, types: types).problems : []
    }

    private mutating func compare(_ before: Declaration, _ after: Declaration) {
        let count = changes.count
        if before.kind != after.kind {
            let message = "is a \(Self.words(after.kind)) instead of a \(Self.words(before.kind))"
            add(.major, before, message, after, action: "Use it as what it is now.")
            return
        }
        switch before.kind {
        case .structure, .enumeration, .otherType: compareConformances(before, after)
        case .alias: compareType(before, after, "stands for")
        case .property: compareProperty(before, after)
        case .function, .initializer: compareCalls(before, after)
        case .enumCase: compareCase(before, after)
        }
        if after.isDeprecated, !before.isDeprecated {
            add(.minor, before, "is deprecated", after, action: "Its use gives a warning.")
        }
        if changes.count == count, before.documentation != after.documentation {
            changes.append(
                Change(
                    .patch, .documentation, before.symbol, "is documented otherwise", old: places.old[before],
                    new: places.new[after]))
        }
    }

    private mutating func compareConformances(_ before: Declaration, _ after: Declaration) {
        let (left, right) = (before.conformances, after.conformances)
        let gone = left.filter { !right.contains($0) }
        let added = right.filter { !left.contains($0) }
        if !gone.isEmpty {
            add(
                .major, before, "no longer is \(gone.joined(separator: ", "))", after,
                action: "Do without what this gave.")
        }
        if !added.isEmpty { add(.minor, before, "is \(added.joined(separator: ", ")) too", after) }
    }

    @discardableResult
    private mutating func compareType(_ before: Declaration, _ after: Declaration, _ verb: String) -> Bool {
        if types.isSame(before.type ?? "", after.type ?? "") { return true }
        let (left, right) = (before.type ?? "", after.type ?? "")
        let action =
            if types.isSame(left + "?", right) {
                "Say what happens where there is no value."
            } else if types.isSame(
                left, right + "?")
            {
                "Remove the unwrapping."
            } else { "Use the new type." }
        add(.major, before, "\(verb) \(right) instead of \(left)", after, action: action)
        return false
    }

    private mutating func compareProperty(_ before: Declaration, _ after: Declaration) {
        guard compareType(before, after, "is"), before.isStatic == after.isStatic else { return }
        if before.isSettable, !after.isSettable {
            add(.major, before, "cannot be changed any more", after, action: "Make a new value with its initialiser.")
        }
        if !before.isSettable, after.isSettable { add(.minor, before, "can be changed", after) }
    }

    private mutating func compareCalls(_ before: Declaration, _ after: Declaration) {
        let match = CallMatch(before, after, types: types)
        if !match.problems.isEmpty {
            let action =
                before.kind == .initializer
                ? "Change code that makes such values, tests included." : "Change the calls."
            add(.major, before, match.problems.joined(separator: "; "), after, action: action)
        }
        if before.isRequirement, match.problems.isEmpty, before.parameters != after.parameters {
            add(
                .major, before, "has other parameters", after, action: "Change types of your own that conform.")
        }
        let rest = match.additions + match.changedDefaults
        if !rest.isEmpty { add(.minor, before, rest.joined(separator: "; "), after) }
    }

    private mutating func compareCase(_ before: Declaration, _ after: Declaration) {
        let (left, right) = (before.parameters.map(\.type), after.parameters.map(\.type))
        let isSame = left.count == right.count && zip(left, right).allSatisfy { types.isSame($0, $1) }
        guard !isSame else { return }
        func shown(_ types: [String]) -> String { types.isEmpty ? "nothing" : types.joined(separator: ", ") }
        add(.major, before, "holds \(shown(right)) instead of \(shown(left))", after, action: "Use the new value.")
    }

    private static func words(_ kind: Declaration.Kind) -> String {
        switch kind {
        case .structure: "struct"
        case .enumeration: "enum"
        case .alias: "name for another type"
        case .otherType: "type of another kind"
        case .property: "property"
        case .function: "method"
        case .initializer: "initialiser"
        case .enumCase: "case"
        }
    }

    private mutating func add(
        _ verdict: Verdict, _ declaration: Declaration, _ message: String, _ after: Declaration? = nil,
        action: String? = nil
    ) {
        changes.append(
            Change(
                verdict, .swift, declaration.symbol, message, action: action, old: places.old[declaration],
                new: places.new[after ?? declaration]))
    }
}
