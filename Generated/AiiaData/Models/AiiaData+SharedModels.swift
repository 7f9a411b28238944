// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// The numbers of an account: the domestic one, the IBAN, or those of a card.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AccountNumber`
public nonisolated struct AccountNumber: Codable, Hashable, Sendable {
    /// The domestic number.
    public let bban: Nullable<String>?
    /// How the domestic number is made up, for example `DK`. Some banks repeat the number itself here.
    public let bbanType: Nullable<String>?
    /// The domestic number in its parts.
    public let bbanParsed: Nullable<BbanParts>?
    /// The IBAN.
    public let iban: Nullable<String>?
    /// The card, if the account is one.
    public let card: Nullable<Card>?

    public init(
        bban: Nullable<String>? = nil,
        bbanType: Nullable<String>? = nil,
        bbanParsed: Nullable<BbanParts>? = nil,
        iban: Nullable<String>? = nil,
        card: Nullable<Card>? = nil
    ) {
        self.bban = bban
        self.bbanType = bbanType
        self.bbanParsed = bbanParsed
        self.iban = iban
        self.card = card
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.bban = object.nullable("bban")
        self.bbanType = object.nullable("bbanType")
        self.bbanParsed = object.nullable("bbanParsed")
        self.iban = object.nullable("iban")
        self.card = object.nullable("card")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.bban, "bban")
        object.write(self.bbanType, "bbanType")
        object.write(self.bbanParsed, "bbanParsed")
        object.write(self.iban, "iban")
        object.write(self.card, "card")
        try object.finish()
    }
}

nonisolated extension AccountNumber: MaskedDescription {
    public static var maskedMembers: [String] {
        ["bban", "bbanType", "bbanParsed", "iban", "card"]
    }
}

/// A domestic account number in its parts.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/BbanParts`
public nonisolated struct BbanParts: Codable, Hashable, Sendable {
    /// The number of the bank or branch.
    public let bankCode: String?
    /// The number of the account at the bank.
    public let accountNumber: String?

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

nonisolated extension BbanParts: MaskedDescription {
    public static var maskedMembers: [String] {
        ["bankCode", "accountNumber"]
    }
}

/// A payment card.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Card`
public nonisolated struct Card: Codable, Hashable, Sendable {
    /// Name of the holder.
    public let cardHolder: Nullable<String>?
    /// The month it expires.
    public let expireMonth: Nullable<CardExpiryPart>?
    /// The year it expires.
    public let expireYear: Nullable<CardExpiryPart>?
    /// The number of the card with most digits blotted out.
    public let maskedPAN: Nullable<String>?

    public init(
        cardHolder: Nullable<String>? = nil,
        expireMonth: Nullable<CardExpiryPart>? = nil,
        expireYear: Nullable<CardExpiryPart>? = nil,
        maskedPAN: Nullable<String>? = nil
    ) {
        self.cardHolder = cardHolder
        self.expireMonth = expireMonth
        self.expireYear = expireYear
        self.maskedPAN = maskedPAN
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.cardHolder = object.nullable("cardHolder")
        self.expireMonth = object.nullable("expireMonth")
        self.expireYear = object.nullable("expireYear")
        self.maskedPAN = object.nullable("maskedPan")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.cardHolder, "cardHolder")
        object.write(self.expireMonth, "expireMonth")
        object.write(self.expireYear, "expireYear")
        object.write(self.maskedPAN, "maskedPan")
        try object.finish()
    }
}

nonisolated extension Card: MaskedDescription {
    public static var maskedMembers: [String] {
        ["cardHolder", "maskedPan"]
    }
}

/// A month or a year, as text or as a number: no value has been seen yet.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/CardExpiryPart`
public nonisolated enum CardExpiryPart: Codable, Hashable, Sendable {
    case string(String)
    case integer(Int)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .integer { .integer(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .integer(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// An amount of money.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Amount`
public nonisolated struct Amount: Codable, Hashable, Sendable {
    /// Currency, ISO 4217.
    public let currency: String
    /// The amount, negative for debits.
    public let value: Decimal

    public init(
        currency: String,
        value: Decimal
    ) {
        self.currency = currency
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.currency = try object.required("currency")
        self.value = try object.required("value")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.currency, "currency")
        object.write(self.value, "value")
        try object.finish()
    }
}
