// Which type holds the values of a schema. Examples ask for it when all types are made; nothing else does.

import NormalSchemas
import OpenAPI

/// The types of the schemas of a description.
public struct SchemaLookup: Sendable {
    /// The type of every schema that has one, as it is used where the schema stands. A reference that no operation leads
    /// to has the type of its target.
    public private(set) var types: [SchemaID: TypeUse]
    /// For schemas without a type of their own: the schema whose type has their values. It is the one that they are a
    /// part of by `allOf`, `oneOf` or `anyOf`, or the one that describes the same member and says more.
    public private(set) var standIns: [SchemaID: SchemaID] = [:]

    init(_ made: MadeTypes) {
        types = made.plainBodies
        for schema in made.document.schemas {
            let target = schema.reference == nil ? schema.id : made.normal.target(of: schema.id)
            let place = made.normal.place(schema.id) ?? made.normal.place(target)
            if let place, let use = made.use(place) { types[schema.id] = use }
        }
        let shared = made.sharedMembers
        for member in shared { types[member.telling] = types[member.telling] ?? member.use }
        findStandIns(made.document, shared)
    }

    private mutating func findStandIns(_ document: Document, _ shared: [MadeTypes.SharedMember]) {
        var direct: [SchemaID: SchemaID] = [:]
        for member in shared {
            for site in member.sites where site != member.telling { direct[site] = member.telling }
        }
        for schema in document.schemas {
            for part in schema.allOf + schema.oneOf + schema.anyOf where direct[part] == nil {
                direct[part] = schema.id
            }
        }
        for schema in direct.keys where types[schema] == nil {
            var place = schema
            var seen: Set<SchemaID> = []
            while types[place] == nil, seen.insert(place).inserted, let next = direct[place] { place = next }
            if types[place] != nil { standIns[schema] = place }
        }
    }
}

/// The types that were made of normal schemas.
public struct MadeTypes: Sendable {
    let document: Document
    let normal: NormalSchemas
    let made: [NormalID: TypeReference]
    /// Texts and bytes that are whole bodies.
    let plainBodies: [SchemaID: TypeUse]

    /// Looks up all schemas of the description.
    public func lookup() -> SchemaLookup { SchemaLookup(self) }

    /// The type of the values of one schema.
    func type(of schema: SchemaID) -> TypeReference? { normal.place(schema).flatMap(use)?.type }

    struct SharedMember {
        var sites: [SchemaID]
        /// The schema that says most of it.
        var telling: SchemaID
        var use: TypeUse
    }

    /// The members that several schemas describe.
    fileprivate var sharedMembers: [SharedMember] {
        normal.schemas.flatMap { schema -> [SharedMember] in
            guard case .object(let object) = schema.form else { return [] }
            return object.members.compactMap { member in
                let sites = member.place.sites
                guard sites.count > 1, let use = use(member.place),
                    let telling = sites.last(where: saysMore) ?? sites.last
                else { return nil }
                return SharedMember(sites: sites, telling: telling, use: use)
            }
        }
    }

    fileprivate func use(_ place: NormalPlace) -> TypeUse? {
        var place = place
        var isNullable = place.isNullable
        while case .reference(let next) = normal[place.target].form {
            place = next
            isNullable = isNullable || next.isNullable
        }
        return made[place.target].map { TypeUse($0, isNullable: isNullable) }
    }

    /// Whether a schema says more than which JSON type its values have.
    private func saysMore(_ id: SchemaID) -> Bool {
        let schema = document[normal.target(of: id)]
        return schema.format != nil || schema.enumValues != nil || schema.const != nil || !schema.properties.isEmpty
    }
}
