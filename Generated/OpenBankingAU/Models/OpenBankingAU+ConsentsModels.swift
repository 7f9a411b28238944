// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// State of a consent. A new consent is a `DRAFT` until an institution is added.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentStatus`
public nonisolated enum ConsentStatus: OpenEnum {
    case active
    case inactive
    case draft
    case expired
    case revoked
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "INACTIVE": self = .inactive
        case "DRAFT": self = .draft
        case "EXPIRED": self = .expired
        case "REVOKED": self = .revoked
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "ACTIVE"
        case .inactive: return "INACTIVE"
        case .draft: return "DRAFT"
        case .expired: return "EXPIRED"
        case .revoked: return "REVOKED"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Member that a list of consents is sorted by.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentSortField`
public nonisolated enum ConsentSortField: OpenEnum {
    case startDate
    case endDate
    case status
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "startDate": self = .startDate
        case "endDate": self = .endDate
        case "status": self = .status
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .startDate: return "startDate"
        case .endDate: return "endDate"
        case .status: return "status"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Direction in which a list of consents is sorted.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentSortOrder`
public nonisolated enum ConsentSortOrder: OpenEnum {
    case ascending
    case descending
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Asc": self = .ascending
        case "Desc": self = .descending
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ascending: return "Asc"
        case .descending: return "Desc"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Who asked for a change of a consent: the customer or the partner.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentUpdatedBy`
public nonisolated enum ConsentUpdatedBy: OpenEnum {
    case customer
    case partner
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CUSTOMER": self = .customer
        case "PARTNER": self = .partner
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .customer: return "CUSTOMER"
        case .partner: return "PARTNER"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// State of a consent or of the arrangement with one institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentStatusDetails`
public nonisolated struct ConsentStatusDetails: Codable, Hashable, Sendable {
    /// The state
    public let status: ConsentStatus?
    /// When the state was reached
    public let statusDate: DateTime?

    public init(
        status: ConsentStatus? = nil,
        statusDate: DateTime? = nil
    ) {
        self.status = status
        self.statusDate = statusDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.status = object.optional("status")
        self.statusDate = object.optional("statusDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.write(self.statusDate, "statusDate")
        try object.finish()
    }
}

/// Time during which data may be accessed.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentAccessPeriod`
public nonisolated struct ConsentAccessPeriod: Codable, Hashable, Sendable {
    /// Start of the access
    public var startDate: DateTime?
    /// End of the access
    public var endDate: DateTime?

    public init(
        startDate: DateTime? = nil,
        endDate: DateTime? = nil
    ) {
        self.startDate = startDate
        self.endDate = endDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate")
        self.endDate = object.optional("endDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate")
        object.write(self.endDate, "endDate")
        try object.finish()
    }
}

/// A kind of data that a consent covers.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentDataScope`
public nonisolated struct ConsentDataScope: Codable, Hashable, Sendable {
    /// Scope of the Consumer Data Right, for example `bank:transactions:read`
    public let id: String?
    /// Name of the scope for people
    public let name: String?

    public init(
        id: String? = nil,
        name: String? = nil
    ) {
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        try object.finish()
    }
}

/// A third party that data was disclosed to.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentDisclosure`
public nonisolated struct ConsentDisclosure: Codable, Hashable, Sendable {
    /// Kind of third party
    public let type: String?
    /// Name of the third party
    public let name: String?

    public init(
        type: String? = nil,
        name: String? = nil
    ) {
        self.type = type
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.name = object.optional("name")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.name, "name")
        try object.finish()
    }
}

/// What becomes of the data after the consent ends.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentDataHandling`
public nonisolated struct ConsentDataHandling: Codable, Hashable, Sendable {
    /// Fate of the data, for example `deIdentification`
    public var postUsageStorage: String?
    /// Text that explains the use to the customer
    public var statement: String?

    public init(
        postUsageStorage: String? = nil,
        statement: String? = nil
    ) {
        self.postUsageStorage = postUsageStorage
        self.statement = statement
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.postUsageStorage = object.optional("postUsageStorage")
        self.statement = object.optional("statement")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.postUsageStorage, "postUsageStorage")
        object.write(self.statement, "statement")
        try object.finish()
    }
}

/// An account that an arrangement covers.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentAccount`
public nonisolated struct ConsentAccount: Codable, Hashable, Sendable {
    /// Identifier of an account: decimal digits. A string in account objects, a number in transactions and balances.
    public let id: LenientID?
    /// Last four digits of the account number
    public let realAccountNumberLast4: String?
    /// Kind of account
    public let type: AccountType?
    /// Name of the account
    public let name: String?
    /// Whether the account is still shared
    public let status: ConsentStatus?

    public init(
        id: LenientID? = nil,
        realAccountNumberLast4: String? = nil,
        type: AccountType? = nil,
        name: String? = nil,
        status: ConsentStatus? = nil
    ) {
        self.id = id
        self.realAccountNumberLast4 = realAccountNumberLast4
        self.type = type
        self.name = name
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.realAccountNumberLast4 = object.optional("realAccountNumberLast4")
        self.type = object.optional("type")
        self.name = object.optional("name")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.realAccountNumberLast4, "realAccountNumberLast4")
        object.write(self.type, "type")
        object.write(self.name, "name")
        object.write(self.status, "status")
        try object.finish()
    }
}

nonisolated extension ConsentAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["realAccountNumberLast4", "name"]
    }
}

/// Who changed an arrangement last.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentUpdateSource`
public nonisolated enum ConsentUpdateSource: OpenEnum {
    case customer
    case partner
    case institution
    case system
    case `internal`
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CUSTOMER": self = .customer
        case "PARTNER": self = .partner
        case "INSTITUTION": self = .institution
        case "SYSTEM": self = .system
        case "INTERNAL": self = .`internal`
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .customer: return "CUSTOMER"
        case .partner: return "PARTNER"
        case .institution: return "INSTITUTION"
        case .system: return "SYSTEM"
        case .`internal`: return "INTERNAL"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The arrangement of a consent with one institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentInstitution`
public nonisolated struct ConsentInstitution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let institutionID: LenientID?
    /// Identifier of one authorised login at an institution, shared by the accounts behind it. A number in account
    /// objects, a string in consents.
    public let institutionLoginID: LenientID?
    /// Name of the institution
    public let institutionName: String?
    /// Accounts that are shared
    public let accounts: [ConsentAccount]?
    /// When the institution was added
    public let createdDate: DateTime?
    /// State of the arrangement
    public let statusDetails: ConsentStatusDetails?
    /// Time of access to this institution
    public let accessPeriod: ConsentAccessPeriod?
    /// Who changed the arrangement last
    public let lastUpdatedBy: ConsentUpdateSource?
    /// Whether the customer declared to act as a business; the string `true` or `false` in known data
    public let isBusinessConsumerStatement: BooleanOrString?
    /// Whether the owner of the accounts is an individual or a business
    public let accountOwnerCategory: CustomerCategory?
    /// Kinds of data covered at this institution
    public let dataScopes: [ConsentDataScope]?
    /// What becomes of the data after the consent ends
    public let dataHandling: ConsentDataHandling?

    public init(
        institutionID: LenientID? = nil,
        institutionLoginID: LenientID? = nil,
        institutionName: String? = nil,
        accounts: [ConsentAccount]? = nil,
        createdDate: DateTime? = nil,
        statusDetails: ConsentStatusDetails? = nil,
        accessPeriod: ConsentAccessPeriod? = nil,
        lastUpdatedBy: ConsentUpdateSource? = nil,
        isBusinessConsumerStatement: BooleanOrString? = nil,
        accountOwnerCategory: CustomerCategory? = nil,
        dataScopes: [ConsentDataScope]? = nil,
        dataHandling: ConsentDataHandling? = nil
    ) {
        self.institutionID = institutionID
        self.institutionLoginID = institutionLoginID
        self.institutionName = institutionName
        self.accounts = accounts
        self.createdDate = createdDate
        self.statusDetails = statusDetails
        self.accessPeriod = accessPeriod
        self.lastUpdatedBy = lastUpdatedBy
        self.isBusinessConsumerStatement = isBusinessConsumerStatement
        self.accountOwnerCategory = accountOwnerCategory
        self.dataScopes = dataScopes
        self.dataHandling = dataHandling
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = object.optional("institutionId")
        self.institutionLoginID = object.optional("institutionLoginId")
        self.institutionName = object.optional("institutionName")
        self.accounts = object.optional("accounts")
        self.createdDate = object.optional("createdDate")
        self.statusDetails = object.optional("statusDetails")
        self.accessPeriod = object.optional("accessPeriod")
        self.lastUpdatedBy = object.optional("lastUpdatedBy")
        self.isBusinessConsumerStatement = object.optional("isBusinessConsumerStatement")
        self.accountOwnerCategory = object.optional("accountOwnerCategory")
        self.dataScopes = object.optional("dataScopes")
        self.dataHandling = object.optional("dataHandling")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.institutionLoginID, "institutionLoginId")
        object.write(self.institutionName, "institutionName")
        object.write(self.accounts, "accounts")
        object.write(self.createdDate, "createdDate")
        object.write(self.statusDetails, "statusDetails")
        object.write(self.accessPeriod, "accessPeriod")
        object.write(self.lastUpdatedBy, "lastUpdatedBy")
        object.write(self.isBusinessConsumerStatement, "isBusinessConsumerStatement")
        object.write(self.accountOwnerCategory, "accountOwnerCategory")
        object.write(self.dataScopes, "dataScopes")
        object.write(self.dataHandling, "dataHandling")
        try object.finish()
    }
}

/// A consent of a customer to share data, with its arrangements.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/DataSharingConsentReceipt`
public nonisolated struct DataSharingConsentReceipt: Codable, Hashable, Sendable {
    /// Identifier of a consent of the Consumer Data Right, a UUID. Calls that read financial data send it in the
    /// `Consent-Receipt-Id` header.
    public let consentReceiptID: UUID
    /// Revision of the consent; rises with each change
    public let receiptVersion: Int?
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public let customerID: LenientID?
    /// Individual or business
    public let customerCategory: CustomerCategory?
    /// What the data are needed for
    public let purpose: String?
    /// Reason as told to the customer
    public let purposeStatement: String?
    /// Identifier of the partner
    public let partnerID: String?
    /// Application that the consent was given to
    public let applicationID: String?
    /// Name of that application
    public let applicationName: String?
    /// Where the consent was created: `partner` or `crossPartner`
    public let context: String?
    /// Number of days of past transactions covered; 0 covers none before the start of the consent
    public let allowedTrnxHistoryInDays: Int?
    /// Date of the earliest transactions covered
    public let allowedTrnxHistorySinceDate: DateTime?
    /// When the consent was created
    public let createdDate: DateTime?
    /// State of the consent
    public let statusDetails: ConsentStatusDetails?
    /// Time of access, the longest of its arrangements
    public let accessPeriod: ConsentAccessPeriod?
    /// Arrangements with institutions
    public let institutions: [ConsentInstitution]?
    /// Kinds of data covered
    public let dataScopes: [ConsentDataScope]?
    /// Third parties that data were disclosed to
    public let disclosures: [ConsentDisclosure]?

    public init(
        consentReceiptID: UUID,
        receiptVersion: Int? = nil,
        customerID: LenientID? = nil,
        customerCategory: CustomerCategory? = nil,
        purpose: String? = nil,
        purposeStatement: String? = nil,
        partnerID: String? = nil,
        applicationID: String? = nil,
        applicationName: String? = nil,
        context: String? = nil,
        allowedTrnxHistoryInDays: Int? = nil,
        allowedTrnxHistorySinceDate: DateTime? = nil,
        createdDate: DateTime? = nil,
        statusDetails: ConsentStatusDetails? = nil,
        accessPeriod: ConsentAccessPeriod? = nil,
        institutions: [ConsentInstitution]? = nil,
        dataScopes: [ConsentDataScope]? = nil,
        disclosures: [ConsentDisclosure]? = nil
    ) {
        self.consentReceiptID = consentReceiptID
        self.receiptVersion = receiptVersion
        self.customerID = customerID
        self.customerCategory = customerCategory
        self.purpose = purpose
        self.purposeStatement = purposeStatement
        self.partnerID = partnerID
        self.applicationID = applicationID
        self.applicationName = applicationName
        self.context = context
        self.allowedTrnxHistoryInDays = allowedTrnxHistoryInDays
        self.allowedTrnxHistorySinceDate = allowedTrnxHistorySinceDate
        self.createdDate = createdDate
        self.statusDetails = statusDetails
        self.accessPeriod = accessPeriod
        self.institutions = institutions
        self.dataScopes = dataScopes
        self.disclosures = disclosures
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.consentReceiptID = try object.required("consentReceiptId", as: UUIDText.self)
        self.receiptVersion = object.optional("receiptVersion")
        self.customerID = object.optional("customerId")
        self.customerCategory = object.optional("customerCategory")
        self.purpose = object.optional("purpose")
        self.purposeStatement = object.optional("purposeStatement")
        self.partnerID = object.optional("partnerId")
        self.applicationID = object.optional("applicationId")
        self.applicationName = object.optional("applicationName")
        self.context = object.optional("context")
        self.allowedTrnxHistoryInDays = object.optional("allowedTrnxHistoryInDays")
        self.allowedTrnxHistorySinceDate = object.optional("allowedTrnxHistorySinceDate")
        self.createdDate = object.optional("createdDate")
        self.statusDetails = object.optional("statusDetails")
        self.accessPeriod = object.optional("accessPeriod")
        self.institutions = object.optional("institutions")
        self.dataScopes = object.optional("dataScopes")
        self.disclosures = object.optional("disclosures")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentReceiptID, "consentReceiptId", as: UUIDText.self)
        object.write(self.receiptVersion, "receiptVersion")
        object.write(self.customerID, "customerId")
        object.write(self.customerCategory, "customerCategory")
        object.write(self.purpose, "purpose")
        object.write(self.purposeStatement, "purposeStatement")
        object.write(self.partnerID, "partnerId")
        object.write(self.applicationID, "applicationId")
        object.write(self.applicationName, "applicationName")
        object.write(self.context, "context")
        object.write(self.allowedTrnxHistoryInDays, "allowedTrnxHistoryInDays")
        object.write(self.allowedTrnxHistorySinceDate, "allowedTrnxHistorySinceDate")
        object.write(self.createdDate, "createdDate")
        object.write(self.statusDetails, "statusDetails")
        object.write(self.accessPeriod, "accessPeriod")
        object.write(self.institutions, "institutions")
        object.write(self.dataScopes, "dataScopes")
        object.write(self.disclosures, "disclosures")
        try object.finish()
    }
}

/// One page of consents. The list is called `consents`; clients have also met the two other names.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/DataSharingConsentReceipts`
public nonisolated struct DataSharingConsentReceipts: Codable, Hashable, Sendable {
    /// Number of consents that match
    public let found: Int?
    /// Number of consents in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// The consents of this page
    public let consents: [DataSharingConsentReceipt]?
    /// The consents of this page, under a second name
    public let consentReceipts: [DataSharingConsentReceipt]?
    /// The consents of this page, under a third name
    public let dataSharingConsents: [DataSharingConsentReceipt]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        consents: [DataSharingConsentReceipt]? = nil,
        consentReceipts: [DataSharingConsentReceipt]? = nil,
        dataSharingConsents: [DataSharingConsentReceipt]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.consents = consents
        self.consentReceipts = consentReceipts
        self.dataSharingConsents = dataSharingConsents
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.consents = object.optional("consents")
        self.consentReceipts = object.optional("consentReceipts")
        self.dataSharingConsents = object.optional("dataSharingConsents")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.consents, "consents")
        object.write(self.consentReceipts, "consentReceipts")
        object.write(self.dataSharingConsents, "dataSharingConsents")
        try object.finish()
    }
}

/// Purposes that a consent can be asked for.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentPurposes`
public nonisolated struct ConsentPurposes: Codable, Hashable, Sendable {
    /// Number of purposes that match
    public let found: Int?
    /// Number of purposes in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// The purposes
    public let purposes: [ConsentPurpose]?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        purposes: [ConsentPurpose]? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.purposes = purposes
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.purposes = object.optional("purposes")
        self.additionalProperties = object.rest(excluding: ["found", "displaying", "moreAvailable", "purposes"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.purposes, "purposes")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// A purpose that a consent can be asked for.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentPurpose`
public nonisolated struct ConsentPurpose: Codable, Hashable, Sendable {
    /// Identifier of a consent purpose; whether it is written as a string or as a number is not documented.
    public let id: LenientID?
    /// Identifier of the purpose, under a second name
    public let purposeID: LenientID?
    /// What the data are needed for
    public let purpose: String?
    /// Reason as told to the customer
    public let purposeStatement: String?
    /// Kinds of data covered
    public let dataScopes: [ConsentDataScope]?
    /// Number of days of past transactions covered
    public let allowedTrnxHistoryInDays: Int?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        id: LenientID? = nil,
        purposeID: LenientID? = nil,
        purpose: String? = nil,
        purposeStatement: String? = nil,
        dataScopes: [ConsentDataScope]? = nil,
        allowedTrnxHistoryInDays: Int? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.purposeID = purposeID
        self.purpose = purpose
        self.purposeStatement = purposeStatement
        self.dataScopes = dataScopes
        self.allowedTrnxHistoryInDays = allowedTrnxHistoryInDays
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.purposeID = object.optional("purposeId")
        self.purpose = object.optional("purpose")
        self.purposeStatement = object.optional("purposeStatement")
        self.dataScopes = object.optional("dataScopes")
        self.allowedTrnxHistoryInDays = object.optional("allowedTrnxHistoryInDays")
        self.additionalProperties = object.rest(excluding: [
            "id",
            "purposeId",
            "purpose",
            "purposeStatement",
            "dataScopes",
            "allowedTrnxHistoryInDays",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.purposeID, "purposeId")
        object.write(self.purpose, "purpose")
        object.write(self.purposeStatement, "purposeStatement")
        object.write(self.dataScopes, "dataScopes")
        object.write(self.allowedTrnxHistoryInDays, "allowedTrnxHistoryInDays")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Consent to record for a customer.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NewDataSharingConsent`
public nonisolated struct NewDataSharingConsent: Codable, Hashable, Sendable {
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public var customerID: LenientID
    /// Identifier of a consent purpose; whether it is written as a string or as a number is not documented.
    public var purposeID: LenientID
    /// Identifier of a registered application.
    public var applicationID: String?
    /// Time of access
    public var accessPeriod: ConsentAccessPeriod?
    /// Number of days of past transactions covered
    public var allowedTrnxHistoryInDays: Int?
    /// What becomes of the data after the consent ends
    public var dataHandling: ConsentDataHandling?
    /// The members beside the named ones.
    public var additionalProperties: [String: JSONValue]

    public init(
        customerID: LenientID,
        purposeID: LenientID,
        applicationID: String? = nil,
        accessPeriod: ConsentAccessPeriod? = nil,
        allowedTrnxHistoryInDays: Int? = nil,
        dataHandling: ConsentDataHandling? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.customerID = customerID
        self.purposeID = purposeID
        self.applicationID = applicationID
        self.accessPeriod = accessPeriod
        self.allowedTrnxHistoryInDays = allowedTrnxHistoryInDays
        self.dataHandling = dataHandling
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.customerID = try object.required("customerId")
        self.purposeID = try object.required("purposeId")
        self.applicationID = object.optional("applicationId")
        self.accessPeriod = object.optional("accessPeriod")
        self.allowedTrnxHistoryInDays = object.optional("allowedTrnxHistoryInDays")
        self.dataHandling = object.optional("dataHandling")
        self.additionalProperties = object.rest(excluding: [
            "customerId",
            "purposeId",
            "applicationId",
            "accessPeriod",
            "allowedTrnxHistoryInDays",
            "dataHandling",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.customerID, "customerId")
        object.write(self.purposeID, "purposeId")
        object.write(self.applicationID, "applicationId")
        object.write(self.accessPeriod, "accessPeriod")
        object.write(self.allowedTrnxHistoryInDays, "allowedTrnxHistoryInDays")
        object.write(self.dataHandling, "dataHandling")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Options of the address at which a customer authorises an institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentInstitutionUrlRequest`
public nonisolated struct ConsentInstitutionURLRequest: Codable, Hashable, Sendable {
    /// Where the customer returns to after signing in at the bank
    public var redirectURI: URL?
    /// Whether the customer declares to act as a business
    public var isBusinessConsumerStatement: Bool?
    /// The members beside the named ones.
    public var additionalProperties: [String: JSONValue]

    public init(
        redirectURI: URL? = nil,
        isBusinessConsumerStatement: Bool? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.redirectURI = redirectURI
        self.isBusinessConsumerStatement = isBusinessConsumerStatement
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.redirectURI = object.optional("redirectUri", as: URLText.self)
        self.isBusinessConsumerStatement = object.optional("isBusinessConsumerStatement")
        self.additionalProperties = object.rest(excluding: ["redirectUri", "isBusinessConsumerStatement"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.redirectURI, "redirectUri", as: URLText.self)
        object.write(self.isBusinessConsumerStatement, "isBusinessConsumerStatement")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Address at which a customer authorises an institution. It arrives under one of two names.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConsentInstitutionUrl`
public nonisolated struct ConsentInstitutionURL: Codable, Hashable, Sendable {
    /// Address to open
    public let url: String?
    /// Address to open, under a second name
    public let link: String?

    public init(
        url: String? = nil,
        link: String? = nil
    ) {
        self.url = url
        self.link = link
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.url = object.optional("url")
        self.link = object.optional("link")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.url, "url")
        object.write(self.link, "link")
        try object.finish()
    }
}

nonisolated extension ConsentInstitutionURL: MaskedDescription {
    public static var maskedMembers: [String] {
        ["url", "link"]
    }
}
