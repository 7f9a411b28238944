// The fields of each OpenAPI object. Fields that an object does not have are reported.

import Diagnostics
import SpecSource

/// The fields of one kind of object.
struct ObjectShape: Sendable {
    /// The name of the object in messages, such as `an operation`.
    let name: String
    let fields: [String]
    /// Fields that exist from OpenAPI 3.1 on.
    var newFields: [String] = []
    /// Fields that exist from OpenAPI 3.2 on, as far as they are read or have no meaning for a client.
    var fieldsOf32: [String] = []
    /// Fields of OpenAPI 3.2 that would matter to a client, and are not supported.
    var unsupported32: [String] = []
    /// Help for fields of Swagger 2.0 and for common mistakes.
    var advice: [String: String] = [:]
    /// Which of the objects it is that extensions of ours belong to.
    var place: ExtensionValue.Place = .other

    static let root = ObjectShape(
        name: "a description",
        fields: ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
        newFields: ["webhooks", "jsonSchemaDialect"],
        unsupported32: ["$self"],
        advice: [
            "host": "It belongs to Swagger 2.0; OpenAPI 3 has ‘servers’.",
            "basePath": "It belongs to Swagger 2.0; OpenAPI 3 has ‘servers’.",
            "schemes": "It belongs to Swagger 2.0; OpenAPI 3 has ‘servers’.",
            "consumes": "It belongs to Swagger 2.0; OpenAPI 3 names media types under ‘content’.",
            "produces": "It belongs to Swagger 2.0; OpenAPI 3 names media types under ‘content’.",
            "definitions": "It belongs to Swagger 2.0; OpenAPI 3 has ‘components/schemas’.",
            "securityDefinitions": "It belongs to Swagger 2.0; OpenAPI 3 has ‘components/securitySchemes’.",
        ],
        place: .root
    )
    static let info = ObjectShape(
        name: "‘info’",
        fields: ["title", "description", "termsOfService", "contact", "license", "version"], newFields: ["summary"]
    )
    static let contact = ObjectShape(name: "‘contact’", fields: ["name", "url", "email"])
    static let license = ObjectShape(name: "‘license’", fields: ["name", "url"], newFields: ["identifier"])
    static let externalDocs = ObjectShape(name: "‘externalDocs’", fields: ["description", "url"])
    static let tag = ObjectShape(
        name: "a tag", fields: ["name", "description", "externalDocs"], fieldsOf32: ["summary", "parent", "kind"])
    static let server = ObjectShape(
        name: "a server", fields: ["url", "description", "variables"], fieldsOf32: ["name"])
    static let serverVariable = ObjectShape(name: "a server variable", fields: ["enum", "default", "description"])
    static let components = ObjectShape(
        name: "‘components’",
        fields: [
            "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
            "callbacks",
        ],
        newFields: ["pathItems"], fieldsOf32: ["mediaTypes"]
    )
    static let pathItem = ObjectShape(
        name: "a path item",
        fields: ["$ref", "summary", "description", "servers", "parameters"] + HTTPMethod.before32.map(\.rawValue),
        fieldsOf32: ["query"], unsupported32: ["additionalOperations"]
    )
    static let operation = ObjectShape(
        name: "an operation",
        fields: [
            "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
            "callbacks", "deprecated", "security", "servers",
        ],
        advice: [
            "consumes": "It belongs to Swagger 2.0; OpenAPI 3 names media types under ‘content’.",
            "produces": "It belongs to Swagger 2.0; OpenAPI 3 names media types under ‘content’.",
        ],
        place: .operation
    )
    static let parameter = ObjectShape(
        name: "a parameter",
        fields: [
            "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
            "allowReserved", "schema", "example", "examples", "content",
        ],
        advice: ["collectionFormat": "It belongs to Swagger 2.0; OpenAPI 3 has ‘style’ and ‘explode’."],
        place: .parameter
    )
    static let header = ObjectShape(
        name: "a header",
        fields: [
            "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema",
            "example", "examples", "content",
        ]
    )
    static let requestBody = ObjectShape(
        name: "a request body", fields: ["description", "content", "required"]
    )
    static let mediaType = ObjectShape(
        name: "a media type", fields: ["schema", "example", "examples", "encoding"], fieldsOf32: ["itemSchema"],
        unsupported32: ["prefixEncoding", "itemEncoding"])
    static let encoding = ObjectShape(
        name: "an encoding", fields: ["contentType", "headers", "style", "explode", "allowReserved"],
        unsupported32: ["encoding", "prefixEncoding", "itemEncoding"]
    )
    static let response = ObjectShape(
        name: "a response", fields: ["description", "headers", "content", "links"],
        fieldsOf32: ["summary"],
        advice: ["schema": "It belongs under ‘content’ and a media type, such as ‘application/json’."]
    )
    static let example = ObjectShape(
        name: "an example", fields: ["summary", "description", "value", "externalValue"],
        fieldsOf32: ["dataValue", "serializedValue"]
    )
    static let link = ObjectShape(
        name: "a link",
        fields: ["operationRef", "operationId", "parameters", "requestBody", "description", "server"]
    )
    static let securityScheme = ObjectShape(
        name: "a security scheme",
        fields: ["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
        fieldsOf32: ["deprecated", "oauth2MetadataUrl"], place: .securityScheme
    )
    static let flows = ObjectShape(
        name: "‘flows’", fields: ["implicit", "password", "clientCredentials", "authorizationCode"],
        fieldsOf32: ["deviceAuthorization"]
    )
    static let flow = ObjectShape(
        name: "a flow", fields: ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"],
        fieldsOf32: ["deviceAuthorizationUrl"]
    )
    static let discriminator = ObjectShape(
        name: "a discriminator", fields: ["propertyName", "mapping"], unsupported32: ["defaultMapping"])
}

extension Reader {
    /// Whether the node is a mapping; reports that it is not, and the fields that do not belong into it.
    /// - Parameter ignored: names that another check reports.
    mutating func isObject(
        _ node: Node, _ shape: ObjectShape, ignoring ignored: (String) -> Bool = { _ in false }
    ) -> Bool {
        guard node.kind == .mapping else {
            reportWrongType(node, expected: "\(shape.name) (a mapping)")
            return false
        }
        for (key, value) in node.pairs {
            guard let name = key.scalarText, !shape.fields.contains(name) else { continue }
            if name.hasPrefix("x-") {
                checkExtension(key, name, value, at: shape.place)
                continue
            }
            if shape.newFields.contains(name) {
                if is30 {
                    let message = "‘\(name)’ exists only from OpenAPI 3.1 on, and this description says 3.0"
                    report(.fieldOfOtherVersion, message, at: key)
                }
            } else if shape.fieldsOf32.contains(name) || shape.unsupported32.contains(name) {
                checkNewField(key, name, isSupported: shape.fieldsOf32.contains(name))
            } else if !ignored(name) {
                let known = shape.fields + shape.newFields
                let help = shape.advice[name] ?? Spelling.suggestion(for: name, among: known)
                report(.unknownField, "\(shape.name) has no field ‘\(name)’", at: key, help: help)
            }
        }
        return true
    }

    private mutating func checkNewField(_ key: Node, _ name: String, isSupported: Bool) {
        if version < .v32 {
            let message = "‘\(name)’ exists only from OpenAPI 3.2 on, and this description says \(is30 ? "3.0" : "3.1")"
            report(.fieldOfOtherVersion, message, at: key)
        } else if !isSupported {
            report(.unsupportedIn32, "‘\(name)’ is not supported, and left out", at: key)
        }
    }

    /// Checks an object whose contents do not matter to a client.
    mutating func checkObject(_ node: Node?, _ shape: ObjectShape) {
        guard let node else { return }
        if node.kind == .null { return reportEmpty(node) }
        _ = isObject(node, shape)
    }
}
