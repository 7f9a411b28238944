// Paths, webhooks and callbacks: mappings from names to path items, and the operations in path items.

import Diagnostics
import SpecSource

extension Reader {
    mutating func paths() -> [Operation] {
        var operations: [Operation] = []
        for (key, value) in map(root["paths"], of: "path items", hasExtensions: true) {
            var own = self.operations(of: value, key: key)
            if let path = key.scalarText, path.utf8.first != UInt8(ascii: "/") {
                let help = "Did you mean ‘/\(path)’?"
                report(.pathWithoutSlash, "the path does not begin with a slash", at: key, help: help)
                // Without the slash, the path would become part of the host.
                for index in own.indices { own[index].path = "/" + path }
            }
            operations += own
        }
        return operations
    }

    mutating func webhooks() -> [Operation] {
        var operations: [Operation] = []
        for (key, value) in map(root["webhooks"], of: "path items") {
            operations += self.operations(of: value, key: key)
        }
        return operations
    }

    /// The operations of a path item.
    /// - Parameter key: the path, the name of the webhook, or the expression of the callback.
    mutating func operations(of value: Node, key: Node) -> [Operation] {
        guard value.kind != .null else {
            reportEmpty(value)
            return []
        }
        guard let target = definition(of: value, key: key, as: .pathItem) else { return [] }
        let node = target.node
        guard isObject(node, .pathItem) else { return [] }
        let shared = parameters(node["parameters"])
        let servers = servers(node["servers"])
        var operations: [Operation] = []
        for (methodKey, value) in node.pairs {
            guard let name = methodKey.scalarText, let method = HTTPMethod(rawValue: name),
                method != .query || version >= .v32
            else { continue }
            guard var operation = operation(value, method: method, methodKey: methodKey, pathKey: key) else { continue }
            let own = Set(operation.parameters.map(\.place))
            operation.parameters = shared.parameters.filter { !own.contains($0.place) } + operation.parameters
            if shared.isIncomplete, !operation.flaws.contains(.parameter) { operation.flaws.append(.parameter) }
            if operation.servers.isEmpty { operation.servers = servers }
            operations.append(operation)
        }
        return operations
    }

    private mutating func operation(
        _ value: Node, method: HTTPMethod, methodKey: Node, pathKey: Node
    ) -> Operation? {
        if let reference = value.key("$ref") {
            let message = "the specification has no references to operations; this one is honoured nevertheless"
            report(.referenceNotAllowed, message, at: reference)
        }
        guard let target = definition(of: value, key: methodKey, as: .operation) else { return nil }
        let node = target.node
        guard isObject(node, .operation) else { return nil }
        checkObject(node["externalDocs"], .externalDocs)
        if is30, node["responses"] == nil {
            reportLack(.noResponses, "the operation has no ‘responses’", of: node, key: target.key)
        }
        let (parameters, isIncomplete) = parameters(node["parameters"])
        let (responses, unreadable) = responses(node["responses"], key: node.key("responses"))
        var operation = Operation(
            operationID: text(node["operationId"]), method: method, path: pathKey.scalarText ?? "",
            tags: texts(node["tags"]), summary: text(node["summary"]), description: text(node["description"]),
            isDeprecated: bool(node["deprecated"]) ?? false, parameters: parameters, requestBody: nil,
            responses: responses,
            security: securityRequirements(node["security"]), servers: servers(node["servers"]), callbacks: [],
            node: node, pathKey: pathKey, methodKey: methodKey
        )
        operation.flaws = (isIncomplete ? [.parameter] : []) + unreadable
        if let body = node["requestBody"], let key = node.key("requestBody") {
            operation.requestBody = requestBody(body, key: key)
            if operation.requestBody == nil {
                operation.requestBody = RequestBody(
                    description: nil, isRequired: false, content: [.anyBytes(at: body)], node: body)
                operation.flaws.append(.requestBody)
            }
        }
        for (key, value) in map(node["callbacks"], of: "callbacks") {
            guard let callback = callback(value, key: key) else { continue }
            operation.callbacks.append(callback)
        }
        return operation
    }

    // MARK: Callbacks

    /// `nil` for a value that is no callback, and for a callback inside itself.
    mutating func callback(_ value: Node, key: Node) -> Operation.Callback? {
        guard let target = definition(of: value, key: key, as: .callback) else { return nil }
        var callback = Operation.Callback(name: key.scalarText ?? "", operations: [])
        if let known = callbacks[target.node] {
            callback.operations = known.operations
            return callback
        }
        guard inProgress.insert(target.node).inserted else { return nil }
        defer { inProgress.remove(target.node) }
        for (key, value) in map(target.node, of: "path items", hasExtensions: true) {
            callback.operations += operations(of: value, key: key)
        }
        callbacks[target.node] = callback
        return callback
    }
}

extension Parameter {
    /// The identity of a parameter. A parameter overrides another one with the same identity.
    struct Place: Hashable {
        var location: ParameterLocation
        var name: String
    }

    /// Names of headers do not depend on case.
    var place: Place {
        Place(location: location, name: location == .header ? name.lowercased() : name)
    }
}
