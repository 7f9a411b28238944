// An initialiser of an object for a certain use: `x-initializers`.

public struct InitializerModel: Sendable {
    public var naming: Name
    /// The positions of properties that it requires, besides those that the object itself requires.
    public var required: [Int]
    /// The positions of properties that have no place in this use.
    public var omitted: [Int]
    public var documentation: String?

    public var name: String { naming.text }
}
