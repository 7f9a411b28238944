// `prefixItems`: lists that have a type for each position become structs that travel as lists.

import OpenAPI

extension TypeBuilder {
    /// A list, or what stands for one whose positions have types of their own.
    mutating func list(_ schema: Schema, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        guard !schema.prefixItems.isEmpty else {
            return collection(schema, hint, isNullable: isNullable) { $0.array(schema, hint) }
        }
        let id = declare(schema, hint) { builder in .object(builder.tuple(schema, hint)) }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    private mutating func tuple(_ schema: Schema, _ hint: NameHint) -> ObjectModel {
        var model = ObjectModel(properties: [])
        model.isTuple = true
        for (index, item) in schema.prefixItems.enumerated() {
            model.properties.append(position(index, item, of: schema, hint))
        }
        model.rest = behind(schema, hint).map { element in
            RestModel(
                naming: Name("items", preferred: "rest", from: .place, rank: 1), element: element,
                limits: schema.items.map { limits(of: $0, element) } ?? [])
        }
        model.limits = listLimits(of: schema.id)
        return model
    }

    /// A position is there for sure when the list is always long enough.
    private mutating func position(
        _ index: Int, _ item: SchemaID, of schema: Schema, _ hint: NameHint
    ) -> PropertyModel {
        let target = document[item]
        let name = Self.name(of: target, at: index)
        let use = use(item, hint.appending(SwiftNames.type(name)))
        let isRequired = index < schema.constraints.minItems ?? 0
        let presence: PropertyModel.Presence =
            switch (isRequired, use.isNullable) {
            case (true, false): .required
            case (true, true): .requiredNullable
            case (false, false): .optional
            case (false, true): .optionalNullable
            }
        return PropertyModel(
            naming: Name(String(index), preferred: name, from: .stated, at: target.node.span), type: use.type,
            presence: presence,
            documentation: documentation(of: target, nil),
            isSensitive: Sensitivity.isSensitive(target.title ?? "", resolved(item), target, options),
            defaultValue: presence == .optional ? literal(target.defaultValue, for: use.type) : nil,
            limits: limits(of: item, use.type))
    }

    /// The type of the elements behind the last position; `nil` where there are none.
    private mutating func behind(_ schema: Schema, _ hint: NameHint) -> TypeReference? {
        if let most = schema.constraints.maxItems, most <= schema.prefixItems.count { return nil }
        guard let items = schema.items else { return .scalar(.json) }
        if document[items].booleanSchema == false { return nil }
        return use(items, hint.element).asElement
    }

    /// The title of the position, if it has one; else its number, in words as far as people count in words.
    private static func name(of schema: Schema, at index: Int) -> String {
        if let title = schema.title {
            let name = SwiftNames.member(title)
            if Identifiers.isIdentifier(name) { return name }
        }
        return index < ordinals.count ? ordinals[index] : "item\(index + 1)"
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
}
