// Listed values that are looked up: lists of thousands are compared with each other.

import SpecSource

/// A JSON value of a description. Two are equal when they are the same JSON value, wherever they are written.
struct ListedValue: Hashable {
    let node: Node

    init(_ node: Node) {
        self.node = node
    }

    static func == (left: ListedValue, right: ListedValue) -> Bool { left.node.isSameValue(as: right.node) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(node.kind)
        switch node.kind {
        case .sequence: hasher.combine(node.elements.count)
        case .mapping: hasher.combine(node.count)
        case .null, .bool, .integer, .float, .string: hasher.combine(node.scalarText)
        }
    }
}

extension [Node] {
    /// Each once.
    var listed: Set<ListedValue> { Set(map(ListedValue.init)) }

    /// The values that a set has, in the order of the list.
    func filter(in values: Set<ListedValue>) -> [Node] { filter { values.contains(ListedValue($0)) } }
}
