// The documented headers of an operation's successful answers: a struct of the client type.

public struct HeaderSetModel: Sendable {
    /// The name of the struct, nested in the client type.
    public var typeName: String
    public var headers: [Header]

    public struct Header: Sendable {
        public var name: String
        public var wireName: String
        public var type: TypeReference
        public var explode: Bool
        public var documentation: Documentation
    }
}
