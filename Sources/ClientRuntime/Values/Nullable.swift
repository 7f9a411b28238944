// The third state of a member: present, and `null`.

/// A value that may be `null`. `Nullable<T>?` has the three states absent, `null` and a value.
public enum Nullable<Wrapped> {
    case null
    case value(Wrapped)

    /// `null` for nil.
    public init(_ value: Wrapped?) {
        self = value.map { .value($0) } ?? .null
    }

    /// The value; nil for `null`.
    public var wrapped: Wrapped? {
        switch self {
        case .null: nil
        case .value(let value): value
        }
    }

    /// Changes the value, if there is one.
    public func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> Nullable<T> {
        Nullable<T>(try wrapped.map(transform))
    }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: Decodable where Wrapped: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .null : .value(try container.decode(Wrapped.self))
    }
}

extension Nullable: Encodable where Wrapped: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .value(let value): try container.encode(value)
        }
    }
}
