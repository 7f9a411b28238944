// What comments say about a schema: its own words, and its limits as short facts.

import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// The words of a schema; where it has none of its own, those of what it refers to.
    func documentation(of schema: Schema, _ hint: NameHint?) -> Documentation {
        let text = document[worded[schema.id.index]].description?.string
        let limits = target(of: schema.id)
        return Documentation(
            text: text ?? schema.title, facts: Facts.facts(of: limits), isDeprecated: schema.isDeprecated,
            pointer: hint?.pointer)
    }

    /// The words of the last of the schemas that are given for a place and have some, and the facts of all.
    /// - Parameter areAlternatives: whether only one of them holds, so that the facts of one are none of the others.
    func documentation(of place: NormalPlace, areAlternatives: Bool = false) -> Documentation {
        guard let last = place.sites.last else { return Documentation() }
        var result = documentation(of: document[last], nil)
        if areAlternatives, place.sites.count > 1 { result.facts = [] }
        var known = Set(result.facts)
        var facts: [String] = []
        for site in place.sites.dropLast().reversed() {
            let other = documentation(of: document[site], nil)
            result.text = result.text ?? other.text
            guard !areAlternatives else { continue }
            result.isDeprecated = result.isDeprecated || other.isDeprecated
            facts += other.facts.reversed().filter { known.insert($0).inserted }
        }
        if !facts.isEmpty { result.facts = facts.reversed() + result.facts }
        return result
    }

    /// The words of a declared type: those of its schema, or of the place, where several schemas are given for it.
    func documentation(ofType schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint) -> Documentation {
        if let id = schema.component ?? schema.owner { return documentation(of: document[id], hint) }
        var result = documentation(of: place, areAlternatives: true)
        result.pointer = hint.pointer
        return result
    }
}

enum Facts {
    /// The limits of a schema, one short sentence each.
    static func facts(of schema: Schema) -> [String] {
        var facts: [String] = []
        let limits = schema.constraints
        if let const = schema.const?.scalarText { facts.append("Always `\(code(const))`.") }
        if let format = schema.format, !shownByType.contains(format) { facts.append("Format: `\(code(format))`.") }
        if let range = lengths(limits.minLength, limits.maxLength, "character") { facts.append("Length: \(range).") }
        if let pattern = limits.pattern { facts.append("Pattern: `\(code(pattern))`.") }
        if let minimum = limits.minimum?.scalarText { facts.append("Minimum: \(minimum).") }
        if let minimum = limits.exclusiveMinimum?.scalarText { facts.append("Greater than \(minimum).") }
        if let maximum = limits.maximum?.scalarText { facts.append("Maximum: \(maximum).") }
        if let maximum = limits.exclusiveMaximum?.scalarText { facts.append("Less than \(maximum).") }
        if let step = limits.multipleOf?.scalarText { facts.append("Multiple of \(step).") }
        if let range = lengths(limits.minItems, limits.maxItems, "element") { facts.append("Count: \(range).") }
        if limits.uniqueItems { facts.append("Elements are unique.") }
        if let range = lengths(limits.minProperties, limits.maxProperties, "member") {
            facts.append("Members: \(range).")
        }
        if schema.isReadOnly { facts.append("Set by the server.") }
        if schema.isWriteOnly { facts.append("Sent only, never received.") }
        if schema.isDeprecated { facts.append("Deprecated.") }
        return facts
    }

    /// What holds where a member is absent: texts as such, everything else as JSON; `nil` for what would fill a page.
    static func fact(ofDefault node: Node) -> String? {
        guard node.kind != .null, let text = JSONText.text(of: node), text.utf8.count <= 200 else { return nil }
        return "Default: `\(code(text))`."
    }

    /// Formats that are told by the Swift type already.
    private static let shownByType = Set(Scalar.table.flatMap(\.formats).map(\.name))

    private static func lengths(_ minimum: Int?, _ maximum: Int?, _ unit: String) -> String? {
        switch (minimum, maximum) {
        case (nil, nil): nil
        case (let minimum?, nil): "at least \(count(minimum, unit))"
        case (nil, let maximum?): "at most \(count(maximum, unit))"
        case (let minimum?, let maximum?):
            minimum == maximum ? "exactly \(count(minimum, unit))" : "\(minimum) to \(count(maximum, unit))"
        }
    }

    private static func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }

    /// Inside a code span a backtick would end it.
    private static func code(_ text: String) -> String {
        text.contains("`") ? text.split(separator: "`", omittingEmptySubsequences: false).joined(separator: "'") : text
    }
}
