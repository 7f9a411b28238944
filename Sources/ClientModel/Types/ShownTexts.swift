// The texts that a description shows as values of its schemas, as far as they tell more than the schemas: the letters of
// a UUID may be small or capital, and not every format says which texts have it.

import NormalSchemas
import OpenAPI
import SpecSource

/// What the examples, defaults and other values of a description show of its texts.
struct ShownTexts {
    private struct Visit: Hashable {
        var value: Node
        var schema: SchemaID
    }

    private let document: Document
    private var withCapitals: Set<SchemaID> = []
    private var withSmallLetters: Set<SchemaID> = []
    private var unfit: Set<SchemaID> = []
    private var seen: Set<Visit> = []
    /// For each schema whether values of it may have such texts inside: most have none and are skipped.
    private var leads: [Bool] = []
    /// Neither deep values nor deep schemas need a deep stack.
    private var pending: [Visit] = []

    init(_ document: Document) {
        self.document = document
        guard document.schemas.contains(where: Self.isInteresting) else { return }
        leads = Self.schemasWithTexts(in: document)
        for schema in document.schemas {
            let values = schema.examples + [schema.defaultValue, schema.const].compactMap { $0 }
            for value in values + (schema.enumValues ?? []) { add(value, schema.id) }
        }
        for example in document.examples { add(example.value, example.schema) }
        while let visit = pending.popLast() { look(at: visit.value, as: document[visit.schema]) }
        seen = []
    }

    /// The type for all texts that are shown, of which `scalar` may be able to hold only some.
    func scalar(_ scalar: Scalar, of schema: SchemaID) -> Scalar {
        if unfit.contains(schema) { return .string }
        // Small letters where nothing else is shown; only text does both.
        guard scalar == .uuid, withCapitals.contains(schema) else { return scalar }
        return withSmallLetters.contains(schema) ? .string : .upperCaseUUID
    }

    private static func isInteresting(_ schema: Schema) -> Bool {
        guard let format = Scalars.format(schema, of: .string), let scalar = Scalars.byFormat[format] else {
            return false
        }
        return scalar == .uuid || scalar.looseFormats.contains(format.name)
    }

    private static func schemasWithTexts(in document: Document) -> [Bool] {
        var containers: [[Int]] = Array(repeating: [], count: document.schemas.count)
        var leads = Array(repeating: false, count: document.schemas.count)
        var pending: [Int] = []
        for schema in document.schemas {
            for part in parts(of: schema) { containers[part.index].append(schema.id.index) }
            if isInteresting(schema) { pending.append(schema.id.index) }
        }
        while let index = pending.popLast() {
            guard !leads[index] else { continue }
            leads[index] = true
            pending += containers[index]
        }
        return leads
    }

    private static func parts(of schema: Schema) -> [SchemaID] {
        var parts = schema.allOf + schema.oneOf + schema.anyOf + schema.properties.map(\.schema)
        if let reference = schema.reference { parts.append(reference) }
        if let items = schema.items { parts.append(items) }
        if case .schema(let rest) = schema.additionalProperties { parts.append(rest) }
        return parts
    }

    private mutating func add(_ value: Node, _ schema: SchemaID) {
        guard leads[schema.index] else { return }
        let visit = Visit(value: value, schema: schema)
        if seen.insert(visit).inserted { pending.append(visit) }
    }

    private mutating func look(at value: Node, as schema: Schema) {
        let parts = schema.allOf + schema.oneOf + schema.anyOf + [schema.reference].compactMap { $0 }
        for part in parts { add(value, part) }
        switch value.kind {
        case .string:
            if let text = value.string { note(text, schema) }
        case .sequence:
            guard let items = schema.items else { return }
            for element in value.elements { add(element, items) }
        case .mapping:
            for property in schema.properties {
                if let member = value[property.name] { add(member, property.schema) }
            }
            guard case .schema(let rest) = schema.additionalProperties else { return }
            let named = Set(schema.properties.map(\.name))
            for pair in value.pairs where !named.contains(pair.key.scalarText ?? "") { add(pair.value, rest) }
        case .null, .bool, .integer, .float: return
        }
    }

    private mutating func note(_ text: String, _ schema: Schema) {
        guard let format = Scalars.format(schema, of: .string), let scalar = Scalars.byFormat[format] else { return }
        guard scalar.holds(text) else {
            // A text without the format violates the schema, unless no specification defines the format.
            if scalar.looseFormats.contains(format.name) { unfit.insert(schema.id) }
            return
        }
        guard scalar == .uuid else { return }
        if text != text.lowercased() { withCapitals.insert(schema.id) }
        if text != text.uppercased() { withSmallLetters.insert(schema.id) }
    }
}
