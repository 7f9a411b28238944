// The graph of normal schemas of a description: each schema with everything that it references resolved.

import Diagnostics
import OpenAPI

/// Every schema that types are made of, in normal form. Schemas that demand the same of a value share one.
public struct NormalSchemas: Sendable {
    /// By the index of their ids.
    public internal(set) var schemas: [NormalSchema]
    /// By the index of the `SchemaID`; `nil` for schemas that are only a part of another one or are not referenced.
    var places: [NormalPlace?]
    /// For each schema the one at the end of its references.
    let targets: [SchemaID]
    /// For each schema those that limit its values.
    let limiting: [[SchemaID]]
    /// Schemas that reference only themselves.
    public internal(set) var circular: Set<SchemaID> = []

    public subscript(_ id: NormalID) -> NormalSchema { schemas[id.index] }

    /// The place of a schema of the description; `nil` where it is only a part of another one.
    public func place(_ id: SchemaID) -> NormalPlace? { places[id.index] }

    /// A schema behind its references, as far as nothing beside them changes which values there are.
    public func target(of id: SchemaID) -> SchemaID { targets[id.index] }

    /// The normal schema that references resolve to.
    public func resolved(_ id: NormalID) -> NormalSchema {
        var schema = self[id]
        // The builder has broken all circular references.
        while case .reference(let place) = schema.form { schema = self[place.target] }
        return schema
    }

    /// The members of values, where they are objects with named members.
    public func object(_ id: NormalID) -> NormalObject? {
        if case .object(let object) = resolved(id).form { object } else { nil }
    }

    /// The normal form of all schemas that operations and components reference.
    public static func make(_ document: Document) -> (NormalSchemas, [Finding]) {
        var builder = NormalBuilder(document)
        for component in document.componentSchemas { _ = builder.place(component.schema) }
        for operation in document.operations + document.webhooks {
            for schema in operation.usedSchemas { _ = builder.place(schema) }
        }
        builder.fillAll()
        return (builder.graph(), builder.findings.all)
    }
}

extension NormalSchemas {
    /// Marks an enumeration as open: other values may occur.
    mutating func open(_ id: NormalID) {
        let id = resolved(id).id
        guard case .enumeration(var enumeration) = self[id].form else { return }
        enumeration.isOpen = true
        schemas[id.index].form = .enumeration(enumeration)
    }

    /// A constant that distinguishes the alternatives of a union becomes a plain value: the case of the union states it
    /// already, and an enumeration with one value would have no use.
    mutating func simplifyTags(where isConstant: (SchemaID) -> Bool) {
        for schema in schemas {
            guard case .union(let union) = schema.form else { continue }
            for alternative in union.alternatives {
                let members = object(alternative.place.target)?.members ?? []
                for member in members where member.isRequired || member.name == union.discriminator {
                    let value = resolved(member.place.target)
                    guard case .enumeration(let enumeration) = value.form, enumeration.values.count == 1,
                        value.sources.contains(where: isConstant)
                    else { continue }
                    schemas[value.id.index].form = .scalar(enumeration.raw == .integer ? .integer : .string)
                }
            }
        }
    }
}

extension Operation {
    /// The schemas that the parts of the operation and of its callbacks reference.
    fileprivate var usedSchemas: [SchemaID] {
        let content = (requestBody?.content ?? []) + responses.flatMap(\.content)
        let headers = responses.flatMap(\.headers) + content.flatMap { $0.encoding.flatMap(\.headers) }
        return parameters.map(\.schema) + content.flatMap { [$0.schema, $0.itemSchema].compactMap { $0 } }
            + headers.map(\.schema) + callbacks.flatMap { $0.operations.flatMap(\.usedSchemas) }
    }
}
