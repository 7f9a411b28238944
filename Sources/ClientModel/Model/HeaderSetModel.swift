// The documented headers of an operation's successful answers: a struct of the client type.

public struct HeaderSetModel: Sendable {
    /// The name of the struct, nested in the client type.
    public var naming: Name
    public var headers: [Header]

    public var typeName: String { naming.text }

    public struct Header: Sendable {
        public var naming: Name
        public var type: TypeReference
        public var explode: Bool
        public var documentation: Documentation

        public var name: String { naming.text }
        public var wireName: String { naming.wireName }
    }
}
