// A source file after reading: its path and its tree.

/// One parsed file.
public struct SourceDocument: Sendable, Hashable {
    /// The path as the user is shown it.
    public let path: String
    public let root: Node
}
