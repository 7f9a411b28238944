// What codes and objects mean: which value is which case, and what holds in each.

import ClientModel

extension MeaningDiff {
    /// A value that means another case than before, or none.
    mutating func compareCodes(_ left: MeaningsModel, _ right: MeaningsModel, _ place: Subject) {
        func values(_ model: MeaningsModel, _ client: ClientModel) -> [String: MeaningsModel.Case] {
            var found: [String: MeaningsModel.Case] = [:]
            for one in model.cases {
                guard case .values(let values) = one.condition else { continue }
                for value in values { found[client.words(value)] = one }
            }
            return found
        }
        let (before, after) = (values(left, old), values(right, new))
        let (earlier, later) = (Set(left.cases.map(\.name)), Set(right.cases.map(\.name)))
        for (value, meaning) in before.sorted(by: { $0.key < $1.key }) {
            let other = after[value]
            // A case that is gone, or is new, is told by itself.
            guard other?.name != meaning.name, later.contains(meaning.name) else { continue }
            let instead = other.map { "means ‘\($0.name)’, not" } ?? "no longer means"
            add(
                .major, "\(place.symbol).meaning", "\(value) \(instead) ‘\(meaning.name)’", at: meaning.naming.span,
                other?.naming.span ?? place.new)
        }
        for (value, meaning) in after.sorted(by: { $0.key < $1.key })
        where before[value] == nil && earlier.contains(meaning.name) {
            add(
                .minor, "\(place.symbol).meaning", "\(value) means ‘\(meaning.name)’", at: place.old,
                meaning.naming.span)
        }
    }

    /// Objects that are told by other members than before.
    mutating func compareTests(
        _ left: MeaningsModel, _ before: ObjectModel, _ right: MeaningsModel, _ after: ObjectModel, _ place: Subject
    ) {
        for meaning in left.cases {
            guard let other = right.cases.first(where: { $0.name == meaning.name }) else { continue }
            let (first, second) = (words(meaning, before, old), words(other, after, new))
            guard first != second else { continue }
            add(
                .major, "\(place.symbol).Meaning.\(meaning.name)", "holds for \(second), not for \(first)",
                at: meaning.naming.span, other.naming.span)
        }
        // The first case that fits holds.
        let (earlier, later) = (left.cases.map(\.name), right.cases.map(\.name))
        let order = earlier.filter(later.contains)
        if order != later.filter(earlier.contains) {
            add(.major, "\(place.symbol).meaning", "tries its cases in another order", at: place.old, place.new)
        }
    }

    private func words(_ meaning: MeaningsModel.Case, _ object: ObjectModel, _ model: ClientModel) -> String {
        guard case .members(let alternatives) = meaning.condition else { return "nothing" }
        let texts = alternatives.map { tests in
            tests.map { test in
                let sign = test.comparison == .contains ? "with" : "="
                return "\(object.properties[test.property].wireName) \(sign) \(model.words(test.value))"
            }.sorted().joined(separator: ", ")
        }
        return texts.joined(separator: " or ")
    }

    /// What holds in a case. Texts are for people, everything else is for programs.
    mutating func compareFacts(_ left: MeaningsModel, _ right: MeaningsModel, _ place: Subject) {
        for (index, fact) in left.facts.enumerated() {
            guard let position = right.facts.firstIndex(where: { $0.name == fact.name }) else { continue }
            let other = right.facts[position]
            // Another type is told by the declaration.
            guard isSame(fact.type, other.type) else { continue }
            let verdict: Verdict = fact.type == .scalar(.string) ? .minor : .major
            let symbol = "\(place.symbol).\(fact.name)"
            func shown(_ value: LiteralModel?, _ model: ClientModel) -> String { value.map(model.words) ?? "nil" }
            let (standard, otherStandard) = (shown(fact.otherwise, old), shown(other.otherwise, new))
            if standard != otherStandard {
                add(
                    verdict, symbol, "is \(otherStandard) instead of \(standard) where nothing is documented",
                    at: fact.naming.span, other.naming.span)
            }
            for meaning in left.cases {
                guard let same = right.cases.first(where: { $0.name == meaning.name }) else { continue }
                let before = shown(meaning.facts[index] ?? fact.otherwise, old)
                let after = shown(same.facts[position] ?? other.otherwise, new)
                // What the case says nothing about follows the value for all.
                let isStated = meaning.facts[index] != nil || same.facts[position] != nil
                guard before != after, isStated else { continue }
                add(
                    verdict, symbol, "is \(after) instead of \(before) for ‘\(meaning.name)’", at: meaning.naming.span,
                    same.naming.span)
            }
        }
    }

    private func isSame(_ left: TypeReference, _ right: TypeReference) -> Bool {
        switch (left.declared, right.declared) {
        case (let first?, let second?): old[first].name == new[second].name
        case (nil, nil): left == right
        default: false
        }
    }
}
