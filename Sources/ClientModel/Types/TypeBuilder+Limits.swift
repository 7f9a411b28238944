// The limits of a schema as checks on the values of its Swift type.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// What the values of a schema are limited to, as far as the type can be asked for it. Declared types check
    /// themselves; limits of another kind of value are ignored.
    mutating func limits(of sites: [SchemaID], _ type: TypeReference) -> [Limit] {
        let sources = sources(sites)
        return sources.isEmpty ? [] : limits(of: sources, type)
    }

    /// The number of members of an object with named properties.
    func memberLimits(of ids: [SchemaID]) -> [Limit] { members(NormalLimits(sources(ids))) }

    /// The number of elements of a list whose positions have types of their own, and whether they are unique.
    func listLimits(of ids: [SchemaID]) -> [Limit] { items(NormalLimits(sources(ids))) }

    /// All schemas that limit a value; none where limits are not checked.
    private func sources(_ ids: [SchemaID]) -> [Schema] {
        options.validates ? normal.closure(of: ids, in: document) : []
    }

    private mutating func limits(of sources: [Schema], _ type: TypeReference) -> [Limit] {
        switch type {
        case .scalar(let scalar):
            return limits(of: sources, scalar)
        case .nullable(let wrapped):
            return limits(of: sources, wrapped)
        case .array(let element):
            return items(NormalLimits(sources)) + each(limits(of: sources.compactMap(\.items), element))
        case .dictionary(let element):
            let values = sources.compactMap { source in
                if case .schema(let value) = source.additionalProperties { value } else { nil }
            }
            return members(NormalLimits(sources)) + required(sources) + names(of: sources)
                + each(limits(of: values, element))
        case .named(let id):
            switch self[id].shape {
            case .alias(let use):
                let limits = limits(of: sources, use.type)
                // Types of their own read and write themselves.
                return self[id].isDistinct ? limits.map(\.withoutWireFormat) : limits
            // Listed values keep the limits; others may not.
            case .enumeration(let model) where model.isOpen && model.raw == .string:
                return text(NormalLimits(sources), .json)
            case .object, .enumeration, .union, .collection, nil: return []
            }
        }
    }

    private mutating func limits(of sources: [Schema], _ scalar: Scalar) -> [Limit] {
        let merged = NormalLimits(sources)
        var limits: [Limit] = []
        if scalar.limits.contains(.text) { limits += text(merged, scalar) }
        if scalar.limits.contains(.number) { limits += number(merged) }
        if scalar.limits.contains(.collection) {
            limits += items(merged) + members(merged) + required(sources) + names(of: sources)
        }
        if scalar.limits.contains(.listed) { limits += allowed(sources) }
        return limits + oldest(sources, scalar)
    }

    /// `x-oldest-days`; a finding where the value is no point in time.
    private mutating func oldest(_ sources: [Schema], _ scalar: Scalar) -> [Limit] {
        let nodes = sources.compactMap { $0.extension("x-oldest-days") }
        guard let node = nodes.first else { return [] }
        guard scalar.isPointInTime else {
            reportOnce(Finding(.unsupportedOldest, "`x-oldest-days` is for points in time", at: node.span))
            return []
        }
        let days = nodes.compactMap(\.extensionCount).min()
        return days.map { [.oldest(days: $0)] } ?? []
    }

    // MARK: Kinds

    private mutating func text(_ limits: NormalLimits, _ scalar: Scalar) -> [Limit] {
        var patterns: [String] = []
        for pattern in limits.patterns {
            if let translated = translation(pattern), !patterns.contains(translated) { patterns.append(translated) }
        }
        guard !limits.length.isEmpty || !patterns.isEmpty else { return [] }
        let first = TextLimits(
            scalar: scalar, minLength: limits.length.least, maxLength: limits.length.most, pattern: patterns.first)
        return [.text(first)]
            + patterns.dropFirst().map {
                .text(TextLimits(scalar: scalar, minLength: nil, maxLength: nil, pattern: $0))
            }
    }

    private mutating func translation(_ pattern: NormalLimits.Pattern) -> String? {
        do throws(PatternProblem) {
            return try PatternTranslation.icu(pattern.text)
        } catch {
            reportOnce(.uncheckedPattern(error.reason, document[pattern.schema]))
            return nil
        }
    }

    private func number(_ limits: NormalLimits) -> [Limit] {
        func text(_ node: Node?) -> NumberText? { node.flatMap { JSONText.text(of: $0) }.flatMap { NumberText($0) } }
        func bound(_ bound: NormalLimits.Bound?, isExclusive: Bool) -> NumberText? {
            bound?.isExclusive == isExclusive ? text(bound?.node) : nil
        }
        let multiples = limits.multiples.compactMap { text($0.node) }
        let range = limits.number
        let bounds = NumberLimits(
            minimum: bound(range.lower, isExclusive: false), exclusiveMinimum: bound(range.lower, isExclusive: true),
            maximum: bound(range.upper, isExclusive: false), exclusiveMaximum: bound(range.upper, isExclusive: true),
            multipleOf: multiples.first)
        let others = multiples.dropFirst().map { Limit.number(NumberLimits(multipleOf: $0)) }
        return (bounds == NumberLimits() ? [] : [.number(bounds)]) + others
    }

    private func items(_ limits: NormalLimits) -> [Limit] {
        guard !limits.items.isEmpty || limits.areItemsUnique else { return [] }
        return [
            .items(minItems: limits.items.least, maxItems: limits.items.most, areUnique: limits.areItemsUnique)
        ]
    }

    private func members(_ limits: NormalLimits) -> [Limit] {
        guard !limits.members.isEmpty else { return [] }
        return [.members(minProperties: limits.members.least, maxProperties: limits.members.most)]
    }

    private mutating func names(of schemas: [Schema]) -> [Limit] {
        let names = limits(of: schemas.compactMap(\.propertyNames), .scalar(.string))
        return names.isEmpty ? [] : [.names(names)]
    }

    /// Members that are required and that no named property stands for.
    private func required(_ schemas: [Schema]) -> [Limit] {
        var known: Set<String> = []
        let names = schemas.flatMap(\.required).filter { known.insert($0).inserted }
        return names.isEmpty ? [] : [.required(names)]
    }

    /// The values that all lists have; lists with values that JSON does not have are left out.
    private func allowed(_ schemas: [Schema]) -> [Limit] {
        let lists = schemas.compactMap(\.listedValues).compactMap { values in
            let literals = values.compactMap { JSONLiteral($0) }
            return literals.count == values.count ? literals : nil
        }
        guard let first = lists.first else { return [] }
        let all = lists.dropFirst().reduce(first) { values, other in
            let known = Set(other)
            let both = values.filter(known.contains)
            // Lists without a common value are a finding; what the first says is generated.
            return both.isEmpty ? values : both
        }
        return [.allowed(all)]
    }

    private func each(_ limits: [Limit]) -> [Limit] { limits.isEmpty ? [] : [.each(limits)] }
}

extension Limit {
    fileprivate var withoutWireFormat: Limit {
        guard case .text(var limits) = self else { return self }
        limits.scalar = .string
        return .text(limits)
    }
}

extension JSONLiteral {
    /// `nil` for what JSON does not have, such as `.inf`.
    init?(_ node: Node) {
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool ?? false)
        case .string: self = .string(node.string ?? "")
        case .integer, .float:
            // Numbers that a `Decimal` holds; no description lists others.
            guard let number = JSONText.text(of: node).flatMap({ NumberText($0) }), let size = Double(number.text),
                size == 0 || (1e-90...1e90).contains(abs(size))
            else { return nil }
            self = .number(number)
        case .sequence:
            let elements = node.elements.compactMap { JSONLiteral($0) }
            guard elements.count == node.elements.count else { return nil }
            self = .array(elements)
        case .mapping:
            let members = node.pairs.compactMap { pair in
                JSONLiteral(pair.value).map { Member(name: pair.key.scalarText ?? "", value: $0) }
            }
            guard members.count == node.pairs.count else { return nil }
            self = .object(members)
        }
    }
}
