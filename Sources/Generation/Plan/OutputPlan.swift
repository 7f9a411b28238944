// What a write would do, as a value: made by looking at the disk once, carried out by a commit, shown by a dry run.

/// The steps from the tree on the disk to the new one.
struct OutputPlan: Sendable {
    struct Write: Sendable {
        var path: String
        var bytes: [UInt8]
        var hash: ContentHash
        /// The content on the disk that is replaced; `nil` where there is no file.
        var replaces: ContentHash?
    }

    struct Removal: Sendable {
        var path: String
        /// The content on the disk.
        var hash: ContentHash
    }

    var writes: [Write] = []
    var removals: [Removal] = []
    var unchanged: [String] = []
    /// The manifest, where it changes.
    var manifest: Write?

    var isEmpty: Bool { writes.isEmpty && removals.isEmpty && manifest == nil }
}
