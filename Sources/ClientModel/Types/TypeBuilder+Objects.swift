// Structs: properties with presence, defaults, sensitivity.

import NormalSchemas
import OpenAPI
import SpecSource

extension TypeBuilder {
    mutating func object(_ object: NormalObject, _ schema: NormalSchema, _ hint: NameHint) -> ObjectModel {
        var properties: [PropertyModel] = []
        properties.reserveCapacity(object.members.count)
        for member in object.members { properties.append(property(member, hint)) }
        properties = joinAliases(object, properties)
        if let keyword = object.mergedKeyword {
            note(keyword, "alternatives beside properties are merged into one type with optional members")
        }
        return ObjectModel(
            properties: properties,
            rest: rest(
                object.rest, Name("additionalProperties", preferred: "additionalProperties", from: .place, rank: 1),
                hint.appending("Value")),
            conditions: conditions(object.conditions, properties),
            currency: currency(schema.sources, properties), initializers: initializers(schema.sources, properties),
            limits: memberLimits(of: schema.sources))
    }

    private mutating func property(_ member: NormalMember, _ hint: NameHint) -> PropertyModel {
        let sites = member.place.sites.map { document[$0] }
        let use = use(member.place, hint.property(member.name))
        let credential = sites.lazy.compactMap { $0.extension("x-credential")?.string }.first
        // What the client fills in need not be given.
        let presence = PropertyModel.Presence(
            isRequired: member.isRequired && credential == nil, isNullable: use.isNullable)
        var documentation = documentation(of: member.place, areAlternatives: member.isConditional)
        if member.isOnlyTested { documentation.facts = [] }
        if use.type == .scalar(.json), let reason = member.place.sites.compactMap({ stubReason(of: $0, use) }).first {
            documentation.facts.append("Generated as any JSON value: \(reason).")
        }
        let defaultNode = member.place.sites.reversed().compactMap { effectiveDefault($0) }.first
        let defaultValue = literal(defaultNode, for: use.type)
        if let fact = defaultNode.flatMap({ Facts.fact(ofDefault: $0) }) { documentation.facts.append(fact) }
        let lifetime = sites.lazy.compactMap { $0.extension("x-expires-after")?.extensionCount }.first
        if let lifetime { documentation.facts.append("Expires \(lifetime) seconds after it was handed out.") }
        let pieces = pieces(sites, use.type)
        var property = PropertyModel(
            naming: Name(member: member.name, at: member.key.span), type: use.type, presence: presence,
            documentation: documentation,
            isSensitive: sites.contains {
                Sensitivity.isSensitive(member.name, target(of: $0.id), $0, options)
            },
            defaultValue: presence == .optional ? defaultValue : nil, direction: direction(sites),
            lifetimeSeconds: lifetime,
            limits: member.isConditional ? [] : limits(of: member.place.sites, use.type), credential: credential)
        property.pieces = pieces
        return property
    }

    private func direction(_ sites: [Schema]) -> PropertyModel.Direction {
        let all = sites + sites.map { target(of: $0.id) }
        switch (all.contains(where: \.isReadOnly), all.contains(where: \.isWriteOnly)) {
        case (true, false): return .readOnly
        case (false, true): return .writeOnly
        default: return .both
        }
    }

    mutating func rest(_ rest: NormalRest, _ name: Name, _ hint: NameHint) -> RestModel? {
        switch rest {
        case .nothing: return nil
        case .anything: return RestModel(naming: name, element: .scalar(.json))
        case .each(let place):
            let type = use(place, hint).asElement
            return RestModel(naming: name, element: type, limits: limits(of: place.sites, type))
        }
    }

    private func effectiveDefault(_ id: SchemaID) -> Node? {
        let schema = document[id]
        return schema.defaultValue ?? schema.reference.flatMap { document[$0].defaultValue }
    }
}

extension PropertyModel.Presence {
    init(isRequired: Bool, isNullable: Bool) {
        self =
            switch (isRequired, isNullable) {
            case (true, false): .required
            case (true, true): .requiredNullable
            case (false, false): .optional
            case (false, true): .optionalNullable
            }
    }
}
