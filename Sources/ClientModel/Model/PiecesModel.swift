// The parts of a text that holds several values: `x-pieces`.

public struct PiecesModel: Sendable, Hashable {
    /// What the list of the parts wants to be called, and where the description says so.
    public var naming: Name
    /// What stands between two parts.
    public var separator: String
    /// Of each part only what stands behind this counts.
    public var after: String?

    public var name: String { naming.text }
}
