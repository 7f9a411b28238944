// Which type owns which: a type is owned by the nearest one that all ways to it lead through, by the values inside values.
// In the field's terms, the tree of immediate dominators.

/// The references between the types of a model, backwards.
struct TypeReferences {
    let model: ClientModel
    /// For each type, by its position, those whose values have its values inside.
    let users: [[TypeID]]
    /// Types that calls and receivers mention themselves.
    let mentioned: Set<TypeID>

    init(_ model: ClientModel) {
        self.model = model
        var users: [[TypeID]] = Array(repeating: [], count: model.types.count)
        for type in model.types {
            for part in Usage.parts(of: type) { users[part.index].append(type.id) }
        }
        self.users = users
        mentioned = Usage.mentioned(in: model)
    }
}

/// The tree of owners of some types of a model.
struct Ownership {
    /// Those that no other one owns, by their names.
    let roots: [TypeID]
    private let owned: [TypeID: [TypeID]]
    private let sums: [TypeID: Int]

    init(_ types: [TypeID], _ references: TypeReferences) {
        var graph = Graph(types, references)
        graph.findOwners()
        var owned: [TypeID: [TypeID]] = [:]
        var roots: [TypeID] = []
        var sums: [TypeID: Int] = [:]
        // Owners come before what they own.
        for node in graph.order.reversed() {
            let type = graph.types[node]
            sums[type, default: 0] += DeclarationLines.of(references.model[type])
            guard let owner = graph.owner[node] else {
                roots.append(type)
                continue
            }
            owned[graph.types[owner], default: []].append(type)
            sums[graph.types[owner], default: 0] += sums[type] ?? 0
        }
        self.roots = roots
        self.owned = owned
        self.sums = sums
    }

    func possessions(of type: TypeID) -> [TypeID] { owned[type] ?? [] }

    /// The lines of a type and of all that it owns.
    func lines(under type: TypeID) -> Int { sums[type] ?? 0 }

    /// A type and all that it owns.
    func all(under type: TypeID) -> [TypeID] {
        var found: [TypeID] = []
        var stack = [type]
        while let type = stack.popLast() {
            found.append(type)
            stack += possessions(of: type)
        }
        return found
    }
}

/// The algorithm of Cooper, Harvey and Kennedy (“A Simple, Fast Dominance Algorithm”), with several roots.
private struct Graph {
    let types: [TypeID]
    /// Nodes in an order in which each comes after one that uses it, unless it is a root.
    private(set) var order: [Int] = []
    /// The owner of each node; `nil` for those that none owns.
    private(set) var owner: [Int?]
    private var isRoot: [Bool]
    private let parts: [[Int]]
    private let users: [[Int]]

    init(_ types: [TypeID], _ references: TypeReferences) {
        let model = references.model
        // The outcome depends on names, not on the order of the description.
        let sorted = types.sorted {
            (model[$0].naming.preferred, model[$0].naming.wireName, $0)
                < (model[$1].naming.preferred, model[$1].naming.wireName, $1)
        }
        let nodes = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        self.types = sorted
        parts = sorted.map { type in Usage.parts(of: model[type]).compactMap { nodes[$0] } }
        users = sorted.map { type in references.users[type.index].compactMap { nodes[$0] } }
        isRoot = zip(sorted, users).map { type, inside in
            references.mentioned.contains(type) || inside.count < references.users[type.index].count
        }
        owner = Array(repeating: nil, count: sorted.count)
    }

    /// Nodes in reverse postorder, from the roots; what no root leads to gets a root.
    private mutating func sort() {
        var postorder: [Int] = []
        var seen = Array(repeating: false, count: types.count)
        func visit(_ start: Int) {
            guard !seen[start] else { return }
            seen[start] = true
            var stack = [(node: start, next: 0)]
            while let (node, next) = stack.last {
                guard next < parts[node].count else {
                    postorder.append(node)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let part = parts[node][next]
                if !seen[part] {
                    seen[part] = true
                    stack.append((part, 0))
                }
            }
        }
        for node in types.indices where isRoot[node] { visit(node) }
        for node in types.indices where users[node].isEmpty && !seen[node] {
            isRoot[node] = true
            visit(node)
        }
        for node in types.indices where !seen[node] {
            isRoot[node] = true
            visit(node)
        }
        order = postorder.reversed()
    }

    mutating func findOwners() {
        sort()
        var rank = Array(repeating: 0, count: types.count)
        for (position, node) in order.enumerated() { rank[node] = position }
        var isKnown = Array(repeating: false, count: types.count)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for node in order {
                let known = isRoot[node] ? [] : users[node].filter { isKnown[$0] && $0 != node }
                let found = known.dropFirst().reduce(known.first) { owner, user in
                    owner.flatMap { common($0, user, rank) }
                }
                guard !isKnown[node] || owner[node] != found else { continue }
                owner[node] = found
                isKnown[node] = true
                hasChanged = true
            }
        }
    }

    /// The nearest owner of both; `nil` where there is none.
    private func common(_ left: Int, _ right: Int, _ rank: [Int]) -> Int? {
        var left = left
        var right = right
        while left != right {
            if rank[left] > rank[right] {
                guard let next = owner[left] else { return nil }
                left = next
            } else {
                guard let next = owner[right] else { return nil }
                right = next
            }
        }
        return left
    }
}
