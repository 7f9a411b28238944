// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// The accounts of a payee.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayeeAccountList`
public nonisolated struct PayeeAccountList: Codable, Hashable, Sendable {
    /// The accounts.
    public let accounts: [PayeeAccount]

    public init(
        accounts: [PayeeAccount]
    ) {
        self.accounts = accounts
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accounts = try object.required("accounts")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accounts, "accounts")
        try object.finish()
    }
}

/// An account, as far as payments need it.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayeeAccount`
public nonisolated struct PayeeAccount: Codable, Hashable, Sendable {
    /// The ID, a long opaque text. It may hold characters that have a meaning in a URL.
    public let id: String
    /// What payments are sent to. There once a scope for payments is granted.
    public let destinationID: UUID?
    /// Name of the account.
    public let name: String
    /// Name of the owner.
    public let owner: Nullable<String>?
    /// Currency, ISO 4217.
    public let currency: String
    /// The numbers of the account.
    public let number: PayeeAccountNumber
    /// What can be done with the account.
    public let features: PayeeAccountFeatures?
    /// Whether payments can be received on the account.
    public let verifiedForPayments: Bool?

    public init(
        id: String,
        name: String,
        currency: String,
        number: PayeeAccountNumber,
        destinationID: UUID? = nil,
        owner: Nullable<String>? = nil,
        features: PayeeAccountFeatures? = nil,
        verifiedForPayments: Bool? = nil
    ) {
        self.id = id
        self.destinationID = destinationID
        self.name = name
        self.owner = owner
        self.currency = currency
        self.number = number
        self.features = features
        self.verifiedForPayments = verifiedForPayments
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = try object.required("name")
        self.currency = try object.required("currency")
        self.number = try object.required("number")
        self.destinationID = object.optional("destinationId", as: UUIDText.self)
        self.owner = object.nullable("owner")
        self.features = object.optional("features")
        self.verifiedForPayments = object.optional("verifiedForPayments")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.destinationID, "destinationId", as: UUIDText.self)
        object.write(self.name, "name")
        object.write(self.owner, "owner")
        object.write(self.currency, "currency")
        object.write(self.number, "number")
        object.write(self.features, "features")
        object.write(self.verifiedForPayments, "verifiedForPayments")
        try object.finish()
    }
}

nonisolated extension PayeeAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["owner", "number"]
    }
}

/// The numbers of an account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayeeAccountNumber`
public nonisolated struct PayeeAccountNumber: Codable, Hashable, Sendable {
    /// The domestic number.
    public let bban: Nullable<String>?
    /// How the domestic number is made up, for example `DK`. Some banks repeat the number itself here.
    public let bbanType: Nullable<String>?
    /// The domestic number in its parts.
    public let bbanParsed: Nullable<PaymentBban>?
    /// The IBAN.
    public let iban: Nullable<String>?

    public init(
        bban: Nullable<String>? = nil,
        bbanType: Nullable<String>? = nil,
        bbanParsed: Nullable<PaymentBban>? = nil,
        iban: Nullable<String>? = nil
    ) {
        self.bban = bban
        self.bbanType = bbanType
        self.bbanParsed = bbanParsed
        self.iban = iban
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.bban = object.nullable("bban")
        self.bbanType = object.nullable("bbanType")
        self.bbanParsed = object.nullable("bbanParsed")
        self.iban = object.nullable("iban")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.bban, "bban")
        object.write(self.bbanType, "bbanType")
        object.write(self.bbanParsed, "bbanParsed")
        object.write(self.iban, "iban")
        try object.finish()
    }
}

nonisolated extension PayeeAccountNumber: MaskedDescription {
    public static var maskedMembers: [String] {
        ["bban", "bbanType", "bbanParsed", "iban"]
    }
}

/// What can be done with an account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayeeAccountFeatures`
public nonisolated struct PayeeAccountFeatures: Codable, Hashable, Sendable {
    /// Whether it can receive payments.
    public let paymentTo: Bool?

    public init(
        paymentTo: Bool? = nil
    ) {
        self.paymentTo = paymentTo
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentTo = object.optional("paymentTo")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentTo, "paymentTo")
        try object.finish()
    }
}
