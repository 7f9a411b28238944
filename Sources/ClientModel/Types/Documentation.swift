// What comments say about a schema: its own words, and its limits as short facts.

import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// The description of a schema; if it has none, that of the schema that it references.
    func documentation(of schema: Schema, _ hint: NameHint?) -> Documentation {
        var result = words(of: schema)
        result.pointer = hint?.pointer
        result.facts = facts(of: [schema.id])
        return result
    }

    private func words(of schema: Schema) -> Documentation {
        Documentation(text: description(of: schema) ?? schema.title, isDeprecated: schema.isDeprecated)
    }

    private func description(of schema: Schema) -> String? { document[worded[schema.id.index]].description?.string }

    /// The description of the last schema that has one.
    private func description(of schemas: [Schema]) -> String? {
        for schema in schemas.reversed() {
            if let text = description(of: schema) { return text }
        }
        return nil
    }

    /// What holds for a value of all of the schemas, each fact once.
    private func facts(of sites: [SchemaID]) -> [String] {
        let targets = sites.map { target(of: $0) }
        let facts =
            targets.flatMap(Facts.values) + Facts.limits(normal.limits(of: sites, in: document))
            + targets.flatMap(Facts.uses)
        var known: Set<String> = []
        return facts.filter { known.insert($0).inserted }
    }

    /// The description of the last schema of a place that has one, and the facts of all.
    /// - Parameter areAlternatives: whether only one of them holds, so that facts do not hold for all.
    func documentation(of place: NormalPlace, areAlternatives: Bool = false) -> Documentation {
        guard let last = place.sites.last else { return Documentation() }
        let sites = place.sites.map { document[$0] }
        var result = words(of: document[last])
        result.text = description(of: sites) ?? sites.lazy.reversed().compactMap(\.title).first
        result.isDeprecated = areAlternatives ? result.isDeprecated : sites.contains(where: \.isDeprecated)
        if !areAlternatives || place.sites.count == 1 { result.facts = facts(of: place.sites) }
        return result
    }

    /// The description of a declared type: that of its schema, or of the place, if several schemas describe it.
    func documentation(ofType schema: NormalSchema, _ place: NormalPlace, _ hint: NameHint) -> Documentation {
        if let id = schema.component ?? schema.owner { return documentation(of: document[id], hint) }
        var result = documentation(of: place, areAlternatives: true)
        result.pointer = hint.pointer
        return result
    }
}

enum Facts {
    /// What values are, one short sentence each.
    static func values(of schema: Schema) -> [String] {
        var facts: [String] = []
        if let const = schema.const?.scalarText { facts.append("Always `\(code(const))`.") }
        if let format = schema.format, !shownByType.contains(format) { facts.append("Format: `\(code(format))`.") }
        return facts
    }

    /// What values are limited to.
    static func limits(_ limits: NormalLimits) -> [String] {
        var facts: [String] = []
        if let range = lengths(limits.length, "character") { facts.append("Length: \(range).") }
        for pattern in limits.patterns { facts.append("Pattern: `\(code(pattern.text))`.") }
        if let bound = limits.number.lower, let text = bound.node?.scalarText {
            facts.append(bound.isExclusive ? "Greater than \(text)." : "Minimum: \(text).")
        }
        if let bound = limits.number.upper, let text = bound.node?.scalarText {
            facts.append(bound.isExclusive ? "Less than \(text)." : "Maximum: \(text).")
        }
        for step in limits.multiples.compactMap(\.node.scalarText) { facts.append("Multiple of \(step).") }
        if let range = lengths(limits.items, "element") { facts.append("Count: \(range).") }
        if limits.areItemsUnique { facts.append("Elements are unique.") }
        if let range = lengths(limits.members, "member") { facts.append("Members: \(range).") }
        return facts
    }

    /// Who gives a value, and whether it should still be used.
    static func uses(of schema: Schema) -> [String] {
        var facts: [String] = []
        if schema.isReadOnly { facts.append("Set by the server.") }
        if schema.isWriteOnly { facts.append("Sent only, never received.") }
        if schema.isDeprecated { facts.append("Deprecated.") }
        return facts
    }

    /// The value that holds where a member is absent: texts as they are, all else as JSON; `nil` if it is too long.
    static func fact(ofDefault node: Node) -> String? {
        guard node.kind != .null, let text = JSONText.text(of: node), text.utf8.count <= 200 else { return nil }
        return "Default: `\(code(text))`."
    }

    /// Formats that are told by the Swift type already.
    private static let shownByType = Set(Scalar.table.flatMap(\.formats).map(\.name))

    private static func lengths(_ range: NormalLimits.Range, _ unit: String) -> String? {
        switch (range.least, range.most) {
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
