// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Source: `api.yaml#/components/schemas/Parcel`
public nonisolated struct Parcel: Codable, Hashable, Sendable {
    public var weight: Int
    public var speed: Speed?
    public var insured: Nullable<Bool>?
    public var value: Nullable<Decimal>?
    public var currency: String?
    private var _reference: String?
    public var receiver: Address
    public var sender: Address?
    public var stops: [Address]?
    public var notices: [String: Notice]?
    private var _inside: Box<Parcel>?

    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var reference: String? {
        get { _reference }
        set { _reference = newValue }
    }

    public var inside: Parcel? {
        get { _inside?.value }
        set { _inside = newValue.map { Box($0) } }
    }

    public init(
        weight: Int,
        receiver: Address,
        speed: Speed? = nil,
        insured: Nullable<Bool>? = nil,
        value: Nullable<Decimal>? = nil,
        currency: String? = nil,
        reference: String? = nil,
        sender: Address? = nil,
        stops: [Address]? = nil,
        notices: [String: Notice]? = nil,
        inside: Parcel? = nil
    ) {
        self.weight = weight
        self.speed = speed
        self.insured = insured
        self.value = value
        self.currency = currency
        self._reference = reference
        self.receiver = receiver
        self.sender = sender
        self.stops = stops
        self.notices = notices
        self._inside = inside.map { Box($0) }
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.weight = try object.required("weight")
        self.receiver = try object.required("receiver")
        self.speed = object.optional("speed")
        self.insured = object.nullable("insured")
        self.value = object.nullable("value")
        self.currency = object.optional("currency")
        self._reference = object.optional("reference")
        self.sender = object.optional("sender")
        self.stops = object.optional("stops")
        self.notices = object.optional("notices")
        self._inside = object.optional("inside").map { Box($0) }
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.weight, "weight")
        object.write(self.speed, "speed")
        object.write(self.insured, "insured")
        object.write(self.value, "value")
        object.write(self.currency, "currency")
        object.write(self._reference, "reference")
        object.write(self.receiver, "receiver")
        object.write(self.sender, "sender")
        object.write(self.stops, "stops")
        object.write(self.notices, "notices")
        object.write(self._inside?.value, "inside")
        try object.finish()
    }
}

nonisolated extension Parcel: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.insured?.wrapped == true,
            require: ["value": self.value?.wrapped != nil, "currency": self.currency != nil],
            message: "The value and its currency are needed to insure a \"parcel\"",
            path: "/insurance",
            reasonCode: "VALUE_MISSING"
        )
        check.rule(
            when: self.speed == .express,
            require: ["sender": self.sender != nil],
            message: "An express parcel has a sender"
        )
        check.rule(
            when: self.weight == 0,
            require: ["reference": self._reference != nil],
            message: "reference must be there when weight is 0"
        )
        check.member(self.receiver, "receiver")
        check.member(self.sender, "sender")
        check.member(self.stops, "stops")
        check.member(self.notices, "notices")
        check.member(self._inside?.value, "inside")
    }
}

/// Source: `api.yaml#/components/schemas/Speed`
public nonisolated enum Speed: OpenEnum {
    case slow
    case express
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "slow": self = .slow
        case "express": self = .express
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .slow: return "slow"
        case .express: return "express"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Address`
public nonisolated struct Address: Codable, Hashable, Sendable {
    public var country: String
    public var state: String?

    public init(
        country: String,
        state: String? = nil
    ) {
        self.country = country
        self.state = state
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.country = try object.required("country")
        self.state = object.optional("state")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.country, "country")
        object.write(self.state, "state")
        try object.finish()
    }
}

nonisolated extension Address: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.country == "AU",
            require: ["state": self.state != nil],
            message: "state must be there when country is AU",
            reasonCode: "STATE_MISSING"
        )
    }
}

/// Source: `api.yaml#/components/schemas/Notice`
public nonisolated enum Notice: Codable, Hashable, Sendable {
    case companyAddress(CompanyAddress)
    case words(Words)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    required: ["country"],
                    known: ["country", "state", "company", "vat/id"]
                ) { .companyAddress(try $0.decode()) },
                .object(required: ["words"], known: ["words"]) { .words(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .companyAddress(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .words(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension Notice: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .companyAddress(let value):
            value.validate(in: &check)
        default: break
        }
    }
}

/// Source: `api.yaml#/components/schemas/CompanyAddress`
public nonisolated struct CompanyAddress: Codable, Hashable, Sendable {
    public var country: String
    public var state: String?
    public var company: String?
    public var vatID: String?

    public init(
        country: String,
        state: String? = nil,
        company: String? = nil,
        vatID: String? = nil
    ) {
        self.country = country
        self.state = state
        self.company = company
        self.vatID = vatID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.country = try object.required("country")
        self.state = object.optional("state")
        self.company = object.optional("company")
        self.vatID = object.optional("vat/id")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.country, "country")
        object.write(self.state, "state")
        object.write(self.company, "company")
        object.write(self.vatID, "vat/id")
        try object.finish()
    }
}

nonisolated extension CompanyAddress: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.country == "AU",
            require: ["state": self.state != nil],
            message: "state must be there when country is AU",
            reasonCode: "STATE_MISSING"
        )
        check.rule(
            when: self.company == "",
            require: ["vat/id": self.vatID != nil],
            message: "vat/id must be there when company is "
        )
    }
}

/// Source: `api.yaml#/components/schemas/Words`
public nonisolated struct Words: Codable, Hashable, Sendable {
    public var words: String

    public init(
        words: String
    ) {
        self.words = words
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.words = try object.required("words")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.words, "words")
        try object.finish()
    }
}

/// It is only received, so its rule is not checked.
///
/// Source: `api.yaml#/components/schemas/TravellingParcel`
public nonisolated struct TravellingParcel: Codable, Hashable, Sendable {
    public let lost: Bool?
    public let reason: String?

    public init(
        lost: Bool? = nil,
        reason: String? = nil
    ) {
        self.lost = lost
        self.reason = reason
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.lost = object.optional("lost")
        self.reason = object.optional("reason")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.lost, "lost")
        object.write(self.reason, "reason")
        try object.finish()
    }
}
