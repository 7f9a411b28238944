// Points in time that the wire has as a number since 1970.
import Foundation

/// A date as seconds since 1970-01-01T00:00:00Z. Whole seconds are written without a fraction, others with up to six
/// digits.
public struct UnixSeconds: WireFormat {
    /// The date.
    public let value: Date

    /// Wraps a date for writing.
    public init(_ value: Date) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = Date(timeIntervalSince1970: try decoder.singleValueContainer().decode(Double.self))
    }

    public func encode(to encoder: any Encoder) throws {
        try UnixTime.encode(value, microseconds: 1_000_000, to: encoder)
    }
}

/// A date as milliseconds since 1970-01-01T00:00:00Z. Whole milliseconds are written without a fraction.
public struct UnixMilliseconds: WireFormat {
    /// The date.
    public let value: Date

    /// Wraps a date for writing.
    public init(_ value: Date) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = Date(timeIntervalSince1970: try decoder.singleValueContainer().decode(Double.self) / 1000)
    }

    public func encode(to encoder: any Encoder) throws {
        try UnixTime.encode(value, microseconds: 1000, to: encoder)
    }
}

private enum UnixTime {
    /// Writes the date in units of so many microseconds. A `Date` holds about a tenth of a microsecond, so numbers only
    /// come back as they were when they are rounded.
    static func encode(_ date: Date, microseconds unit: Int64, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        guard let total = Int64(exactly: (date.timeIntervalSince1970 * 1_000_000).rounded()) else {
            throw EncodingError.invalidValue(
                "date", .init(codingPath: encoder.codingPath, debugDescription: "The date is out of range."))
        }
        if total.isMultiple(of: unit) {
            try container.encode(total / unit)
        } else {
            try container.encode(Decimal(total) / Decimal(unit))
        }
    }
}
