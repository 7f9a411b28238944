// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Ways to pay into an account. The list arrives under one of two spellings of its name; read whichever is present.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PaymentInstructions`
public nonisolated struct PaymentInstructions: Codable, Hashable, Sendable {
    /// Ways to pay into the account, under the spelling of the running service
    public let paymentInstruction: [PaymentInstruction]?
    /// Ways to pay into the account, under the spelling of the documentation
    public let paymentInstructions: [PaymentInstruction]?

    public init(
        paymentInstruction: [PaymentInstruction]? = nil,
        paymentInstructions: [PaymentInstruction]? = nil
    ) {
        self.paymentInstruction = paymentInstruction
        self.paymentInstructions = paymentInstructions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentInstruction = object.optional("paymentInstruction")
        self.paymentInstructions = object.optional("paymentInstructions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentInstruction, "paymentInstruction")
        object.write(self.paymentInstructions, "paymentInstructions")
        try object.finish()
    }
}

/// One way to pay into an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PaymentInstruction`
public nonisolated struct PaymentInstruction: Codable, Hashable, Sendable {
    /// Kind of instruction
    public let type: String
    /// Full account number; leading zeros count
    public let accountNumber: String
    /// Routing details such as the BSB
    public let descriptors: [PaymentDescriptor]
    /// Whether the account number is a token; United States
    public let tanEnabled: Bool?
    /// Whether instant payments can be received; United States
    public let transferInEnabled: Bool?
    /// Whether instant payments can be sent; United States
    public let transferOutEnabled: Bool?

    public init(
        type: String,
        accountNumber: String,
        descriptors: [PaymentDescriptor],
        tanEnabled: Bool? = nil,
        transferInEnabled: Bool? = nil,
        transferOutEnabled: Bool? = nil
    ) {
        self.type = type
        self.accountNumber = accountNumber
        self.descriptors = descriptors
        self.tanEnabled = tanEnabled
        self.transferInEnabled = transferInEnabled
        self.transferOutEnabled = transferOutEnabled
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = try object.required("type")
        self.accountNumber = try object.required("accountNumber")
        self.descriptors = try object.required("descriptors")
        self.tanEnabled = object.optional("tanEnabled")
        self.transferInEnabled = object.optional("transferInEnabled")
        self.transferOutEnabled = object.optional("transferOutEnabled")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.accountNumber, "accountNumber")
        object.write(self.descriptors, "descriptors")
        object.write(self.tanEnabled, "tanEnabled")
        object.write(self.transferInEnabled, "transferInEnabled")
        object.write(self.transferOutEnabled, "transferOutEnabled")
        try object.finish()
    }
}

nonisolated extension PaymentInstruction: MaskedDescription {
    public static var maskedMembers: [String] {
        ["accountNumber"]
    }
}

/// A routing detail of an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PaymentDescriptor`
public nonisolated struct PaymentDescriptor: Codable, Hashable, Sendable {
    /// What the value is; `bsbNumber` for a Bank State Branch number
    public let type: String
    /// The value. A BSB reads XXY-ZZZ: parent institution, state, branch; leading zeros and the hyphen count
    public let value: String

    public init(
        type: String,
        value: String
    ) {
        self.type = type
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.type = try object.required("type")
        self.value = try object.required("value")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.value, "value")
        try object.finish()
    }
}

nonisolated extension PaymentDescriptor: MaskedDescription {
    public static var maskedMembers: [String] {
        ["value"]
    }
}

/// Holders of an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerHolders`
public nonisolated struct AccountOwnerHolders: Codable, Hashable, Sendable {
    /// The holders
    public let holders: [AccountOwnerHolder]

    public init(
        holders: [AccountOwnerHolder]
    ) {
        self.holders = holders
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.holders = try object.required("holders")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.holders, "holders")
        try object.finish()
    }
}

/// A holder of an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerHolder`
public nonisolated struct AccountOwnerHolder: Codable, Hashable, Sendable {
    /// Link between the holder and the account
    public let relationship: AccountOwnerRelationship?
    /// Full name of the holder; several holders may share one text
    public let ownerName: String
    /// Given name
    public let firstName: String?
    /// Middle name
    public let middleName: String?
    /// Family name
    public let lastName: String?
    /// Name suffix
    public let suffix: String?
    /// Whether the name is that of a `person`, of a `business` or `other`
    public let nameClassification: String?
    /// Certainty of that classification, 0 to 1
    public let nameClassificationconfidencescore: Decimal?
    /// Certainty of that classification under its regular spelling, 0 to 1
    public let nameClassificationConfidenceScore: Decimal?
    /// Addresses of the holder
    public let addresses: [AccountOwnerAddress]?
    /// E-mail addresses of the holder
    public let emails: [AccountOwnerEmail]?
    /// Telephone numbers of the holder
    public let phones: [AccountOwnerPhone]?
    /// Identity documents of the holder
    public let documentations: [AccountOwnerDocumentation]?

    public init(
        ownerName: String,
        relationship: AccountOwnerRelationship? = nil,
        firstName: String? = nil,
        middleName: String? = nil,
        lastName: String? = nil,
        suffix: String? = nil,
        nameClassification: String? = nil,
        nameClassificationconfidencescore: Decimal? = nil,
        nameClassificationConfidenceScore: Decimal? = nil,
        addresses: [AccountOwnerAddress]? = nil,
        emails: [AccountOwnerEmail]? = nil,
        phones: [AccountOwnerPhone]? = nil,
        documentations: [AccountOwnerDocumentation]? = nil
    ) {
        self.relationship = relationship
        self.ownerName = ownerName
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.suffix = suffix
        self.nameClassification = nameClassification
        self.nameClassificationconfidencescore = nameClassificationconfidencescore
        self.nameClassificationConfidenceScore = nameClassificationConfidenceScore
        self.addresses = addresses
        self.emails = emails
        self.phones = phones
        self.documentations = documentations
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.ownerName = try object.required("ownerName")
        self.relationship = object.optional("relationship")
        self.firstName = object.optional("firstName")
        self.middleName = object.optional("middleName")
        self.lastName = object.optional("lastName")
        self.suffix = object.optional("suffix")
        self.nameClassification = object.optional("nameClassification")
        self.nameClassificationconfidencescore = object.optional("nameClassificationconfidencescore")
        self.nameClassificationConfidenceScore = object.optional("nameClassificationConfidenceScore")
        self.addresses = object.optional("addresses")
        self.emails = object.optional("emails")
        self.phones = object.optional("phones")
        self.documentations = object.optional("documentations")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.relationship, "relationship")
        object.write(self.ownerName, "ownerName")
        object.write(self.firstName, "firstName")
        object.write(self.middleName, "middleName")
        object.write(self.lastName, "lastName")
        object.write(self.suffix, "suffix")
        object.write(self.nameClassification, "nameClassification")
        object.write(self.nameClassificationconfidencescore, "nameClassificationconfidencescore")
        object.write(self.nameClassificationConfidenceScore, "nameClassificationConfidenceScore")
        object.write(self.addresses, "addresses")
        object.write(self.emails, "emails")
        object.write(self.phones, "phones")
        object.write(self.documentations, "documentations")
        try object.finish()
    }
}

nonisolated extension AccountOwnerHolder: MaskedDescription {
    public static var maskedMembers: [String] {
        ["ownerName", "firstName", "middleName", "lastName", "suffix"]
    }
}

/// Link between a holder and an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerRelationship`
public nonisolated enum AccountOwnerRelationship: OpenEnum {
    case authorizedUser
    case business
    case primary
    case soleOwner
    case trustee
    case secondary
    case powerOfAttorney
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "AUTHORIZED_USER": self = .authorizedUser
        case "BUSINESS": self = .business
        case "PRIMARY": self = .primary
        case "SOLE_OWNER": self = .soleOwner
        case "TRUSTEE": self = .trustee
        case "SECONDARY": self = .secondary
        case "POWER_OF_ATTORNEY": self = .powerOfAttorney
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .authorizedUser: return "AUTHORIZED_USER"
        case .business: return "BUSINESS"
        case .primary: return "PRIMARY"
        case .soleOwner: return "SOLE_OWNER"
        case .trustee: return "TRUSTEE"
        case .secondary: return "SECONDARY"
        case .powerOfAttorney: return "POWER_OF_ATTORNEY"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// An address of an account holder.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerAddress`
public nonisolated struct AccountOwnerAddress: Codable, Hashable, Sendable {
    /// The address in one line
    public let ownerAddress: String?
    /// Kind of address: `Business`, `Home` or `Mailing`
    public let type: String?
    /// First address line
    public let line1: String?
    /// Second address line
    public let line2: String?
    /// Third address line
    public let line3: String?
    /// City or suburb
    public let city: String?
    /// State or territory
    public let state: String?
    /// Postcode
    public let postalCode: String?
    /// Country code
    public let country: String?

    public init(
        ownerAddress: String? = nil,
        type: String? = nil,
        line1: String? = nil,
        line2: String? = nil,
        line3: String? = nil,
        city: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.ownerAddress = ownerAddress
        self.type = type
        self.line1 = line1
        self.line2 = line2
        self.line3 = line3
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.country = country
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.ownerAddress = object.optional("ownerAddress")
        self.type = object.optional("type")
        self.line1 = object.optional("line1")
        self.line2 = object.optional("line2")
        self.line3 = object.optional("line3")
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.postalCode = object.optional("postalCode")
        self.country = object.optional("country")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.ownerAddress, "ownerAddress")
        object.write(self.type, "type")
        object.write(self.line1, "line1")
        object.write(self.line2, "line2")
        object.write(self.line3, "line3")
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.postalCode, "postalCode")
        object.write(self.country, "country")
        try object.finish()
    }
}

nonisolated extension AccountOwnerAddress: MaskedDescription {
    public static var maskedMembers: [String] {
        ["ownerAddress", "line1", "line2", "line3", "city", "state", "postalCode", "country"]
    }
}

/// An e-mail address of an account holder.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerEmail`
public nonisolated struct AccountOwnerEmail: Codable, Hashable, Sendable {
    /// True for the preferred address
    public let isPrimary: Bool?
    /// E-mail address
    public let email: String?
    /// Kind of address: `Personal` or `Business`
    public let emailType: String?

    public init(
        isPrimary: Bool? = nil,
        email: String? = nil,
        emailType: String? = nil
    ) {
        self.isPrimary = isPrimary
        self.email = email
        self.emailType = emailType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.isPrimary = object.optional("isPrimary")
        self.email = object.optional("email")
        self.emailType = object.optional("emailType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.isPrimary, "isPrimary")
        object.write(self.email, "email")
        object.write(self.emailType, "emailType")
        try object.finish()
    }
}

nonisolated extension AccountOwnerEmail: MaskedDescription {
    public static var maskedMembers: [String] {
        ["email"]
    }
}

/// A telephone number of an account holder.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerPhone`
public nonisolated struct AccountOwnerPhone: Codable, Hashable, Sendable {
    /// Kind of number: `HOME`, `BUSINESS`, `CELL` or `FAX`
    public let type: String?
    /// Country calling code
    public let country: String?
    /// Telephone number
    public let phone: String?

    public init(
        type: String? = nil,
        country: String? = nil,
        phone: String? = nil
    ) {
        self.type = type
        self.country = country
        self.phone = phone
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.country = object.optional("country")
        self.phone = object.optional("phone")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.country, "country")
        object.write(self.phone, "phone")
        try object.finish()
    }
}

nonisolated extension AccountOwnerPhone: MaskedDescription {
    public static var maskedMembers: [String] {
        ["phone"]
    }
}

/// Identity numbers of an account holder.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountOwnerDocumentation`
public nonisolated struct AccountOwnerDocumentation: Codable, Hashable, Sendable {
    /// Tax identifier
    public let taxID: String?
    /// Country of the tax identifier
    public let taxIDCountry: String?
    /// Identifier issued by a government
    public let governmentID: String?

    public init(
        taxID: String? = nil,
        taxIDCountry: String? = nil,
        governmentID: String? = nil
    ) {
        self.taxID = taxID
        self.taxIDCountry = taxIDCountry
        self.governmentID = governmentID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.taxID = object.optional("taxId")
        self.taxIDCountry = object.optional("taxIdCountry")
        self.governmentID = object.optional("governmentId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.taxID, "taxId")
        object.write(self.taxIDCountry, "taxIdCountry")
        object.write(self.governmentID, "governmentId")
        try object.finish()
    }
}

nonisolated extension AccountOwnerDocumentation: MaskedDescription {
    public static var maskedMembers: [String] {
        ["taxId", "governmentId"]
    }
}

/// Available and cleared balance of an account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AvailableBalance`
public nonisolated struct AvailableBalance: Codable, Hashable, Sendable {
    /// Account of the balance; a number here
    public let id: LenientID
    /// Last four digits of the account number
    public let realAccountNumberLast4: String?
    /// Balance free to spend
    public let availableBalance: Decimal
    /// When the available balance was read
    public let availableBalanceDate: Date
    /// Balance of posted transactions
    public let clearedBalance: Decimal
    /// When the cleared balance was read
    public let clearedBalanceDate: Date
    /// Result of the last aggregation; 0 is success
    public let aggregationStatusCode: Int?
    /// Currency of the balances
    public let currency: String

    public init(
        id: LenientID,
        availableBalance: Decimal,
        availableBalanceDate: Date,
        clearedBalance: Decimal,
        clearedBalanceDate: Date,
        currency: String,
        realAccountNumberLast4: String? = nil,
        aggregationStatusCode: Int? = nil
    ) {
        self.id = id
        self.realAccountNumberLast4 = realAccountNumberLast4
        self.availableBalance = availableBalance
        self.availableBalanceDate = availableBalanceDate
        self.clearedBalance = clearedBalance
        self.clearedBalanceDate = clearedBalanceDate
        self.aggregationStatusCode = aggregationStatusCode
        self.currency = currency
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.availableBalance = try object.required("availableBalance")
        self.availableBalanceDate = try object.required("availableBalanceDate", as: UnixSeconds.self)
        self.clearedBalance = try object.required("clearedBalance")
        self.clearedBalanceDate = try object.required("clearedBalanceDate", as: UnixSeconds.self)
        self.currency = try object.required("currency")
        self.realAccountNumberLast4 = object.optional("realAccountNumberLast4")
        self.aggregationStatusCode = object.optional("aggregationStatusCode")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.realAccountNumberLast4, "realAccountNumberLast4")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.availableBalanceDate, "availableBalanceDate", as: UnixSeconds.self)
        object.write(self.clearedBalance, "clearedBalance")
        object.write(self.clearedBalanceDate, "clearedBalanceDate", as: UnixSeconds.self)
        object.write(self.aggregationStatusCode, "aggregationStatusCode")
        object.write(self.currency, "currency")
        try object.finish()
    }
}

nonisolated extension AvailableBalance: MaskedDescription {
    public static var maskedMembers: [String] {
        ["realAccountNumberLast4"]
    }
}
