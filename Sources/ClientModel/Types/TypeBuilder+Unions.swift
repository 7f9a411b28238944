// Unions: variants, what each looks like, and names for their cases.

import Diagnostics
import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    mutating func union(_ union: NormalUnion, _ hint: NameHint) -> UnionModel {
        var variants: [UnionModel.Variant] = []
        var positions: [TypeReference: Int] = [:]
        for (index, alternative) in union.alternatives.enumerated() {
            let type = use(alternative.place, self.hint(for: alternative, at: index, hint)).type
            let limits = limits(of: alternative.place.sites, type)
            if let known = positions[type] {
                variants[known].tags += alternative.tags.filter { !variants[known].tags.contains($0) }
                // A value keeps the limits of one of them, and it is not known of which.
                if variants[known].limits != limits { variants[known].limits = [] }
                continue
            }
            positions[type] = variants.count
            variants.append(
                UnionModel.Variant(
                    naming: caseName(type, alternative), type: type, tags: alternative.tags,
                    form: form(alternative.place.target),
                    isGuessed: alternative.tags.isEmpty || alternative.isAmbiguous,
                    writesTag: union.discriminator.map { hasMember($0, alternative.place.target) } ?? true,
                    limits: limits))
        }
        let objects = variants.filter { if case .object = $0.form { true } else { false } }
        return UnionModel(
            variants: variants, discriminator: union.discriminator,
            mayOverlap: union.mayOverlap && objects.count > 1, common: union.common)
    }

    /// Alternatives that are one type in Swift, such as numbers with different limits, are no union.
    mutating func onlyType(of union: NormalUnion) -> TypeReference? {
        guard union.discriminator == nil else { return nil }
        var only: TypeReference?
        for alternative in union.alternatives {
            guard case .scalar(let type) = normal.resolved(alternative.place.target).form else { return nil }
            let scalar = TypeReference.scalar(scalar(type, normal.resolved(alternative.place.target)))
            guard only == nil || only == scalar else { return nil }
            only = scalar
        }
        return only
    }

    private func hint(for alternative: NormalUnion.Alternative, at index: Int, _ hint: NameHint) -> NameHint {
        if let type = alternative.type { return type == .object ? hint.appending("Object") : hint }
        guard let target = alternative.place.sites.first.map({ target(of: $0) }),
            alternative.place.sites.count == 1
        else { return hint.appending("Variant\(index + 1)") }
        if let name = target.componentName { return hint.appending(SwiftNames.type(name)) }
        if let title = target.title, Identifiers.isIdentifier(SwiftNames.type(title)) {
            return hint.appending(SwiftNames.type(title))
        }
        let isPlain = target.kinds.isEmpty || target.kinds == .object
        return hint.appending(isPlain ? "Variant\(index + 1)" : SwiftNames.type(target.kinds.caseName))
    }

    // MARK: Recognising

    /// What values of a variant look like.
    private func form(_ id: NormalID) -> UnionModel.Form {
        let schema = normal.resolved(id)
        switch schema.form {
        case .nothing(let instead?): return form(instead.target)
        case .nothing, .anything, .lenientID, .reference: return .any
        case .scalar(let type): return scalar(type, schema).form
        case .enumeration(let enumeration): return enumeration.raw == .integer ? .integer : .string
        case .list, .tuple: return .array
        case .map(let map): return .object(ObjectForm(required: map.required, known: map.required))
        case .object(let object): return form(object)
        // A union inside a union is recognised by its own alternatives.
        case .union: return .any
        }
    }

    private func form(_ object: NormalObject) -> UnionModel.Form {
        let required = object.members.filter(\.isRequired)
        let constants = required.compactMap { member in
            constant(member.place.target).map { ObjectForm.Constant(name: member.name, value: $0) }
        }
        // A member may come under another of its names.
        return .object(
            ObjectForm(
                required: required.filter { aliases(of: $0).isEmpty }.map(\.name),
                known: object.members.flatMap { [$0.name] + aliases(of: $0) }, constants: constants))
    }

    /// The only value that a schema has, if it can be compared.
    private func constant(_ id: NormalID) -> LiteralModel? {
        let schema = normal.resolved(id)
        if case .enumeration(let enumeration) = schema.form {
            return enumeration.values.count == 1 ? enumeration.values.first.flatMap { Self.constant($0.node) } : nil
        }
        let lists = schema.sources.compactMap { document[$0].listedValues }
        return lists.first { $0.count == 1 }?.first.flatMap(Self.constant)
    }

    private static func constant(_ node: Node) -> LiteralModel? {
        switch node.kind {
        case .string: node.string.map { .string($0) }
        case .bool: node.bool.map { .bool($0) }
        case .integer: node.integer.map { .integer($0) }
        case .null, .float, .sequence, .mapping: nil
        }
    }

    /// Whether the type of a variant has a member, so that it writes it.
    private func hasMember(_ name: String, _ id: NormalID) -> Bool {
        var seen: Set<NormalID> = []
        func search(_ id: NormalID) -> Bool {
            let schema = normal.resolved(id)
            switch schema.form {
            case .object(let object): return object.members.contains { $0.name == name }
            case .union(let union):
                guard seen.insert(schema.id).inserted else { return false }
                return union.discriminator == name || union.alternatives.contains { search($0.place.target) }
            default: return false
            }
        }
        return search(id)
    }

    // MARK: Names

    /// A variant is called after its type; an inline type after what tells it from the others.
    private func caseName(_ type: TypeReference, _ alternative: NormalUnion.Alternative) -> Name {
        let site = alternative.place.sites.first.map { target(of: $0) }
        let span = site?.node.span
        if let type = alternative.type {
            return Name(type.caseName, preferred: type.caseName, from: .place, at: span)
        }
        let schema = normal.resolved(alternative.place.target)
        if schema.isPlainBase, let name = schema.component.flatMap({ document[$0].componentName }) {
            return Name(name, preferred: SwiftNames.enumCase(name), from: .component, at: span)
        }
        let name = alternative.place.sites.count == 1 ? site?.componentName : nil
        return caseName(type, text: alternative.tags.first ?? name ?? site?.title, title: site?.title, at: span)
    }

    private func caseName(_ type: TypeReference, text: String?, title: String?, at span: SourceSpan?) -> Name {
        func stated(_ text: String, _ preferred: String) -> Name {
            Name(text, preferred: preferred, from: .place, at: span)
        }
        switch type {
        case .named(let id):
            let naming = self[id].naming
            if naming.isComponent {
                return Name(
                    naming.wireName, preferred: SwiftNames.enumCase(naming.wireName), from: .component, at: span)
            }
            if let text { return stated(text, SwiftNames.enumCase(text)) }
            return stated(naming.wireName, SwiftNames.member(naming.preferred))
        case .array(let element):
            let name = caseName(element, text: title, title: title, at: span).preferred
            return stated(name, SwiftNames.plural(name))
        case .dictionary: return stated("object", "object")
        case .nullable(let element): return caseName(element, text: text, title: title, at: span)
        case .scalar(let scalar): return stated(scalar.name, scalar.caseName)
        }
    }
}

extension JSONTypes {
    /// The name of one type, in Swift's words.
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
}
