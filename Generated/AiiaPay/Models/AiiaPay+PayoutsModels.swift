// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Conditions for payments; all are optional.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentQuery`
public nonisolated struct PaymentQuery: Codable, Hashable, Sendable {
    /// The period, an ISO 8601 interval of start and end with a slash between them.
    public var interval: String?
    /// Most payments of a page.
    public var pageSize: Int?
    /// The `pagingToken` of the page before; absent for the first page.
    public var pagingToken: String?

    public init(
        interval: String? = nil,
        pageSize: Int? = nil,
        pagingToken: String? = nil
    ) {
        self.interval = interval
        self.pageSize = pageSize
        self.pagingToken = pagingToken
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.interval = object.optional("interval")
        self.pageSize = object.optional("pageSize")
        self.pagingToken = object.optional("pagingToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.interval, "interval")
        object.write(self.pageSize, "pageSize")
        object.write(self.pagingToken, "pagingToken")
        try object.finish()
    }
}

/// One page of payments.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentPage`
public nonisolated struct PaymentPage: Codable, Hashable, Sendable {
    /// Asks for the next page; null or absent on the last.
    public let pagingToken: Nullable<String>?
    /// The payments.
    public let payments: [ListedPayment]

    public init(
        payments: [ListedPayment],
        pagingToken: Nullable<String>? = nil
    ) {
        self.pagingToken = pagingToken
        self.payments = payments
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payments = try object.required("payments")
        self.pagingToken = object.nullable("pagingToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.pagingToken, "pagingToken")
        object.write(self.payments, "payments")
        try object.finish()
    }
}

/// A payment in a list.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/ListedPayment`
public nonisolated struct ListedPayment: Codable, Hashable, Sendable {
    /// The ID of the payment.
    public let id: String?
    /// The account of the user.
    public let accountID: String?
    /// When it was created.
    public let createdAt: Nullable<DateTime>?
    /// Which way the money goes.
    public let type: PaymentDirection?
    /// What was carried out.
    public let execution: Nullable<PaymentExecution>?
    /// How far it is.
    public let status: PaymentState?

    public init(
        id: String? = nil,
        accountID: String? = nil,
        createdAt: Nullable<DateTime>? = nil,
        type: PaymentDirection? = nil,
        execution: Nullable<PaymentExecution>? = nil,
        status: PaymentState? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.createdAt = createdAt
        self.type = type
        self.execution = execution
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.accountID = object.optional("accountId")
        self.createdAt = object.nullable("createdAt")
        self.type = object.optional("type")
        self.execution = object.nullable("execution")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.accountID, "accountId")
        object.write(self.createdAt, "createdAt")
        object.write(self.type, "type")
        object.write(self.execution, "execution")
        object.write(self.status, "status")
        try object.finish()
    }
}

/// Which way the money goes, seen from the account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentDirection`
public nonisolated enum PaymentDirection: OpenEnum {
    case outbound
    case inbound
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Outbound": self = .outbound
        case "Inbound": self = .inbound
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .outbound: return "Outbound"
        case .inbound: return "Inbound"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Payments, as a plain list or in an object.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentListing`
public nonisolated enum PaymentListing: Codable, Hashable, Sendable {
    case listedPayments([ListedPayment])
    case paymentList(PaymentList)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .array { .listedPayments(try $0.decode()) },
                .object(known: ["payments"]) { .paymentList(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .listedPayments(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .paymentList(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Payments in an object.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentList`
public nonisolated struct PaymentList: Codable, Hashable, Sendable {
    /// The payments.
    public let payments: [ListedPayment]?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        payments: [ListedPayment]? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.payments = payments
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payments = object.optional("payments")
        self.additionalProperties = object.rest(excluding: ["payments"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.payments, "payments")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// A payment from an account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayoutRequest`
public nonisolated struct PayoutRequest: Codable, Hashable, Sendable {
    /// The payment.
    public var payment: PayoutOrder
    /// Where the browser comes back to. The address has to be registered in the developer portal.
    public var redirectURL: URL?
    /// Language of the hosted pages, for example `en`.
    public var culture: String?

    public init(
        payment: PayoutOrder,
        redirectURL: URL? = nil,
        culture: String? = nil
    ) {
        self.payment = payment
        self.redirectURL = redirectURL
        self.culture = culture
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.payment = try object.required("payment")
        self.redirectURL = object.optional("redirectUrl", as: URLText.self)
        self.culture = object.optional("culture")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.payment, "payment")
        object.write(self.redirectURL, "redirectUrl", as: URLText.self)
        object.write(self.culture, "culture")
        try object.finish()
    }
}

/// What is to be paid, and to whom.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayoutOrder`
public nonisolated struct PayoutOrder: Codable, Hashable, Sendable {
    /// The amount.
    public var amount: PaymentAmount
    /// Who is paid.
    public var destination: PayoutDestination
    /// When it is paid.
    public var execution: ExecutionOptions?
    /// The message to the payee.
    public var message: String?
    /// The text on the payer's own statement.
    public var transactionText: String?
    /// How it is paid.
    public var paymentMethod: String?
    /// References.
    public var identifiers: PayoutReference?

    public init(
        amount: PaymentAmount,
        destination: PayoutDestination,
        execution: ExecutionOptions? = nil,
        message: String? = nil,
        transactionText: String? = nil,
        paymentMethod: String? = nil,
        identifiers: PayoutReference? = nil
    ) {
        self.amount = amount
        self.destination = destination
        self.execution = execution
        self.message = message
        self.transactionText = transactionText
        self.paymentMethod = paymentMethod
        self.identifiers = identifiers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.amount = try object.required("amount")
        self.destination = try object.required("destination")
        self.execution = object.optional("execution")
        self.message = object.optional("message")
        self.transactionText = object.optional("transactionText")
        self.paymentMethod = object.optional("paymentMethod")
        self.identifiers = object.optional("identifiers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.amount, "amount")
        object.write(self.destination, "destination")
        object.write(self.execution, "execution")
        object.write(self.message, "message")
        object.write(self.transactionText, "transactionText")
        object.write(self.paymentMethod, "paymentMethod")
        object.write(self.identifiers, "identifiers")
        try object.finish()
    }
}

nonisolated extension PayoutOrder: MaskedDescription {
    public static var maskedMembers: [String] {
        ["destination"]
    }
}

/// Who is paid. Give exactly one of `bban`, `iban` and `inpaymentForm`.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayoutDestination`
public nonisolated struct PayoutDestination: Codable, Hashable, Sendable {
    /// Name of the payee.
    public var name: String
    /// The domestic account number.
    public var bban: PaymentBban?
    /// The IBAN.
    public var iban: PaymentIBAN?
    /// A Nordic payment slip.
    public var inpaymentForm: InpaymentForm?
    /// Address of the payee.
    public var address: PaymentAddress?

    public init(
        name: String,
        bban: PaymentBban? = nil,
        iban: PaymentIBAN? = nil,
        inpaymentForm: InpaymentForm? = nil,
        address: PaymentAddress? = nil
    ) {
        self.name = name
        self.bban = bban
        self.iban = iban
        self.inpaymentForm = inpaymentForm
        self.address = address
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = try object.required("name")
        self.bban = object.optional("bban")
        self.iban = object.optional("iban")
        self.inpaymentForm = object.optional("inpaymentForm")
        self.address = object.optional("address")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.bban, "bban")
        object.write(self.iban, "iban")
        object.write(self.inpaymentForm, "inpaymentForm")
        object.write(self.address, "address")
        try object.finish()
    }
}

nonisolated extension PayoutDestination: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name", "bban", "iban", "inpaymentForm", "address"]
    }
}

/// When a payment is carried out.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/ExecutionOptions`
public nonisolated struct ExecutionOptions: Codable, Hashable, Sendable {
    /// `SpecificDate` for a day; other values are not known.
    public var type: String?
    /// The day.
    public var date: Nullable<CalendarDate>?

    public init(
        type: String? = nil,
        date: Nullable<CalendarDate>? = nil
    ) {
        self.type = type
        self.date = date
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.date = object.nullable("date")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.date, "date")
        try object.finish()
    }
}

/// References of a payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayoutReference`
public nonisolated struct PayoutReference: Codable, Hashable, Sendable {
    /// The OCR number of an invoice.
    public var ocr: String?

    public init(
        ocr: String? = nil
    ) {
        self.ocr = ocr
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.ocr = object.optional("ocr")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.ocr, "ocr")
        try object.finish()
    }
}

/// A new payment.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/CreatedPayout`
public nonisolated struct CreatedPayout: Codable, Hashable, Sendable {
    /// The ID of the payment.
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

/// A payment from an account.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/Payout`
public nonisolated struct Payout: Codable, Hashable, Sendable {
    /// The ID of the payment.
    public let id: String?
    /// The amount.
    public let amount: PaymentAmount?
    /// When it was created.
    public let createdAt: Nullable<DateTime>?
    /// Who is paid.
    public let destination: PaymentParty?
    /// When it is carried out.
    public let executionOptions: ExecutionOptions?
    /// References.
    public let identifiers: Nullable<PaymentIdentifiers>?
    /// The message to the payee.
    public let message: Nullable<String>?
    /// How it is paid.
    public let paymentMethod: Nullable<String>?
    /// How far it is.
    public let status: PaymentState?

    public init(
        id: String? = nil,
        amount: PaymentAmount? = nil,
        createdAt: Nullable<DateTime>? = nil,
        destination: PaymentParty? = nil,
        executionOptions: ExecutionOptions? = nil,
        identifiers: Nullable<PaymentIdentifiers>? = nil,
        message: Nullable<String>? = nil,
        paymentMethod: Nullable<String>? = nil,
        status: PaymentState? = nil
    ) {
        self.id = id
        self.amount = amount
        self.createdAt = createdAt
        self.destination = destination
        self.executionOptions = executionOptions
        self.identifiers = identifiers
        self.message = message
        self.paymentMethod = paymentMethod
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.amount = object.optional("amount")
        self.createdAt = object.nullable("createdAt")
        self.destination = object.optional("destination")
        self.executionOptions = object.optional("executionOptions")
        self.identifiers = object.nullable("identifiers")
        self.message = object.nullable("message")
        self.paymentMethod = object.nullable("paymentMethod")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.createdAt, "createdAt")
        object.write(self.destination, "destination")
        object.write(self.executionOptions, "executionOptions")
        object.write(self.identifiers, "identifiers")
        object.write(self.message, "message")
        object.write(self.paymentMethod, "paymentMethod")
        object.write(self.status, "status")
        try object.finish()
    }
}

nonisolated extension Payout: MaskedDescription {
    public static var maskedMembers: [String] {
        ["destination"]
    }
}

/// Payments to authorize.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentAuthorizationRequest`
public nonisolated struct PaymentAuthorizationRequest: Codable, Hashable, Sendable {
    /// The IDs of the payments.
    public var paymentIDs: [String]
    /// Where the browser comes back to. The address has to be registered in the developer portal.
    public var redirectURL: URL
    /// Language of the hosted pages, for example `en`.
    public var culture: String?

    public init(
        paymentIDs: [String],
        redirectURL: URL,
        culture: String? = nil
    ) {
        self.paymentIDs = paymentIDs
        self.redirectURL = redirectURL
        self.culture = culture
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentIDs = try object.required("paymentIds")
        self.redirectURL = try object.required("redirectUrl", as: URLText.self)
        self.culture = object.optional("culture")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentIDs, "paymentIds")
        object.write(self.redirectURL, "redirectUrl", as: URLText.self)
        object.write(self.culture, "culture")
        try object.finish()
    }
}

/// A new authorization.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/CreatedPaymentAuthorization`
public nonisolated struct CreatedPaymentAuthorization: Codable, Hashable, Sendable {
    /// The ID of the authorization.
    public let authorizationID: String
    /// Where to send the user.
    public let authorizationURL: URL

    public init(
        authorizationID: String,
        authorizationURL: URL
    ) {
        self.authorizationID = authorizationID
        self.authorizationURL = authorizationURL
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.authorizationID = try object.required("authorizationId")
        self.authorizationURL = try object.required("authorizationUrl", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.authorizationID, "authorizationId")
        object.write(self.authorizationURL, "authorizationUrl", as: URLText.self)
        try object.finish()
    }
}

/// An authorization. A sample client reads it as a payment of a list; other members may be present.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PaymentAuthorization`
public nonisolated struct PaymentAuthorization: Codable, Hashable, Sendable {
    /// The ID of the authorization.
    public let id: String?
    /// The account of the user.
    public let accountID: String?
    /// When it was created.
    public let createdAt: Nullable<DateTime>?
    /// Which way the money goes.
    public let type: PaymentDirection?
    /// What was carried out.
    public let execution: Nullable<PaymentExecution>?
    /// How far it is.
    public let status: PaymentState?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        id: String? = nil,
        accountID: String? = nil,
        createdAt: Nullable<DateTime>? = nil,
        type: PaymentDirection? = nil,
        execution: Nullable<PaymentExecution>? = nil,
        status: PaymentState? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.accountID = accountID
        self.createdAt = createdAt
        self.type = type
        self.execution = execution
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.accountID = object.optional("accountId")
        self.createdAt = object.nullable("createdAt")
        self.type = object.optional("type")
        self.execution = object.nullable("execution")
        self.status = object.optional("status")
        self.additionalProperties = object.rest(excluding: [
            "id",
            "accountId",
            "createdAt",
            "type",
            "execution",
            "status",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.accountID, "accountId")
        object.write(self.createdAt, "createdAt")
        object.write(self.type, "type")
        object.write(self.execution, "execution")
        object.write(self.status, "status")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
