// Made by apigen 0.1.0 from Specs/consent-webhooks-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A change in the life of a consent.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentNotification`
public nonisolated struct ConsentNotification: Codable, Hashable, Sendable {
    /// Unique per event, a UUID in all samples. Remember it, to recognise repeated deliveries.
    public let eventID: String
    /// What happened.
    public let eventType: ConsentEventType
    /// The family of the event.
    public let eventContext: EventContext
    /// When the notification was created, in UTC.
    public let eventTime: DateTime
    /// The customer who gave the consent.
    public let customerID: LenientID
    /// What changed, and the consent after the change.
    public let payload: ConsentEventPayload

    public init(
        eventID: String,
        eventType: ConsentEventType,
        eventContext: EventContext,
        eventTime: DateTime,
        customerID: LenientID,
        payload: ConsentEventPayload
    ) {
        self.eventID = eventID
        self.eventType = eventType
        self.eventContext = eventContext
        self.eventTime = eventTime
        self.customerID = customerID
        self.payload = payload
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.eventID = try object.required("eventId")
        self.eventType = try object.required("eventType")
        self.eventContext = try object.required("eventContext")
        self.eventTime = try object.required("eventTime")
        self.customerID = try object.required("customerId")
        self.payload = try object.required("payload")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.eventID, "eventId")
        object.write(self.eventType, "eventType")
        object.write(self.eventContext, "eventContext")
        object.write(self.eventTime, "eventTime")
        object.write(self.customerID, "customerId")
        object.write(self.payload, "payload")
        try object.finish()
    }
}

/// What happened to the consent. `CONSENT_CREATED`: the customer began to consent, the consent is a draft.
/// `INSTITUTIONS_ADDED`: the accounts of one institution were consented. `INSTITUTIONS_REVOKED` and
/// `INSTITUTIONS_EXPIRED`: the arrangement with one or more institutions ended, and their data must be deleted.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentEventType`
public nonisolated enum ConsentEventType: OpenEnum {
    case consentCreated
    case institutionsAdded
    case institutionsRevoked
    case institutionsExpired
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CONSENT_CREATED": self = .consentCreated
        case "INSTITUTIONS_ADDED": self = .institutionsAdded
        case "INSTITUTIONS_REVOKED": self = .institutionsRevoked
        case "INSTITUTIONS_EXPIRED": self = .institutionsExpired
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .consentCreated: return "CONSENT_CREATED"
        case .institutionsAdded: return "INSTITUTIONS_ADDED"
        case .institutionsRevoked: return "INSTITUTIONS_REVOKED"
        case .institutionsExpired: return "INSTITUTIONS_EXPIRED"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The family an event belongs to. Consent notifications carry `CONSENT`.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/EventContext`
public nonisolated enum EventContext: OpenEnum {
    case consent
    case connect
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CONSENT": self = .consent
        case "CONNECT": self = .connect
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .consent: return "CONSENT"
        case .connect: return "CONNECT"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The content of a consent notification.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentEventPayload`
public nonisolated struct ConsentEventPayload: Codable, Hashable, Sendable {
    /// What happened to the consent.
    public let changes: ConsentChanges?
    /// The consent as it is after the change.
    public let consent: ConsentDetails

    public init(
        consent: ConsentDetails,
        changes: ConsentChanges? = nil
    ) {
        self.changes = changes
        self.consent = consent
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.consent = try object.required("consent")
        self.changes = object.optional("changes")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.changes, "changes")
        object.write(self.consent, "consent")
        try object.finish()
    }
}

/// What happened to the consent, in words and per arrangement with an institution.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentChanges`
public nonisolated struct ConsentChanges: Codable, Hashable, Sendable {
    /// Code of the error behind the change; null if there was none.
    public let errorCode: Nullable<LenientID>?
    /// The change in one sentence.
    public let summary: String?
    /// One item per arrangement affected.
    public let details: [ConsentChange]?

    public init(
        errorCode: Nullable<LenientID>? = nil,
        summary: String? = nil,
        details: [ConsentChange]? = nil
    ) {
        self.errorCode = errorCode
        self.summary = summary
        self.details = details
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.errorCode = object.nullable("errorCode")
        self.summary = object.optional("summary")
        self.details = object.optional("details")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.errorCode, "errorCode")
        object.write(self.summary, "summary")
        object.write(self.details, "details")
        try object.finish()
    }
}

/// An arrangement with an institution that the event is about.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentChange`
public nonisolated struct ConsentChange: Codable, Hashable, Sendable {
    /// The consent that the arrangement belongs to.
    public let consentReceiptID: UUID?
    /// The institution affected.
    public let institutionID: LenientID?
    /// The authentication at that institution.
    public let institutionLoginID: LenientID?
    /// The accounts consented under that institution.
    public let accountIDs: [LenientID]?

    public init(
        consentReceiptID: UUID? = nil,
        institutionID: LenientID? = nil,
        institutionLoginID: LenientID? = nil,
        accountIDs: [LenientID]? = nil
    ) {
        self.consentReceiptID = consentReceiptID
        self.institutionID = institutionID
        self.institutionLoginID = institutionLoginID
        self.accountIDs = accountIDs
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.consentReceiptID = object.optional("consentReceiptId", as: UUIDText.self)
        self.institutionID = object.optional("institutionId")
        self.institutionLoginID = object.optional("institutionLoginId")
        self.accountIDs = object.optional("accountIds")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentReceiptID, "consentReceiptId", as: UUIDText.self)
        object.write(self.institutionID, "institutionId")
        object.write(self.institutionLoginID, "institutionLoginId")
        object.write(self.accountIDs, "accountIds")
        try object.finish()
    }
}

/// A consent as it stands after the change. Its own state can remain `ACTIVE` when one of its arrangements is revoked.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentDetails`
public nonisolated struct ConsentDetails: Codable, Hashable, Sendable {
    /// Identifies the consent.
    public let consentReceiptID: UUID
    /// The customer who gave it.
    public let customerID: LenientID?
    /// Why access to the data is needed.
    public let purpose: String?
    /// What the data will be used for, in words meant for the customer.
    public let purposeStatement: String?
    /// The state of the consent.
    public let statusDetails: ConsentStateDetails?
    /// Transactions may be read back to this time.
    public let allowedTrnxHistorySinceDate: DateTime?
    /// How many days back transactions may be read; 0 means from the start of the consent on.
    public let allowedTrnxHistoryInDays: Int?
    /// When the consent was created, in UTC.
    public let createdDate: DateTime?
    /// The arrangements under this consent.
    public let institutions: [Arrangement]?
    /// The kinds of data that may be read.
    public let dataScopes: [DataScope]?
    /// When data may be read.
    public let accessPeriod: AccessPeriod?

    public init(
        consentReceiptID: UUID,
        customerID: LenientID? = nil,
        purpose: String? = nil,
        purposeStatement: String? = nil,
        statusDetails: ConsentStateDetails? = nil,
        allowedTrnxHistorySinceDate: DateTime? = nil,
        allowedTrnxHistoryInDays: Int? = nil,
        createdDate: DateTime? = nil,
        institutions: [Arrangement]? = nil,
        dataScopes: [DataScope]? = nil,
        accessPeriod: AccessPeriod? = nil
    ) {
        self.consentReceiptID = consentReceiptID
        self.customerID = customerID
        self.purpose = purpose
        self.purposeStatement = purposeStatement
        self.statusDetails = statusDetails
        self.allowedTrnxHistorySinceDate = allowedTrnxHistorySinceDate
        self.allowedTrnxHistoryInDays = allowedTrnxHistoryInDays
        self.createdDate = createdDate
        self.institutions = institutions
        self.dataScopes = dataScopes
        self.accessPeriod = accessPeriod
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.consentReceiptID = try object.required("consentReceiptId", as: UUIDText.self)
        self.customerID = object.optional("customerId")
        self.purpose = object.optional("purpose")
        self.purposeStatement = object.optional("purposeStatement")
        self.statusDetails = object.optional("statusDetails")
        self.allowedTrnxHistorySinceDate = object.optional("allowedTrnxHistorySinceDate")
        self.allowedTrnxHistoryInDays = object.optional("allowedTrnxHistoryInDays")
        self.createdDate = object.optional("createdDate")
        self.institutions = object.optional("institutions")
        self.dataScopes = object.optional("dataScopes")
        self.accessPeriod = object.optional("accessPeriod")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentReceiptID, "consentReceiptId", as: UUIDText.self)
        object.write(self.customerID, "customerId")
        object.write(self.purpose, "purpose")
        object.write(self.purposeStatement, "purposeStatement")
        object.write(self.statusDetails, "statusDetails")
        object.write(self.allowedTrnxHistorySinceDate, "allowedTrnxHistorySinceDate")
        object.write(self.allowedTrnxHistoryInDays, "allowedTrnxHistoryInDays")
        object.write(self.createdDate, "createdDate")
        object.write(self.institutions, "institutions")
        object.write(self.dataScopes, "dataScopes")
        object.write(self.accessPeriod, "accessPeriod")
        try object.finish()
    }
}

/// The state of a consent and since when it holds.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentStateDetails`
public nonisolated struct ConsentStateDetails: Codable, Hashable, Sendable {
    /// The state.
    public let status: ConsentState?
    /// When the state was set, in UTC.
    public let statusDate: DateTime?

    public init(
        status: ConsentState? = nil,
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

/// The state of a consent. `DRAFT` until the customer has consented to accounts of a first institution.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ConsentState`
public nonisolated enum ConsentState: OpenEnum {
    case draft
    case active
    case inactive
    case expired
    case revoked
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "DRAFT": self = .draft
        case "ACTIVE": self = .active
        case "INACTIVE": self = .inactive
        case "EXPIRED": self = .expired
        case "REVOKED": self = .revoked
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .draft: return "DRAFT"
        case .active: return "ACTIVE"
        case .inactive: return "INACTIVE"
        case .expired: return "EXPIRED"
        case .revoked: return "REVOKED"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The part of a consent that concerns one institution.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/Arrangement`
public nonisolated struct Arrangement: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID?
    /// The authentication at that institution.
    public let institutionLoginID: LenientID?
    /// Name of the institution.
    public let institutionName: String?
    /// The accounts that may be read.
    public let accounts: [ArrangementAccount]?
    /// When the arrangement was made, in UTC.
    public let createdDate: DateTime?
    /// The state of the arrangement.
    public let statusDetails: ArrangementStateDetails?
    /// When data of this institution may be read.
    public let accessPeriod: AccessPeriod?
    /// Who changed the arrangement last.
    public let lastUpdatedBy: ArrangementParty?
    /// Whether a business consumer statement was made. The text `true` or `false` in known data.
    public let isBusinessConsumerStatement: BusinessConsumerStatement?
    /// Whether a person or a business owns the accounts.
    public let accountOwnerCategory: AccountOwnerCategory?
    /// The kinds of data that may be read from this institution.
    public let dataScopes: [DataScope]?
    /// What becomes of the data when the consent has ended.
    public let dataHandling: DataHandling?

    public init(
        institutionID: LenientID? = nil,
        institutionLoginID: LenientID? = nil,
        institutionName: String? = nil,
        accounts: [ArrangementAccount]? = nil,
        createdDate: DateTime? = nil,
        statusDetails: ArrangementStateDetails? = nil,
        accessPeriod: AccessPeriod? = nil,
        lastUpdatedBy: ArrangementParty? = nil,
        isBusinessConsumerStatement: BusinessConsumerStatement? = nil,
        accountOwnerCategory: AccountOwnerCategory? = nil,
        dataScopes: [DataScope]? = nil,
        dataHandling: DataHandling? = nil
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

/// An account under an arrangement.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ArrangementAccount`
public nonisolated struct ArrangementAccount: Codable, Hashable, Sendable {
    /// Identifies the account.
    public let id: LenientID?
    /// Last four digits of the account number.
    public let realAccountNumberLast4: String?
    /// Kind of account, such as `transactionAndSavings`.
    public let type: String?
    /// Name of the account.
    public let name: String?
    /// Whether the account may be read.
    public let status: ArrangementAccountState?

    public init(
        id: LenientID? = nil,
        realAccountNumberLast4: String? = nil,
        type: String? = nil,
        name: String? = nil,
        status: ArrangementAccountState? = nil
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

nonisolated extension ArrangementAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["realAccountNumberLast4", "name"]
    }
}

/// Whether an account is still part of its arrangement.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ArrangementAccountState`
public nonisolated enum ArrangementAccountState: OpenEnum {
    case active
    case inactive
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "INACTIVE": self = .inactive
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "ACTIVE"
        case .inactive: return "INACTIVE"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The state of an arrangement and since when it holds.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ArrangementStateDetails`
public nonisolated struct ArrangementStateDetails: Codable, Hashable, Sendable {
    /// The state.
    public let status: ArrangementState?
    /// When the state was set, in UTC.
    public let statusDate: DateTime?

    public init(
        status: ArrangementState? = nil,
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

/// The state of an arrangement.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ArrangementState`
public nonisolated enum ArrangementState: OpenEnum {
    case active
    case revoked
    case expired
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "REVOKED": self = .revoked
        case "EXPIRED": self = .expired
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "ACTIVE"
        case .revoked: return "REVOKED"
        case .expired: return "EXPIRED"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The time in which data may be read.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/AccessPeriod`
public nonisolated struct AccessPeriod: Codable, Hashable, Sendable {
    /// First moment, in UTC.
    public let startDate: DateTime?
    /// Last moment, in UTC.
    public let endDate: DateTime?

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

/// Somebody who can change an arrangement.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/ArrangementParty`
public nonisolated enum ArrangementParty: OpenEnum {
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

/// A truth value that the service writes as a JSON boolean or as one of the strings `true` and `false`. The REST API
/// has both; a message must not get lost over it.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/BusinessConsumerStatement`
public nonisolated enum BusinessConsumerStatement: Codable, Hashable, Sendable {
    case bool(Bool)
    case string(String)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .boolean { .bool(try $0.decode()) },
                .string { .string(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .bool(let value):
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

/// The kind of account owner.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/AccountOwnerCategory`
public nonisolated enum AccountOwnerCategory: OpenEnum {
    case individual
    case business
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "INDIVIDUAL": self = .individual
        case "BUSINESS": self = .business
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .individual: return "INDIVIDUAL"
        case .business: return "BUSINESS"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A kind of data that a consent covers.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/DataScope`
public nonisolated struct DataScope: Codable, Hashable, Sendable {
    /// Name of the scope as the CDR standards write it, such as `bank:transactions:read`.
    public let id: String?
    /// Name of the scope in words meant for people.
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

/// What becomes of collected data after its use.
///
/// Source: `Specs/consent-webhooks-aus.yaml#/components/schemas/DataHandling`
public nonisolated struct DataHandling: Codable, Hashable, Sendable {
    /// How the data is kept, such as `deIdentification`.
    public let postUsageStorage: String?
    /// The same in words meant for the customer.
    public let statement: String?

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
