// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A payment to collect, older form.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/InboundPaymentRequest`
public nonisolated struct InboundPaymentRequest: Codable, Hashable, Sendable {
    /// The payment.
    public var payment: InboundPaymentOrder
    /// Where the browser comes back to. The address has to be registered in the developer portal.
    public var redirectURL: URL
    /// Language of the hosted pages, for example `en`.
    public var culture: String?
    /// The bank that is chosen already.
    public var providerID: String?
    /// Whether to ask the payer for a token with which to pay again.
    public var issuePayerToken: Bool?
    /// The token of a payer who pays again.
    ///
    /// Format: `password`.
    public var payerToken: String?

    public init(
        payment: InboundPaymentOrder,
        redirectURL: URL,
        culture: String? = nil,
        providerID: String? = nil,
        issuePayerToken: Bool? = nil,
        payerToken: String? = nil
    ) {
        self.payment = payment
        self.redirectURL = redirectURL
        self.culture = culture
        self.providerID = providerID
        self.issuePayerToken = issuePayerToken
        self.payerToken = payerToken
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payment = try object.required("payment")
        self.redirectURL = try object.required("redirectUrl", as: URLText.self)
        self.culture = object.optional("culture")
        self.providerID = object.optional("providerId")
        self.issuePayerToken = object.optional("issuePayerToken")
        self.payerToken = object.optional("payerToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.payment, "payment")
        object.write(self.redirectURL, "redirectUrl", as: URLText.self)
        object.write(self.culture, "culture")
        object.write(self.providerID, "providerId")
        object.write(self.issuePayerToken, "issuePayerToken")
        object.write(self.payerToken, "payerToken")
        try object.finish()
    }
}

nonisolated extension InboundPaymentRequest: MaskedDescription {
    public static var maskedMembers: [String] {
        ["payerToken"]
    }
}

/// What is to be paid.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/InboundPaymentOrder`
public nonisolated struct InboundPaymentOrder: Codable, Hashable, Sendable {
    /// The amount, in the currency of the account.
    public var amount: InboundPaymentValue
    /// The order, also in the form of a creditor reference.
    public var orderID: String?
    /// The day of payment, as text.
    public var date: String?

    public init(
        amount: InboundPaymentValue,
        orderID: String? = nil,
        date: String? = nil
    ) {
        self.amount = amount
        self.orderID = orderID
        self.date = date
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.amount = try object.required("amount")
        self.orderID = object.optional("orderId")
        self.date = object.optional("date")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.amount, "amount")
        object.write(self.orderID, "orderId")
        object.write(self.date, "date")
        try object.finish()
    }
}

/// An amount in the currency of the account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/InboundPaymentValue`
public nonisolated struct InboundPaymentValue: Codable, Hashable, Sendable {
    /// The amount.
    public var value: Decimal

    public init(
        value: Decimal
    ) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.value = try object.required("value")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.value, "value")
        try object.finish()
    }
}

/// A collected payment, older form.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/InboundPayment`
public nonisolated struct InboundPayment: Codable, Hashable, Sendable {
    /// The ID of the payment.
    public let id: String?
    /// The amount.
    public let amount: PaymentAmount?
    /// When it was created.
    public let createdAt: Nullable<DateTime>?
    /// How it is paid.
    public let paymentMethod: Nullable<String>?
    /// The account of the payer.
    public let sourceAccount: Nullable<PaymentParty>?
    /// References.
    public let identifiers: Nullable<PaymentIdentifiers>?
    /// What was carried out.
    public let execution: Nullable<PaymentExecution>?
    /// How far it is.
    public let status: PaymentState?

    public init(
        id: String? = nil,
        amount: PaymentAmount? = nil,
        createdAt: Nullable<DateTime>? = nil,
        paymentMethod: Nullable<String>? = nil,
        sourceAccount: Nullable<PaymentParty>? = nil,
        identifiers: Nullable<PaymentIdentifiers>? = nil,
        execution: Nullable<PaymentExecution>? = nil,
        status: PaymentState? = nil
    ) {
        self.id = id
        self.amount = amount
        self.createdAt = createdAt
        self.paymentMethod = paymentMethod
        self.sourceAccount = sourceAccount
        self.identifiers = identifiers
        self.execution = execution
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.amount = object.optional("amount")
        self.createdAt = object.nullable("createdAt")
        self.paymentMethod = object.nullable("paymentMethod")
        self.sourceAccount = object.nullable("sourceAccount")
        self.identifiers = object.nullable("identifiers")
        self.execution = object.nullable("execution")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.createdAt, "createdAt")
        object.write(self.paymentMethod, "paymentMethod")
        object.write(self.sourceAccount, "sourceAccount")
        object.write(self.identifiers, "identifiers")
        object.write(self.execution, "execution")
        object.write(self.status, "status")
        try object.finish()
    }
}

nonisolated extension InboundPayment: MaskedDescription {
    public static var maskedMembers: [String] {
        ["sourceAccount"]
    }
}

/// How far the search for the transaction of a payment is.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/Reconciliation`
public nonisolated struct Reconciliation: Codable, Hashable, Sendable {
    /// How far it is.
    public let status: ReconciliationStatus?
    /// The transaction, once it is found.
    public let transactionID: Nullable<String>?
    /// What happened so far.
    public let events: [ReconciliationEvent]?

    public init(
        status: ReconciliationStatus? = nil,
        transactionID: Nullable<String>? = nil,
        events: [ReconciliationEvent]? = nil
    ) {
        self.status = status
        self.transactionID = transactionID
        self.events = events
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.status = object.optional("status")
        self.transactionID = object.nullable("transactionId")
        self.events = object.optional("events")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.write(self.transactionID, "transactionId")
        object.write(self.events, "events")
        try object.finish()
    }
}

/// How far the search is. `NotEnabledForProvider`: the bank does not support it.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/ReconciliationStatus`
public nonisolated enum ReconciliationStatus: OpenEnum {
    case notStarted
    case inProgress
    case succeeded
    case failed
    case notEnabledForProvider
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "NotStarted": self = .notStarted
        case "InProgress": self = .inProgress
        case "Succeeded": self = .succeeded
        case "Failed": self = .failed
        case "NotEnabledForProvider": self = .notEnabledForProvider
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .notStarted: return "NotStarted"
        case .inProgress: return "InProgress"
        case .succeeded: return "Succeeded"
        case .failed: return "Failed"
        case .notEnabledForProvider: return "NotEnabledForProvider"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A step of the search.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/ReconciliationEvent`
public nonisolated struct ReconciliationEvent: Codable, Hashable, Sendable {
    /// What happened.
    public let event: ReconciliationStep?
    /// When it happened.
    public let timestamp: DateTime?

    public init(
        event: ReconciliationStep? = nil,
        timestamp: DateTime? = nil
    ) {
        self.event = event
        self.timestamp = timestamp
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.event = object.optional("event")
        self.timestamp = object.optional("timestamp")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.event, "event")
        object.write(self.timestamp, "timestamp")
        try object.finish()
    }
}

/// What happens in the search for a transaction.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/ReconciliationStep`
public nonisolated enum ReconciliationStep: OpenEnum {
    case created
    case started
    case reconciled
    case attemptFailed
    case reconciliationFailed
    case startedManually
    case accountUnavailable
    case notSupportedByProvider
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Created": self = .created
        case "Started": self = .started
        case "Reconciled": self = .reconciled
        case "AttemptFailed": self = .attemptFailed
        case "ReconciliationFailed": self = .reconciliationFailed
        case "StartedManually": self = .startedManually
        case "AccountUnavailable": self = .accountUnavailable
        case "NotSupportedByProvider": self = .notSupportedByProvider
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .created: return "Created"
        case .started: return "Started"
        case .reconciled: return "Reconciled"
        case .attemptFailed: return "AttemptFailed"
        case .reconciliationFailed: return "ReconciliationFailed"
        case .startedManually: return "StartedManually"
        case .accountUnavailable: return "AccountUnavailable"
        case .notSupportedByProvider: return "NotSupportedByProvider"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
