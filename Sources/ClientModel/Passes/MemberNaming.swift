// Names for properties. Each struct is a scope of its own.

enum MemberNaming {
    static func assign(_ model: inout ClientModel) {
        let scope = NameScope(reserved: ReservedNames.members, ignoresCase: false, reservedSuffix: "Value")
        for index in model.types.indices {
            guard case .object(var object) = model.types[index].shape else { continue }
            var wishes = object.properties.map {
                NameWish(wireName: $0.wireName, preferred: $0.preferredName, rank: 0)
            }
            if object.rest != nil {
                wishes.append(
                    NameWish(wireName: "", preferred: object.isTuple ? "rest" : "additionalProperties", rank: 1))
            }
            let names = scope.assign(wishes)
            for position in object.properties.indices { object.properties[position].name = names[position] }
            if object.rest != nil, let last = names.last { object.rest?.name = last }
            model.types[index].shape = .object(object)
        }
    }
}
