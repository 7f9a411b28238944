// How large values may be where they stand. What is larger is put behind references: the members of a struct into one object,
// cases of enums by `indirect`. Why these limits, see Documentation/decisions.

struct SizeBudget {
    /// The most bytes of a struct.
    static let mostOfStruct = 448
    /// The most bytes of the value of an enum's case.
    static let mostOfCase = 64

    private var types: [TypeDeclaration]
    /// By the position of the type; `nil` for those that are not decided.
    private var sizes: [InlineSize?]
    private var isVisited: [Bool]

    /// Decides the sizes of all types, from the inside out, and what is stored behind references.
    static func decide(_ model: inout ClientModel) {
        var budget = SizeBudget(model)
        for type in model.types { budget.visit(type.id) }
        for index in model.operations.indices {
            guard case .cases(let name, let cases) = model.operations[index].success.shape else { continue }
            let decided = cases.map { result in
                var result = result
                result.isIndirect = result.type.map { budget.isLarge($0) } ?? false
                return result
            }
            model.operations[index].success.shape = .cases(name, decided)
        }
        for index in model.errorBodies.indices {
            model.errorBodies[index].isIndirect = budget.isLarge(model.errorBodies[index].type)
        }
        model.types = budget.types
    }

    private init(_ model: ClientModel) {
        types = model.types
        sizes = Array(repeating: nil, count: model.types.count)
        isVisited = Array(repeating: false, count: model.types.count)
    }

    /// Decides a type after those that stand in it. No type stands in itself (``Recursion``).
    private mutating func visit(_ id: TypeID) {
        var stack = [id]
        while let id = stack.last {
            if isVisited[id.index] {
                if sizes[id.index] == nil { decide(id.index) }
                stack.removeLast()
            } else {
                isVisited[id.index] = true
                stack += Recursion.directParts(of: types[id.index]).filter { !isVisited[$0.index] }
            }
        }
    }

    private mutating func decide(_ index: Int) {
        let size: InlineSize
        switch types[index].shape {
        case .object(var object):
            size = decide(&object)
            types[index].shape = .object(object)
        case .union(var union):
            size = decide(&union)
            types[index].shape = .union(union)
        case .enumeration(let enumeration): size = self.size(of: enumeration)
        case .alias(let use): size = use.isNullable ? self.size(of: use.type).optional : self.size(of: use.type)
        case .collection: size = .reference
        }
        sizes[index] = size
        types[index].size = size
    }

    private func decide(_ object: inout ObjectModel) -> InlineSize {
        var members = object.properties.map { $0.isBoxed ? .reference : size(of: $0) }
        if object.rest != nil { members.append(.reference) }
        let whole = InlineSize(members: members)
        guard whole.bytes > Self.mostOfStruct else { return whole }
        object.boxed = whole
        for position in object.properties.indices { object.properties[position].isInBox = true }
        return .reference
    }

    private func decide(_ union: inout UnionModel) -> InlineSize {
        for position in union.variants.indices where isLarge(union.variants[position].type) {
            union.variants[position].isIndirect = true
        }
        let values = union.variants.map { $0.isIndirect ? .reference : size(of: $0.type) }
        return InlineSize(values: values + [.anyJSON])
    }

    private func isLarge(_ type: TypeReference) -> Bool { size(of: type).bytes > Self.mostOfCase }

    private func size(of enumeration: EnumModel) -> InlineSize {
        if enumeration.isFrozen { return InlineSize(cases: enumeration.cases.count) }
        let unlisted = size(of: enumeration.raw == .string ? .scalar(.string) : .scalar(.int))
        return unlisted.with(cases: enumeration.cases.count)
    }

    private func size(of property: PropertyModel) -> InlineSize {
        let size = size(of: property.type)
        return switch property.presence {
        case .required: size
        case .optional, .requiredNullable: size.optional
        case .optionalNullable: size.optional.optional
        }
    }

    private func size(of type: TypeReference) -> InlineSize {
        switch type {
        case .scalar(let scalar): scalar.size
        // A type that stands in itself, which ``Recursion`` leaves none of, would be behind a reference.
        case .named(let id): sizes[id.index] ?? .reference
        case .array, .dictionary: .reference
        case .nullable(let wrapped): size(of: wrapped).optional
        }
    }
}
