// Document → all its examples, each with its schema, in the order of the document.

import OpenAPI
import SpecSource

extension Document {
    /// Every value that the description gives for one of its schemas: `example` and `examples` of media types,
    /// parameters, headers and schemas, `default`, and the values of `enum` and `const`.
    public func collectedExamples() -> [Example] {
        var collector = ExampleCollector(document: self)
        collector.addSchemas()
        for operation in operations + webhooks { collector.add(operation) }
        return collector.sorted()
    }
}

private struct ExampleCollector {
    /// The same value comes once for each reference that leads to it.
    private struct Key: Hashable {
        var value: Node
        var schema: SchemaID
    }

    let document: Document
    private let places: NodePlaces
    private var found: [(position: Int, example: Example)] = []
    private var seen: Set<Key> = []

    init(document: Document) {
        self.document = document
        places = NodePlaces(document)
    }

    func sorted() -> [Example] {
        // One node may be an example of several schemas; they are told apart by their order.
        found.sorted { ($0.position, $0.example.schema) < ($1.position, $1.example.schema) }.map(\.example)
    }

    private mutating func add(_ value: Node, of schema: SchemaID, _ kind: Example.Kind) {
        guard seen.insert(Key(value: value, schema: schema)).inserted, let json = JSONText.text(of: value),
            let pointer = places.pointer(to: value), let schemaPointer = places.pointer(to: document[schema].node)
        else { return }
        found.append(
            (
                places.position(of: value),
                Example(kind: kind, pointer: pointer, schema: schema, schemaPointer: schemaPointer, json: json)
            ))
    }

    // MARK: Places of examples

    mutating func addSchemas() {
        for schema in document.schemas {
            for value in schema.examples { add(value, of: schema.id, .schema) }
            if let value = schema.defaultValue { add(value, of: schema.id, .defaultValue) }
            for value in schema.enumValues ?? [] { add(value, of: schema.id, .listedValue) }
            if let value = schema.const { add(value, of: schema.id, .listedValue) }
        }
    }

    mutating func add(_ operation: Operation) {
        for parameter in operation.parameters { add(parameter.node, parameter.schema, .parameter) }
        for media in operation.requestBody?.content ?? [] { add(media) }
        for response in operation.responses {
            for header in response.headers { add(header.node, header.schema, .header) }
            for media in response.content { add(media) }
        }
        for callback in operation.callbacks {
            for operation in callback.operations { add(operation) }
        }
    }

    private mutating func add(_ media: MediaType) {
        guard let schema = media.schema else { return }
        for example in media.examples { add(example.value, of: schema, .mediaType) }
        for header in media.encoding.flatMap(\.headers) { add(header.node, header.schema, .header) }
    }

    /// A parameter or header: its examples stand beside the schema, or inside the one media type of `content`.
    private mutating func add(_ node: Node, _ schema: SchemaID, _ kind: Example.Kind) {
        for holder in [node] + (node["content"]?.pairs.map(\.value) ?? []) {
            if let value = holder["example"] { add(value, of: schema, kind) }
            for example in holder["examples"]?.pairs.map(\.value) ?? [] {
                if let value = resolved(example)?["value"] { add(value, of: schema, kind) }
            }
        }
    }

    /// An example object behind its references, as far as these stay in their file.
    private func resolved(_ example: Node) -> Node? {
        var example = example
        for _ in 0..<10 {
            guard let reference = example["$ref"]?.string else { return example }
            guard reference.hasPrefix("#"), let pointer = JSONPointer(fragment: reference),
                let index = document.files.firstIndex(of: example.span.file),
                let target = pointer.resolve(in: document.fileRoots[index])
            else { return nil }
            example = target
        }
        return nil
    }
}
