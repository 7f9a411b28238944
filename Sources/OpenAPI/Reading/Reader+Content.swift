// Request bodies, media types and their encodings and examples.

import Diagnostics
import SpecSource

extension Reader {
    mutating func requestBody(_ value: Node, key: Node) -> RequestBody? {
        guard let target = definition(of: value, key: key, as: .requestBody) else { return nil }
        let known = requestBodies[target.node]
        let body = known ?? readRequestBody(target)
        if known == nil { requestBodies[target.node] = .some(body) }
        return body.map { overridden($0, by: value, description: \.description) }
    }

    private mutating func readRequestBody(_ target: Target) -> RequestBody? {
        let node = target.node
        guard isObject(node, .requestBody) else { return nil }
        if node["content"] == nil {
            reportLack(.missingDetail, "the request body has no ‘content’", of: node, key: target.key)
        }
        let content = content(node["content"])
        reportItems(of: content)
        return RequestBody(
            description: text(node["description"]), isRequired: bool(node["required"]) ?? false,
            content: content, node: node
        )
    }

    mutating func content(_ value: Node?) -> [MediaType] {
        map(value, of: "media types").compactMap { key, value in
            guard value.kind != .null else {
                reportEmpty(value)
                return nil
            }
            return mediaType(value, key: key)
        }
    }

    /// From OpenAPI 3.2 on, a media type may be a reference.
    mutating func mediaType(_ value: Node, key: Node) -> MediaType? {
        let isReference = version >= .v32 && value.kind == .mapping
        let target = isReference ? definition(of: value, key: key, as: .mediaType)?.node : value
        guard let value = target, isObject(value, .mediaType) else { return nil }
        var media = MediaType(name: key.scalarText ?? "", schema: nil, encoding: [], examples: [], node: value)
        if let node = value["schema"] { media.schema = schema(node) }
        if version >= .v32, let node = value["itemSchema"] { media.itemSchema = schema(node) }
        media.examples = examples(of: value)
        if let schema = media.schema { keep(media.examples, of: schema, .mediaType) }
        for (key, value) in map(value["encoding"], of: "encodings") {
            if let encoding = encoding(value, key: key) { media.encoding.append(encoding) }
        }
        return media
    }

    /// Bodies that are sequences are read element by element where they are answers of a kind that is known.
    private mutating func reportItems(of content: [MediaType]) {
        for media in content {
            guard media.itemSchema != nil, let key = media.node.key("itemSchema") else { continue }
            report(.unsupportedIn32, "‘itemSchema’ is not supported for ‘\(media.name)’ here, and left out", at: key)
        }
    }

    /// The same for an answer, where events and lines of JSON are supported.
    mutating func reportItems(ofAnswer content: [MediaType]) {
        reportItems(of: content.filter { !$0.isSequence })
    }

    private mutating func encoding(_ node: Node, key: Node) -> MediaType.Encoding? {
        guard isObject(node, .encoding) else { return nil }
        var encoding = MediaType.Encoding(
            property: key.scalarText ?? "", contentType: text(node["contentType"]), headers: [], style: nil,
            explode: bool(node["explode"]), allowsReserved: bool(node["allowReserved"]) ?? false
        )
        encoding.headers = headers(node["headers"])
        if let value = node["style"], let name = text(value) {
            encoding.style = ParameterStyle(rawValue: name)
            if encoding.style == nil {
                encoding.unknownStyle = name
                reportUnknown(style: name, at: value)
            }
        }
        return encoding
    }

    // MARK: Examples

    /// `example` and `examples` of a media type, a parameter or a header.
    mutating func examples(of node: Node) -> [MediaType.Example] {
        let single = node["example"].map { [MediaType.Example(name: nil, value: $0)] } ?? []
        guard let value = node["examples"] else { return single }
        if node["example"] != nil, let key = node.key("examples") {
            report(.exampleAndExamples, "‘example’ and ‘examples’ exclude each other", at: key)
        }
        return single + map(value, of: "examples").compactMap { example($0.value, key: $0.key) }
    }

    mutating func keep(_ examples: [MediaType.Example], of schema: SchemaID, _ holder: ExampleSite.Holder) {
        self.examples += examples.map { ExampleSite(holder: holder, value: $0.value, schema: schema) }
    }

    /// `nil` for what has no value in the description, such as a link to a file.
    mutating func example(_ value: Node, key: Node) -> MediaType.Example? {
        guard let target = definition(of: value, key: key, as: .example) else { return nil }
        // A whole file may be the example object or, as many have it, the value itself.
        guard isObject(target.node, .example) else { return nil }
        return target.node["value"].map { .init(name: key.scalarText, value: $0) }
    }
}

extension MediaType {
    /// A body of which nothing is known.
    static func anyBytes(at node: Node) -> MediaType {
        MediaType(name: "*/*", schema: nil, encoding: [], examples: [], node: node)
    }
}
