// How a Swift value looks on the wire when JSON has no such type.

/// A form on the wire for a Swift type, as ``UnixSeconds`` for `Date`. Generated code names it where it reads and
/// writes: `object.optional("createdDate", as: UnixSeconds.self)`.
public protocol WireFormat: Codable, Sendable {
    /// The Swift type.
    associatedtype Value: Sendable
    /// Wraps a value for writing.
    init(_ value: Value)
    /// The value that was read.
    var value: Value { get }
}

/// A list of values in a wire format.
public struct ListOf<Element: WireFormat>: WireFormat {
    private let elements: [Element]

    /// Wraps values for writing.
    public init(_ value: [Element.Value]) { elements = value.map { Element($0) } }
    /// The values that were read.
    public var value: [Element.Value] { elements.map(\.value) }

    public init(from decoder: any Decoder) throws {
        elements = try decoder.singleValueContainer().decode([Element].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(elements)
    }
}

/// A dictionary of values in a wire format.
public struct MapOf<Element: WireFormat>: WireFormat {
    private let elements: [String: Element]

    /// Wraps values for writing.
    public init(_ value: [String: Element.Value]) { elements = value.mapValues { Element($0) } }
    /// The values that were read.
    public var value: [String: Element.Value] { elements.mapValues(\.value) }

    public init(from decoder: any Decoder) throws {
        elements = try decoder.singleValueContainer().decode([String: Element].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(elements)
    }
}

/// A value in a wire format or `null`, for elements of lists and dictionaries.
public struct NullableOf<Wrapped: WireFormat>: WireFormat {
    private let wrapped: Wrapped?

    /// Wraps values for writing.
    public init(_ value: Wrapped.Value?) { wrapped = value.map { Wrapped($0) } }
    /// The values that were read.
    public var value: Wrapped.Value? { wrapped?.value }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrapped = container.decodeNil() ? nil : try container.decode(Wrapped.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrapped { try container.encode(wrapped) } else { try container.encodeNil() }
    }
}
