// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A link to create.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentLinkRequest`
public nonisolated struct PaymentLinkRequest: Codable, Hashable, Sendable {
    /// The payment that the link collects.
    public var paymentRequest: LinkedPayment
    /// The last day on which the link works.
    public var expiryDate: CalendarDate?

    public init(
        paymentRequest: LinkedPayment,
        expiryDate: CalendarDate? = nil
    ) {
        self.paymentRequest = paymentRequest
        self.expiryDate = expiryDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentRequest = try object.required("paymentRequest")
        self.expiryDate = object.optional("expiryDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentRequest, "paymentRequest")
        object.write(self.expiryDate, "expiryDate")
        try object.finish()
    }
}

/// The payment that a link collects.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/LinkedPayment`
public nonisolated struct LinkedPayment: Codable, Hashable, Sendable {
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

    public init(
        amount: Decimal,
        currency: String,
        schemeID: PaymentScheme,
        destinationID: UUID,
        redirectURL: URL,
        reference: String? = nil,
        identifier: String? = nil
    ) {
        self.amount = amount
        self.currency = currency
        self.schemeID = schemeID
        self.destinationID = destinationID
        self.redirectURL = redirectURL
        self.reference = reference
        self.identifier = identifier
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
        try object.finish()
    }
}

/// A new link.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/CreatedPaymentLink`
public nonisolated struct CreatedPaymentLink: Codable, Hashable, Sendable {
    /// The ID of the link.
    public let paymentLinkID: String
    /// The link. It works until it expires.
    public let authorizationURL: URL

    public init(
        paymentLinkID: String,
        authorizationURL: URL
    ) {
        self.paymentLinkID = paymentLinkID
        self.authorizationURL = authorizationURL
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentLinkID = try object.required("paymentLinkId")
        self.authorizationURL = try object.required("authorizationUrl", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentLinkID, "paymentLinkId")
        object.write(self.authorizationURL, "authorizationUrl", as: URLText.self)
        try object.finish()
    }
}

/// A link. It may have members beyond these.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentLink`
public nonisolated struct PaymentLink: Codable, Hashable, Sendable {
    /// How far it is.
    public let status: AcceptPaymentStatus?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        status: AcceptPaymentStatus? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.status = object.optional("status")
        self.additionalProperties = object.rest(excluding: ["status"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
