// The keywords of the schema object of OpenAPI 3.0 and of JSON Schema 2020-12, as OpenAPI 3.1 uses it.

enum SchemaKeyword: String, CaseIterable {
    case ref = "$ref"
    case type, format, title, description, `default`, example, examples, `enum`, const
    case properties, required, additionalProperties, patternProperties, propertyNames, items, prefixItems
    case allOf, oneOf, anyOf, not, discriminator, nullable, readOnly, writeOnly, deprecated, xml, externalDocs
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern
    case minItems, maxItems, uniqueItems, minProperties, maxProperties
    case contentEncoding, contentMediaType, contentSchema
    case `if`, then, `else`, dependentSchemas, dependentRequired, dependencies, contains, minContains, maxContains
    case unevaluatedProperties, unevaluatedItems
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case dynamicRef = "$dynamicRef"
    case schema = "$schema"
    case vocabulary = "$vocabulary"
    case comment = "$comment"
    case defs = "$defs"
    case definitions

    /// A keyword and its position among all of them.
    struct Entry: Sendable {
        var keyword: SchemaKeyword
        var position: Int
    }

    /// By name, without comparing with each of them.
    static let named: [String: Entry] = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($1.rawValue, Entry(keyword: $1, position: $0)) }
    )

    static let names: [String] = allCases.map(\.rawValue)

    /// Whether the schema object of OpenAPI 3.0 has the keyword.
    var existsIn30: Bool {
        switch self {
        case .ref, .type, .format, .title, .description, .default, .example, .enum, .properties, .required,
            .additionalProperties, .items, .allOf, .oneOf, .anyOf, .not, .discriminator, .nullable, .readOnly,
            .writeOnly, .deprecated, .xml, .externalDocs, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum,
            .multipleOf, .minLength, .maxLength, .pattern, .minItems, .maxItems, .uniqueItems, .minProperties,
            .maxProperties:
            true
        default:
            false
        }
    }
}
