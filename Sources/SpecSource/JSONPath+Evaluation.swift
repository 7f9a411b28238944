// Query and tree → the places of the selected nodes.

extension JSONPath {
    /// There were more nodes to look at than allowed.
    public struct TooMany: Error {}

    /// The places that the query selects, each once, in the order of the tree.
    /// - Parameter limit: how many nodes may be looked at.
    public func places(in root: Node, limit: Int) throws(TooMany) -> [(place: NodePlace, node: Node)] {
        var evaluation = Evaluation(budget: limit)
        let found = try evaluation.select(segments, from: [Located(place: [], node: root)])
        var seen: Set<NodePlace> = []
        return found.filter { seen.insert($0.place).inserted }.map { ($0.place, $0.node) }
    }

    /// The nodes at which a query that selects nothing comes to an end: what the longest part of it selects.
    public func deadEnds(in root: Node, limit: Int) -> [Node] {
        for count in segments.indices.reversed() {
            var evaluation = Evaluation(budget: limit)
            let start = Located(place: [], node: root)
            guard let found = try? evaluation.select(Array(segments[..<count]), from: [start]) else { return [] }
            if !found.isEmpty { return found.map(\.node) }
        }
        return []
    }

    /// The names of `['a', 'b']` without which the query would select the same: nothing comes of them any longer.
    /// - Parameter limit: how many nodes may be looked at for all of them; names beyond it are not looked at.
    public func namesWithoutMatch(in root: Node, limit: Int) -> [String] {
        var evaluation = Evaluation(budget: limit)
        var names: [String] = []
        for (position, segment) in segments.enumerated() where segment.selectors.count > 1 {
            for selector in segment.selectors {
                guard case .name(let name) = selector else { continue }
                var alone = segments
                alone[position].selectors = [selector]
                let start = Located(place: [], node: root)
                guard let found = try? evaluation.select(alone, from: [start]) else { return names }
                if found.isEmpty { names.append(name) }
            }
        }
        return names
    }

    private struct Located {
        var place: NodePlace
        var node: Node
    }

    private struct Evaluation {
        var budget: Int

        mutating func select(_ segments: [Segment], from start: [Located]) throws(TooMany) -> [Located] {
            var current = start
            for segment in segments {
                var next: [Located] = []
                for located in current {
                    let bases = segment.isDescendant ? try descendants(of: located) : [located]
                    for base in bases {
                        for selector in segment.selectors { next += try select(selector, from: base) }
                    }
                }
                current = next
            }
            return current
        }

        private mutating func spend(_ count: Int) throws(TooMany) {
            budget -= count
            if budget < 0 { throw TooMany() }
        }

        /// The node itself and every sequence and mapping below it.
        private mutating func descendants(of start: Located) throws(TooMany) -> [Located] {
            var found: [Located] = []
            var stack = [start]
            while let located = stack.popLast() {
                try spend(1)
                found.append(located)
                stack += try children(of: located).filter { $0.node.count > 0 }.reversed()
            }
            return found
        }

        private mutating func children(of located: Located) throws(TooMany) -> [Located] {
            try spend(located.node.count)
            let nodes =
                located.node.kind == .mapping ? located.node.pairs.map(\.value) : Array(located.node.elements)
            return nodes.enumerated().map { Located(place: located.place + [$0], node: $1) }
        }

        private mutating func select(_ selector: Selector, from base: Located) throws(TooMany) -> [Located] {
            try spend(1)
            switch selector {
            case .name(let name):
                guard base.node[name] != nil,
                    let position = base.node.pairs.firstIndex(where: { $0.key.scalarText == name })
                else { return [] }
                return [Located(place: base.place + [position], node: base.node.pairs[position].value)]
            case .index(let index):
                guard base.node.kind == .sequence else { return [] }
                let position = index < 0 ? base.node.count + index : index
                guard base.node.elements.indices.contains(position) else { return [] }
                return [Located(place: base.place + [position], node: base.node.elements[position])]
            case .wildcard:
                return try children(of: base)
            case .filter(let filter):
                var selected: [Located] = []
                for child in try children(of: base) where try holds(filter, for: child) { selected.append(child) }
                return selected
            }
        }

        private mutating func holds(_ filter: Filter, for child: Located) throws(TooMany) -> Bool {
            switch filter {
            case .exists(let segments): return try !select(segments, from: [child]).isEmpty
            case .not(let filter): return try !holds(filter, for: child)
            case .and(let left, let right):
                guard try holds(left, for: child) else { return false }
                return try holds(right, for: child)
            case .or(let left, let right):
                if try holds(left, for: child) { return true }
                return try holds(right, for: child)
            case .comparison(let left, let comparison, let right):
                return compare(try value(left, child), comparison, try value(right, child))
            }
        }

        /// What an operand stands for; `nil` where the query finds nothing.
        private mutating func value(_ operand: Operand, _ child: Located) throws(TooMany) -> Comparable? {
            switch operand {
            case .string(let text): return .string(text)
            case .number(let number): return .number(number)
            case .bool(let flag): return .bool(flag)
            case .null: return .null
            case .query(let segments): return try select(segments, from: [child]).first.map { Comparable($0.node) }
            }
        }

        private func compare(_ left: Comparable?, _ comparison: Comparison, _ right: Comparable?) -> Bool {
            switch comparison {
            case .equal: left == right
            case .notEqual: left != right
            case .less: isLess(left, right)
            case .greater: isLess(right, left)
            case .lessOrEqual: isLess(left, right) || left == right
            case .greaterOrEqual: isLess(right, left) || left == right
            }
        }

        private func isLess(_ left: Comparable?, _ right: Comparable?) -> Bool {
            switch (left, right) {
            case (.number(let left), .number(let right)): left < right
            case (.string(let left), .string(let right)): left < right
            default: false
            }
        }
    }

    private enum Comparable: Equatable {
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
        /// Sequences and mappings equal only themselves.
        case structure(Node)

        init(_ node: Node) {
            switch node.kind {
            case .null: self = .null
            case .bool: self = .bool(node.bool == true)
            case .integer, .float: self = .number(node.double ?? .nan)
            case .string: self = .string(node.string ?? "")
            case .sequence, .mapping: self = .structure(node)
            }
        }
    }
}
