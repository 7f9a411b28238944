// Enumerations that stay readable when the server learns new values.

/// An enumeration that keeps values it does not know, as generated for `enum` schemas.
///
/// Conforming types have one case for each documented value and `unrecognized(RawValue)` for all others; decoding and
/// encoding gives the same value back.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable
where RawValue: Codable & Hashable & Sendable {
    /// The case for the value on the wire: always one.
    init(rawValue: RawValue)
}

extension OpenEnum {
    public init(from decoder: any Decoder) throws {
        if let place = decoder.jsonPlace {
            self.init(rawValue: try place.read(RawValue.self))
        } else {
            self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder.writing { return try encoder.writer.write(rawValue) }
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension OpenEnum where RawValue == String {
    /// The same without looking up what the raw value is.
    public init(from decoder: any Decoder) throws {
        if let place = decoder.jsonPlace {
            self.init(rawValue: try place.string())
        } else {
            self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
        }
    }
}
