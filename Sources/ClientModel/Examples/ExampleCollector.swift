// Document → all its examples, each with its schema, in the order of the document.

import NormalSchemas
import OpenAPI
import SpecSource

extension Document {
    /// Every value that the description gives for one of its schemas: `example` and `examples` of media types,
    /// parameters, headers and schemas, `default`, and the values of `enum` and `const`.
    public func collectedExamples(_ lookup: SchemaLookup?) -> [Example] {
        var collector = ExampleCollector(document: self, standIns: lookup?.standIns ?? [:])
        collector.addSchemas()
        for site in examples { collector.add(site.value, of: site.schema, site.holder.kind) }
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
    let standIns: [SchemaID: SchemaID]
    private let places: NodePlaces
    private var found: [(position: Int, example: Example)] = []
    private var seen: Set<Key> = []

    init(document: Document, standIns: [SchemaID: SchemaID]) {
        self.document = document
        self.standIns = standIns
        places = NodePlaces(document)
    }

    func sorted() -> [Example] {
        // One node may be an example of several schemas; they are told apart by their order.
        found.sorted { ($0.position, $0.example.schema) < ($1.position, $1.example.schema) }.map(\.example)
    }

    mutating func add(_ value: Node, of schema: SchemaID, _ kind: Example.Kind) {
        let place = standIns[schema] ?? schema
        guard seen.insert(Key(value: value, schema: schema)).inserted, let json = JSONText.text(of: value),
            let pointer = places.pointer(to: value), let schemaPointer = places.pointer(to: document[schema].node),
            let placePointer = places.pointer(to: document[place].node)
        else { return }
        let example = Example(
            kind: kind, pointer: pointer, schema: schema, schemaPointer: schemaPointer, place: place,
            placePointer: placePointer, json: json)
        found.append((places.position(of: value), example))
    }

    mutating func addSchemas() {
        for schema in document.schemas {
            for value in schema.examples { add(value, of: schema.id, .schema) }
            if let value = schema.defaultValue { add(value, of: schema.id, .defaultValue) }
            for value in schema.enumValues ?? [] { add(value, of: schema.id, .listedValue) }
            if let value = schema.const { add(value, of: schema.id, .listedValue) }
        }
    }
}

extension ExampleSite.Holder {
    fileprivate var kind: Example.Kind {
        switch self {
        case .mediaType: .mediaType
        case .parameter: .parameter
        case .header: .header
        }
    }
}
