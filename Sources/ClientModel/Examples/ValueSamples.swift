// A value for each type, always the same: the examples of the description where it has some, else the smallest value that
// the type can have.

import Diagnostics
import OpenAPI

struct ValueSamples {
    private let document: Document
    private let model: ClientModel
    private let lookup: SchemaLookup?
    /// The schema that a declared type was made of.
    private let schemas: [TypeID: SchemaID]

    init(_ document: Document, _ model: ClientModel) {
        self.document = document
        self.model = model
        lookup = model.made?.lookup()
        var schemas: [TypeID: SchemaID] = [:]
        for schema in document.schemas {
            guard case .named(let id)? = lookup?.types[schema.id]?.type, schemas[id] == nil else { continue }
            schemas[id] = schema.id
        }
        self.schemas = schemas
    }

    /// The value of a body with this schema.
    func json(of schema: SchemaID) -> String {
        if let example = example(of: schema) { return example }
        guard let type = lookup?.types[lookup?.standIns[schema] ?? schema]?.type else { return "{}" }
        return json(of: type, inside: [])
    }

    /// The text of a body with one element after the other.
    func stream(of shape: SuccessModel.Shape, _ form: SuccessModel.Stream) -> String {
        guard case .stream(_, let type) = shape else { return "" }
        let element = json(of: type, inside: [])
        switch form {
        case .jsonLines: return element + "\n"
        case .events, .textEvents, .eventObjects: return "data: \(element)\n\n"
        }
    }

    private func example(of schema: SchemaID) -> String? {
        let place = lookup?.standIns[schema] ?? schema
        let candidates = document[schema].examples + document[place].examples
        return candidates.lazy.compactMap(JSONText.text).first
    }

    /// - Parameter outer: the types that the value is a part of: what may be absent ends there.
    private func json(of type: TypeReference, inside outer: Set<TypeID>) -> String {
        switch type {
        case .scalar(let scalar): return scalar.sample
        case .array(let element): return isInside(element, outer) ? "[]" : "[\(json(of: element, inside: outer))]"
        case .dictionary: return "{}"
        case .nullable(let element): return isInside(element, outer) ? "null" : json(of: element, inside: outer)
        case .named(let id):
            if let example = schemas[id].flatMap(example) { return example }
            return json(of: model[id], inside: outer.union([id]))
        }
    }

    private func isInside(_ type: TypeReference, _ outer: Set<TypeID>) -> Bool {
        type.declared.map(outer.contains) ?? false
    }

    private func json(of type: TypeDeclaration, inside outer: Set<TypeID>) -> String {
        switch type.shape {
        case .alias(let use): return json(of: use.type, inside: outer)
        case .collection(let element):
            if case .array = element { return "[]" }
            return "{}"
        case .enumeration(let model): return model.cases.first.map { text(of: $0.value) } ?? JSONString.quoted("")
        case .object(let object): return json(of: object, type.id, outer)
        case .union(let union): return json(of: union, outer)
        }
    }

    /// - Parameter fixed: the JSON of members whose value is known.
    private func json(
        of object: ObjectModel, _ id: TypeID, _ outer: Set<TypeID>, fixed: [String: String] = [:]
    ) -> String {
        let described = schemas[id].map { document[$0].properties } ?? []
        var members = object.properties.filter { $0.direction != .writeOnly }.compactMap { property in
            let schema = described.first { $0.name == property.wireName }?.schema
            let value = fixed[property.wireName] ?? schema.flatMap(example) ?? required(property, outer)
            return value.map { (key: property.wireName, value: $0) }
        }
        if object.isTuple { return "[" + members.map(\.value).joined(separator: ",") + "]" }
        for (key, value) in fixed.sorted(by: { $0.key < $1.key }) where !members.contains(where: { $0.key == key }) {
            members.append((key, value))
        }
        return "{" + members.map { "\(JSONString.quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
    }

    /// The value of a member that has to be there.
    private func required(_ property: PropertyModel, _ outer: Set<TypeID>) -> String? {
        switch property.presence {
        case .optional, .optionalNullable: nil
        case .requiredNullable where isInside(property.type, outer): "null"
        case .required, .requiredNullable: json(of: property.type, inside: outer)
        }
    }

    /// A value of the first variant, with what tells that it is one.
    private func json(of union: UnionModel, _ outer: Set<TypeID>) -> String {
        guard let variant = union.variants.first(where: { !isInside($0.type, outer) }) ?? union.variants.first else {
            return "null"
        }
        guard let key = union.discriminator, let tag = variant.tags.first, case .named(let id) = variant.type,
            case .object(let object) = model[id].shape, schemas[id].flatMap(example) == nil
        else { return json(of: variant.type, inside: outer) }
        return json(of: object, id, outer.union([id]), fixed: [key: JSONString.quoted(tag)])
    }

    private func text(of literal: LiteralModel) -> String {
        switch literal {
        case .string(let text): JSONString.quoted(text)
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .decimal(let digits), .double(let digits): digits
        case .array(let elements): "[" + elements.map(text).joined(separator: ",") + "]"
        case .enumCase(let id, let index):
            if case .enumeration(let model) = model[id].shape { text(of: model.cases[index].value) } else { "null" }
        }
    }
}
