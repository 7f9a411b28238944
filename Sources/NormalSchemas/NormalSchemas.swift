// The graph of normal schemas of a description: what each of its schemas says with all that it refers to.

import Diagnostics
import OpenAPI

/// Every schema that types are made of, in normal form. Schemas that demand the same of a value share one.
public struct NormalSchemas: Sendable {
    /// By the index of their ids.
    public internal(set) var schemas: [NormalSchema]
    /// By the index of the `SchemaID`; `nil` for schemas that only say a part of another, and for those nothing leads to.
    var places: [NormalPlace?]
    /// For each schema the one at the end of its references.
    let targets: [SchemaID]
    /// Schemas that refer only to themselves.
    public internal(set) var circular: Set<SchemaID> = []

    public subscript(_ id: NormalID) -> NormalSchema { schemas[id.index] }

    /// What a schema of the description says where it stands; `nil` where it only says a part of another one.
    public func place(_ id: SchemaID) -> NormalPlace? { places[id.index] }

    /// A schema behind its references, as far as nothing beside them changes which values there are.
    public func target(of id: SchemaID) -> SchemaID { targets[id.index] }

    /// The normal schema at the end of references.
    public func resolved(_ id: NormalID) -> NormalSchema {
        var schema = self[id]
        // The builder has cut all circles.
        while case .reference(let place) = schema.form { schema = self[place.target] }
        return schema
    }

    /// The members of values, where they are objects with named members.
    public func object(_ id: NormalID) -> NormalObject? {
        if case .object(let object) = resolved(id).form { object } else { nil }
    }

    /// Brings all schemas of a description into normal form that operations and components lead to.
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
    /// Notes that values beside the listed ones are meant to occur.
    mutating func open(_ id: NormalID) {
        let id = resolved(id).id
        guard case .enumeration(var enumeration) = self[id].form else { return }
        enumeration.isOpen = true
        schemas[id.index].form = .enumeration(enumeration)
    }

    /// A constant by which the alternatives of a union are told apart is a plain value: the alternative says already
    /// which, and an enumeration for each of them would only be in the way.
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
    /// The schemas that the parts of the operation have, those of its callbacks too.
    fileprivate var usedSchemas: [SchemaID] {
        let content = (requestBody?.content ?? []) + responses.flatMap(\.content)
        let headers = responses.flatMap(\.headers) + content.flatMap { $0.encoding.flatMap(\.headers) }
        return parameters.map(\.schema) + content.flatMap { [$0.schema, $0.itemSchema].compactMap { $0 } }
            + headers.map(\.schema) + callbacks.flatMap { $0.operations.flatMap(\.usedSchemas) }
    }
}
