// Which operations and schemas reference which schemas, and through which parts.

import Diagnostics

/// One step of the way from an operation to a schema.
public struct ReachStep: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case operation, place, schema
    }

    public var kind: Kind
    /// A phrase: `operation ‘getAccounts’`, `response 200, application/json`, `property ‘address’`.
    public var text: String
    public var span: SourceSpan

    init(_ kind: Kind, _ text: String, at span: SourceSpan) {
        self.kind = kind
        self.text = text
        self.span = span
    }
}

/// The schemas of a document as a graph.
struct SchemaGraph {
    struct Edge {
        var schema: SchemaID
        /// The parts in between; empty for a reference.
        var steps: [ReachStep]
    }

    private let document: Document
    /// The schemas that derive from a schema with a discriminator by `allOf`.
    private var heirs: [SchemaID: [SchemaID]] = [:]

    init(_ document: Document) {
        self.document = document
        for component in document.componentSchemas {
            for part in document[component.schema].allOf {
                heirs[behindReferences(part), default: []].append(component.schema)
            }
        }
    }

    private func behindReferences(_ id: SchemaID) -> SchemaID {
        var id = id
        var seen: Set<SchemaID> = []
        while seen.insert(id).inserted, let next = document[id].reference { id = next }
        return id
    }

    // MARK: Edges

    func edges(from schema: Schema) -> [Edge] {
        var edges: [Edge] = []
        func add(_ id: SchemaID, _ text: String? = nil, at span: SourceSpan? = nil) {
            let place = text.map { ReachStep(.place, $0, at: span ?? document[id].node.span) }
            edges.append(Edge(schema: id, steps: place.map { [$0] } ?? []))
        }
        if let reference = schema.reference { add(reference) }
        for property in schema.properties { add(property.schema, "property ‘\(property.name)’", at: property.key.span) }
        for property in schema.patternProperties {
            add(property.schema, "properties like ‘\(property.name)’", at: property.key.span)
        }
        if case .schema(let element) = schema.additionalProperties { add(element, "additional properties") }
        if let names = schema.propertyNames { add(names, "property names") }
        if let items = schema.items { add(items, "items") }
        for (index, item) in schema.prefixItems.enumerated() { add(item, "item \(index)") }
        for (keyword, parts) in [("allOf", schema.allOf), ("oneOf", schema.oneOf), ("anyOf", schema.anyOf)] {
            for part in parts { add(part, keyword) }
        }
        if let conditions = schema.conditions {
            let parts = [
                ("if", conditions.condition), ("then", conditions.consequence), ("else", conditions.otherwise),
            ]
            for (keyword, part) in parts { if let part { add(part, keyword) } }
            for property in conditions.dependentSchemas {
                add(property.schema, "dependent schema of ‘\(property.name)’", at: property.key.span)
            }
        }
        if let discriminator = schema.discriminator {
            for mapping in discriminator.mapping {
                add(mapping.schema, "discriminator value ‘\(mapping.value)’", at: discriminator.node.span)
            }
            if schema.oneOf.isEmpty, schema.anyOf.isEmpty {
                for heir in heirs[schema.id] ?? [] {
                    add(heir, "discriminator ‘\(discriminator.propertyName)’", at: discriminator.node.span)
                }
            }
        }
        return edges
    }

    func edges(from operation: Operation) -> [Edge] {
        let name = operation.operationID == nil ? operation.label : "‘\(operation.label)’"
        return edges(from: operation, [ReachStep(.operation, "operation \(name)", at: operation.methodKey.span)])
    }

    private func edges(from operation: Operation, _ steps: [ReachStep]) -> [Edge] {
        var edges = operation.parameters.map { parameter in
            let text = "\(parameter.location.rawValue) parameter ‘\(parameter.name)’"
            return Edge(schema: parameter.schema, steps: steps + [ReachStep(.place, text, at: parameter.site.span)])
        }
        if let body = operation.requestBody { edges += self.edges(from: body.content, "request body", steps) }
        for response in operation.responses {
            let name = "response \(response.statusKey.scalarText ?? "")"
            edges += self.edges(from: response.content, name, steps)
            edges += self.edges(from: response.headers, name, steps)
        }
        for callback in operation.callbacks {
            let step = ReachStep(.place, "callback ‘\(callback.name)’", at: operation.methodKey.span)
            for operation in callback.operations { edges += self.edges(from: operation, steps + [step]) }
        }
        return edges
    }

    private func edges(from content: [MediaType], _ place: String, _ steps: [ReachStep]) -> [Edge] {
        content.flatMap { media in
            let text = "\(place), \(media.name)"
            let own = [media.schema, media.itemSchema].compactMap { $0 }.map {
                Edge(schema: $0, steps: steps + [ReachStep(.place, text, at: media.node.span)])
            }
            return own + media.encoding.flatMap { edges(from: $0.headers, text, steps) }
        }
    }

    private func edges(from headers: [Header], _ place: String, _ steps: [ReachStep]) -> [Edge] {
        headers.map { header in
            let step = ReachStep(.place, "\(place), header ‘\(header.name)’", at: header.node.span)
            return Edge(schema: header.schema, steps: steps + [step])
        }
    }

    // MARK: Ways

    /// The schemas that operations and schemas lead to, the latter themselves included.
    func closure(of operations: [Operation], and schemas: [SchemaID] = []) -> Set<SchemaID> {
        var seen: Set<SchemaID> = []
        var stack = schemas + operations.flatMap { edges(from: $0).map(\.schema) }
        while let id = stack.popLast() {
            guard seen.insert(id).inserted else { continue }
            stack += edges(from: document[id]).map(\.schema)
        }
        return seen
    }

    /// The way with the fewest steps from one of the operations to a schema, the first of equally short ones;
    /// `nil` where there is none.
    func shortestWay(from operations: [Operation], to target: SchemaID) -> [ReachStep]? {
        var arrivals: [SchemaID: (edge: Edge, origin: SchemaID?)] = [:]
        var queue: [SchemaID] = []
        for edge in operations.flatMap({ edges(from: $0) }) where arrivals[edge.schema] == nil {
            arrivals[edge.schema] = (edge, nil)
            queue.append(edge.schema)
        }
        var next = 0
        while next < queue.count, arrivals[target] == nil {
            let id = queue[next]
            next += 1
            for edge in edges(from: document[id]) where arrivals[edge.schema] == nil {
                arrivals[edge.schema] = (edge, id)
                queue.append(edge.schema)
            }
        }
        var steps: [ReachStep] = []
        var current: SchemaID? = target
        while let id = current {
            guard let arrival = arrivals[id] else { return nil }
            let schema = document[id]
            let named = schema.componentName.map { [ReachStep(.schema, "schema ‘\($0)’", at: schema.node.span)] } ?? []
            steps = arrival.edge.steps + named + steps
            current = arrival.origin
        }
        return steps
    }
}
