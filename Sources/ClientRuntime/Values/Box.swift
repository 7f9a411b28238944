// A reference that lets a schema contain itself.

/// Holds a value behind a reference, so that a type can have a member of its own type.
public final class Box<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value

    /// Puts a value behind a reference.
    public init(_ value: Value) { self.value = value }

    /// The same for a value that may be absent.
    public convenience init?(optional value: Value?) {
        guard let value else { return nil }
        self.init(value)
    }
}

extension Box: Equatable where Value: Equatable {
    public static func == (left: Box, right: Box) -> Bool { left.value == right.value }
}

extension Box: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Box: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension Box: Decodable where Value: Decodable {
    public convenience init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value.self))
    }
}

extension Box: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { String(describing: value) }
    public var debugDescription: String { String(reflecting: value) }
    public var customMirror: Mirror { Mirror(reflecting: value) }
}
