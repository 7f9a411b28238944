// The keywords of one schema, in one pass over its pairs.

import Diagnostics
import SpecSource

extension Reader {
    mutating func readKeywords(into schema: inout SchemaContent) {
        var isNullable: Node?
        var hasExtensions = false
        for (key, value) in schema.node.pairs {
            guard let name = key.scalarText else { continue }
            guard let entry = SchemaKeyword.named[name] else {
                if name.hasPrefix("x-") {
                    hasExtensions = true
                    checkExtension(key, name, value, at: .schema)
                } else {
                    reportUnknown(keyword: name, at: key)
                }
                continue
            }
            keywordCounts[entry.position] += 1
            if is30, !entry.keyword.existsIn30 { reportNewer(keyword: name, at: key) }
            if entry.keyword == .nullable {
                isNullable = key
                if bool(value) == true { schema.isNullable = true }
            } else {
                read(entry.keyword, key: key, value: value, into: &schema)
            }
        }
        if hasExtensions { checkExtensions(of: schema) }
        if schema.isNullable { schema.types.insert(.null) }
        if let isNullable, !is30 {
            let message = "‘nullable’ does not exist in OpenAPI 3.1; it is honoured nevertheless"
            report(.nullableIn31, message, at: isNullable, help: "Write ‘type: [string, 'null']’, with the type meant.")
        }
    }

    /// Reports extensions that do not fit the keywords beside them.
    private mutating func checkExtensions(of schema: SchemaContent) {
        for name in ["x-enum-varnames", "x-enum-descriptions"] {
            guard let list = schema.node[name], list.kind == .sequence, let values = schema.enumValues else { continue }
            let counts = [values.count, values.count { $0.kind != .null }]
            if !counts.contains(list.elements.count) {
                let message = "‘\(name)’ has \(list.elements.count) elements beside \(values.count) of ‘enum’"
                report(.extensionValue, message, at: list)
            }
        }
        if let epoch = schema.node["x-epoch"], !schema.types.isEmpty,
            schema.types.isDisjoint(with: [.integer, .number])
        {
            report(.extensionValue, "‘x-epoch’ is for numbers, and this is none", at: epoch)
        }
    }

    private mutating func read(_ keyword: SchemaKeyword, key: Node, value: Node, into schema: inout SchemaContent) {
        switch keyword {
        case .ref:
            schema.reference = referredSchema(value)
        case .type:
            schema.types.formUnion(types(value))
        case .format:
            schema.format = text(value)
        case .title:
            schema.title = text(value)
        case .description:
            schema.description = describing(value)
        case .default:
            schema.defaultValue = value
        case .example:
            schema.examples.append(value)
        case .examples:
            readExamples(value, into: &schema)
        case .enum:
            if let values = list(value, of: "values") { schema.enumValues = Array(values) }
        case .const:
            schema.const = value
        case .properties:
            schema.properties = properties(value)
        case .required:
            schema.required = required(value)
        case .additionalProperties:
            schema.additionalProperties = additionalProperties(value)
        case .patternProperties:
            schema.patternProperties = properties(value)
        case .propertyNames:
            schema.propertyNames = self.schema(value)
        case .items:
            readItems(value, into: &schema)
        case .prefixItems:
            schema.prefixItems = schemas(value)
        case .allOf:
            schema.allOf += schemas(value)
        case .oneOf:
            schema.oneOf = schemas(value)
        case .anyOf:
            schema.anyOf = schemas(value)
        case .discriminator:
            schema.discriminator = discriminator(value, key: key)
        case .readOnly:
            schema.isReadOnly = bool(value) ?? false
        case .writeOnly:
            schema.isWriteOnly = bool(value) ?? false
        case .deprecated:
            schema.isDeprecated = bool(value) ?? false
        case .contentEncoding:
            schema.contentEncoding = text(value)
        case .contentMediaType:
            schema.contentMediaType = text(value)
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .minLength, .maxLength, .pattern,
            .minItems, .maxItems, .uniqueItems, .minProperties, .maxProperties:
            readConstraint(keyword, value: value, into: &schema)
        case .unevaluatedProperties where value.kind == .mapping && schema.node["additionalProperties"] == nil:
            // The members of all parts are merged, so an unevaluated member is one that no part names.
            schema.additionalProperties = additionalProperties(value)
        case .if, .then, .else, .dependentSchemas, .dependentRequired:
            readCondition(keyword, value: value, into: &schema)
        case .not, .contains, .unevaluatedProperties, .unevaluatedItems, .contentSchema:
            schema.unsupportedKeywords.append(key)
            // Read for its findings only. OpenAPI 3.0 has no boolean schemas, but their meaning is clear.
            if value.kind != .bool { _ = self.schema(value) }
        case .dynamicRef:
            readDynamicReference(value, into: &schema)
        case .dependencies, .minContains, .maxContains:
            schema.unsupportedKeywords.append(key)
        case .defs, .definitions:
            _ = properties(value)
        case .nullable, .xml, .externalDocs, .id, .anchor, .dynamicAnchor, .schema, .vocabulary, .comment:
            break
        }
    }

    // MARK: Single keywords

    /// Beside a `$ref` it is one more schema that values have to satisfy.
    private mutating func readDynamicReference(_ value: Node, into schema: inout SchemaContent) {
        guard let target = dynamicSchema(value) else { return }
        if schema.node["$ref"] == nil {
            schema.reference = target
        } else {
            schema.allOf.append(target)
        }
    }

    mutating func describing(_ value: Node) -> Node? {
        if value.kind == .string { return value }
        return text(value) == nil ? nil : value
    }

    private mutating func required(_ value: Node) -> [String] {
        guard value.kind == .bool else { return texts(value) }
        let message = "‘required’ of a schema is a list of property names, not true or false"
        report(.requiredNotAList, message, at: value)
        return []
    }

    private mutating func additionalProperties(_ value: Node) -> AdditionalProperties {
        switch value.kind {
        case .bool:
            return value.bool == true ? .anything : .forbidden
        case .null:
            reportEmpty(value)
            return .unspecified
        case .string where value.string == "true" || value.string == "false":
            return bool(value) == true ? .anything : .forbidden
        case .integer, .float, .string, .sequence, .mapping:
            return .schema(schema(value))
        }
    }

    /// A list of schemas under `items` is what later became `prefixItems`.
    private mutating func readItems(_ value: Node, into schema: inout SchemaContent) {
        guard value.kind == .sequence else {
            schema.items = self.schema(value)
            return
        }
        let help = is30 ? "Write one schema for all elements." : "Write ‘prefixItems’ instead of ‘items’."
        reportWrongType(value, expected: "a schema (a mapping)", help: help)
    }

    /// JSON Schema has a list of values here. Some descriptions have a mapping of names to examples, as other objects have.
    private mutating func readExamples(_ value: Node, into schema: inout SchemaContent) {
        switch value.kind {
        case .sequence:
            schema.examples.append(contentsOf: value.elements)
        case .mapping:
            report(.looseType, "expected a sequence of values, found a mapping", at: value)
            schema.examples.append(contentsOf: value.pairs.lazy.map { $0.value["value"] ?? $0.value })
        case .null:
            reportEmpty(value)
        case .bool, .integer, .float, .string:
            reportWrongType(value, expected: "a sequence of values")
        }
    }

    // MARK: Unknown keywords

    private mutating func reportUnknown(keyword: String, at key: Node) {
        let known = SchemaKeyword.allCases.lazy.filter { [is30] in !is30 || $0.existsIn30 }.map(\.rawValue)
        let help = Spelling.suggestion(for: keyword, among: known)
        let rule: Rule = is30 || help != nil ? .unknownField : .unknownKeyword
        report(rule, "a schema has no keyword ‘\(keyword)’", at: key, help: help)
    }

    private mutating func reportNewer(keyword: String, at key: Node) {
        let message = "‘\(keyword)’ exists in schemas only from OpenAPI 3.1 on, and this description says 3.0"
        report(.fieldOfOtherVersion, message, at: key)
    }
}
