// Which type holds the values of a schema, after all types are made: for examples and for the list of types.

import NormalSchemas
import OpenAPI

extension TypeBuilder {
    /// The type of every schema that has one. A reference that no operation leads to has the type of its target.
    var schemaTypes: [SchemaID: TypeUse] {
        var types = plainBodies
        for schema in document.schemas {
            let place =
                normal.place(schema.id)
                ?? (schema.reference == nil ? nil : normal.place(document.resolved(schema.id).id))
            guard let place, let use = made(place) else { continue }
            types[schema.id] = use
        }
        for member in sharedMembers { types[member.telling] = types[member.telling] ?? member.use }
        return types
    }

    /// For schemas without a type of their own: the schema whose type has their values. It is the one that they are a
    /// part of by `allOf`, `oneOf` or `anyOf`, or the one that describes the same member and says more.
    func standIns(_ types: [SchemaID: TypeUse]) -> [SchemaID: SchemaID] {
        var direct: [SchemaID: SchemaID] = [:]
        for member in sharedMembers {
            for site in member.sites where site != member.telling { direct[site] = member.telling }
        }
        for schema in document.schemas {
            for part in schema.allOf + schema.oneOf + schema.anyOf where direct[part] == nil {
                direct[part] = schema.id
            }
        }
        var result: [SchemaID: SchemaID] = [:]
        for schema in direct.keys where types[schema] == nil {
            var place = schema
            var seen: Set<SchemaID> = []
            while types[place] == nil, seen.insert(place).inserted, let next = direct[place] { place = next }
            if types[place] != nil { result[schema] = place }
        }
        return result
    }

    private func made(_ place: NormalPlace) -> TypeUse? {
        if case .reference(let next) = normal[place.target].form {
            return made(next).map { TypeUse($0.type, isNullable: $0.isNullable || place.isNullable) }
        }
        return made[place.target].map { TypeUse($0, isNullable: place.isNullable) }
    }

    /// The members that several schemas describe, each with the schema that says most of it.
    private var sharedMembers: [(sites: [SchemaID], telling: SchemaID, use: TypeUse)] {
        normal.schemas.flatMap { schema -> [(sites: [SchemaID], telling: SchemaID, use: TypeUse)] in
            guard case .object(let object) = schema.form else { return [] }
            return object.members.compactMap { member in
                let sites = member.place.sites
                guard sites.count > 1, let use = made(member.place),
                    let telling = sites.last(where: saysMore) ?? sites.last
                else { return nil }
                return (sites, telling, use)
            }
        }
    }

    /// Whether a schema says more than which JSON type its values have.
    private func saysMore(_ id: SchemaID) -> Bool {
        let schema = document.resolved(id)
        return schema.format != nil || schema.enumValues != nil || schema.const != nil || !schema.properties.isEmpty
    }
}
