// Structs: properties with presence, defaults, sensitivity.

import OpenAPI
import SpecSource

extension TypeBuilder {
    mutating func objectModel(_ flat: FlatObject, of id: SchemaID, _ hint: NameHint) -> ObjectModel {
        var properties: [PropertyModel] = []
        properties.reserveCapacity(flat.members.count)
        for member in flat.members {
            properties.append(property(member, in: flat, hint))
        }
        return ObjectModel(
            properties: properties, rest: rest(flat, hint), conditions: conditions(flat, properties),
            limits: memberLimits(of: id))
    }

    private mutating func property(
        _ member: FlatObject.Member, in flat: FlatObject, _ hint: NameHint
    ) -> PropertyModel {
        let schema = document[member.schema]
        let use = use(member.schema, hint.property(member.name))
        let isRequired = flat.required.contains(member.name) && !member.isConditional
        let presence: PropertyModel.Presence =
            switch (isRequired, use.isNullable) {
            case (true, false): .required
            case (true, true): .requiredNullable
            case (false, false): .optional
            case (false, true): .optionalNullable
            }
        var documentation = documentation(of: schema, nil)
        if let reason = stubReason(of: member.schema, use) {
            documentation.facts.append("Generated as any JSON value: \(reason).")
        }
        let defaultNode = effectiveDefault(member.schema)
        let defaultValue = literal(defaultNode, for: use.type)
        if let fact = defaultNode.flatMap({ Facts.fact(ofDefault: $0) }) { documentation.facts.append(fact) }
        let seconds = schema.extension("x-expires-after")?.integer.flatMap { Int(exactly: $0) }
        let lifetime = seconds.flatMap { $0 > 0 ? $0 : nil }
        if let lifetime { documentation.facts.append("Expires \(lifetime) seconds after it was handed out.") }
        return PropertyModel(
            naming: Name(member: member.name, at: member.key.span), type: use.type, presence: presence,
            documentation: documentation,
            isSensitive: Sensitivity.isSensitive(member.name, resolved(member.schema), schema, options),
            defaultValue: presence == .optional ? defaultValue : nil, direction: direction(schema),
            lifetimeSeconds: lifetime, limits: limits(of: member, use.type))
    }

    private func direction(_ schema: Schema) -> PropertyModel.Direction {
        let target = resolved(schema.id)
        switch (schema.isReadOnly || target.isReadOnly, schema.isWriteOnly || target.isWriteOnly) {
        case (true, false): return .readOnly
        case (false, true): return .writeOnly
        default: return .both
        }
    }

    /// The members beside the named ones: those of `additionalProperties` and those with a name that has a pattern.
    private mutating func rest(_ flat: FlatObject, _ hint: NameHint) -> RestModel? {
        if flat.rest == .forbidden || flat.rest == .unspecified, flat.patterns.isEmpty { return nil }
        let schema = elements(flat.rest, flat.patterns)
        let name = Name("additionalProperties", preferred: "additionalProperties", from: .place, rank: 1)
        guard let schema else { return RestModel(naming: name, element: .scalar(.json)) }
        let type = use(schema, hint.appending("Value")).asElement
        return RestModel(naming: name, element: type, limits: limits(of: schema, type))
    }

    /// The one schema that all members without a name of their own have; `nil` where there are several, or none.
    func elements(_ additional: AdditionalProperties, _ patterns: [Property]) -> SchemaID? {
        let schemas = Set(patterns.map { resolved($0.schema).id })
        switch additional {
        case .schema(let schema):
            return patterns.isEmpty || schemas == [resolved(schema).id] ? schema : nil
        case .anything:
            return nil
        case .unspecified where !patterns.contains(where: { Self.fitsAnyName($0.name) }):
            return nil
        case .unspecified, .forbidden:
            return schemas.count == 1 ? patterns.first?.schema : nil
        }
    }

    /// Whether a pattern is written for all names there are.
    private static func fitsAnyName(_ pattern: String) -> Bool {
        ["", ".", ".*", ".+", "^.*$", "^.+$", "^.*", "^.+", "^", "^(.*)$", "^(.+)$"].contains(pattern)
    }

    private func effectiveDefault(_ id: SchemaID) -> Node? {
        let schema = document[id]
        return schema.defaultValue ?? schema.reference.flatMap { document[$0].defaultValue }
    }

    /// A value as a literal of the member's type; `nil` where the type has none or the value does not fit.
    func literal(_ node: Node?, for type: TypeReference) -> LiteralModel? {
        guard let node else { return nil }
        switch type {
        case .scalar(let scalar): return scalar.literal(node)
        case .array(let element):
            // Long ones are documented, not written out for each type that has them.
            guard node.kind == .sequence, node.elements.count <= 16 else { return nil }
            let elements = node.elements.compactMap { literal($0, for: element) }
            return elements.count == node.elements.count ? .array(elements) : nil
        case .named(let id):
            guard case .enumeration(let model) = types[id.index].shape, let text = node.scalarText else { return nil }
            return model.cases.firstIndex { $0.value.text == text }.map { LiteralModel.enumCase(id, $0) }
        default:
            return nil
        }
    }
}

extension LiteralModel {
    /// The value as text, without quotes.
    var text: String? {
        switch self {
        case .string(let text), .decimal(let text), .double(let text): text
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .enumCase, .array: nil
        }
    }
}

/// A decimal number taken from the text of a description and written anew.
struct PlainDecimal {
    var text: String

    /// `nil` for what is not a plain decimal number of at most 38 digits.
    init?(_ source: String) {
        var digits = Substring(source)
        var sign = ""
        if let first = digits.first, first == "-" || first == "+" {
            if first == "-" { sign = "-" }
            digits.removeFirst()
        }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.count <= 39, !digits.isEmpty,
            parts.allSatisfy({ part in part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }),
            let whole = parts.first, !whole.isEmpty
        else { return nil }
        text = sign + whole + (parts.count == 2 && !parts[1].isEmpty ? "." + parts[1] : "")
    }
}
