// What values are limited to: a narrower limit refuses what was accepted before.

import ClientModel
import Foundation

extension WireDiff {
    mutating func compareLimits(
        _ left: [Limit], _ right: [Limit], _ direction: Direction, _ subject: Subject
    ) {
        guard left != right else { return }
        // What is received is not checked, so limits of it are for readers only.
        let narrows = direction == .request && Limits(right).narrows(Limits(left))
        add(
            narrows ? .major : direction == .request ? .minor : .patch, direction.side, subject.symbol,
            narrows ? "is limited more narrowly" : "is limited in another way", at: subject.old, subject.new)
    }

    /// Parameters tell their limits in words only.
    mutating func compareFacts(
        _ left: Documentation, _ right: Documentation, _ direction: Direction, _ subject: Subject
    ) {
        let added = right.facts.filter { !left.facts.contains($0) }
        let gone = left.facts.filter { !right.facts.contains($0) }
        guard !added.isEmpty || !gone.isEmpty else { return }
        let told = { (facts: [String]) in facts.isEmpty ? "nothing" : "‘\(facts.joined(separator: "; "))’" }
        add(
            .minor, direction.side, subject.symbol, "tells \(told(added)) instead of \(told(gone))",
            at: subject.old, subject.new)
    }
}

/// All limits of one place, side by side.
private struct Limits {
    /// Lower bounds by what they bound, and upper bounds.
    private var lower: [String: Decimal] = [:]
    private var upper: [String: Decimal] = [:]
    /// What has to hold beside.
    private var others: [Limit] = []
    private var patterns: Set<String> = []

    init(_ limits: [Limit]) {
        for limit in limits { add(limit) }
    }

    private mutating func add(_ limit: Limit) {
        switch limit {
        case .text(let text):
            bound("length", text.minLength.map { Decimal($0) }, text.maxLength.map { Decimal($0) })
            if let pattern = text.pattern { patterns.insert(pattern) }
        case .number(let number):
            bound("value", Self.value(number.minimum), Self.value(number.maximum))
            bound("value, exclusive", Self.value(number.exclusiveMinimum), Self.value(number.exclusiveMaximum))
            if let factor = number.multipleOf { patterns.insert("multiple of \(factor.text)") }
        case .items(let least, let most, let areUnique):
            bound("items", least.map { Decimal($0) }, most.map { Decimal($0) })
            if areUnique { patterns.insert("unique items") }
        case .members(let least, let most):
            bound("members", least.map { Decimal($0) }, most.map { Decimal($0) })
        case .oldest(let days): bound("age", nil, Decimal(days))
        case .allowed, .required, .each, .names: others.append(limit)
        }
    }

    private mutating func bound(_ name: String, _ least: Decimal?, _ most: Decimal?) {
        if let least { lower[name] = max(least, lower[name] ?? least) }
        if let most { upper[name] = min(most, upper[name] ?? most) }
    }

    private static func value(_ number: NumberText?) -> Decimal? {
        number.flatMap { Decimal(string: $0.text, locale: nil) }
    }

    /// Whether something is refused that the others accept.
    func narrows(_ old: Limits) -> Bool {
        for (name, bound) in lower where old.lower[name].map({ $0 < bound }) ?? true { return true }
        for (name, bound) in upper where old.upper[name].map({ $0 > bound }) ?? true { return true }
        if !patterns.isSubset(of: old.patterns) { return true }
        return others.contains { !old.others.contains($0) }
    }
}
