// The letters of a UUID may be small or capital, and servers may compare texts: how a description spells its UUIDs.

import OpenAPI
import SpecSource

/// What the examples, defaults and other values of a description show of its UUIDs.
struct UUIDSpelling {
    private struct Visit: Hashable {
        var value: Node
        var schema: SchemaID
    }

    private let document: Document
    private var withCapitals: Set<SchemaID> = []
    private var withSmallLetters: Set<SchemaID> = []
    private var seen: Set<Visit> = []
    /// Neither deep values nor deep schemas need a deep stack.
    private var pending: [Visit] = []

    init(_ document: Document) {
        self.document = document
        guard document.schemas.contains(where: { Scalars.isUUID($0) }) else { return }
        for schema in document.schemas {
            let values = schema.examples + [schema.defaultValue, schema.const].compactMap { $0 }
            for value in values + (schema.enumValues ?? []) { add(value, schema.id) }
        }
        for example in document.examples { add(example.value, example.schema) }
        while let visit = pending.popLast() { look(at: visit.value, as: document[visit.schema]) }
        seen = []
    }

    /// Small letters where nothing else is shown; only text does both.
    func scalar(_ schema: SchemaID) -> Scalar {
        guard withCapitals.contains(schema) else { return .uuid }
        return withSmallLetters.contains(schema) ? .string : .upperCaseUUID
    }

    private mutating func add(_ value: Node, _ schema: SchemaID) {
        let visit = Visit(value: value, schema: schema)
        if seen.insert(visit).inserted { pending.append(visit) }
    }

    private mutating func look(at value: Node, as schema: Schema) {
        let parts = schema.allOf + schema.oneOf + schema.anyOf + [schema.reference].compactMap { $0 }
        for part in parts { add(value, part) }
        switch value.kind {
        case .string:
            guard Scalars.isUUID(schema), let text = value.string, Self.isUUID(text) else { return }
            if text != text.lowercased() { withCapitals.insert(schema.id) }
            if text != text.uppercased() { withSmallLetters.insert(schema.id) }
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

    private static func isUUID(_ text: String) -> Bool {
        text.utf8.count == 36 && text.allSatisfy { $0.isHexDigit || $0 == "-" }
    }
}
