// The nodes of one document in flat arrays: no object and no String per node.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One node. For scalars, `first` and `count` are a range of the text buffer; for sequences, a range of the
/// children; for mappings, `count` pairs of children starting at `first`, keys and values by turns.
struct NodeRecord: Sendable {
    var kind: Node.Kind
    var style: Node.Style
    var startLine: UInt32
    var startColumn: UInt32
    var endLine: UInt32
    var endColumn: UInt32
    var first: UInt32
    var count: UInt32
}

/// Everything that the handles of one document share. Immutable once built.
final class NodeStorage: Sendable {
    /// Mappings with more pairs than this have a hash table behind their pairs.
    static let largestScannedMapping = 12
    static let emptySlot = UInt32.max

    let path: String
    let nodes: [NodeRecord]
    let children: [UInt32]
    let text: [UInt8]
    /// Where the nodes were written that a patch added; `nil` for a tree as it was read.
    let origins: NodeOrigins?

    init(path: String, nodes: [NodeRecord], children: [UInt32], text: [UInt8], origins: NodeOrigins? = nil) {
        self.path = path
        self.nodes = nodes
        self.children = children
        self.text = text
        self.origins = origins
    }

    /// The file that a node was written in.
    @inline(__always)
    func file(of index: UInt32) -> String {
        guard let origins else { return path }
        return origins.file(of: index) ?? path
    }

    /// The number of slots of the hash table of a mapping with this many pairs.
    static func tableSize(pairs: Int) -> Int {
        var size = 32
        while size < pairs * 2 { size *= 2 }
        return size
    }

    /// Hashed with a seed of the process, so that nobody can prepare a file of colliding keys.
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }

    func textString(_ record: NodeRecord) -> String {
        let start = Int(record.first)
        return String(decoding: text[start..<start + Int(record.count)], as: UTF8.self)
    }

    /// The position of a key among the pairs of a mapping.
    func pairIndex(of key: UnsafeRawBufferPointer, in mapping: NodeRecord) -> Int? {
        let first = Int(mapping.first)
        let count = Int(mapping.count)
        return text.withUnsafeBytes { text in
            if count <= Self.largestScannedMapping {
                return (0..<count).first { matches(key, children[first + 2 * $0], text) }
            }
            let table = first + 2 * count
            let mask = Self.tableSize(pairs: count) - 1
            var slot = Self.hash(key) & mask
            while true {
                let pair = children[table + slot]
                if pair == Self.emptySlot { return nil }
                if matches(key, children[first + 2 * Int(pair)], text) { return Int(pair) }
                slot = (slot + 1) & mask
            }
        }
    }

    @inline(__always)
    private func matches(_ key: UnsafeRawBufferPointer, _ node: UInt32, _ text: UnsafeRawBufferPointer) -> Bool {
        let record = nodes[Int(node)]
        guard Int(record.count) == key.count else { return false }
        let start = Int(record.first)
        return bytesAreEqual(key, UnsafeRawBufferPointer(rebasing: text[start..<start + key.count]))
    }
}

@inline(__always)
func bytesAreEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
    return memcmp(leftStart, rightStart, left.count) == 0
}
