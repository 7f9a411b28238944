// Responses and their links.

import Diagnostics
import SpecSource

extension Reader {
    /// - Parameter key: the key `responses` of the operation.
    /// - Returns: what cannot be understood is among the responses, with any bytes as its body, unless it has no status.
    mutating func responses(_ value: Node?, key: Node?) -> ([Response], flaws: [Operation.Flaw]) {
        var responses: [Response] = []
        var flaws: [Operation.Flaw] = []
        let pairs = map(value, of: "responses", hasExtensions: true)
        if let value, value.kind == .mapping, pairs.isEmpty {
            reportLack(.noResponses, "‘responses’ has no response", of: value, key: key)
        }
        for (key, value) in pairs {
            guard let status = status(key) else {
                flaws.append(.status(key.scalarText ?? ""))
                continue
            }
            if let first = responses.first(where: { $0.status == status }) {
                let note = Note("the first one is here", at: first.statusKey.span)
                let message = "there is already a response for ‘\(key.scalarText ?? "")’"
                report(.duplicateStatus, message, at: key, notes: [note])
                continue
            }
            let known = response(value, key: key)
            var response = known ?? Self.unreadableResponse(value, key: key)
            if known == nil { flaws.append(.response(key.scalarText ?? "")) }
            response.status = status
            response.statusKey = key
            responses.append(response)
        }
        return (responses, flaws)
    }

    private static func unreadableResponse(_ value: Node, key: Node) -> Response {
        Response(
            status: .default, description: nil, headers: [], content: [.anyBytes(at: value)], node: value,
            statusKey: key, componentName: nil)
    }

    /// - Parameter key: the status, or the name under `components`.
    mutating func response(_ value: Node, key: Node) -> Response? {
        if let response = schemaAsResponse(value, key: key) { return response }
        guard let target = definition(of: value, key: key, as: .response) else { return nil }
        let known = responses[target.node]
        let read = known ?? readResponse(target, key: key)
        if known == nil { responses[target.node] = .some(read) }
        guard var response = read else { return nil }
        response.componentName = target.name
        return overridden(response, by: value, description: \.description)
    }

    /// Some reference the schema of the body instead of a response. What they mean is clear.
    private mutating func schemaAsResponse(_ value: Node, key: Node) -> Response? {
        guard let reference = value["$ref"], let text = reference.string,
            let mark = text.firstIndex(of: "#"), let pointer = JSONPointer(fragment: text[mark...]),
            ReferenceKind(place: pointer.tokens) == .schema, let schema = referredSchema(reference)
        else { return nil }
        let message = "expected a response, but the reference leads to a schema"
        let note = Note("the schema", at: schemas[schema.index].node.span)
        report(.schemaAsResponse, message, at: reference, notes: [note])
        let media = MediaType(name: "application/json", schema: schema, encoding: [], examples: [], node: value)
        return Response(
            status: .default, description: nil, headers: [], content: [media], node: value, statusKey: key,
            componentName: nil
        )
    }

    private mutating func readResponse(_ target: Target, key: Node) -> Response? {
        let node = target.node
        guard isObject(node, .response) else { return nil }
        if version < .v32, node["description"] == nil {
            let message = "the response has no ‘description’"
            reportLack(.responseWithoutDescription, message, of: node, key: target.key)
        }
        let links = map(node["links"], of: "links").compactMap { link($0.value, key: $0.key) }
        let content = content(node["content"])
        reportItems(ofAnswer: content)
        return Response(
            status: .default, description: text(node["description"]), headers: headers(node["headers"]),
            content: content, node: node, statusKey: key, componentName: nil,
            links: links
        )
    }

    private mutating func status(_ key: Node) -> Response.Status? {
        let text = key.scalarText ?? ""
        if text == "default" { return .default }
        let bytes = Array(text.utf8)
        if bytes.count == 3, let first = bytes.first, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(first) {
            if let code = Int(text) { return .code(code) }
            if text.dropFirst().uppercased() == "XX" { return .range(Int(first - UInt8(ascii: "0"))) }
        }
        report(
            .unknownStatus, "there is no response status ‘\(text)’", at: key,
            help: Spelling.suggestion(for: text, among: ["default", "1XX", "2XX", "3XX", "4XX", "5XX"])
        )
        return nil
    }

    mutating func link(_ value: Node, key: Node) -> Response.Link? {
        guard let target = definition(of: value, key: key, as: .link), isObject(target.node, .link) else { return nil }
        let node = target.node
        if let server = node["server"] { _ = self.server(server) }
        let link = Response.Link(
            name: key.scalarText ?? "", operationID: text(node["operationId"]),
            operationReference: text(node["operationRef"]), description: text(node["description"]),
            parameters: map(node["parameters"], of: "parameters").compactMap { key, value in
                guard let name = key.scalarText, let expression = value.scalarText else { return nil }
                return Response.Link.Parameter(name: name, expression: expression)
            }, requestBody: node["requestBody"]?.string)
        return overridden(link, by: value, description: \.description)
    }
}
