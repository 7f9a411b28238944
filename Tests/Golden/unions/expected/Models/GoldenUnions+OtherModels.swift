// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Payment`
public nonisolated enum Payment: Codable, Hashable, Sendable {
    case cardPayment(CardPayment)
    case bankPayment(BankPayment)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        switch union.discriminator("type") {
        case "card", "credit": self = .cardPayment(try union.decode())
        case "bank": self = .bankPayment(try union.decode())
        default: self = .unrecognized(try union.raw())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .cardPayment(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .bankPayment(let value):
            var object = ObjectWriter(encoder)
            object.write("bank", "type")
            try object.finish()
            try value.encode(to: encoder)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/CardPayment`
public nonisolated struct CardPayment: Codable, Hashable, Sendable {
    public let type: String
    public let masked: String

    public init(
        type: String,
        masked: String
    ) {
        self.type = type
        self.masked = masked
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.type = try object.required("type")
        self.masked = try object.required("masked")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.masked, "masked")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/BankPayment`
public nonisolated struct BankPayment: Codable, Hashable, Sendable {
    public let reference: String

    public init(
        reference: String
    ) {
        self.reference = reference
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.reference = try object.required("reference")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reference, "reference")
        try object.finish()
    }
}

/// The member `kind` has one value in each.
///
/// Source: `api.yaml#/components/schemas/Event`
public nonisolated enum Event: Codable, Hashable, Sendable {
    case opened(EventVariant1)
    case closed(EventVariant2)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        switch union.discriminator("kind") {
        case "opened": self = .opened(try union.decode())
        case "closed": self = .closed(try union.decode())
        default: self = .unrecognized(try union.raw())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .opened(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .closed(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Event`
public nonisolated struct EventVariant1: Codable, Hashable, Sendable {
    public let kind: EventVariant1Kind
    public let at: DateTime?

    public init(
        kind: EventVariant1Kind,
        at: DateTime? = nil
    ) {
        self.kind = kind
        self.at = at
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.kind = try object.required("kind")
        self.at = object.optional("at")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.kind, "kind")
        object.write(self.at, "at")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Event/properties/kind`
public nonisolated enum EventVariant1Kind: OpenEnum {
    case opened
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "opened": self = .opened
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .opened: return "opened"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Event`
public nonisolated struct EventVariant2: Codable, Hashable, Sendable {
    public let kind: EventVariant2Kind
    public let reason: String?

    public init(
        kind: EventVariant2Kind,
        reason: String? = nil
    ) {
        self.kind = kind
        self.reason = reason
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.kind = try object.required("kind")
        self.reason = object.optional("reason")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.kind, "kind")
        object.write(self.reason, "reason")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Event/properties/kind`
public nonisolated enum EventVariant2Kind: OpenEnum {
    case closed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "closed": self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .closed: return "closed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Guess`
public nonisolated enum Guess: Codable, Hashable, Sendable {
    case guessVariant1(GuessVariant1)
    case guessVariant2(GuessVariant2)
    case strings([String])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(required: ["a"], known: ["a"]) { .guessVariant1(try $0.decode()) },
                .object(required: ["a", "b"], known: ["a", "b"]) { .guessVariant2(try $0.decode()) },
                .array { .strings(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .guessVariant1(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .guessVariant2(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .strings(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Guess`
public nonisolated struct GuessVariant1: Codable, Hashable, Sendable {
    public let a: String

    public init(
        a: String
    ) {
        self.a = a
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.a = try object.required("a")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.a, "a")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Guess`
public nonisolated struct GuessVariant2: Codable, Hashable, Sendable {
    public let a: String
    public let b: String

    public init(
        a: String,
        b: String
    ) {
        self.a = a
        self.b = b
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.a = try object.required("a")
        self.b = try object.required("b")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.a, "a")
        object.write(self.b, "b")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/TextOrNumber`
public nonisolated enum TextOrNumber: Codable, Hashable, Sendable {
    case string(String)
    case number(Decimal)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .number { .number(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/WhenOrFlag`
public nonisolated enum WhenOrFlag: Codable, Hashable, Sendable {
    case timestamp(Date)
    case bool(Bool)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .number { .timestamp(try $0.decode(as: UnixSeconds.self)) },
                .boolean { .bool(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .timestamp(let value):
            var container = encoder.singleValueContainer()
            try container.encode(UnixSeconds(value))
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Source: `api.yaml#/components/schemas/Holder`
public nonisolated struct Holder: Codable, Hashable, Sendable {
    public let payment: Payment?
    public let id: LenientID?
    public let either: HolderEither?

    public init(
        payment: Payment? = nil,
        id: LenientID? = nil,
        either: HolderEither? = nil
    ) {
        self.payment = payment
        self.id = id
        self.either = either
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payment = object.optional("payment")
        self.id = object.optional("id")
        self.either = object.optional("either")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.payment, "payment")
        object.write(self.id, "id")
        object.write(self.either, "either")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/Holder/properties/either`
public nonisolated enum HolderEither: Codable, Hashable, Sendable {
    case uuid(UUID)
    case integer(Int)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .uuid(try $0.decode(as: UUIDText.self)) },
                .integer { .integer(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .uuid(let value):
            var container = encoder.singleValueContainer()
            try container.encode(UUIDText(value))
        case .integer(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}
