// Names for declared types: components first, inline types around them, nothing twice, not even by case.

enum TypeNaming {
    /// The names that no declared type of the module can have.
    static func reserved(in model: ClientModel) -> Set<String> {
        // The client type and its module share a name, which no schema can have.
        var reserved = ReservedNames.types.union([model.module])
        // Inside the client type its own types hide those of the module.
        if !model.operations.isEmpty { reserved.formUnion(ReservedNames.clientTypes) }
        // A receiver says which type its `Event` is.
        if !model.receivers.isEmpty { reserved.insert("Event") }
        let hasCollections = model.types.contains { type in
            if case .collection = type.shape { true } else { false }
        }
        if hasCollections { reserved.formUnion(ReservedNames.collectionTypes) }
        return reserved
    }

    static func assign(_ model: inout ClientModel) {
        let scope = NameScope(reserved: reserved(in: model), ignoresCase: true, reservedSuffix: "Model")
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
