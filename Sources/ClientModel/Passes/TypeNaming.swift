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
        nameReceivers(&model, beside: Set(names).union(scope.reserved))
    }

    /// Receivers stand beside types and give way to them.
    private static func nameReceivers(_ model: inout ClientModel, beside types: Set<String>) {
        let scope = NameScope(reserved: types, ignoresCase: true, reservedSuffix: "Receiver")
        let names = scope.assign(
            model.receivers.map { receiver in
                NameWish(
                    wireName: receiver.wireName, preferred: SwiftNames.plural(SwiftNames.type(receiver.wireName)),
                    rank: 0)
            })
        for index in model.receivers.indices { model.receivers[index].typeName = names[index] }
    }
}
