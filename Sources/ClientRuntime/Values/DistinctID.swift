// Ids that the compiler tells apart: an id of an account is no id of a customer.
import Foundation

/// An id of one kind of thing, as generated for components that are marked as ids. Its values are those of ``Value``; on
/// the wire there is no difference.
///
/// ```swift
/// let customer: CustomerID = "1005061234"
/// print("/customers/\(customer)")
/// let other = CustomerID(text)
/// ```
public protocol DistinctID: Codable, Hashable, Sendable, CustomStringConvertible {
    /// What the id is on the wire: text, an integer, a UUID, or ``LenientID``.
    associatedtype Value: Codable, Hashable, Sendable

    /// The id as it travels, for where its kind does not matter.
    var value: Value { get }
    /// The id with a value, which may come from an id of another kind.
    init(_ value: Value)
}

/// An id that is text.
public typealias TextID = DistinctID & ExpressibleByStringLiteral
/// An id that is an integer.
public typealias IntegerID = DistinctID & ExpressibleByIntegerLiteral
/// An id that is text here and a number there.
public typealias NumberOrTextID = DistinctID & ExpressibleByStringLiteral & ExpressibleByIntegerLiteral

extension DistinctID {
    public init(from decoder: any Decoder) throws { self.init(try Value(from: decoder)) }
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
    public static func == (left: Self, right: Self) -> Bool { left.value == right.value }
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
    /// The id as text.
    public var description: String { String(describing: value) }
}

extension DistinctID where Value == UUID {
    /// The id with the UUID of a text; nil for a text that is none.
    public init?(uuidString text: String) {
        guard let value = UUID(uuidString: text) else { return nil }
        self.init(value)
    }

    public init(from decoder: any Decoder) throws { self.init(try UUIDText(from: decoder).value) }
    public func encode(to encoder: any Encoder) throws { try UUIDText(value).encode(to: encoder) }
    /// The id as text, as it is sent.
    public var description: String { value.uuidString.lowercased() }
}

extension DistinctID where Value == LenientID {
    public init(from decoder: any Decoder) throws {
        guard let place = decoder.jsonPlace else {
            self.init(try LenientID(from: decoder))
            return
        }
        self.init(try place.identifier())
    }

    /// An id that is sent as text.
    public init(_ text: String) { self.init(LenientID(text)) }
    /// An id that is sent as a number.
    public init(_ number: some BinaryInteger) { self.init(LenientID(number)) }
    /// The id as text, whatever the wire has.
    public var text: String { value.text }
    /// Whether JSON has a number.
    public var isNumber: Bool { value.isNumber }
    public init(stringLiteral text: String) { self.init(LenientID(text)) }
    public init(integerLiteral number: Int) { self.init(LenientID(number)) }
}

extension DistinctID where Value == String {
    public init(from decoder: any Decoder) throws {
        guard let place = decoder.jsonPlace else {
            self.init(try String(from: decoder))
            return
        }
        self.init(try place.string())
    }

    public init(stringLiteral text: String) { self.init(text) }
}

extension DistinctID where Value == Int {
    public init(integerLiteral number: Int) { self.init(number) }
}

extension DistinctID where Value == Int64 {
    public init(integerLiteral number: Int) { self.init(Int64(number)) }
}
