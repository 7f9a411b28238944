// `components`: everything that has a name. Unused components are read too, so that they are checked.

import SpecSource

extension Reader {
    /// Reads the components except security schemes, and returns the schemas with their names.
    mutating func readComponents() -> [Document.NamedSchema] {
        guard let node = root["components"] else { return [] }
        guard node.kind != .null else {
            reportEmpty(node)
            return []
        }
        guard isObject(node, .components) else { return [] }
        var named: [Document.NamedSchema] = []
        if let schemas = node["schemas"] {
            for property in componentSchemas(schemas) {
                named.append(.init(name: property.name, key: property.key, schema: property.schema))
            }
        }
        for (key, value) in map(node["parameters"], of: "parameters") { _ = parameter(value, key: key) }
        for (key, value) in map(node["headers"], of: "headers") { _ = header(value, key: key) }
        for (key, value) in map(node["requestBodies"], of: "request bodies") { _ = requestBody(value, key: key) }
        for (key, value) in map(node["responses"], of: "responses") { _ = response(value, key: key) }
        for (key, value) in map(node["examples"], of: "examples") { _ = example(value, key: key) }
        for (key, value) in map(node["links"], of: "links") { _ = link(value, key: key) }
        for (key, value) in map(node["callbacks"], of: "callbacks") { _ = callback(value, key: key) }
        for (key, value) in map(node["pathItems"], of: "path items") { _ = operations(of: value, key: key) }
        for (key, value) in map(node["mediaTypes"], of: "media types") where version >= .v32 {
            _ = mediaType(value, key: key)
        }
        return named
    }

    /// A component that contains only a reference to another file names the schema there: `Pet` rather
    /// than that of the file, `pet.yaml`. The first such component does.
    mutating func nameTargets(of components: [Document.NamedSchema]) {
        var named = Set(components.map(\.schema))
        for component in components where schemas[component.schema.index].node.count == 1 {
            guard let target = schemas[component.schema.index].reference,
                schemas[target.index].node.treePath != root.treePath, named.insert(target).inserted
            else { continue }
            schemas[target.index].componentName = component.name
        }
    }

    private mutating func componentSchemas(_ value: Node) -> [Property] {
        let properties = properties(value)
        for property in properties { schemas[property.schema.index].componentName = property.name }
        return properties
    }
}
