// `prefixItems`: lists that have a type for each position become structs that travel as lists.

import NormalSchemas
import OpenAPI

extension TypeBuilder {
    mutating func tuple(_ tuple: NormalTuple, _ schema: NormalSchema, _ hint: NameHint) -> ObjectModel {
        var model = ObjectModel(properties: [])
        model.isTuple = true
        for (index, place) in tuple.positions.enumerated() {
            model.properties.append(position(index, place, isRequired: index < tuple.minItems, hint))
        }
        model.rest = rest(tuple.rest, Name("items", preferred: "rest", from: .place, rank: 1), hint.element)
        model.limits = listLimits(of: schema.sources)
        return model
    }

    /// A position is required if the list is always long enough.
    private mutating func position(
        _ index: Int, _ place: NormalPlace, isRequired: Bool, _ hint: NameHint
    ) -> PropertyModel {
        let sites = place.sites.map { document[$0] }
        let title = sites.lazy.compactMap(\.title).first
        let name = Self.name(title, at: index)
        let use = use(place, hint.appending(SwiftNames.type(name)))
        let presence = PropertyModel.Presence(isRequired: isRequired, isNullable: use.isNullable)
        let defaultNode = sites.lazy.compactMap(\.defaultValue).first
        return PropertyModel(
            naming: Name(String(index), preferred: name, from: .stated, at: sites.first?.node.span), type: use.type,
            presence: presence,
            documentation: documentation(of: place),
            isSensitive: sites.contains {
                Sensitivity.isSensitive(title ?? "", target(of: $0.id), $0, options)
            },
            defaultValue: presence == .optional ? literal(defaultNode, for: use.type) : nil,
            limits: limits(of: place.sites, use.type))
    }

    /// The title of the position, if it has one; else its number, up to ten in words.
    private static func name(_ title: String?, at index: Int) -> String {
        if let title {
            let name = SwiftNames.member(title)
            if Identifiers.isIdentifier(name) { return name }
        }
        return index < ordinals.count ? ordinals[index] : "item\(index + 1)"
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
}
