// A changed copy of a tree. Only the way from the root to each change is copied, behind the nodes that are there, so
// every node keeps the place where it was written, and the original stays as it was.

/// The place of a node: from the root, the position among the elements or pairs at each level.
public typealias NodePlace = [Int]

public struct TreePatch: Sendable {
    private let path: String
    private var root: UInt32
    private(set) var nodes: [NodeRecord]
    private(set) var children: [UInt32]
    private(set) var text: [UInt8]
    private var origins: NodeOrigins

    public init(_ tree: Node) {
        path = tree.storage.path
        root = tree.index
        nodes = tree.storage.nodes
        children = tree.storage.children
        text = tree.storage.text
        origins = tree.storage.origins ?? NodeOrigins(first: nodes.count, files: [path])
    }

    /// The tree as it is now.
    public var tree: Node {
        let storage = NodeStorage(path: path, nodes: nodes, children: children, text: text, origins: origins)
        return Node(storage: storage, index: root)
    }

    /// A node of another tree that has been taken over.
    public struct Adopted: Sendable {
        let index: UInt32
    }

    /// The nodes of another file that may become part of this tree.
    public struct Adoption: Sendable {
        private let source: NodeStorage
        private let offset: UInt32

        fileprivate init(source: NodeStorage, offset: UInt32) {
            self.source = source
            self.offset = offset
        }

        /// - Parameter node: one of the tree that was adopted.
        public func callAsFunction(_ node: Node) -> Adopted? {
            node.storage === source ? Adopted(index: node.index + offset) : nil
        }
    }

    /// Takes over all nodes of another tree, as a store to take from. `nil` where there would be too many.
    public mutating func adopt(_ tree: Node) -> Adoption? {
        let source = tree.storage
        let largest = Int(UInt32.max) / 2
        guard nodes.count + source.nodes.count < largest, text.count + source.text.count < largest,
            children.count + source.children.count < largest
        else { return nil }
        let nodeOffset = UInt32(nodes.count)
        let childOffset = UInt32(children.count)
        let textOffset = UInt32(text.count)
        children += source.children
        for var record in source.nodes {
            switch record.kind {
            case .sequence, .mapping:
                record.first += childOffset
                // The hash table behind large mappings holds positions of pairs, which stay.
                let count = Int(record.count) * (record.kind == .mapping ? 2 : 1)
                for slot in Int(record.first)..<Int(record.first) + count { children[slot] += nodeOffset }
            case .null, .bool, .integer, .float, .string:
                record.first += textOffset
            }
            nodes.append(record)
        }
        text += source.text
        origins.files.append(source.path)
        let position = UInt32(origins.files.count - 1)
        origins.positions += repeatElement(position, count: source.nodes.count)
        return Adoption(source: source, offset: nodeOffset)
    }

    // MARK: Changes

    private enum Change {
        case remove
        case merge(UInt32)
    }

    /// Takes the nodes at these places out of the mappings and sequences around them. The root stays.
    public mutating func remove(at places: [NodePlace]) {
        root = rebuilt(root, Self.sorted(places.filter { !$0.isEmpty })[...], depth: 0, .remove) ?? root
    }

    /// Merges a value into the nodes at these places, see `merged`.
    public mutating func merge(_ value: Adopted, at places: [NodePlace]) {
        root = rebuilt(root, Self.sorted(places)[...], depth: 0, .merge(value.index)) ?? root
    }

    private static func sorted(_ places: [NodePlace]) -> [NodePlace] {
        places.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The node with the changes at and below it. Containers above several changes are copied once.
    /// - Parameter places: those that begin with the way to the node, sorted.
    private mutating func rebuilt(
        _ index: UInt32, _ places: ArraySlice<NodePlace>, depth: Int, _ change: Change
    ) -> UInt32? {
        let below = places.drop { $0.count == depth }
        let isTarget = below.count < places.count
        if isTarget, case .remove = change { return nil }
        var result = index
        if !below.isEmpty {
            let isMapping = nodes[Int(index)].kind == .mapping
            var entries = entries(of: index)
            var removed: [Int] = []
            var rest = below
            while let position = rest.first?[depth] {
                let group = rest.prefix { $0[depth] == position }
                rest = rest.dropFirst(group.count)
                let slot = isMapping ? 2 * position + 1 : position
                if let new = rebuilt(entries[slot], group, depth: depth + 1, change) {
                    entries[slot] = new
                } else {
                    removed.append(position)
                }
            }
            let width = isMapping ? 2 : 1
            if !removed.isEmpty {
                let gone = Set(removed)
                entries = entries.enumerated().filter { !gone.contains($0.offset / width) }.map(\.element)
            }
            result = container(like: index, entries)
        }
        if isTarget, case .merge(let value) = change { result = merged(result, value, isTarget: true) }
        return result
    }

    // MARK: Nodes

    func entries(of index: UInt32) -> [UInt32] {
        let record = nodes[Int(index)]
        let first = Int(record.first)
        switch record.kind {
        case .sequence: return Array(children[first..<first + Int(record.count)])
        case .mapping: return Array(children[first..<first + 2 * Int(record.count)])
        case .null, .bool, .integer, .float, .string: return []
        }
    }

    func key(_ index: UInt32) -> ArraySlice<UInt8> {
        let record = nodes[Int(index)]
        return text[Int(record.first)..<Int(record.first) + Int(record.count)]
    }

    /// A sequence or mapping with other entries, at the place of a given one.
    mutating func container(like index: UInt32, _ entries: [UInt32]) -> UInt32 {
        var record = nodes[Int(index)]
        record.first = UInt32(children.count)
        children += entries
        if record.kind == .mapping {
            let pairs = entries.count / 2
            record.count = UInt32(pairs)
            if pairs > NodeStorage.largestScannedMapping { children += table(of: entries) }
        } else {
            record.count = UInt32(entries.count)
        }
        nodes.append(record)
        origins.positions.append(origins.position(of: index))
        return UInt32(nodes.count - 1)
    }

    private func table(of entries: [UInt32]) -> [UInt32] {
        let mask = NodeStorage.tableSize(pairs: entries.count / 2) - 1
        var table = [UInt32](repeating: NodeStorage.emptySlot, count: mask + 1)
        for pair in 0..<entries.count / 2 {
            var slot = key(entries[2 * pair]).withUnsafeBytes { NodeStorage.hash($0) } & mask
            while table[slot] != NodeStorage.emptySlot { slot = (slot + 1) & mask }
            table[slot] = UInt32(pair)
        }
        return table
    }
}
