// How much input is read before a file is refused. A description is untrusted input.

/// Bounds on one source file. The defaults are far above real descriptions and far below trouble.
public struct Limits: Sendable, Hashable {
    /// The size of a file in bytes.
    public var bytes: Int
    /// How deep sequences and mappings may nest, aliases included.
    public var depth: Int
    /// How many nodes a file may have when every alias is counted as a copy of what it stands for.
    public var expandedNodes: Int

    public init(bytes: Int = 64 << 20, depth: Int = 1000, expandedNodes: Int = 5_000_000) {
        // Text offsets are stored in 32 bits, and decoding escapes or UTF-16 can make a text grow.
        self.bytes = min(max(0, bytes), 512 << 20)
        self.depth = max(1, depth)
        self.expandedNodes = min(max(1, expandedNodes), 1 << 30)
    }
}
