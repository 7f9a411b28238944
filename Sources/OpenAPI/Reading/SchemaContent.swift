// What a schema says, while it is read. `Schema` documents the members.

import SpecSource

struct SchemaContent: Sendable {
    let id: SchemaID
    let node: Node
    var componentName: String?

    var types: JSONTypes = []
    var isNullable = false
    var format: String?
    var booleanSchema: Bool?
    var reference: SchemaID?

    var flaw: String?

    var enumValues: [Node]?
    var const: Node?

    var properties: [Property] = []
    var required: [String] = []
    var additionalProperties = AdditionalProperties.unspecified
    var patternProperties: [Property] = []
    var propertyNames: SchemaID?

    var items: SchemaID?
    var prefixItems: [SchemaID] = []

    var allOf: [SchemaID] = []
    var oneOf: [SchemaID] = []
    var anyOf: [SchemaID] = []
    var conditions: SchemaConditions?
    var unsupportedKeywords: [Node] = []
    var discriminator: Discriminator?

    var title: String?
    var description: Node?
    var defaultValue: Node?
    var examples: [Node] = []
    var isDeprecated = false
    var isReadOnly = false
    var isWriteOnly = false
    var contentEncoding: String?
    var contentMediaType: String?
    var constraints = Constraints()

    init(id: SchemaID, node: Node) {
        self.id = id
        self.node = node
    }
}
