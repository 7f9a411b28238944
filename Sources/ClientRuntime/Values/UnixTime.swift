// Points in time that the wire has as a number since 1970.
import Foundation

/// A date as whole seconds since 1970-01-01T00:00:00Z, for APIs that document an integer. A fraction of a second is
/// left out: `Date.now` travels as the second that is running.
public struct UnixSeconds: WireFormat {
    /// The date.
    public let value: Date

    /// Wraps a date for writing.
    public init(_ value: Date) { self.value = value }

    public init(from decoder: any Decoder) throws { value = try UnixTime.date(from: decoder, unitsPerSecond: 1) }

    public func encode(to encoder: any Encoder) throws {
        try UnixTime.encode(whole: value, microseconds: 1_000_000, to: encoder)
    }
}

/// A date as seconds since 1970-01-01T00:00:00Z, for APIs that document a number. Whole seconds are written without a
/// fraction, others with up to six digits.
public struct FractionalUnixSeconds: WireFormat {
    /// The date.
    public let value: Date

    /// Wraps a date for writing.
    public init(_ value: Date) { self.value = value }

    public init(from decoder: any Decoder) throws { value = try UnixTime.date(from: decoder, unitsPerSecond: 1) }

    public func encode(to encoder: any Encoder) throws {
        let total = try UnixTime.microseconds(of: value, encoder)
        guard !total.isMultiple(of: 1_000_000) else {
            return try UnixTime.encode(whole: value, microseconds: 1_000_000, to: encoder)
        }
        var container = encoder.singleValueContainer()
        try container.encode(Decimal(total) / 1_000_000)
    }
}

/// A date as whole milliseconds since 1970-01-01T00:00:00Z.
public struct UnixMilliseconds: WireFormat {
    /// The date.
    public let value: Date

    /// Wraps a date for writing.
    public init(_ value: Date) { self.value = value }

    public init(from decoder: any Decoder) throws { value = try UnixTime.date(from: decoder, unitsPerSecond: 1000) }

    public func encode(to encoder: any Encoder) throws {
        try UnixTime.encode(whole: value, microseconds: 1000, to: encoder)
    }
}

private enum UnixTime {
    static func date(from decoder: any Decoder, unitsPerSecond: Double) throws -> Date {
        let number =
            if let place = decoder.jsonPlace { try place.double() } else {
                try decoder.singleValueContainer().decode(Double.self)
            }
        return Date(timeIntervalSince1970: number / unitsPerSecond)
    }

    /// A `Date` holds about a tenth of a microsecond, so numbers only come back as they were when they are rounded.
    static func microseconds(of date: Date, _ encoder: any Encoder) throws -> Int64 {
        guard let total = Int64(exactly: (date.timeIntervalSince1970 * 1_000_000).rounded()) else {
            throw EncodingError.invalidValue(
                "date", .init(codingPath: encoder.codingPath, debugDescription: "The date is out of range."))
        }
        return total
    }

    /// Writes the last whole unit before the date, also before 1970.
    static func encode(whole date: Date, microseconds unit: Int64, to encoder: any Encoder) throws {
        let total = try microseconds(of: date, encoder)
        let (quotient, remainder) = total.quotientAndRemainder(dividingBy: unit)
        let whole = remainder < 0 ? quotient - 1 : quotient
        if let encoder = encoder.writing { return encoder.writer.write(integer: Int(whole)) }
        var container = encoder.singleValueContainer()
        try container.encode(whole)
    }
}
