// A discriminator on a base: where the base is used, a value may be the base itself or whatever derives from it.

import OpenAPI

extension NormalBuilder {
    /// The base and all schemas that derive from it, directly or not. Each alternative is that schema alone.
    mutating func family(_ base: SchemaID) -> NormalSchema.Form {
        let members = [base] + (table.heirs[base] ?? [])
        let group = ChoiceGroup(
            demand: Demand(.family, base), schema: document[base], isAnyOf: false,
            alternatives: members.map { ChoiceGroup.Alternative(site: $0, set: table[$0].demands) })
        let discrimination = discrimination(group)
        let alternatives = members.indices.map { index in
            let set = table[members[index]].demands
            let place = place(set, sites: [members[index]], owner: members[index])
            if table.heirs[members[index]] != nil { markAsPlainBase(place.target, of: members[index]) }
            return NormalUnion.Alternative(
                place: place, tags: discrimination.tags[index], isAmbiguous: discrimination.isAmbiguous[index])
        }
        return .union(NormalUnion(alternatives: alternatives, discriminator: discrimination.member))
    }
}
