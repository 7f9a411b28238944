// Members that the description gives beside alternatives: each variant of the union has them, and they can be read without
// asking which variant it is.

import OpenAPI

struct SharedMembers {
    private var types: [TypeDeclaration]
    /// The unions that are done or on the way, by their position: a union may have another one as a variant.
    private var visited: Set<Int> = []

    /// Adds to each union the members that all of its variants have in common, as far as the description says so.
    static func add(to model: inout ClientModel) {
        var pass = SharedMembers(types: model.types)
        for index in model.types.indices { pass.add(to: index) }
        model.types = pass.types
    }

    private init(types: [TypeDeclaration]) {
        self.types = types
    }

    private mutating func add(to index: Int) {
        guard case .union(var union) = types[index].shape, !union.common.isEmpty, visited.insert(index).inserted else {
            return
        }
        for variant in union.variants {
            if case .named(let id) = variant.type { add(to: id.index) }
        }
        var known: Set<String> = []
        let names = union.common.filter { known.insert($0).inserted }
        union.shared = names.compactMap { shared($0, union) }
        types[index].shape = .union(union)
    }

    private func shared(_ name: String, _ union: UnionModel) -> UnionModel.Shared? {
        let members = union.variants.map { member(name, of: $0.type) }
        guard let first = members.first ?? nil, members.allSatisfy({ $0?.type == first.type }) else { return nil }
        return UnionModel.Shared(
            naming: Name(member: name, at: first.naming.span), type: first.type, documentation: first.documentation)
    }

    /// The member of a struct that is `T` or `T?`, and that can be read without a warning, or one that a union shares.
    private func member(_ name: String, of type: TypeReference) -> UnionModel.Shared? {
        guard case .named(let id) = type else { return nil }
        switch types[id.index].shape {
        case .object(let object):
            guard !object.isTuple, let property = object.properties.first(where: { $0.wireName == name }),
                property.presence != .optionalNullable, !property.documentation.isDeprecated
            else { return nil }
            return UnionModel.Shared(
                naming: property.naming, type: property.type, documentation: property.documentation)
        case .union(let union): return union.shared.first { $0.wireName == name }
        case .enumeration, .alias, .collection: return nil
        }
    }
}
