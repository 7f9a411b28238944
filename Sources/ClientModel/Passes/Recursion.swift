// A value cannot contain itself: where types do, a reference is put between.

enum Recursion {
    /// Unions in a cycle become `indirect`; cycles of structs alone get boxed properties.
    static func box(_ model: inout ClientModel) {
        markIndirectUnions(&model)
        boxProperties(&model)
    }

    /// The types whose values lie directly inside the values of a type.
    private static func directParts(of type: TypeDeclaration, skippingBoxes: Bool) -> [TypeID] {
        switch type.shape {
        case .object(let object):
            object.properties.compactMap { $0.isBoxed && skippingBoxes ? nil : direct($0.type) }
        case .union(let union): union.isIndirect ? [] : union.variants.compactMap { direct($0.type) }
        case .alias(let use): [direct(use.type)].compactMap { $0 }
        case .enumeration, .collection: []
        }
    }

    private static func direct(_ type: TypeReference) -> TypeID? {
        switch type {
        case .named(let id): id
        case .nullable(let inner): direct(inner)
        case .scalar, .array, .dictionary: nil
        }
    }

    private static func reaches(_ target: TypeID, from start: TypeID, in model: ClientModel) -> Bool {
        var stack = [start]
        var seen: Set<TypeID> = []
        while let id = stack.popLast() {
            if id == target { return true }
            guard seen.insert(id).inserted else { continue }
            stack += directParts(of: model[id], skippingBoxes: true)
        }
        return false
    }

    private static func markIndirectUnions(_ model: inout ClientModel) {
        for index in model.types.indices {
            guard case .union(var union) = model.types[index].shape else { continue }
            let id = TypeID(index: index)
            guard union.variants.contains(where: { direct($0.type).map { reaches(id, from: $0, in: model) } ?? false })
            else { continue }
            union.isIndirect = true
            model.types[index].shape = .union(union)
        }
    }

    private static func boxProperties(_ model: inout ClientModel) {
        for index in model.types.indices {
            guard case .object(var object) = model.types[index].shape else { continue }
            let id = TypeID(index: index)
            for position in object.properties.indices {
                guard let part = direct(object.properties[position].type), reaches(id, from: part, in: model)
                else { continue }
                object.properties[position].isBoxed = true
                model.types[index].shape = .object(object)
            }
        }
    }
}
