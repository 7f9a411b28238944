// A value that a client has for a parameter of many calls, so that it is not given to each of them.

public struct ScopeModel: Sendable {
    /// The function of the client that sets the value.
    public var naming: Name
    /// What the function calls the value.
    public var parameter: Name
    public var type: TypeReference
    public var documentation: String?

    public var name: String { naming.text }
}
