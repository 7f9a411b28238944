// Schemas and the order in which they are read. A schema gets its number when it is first referenced and
// is read later, so that neither deep nor recursive schemas need a deep stack.

import Diagnostics
import SpecSource

extension Reader {
    /// The schema that is written at a node.
    /// - Parameter name: the name that a reference or `components/schemas` gives it; the first one stays.
    mutating func schema(_ node: Node, name: String? = nil) -> SchemaID {
        if let scoped = scopedSchema(node) { return scoped }
        if let known = schemaIDs[node] {
            if let name, schemas[known.index].componentName == nil { schemas[known.index].componentName = name }
            return known
        }
        let id = SchemaID(index: schemas.count)
        var schema = SchemaContent(id: id, node: node)
        schema.componentName = name
        schemas.append(schema)
        schemaIDs[node] = id
        return id
    }

    /// A schema that allows anything, for an object whose own schema is missing.
    mutating func anything(at node: Node) -> SchemaID {
        let id = schema(node)
        placeholders.insert(id)
        return id
    }

    /// Reads every schema that has been referenced, and the schemas that these reference.
    mutating func readSchemas() {
        while firstUnreadSchema < schemas.count {
            if !placeholders.contains(schemas[firstUnreadSchema].id) { readSchema(firstUnreadSchema) }
            firstUnreadSchema += 1
        }
        breakReferenceCycles()
        breakCompositionCycles()
        breakAlternativeCycles()
    }

    private mutating func readSchema(_ index: Int) {
        var schema = schemas[index]
        let node = schema.node
        scope = scope(inside: schema.id, node)
        defer { scope = [:] }
        switch node.kind {
        case .mapping:
            if let reference = node["$ref"], is30 {
                readReference(reference, into: &schema)
            } else {
                readKeywords(into: &schema)
            }
        case .bool:
            schema.booleanSchema = node.bool
            if is30 {
                let message = "true and false are schemas only from OpenAPI 3.1 on, and this description says 3.0"
                report(.fieldOfOtherVersion, message, at: node, help: "‘{}’ allows any value.")
            }
        case .null:
            report(.wrongType, "expected a schema, found nothing (null)", at: node, help: "‘{}’ allows any value.")
        case .integer, .float, .string, .sequence:
            reportWrongType(node, expected: "a schema (a mapping)")
        }
        if schema.flaw == nil { schema.flaw = Self.flaw(of: schema) }
        // Reading may have referenced this schema by a name.
        schema.componentName = schema.componentName ?? schemas[index].componentName
        schemas[index] = schema
    }

    /// What is wrong with a schema that was read. Findings have the details.
    private static func flaw(of schema: SchemaContent) -> String? {
        let node = schema.node
        switch node.kind {
        case .mapping: break
        case .bool where schema.booleanSchema != nil: return nil
        default: return "it is no schema"
        }
        if schema.reference == nil, node["$ref"] != nil || node["$dynamicRef"] != nil && schema.allOf.isEmpty {
            return "its reference leads nowhere"
        }
        if schema.types.isEmpty, let type = node["type"], type.kind != .null { return "its type is unknown" }
        return nil
    }

    /// In OpenAPI 3.0 nothing but the reference counts; a description beside it is kept for the documentation.
    private mutating func readReference(_ reference: Node, into schema: inout SchemaContent) {
        for (key, _) in schema.node.pairs {
            if let entry = key.scalarText.flatMap({ SchemaKeyword.named[$0] }) { keywordCounts[entry.position] += 1 }
        }
        schema.reference = referredSchema(reference)
        if schema.node.count > 1 {
            if let description = schema.node["description"], description.kind == .string {
                schema.description = description
            }
            honourSiblings(&schema)
            reportSiblings(of: reference, in: schema.node)
        }
    }

    /// Keywords beside a reference that people write and mean, though OpenAPI 3.0 ignores them. They only widen or document.
    private mutating func honourSiblings(_ schema: inout SchemaContent) {
        if bool(schema.node["nullable"]) == true {
            schema.isNullable = true
            schema.types = .null
        }
        schema.isDeprecated = bool(schema.node["deprecated"]) ?? false
        schema.isReadOnly = bool(schema.node["readOnly"]) ?? false
        schema.isWriteOnly = bool(schema.node["writeOnly"]) ?? false
    }

    mutating func referredSchema(_ reference: Node) -> SchemaID? {
        guard let target = resolve(reference, as: .schema) else { return nil }
        return schema(target.node, name: target.name)
    }

    mutating func schemas(_ value: Node) -> [SchemaID] {
        guard let elements = list(value, of: "schemas") else { return [] }
        return elements.map { schema($0) }
    }

    /// The pairs of a mapping from names to schemas. Unlike elsewhere, names may begin with `x-`.
    mutating func properties(_ value: Node) -> [Property] {
        guard value.kind == .mapping else {
            if value.kind == .null {
                reportEmpty(value)
            } else {
                reportWrongType(value, expected: "a mapping from names to schemas")
            }
            return []
        }
        var properties: [Property] = []
        properties.reserveCapacity(value.count)
        for (key, value) in value.pairs {
            properties.append(Property(name: key.scalarText ?? "", schema: schema(value), key: key))
        }
        return properties
    }
}
