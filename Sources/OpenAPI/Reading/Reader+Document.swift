// The root object and the parts of it that are small: info, tags, servers.

import Diagnostics
import SpecSource

extension Reader {
    /// Reads everything. Components come first, so that each of them knows its name before it is referred to.
    mutating func document() -> Document {
        _ = isObject(root, .root)
        reportLackOfContent()
        let info = info()
        checkObject(root["externalDocs"], .externalDocs)
        let tags = tags(root["tags"])
        let componentSchemas = readComponents()
        let servers = servers(root["servers"])
        let security = securityRequirements(root["security"])
        let operations = paths()
        let webhooks = webhooks()
        let securitySchemes = securitySchemes()
        readSchemas()
        nameTargets(of: componentSchemas)
        var counts: [String: Int] = [:]
        for (keyword, count) in zip(SchemaKeyword.allCases, keywordCounts) where count > 0 {
            counts[keyword.rawValue] = count
        }
        return Document(
            version: version, path: files[0].path, root: root, info: info, servers: servers, tags: tags,
            security: security, securitySchemes: securitySchemes, operations: operations, webhooks: webhooks,
            schemas: schemas.map { Schema($0) }, componentSchemas: componentSchemas, examples: examples,
            keywordCounts: counts, files: [], fileRoots: files.map(\.root)
        )
    }

    private mutating func reportLackOfContent() {
        if root["paths"] != nil { return }
        if is30 {
            reportLack(.noContent, "the description has no ‘paths’", of: root, key: nil)
        } else if root["components"] == nil, root["webhooks"] == nil {
            let message = "the description has none of ‘paths’, ‘components’ and ‘webhooks’"
            reportLack(.noContent, message, of: root, key: nil)
        }
    }

    private mutating func info() -> Info {
        guard let node = root["info"] else {
            reportLack(.missingDetail, "the description has no ‘info’", of: root, key: nil)
            return Info(title: "", version: "", node: root)
        }
        guard isObject(node, .info) else { return Info(title: "", version: "", node: node) }
        for field in ["title", "version"] where node[field] == nil {
            reportLack(.missingDetail, "‘info’ has no ‘\(field)’", of: node, key: root.key("info"))
        }
        checkObject(node["contact"], .contact)
        checkObject(node["license"], .license)
        return Info(
            title: text(node["title"]) ?? "", version: text(node["version"]) ?? "", summary: text(node["summary"]),
            description: text(node["description"]), node: node
        )
    }

    private mutating func tags(_ value: Node?) -> [Tag] {
        var tags: [Tag] = []
        var seen: [String: Node] = [:]
        for node in list(value, of: "tags").map(Array.init) ?? [] where isObject(node, .tag) {
            checkObject(node["externalDocs"], .externalDocs)
            guard let name = node["name"] else {
                reportLack(.missingField, "the tag has no ‘name’", of: node, key: nil)
                continue
            }
            guard let text = text(name) else { continue }
            if let first = seen[text] {
                let note = Note("the first one is here", at: first.span)
                report(.duplicateTag, "there is already a tag ‘\(text)’", at: name, notes: [note])
                continue
            }
            seen[text] = name
            tags.append(Tag(name: text, description: self.text(node["description"]), node: node))
        }
        return tags
    }

    // MARK: Servers

    mutating func servers(_ value: Node?) -> [Server] {
        guard let elements = list(value, of: "servers") else { return [] }
        return elements.compactMap { server($0) }
    }

    mutating func server(_ node: Node) -> Server? {
        guard isObject(node, .server) else { return nil }
        guard let url = node["url"] else {
            reportLack(.missingField, "the server has no ‘url’", of: node, key: nil)
            return nil
        }
        guard let text = text(url) else { return nil }
        var server = Server(url: text, description: self.text(node["description"]), variables: [], node: node)
        for (key, value) in map(node["variables"], of: "server variables") where isObject(value, .serverVariable) {
            guard let defaultValue = value["default"] else {
                reportLack(.missingField, "the server variable has no ‘default’", of: value, key: key)
                continue
            }
            let variable = Server.Variable(
                name: key.scalarText ?? "", defaultValue: self.text(defaultValue) ?? "",
                enumValues: texts(value["enum"]), description: self.text(value["description"])
            )
            server.variables.append(variable)
        }
        return server
    }
}
