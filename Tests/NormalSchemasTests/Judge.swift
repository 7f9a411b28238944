// Whether a value fits a schema: once as JSON Schema says, once by the normal form.

import OpenAPI
import SpecSource

@testable import NormalSchemas

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
        if !keeps(value, NormalLimits([schema])) { return false }
        switch value {
        case .object(let members):
            return schema.required.allSatisfy { members[$0] != nil }
                && schema.properties.allSatisfy { property in
                    members[property.name].map { fits($0, property.schema) } ?? true
                }
        case .list(let elements):
            let positions = schema.prefixItems
            guard zip(elements, positions).allSatisfy({ fits($0, $1) }), let items = schema.items else {
                return zip(elements, positions).allSatisfy { fits($0, $1) }
            }
            return elements.dropFirst(positions.count).allSatisfy { fits($0, items) }
        case .null, .bool, .integer, .fraction, .string: return true
        }
    }

    /// Whether a value is within limits, those of its kind.
    private func keeps(_ value: SmallValue, _ limits: NormalLimits) -> Bool {
        func isWithin(_ number: Int, _ range: NormalLimits.Range) -> Bool {
            let value = ExactDecimal(number)
            let isLarge = range.lower.map { value > $0.value || value == $0.value && !$0.isExclusive } ?? true
            return isLarge && (range.upper.map { value < $0.value || value == $0.value && !$0.isExclusive } ?? true)
        }
        return switch value {
        case .integer(let number): isWithin(number, limits.number)
        case .string(let text): isWithin(text.unicodeScalars.count, limits.length)
        case .list(let elements): isWithin(elements.count, limits.items)
        case .object(let members): isWithin(members.count, limits.members)
        case .null, .bool, .fraction: true
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
        if !keeps(value, schemas.graph.limits(of: place.sites, in: schemas.document)) { return false }
        let schema = schemas.graph.resolved(place.target)
        switch (schema.form, value) {
        case (.anything, _): return true
        case (.scalar(let type), _): return hasType(value, type)
        case (.enumeration(let enumeration), _):
            return enumeration.values.contains { isEqual(value, $0.node) }
        case (.list(let items), .list(let elements)):
            return items.map { items in elements.allSatisfy { fits($0, items) } } ?? true
        case (.tuple(let tuple), .list(let elements)):
            guard elements.count >= tuple.minItems, zip(elements, tuple.positions).allSatisfy({ fits($0, $1) }) else {
                return false
            }
            let others = elements.dropFirst(tuple.positions.count)
            return switch tuple.rest {
            case .nothing: others.isEmpty
            case .anything: true
            case .each(let items): others.allSatisfy { fits($0, items) }
            }
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
