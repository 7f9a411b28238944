// The code by which a service names an error.

/// Where error bodies have it, and which type it has.
public struct ServiceCodeModel: Sendable {
    /// JSON pointers, of which the first that leads to a value counts.
    public var pointers: [String]
    /// `nil` for codes without a type of their own.
    public var type: TypeReference?
}
