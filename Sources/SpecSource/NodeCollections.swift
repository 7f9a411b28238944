// The contents of sequences and mappings as collections that allocate nothing.

extension Node {
    /// The elements of a sequence.
    public struct Elements: RandomAccessCollection, Sendable {
        private let storage: NodeStorage
        private let first: Int
        public let count: Int

        init(storage: NodeStorage, record: NodeRecord) {
            self.storage = storage
            first = Int(record.first)
            count = record.kind == .sequence ? Int(record.count) : 0
        }

        public var startIndex: Int { 0 }
        public var endIndex: Int { count }

        public subscript(position: Int) -> Node {
            precondition(position >= 0 && position < count, "element index out of range")
            return Node(storage: storage, index: storage.children[first + position])
        }
    }

    /// The pairs of a mapping.
    public struct Pairs: RandomAccessCollection, Sendable {
        private let storage: NodeStorage
        private let first: Int
        public let count: Int

        init(storage: NodeStorage, record: NodeRecord) {
            self.storage = storage
            first = Int(record.first)
            count = record.kind == .mapping ? Int(record.count) : 0
        }

        public var startIndex: Int { 0 }
        public var endIndex: Int { count }

        public subscript(position: Int) -> (key: Node, value: Node) {
            precondition(position >= 0 && position < count, "pair index out of range")
            let index = first + 2 * position
            return (
                key: Node(storage: storage, index: storage.children[index]),
                value: Node(storage: storage, index: storage.children[index + 1])
            )
        }
    }
}
