// A node of a YAML or JSON text: a light handle that knows its value and where it was written.

import Diagnostics

/// A value in a source file. Copying a node copies a reference and a number; two nodes are equal when they are
/// the same node of the same document, not when they look alike.
public struct Node: Sendable {
    /// What a node is, after the rules of the YAML 1.2 core schema or of JSON.
    public enum Kind: UInt8, Sendable, Hashable {
        case null, bool, integer, float, string, sequence, mapping
    }

    /// How a node was written.
    public enum Style: UInt8, Sendable, Hashable {
        case plain, singleQuoted, doubleQuoted, literal, folded
        /// A sequence or mapping by indentation.
        case block
        /// A sequence or mapping in brackets or braces.
        case flow
    }

    let storage: NodeStorage
    let index: UInt32

    var record: NodeRecord { storage.nodes[Int(index)] }

    /// The identity of the node within its document.
    public var id: NodeID { NodeID(index: index) }

    public var kind: Kind { record.kind }

    public var style: Style { record.style }

    /// Whether this is a string in quotes or a block scalar, so that it cannot be anything but a string.
    public var isQuoted: Bool {
        switch record.style {
        case .singleQuoted, .doubleQuoted, .literal, .folded: true
        case .plain, .block, .flow: false
        }
    }

    /// Where the node was written. For an alias, where the anchored node was written.
    public var span: SourceSpan {
        let record = record
        return SourceSpan(
            file: storage.file(of: index),
            start: SourcePosition(line: Int(record.startLine), column: Int(record.startColumn)),
            end: SourcePosition(line: Int(record.endLine), column: Int(record.endColumn))
        )
    }

    /// The file whose tree this node belongs to: what references in it are relative to. Another file than that of
    /// `span` where a patch has added the node.
    public var treePath: String { storage.path }

    /// How many elements a sequence or pairs a mapping has; 0 for scalars.
    public var count: Int {
        let record = record
        return record.kind == .sequence || record.kind == .mapping ? Int(record.count) : 0
    }

    /// The elements of a sequence; empty for every other kind.
    public var elements: Elements {
        Elements(storage: storage, record: record)
    }

    /// The pairs of a mapping in the order of the document, merge keys applied; empty for every other kind.
    /// Keys are unique scalars.
    public var pairs: Pairs {
        Pairs(storage: storage, record: record)
    }

    /// The value behind a key of a mapping. Keys are compared byte by byte, as the text they were written with.
    public subscript(_ key: String) -> Node? {
        child(of: key, offset: 1)
    }

    /// The key itself, for its position.
    public func key(_ key: String) -> Node? {
        child(of: key, offset: 0)
    }

    private func child(of key: String, offset: Int) -> Node? {
        let record = record
        guard record.kind == .mapping else { return nil }
        var key = key
        let pair = key.withUTF8 { storage.pairIndex(of: UnsafeRawBufferPointer($0), in: record) }
        guard let pair else { return nil }
        return Node(storage: storage, index: storage.children[Int(record.first) + 2 * pair + offset])
    }
}

/// Names a node within its document.
public struct NodeID: Hashable, Sendable, Comparable {
    let index: UInt32

    /// In the order in which nodes start in the document.
    public static func < (left: NodeID, right: NodeID) -> Bool {
        left.index < right.index
    }
}

extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool {
        left.index == right.index && left.storage === right.storage
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(storage))
        hasher.combine(index)
    }
}
