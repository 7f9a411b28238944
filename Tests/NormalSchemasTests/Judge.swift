// Whether a value fits a schema: once as JSON Schema says, once by the normal form.

import NormalSchemas
import OpenAPI
import SpecSource

struct Judge {
    private let schemas: Normalized

    init(_ schemas: Normalized) {
        self.schemas = schemas
    }

    // MARK: As JSON Schema says

    func fits(_ value: SmallValue, _ id: SchemaID) -> Bool {
        let schema = schemas.document[id]
        if let reference = schema.reference, !fits(value, reference) { return false }
        if !schema.types.isEmpty, !hasType(value, schema.types) { return false }
        if let values = schema.enumValues, !values.contains(where: { isEqual(value, $0) }) { return false }
        if !schema.allOf.allSatisfy({ fits(value, $0) }) { return false }
        if !schema.anyOf.isEmpty, !schema.anyOf.contains(where: { fits(value, $0) }) { return false }
        switch value {
        case .object(let members):
            return schema.required.allSatisfy { members[$0] != nil }
                && schema.properties.allSatisfy { property in
                    members[property.name].map { fits($0, property.schema) } ?? true
                }
        case .list(let elements):
            guard let items = schema.items else { return true }
            return elements.allSatisfy { fits($0, items) }
        case .null, .bool, .integer, .fraction, .string: return true
        }
    }

    private func hasType(_ value: SmallValue, _ types: JSONTypes) -> Bool {
        switch value {
        case .null: types.contains(.null)
        case .bool: types.contains(.boolean)
        case .integer: types.contains(.integer) || types.contains(.number)
        case .fraction: types.contains(.number)
        case .string: types.contains(.string)
        case .list: types.contains(.array)
        case .object: types.contains(.object)
        }
    }

    private func isEqual(_ value: SmallValue, _ node: Node) -> Bool {
        switch value {
        case .string(let text): node.string == text
        case .integer(let number): node.integer == Int64(number)
        case .null: node.kind == .null
        case .bool, .fraction, .list, .object: false
        }
    }

    // MARK: By the normal form

    func fits(_ value: SmallValue, _ place: NormalPlace) -> Bool {
        if value == .null, place.isNullable { return true }
        let schema = schemas.graph.resolved(place.target)
        switch (schema.form, value) {
        case (.anything, _): return true
        case (.scalar(let type), _): return hasType(value, type)
        case (.enumeration(let enumeration), _):
            return enumeration.values.contains { isEqual(value, $0.node) }
        case (.list(let items), .list(let elements)):
            return items.map { items in elements.allSatisfy { fits($0, items) } } ?? true
        case (.map(let map), .object(let members)): return map.required.allSatisfy { members[$0] != nil }
        case (.object(let object), .object(let members)):
            return object.members.allSatisfy { member in
                members[member.name].map { fits($0, member.place) } ?? !member.isRequired
            }
        case (.union(let union), _): return union.alternatives.contains { fits(value, $0.place) }
        default: return false
        }
    }
}
