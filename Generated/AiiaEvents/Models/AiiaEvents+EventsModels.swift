// Made by apigen 0.1.0 from Specs/aiia-events.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// An event: an object with a single member, whose name tells which event it is.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AiiaEvent`
public nonisolated enum AiiaEvent: Codable, Hashable, Sendable {
    case accountsUpdated(AccountsUpdated)
    case accountsOrphaned(AccountsOrphaned)
    case accountsUnorphaned(AccountsUnorphaned)
    case accountsVerifiedForPayments(AccountsVerifiedForPayments)
    case connectionUpdateRequired(ConnectionUpdateRequired)
    case connectionRateLimited(ConnectionRateLimited)
    case connectionRemoved(ConnectionRemoved)
    case consentNeedsUpdate(ConsentNeedsUpdate)
    case consentRevoked(ConsentRevoked)
    case syncProgressUpdate(SyncProgressUpdate)
    case syncDone(SyncDone)
    case acceptPaymentCreated(AcceptPaymentCreated)
    case acceptPaymentUpdated(AcceptPaymentUpdated)
    case paymentLinkStatusUpdated(PaymentLinkStatusUpdated)
    case paymentCreated(PaymentCreated)
    case paymentUpdated(PaymentUpdated)
    case paymentAuthorizationCreated(PaymentAuthorizationCreated)
    case paymentAuthorizationUpdated(PaymentAuthorizationUpdated)
    case accountNumberShareAgreementAccepted(AccountNumberShareAgreementAccepted)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    required: ["accountsUpdatedWebhook"],
                    known: ["accountsUpdatedWebhook"]
                ) { .accountsUpdated(try $0.decode()) },
                .object(
                    required: ["accountsOrphanedWebhook"],
                    known: ["accountsOrphanedWebhook"]
                ) { .accountsOrphaned(try $0.decode()) },
                .object(
                    required: ["accountsUnorphanedWebhook"],
                    known: ["accountsUnorphanedWebhook"]
                ) { .accountsUnorphaned(try $0.decode()) },
                .object(
                    required: ["accountsVerifiedForPaymentsWebhook"],
                    known: ["accountsVerifiedForPaymentsWebhook"]
                ) { .accountsVerifiedForPayments(try $0.decode()) },
                .object(
                    required: ["connectionUpdateRequiredWebhook"],
                    known: ["connectionUpdateRequiredWebhook"]
                ) { .connectionUpdateRequired(try $0.decode()) },
                .object(
                    required: ["connectionRateLimitedWebhook"],
                    known: ["connectionRateLimitedWebhook"]
                ) { .connectionRateLimited(try $0.decode()) },
                .object(
                    required: ["connectionRemovedWebhook"],
                    known: ["connectionRemovedWebhook"]
                ) { .connectionRemoved(try $0.decode()) },
                .object(
                    required: ["consentNeedsUpdateWebhook"],
                    known: ["consentNeedsUpdateWebhook"]
                ) { .consentNeedsUpdate(try $0.decode()) },
                .object(
                    required: ["consentRevokedWebhook"],
                    known: ["consentRevokedWebhook"]
                ) { .consentRevoked(try $0.decode()) },
                .object(
                    required: ["syncProgressUpdateWebhook"],
                    known: ["syncProgressUpdateWebhook"]
                ) { .syncProgressUpdate(try $0.decode()) },
                .object(
                    required: ["syncDoneWebhook"],
                    known: ["syncDoneWebhook"]
                ) { .syncDone(try $0.decode()) },
                .object(
                    required: ["acceptPaymentCreatedWebhook"],
                    known: ["acceptPaymentCreatedWebhook"]
                ) { .acceptPaymentCreated(try $0.decode()) },
                .object(
                    required: ["acceptPaymentUpdatedWebhook"],
                    known: ["acceptPaymentUpdatedWebhook"]
                ) { .acceptPaymentUpdated(try $0.decode()) },
                .object(
                    required: ["paymentLinkStatusUpdatedWebhook"],
                    known: ["paymentLinkStatusUpdatedWebhook"]
                ) { .paymentLinkStatusUpdated(try $0.decode()) },
                .object(
                    required: ["paymentCreatedWebhook"],
                    known: ["paymentCreatedWebhook"]
                ) { .paymentCreated(try $0.decode()) },
                .object(
                    required: ["paymentUpdatedWebhook"],
                    known: ["paymentUpdatedWebhook"]
                ) { .paymentUpdated(try $0.decode()) },
                .object(
                    required: ["paymentAuthorizationCreatedWebhook"],
                    known: ["paymentAuthorizationCreatedWebhook"]
                ) { .paymentAuthorizationCreated(try $0.decode()) },
                .object(
                    required: ["paymentAuthorizationUpdatedWebhook"],
                    known: ["paymentAuthorizationUpdatedWebhook"]
                ) { .paymentAuthorizationUpdated(try $0.decode()) },
                .object(
                    required: ["accountNumberShareAgreementAcceptedWebhook"],
                    known: ["accountNumberShareAgreementAcceptedWebhook"]
                ) { .accountNumberShareAgreementAccepted(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .accountsUpdated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .accountsOrphaned(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .accountsUnorphaned(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .accountsVerifiedForPayments(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .connectionUpdateRequired(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .connectionRateLimited(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .connectionRemoved(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .consentNeedsUpdate(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .consentRevoked(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .syncProgressUpdate(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .syncDone(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .acceptPaymentCreated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .acceptPaymentUpdated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentLinkStatusUpdated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentCreated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentUpdated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentAuthorizationCreated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentAuthorizationUpdated(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .accountNumberShareAgreementAccepted(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Accounts or their transactions changed. Read the transactions again from the oldest change on.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsUpdated`
public nonisolated struct AccountsUpdated: Codable, Hashable, Sendable {
    /// The event.
    public let accountsUpdatedWebhook: AccountsUpdatedMessage

    public init(
        accountsUpdatedWebhook: AccountsUpdatedMessage
    ) {
        self.accountsUpdatedWebhook = accountsUpdatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountsUpdatedWebhook = try object.required("accountsUpdatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountsUpdatedWebhook, "accountsUpdatedWebhook")
        try object.finish()
    }
}

/// The content of `accountsUpdatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsUpdatedMessage`
public nonisolated struct AccountsUpdatedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: ChangedAccounts
    /// `AccountsUpdated`
    public let event: EventName

    public init(
        consentID: String,
        data: ChangedAccounts,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Accounts that changed.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ChangedAccounts`
public nonisolated struct ChangedAccounts: Codable, Hashable, Sendable {
    /// The accounts.
    public let changedAccounts: [ChangedAccount]

    public init(
        changedAccounts: [ChangedAccount]
    ) {
        self.changedAccounts = changedAccounts
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.changedAccounts = try object.required("changedAccounts")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.changedAccounts, "changedAccounts")
        try object.finish()
    }
}

/// An account that changed.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ChangedAccount`
public nonisolated struct ChangedAccount: Codable, Hashable, Sendable {
    /// The account.
    public let accountID: String
    /// Whether its transactions changed.
    public let transactionsChanged: Bool?
    /// The time of the oldest transaction that changed; has up to nine digits of a second.
    public let oldestTransactionChangedAt: Nullable<DateTime>?
    /// The time from the oldest to the newest transaction that changed: an ISO 8601 interval of start and end with a
    /// slash between them.
    public let transactionSpan: Nullable<String>?

    public init(
        accountID: String,
        transactionsChanged: Bool? = nil,
        oldestTransactionChangedAt: Nullable<DateTime>? = nil,
        transactionSpan: Nullable<String>? = nil
    ) {
        self.accountID = accountID
        self.transactionsChanged = transactionsChanged
        self.oldestTransactionChangedAt = oldestTransactionChangedAt
        self.transactionSpan = transactionSpan
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountID = try object.required("accountId")
        self.transactionsChanged = object.optional("transactionsChanged")
        self.oldestTransactionChangedAt = object.nullable("oldestTransactionChangedAt")
        self.transactionSpan = object.nullable("transactionSpan")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountID, "accountId")
        object.write(self.transactionsChanged, "transactionsChanged")
        object.write(self.oldestTransactionChangedAt, "oldestTransactionChangedAt")
        object.write(self.transactionSpan, "transactionSpan")
        try object.finish()
    }
}

/// The name of an event. Two kinds of events share `PaymentCreated` and `PaymentUpdated`; the member around them tells
/// which it is.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/EventName`
public nonisolated enum EventName: OpenEnum {
    case accountsUpdated
    case accountsOrphaned
    case accountsUnorphaned
    case accountVerifiedForPayments
    case connectionUpdateRequired
    case connectionRateLimited
    case connectionRemoved
    case consentNeedsUpdate
    case consentRevoked
    case syncProgressUpdate
    case syncDone
    case paymentCreated
    case paymentUpdated
    case paymentLinkStatusUpdated
    case paymentAuthorizationCreated
    case paymentAuthorizationPaymentsUpdated
    case accountNumberShareAgreementAccepted
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "AccountsUpdated": self = .accountsUpdated
        case "AccountsOrphaned": self = .accountsOrphaned
        case "AccountsUnorphaned": self = .accountsUnorphaned
        case "AccountVerifiedForPayments": self = .accountVerifiedForPayments
        case "ConnectionUpdateRequired": self = .connectionUpdateRequired
        case "ConnectionRateLimited": self = .connectionRateLimited
        case "ConnectionRemoved": self = .connectionRemoved
        case "ConsentNeedsUpdate": self = .consentNeedsUpdate
        case "ConsentRevoked": self = .consentRevoked
        case "SyncProgressUpdate": self = .syncProgressUpdate
        case "SyncDone": self = .syncDone
        case "PaymentCreated": self = .paymentCreated
        case "PaymentUpdated": self = .paymentUpdated
        case "PaymentLinkStatusUpdated": self = .paymentLinkStatusUpdated
        case "PaymentAuthorizationCreated": self = .paymentAuthorizationCreated
        case "PaymentAuthorizationPaymentsUpdated": self = .paymentAuthorizationPaymentsUpdated
        case "AccountNumberShareAgreementAccepted": self = .accountNumberShareAgreementAccepted
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .accountsUpdated: return "AccountsUpdated"
        case .accountsOrphaned: return "AccountsOrphaned"
        case .accountsUnorphaned: return "AccountsUnorphaned"
        case .accountVerifiedForPayments: return "AccountVerifiedForPayments"
        case .connectionUpdateRequired: return "ConnectionUpdateRequired"
        case .connectionRateLimited: return "ConnectionRateLimited"
        case .connectionRemoved: return "ConnectionRemoved"
        case .consentNeedsUpdate: return "ConsentNeedsUpdate"
        case .consentRevoked: return "ConsentRevoked"
        case .syncProgressUpdate: return "SyncProgressUpdate"
        case .syncDone: return "SyncDone"
        case .paymentCreated: return "PaymentCreated"
        case .paymentUpdated: return "PaymentUpdated"
        case .paymentLinkStatusUpdated: return "PaymentLinkStatusUpdated"
        case .paymentAuthorizationCreated: return "PaymentAuthorizationCreated"
        case .paymentAuthorizationPaymentsUpdated: return "PaymentAuthorizationPaymentsUpdated"
        case .accountNumberShareAgreementAccepted: return "AccountNumberShareAgreementAccepted"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The bank stopped listing accounts.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsOrphaned`
public nonisolated struct AccountsOrphaned: Codable, Hashable, Sendable {
    /// The event.
    public let accountsOrphanedWebhook: AccountsOrphanedMessage

    public init(
        accountsOrphanedWebhook: AccountsOrphanedMessage
    ) {
        self.accountsOrphanedWebhook = accountsOrphanedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountsOrphanedWebhook = try object.required("accountsOrphanedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountsOrphanedWebhook, "accountsOrphanedWebhook")
        try object.finish()
    }
}

/// The content of `accountsOrphanedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsOrphanedMessage`
public nonisolated struct AccountsOrphanedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AffectedAccounts
    /// `AccountsOrphaned`
    public let event: EventName

    public init(
        consentID: String,
        data: AffectedAccounts,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Accounts that an event is about.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AffectedAccounts`
public nonisolated struct AffectedAccounts: Codable, Hashable, Sendable {
    /// The accounts.
    public let accountIDs: [String]

    public init(
        accountIDs: [String]
    ) {
        self.accountIDs = accountIDs
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountIDs = try object.required("accountIds")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        try object.finish()
    }
}

/// The bank lists accounts again.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsUnorphaned`
public nonisolated struct AccountsUnorphaned: Codable, Hashable, Sendable {
    /// The event.
    public let accountsUnorphanedWebhook: AccountsUnorphanedMessage

    public init(
        accountsUnorphanedWebhook: AccountsUnorphanedMessage
    ) {
        self.accountsUnorphanedWebhook = accountsUnorphanedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountsUnorphanedWebhook = try object.required("accountsUnorphanedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountsUnorphanedWebhook, "accountsUnorphanedWebhook")
        try object.finish()
    }
}

/// The content of `accountsUnorphanedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsUnorphanedMessage`
public nonisolated struct AccountsUnorphanedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AffectedAccounts
    /// `AccountsUnorphaned`
    public let event: EventName

    public init(
        consentID: String,
        data: AffectedAccounts,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// An account was checked for receiving payments. Read it again and look at `verifiedForPayments`. The event has the
/// singular in its name, the member the plural.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsVerifiedForPayments`
public nonisolated struct AccountsVerifiedForPayments: Codable, Hashable, Sendable {
    /// The event.
    public let accountsVerifiedForPaymentsWebhook: AccountsVerifiedForPaymentsMessage

    public init(
        accountsVerifiedForPaymentsWebhook: AccountsVerifiedForPaymentsMessage
    ) {
        self.accountsVerifiedForPaymentsWebhook = accountsVerifiedForPaymentsWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountsVerifiedForPaymentsWebhook = try object.required("accountsVerifiedForPaymentsWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountsVerifiedForPaymentsWebhook, "accountsVerifiedForPaymentsWebhook")
        try object.finish()
    }
}

/// The content of `accountsVerifiedForPaymentsWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountsVerifiedForPaymentsMessage`
public nonisolated struct AccountsVerifiedForPaymentsMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AccountVerification
    /// `AccountVerifiedForPayments`
    public let event: EventName

    public init(
        consentID: String,
        data: AccountVerification,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// What came of the check of an account.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountVerification`
public nonisolated struct AccountVerification: Codable, Hashable, Sendable {
    /// The account.
    public let accountID: String
    /// Whether payments can be received on it.
    public let verified: Bool

    public init(
        accountID: String,
        verified: Bool
    ) {
        self.accountID = accountID
        self.verified = verified
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountID = try object.required("accountId")
        self.verified = try object.required("verified")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountID, "accountId")
        object.write(self.verified, "verified")
        try object.finish()
    }
}

/// A bank wants the user. Call `RequestUpdate` while the user is present.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionUpdateRequired`
public nonisolated struct ConnectionUpdateRequired: Codable, Hashable, Sendable {
    /// The event.
    public let connectionUpdateRequiredWebhook: ConnectionUpdateRequiredMessage

    public init(
        connectionUpdateRequiredWebhook: ConnectionUpdateRequiredMessage
    ) {
        self.connectionUpdateRequiredWebhook = connectionUpdateRequiredWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.connectionUpdateRequiredWebhook = try object.required("connectionUpdateRequiredWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.connectionUpdateRequiredWebhook, "connectionUpdateRequiredWebhook")
        try object.finish()
    }
}

/// The content of `connectionUpdateRequiredWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionUpdateRequiredMessage`
public nonisolated struct ConnectionUpdateRequiredMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: RequiredUpdate
    /// `ConnectionUpdateRequired`
    public let event: EventName

    public init(
        consentID: String,
        data: RequiredUpdate,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Why and until when a bank wants the user.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/RequiredUpdate`
public nonisolated struct RequiredUpdate: Codable, Hashable, Sendable {
    /// The accounts.
    public let accountIDs: [String]
    /// When the connection ends.
    public let expiresAt: Nullable<DateTime>?
    /// The reason in words.
    public let reason: Nullable<String>?

    public init(
        accountIDs: [String],
        expiresAt: Nullable<DateTime>? = nil,
        reason: Nullable<String>? = nil
    ) {
        self.accountIDs = accountIDs
        self.expiresAt = expiresAt
        self.reason = reason
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountIDs = try object.required("accountIds")
        self.expiresAt = object.nullable("expiresAt")
        self.reason = object.nullable("reason")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        object.write(self.expiresAt, "expiresAt")
        object.write(self.reason, "reason")
        try object.finish()
    }
}

/// A bank does not let itself be read for a while.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionRateLimited`
public nonisolated struct ConnectionRateLimited: Codable, Hashable, Sendable {
    /// The event.
    public let connectionRateLimitedWebhook: ConnectionRateLimitedMessage

    public init(
        connectionRateLimitedWebhook: ConnectionRateLimitedMessage
    ) {
        self.connectionRateLimitedWebhook = connectionRateLimitedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.connectionRateLimitedWebhook = try object.required("connectionRateLimitedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.connectionRateLimitedWebhook, "connectionRateLimitedWebhook")
        try object.finish()
    }
}

/// The content of `connectionRateLimitedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionRateLimitedMessage`
public nonisolated struct ConnectionRateLimitedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: RateLimit
    /// `ConnectionRateLimited`
    public let event: EventName

    public init(
        consentID: String,
        data: RateLimit,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Until when a bank cannot be read.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/RateLimit`
public nonisolated struct RateLimit: Codable, Hashable, Sendable {
    /// The accounts.
    public let accountIDs: [String]
    /// When it can be read again.
    public let rateLimitedUntil: DateTime?

    public init(
        accountIDs: [String],
        rateLimitedUntil: DateTime? = nil
    ) {
        self.accountIDs = accountIDs
        self.rateLimitedUntil = rateLimitedUntil
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountIDs = try object.required("accountIds")
        self.rateLimitedUntil = object.optional("rateLimitedUntil")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountIDs, "accountIds")
        object.write(self.rateLimitedUntil, "rateLimitedUntil")
        try object.finish()
    }
}

/// The connection to a bank was removed.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionRemoved`
public nonisolated struct ConnectionRemoved: Codable, Hashable, Sendable {
    /// The event.
    public let connectionRemovedWebhook: ConnectionRemovedMessage

    public init(
        connectionRemovedWebhook: ConnectionRemovedMessage
    ) {
        self.connectionRemovedWebhook = connectionRemovedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.connectionRemovedWebhook = try object.required("connectionRemovedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.connectionRemovedWebhook, "connectionRemovedWebhook")
        try object.finish()
    }
}

/// The content of `connectionRemovedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConnectionRemovedMessage`
public nonisolated struct ConnectionRemovedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AffectedAccounts
    /// `ConnectionRemoved`
    public let event: EventName

    public init(
        consentID: String,
        data: AffectedAccounts,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// The user has to renew the consent.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConsentNeedsUpdate`
public nonisolated struct ConsentNeedsUpdate: Codable, Hashable, Sendable {
    /// The event.
    public let consentNeedsUpdateWebhook: ConsentNeedsUpdateMessage

    public init(
        consentNeedsUpdateWebhook: ConsentNeedsUpdateMessage
    ) {
        self.consentNeedsUpdateWebhook = consentNeedsUpdateWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentNeedsUpdateWebhook = try object.required("consentNeedsUpdateWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentNeedsUpdateWebhook, "consentNeedsUpdateWebhook")
        try object.finish()
    }
}

/// The content of `consentNeedsUpdateWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConsentNeedsUpdateMessage`
public nonisolated struct ConsentNeedsUpdateMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: ConsentUpdateReason
    /// `ConsentNeedsUpdate`
    public let event: EventName

    public init(
        consentID: String,
        data: ConsentUpdateReason,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Why a consent has to be renewed.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConsentUpdateReason`
public nonisolated struct ConsentUpdateReason: Codable, Hashable, Sendable {
    /// The reason in words.
    public let reason: Nullable<String>?

    public init(
        reason: Nullable<String>? = nil
    ) {
        self.reason = reason
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.reason = object.nullable("reason")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reason, "reason")
        try object.finish()
    }
}

/// The user revoked the consent.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConsentRevoked`
public nonisolated struct ConsentRevoked: Codable, Hashable, Sendable {
    /// The event.
    public let consentRevokedWebhook: ConsentRevokedMessage

    public init(
        consentRevokedWebhook: ConsentRevokedMessage
    ) {
        self.consentRevokedWebhook = consentRevokedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentRevokedWebhook = try object.required("consentRevokedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentRevokedWebhook, "consentRevokedWebhook")
        try object.finish()
    }
}

/// The content of `consentRevokedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/ConsentRevokedMessage`
public nonisolated struct ConsentRevokedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// Always null.
    public let data: Nullable<JSONValue>?
    /// `ConsentRevoked`
    public let event: EventName

    public init(
        consentID: String,
        event: EventName,
        data: Nullable<JSONValue>? = nil
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.event = try object.required("event")
        self.data = object.nullable("data")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// An account was read from the bank; others may follow.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncProgressUpdate`
public nonisolated struct SyncProgressUpdate: Codable, Hashable, Sendable {
    /// The event.
    public let syncProgressUpdateWebhook: SyncProgressUpdateMessage

    public init(
        syncProgressUpdateWebhook: SyncProgressUpdateMessage
    ) {
        self.syncProgressUpdateWebhook = syncProgressUpdateWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.syncProgressUpdateWebhook = try object.required("syncProgressUpdateWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.syncProgressUpdateWebhook, "syncProgressUpdateWebhook")
        try object.finish()
    }
}

/// The content of `syncProgressUpdateWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncProgressUpdateMessage`
public nonisolated struct SyncProgressUpdateMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: SyncedAccount
    /// `SyncProgressUpdate`
    public let event: EventName

    public init(
        consentID: String,
        data: SyncedAccount,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// An account that was read.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncedAccount`
public nonisolated struct SyncedAccount: Codable, Hashable, Sendable {
    /// The account.
    public let accountID: String

    public init(
        accountID: String
    ) {
        self.accountID = accountID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountID = try object.required("accountId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountID, "accountId")
        try object.finish()
    }
}

/// All accounts were read from the bank. Now accounts and transactions can be fetched.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncDone`
public nonisolated struct SyncDone: Codable, Hashable, Sendable {
    /// The event.
    public let syncDoneWebhook: SyncDoneMessage

    public init(
        syncDoneWebhook: SyncDoneMessage
    ) {
        self.syncDoneWebhook = syncDoneWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.syncDoneWebhook = try object.required("syncDoneWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.syncDoneWebhook, "syncDoneWebhook")
        try object.finish()
    }
}

/// The content of `syncDoneWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncDoneMessage`
public nonisolated struct SyncDoneMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: SyncedAccounts
    /// `SyncDone`
    public let event: EventName

    public init(
        consentID: String,
        data: SyncedAccounts,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// Accounts that were read.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/SyncedAccounts`
public nonisolated struct SyncedAccounts: Codable, Hashable, Sendable {
    /// The accounts.
    public let syncedAccountIDs: [String]

    public init(
        syncedAccountIDs: [String]
    ) {
        self.syncedAccountIDs = syncedAccountIDs
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.syncedAccountIDs = try object.required("syncedAccountIds")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.syncedAccountIDs, "syncedAccountIds")
        try object.finish()
    }
}

/// A payment to collect was created. The event has the same name as that of payments of an account.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AcceptPaymentCreated`
public nonisolated struct AcceptPaymentCreated: Codable, Hashable, Sendable {
    /// The event.
    public let acceptPaymentCreatedWebhook: AcceptPaymentCreatedMessage

    public init(
        acceptPaymentCreatedWebhook: AcceptPaymentCreatedMessage
    ) {
        self.acceptPaymentCreatedWebhook = acceptPaymentCreatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.acceptPaymentCreatedWebhook = try object.required("acceptPaymentCreatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.acceptPaymentCreatedWebhook, "acceptPaymentCreatedWebhook")
        try object.finish()
    }
}

/// The content of `acceptPaymentCreatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AcceptPaymentCreatedMessage`
public nonisolated struct AcceptPaymentCreatedMessage: Codable, Hashable, Sendable {
    /// What the event is about.
    public let data: PaymentReference
    /// `PaymentCreated`
    public let event: EventName

    public init(
        data: PaymentReference,
        event: EventName
    ) {
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// A payment.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentReference`
public nonisolated struct PaymentReference: Codable, Hashable, Sendable {
    /// The payment.
    public let paymentID: String

    public init(
        paymentID: String
    ) {
        self.paymentID = paymentID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentID = try object.required("paymentId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentID, "paymentId")
        try object.finish()
    }
}

/// The state of a payment to collect changed. Ask for it with `GetAcceptPayment`. The event has the same name as that
/// of payments of an account.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AcceptPaymentUpdated`
public nonisolated struct AcceptPaymentUpdated: Codable, Hashable, Sendable {
    /// The event.
    public let acceptPaymentUpdatedWebhook: AcceptPaymentUpdatedMessage

    public init(
        acceptPaymentUpdatedWebhook: AcceptPaymentUpdatedMessage
    ) {
        self.acceptPaymentUpdatedWebhook = acceptPaymentUpdatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.acceptPaymentUpdatedWebhook = try object.required("acceptPaymentUpdatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.acceptPaymentUpdatedWebhook, "acceptPaymentUpdatedWebhook")
        try object.finish()
    }
}

/// The content of `acceptPaymentUpdatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AcceptPaymentUpdatedMessage`
public nonisolated struct AcceptPaymentUpdatedMessage: Codable, Hashable, Sendable {
    /// What the event is about.
    public let data: PaymentReference
    /// `PaymentUpdated`
    public let event: EventName

    public init(
        data: PaymentReference,
        event: EventName
    ) {
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// The state of a payment link changed.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentLinkStatusUpdated`
public nonisolated struct PaymentLinkStatusUpdated: Codable, Hashable, Sendable {
    /// The event.
    public let paymentLinkStatusUpdatedWebhook: PaymentLinkStatusUpdatedMessage

    public init(
        paymentLinkStatusUpdatedWebhook: PaymentLinkStatusUpdatedMessage
    ) {
        self.paymentLinkStatusUpdatedWebhook = paymentLinkStatusUpdatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentLinkStatusUpdatedWebhook = try object.required("paymentLinkStatusUpdatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentLinkStatusUpdatedWebhook, "paymentLinkStatusUpdatedWebhook")
        try object.finish()
    }
}

/// The content of `paymentLinkStatusUpdatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentLinkStatusUpdatedMessage`
public nonisolated struct PaymentLinkStatusUpdatedMessage: Codable, Hashable, Sendable {
    /// What the event is about.
    public let data: PaymentLinkChange
    /// `PaymentLinkStatusUpdated`
    public let event: EventName

    public init(
        data: PaymentLinkChange,
        event: EventName
    ) {
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// A payment link and its state.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentLinkChange`
public nonisolated struct PaymentLinkChange: Codable, Hashable, Sendable {
    /// The link.
    public let paymentLinkID: String
    /// The state, for example `Initiated`.
    public let paymentLinkStatus: String

    public init(
        paymentLinkID: String,
        paymentLinkStatus: String
    ) {
        self.paymentLinkID = paymentLinkID
        self.paymentLinkStatus = paymentLinkStatus
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentLinkID = try object.required("paymentLinkId")
        self.paymentLinkStatus = try object.required("paymentLinkStatus")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentLinkID, "paymentLinkId")
        object.write(self.paymentLinkStatus, "paymentLinkStatus")
        try object.finish()
    }
}

/// A payment from or to an account was created.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentCreated`
public nonisolated struct PaymentCreated: Codable, Hashable, Sendable {
    /// The event.
    public let paymentCreatedWebhook: PaymentCreatedMessage

    public init(
        paymentCreatedWebhook: PaymentCreatedMessage
    ) {
        self.paymentCreatedWebhook = paymentCreatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentCreatedWebhook = try object.required("paymentCreatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentCreatedWebhook, "paymentCreatedWebhook")
        try object.finish()
    }
}

/// The content of `paymentCreatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentCreatedMessage`
public nonisolated struct PaymentCreatedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AccountPayment
    /// `PaymentCreated`
    public let event: EventName

    public init(
        consentID: String,
        data: AccountPayment,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// A payment from or to an account.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountPayment`
public nonisolated struct AccountPayment: Codable, Hashable, Sendable {
    /// The account.
    public let accountID: String
    /// The payment.
    public let paymentID: String
    /// Which way the money goes.
    public let paymentType: AccountPaymentType?

    public init(
        accountID: String,
        paymentID: String,
        paymentType: AccountPaymentType? = nil
    ) {
        self.accountID = accountID
        self.paymentID = paymentID
        self.paymentType = paymentType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountID = try object.required("accountId")
        self.paymentID = try object.required("paymentId")
        self.paymentType = object.optional("paymentType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountID, "accountId")
        object.write(self.paymentID, "paymentId")
        object.write(self.paymentType, "paymentType")
        try object.finish()
    }
}

/// Which way the money goes, seen from the account.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountPaymentType`
public nonisolated enum AccountPaymentType: OpenEnum {
    case inbound
    case outbound
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Inbound": self = .inbound
        case "Outbound": self = .outbound
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .inbound: return "Inbound"
        case .outbound: return "Outbound"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The state of a payment from or to an account changed. The published sample repeats that of a new payment, so the
/// names are concluded from the others.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentUpdated`
public nonisolated struct PaymentUpdated: Codable, Hashable, Sendable {
    /// The event.
    public let paymentUpdatedWebhook: PaymentUpdatedMessage

    public init(
        paymentUpdatedWebhook: PaymentUpdatedMessage
    ) {
        self.paymentUpdatedWebhook = paymentUpdatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentUpdatedWebhook = try object.required("paymentUpdatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentUpdatedWebhook, "paymentUpdatedWebhook")
        try object.finish()
    }
}

/// The content of `paymentUpdatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentUpdatedMessage`
public nonisolated struct PaymentUpdatedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: AccountPayment
    /// `PaymentUpdated`
    public let event: EventName

    public init(
        consentID: String,
        data: AccountPayment,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// An authorization of payments was created.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentAuthorizationCreated`
public nonisolated struct PaymentAuthorizationCreated: Codable, Hashable, Sendable {
    /// The event.
    public let paymentAuthorizationCreatedWebhook: PaymentAuthorizationCreatedMessage

    public init(
        paymentAuthorizationCreatedWebhook: PaymentAuthorizationCreatedMessage
    ) {
        self.paymentAuthorizationCreatedWebhook = paymentAuthorizationCreatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentAuthorizationCreatedWebhook = try object.required("paymentAuthorizationCreatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentAuthorizationCreatedWebhook, "paymentAuthorizationCreatedWebhook")
        try object.finish()
    }
}

/// The content of `paymentAuthorizationCreatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentAuthorizationCreatedMessage`
public nonisolated struct PaymentAuthorizationCreatedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: PaymentAuthorizationReference
    /// `PaymentAuthorizationCreated`
    public let event: EventName

    public init(
        consentID: String,
        data: PaymentAuthorizationReference,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// An authorization of payments.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentAuthorizationReference`
public nonisolated struct PaymentAuthorizationReference: Codable, Hashable, Sendable {
    /// The account.
    public let accountID: String
    /// The authorization.
    public let paymentAuthorizationID: String

    public init(
        accountID: String,
        paymentAuthorizationID: String
    ) {
        self.accountID = accountID
        self.paymentAuthorizationID = paymentAuthorizationID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountID = try object.required("accountId")
        self.paymentAuthorizationID = try object.required("paymentAuthorizationId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountID, "accountId")
        object.write(self.paymentAuthorizationID, "paymentAuthorizationId")
        try object.finish()
    }
}

/// Payments of an authorization changed. The event has another name than the member.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentAuthorizationUpdated`
public nonisolated struct PaymentAuthorizationUpdated: Codable, Hashable, Sendable {
    /// The event.
    public let paymentAuthorizationUpdatedWebhook: PaymentAuthorizationUpdatedMessage

    public init(
        paymentAuthorizationUpdatedWebhook: PaymentAuthorizationUpdatedMessage
    ) {
        self.paymentAuthorizationUpdatedWebhook = paymentAuthorizationUpdatedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.paymentAuthorizationUpdatedWebhook = try object.required("paymentAuthorizationUpdatedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentAuthorizationUpdatedWebhook, "paymentAuthorizationUpdatedWebhook")
        try object.finish()
    }
}

/// The content of `paymentAuthorizationUpdatedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/PaymentAuthorizationUpdatedMessage`
public nonisolated struct PaymentAuthorizationUpdatedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: PaymentAuthorizationReference
    /// `PaymentAuthorizationPaymentsUpdated`
    public let event: EventName

    public init(
        consentID: String,
        data: PaymentAuthorizationReference,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}

/// A payer agreed to share the account number.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountNumberShareAgreementAccepted`
public nonisolated struct AccountNumberShareAgreementAccepted: Codable, Hashable, Sendable {
    /// The event.
    public let accountNumberShareAgreementAcceptedWebhook: AccountNumberShareAgreementAcceptedMessage

    public init(
        accountNumberShareAgreementAcceptedWebhook: AccountNumberShareAgreementAcceptedMessage
    ) {
        self.accountNumberShareAgreementAcceptedWebhook = accountNumberShareAgreementAcceptedWebhook
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountNumberShareAgreementAcceptedWebhook = try object.required(
            "accountNumberShareAgreementAcceptedWebhook")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountNumberShareAgreementAcceptedWebhook, "accountNumberShareAgreementAcceptedWebhook")
        try object.finish()
    }
}

/// The content of `accountNumberShareAgreementAcceptedWebhook`.
///
/// Source: `Specs/aiia-events.yaml#/components/schemas/AccountNumberShareAgreementAcceptedMessage`
public nonisolated struct AccountNumberShareAgreementAcceptedMessage: Codable, Hashable, Sendable {
    /// The consent of the user whom the event is about. Not always a UUID.
    public let consentID: String
    /// What the event is about.
    public let data: PaymentReference
    /// `AccountNumberShareAgreementAccepted`
    public let event: EventName

    public init(
        consentID: String,
        data: PaymentReference,
        event: EventName
    ) {
        self.consentID = consentID
        self.data = data
        self.event = event
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.consentID = try object.required("consentId")
        self.data = try object.required("data")
        self.event = try object.required("event")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.consentID, "consentId")
        object.write(self.data, "data")
        object.write(self.event, "event")
        try object.finish()
    }
}
