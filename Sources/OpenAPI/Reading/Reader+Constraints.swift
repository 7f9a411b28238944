// Limits on values. OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`, OpenAPI 3.1 `exclusiveMinimum: 5`.

import Diagnostics
import SpecSource

extension Reader {
    mutating func readConstraint(_ keyword: SchemaKeyword, value: Node, into schema: inout SchemaContent) {
        switch keyword {
        case .minimum:
            // An exclusive bound has been read already.
            if schema.node["exclusiveMinimum"]?.bool != true { schema.constraints.minimum = number(value) }
        case .maximum:
            if schema.node["exclusiveMaximum"]?.bool != true { schema.constraints.maximum = number(value) }
        case .exclusiveMinimum:
            schema.constraints.exclusiveMinimum = exclusive(value, bound: schema.node["minimum"])
        case .exclusiveMaximum:
            schema.constraints.exclusiveMaximum = exclusive(value, bound: schema.node["maximum"])
        case .multipleOf: schema.constraints.multipleOf = number(value)
        case .minLength: schema.constraints.minLength = count(value)
        case .maxLength: schema.constraints.maxLength = count(value)
        case .pattern: schema.constraints.pattern = text(value)
        case .minItems: schema.constraints.minItems = count(value)
        case .maxItems: schema.constraints.maxItems = count(value)
        case .uniqueItems: schema.constraints.uniqueItems = bool(value) ?? false
        case .minProperties: schema.constraints.minProperties = count(value)
        case .maxProperties: schema.constraints.maxProperties = count(value)
        default: break
        }
    }

    private mutating func exclusive(_ value: Node, bound: Node?) -> Node? {
        if value.kind == .bool {
            if !is30 {
                let message = "‘true’ and ‘false’ belong to OpenAPI 3.0 here, and this description says 3.1"
                report(.fieldOfOtherVersion, message, at: value, help: "Write the bound itself.")
            }
            guard value.bool == true, let bound else { return nil }
            return number(bound)
        }
        let result = number(value)
        if is30, result != nil {
            let message = "a number belongs to OpenAPI 3.1 here, and this description says 3.0"
            report(.fieldOfOtherVersion, message, at: value, help: "Write ‘true’, with the bound beside it.")
        }
        return result
    }
}
