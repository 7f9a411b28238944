// Unions: variants, how to tell them apart, and names for their cases.

import OpenAPI
import SpecSource

extension TypeBuilder {
    mutating func union(
        _ schema: Schema, _ parts: [SchemaID], _ hint: NameHint, isNullable: Bool
    ) -> TypeUse {
        // Alternatives that are one type in Swift are no union. A name that is in use already needs a declaration,
        // though, and only components have other names for types.
        let id = declare(schema, hint) { builder in
            .union(builder.unionModel(schema, parts, hint))
        }
        if case .union(let model) = types[id.index].shape, let first = model.variants.first, model.variants.count == 1,
            model.discriminator == nil, hint.isComponent || !namedEarly.contains(id)
        {
            types[id.index].shape = .alias(TypeUse(first.type))
            return TypeUse(hint.isComponent ? .named(id) : first.type, isNullable: isNullable)
        }
        return TypeUse(.named(id), isNullable: isNullable)
    }

    private mutating func unionModel(_ schema: Schema, _ parts: [SchemaID], _ hint: NameHint) -> UnionModel {
        var variants: [UnionModel.Variant] = []
        let discrimination = discrimination(of: schema, parts)
        for (index, part) in parts.enumerated() {
            let target = resolved(part)
            let partHint = hint.appending(variantSuffix(target, index: index))
            let type = use(part, partHint).type
            let tags = discrimination.tags[index]
            if let known = variants.firstIndex(where: { $0.type == type }) {
                variants[known].tags += tags.filter { !variants[known].tags.contains($0) }
                // A value has to keep the limits of one of them, and nothing tells of which.
                if variants[known].limits != limits(of: part, type) { variants[known].limits = [] }
                continue
            }
            let name = caseName(type, target, tags: tags)
            variants.append(
                UnionModel.Variant(
                    naming: name, type: type, tags: tags, form: form(part, type),
                    isGuessed: tags.isEmpty || discrimination.isAmbiguous[index],
                    writesTag: discrimination.member.map { flatten(part).member($0) != nil } ?? true,
                    limits: limits(of: part, type)))
        }
        return UnionModel(variants: variants, discriminator: discrimination.member)
    }

    // MARK: Recognising

    private mutating func form(_ part: SchemaID, _ type: TypeReference) -> UnionModel.Form {
        switch type {
        case .array: return .array
        case .dictionary:
            let required = flatten(part).required.sorted()
            return .object(required: required, known: required, constants: [])
        case .nullable: return .any
        case .scalar(let scalar): return scalar.form
        case .named(let id):
            switch types[id.index].shape {
            case .enumeration(let model): return model.raw == .int ? .integer : .string
            case .union, .alias:
                // A union inside a union, or a type still being built: told by its own parts.
                return resolved(part).looksLikeObject ? objectForm(part) : .any
            case .object(let object): return object.isTuple ? .array : objectForm(part)
            case .collection(.array): return .array
            case .collection: return .object(required: [], known: [], constants: [])
            }
        }
    }

    private mutating func objectForm(_ part: SchemaID) -> UnionModel.Form {
        let flat = flatten(part)
        var constants: [UnionModel.Constant] = []
        for member in flat.members where flat.required.contains(member.name) {
            let schema = resolved(member.schema)
            let values = schema.const.map { [$0] } ?? schema.enumValues
            if let values, values.count == 1, let value = values.first.flatMap(Self.constant) {
                constants.append(UnionModel.Constant(name: member.name, value: value))
            }
        }
        return .object(
            required: flat.members.map(\.name).filter(flat.required.contains), known: flat.members.map(\.name),
            constants: constants)
    }

    /// A value that can be told from others at a glance.
    private static func constant(_ node: Node) -> LiteralModel? {
        switch node.kind {
        case .string: node.string.map { .string($0) }
        case .bool: node.bool.map { .bool($0) }
        case .integer: node.integer.map { .integer($0) }
        case .null, .float, .sequence, .mapping: nil
        }
    }

    // MARK: Names

    private func variantSuffix(_ target: Schema, index: Int) -> String {
        if let title = target.title, Identifiers.isIdentifier(SwiftNames.type(title)) { return SwiftNames.type(title) }
        let kind = target.types.subtracting(.null)
        return kind.isEmpty || kind == .object ? "Variant\(index + 1)" : SwiftNames.type(kind.caseName)
    }

    /// A variant is called after its type; an inline type after what tells it from the others.
    private func caseName(_ type: TypeReference, _ target: Schema, tags: [String]) -> Name {
        func stated(_ text: String, _ preferred: String) -> Name {
            Name(text, preferred: preferred, from: .place, at: target.node.span)
        }
        switch type {
        case .named(let id):
            let origin = types[id.index].naming
            if origin.isComponent {
                return Name(
                    origin.wireName, preferred: SwiftNames.enumCase(origin.wireName), from: .component,
                    at: target.node.span)
            }
            if let text = tags.first ?? target.title { return stated(text, SwiftNames.enumCase(text)) }
            return stated(origin.wireName, SwiftNames.member(origin.preferred))
        case .array(let element):
            let name = caseName(element, target, tags: []).preferred
            return stated(name, SwiftNames.plural(name))
        case .dictionary: return stated("object", "object")
        case .nullable(let element): return caseName(element, target, tags: tags)
        case .scalar(let scalar): return stated(scalar.name, scalar.caseName)
        }
    }
}
