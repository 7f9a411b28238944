// Names for the structs of documented headers. They stand inside the client type, beside groups and results.

enum HeaderSetNaming {
    static func assign(_ model: inout ClientModel) {
        var operations: [Int] = []
        var wishes: [NameWish] = []
        var reserved = ReservedNames.types.union(ReservedNames.clientTypes)
            .union(model.types.map(\.name)).union(model.groups.map(\.typeName))
        for (index, operation) in model.operations.enumerated() {
            if case .cases(let name, _) = operation.success.shape { reserved.insert(name) }
            guard let set = operation.headerSet else { continue }
            operations.append(index)
            wishes.append(NameWish(wireName: operation.name, preferred: set.typeName, rank: 0))
        }
        let scope = NameScope(reserved: reserved, ignoresCase: false, reservedSuffix: "Set")
        for (index, name) in zip(operations, scope.assign(wishes)) {
            model.operations[index].headerSet?.typeName = name
        }
    }
}
