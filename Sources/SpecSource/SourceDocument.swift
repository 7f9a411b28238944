// A source file after reading: its path and its tree.

/// One parsed file.
public struct SourceDocument: Sendable, Hashable {
    /// The path as the user is shown it.
    public let path: String
    public let root: Node

    /// A document with another tree, for example a patched one.
    public init(path: String, root: Node) {
        self.path = path
        self.root = root
    }
}
