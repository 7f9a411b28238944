// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A domestic account number.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentBban`
public nonisolated struct PaymentBban: Codable, Hashable, Sendable {
    /// The number of the bank or branch.
    public var bankCode: String?
    /// The number of the account at the bank.
    public var accountNumber: String?

    public init(
        bankCode: String? = nil,
        accountNumber: String? = nil
    ) {
        self.bankCode = bankCode
        self.accountNumber = accountNumber
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.bankCode = object.optional("bankCode")
        self.accountNumber = object.optional("accountNumber")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.bankCode, "bankCode")
        object.write(self.accountNumber, "accountNumber")
        try object.finish()
    }
}

nonisolated extension PaymentBban: MaskedDescription {
    public static var maskedMembers: [String] {
        ["bankCode", "accountNumber"]
    }
}

/// How the money is moved. There are more schemes than these, one or more for each country.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentScheme`
public nonisolated enum PaymentScheme: OpenEnum {
    case danishDomesticCreditTransfer
    case austrianSepaCreditTransfer
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "DanishDomesticCreditTransfer": self = .danishDomesticCreditTransfer
        case "AustrianSepaCreditTransfer": self = .austrianSepaCreditTransfer
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .danishDomesticCreditTransfer: return "DanishDomesticCreditTransfer"
        case .austrianSepaCreditTransfer: return "AustrianSepaCreditTransfer"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A new payment that waits for the payer.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/CreatedPayment`
public nonisolated struct CreatedPayment: Codable, Hashable, Sendable {
    /// The ID of the payment.
    public let paymentID: String
    /// Where to send the payer: within one minute, and once. Never store or mail it.
    ///
    /// Expires 60 seconds after it was handed out.
    public let authorizationURL: URL

    /// How long `authorizationURL` works, counted from the request that handed it out.
    public static var authorizationURLLifetime: Duration { .seconds(60) }

    public init(
        paymentID: String,
        authorizationURL: URL
    ) {
        self.paymentID = paymentID
        self.authorizationURL = authorizationURL
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentID = try object.required("paymentId")
        self.authorizationURL = try object.required("authorizationUrl", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentID, "paymentId")
        object.write(self.authorizationURL, "authorizationUrl", as: URLText.self)
        try object.finish()
    }
}

/// An amount of money.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentAmount`
public nonisolated struct PaymentAmount: Codable, Hashable, Sendable {
    /// The amount.
    public var value: Decimal
    /// Currency, ISO 4217.
    public var currency: String

    public init(
        value: Decimal,
        currency: String
    ) {
        self.value = value
        self.currency = currency
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.value = try object.required("value")
        self.currency = try object.required("currency")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.value, "value")
        object.write(self.currency, "currency")
        try object.finish()
    }
}

/// The state of a payment or of a link: a code, alone or with details. Clients have seen both.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/AcceptPaymentStatus`
public nonisolated enum AcceptPaymentStatus: Codable, Hashable, Sendable {
    case paymentStatusCode(PaymentStatusCode)
    case paymentStatus(PaymentStatus)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .paymentStatusCode(try $0.decode()) },
                .object(
                    required: ["code"],
                    known: ["code", "lastUpdated", "details"]
                ) { .paymentStatus(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .paymentStatusCode(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentStatus(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// How far a payment is. `Initiated`, `Requested` and `Authorized` are treated as success: the payment is on its way.
/// Only one client knows `AwaitingAuthorization`, `Executed`, `Rejected` and `Expired`.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentStatusCode`
public nonisolated enum PaymentStatusCode: OpenEnum {
    case initiated
    case requested
    case authorized
    case failed
    case awaitingAuthorization
    case executed
    case rejected
    case expired
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Initiated": self = .initiated
        case "Requested": self = .requested
        case "Authorized": self = .authorized
        case "Failed": self = .failed
        case "AwaitingAuthorization": self = .awaitingAuthorization
        case "Executed": self = .executed
        case "Rejected": self = .rejected
        case "Expired": self = .expired
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .initiated: return "Initiated"
        case .requested: return "Requested"
        case .authorized: return "Authorized"
        case .failed: return "Failed"
        case .awaitingAuthorization: return "AwaitingAuthorization"
        case .executed: return "Executed"
        case .rejected: return "Rejected"
        case .expired: return "Expired"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The state of a payment with details.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentStatus`
public nonisolated struct PaymentStatus: Codable, Hashable, Sendable {
    /// How far it is.
    public let code: PaymentStatusCode
    /// Since when.
    public let lastUpdated: DateTime?
    /// What went wrong.
    public let details: Nullable<PaymentFailureDetails>?

    public init(
        code: PaymentStatusCode,
        lastUpdated: DateTime? = nil,
        details: Nullable<PaymentFailureDetails>? = nil
    ) {
        self.code = code
        self.lastUpdated = lastUpdated
        self.details = details
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.code = try object.required("code")
        self.lastUpdated = object.optional("lastUpdated")
        self.details = object.nullable("details")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        object.write(self.lastUpdated, "lastUpdated")
        object.write(self.details, "details")
        try object.finish()
    }
}

/// Why a payment failed.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentFailureDetails`
public nonisolated struct PaymentFailureDetails: Codable, Hashable, Sendable {
    /// The reason as a code.
    public let reason: String?
    /// The reason in words.
    public let description: String?
    /// The class of the error.
    public let errorType: String?

    public init(
        reason: String? = nil,
        description: String? = nil,
        errorType: String? = nil
    ) {
        self.reason = reason
        self.description = description
        self.errorType = errorType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.reason = object.optional("reason")
        self.description = object.optional("description")
        self.errorType = object.optional("errorType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reason, "reason")
        object.write(self.description, "description")
        object.write(self.errorType, "errorType")
        try object.finish()
    }
}

/// A token with which a payer can pay again from the same account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayerToken`
public nonisolated struct PayerToken: Codable, Hashable, Sendable {
    /// The token, for `payerToken` of a new payment.
    ///
    /// Format: `password`.
    public let payerToken: String?
    /// The bank of the payer.
    public let providerID: String?
    /// The number of the account with most digits blotted out.
    public let redactedAccountNumber: String?
    /// When the token ends.
    public let expires: DateTime?

    public init(
        payerToken: String? = nil,
        providerID: String? = nil,
        redactedAccountNumber: String? = nil,
        expires: DateTime? = nil
    ) {
        self.payerToken = payerToken
        self.providerID = providerID
        self.redactedAccountNumber = redactedAccountNumber
        self.expires = expires
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payerToken = object.optional("payerToken")
        self.providerID = object.optional("providerId")
        self.redactedAccountNumber = object.optional("redactedAccountNumber")
        self.expires = object.optional("expires")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.payerToken, "payerToken")
        object.write(self.providerID, "providerId")
        object.write(self.redactedAccountNumber, "redactedAccountNumber")
        object.write(self.expires, "expires")
        try object.finish()
    }
}

nonisolated extension PayerToken: MaskedDescription {
    public static var maskedMembers: [String] {
        ["payerToken", "redactedAccountNumber"]
    }
}

/// One end of a payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentParty`
public nonisolated struct PaymentParty: Codable, Hashable, Sendable {
    /// Name of the party.
    public let name: Nullable<String>?
    /// Name of the party in the older form.
    public let recipientFullname: Nullable<String>?
    /// The domestic account number.
    public let bban: Nullable<PaymentBban>?
    /// The IBAN.
    public let iban: Nullable<PartyIBAN>?
    /// A Nordic payment slip.
    public let inpaymentForm: Nullable<InpaymentForm>?
    /// Address of the party.
    public let address: Nullable<PaymentAddress>?

    public init(
        name: Nullable<String>? = nil,
        recipientFullname: Nullable<String>? = nil,
        bban: Nullable<PaymentBban>? = nil,
        iban: Nullable<PartyIBAN>? = nil,
        inpaymentForm: Nullable<InpaymentForm>? = nil,
        address: Nullable<PaymentAddress>? = nil
    ) {
        self.name = name
        self.recipientFullname = recipientFullname
        self.bban = bban
        self.iban = iban
        self.inpaymentForm = inpaymentForm
        self.address = address
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = object.nullable("name")
        self.recipientFullname = object.nullable("recipientFullname")
        self.bban = object.nullable("bban")
        self.iban = object.nullable("iban")
        self.inpaymentForm = object.nullable("inpaymentForm")
        self.address = object.nullable("address")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.recipientFullname, "recipientFullname")
        object.write(self.bban, "bban")
        object.write(self.iban, "iban")
        object.write(self.inpaymentForm, "inpaymentForm")
        object.write(self.address, "address")
        try object.finish()
    }
}

nonisolated extension PaymentParty: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name", "recipientFullname", "bban", "iban", "inpaymentForm", "address"]
    }
}

/// An IBAN: an object, in the older form a text.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PartyIban`
public nonisolated enum PartyIBAN: Codable, Hashable, Sendable {
    case paymentIBAN(PaymentIBAN)
    case string(String)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(known: ["ibanNumber"]) { .paymentIBAN(try $0.decode()) },
                .string { .string(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .paymentIBAN(let value):
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

/// An IBAN.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentIban`
public nonisolated struct PaymentIBAN: Codable, Hashable, Sendable {
    /// The IBAN.
    public var ibanNumber: String?

    public init(
        ibanNumber: String? = nil
    ) {
        self.ibanNumber = ibanNumber
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.ibanNumber = object.optional("ibanNumber")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.ibanNumber, "ibanNumber")
        try object.finish()
    }
}

nonisolated extension PaymentIBAN: MaskedDescription {
    public static var maskedMembers: [String] {
        ["ibanNumber"]
    }
}

/// A Nordic payment slip.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/InpaymentForm`
public nonisolated struct InpaymentForm: Codable, Hashable, Sendable {
    /// The kind of slip.
    public var type: String?
    /// The number of the creditor.
    public var creditorNumber: String?

    public init(
        type: String? = nil,
        creditorNumber: String? = nil
    ) {
        self.type = type
        self.creditorNumber = creditorNumber
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.creditorNumber = object.optional("creditorNumber")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.creditorNumber, "creditorNumber")
        try object.finish()
    }
}

nonisolated extension InpaymentForm: MaskedDescription {
    public static var maskedMembers: [String] {
        ["creditorNumber"]
    }
}

/// A postal address.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentAddress`
public nonisolated struct PaymentAddress: Codable, Hashable, Sendable {
    /// Street.
    public var street: String?
    /// Number of the house.
    public var buildingNumber: String?
    /// Postal code.
    public var postalCode: String?
    /// City.
    public var city: String?
    /// Country.
    public var country: String?

    public init(
        street: String? = nil,
        buildingNumber: String? = nil,
        postalCode: String? = nil,
        city: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.buildingNumber = buildingNumber
        self.postalCode = postalCode
        self.city = city
        self.country = country
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.street = object.optional("street")
        self.buildingNumber = object.optional("buildingNumber")
        self.postalCode = object.optional("postalCode")
        self.city = object.optional("city")
        self.country = object.optional("country")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.street, "street")
        object.write(self.buildingNumber, "buildingNumber")
        object.write(self.postalCode, "postalCode")
        object.write(self.city, "city")
        object.write(self.country, "country")
        try object.finish()
    }
}

nonisolated extension PaymentAddress: MaskedDescription {
    public static var maskedMembers: [String] {
        ["street", "buildingNumber", "postalCode", "city", "country"]
    }
}

/// References of a payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentIdentifiers`
public nonisolated struct PaymentIdentifiers: Codable, Hashable, Sendable {
    /// The payee's reference.
    public let creditorReference: Nullable<String>?
    /// The reference that travels from end to end.
    public let endToEndID: Nullable<String>?
    /// The Finnish archive ID.
    public let finnishArchiveID: Nullable<String>?
    /// The Finnish reference, viite.
    public let finnishReference: Nullable<String>?
    /// The Norwegian KID.
    public let norwegianKid: Nullable<String>?
    /// The OCR number of an invoice.
    public let ocr: Nullable<String>?

    public init(
        creditorReference: Nullable<String>? = nil,
        endToEndID: Nullable<String>? = nil,
        finnishArchiveID: Nullable<String>? = nil,
        finnishReference: Nullable<String>? = nil,
        norwegianKid: Nullable<String>? = nil,
        ocr: Nullable<String>? = nil
    ) {
        self.creditorReference = creditorReference
        self.endToEndID = endToEndID
        self.finnishArchiveID = finnishArchiveID
        self.finnishReference = finnishReference
        self.norwegianKid = norwegianKid
        self.ocr = ocr
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.creditorReference = object.nullable("creditorReference")
        self.endToEndID = object.nullable("endToEndId")
        self.finnishArchiveID = object.nullable("finnishArchiveId")
        self.finnishReference = object.nullable("finnishReference")
        self.norwegianKid = object.nullable("norwegianKid")
        self.ocr = object.nullable("ocr")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.creditorReference, "creditorReference")
        object.write(self.endToEndID, "endToEndId")
        object.write(self.finnishArchiveID, "finnishArchiveId")
        object.write(self.finnishReference, "finnishReference")
        object.write(self.norwegianKid, "norwegianKid")
        object.write(self.ocr, "ocr")
        try object.finish()
    }
}

/// What was carried out of a payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentExecution`
public nonisolated struct PaymentExecution: Codable, Hashable, Sendable {
    /// The amount.
    public let amount: Nullable<PaymentAmount>?
    /// What the bank charged, as text.
    public let fee: Nullable<String>?

    public init(
        amount: Nullable<PaymentAmount>? = nil,
        fee: Nullable<String>? = nil
    ) {
        self.amount = amount
        self.fee = fee
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.amount = object.nullable("amount")
        self.fee = object.nullable("fee")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.amount, "amount")
        object.write(self.fee, "fee")
        try object.finish()
    }
}

/// The state of a payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentState`
public nonisolated struct PaymentState: Codable, Hashable, Sendable {
    /// How far it is.
    public let paymentStatusCode: PaymentStatusCode?
    /// Whether the state is final.
    public let terminal: Bool?

    public init(
        paymentStatusCode: PaymentStatusCode? = nil,
        terminal: Bool? = nil
    ) {
        self.paymentStatusCode = paymentStatusCode
        self.terminal = terminal
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentStatusCode = object.optional("paymentStatusCode")
        self.terminal = object.optional("terminal")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentStatusCode, "paymentStatusCode")
        object.write(self.terminal, "terminal")
        try object.finish()
    }
}
