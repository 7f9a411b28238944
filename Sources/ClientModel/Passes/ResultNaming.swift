// Names for the enums of operations whose results differ by status. They stand inside the client type, beside the
// types of groups, and what is outside must stay visible there.

enum ResultNaming {
    static func assign(_ model: inout ClientModel) {
        var operations: [Int] = []
        var wishes: [NameWish] = []
        for (index, operation) in model.operations.enumerated() {
            guard case .cases(let name, _) = operation.success.shape else { continue }
            operations.append(index)
            wishes.append(NameWish(wireName: operation.name, preferred: name, rank: 0))
        }
        let reserved = ReservedNames.types.union(model.types.map(\.name)).union(model.groups.map(\.typeName))
        let scope = NameScope(reserved: reserved, ignoresCase: false, reservedSuffix: "Cases")
        for (index, name) in zip(operations, scope.assign(wishes)) {
            guard case .cases(_, let cases) = model.operations[index].success.shape else { continue }
            model.operations[index].success.shape = .cases(typeName: name, cases)
        }
    }
}
