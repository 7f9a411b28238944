// A value cannot contain itself: where types do, a reference is put between.

struct Recursion {
    private var types: [TypeDeclaration]
    /// For each type, by position, those whose values lie directly inside its values, without a reference between.
    private var parts: [[Int]]
    /// The same the other way round, as it was in the beginning.
    private var users: [[Int]]
    /// Types in a circle have the same number.
    private let circles: [Int]

    /// Cases of unions that lead back to the union become `indirect`; cycles of structs alone get boxed properties.
    static func box(_ model: inout ClientModel) {
        var pass = Recursion(model.types)
        for index in model.types.indices { pass.markIndirectCases(index) }
        for index in model.types.indices { pass.boxProperties(index) }
        model.types = pass.types
    }

    private init(_ types: [TypeDeclaration]) {
        self.types = types
        parts = types.map { type in Self.directParts(of: type).map(\.index) }
        users = Array(repeating: [], count: types.count)
        for (index, parts) in parts.enumerated() {
            for part in parts { users[part].append(index) }
        }
        circles = Circles(parts).numbers
    }

    /// The types whose values lie directly inside the values of a type.
    static func directParts(of type: TypeDeclaration) -> [TypeID] {
        switch type.shape {
        case .object(let object): object.properties.compactMap { $0.isBoxed ? nil : direct($0.type) }
        case .union(let union): union.variants.compactMap { $0.isIndirect ? nil : direct($0.type) }
        case .alias(let use): [direct(use.type)].compactMap { $0 }
        case .enumeration, .collection: []
        }
    }

    /// The declared type that stands where this one does.
    private static func direct(_ type: TypeReference) -> TypeID? {
        switch type {
        case .named(let id): id
        case .nullable(let inner): direct(inner)
        case .scalar, .array, .dictionary: nil
        }
    }

    /// The types of a circle whose values are, or have inside, a value of this one; `nil` for a type in no circle.
    private func containersInCircle(of index: Int) -> Set<Int>? {
        guard parts[index].contains(where: { circles[$0] == circles[index] }) else { return nil }
        var found: Set<Int> = [index]
        var stack = [index]
        while let part = stack.popLast() {
            for user in users[part] where circles[user] == circles[index] && !found.contains(user) {
                guard parts[user].contains(part) else { continue }
                found.insert(user)
                stack.append(user)
            }
        }
        return found
    }

    private mutating func markIndirectCases(_ index: Int) {
        guard case .union(var union) = types[index].shape, let containers = containersInCircle(of: index) else {
            return
        }
        for position in union.variants.indices {
            guard let part = Self.direct(union.variants[position].type) else { continue }
            union.variants[position].isIndirect = containers.contains(part.index)
        }
        set(.union(union), of: index)
    }

    private mutating func boxProperties(_ index: Int) {
        guard case .object(var object) = types[index].shape, let containers = containersInCircle(of: index) else {
            return
        }
        for position in object.properties.indices {
            guard let part = Self.direct(object.properties[position].type) else { continue }
            object.properties[position].isBoxed = containers.contains(part.index)
        }
        set(.object(object), of: index)
    }

    private mutating func set(_ shape: TypeDeclaration.Shape, of index: Int) {
        types[index].shape = shape
        parts[index] = Self.directParts(of: types[index]).map(\.index)
    }
}

/// The strongly connected components of a graph, by the algorithm of Tarjan.
private struct Circles {
    /// For each node, the number of its component.
    private(set) var numbers: [Int]
    private let edges: [[Int]]
    private var order: [Int?]
    private var lowest: [Int]
    private var next = 0
    /// Nodes whose component is not complete.
    private var open: [Int] = []

    init(_ edges: [[Int]]) {
        self.edges = edges
        numbers = Array(repeating: -1, count: edges.count)
        order = Array(repeating: nil, count: edges.count)
        lowest = Array(repeating: 0, count: edges.count)
        for node in edges.indices where order[node] == nil { visit(node) }
    }

    private mutating func visit(_ start: Int) {
        var stack = [(node: start, edge: 0)]
        enter(start)
        while let (node, edge) = stack.last {
            guard edge < edges[node].count else {
                leave(node)
                stack.removeLast()
                if let user = stack.last?.node { lowest[user] = min(lowest[user], lowest[node]) }
                continue
            }
            stack[stack.count - 1].edge += 1
            let part = edges[node][edge]
            if order[part] == nil {
                enter(part)
                stack.append((part, 0))
            } else if numbers[part] < 0, let position = order[part] {
                lowest[node] = min(lowest[node], position)
            }
        }
    }

    private mutating func enter(_ node: Int) {
        order[node] = next
        lowest[node] = next
        next += 1
        open.append(node)
    }

    /// Closes the component that begins with the node, if one does.
    private mutating func leave(_ node: Int) {
        guard lowest[node] == order[node] else { return }
        while let last = open.popLast() {
            numbers[last] = node
            if last == node { break }
        }
    }
}
