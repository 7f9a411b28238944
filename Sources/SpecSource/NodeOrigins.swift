// Where nodes of a patched tree were written: most in the file of the tree, some in others.

/// The files of the nodes that were added to a tree after it was read.
struct NodeOrigins: Sendable {
    /// The index of the first added node; all before it are from the file of the tree.
    let first: Int
    /// The files, that of the tree among them, because copied nodes keep theirs.
    var files: [String]
    /// For each added node, the position of its file.
    var positions: [UInt32] = []

    func file(of index: UInt32) -> String? {
        let offset = Int(index) - first
        return offset < 0 ? nil : files[Int(positions[offset])]
    }

    func position(of index: UInt32) -> UInt32 {
        let offset = Int(index) - first
        return offset < 0 ? 0 : positions[offset]
    }
}
