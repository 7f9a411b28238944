// `allOf`, `oneOf`, `anyOf` and lists of types: what becomes one struct and what becomes a union.

import OpenAPI
import SpecSource

extension TypeBuilder {
    /// `allOf`, or a reference with siblings.
    mutating func composed(_ schema: Schema, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        let parts = schema.allOf + [schema.reference].compactMap { $0 }
        let meaningful = parts.filter { !resolved($0).isEmptyShape || document[$0].reference != nil }
        // One part and nothing of its own: the schema is that part with another description.
        if let only = meaningful.first, meaningful.count == 1, !schema.hasShapeBesideComposition {
            var use = self.use(only, hint)
            if schema.types.contains(.null) { use.isNullable = true }
            return use
        }
        let kinds = parts.map { resolved($0) }
        if schema.looksLikeObject || kinds.contains(where: isObjectLike) {
            let flat = flatten(schema.id)
            if flat.members.isEmpty {
                guard let element = elements(flat.rest, flat.patterns) else {
                    return TypeUse(.dictionary(.scalar(.json)), isNullable: isNullable)
                }
                return collection(schema, hint, isNullable: isNullable) { builder in
                    .dictionary(builder.use(element, hint.appending("Value")).asElement)
                }
            }
            let id = declare(schema, hint) { builder in .object(builder.objectModel(flat, of: schema.id, hint)) }
            return TypeUse(.named(id), isNullable: isNullable)
        }
        // Parts that only limit a value: the most telling of them gives the type.
        let telling = meaningful.max { specificity(resolved($0)) < specificity(resolved($1)) }
        if let telling {
            var use = self.use(telling, hint.appending("Value"))
            use.isNullable = use.isNullable || isNullable
            return use
        }
        return plain(schema, hint, isNullable: isNullable)
    }

    private func isObjectLike(_ schema: Schema) -> Bool {
        if schema.looksLikeObject { return true }
        var seen: Set<SchemaID> = [schema.id]
        func search(_ schema: Schema) -> Bool {
            (schema.allOf + schema.oneOf + schema.anyOf + [schema.reference].compactMap { $0 }).contains { part in
                guard seen.insert(part).inserted else { return false }
                let part = resolved(part)
                return part.looksLikeObject || search(part)
            }
        }
        return search(schema)
    }

    private func specificity(_ schema: Schema) -> Int {
        if schema.enumValues != nil || schema.const != nil { return 4 }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { return 3 }
        return Scalars.scalar(schema.types.subtracting(.null), schema, options).specificity
    }

    // MARK: Alternatives

    /// Whether `null` is a value, by the type or by one of the alternatives.
    func allowsNull(_ schema: Schema) -> Bool {
        schema.types.contains(.null)
            || (schema.oneOf + schema.anyOf).contains { part in
                let target = resolved(part)
                return target.types.contains(.null) || target.isOnlyNull
            }
    }

    /// `oneOf` or `anyOf`.
    mutating func alternatives(_ schema: Schema, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        let isNullable = isNullable || allowsNull(schema)
        var parts = (schema.oneOf + schema.anyOf).filter { !resolved($0).isOnlyNull }
        if schema.discriminator == nil {
            // What is given twice is one alternative.
            var seen: Set<SchemaID> = []
            parts = parts.filter { seen.insert(resolved($0).id).inserted }
        }
        // `anyOf: [{required: [a]}, {required: [b]}]` says which members go together, not what they are.
        let onlyRequirements = parts.allSatisfy { resolved($0).onlyNamesMembers }
        if onlyRequirements || !schema.properties.isEmpty && schema.discriminator == nil {
            if !schema.properties.isEmpty || schema.looksLikeObject || onlyRequirements {
                return objectWithAlternatives(schema, parts, hint, isNullable: isNullable)
            }
        }
        if let only = parts.first, parts.count == 1 {
            var use = self.use(only, hint)
            use.isNullable = use.isNullable || isNullable
            return use
        }
        if let open = openEnum(parts, schema, hint) { return TypeUse(open, isNullable: isNullable) }
        return union(schema, parts, hint, isNullable: isNullable)
    }

    private mutating func objectWithAlternatives(
        _ schema: Schema, _ parts: [SchemaID], _ hint: NameHint, isNullable: Bool
    ) -> TypeUse {
        let flat = flatten(schema.id)
        guard !flat.members.isEmpty else {
            return plain(schema.withoutAlternatives, hint, isNullable: isNullable)
        }
        let id = declare(schema, hint) { builder in .object(builder.objectModel(flat, of: schema.id, hint)) }
        if !parts.allSatisfy({ resolved($0).onlyNamesMembers }) {
            note(
                schema.oneOf.isEmpty ? "anyOf" : "oneOf",
                "alternatives beside properties are merged into one type with optional members")
        }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    /// Known values or any other text: an open enum says just that.
    private mutating func openEnum(_ parts: [SchemaID], _ schema: Schema, _ hint: NameHint) -> TypeReference? {
        guard schema.discriminator == nil else { return nil }
        let targets = parts.map { resolved($0) }
        guard targets.allSatisfy({ $0.isPlainText }) else { return nil }
        let enums = zip(parts, targets).filter { $0.1.listedValues != nil }
        guard !enums.isEmpty else {
            // Only formats differ: a text which is one or the other.
            let scalars = Set(targets.map { scalar(.string, $0) })
            return .scalar(scalars.count == 1 ? scalars.first ?? .string : .string)
        }
        guard
            targets.contains(where: { $0.listedValues == nil && $0.format == nil })
                || enums.count == targets.count
        else { return nil }
        let type: TypeReference
        if enums.count == 1, let only = enums.first {
            type = use(only.0, hint).type
        } else {
            let values = enums.flatMap { $0.1.listedValues ?? [] }
            type = enumeration(schema, values, hint, isNullable: false).type
        }
        if enums.count < targets.count { open(type) }
        return type
    }

    /// Notes that values which an enum does not list are meant to occur.
    private mutating func open(_ type: TypeReference) {
        guard case .named(let id) = type, case .enumeration(var model) = types[id.index].shape else { return }
        model.isOpen = true
        types[id.index].shape = .enumeration(model)
    }

    /// `type: [string, integer]`: a union of what each type alone would be.
    mutating func severalTypes(_ schema: Schema, _ types: JSONTypes, _ hint: NameHint, isNullable: Bool) -> TypeUse {
        let id = declare(schema, hint) { builder in
            var variants: [UnionModel.Variant] = []
            for type in JSONTypes.all where types.contains(type) {
                if type == .integer && types.contains(.number) { continue }
                var part = schema
                part.types = type
                let use = builder.variantUse(of: part, type, hint)
                variants.append(
                    UnionModel.Variant(
                        naming: Name(type.caseName, preferred: type.caseName, from: .place, at: schema.node.span),
                        type: use, tags: [], form: type.form, isGuessed: true,
                        writesTag: true, limits: builder.limits(of: schema.id, use)))
            }
            return .union(UnionModel(variants: variants, discriminator: nil))
        }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    private mutating func variantUse(of part: Schema, _ type: JSONTypes, _ hint: NameHint) -> TypeReference {
        switch type {
        case .object:
            let flat = flatten(part.id)
            if flat.members.isEmpty { return .dictionary(.scalar(.json)) }
            let objectHint = hint.appending("Object")
            let id = TypeID(index: types.count)
            types.append(
                TypeDeclaration(
                    id: id, naming: objectHint.name(at: part.node.span),
                    documentation: documentation(of: part, objectHint),
                    shape: .alias(TypeUse(.scalar(.json)))))
            types[id.index].shape = .object(objectModel(flat, of: part.id, objectHint))
            return .named(id)
        case .array:
            guard let items = part.items else { return .array(.scalar(.json)) }
            return .array(use(items, hint.element).asElement)
        default:
            return .scalar(scalar(type, part))
        }
    }
}

extension JSONTypes {
    static let all: [JSONTypes] = [.object, .array, .string, .integer, .number, .boolean]

    var caseName: String {
        switch self {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "bool"
        default: "value"
        }
    }

    var form: UnionModel.Form {
        switch self {
        case .object: .object(required: [], known: [], constants: [])
        case .array: .array
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .bool
        default: .any
        }
    }
}

extension Schema {
    /// Whether values are limited by more than `$ref` and `allOf`.
    var hasShapeBesideComposition: Bool {
        !properties.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty || enumValues != nil || const != nil || items != nil
            || additionalProperties.isSchema || !required.isEmpty || !patternProperties.isEmpty
            || !prefixItems.isEmpty
    }

    /// `{required: [a]}` and the like: a condition on members declared elsewhere.
    var onlyNamesMembers: Bool {
        properties.isEmpty && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && enumValues == nil && const == nil
            && items == nil && reference == nil && !additionalProperties.isSchema
            && (!required.isEmpty || !unsupportedKeywords.isEmpty) && types.subtracting([.null, .object]).isEmpty
    }

    /// The only values there are, where `enum` or `const` lists them.
    var listedValues: [Node]? { enumValues ?? const.map { [$0] } }

    /// Whether `null` is the only value.
    var isOnlyNull: Bool {
        types == .null && !isNullable || enumValues?.allSatisfy { $0.kind == .null } == true
    }

    var isPlainText: Bool {
        types.subtracting(.null) == .string && oneOf.isEmpty && anyOf.isEmpty && allOf.isEmpty
            || types.isEmpty && listedValues?.allSatisfy { $0.kind == .string } == true
    }

    var withoutAlternatives: Schema {
        var copy = self
        copy.oneOf = []
        copy.anyOf = []
        return copy
    }
}
