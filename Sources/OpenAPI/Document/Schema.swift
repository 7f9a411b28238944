// The schema object of OpenAPI 3.0 and the JSON Schema of OpenAPI 3.1 as one model. References are already
// resolved: where the text says `$ref`, this says which schema.

import SpecSource

/// Names a schema within its document. The schema is `document.schemas[id]`.
public struct SchemaID: Hashable, Sendable, Comparable {
    public let index: Int

    public init(index: Int) {
        self.index = index
    }

    public static func < (left: SchemaID, right: SchemaID) -> Bool { left.index < right.index }
}

/// The JSON types a schema allows. `nullable: true` of OpenAPI 3.0 is `null` here.
public struct JSONTypes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let null = JSONTypes(rawValue: 1)
    public static let boolean = JSONTypes(rawValue: 2)
    public static let integer = JSONTypes(rawValue: 4)
    public static let number = JSONTypes(rawValue: 8)
    public static let string = JSONTypes(rawValue: 16)
    public static let array = JSONTypes(rawValue: 32)
    public static let object = JSONTypes(rawValue: 64)
}

/// A property of an object schema, in the order of the document.
public struct Property: Sendable {
    public var name: String
    public var schema: SchemaID
    /// The key in the source, for findings.
    public var key: Node
}

/// What is allowed beside the named properties.
public enum AdditionalProperties: Sendable, Hashable {
    /// The description says nothing: anything, by the rules of JSON Schema.
    case unspecified
    /// `additionalProperties: false`
    case forbidden
    /// `additionalProperties: true`
    case anything
    case schema(SchemaID)
}

/// How a value tells which alternative of a `oneOf` or `anyOf` it is.
public struct Discriminator: Sendable {
    public struct Mapping: Sendable {
        public var value: String
        public var schema: SchemaID
    }

    public var propertyName: String
    /// The explicit mapping, in the order of the document. Several values may name one schema.
    public var mapping: [Mapping]
    public var node: Node
}

/// Limits on values. They are documented and, on demand, checked; they never change a Swift type.
public struct Constraints: Sendable {
    public var minimum: Node?
    public var maximum: Node?
    public var exclusiveMinimum: Node?
    public var exclusiveMaximum: Node?
    public var multipleOf: Node?
    public var minLength: Int?
    public var maxLength: Int?
    public var pattern: String?
    public var minItems: Int?
    public var maxItems: Int?
    public var uniqueItems = false
    public var minProperties: Int?
    public var maxProperties: Int?

    public init() {}
}

/// Schemas that hold for some values of another one only.
public struct SchemaConditions: Sendable {
    /// `if`: it decides between the two others and does not have to hold.
    public var condition: SchemaID?
    /// `then`
    public var consequence: SchemaID?
    /// `else`
    public var otherwise: SchemaID?
    /// `dependentSchemas`: each holds for values that have the member.
    public var dependentSchemas: [Property] = []
    /// `dependentRequired`: the members that values with the member have as well.
    public var dependentRequired: [DependentRequirement] = []

    public struct DependentRequirement: Sendable {
        public var name: String
        public var required: [String]
        public var key: Node
    }

    public init() {}
}

/// A schema. It is a reference to what was read, so that passing it on costs nothing.
public final class Schema: Sendable {
    private let content: SchemaContent

    init(_ content: SchemaContent) {
        self.content = content
    }

    /// A schema that says nothing.
    public init(id: SchemaID, node: Node) {
        content = SchemaContent(id: id, node: node)
    }

    public var id: SchemaID { content.id }
    /// Where it is written.
    public var node: Node { content.node }
    /// The key under `components/schemas`, for schemas that stand there (in any file of the description: the last
    /// step of the reference that leads to it).
    public var componentName: String? { content.componentName }

    /// The type set of the schema; empty when it names no type.
    public var types: JSONTypes { content.types }
    /// Whether `nullable: true` is the reason for `null` in `types`. Then nothing else in `types` means that the
    /// schema names no type, not that only null is allowed.
    public var isNullable: Bool { content.isNullable }
    public var format: String? { content.format }
    /// `true` or `false` instead of an object (OpenAPI 3.1).
    public var booleanSchema: Bool? { content.booleanSchema }
    /// The target of `$ref`. In OpenAPI 3.0 nothing else counts beside it; in 3.1 other keywords may stand beside it.
    public var reference: SchemaID? { content.reference }

    /// What is wrong with it, as a phrase such as `its reference leads nowhere`, where it says less for that than was
    /// meant; `nil` for what was understood.
    public var flaw: String? { content.flaw }

    /// The values of `enum`, as written; `nil` without that keyword.
    public var enumValues: [Node]? { content.enumValues }
    public var const: Node? { content.const }

    public var properties: [Property] { content.properties }
    public var required: [String] { content.required }
    public var additionalProperties: AdditionalProperties { content.additionalProperties }
    public var patternProperties: [Property] { content.patternProperties }
    public var propertyNames: SchemaID? { content.propertyNames }

    public var items: SchemaID? { content.items }
    public var prefixItems: [SchemaID] { content.prefixItems }

    public var allOf: [SchemaID] { content.allOf }
    public var oneOf: [SchemaID] { content.oneOf }
    public var anyOf: [SchemaID] { content.anyOf }
    public var conditions: SchemaConditions? { content.conditions }
    /// Keywords that do not become types (`not`, `contains`, …).
    public var unsupportedKeywords: [Node] { content.unsupportedKeywords }
    public var discriminator: Discriminator? { content.discriminator }

    public var title: String? { content.title }
    public var description: Node? { content.description }
    public var defaultValue: Node? { content.defaultValue }
    /// `example` and the values of `examples`.
    public var examples: [Node] { content.examples }
    public var isDeprecated: Bool { content.isDeprecated }
    public var isReadOnly: Bool { content.isReadOnly }
    public var isWriteOnly: Bool { content.isWriteOnly }
    public var contentEncoding: String? { content.contentEncoding }
    public var contentMediaType: String? { content.contentMediaType }
    public var constraints: Constraints { content.constraints }

    /// The value of an extension such as `x-frozen`.
    public func `extension`(_ name: String) -> Node? { node[name] }
}
