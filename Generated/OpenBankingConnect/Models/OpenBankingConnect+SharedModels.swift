// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// The merchant on whose behalf the request is made, for reports and reconciliation.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Merchant`
public nonisolated struct Merchant: Codable, Hashable, Sendable {
    /// Identifies the merchant, unique for the caller.
    ///
    /// Length: 1 to 256 characters.
    public var id: String
    /// Name of the merchant.
    ///
    /// Length: 1 to 256 characters.
    public var name: String

    public init(
        id: String,
        name: String
    ) {
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = try object.required("name")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        try object.finish()
    }
}

nonisolated extension Merchant: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.id, "id", minLength: 1, maxLength: 256)
        check.text(self.name, "name", minLength: 1, maxLength: 256)
    }
}

/// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent` together
/// with `isLivePsuRequest` and `psuIPAddress`.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/RequestInfo`
public nonisolated struct RequestInfo: Codable, Hashable, Sendable {
    /// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and
    /// helps in disputes.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var xRequestID: UUID
    /// Identifies a consent. Made by Open Banking Connect in place of the bank's own identifier. Opaque, may hold
    /// colons.
    ///
    /// Length: 1 to 256 characters.
    public var consentID: String
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var aspspID: UUID
    /// Whether the user started this request and is present.
    public var isLivePsuRequest: Bool?
    /// Address of the user's device, IPv4 or IPv6. Required when `isLivePsuRequest` is true; leave it out when the user
    /// did not start the request.
    ///
    /// Length: 1 to 256 characters. Pattern:
    /// `(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)`.
    public var psuIPAddress: String?
    /// User agent of the user's browser or app. An app needs a text of its own, unlike those of browsers. Banks may
    /// refuse requests of present users without it.
    ///
    /// Length: 1 to 256 characters.
    public var psuAgent: String?
    /// The user in the caller's own system; counted for billing.
    ///
    /// Length: 1 to 256 characters.
    public var psuTppCustomerID: String?
    /// The merchant on whose behalf the request is made, for reports and reconciliation.
    public var merchant: Merchant?

    public init(
        xRequestID: UUID,
        consentID: String,
        aspspID: UUID,
        isLivePsuRequest: Bool? = nil,
        psuIPAddress: String? = nil,
        psuAgent: String? = nil,
        psuTppCustomerID: String? = nil,
        merchant: Merchant? = nil
    ) {
        self.xRequestID = xRequestID
        self.consentID = consentID
        self.aspspID = aspspID
        self.isLivePsuRequest = isLivePsuRequest
        self.psuIPAddress = psuIPAddress
        self.psuAgent = psuAgent
        self.psuTppCustomerID = psuTppCustomerID
        self.merchant = merchant
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId", as: UUIDText.self)
        self.consentID = try object.required("consentId")
        self.aspspID = try object.required("aspspId", as: UUIDText.self)
        self.isLivePsuRequest = object.optional("isLivePsuRequest")
        self.psuIPAddress = object.optional("psuIPAddress")
        self.psuAgent = object.optional("psuAgent")
        self.psuTppCustomerID = object.optional("psuTppCustomerId")
        self.merchant = object.optional("merchant")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId", as: UUIDText.self)
        object.write(self.consentID, "consentId")
        object.write(self.aspspID, "aspspId", as: UUIDText.self)
        object.write(self.isLivePsuRequest, "isLivePsuRequest")
        object.write(self.psuIPAddress, "psuIPAddress")
        object.write(self.psuAgent, "psuAgent")
        object.write(self.psuTppCustomerID, "psuTppCustomerId")
        object.write(self.merchant, "merchant")
        try object.finish()
    }
}

nonisolated extension RequestInfo: MaskedDescription {
    public static var maskedMembers: [String] {
        ["psuIPAddress"]
    }
}

nonisolated extension RequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.isLivePsuRequest == true,
            require: ["psuIPAddress": self.psuIPAddress != nil],
            message: "Conditional field psuIPAddress is expected when isLivePsuRequest='true'",
            path: "/requestInfo/psuIPAddress",
            reasonCode: "FORMAT_ERROR"
        )
        check.text(
            self.xRequestID, "xRequestId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(self.consentID, "consentId", minLength: 1, maxLength: 256)
        check.text(
            self.aspspID, "aspspId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.psuIPAddress, "psuIPAddress", minLength: 1, maxLength: 256,
            pattern: "(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9"
                + "]{2}|2[0-4][0-9]|25[0-5])\\z)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-"
                + "fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:)"
                + "{1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|("
                + "[0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-"
                + "fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4"
                + "}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:)"
                + "{0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-"
                + "9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]"
                + ")\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\\z)")
        check.text(self.psuAgent, "psuAgent", minLength: 1, maxLength: 256)
        check.text(self.psuTppCustomerID, "psuTppCustomerId", minLength: 1, maxLength: 256)
        check.member(self.merchant, "merchant")
    }
}

/// What the answer repeats of the request.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/OriginalRequestInfo`
public nonisolated struct OriginalRequestInfo: Codable, Hashable, Sendable {
    /// The identifier that the caller gave. Documented as a UUID, but the sandbox has answered with other text.
    ///
    /// Length: at least 1 character.
    public let xRequestID: String

    public init(
        xRequestID: String
    ) {
        self.xRequestID = xRequestID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId")
        try object.finish()
    }
}

nonisolated extension OriginalRequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.xRequestID, "xRequestId", minLength: 1)
    }
}

/// What kind of number an account number is.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountNumberScheme`
public nonisolated enum AccountNumberScheme: OpenEnum {
    case sortCodeAccountNumber
    case iban
    case bban
    case pan
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "SortCodeAccountNumber": self = .sortCodeAccountNumber
        case "IBAN": self = .iban
        case "BBAN": self = .bban
        case "PAN": self = .pan
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .sortCodeAccountNumber: return "SortCodeAccountNumber"
        case .iban: return "IBAN"
        case .bban: return "BBAN"
        case .pan: return "PAN"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension AccountNumberScheme: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// What a bank adds, as names and values; banks with the Polish API profile only. Documented as an object of strings,
/// but a JSON document inside of a string has been recorded.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AuxData`
public nonisolated enum AuxData: Codable, Hashable, Sendable {
    case object([String: String])
    case string(String)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object { .object(try $0.decode()) },
                .string { .string(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension AuxData: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .unrecognized: check.report("oneOf", "fits none of the described alternatives")
        default: break
        }
    }
}

/// An amount of money. It has no sign; the direction stands beside it.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Amount`
public nonisolated struct Amount: Codable, Hashable, Sendable {
    /// Currency by its ISO 4217 code.
    public let currency: String?
    /// How much, in units of the currency.
    public let amount: Decimal?

    public init(
        currency: String? = nil,
        amount: Decimal? = nil
    ) {
        self.currency = currency
        self.amount = amount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.currency = object.optional("currency")
        self.amount = object.optional("amount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.currency, "currency")
        object.write(self.amount, "amount")
        try object.finish()
    }
}

/// Direction of an amount, for amounts have no sign. `CREDIT` is money of the holder, or money received.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/CreditDebitIndicator`
public nonisolated enum CreditDebitIndicator: OpenEnum {
    case credit
    case debit
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CREDIT": self = .credit
        case "DEBIT": self = .debit
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .credit: return "CREDIT"
        case .debit: return "DEBIT"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension CreditDebitIndicator: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}
