// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A payment to collect.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/AcceptPaymentRequest`
public nonisolated struct AcceptPaymentRequest: Codable, Hashable, Sendable {
    /// The amount, a decimal number written as text.
    public var amount: Decimal
    /// Currency, ISO 4217; it has to fit the scheme.
    public var currency: String
    /// How the money is moved.
    public var schemeID: PaymentScheme
    /// The receiving account, `destinationId` of the account.
    public var destinationID: UUID
    /// Where the browser comes back to. The address has to be registered in the developer portal.
    public var redirectURL: URL
    /// The text on the statement. Whether it is needed and what may be in it depends on the scheme: 1 to 20 letters and
    /// digits for the Danish one, up to 35 characters for the Austrian one.
    public var reference: String?
    /// A structured reference such as OCR, KID or viite, if the scheme has one.
    public var identifier: String?
    /// The country whose banks are shown first, ISO 3166-1 alpha-2.
    public var preselectedCountry: String?
    /// The bank that is chosen already.
    public var providerID: String?
    /// Language of the hosted pages, for example `en`.
    public var culture: String?
    /// Whether to ask the payer for a token with which to pay again.
    public var issuePayerToken: Bool?
    /// The token of a payer who pays again.
    ///
    /// Format: `password`.
    public var payerToken: String?

    public init(
        amount: Decimal,
        currency: String,
        schemeID: PaymentScheme,
        destinationID: UUID,
        redirectURL: URL,
        reference: String? = nil,
        identifier: String? = nil,
        preselectedCountry: String? = nil,
        providerID: String? = nil,
        culture: String? = nil,
        issuePayerToken: Bool? = nil,
        payerToken: String? = nil
    ) {
        self.amount = amount
        self.currency = currency
        self.schemeID = schemeID
        self.destinationID = destinationID
        self.redirectURL = redirectURL
        self.reference = reference
        self.identifier = identifier
        self.preselectedCountry = preselectedCountry
        self.providerID = providerID
        self.culture = culture
        self.issuePayerToken = issuePayerToken
        self.payerToken = payerToken
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.amount = try object.required("amount", as: DecimalText.self)
        self.currency = try object.required("currency")
        self.schemeID = try object.required("schemeId")
        self.destinationID = try object.required("destinationId", as: UUIDText.self)
        self.redirectURL = try object.required("redirectUrl", as: URLText.self)
        self.reference = object.optional("reference")
        self.identifier = object.optional("identifier")
        self.preselectedCountry = object.optional("preselectedCountry")
        self.providerID = object.optional("providerId")
        self.culture = object.optional("culture")
        self.issuePayerToken = object.optional("issuePayerToken")
        self.payerToken = object.optional("payerToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.amount, "amount", as: DecimalText.self)
        object.write(self.currency, "currency")
        object.write(self.schemeID, "schemeId")
        object.write(self.destinationID, "destinationId", as: UUIDText.self)
        object.write(self.redirectURL, "redirectUrl", as: URLText.self)
        object.write(self.reference, "reference")
        object.write(self.identifier, "identifier")
        object.write(self.preselectedCountry, "preselectedCountry")
        object.write(self.providerID, "providerId")
        object.write(self.culture, "culture")
        object.write(self.issuePayerToken, "issuePayerToken")
        object.write(self.payerToken, "payerToken")
        try object.finish()
    }
}

nonisolated extension AcceptPaymentRequest: MaskedDescription {
    public static var maskedMembers: [String] {
        ["payerToken"]
    }
}

/// A payment that is being collected. It may have members beyond these.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/AcceptPayment`
public nonisolated struct AcceptPayment: Codable, Hashable, Sendable {
    /// The ID of the payment.
    public let id: String
    /// The amount.
    public let amount: CollectedAmount?
    /// When it was created.
    public let createdAt: DateTime?
    /// How far it is.
    public let status: AcceptPaymentStatus
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        id: String,
        status: AcceptPaymentStatus,
        amount: CollectedAmount? = nil,
        createdAt: DateTime? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.amount = amount
        self.createdAt = createdAt
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.status = try object.required("status")
        self.amount = object.optional("amount")
        self.createdAt = object.optional("createdAt")
        self.additionalProperties = object.rest(excluding: ["id", "amount", "createdAt", "status"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.createdAt, "createdAt")
        object.write(self.status, "status")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// An amount as text, as a number, or with its currency: clients disagree on what is sent.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/CollectedAmount`
public nonisolated enum CollectedAmount: Codable, Hashable, Sendable {
    case decimal(Decimal)
    case number(Decimal)
    case paymentAmount(PaymentAmount)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .decimal(try $0.decode(as: DecimalText.self)) },
                .number { .number(try $0.decode()) },
                .object(
                    required: ["value", "currency"],
                    known: ["value", "currency"]
                ) { .paymentAmount(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .decimal(let value):
            var container = encoder.singleValueContainer()
            try container.encode(DecimalText(value))
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentAmount(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}
