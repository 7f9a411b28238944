// Names for declared types: components first, inline types around them, nothing twice, not even by case.

enum TypeNaming {
    static func assign(_ model: inout ClientModel) {
        // The client type and its module share a name, which no schema can have.
        let scope = NameScope(
            reserved: ReservedNames.types.union([model.module]), ignoresCase: true, reservedSuffix: "Model")
        let wishes = model.types.map { type in
            NameWish(
                wireName: type.origin.wireName, preferred: type.origin.preferred,
                rank: type.origin.isComponent ? 0 : 1)
        }
        let names = scope.assign(wishes)
        for index in model.types.indices { model.types[index].name = names[index] }
    }
}
