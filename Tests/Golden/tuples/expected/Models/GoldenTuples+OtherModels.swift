// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A place on earth.
///
/// Count: at least 2 elements.
///
/// Source: `api.yaml#/components/schemas/Position`
public nonisolated struct Position: Codable, Hashable, Sendable {
    /// East is positive.
    ///
    /// Minimum: -180. Maximum: 180.
    public let longitude: Decimal
    /// latitude
    public let latitude: Decimal
    /// In metres.
    public let altitude: Decimal?

    public init(
        longitude: Decimal,
        latitude: Decimal,
        altitude: Decimal? = nil
    ) {
        self.longitude = longitude
        self.latitude = latitude
        self.altitude = altitude
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.longitude = try list.required(0)
        self.latitude = try list.required(1)
        self.altitude = list.optional(2)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.longitude, 0)
        list.write(self.latitude, 1)
        list.write(self.altitude, 2)
        try list.finish()
    }
}

nonisolated extension Position: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 2)
        check.number(self.longitude, "0", minimum: -180, maximum: 180)
    }
}

/// A row of a chart.
///
/// Count: at least 2 elements.
///
/// Source: `api.yaml#/components/schemas/Candle`
public nonisolated struct Candle: Codable, Hashable, Sendable {
    /// opened at
    public let openedAt: Date
    public let second: String?
    public let third: Nullable<Decimal>?
    public let fourth: JSONValue?
    private let _fifth: String?
    /// The elements behind the named ones.
    public let rest: [UUID]

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var fifth: String? {
        _fifth
    }

    public init(
        openedAt: Date,
        second: String?,
        third: Nullable<Decimal>? = nil,
        fourth: JSONValue? = nil,
        fifth: String? = nil,
        rest: [UUID] = []
    ) {
        self.openedAt = openedAt
        self.second = second
        self.third = third
        self.fourth = fourth
        self._fifth = fifth
        self.rest = rest
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.openedAt = try list.required(0, as: UnixSeconds.self)
        self.second = try list.requiredNullable(1)
        self.third = list.nullable(2)
        self.fourth = list.optional(3)
        self._fifth = list.optional(4)
        self.rest = list.rest(from: 5, as: UUIDText.self)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.openedAt, 0, as: UnixSeconds.self)
        list.writeNull(self.second, 1)
        list.write(self.third, 2)
        list.write(self.fourth, 3)
        list.write(self._fifth, 4)
        list.writeRest(self.rest, from: 5, as: UUIDText.self)
        try list.finish()
    }
}

nonisolated extension Candle: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 2)
    }
}

/// Count: exactly 2 elements.
///
/// Source: `api.yaml#/components/schemas/Pair`
public nonisolated struct Pair: Codable, Hashable, Sendable {
    public let first: String
    public let second: String

    public init(
        first: String,
        second: String
    ) {
        self.first = first
        self.second = second
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.first = try list.required(0)
        self.second = try list.required(1)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.first, 0)
        list.write(self.second, 1)
        try list.finish()
    }
}

nonisolated extension Pair: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 2, maxItems: 2)
    }
}

/// Source: `api.yaml#/components/schemas/Open`
public nonisolated struct Open: Codable, Hashable, Sendable {
    public let first: String?
    /// The elements behind the named ones.
    public let rest: [JSONValue]

    public init(
        first: String? = nil,
        rest: [JSONValue] = []
    ) {
        self.first = first
        self.rest = rest
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.first = list.optional(0)
        self.rest = list.rest(from: 1)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.first, 0)
        list.writeRest(self.rest, from: 1)
        try list.finish()
    }
}

/// Count: at least 1 element.
///
/// Source: `api.yaml#/components/schemas/Chain`
public nonisolated struct Chain: Codable, Hashable, Sendable {
    /// value
    public let value: String
    private let _next: Box<Chain>?

    /// next
    ///
    /// Count: at least 1 element.
    public var next: Chain? {
        _next?.value
    }

    public init(
        value: String,
        next: Chain? = nil
    ) {
        self.value = value
        self._next = next.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.value = try list.required(0)
        self._next = list.optional(1).map { Box($0) }
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.value, 0)
        list.write(self._next?.value, 1)
        try list.finish()
    }
}

nonisolated extension Chain: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 1)
        check.member(self._next?.value, "1")
    }
}

/// Count: at least 2 elements.
///
/// Source: `api.yaml#/components/schemas/Login`
public nonisolated struct Login: Codable, Hashable, Sendable {
    /// user
    public let user: String
    /// password
    ///
    /// Format: `password`.
    public let password: String

    public init(
        user: String,
        password: String
    ) {
        self.user = user
        self.password = password
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.user = try list.required(0)
        self.password = try list.required(1)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.user, 0)
        list.write(self.password, 1)
        try list.finish()
    }
}

nonisolated extension Login: MaskedDescription {
    public static var maskedMembers: [String] {
        ["1"]
    }
}

nonisolated extension Login: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 2)
    }
}

/// Source: `api.yaml#/components/schemas/Shape`
public nonisolated enum Shape: Codable, Hashable, Sendable {
    case string(String)
    case position(Position)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .array { .position(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .position(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension Shape: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .position(let value):
            value.validate(in: &check)
        case .unrecognized: check.report("oneOf", "fits none of the described alternatives")
        default: break
        }
    }
}

/// Count: at least 1 element.
///
/// Source: `api.yaml#/components/schemas/Route`
public nonisolated struct Route: Codable, Hashable, Sendable {
    /// name
    ///
    /// Length: at least 1 character.
    public let name: String
    /// The elements behind the named ones.
    public let rest: [Position]

    public init(
        name: String,
        rest: [Position] = []
    ) {
        self.name = name
        self.rest = rest
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.name = try list.required(0)
        self.rest = list.rest(from: 1)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.name, 0)
        list.writeRest(self.rest, from: 1)
        try list.finish()
    }
}

nonisolated extension Route: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 1)
        check.text(self.name, "0", minLength: 1)
        check.rest(self.rest, from: 1)
    }
}

/// Source: `api.yaml#/components/schemas/Track`
public nonisolated struct Track: Codable, Hashable, Sendable {
    public let points: [Position]
    /// Count: at least 2 elements.
    public let bounds: Nullable<TrackBounds>?

    public init(
        points: [Position],
        bounds: Nullable<TrackBounds>? = nil
    ) {
        self.points = points
        self.bounds = bounds
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.points = try object.required("points")
        self.bounds = object.nullable("bounds")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.points, "points")
        object.write(self.bounds, "bounds")
        try object.finish()
    }
}

nonisolated extension Track: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.points, "points")
        check.member(self.bounds, "bounds")
    }
}

/// Count: at least 2 elements.
///
/// Source: `api.yaml#/components/schemas/Track/properties/bounds`
public nonisolated struct TrackBounds: Codable, Hashable, Sendable {
    /// A place on earth.
    ///
    /// Count: at least 2 elements.
    public let first: Position
    /// A place on earth.
    ///
    /// Count: at least 2 elements.
    public let second: Position

    public init(
        first: Position,
        second: Position
    ) {
        self.first = first
        self.second = second
    }

    public init(from decoder: any Decoder) throws {
        var list = try ListReader(decoder)
        self.first = try list.required(0)
        self.second = try list.required(1)
        try list.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var list = ListWriter(encoder)
        list.write(self.first, 0)
        list.write(self.second, 1)
        try list.finish()
    }
}

nonisolated extension TrackBounds: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.items(self, minItems: 2)
        check.member(self.first, "0")
        check.member(self.second, "1")
    }
}
