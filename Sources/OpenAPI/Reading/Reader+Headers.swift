// Headers, and the parts that headers and parameters share.

import Diagnostics
import SpecSource

extension Reader {
    mutating func headers(_ value: Node?) -> [Header] {
        map(value, of: "headers").compactMap { header($0.value, key: $0.key) }
    }

    /// `nil` for a value that is no header, and for a header inside itself.
    /// - Parameter key: the name of the header.
    mutating func header(_ value: Node, key: Node) -> Header? {
        guard let target = definition(of: value, key: key, as: .header) else { return nil }
        let known = headers[target.node]
        if known == nil {
            guard inProgress.insert(target.node).inserted else { return nil }
            defer { inProgress.remove(target.node) }
            headers[target.node] = .some(readHeader(target, key.scalarText ?? ""))
        }
        guard var header = headers[target.node] ?? nil else { return nil }
        header.name = key.scalarText ?? ""
        return overridden(header, by: value, description: \.description)
    }

    private mutating func readHeader(_ target: Target, _ name: String) -> Header? {
        let node = target.node
        let hasValue = node["schema"] != nil || node["content"] != nil
        // Where the schema is missing, its keywords stand here by mistake. That is one finding, not one for each.
        guard isObject(node, .header, ignoring: { !hasValue && SchemaKeyword.named[$0] != nil }) else { return nil }
        if let reserved = node.key("allowReserved") {
            report(.reservedNotAllowed, "‘allowReserved’ has no meaning for a header", at: reserved)
        }
        if let style = node["style"], let name = text(style), name != "simple" {
            if ParameterStyle(rawValue: name) == nil {
                reportUnknown(style: name, at: style)
            } else {
                let message = "a header cannot have the style ‘\(name)’"
                report(.styleNotAllowed, message, at: style, help: "Possible: simple.")
            }
        }
        let examples = examples(of: node)
        var header = Header(
            name: name, description: text(node["description"]), isRequired: bool(node["required"]) ?? false,
            isDeprecated: bool(node["deprecated"]) ?? false, explode: bool(node["explode"]) ?? false,
            schema: SchemaID(index: 0), contentType: nil, node: node
        )
        if let value = valueSchema(of: node) {
            (header.schema, header.contentType) = value
            keep(examples, of: header.schema, .header)
        } else {
            let message = "the header has neither ‘schema’ nor ‘content’"
            reportLack(.headerWithoutSchema, message, of: node, key: target.key)
            header.schema = anything(at: node)
        }
        return header
    }

    // MARK: Parameters and headers

    /// The schema of a parameter or header, and the media type where it comes from `content`.
    mutating func valueSchema(of node: Node) -> (SchemaID, String?)? {
        if let value = node["schema"] {
            if let content = node.key("content") {
                report(.schemaAndContent, "there is a ‘schema’ already; ‘content’ is ignored", at: content)
            }
            return (schema(value), nil)
        }
        guard let content = node["content"], let key = node.key("content") else { return nil }
        let media = self.content(content)
        guard let first = media.first else { return content.kind == .mapping ? nil : (anything(at: node), nil) }
        if media.count > 1 {
            let message = "expected one media type, found \(media.count)"
            report(.parameterContent, message, at: key, help: "Keep ‘\(first.name)’ or one of the others.")
        }
        return (first.schema ?? anything(at: node), first.name)
    }

    /// In OpenAPI 3.1, a description beside a reference replaces that of its target.
    func overridden<Value>(
        _ value: Value, by reference: Node, description: WritableKeyPath<Value, String?>
    ) -> Value {
        guard !is30, reference["$ref"] != nil, let text = reference["description"]?.string else { return value }
        var value = value
        value[keyPath: description] = text
        return value
    }
}
