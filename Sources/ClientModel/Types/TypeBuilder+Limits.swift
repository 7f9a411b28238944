// The limits of a schema as checks on the values of its Swift type.

import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    /// What the values of a schema are limited to, as far as the type can be asked for it. Types that are declared check
    /// themselves; limits of a kind of value that the type does not have are left out.
    mutating func limits(of sites: [SchemaID], _ type: TypeReference) -> [Limit] { limits(of: sources(sites), type) }

    /// The number of members of an object with named properties.
    func memberLimits(of ids: [SchemaID]) -> [Limit] { distinct(sources(ids).compactMap(members)) }

    /// The number of elements of a list whose positions have types of their own, and whether they are unique.
    func listLimits(of ids: [SchemaID]) -> [Limit] { distinct(sources(ids).compactMap(items)) }

    /// All schemas that say what a value is limited to; none where nobody asks.
    private func sources(_ ids: [SchemaID]) -> [Schema] {
        guard options.validates else { return [] }
        var sources: [Schema] = []
        for id in ids { collectSources(of: id, into: &sources) }
        return sources
    }

    /// All schemas that a value has to fit at once: the schema, what it refers to, the parts of `allOf`, and an
    /// alternative that has no other beside it but `null`.
    private func collectSources(of id: SchemaID, into sources: inout [Schema]) {
        guard !sources.contains(where: { $0.id == id }) else { return }
        let schema = document[id]
        sources.append(schema)
        for part in schema.allOf + [schema.reference].compactMap({ $0 }) { collectSources(of: part, into: &sources) }
        for alternatives in [schema.oneOf, schema.anyOf] {
            let some = alternatives.filter {
                let target = self.target(of: $0)
                return target.types != .null || target.isNullable
            }
            if let only = some.first, some.count == 1 { collectSources(of: only, into: &sources) }
        }
    }

    private mutating func limits(of sources: [Schema], _ type: TypeReference) -> [Limit] {
        switch type {
        case .scalar(let scalar):
            var own: [Limit] = []
            for source in sources { own += limits(of: source, scalar) }
            return distinct(own)
        case .nullable(let wrapped):
            return limits(of: sources, wrapped)
        case .array(let element):
            var inner: [Limit] = []
            for items in sources.compactMap(\.items) { inner += limits(of: [items], element) }
            return distinct(sources.compactMap(items)) + each(inner)
        case .dictionary(let element):
            var inner: [Limit] = []
            for source in sources {
                guard case .schema(let value) = source.additionalProperties else { continue }
                inner += limits(of: [value], element)
            }
            let own = sources.compactMap(members) + sources.compactMap(required)
            return distinct(own) + names(of: sources) + each(inner)
        case .named(let id):
            switch self[id].shape {
            case .alias(let use):
                let limits = limits(of: sources, use.type)
                // Types of their own read and write themselves.
                return self[id].isDistinct ? limits.map(\.withoutWireFormat) : limits
            // Listed values keep the limits; others may not.
            case .enumeration(let model) where model.isOpen && model.raw == .string:
                var own: [Limit] = []
                for source in sources { own += [text(source, .json)].compactMap { $0 } }
                return distinct(own)
            case .object, .enumeration, .union, .collection, nil: return []
            }
        }
    }

    private mutating func limits(of schema: Schema, _ scalar: Scalar) -> [Limit] {
        var limits: [Limit] = []
        if scalar.limits.contains(.text), let limit = text(schema, scalar) { limits.append(limit) }
        if scalar.limits.contains(.number), let limit = number(schema) { limits.append(limit) }
        if scalar.limits.contains(.collection) {
            limits += [items(schema), members(schema), required(schema)].compactMap { $0 }
            limits += names(of: [schema])
        }
        if let limit = allowed(schema, scalar) { limits.append(limit) }
        return limits
    }

    // MARK: Kinds

    private mutating func text(_ schema: Schema, _ scalar: Scalar) -> Limit? {
        let limits = schema.constraints
        let pattern: String? = if let source = limits.pattern { pattern(source, schema) } else { nil }
        guard limits.minLength != nil || limits.maxLength != nil || pattern != nil else { return nil }
        return .text(
            TextLimits(
                scalar: scalar, minLength: limits.minLength, maxLength: limits.maxLength, pattern: pattern))
    }

    private mutating func pattern(_ source: String, _ schema: Schema) -> String? {
        do throws(PatternProblem) {
            return try PatternTranslation.icu(source)
        } catch {
            reportOnce(.uncheckedPattern(error.reason, schema))
            return nil
        }
    }

    private func number(_ schema: Schema) -> Limit? {
        func bound(_ node: Node?) -> NumberText? { node.flatMap { JSONText.text(of: $0) }.flatMap { NumberText($0) } }
        let limits = schema.constraints
        let bounds = NumberLimits(
            minimum: bound(limits.minimum), exclusiveMinimum: bound(limits.exclusiveMinimum),
            maximum: bound(limits.maximum), exclusiveMaximum: bound(limits.exclusiveMaximum),
            multipleOf: bound(limits.multipleOf))
        return bounds == NumberLimits() ? nil : .number(bounds)
    }

    private func items(_ schema: Schema) -> Limit? {
        let limits = schema.constraints
        guard limits.minItems != nil || limits.maxItems != nil || limits.uniqueItems else { return nil }
        return .items(minItems: limits.minItems, maxItems: limits.maxItems, areUnique: limits.uniqueItems)
    }

    private func members(_ schema: Schema) -> Limit? {
        let limits = schema.constraints
        guard limits.minProperties != nil || limits.maxProperties != nil else { return nil }
        return .members(minProperties: limits.minProperties, maxProperties: limits.maxProperties)
    }

    private mutating func names(of schemas: [Schema]) -> [Limit] {
        var names: [Limit] = []
        for keys in schemas.compactMap(\.propertyNames) { names += limits(of: [keys], .scalar(.string)) }
        return names.isEmpty ? [] : [.names(distinct(names))]
    }

    /// Members that are required and that no named property stands for.
    private func required(_ schema: Schema) -> Limit? {
        schema.required.isEmpty ? nil : .required(schema.required)
    }

    /// Listed values; `nil` for values that JSON does not have.
    private func allowed(_ schema: Schema, _ scalar: Scalar) -> Limit? {
        guard scalar.limits.contains(.listed), let values = schema.listedValues else { return nil }
        let literals = values.compactMap { JSONLiteral($0) }
        return literals.count == values.count ? .allowed(literals) : nil
    }

    private func each(_ limits: [Limit]) -> [Limit] { limits.isEmpty ? [] : [.each(distinct(limits))] }

    private func distinct(_ limits: [Limit]) -> [Limit] {
        var seen: Set<Limit> = []
        return limits.filter { seen.insert($0).inserted }
    }
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
