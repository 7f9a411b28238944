// Types of a user's that stand for a schema and a format of the topic `wire`.

/// An account number without its blanks.
public struct AccountNumber: Sendable, Codable, Hashable {
    public let digits: String

    public init(_ text: String) { digits = text.filter { $0 != " " } }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}

/// A period, made for the schema `Period`.
public struct Span: Sendable, Codable, Hashable {
    public var from: String
    public var to: String

    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}
