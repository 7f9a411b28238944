// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

import ClientRuntime
import Foundation

/// Body of a failed call: the envelope of the gateway and of the newer services, or the flat envelope of all other
/// services. A 401 may carry plain text instead.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorResponse`
public nonisolated enum ErrorResponse: Codable, Hashable, Sendable {
    case errorWrapper(ErrorWrapper)
    case errorMessage(ErrorMessage)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(required: ["Errors"], known: ["Errors"]) { .errorWrapper(try $0.decode()) },
                .object(
                    known: [
                        "code",
                        "message",
                        "status",
                        "title",
                        "level",
                        "user_message",
                        "tags",
                        "assetId",
                        "accountId",
                        "externalTransactionId",
                    ]
                ) { .errorMessage(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .errorWrapper(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .errorMessage(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Error envelope of the gateway and of the newer notification and application services.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorWrapper`
public nonisolated struct ErrorWrapper: Codable, Hashable, Sendable {
    /// What the envelope holds
    public let errors: GatewayErrors

    public init(
        errors: GatewayErrors
    ) {
        self.errors = errors
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.errors = try object.required("Errors")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.errors, "Errors")
        try object.finish()
    }
}

/// Content of the gateway error envelope.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayErrors`
public nonisolated struct GatewayErrors: Codable, Hashable, Sendable {
    /// The errors met, one or several
    public let error: GatewayErrorList?

    public init(
        error: GatewayErrorList? = nil
    ) {
        self.error = error
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.error = object.optional("Error")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.error, "Error")
        try object.finish()
    }
}

/// The errors of one response: usually a list, sometimes one bare object.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayErrorList`
public nonisolated enum GatewayErrorList: Codable, Hashable, Sendable {
    case gatewayErrors([GatewayError])
    case gatewayError(GatewayError)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .array { .gatewayErrors(try $0.decode()) },
                .object(
                    known: ["Source", "ReasonCode", "Description", "Recoverable", "Details"]
                ) { .gatewayError(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .gatewayErrors(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .gatewayError(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// One error reported by the gateway. Some services spell the members in lower camel case (`source`, `reasonCode`,
/// `description`, `recoverable`, `details`); those stay readable as additional members.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayError`
public nonisolated struct GatewayError: Codable, Hashable, Sendable {
    /// Component that failed
    public let source: String?
    /// Error code of the component
    public let reasonCode: LenientID?
    /// What went wrong
    public let description: String?
    /// True when a repetition of the request may succeed
    public let recoverable: Bool?
    /// Further text
    public let details: Nullable<String>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        source: String? = nil,
        reasonCode: LenientID? = nil,
        description: String? = nil,
        recoverable: Bool? = nil,
        details: Nullable<String>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.source = source
        self.reasonCode = reasonCode
        self.description = description
        self.recoverable = recoverable
        self.details = details
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.source = object.optional("Source")
        self.reasonCode = object.optional("ReasonCode")
        self.description = object.optional("Description")
        self.recoverable = object.optional("Recoverable")
        self.details = object.nullable("Details")
        self.additionalProperties = object.rest(excluding: [
            "Source",
            "ReasonCode",
            "Description",
            "Recoverable",
            "Details",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.source, "Source")
        object.write(self.reasonCode, "ReasonCode")
        object.write(self.description, "Description")
        object.write(self.recoverable, "Recoverable")
        object.write(self.details, "Details")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// What happened in a Connect session.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectEventType`
public nonisolated enum ConnectEventType: OpenEnum {
    case ping
    case started
    case institutionSupported
    case institutionNotFound
    case adding
    case added
    case processing
    case financialConsentCreated
    case unableToConnect
    case done
    case generating
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ping": self = .ping
        case "started": self = .started
        case "institutionSupported": self = .institutionSupported
        case "institutionNotFound": self = .institutionNotFound
        case "adding": self = .adding
        case "added": self = .added
        case "processing": self = .processing
        case "financialConsentCreated": self = .financialConsentCreated
        case "unableToConnect": self = .unableToConnect
        case "done": self = .done
        case "generating": self = .generating
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ping: "ping"
        case .started: "started"
        case .institutionSupported: "institutionSupported"
        case .institutionNotFound: "institutionNotFound"
        case .adding: "adding"
        case .added: "added"
        case .processing: "processing"
        case .financialConsentCreated: "financialConsentCreated"
        case .unableToConnect: "unableToConnect"
        case .done: "done"
        case .generating: "generating"
        case .unrecognized(let rawValue): rawValue
        }
    }
}

/// An event of a Connect session, sent to the `webhook` of the session. The `X-Signature` header holds the HMAC-SHA256
/// of the body with the partner secret as key, in hexadecimal digits.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectEvent`
public nonisolated struct ConnectEvent: Codable, Hashable, Sendable {
    /// What happened
    public let eventType: ConnectEventType
    /// Identifier of the event, to recognise repetitions; absent on `ping`
    public let eventID: String?
    /// Customer of the session; absent on `ping`
    public let customerID: LenientID?
    /// Consumer of the session, when there is one
    public let consumerID: String?
    /// Data of the event
    public let payload: ConnectEventPayloads
    /// Free data given when the session was created
    public let webhookData: [String: JSONValue]?
    /// Free headers given when the session was created; also sent as HTTP headers
    public let webhookHeaders: [String: String]?

    public init(
        eventType: ConnectEventType,
        payload: ConnectEventPayloads,
        eventID: String? = nil,
        customerID: LenientID? = nil,
        consumerID: String? = nil,
        webhookData: [String: JSONValue]? = nil,
        webhookHeaders: [String: String]? = nil
    ) {
        self.eventType = eventType
        self.eventID = eventID
        self.customerID = customerID
        self.consumerID = consumerID
        self.payload = payload
        self.webhookData = webhookData
        self.webhookHeaders = webhookHeaders
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.eventType = try object.required("eventType")
        self.payload = try object.required("payload")
        self.eventID = object.optional("eventId")
        self.customerID = object.optional("customerId")
        self.consumerID = object.optional("consumerId")
        self.webhookData = object.optional("webhookData")
        self.webhookHeaders = object.optional("webhookHeaders")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.eventType, "eventType")
        object.write(self.eventID, "eventId")
        object.write(self.customerID, "customerId")
        object.write(self.consumerID, "consumerId")
        object.write(self.payload, "payload")
        object.write(self.webhookData, "webhookData")
        object.write(self.webhookHeaders, "webhookHeaders")
        try object.finish()
    }
}

nonisolated extension ConnectEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Data of a Connect event: one object, or a list with one object for each report of a `generating` event.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectEventPayloads`
public nonisolated enum ConnectEventPayloads: Codable, Hashable, Sendable {
    case connectEventPayload(ConnectEventPayload)
    case connectEventPayloads([ConnectEventPayload])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    known: [
                        "institutionId",
                        "oauth",
                        "accounts",
                        "receiptId",
                        "scopes",
                        "accessPeriod",
                        "query",
                        "code",
                        "id",
                        "reportId",
                        "customerType",
                        "customerId",
                        "requestId",
                        "requesterName",
                        "createdDate",
                        "title",
                        "consumerId",
                        "constraints",
                        "type",
                        "status",
                        "source",
                        "portfolioId",
                        "consumerSsn",
                        "consumerDetails",
                        "errors",
                    ]
                ) { .connectEventPayload(try $0.decode()) },
                .array { .connectEventPayloads(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .connectEventPayload(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .connectEventPayloads(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Data of a Connect event. Which members are present depends on the type of the event: an institution and how it is
/// connected, the accounts added, the consent given, what was searched, a failure, or a report that is being generated.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectEventPayload`
public nonisolated struct ConnectEventPayload: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let institutionID: LenientID?
    /// True when the institution is connected through OAuth; `adding` and `added`
    public let oauth: Bool?
    /// Accounts that were added; `added`
    public let accounts: [CustomerAccount]?
    /// Consent that covers the accounts; `added` and `financialConsentCreated`
    public let receiptID: UUID?
    /// Kinds of data consented to; `financialConsentCreated`
    public let scopes: [ConnectConsentScope]?
    /// Time of access; `financialConsentCreated`
    public let accessPeriod: ConnectAccessPeriod?
    /// What the customer searched; `institutionNotFound`
    public let query: String?
    /// Why the institution could not be reached; `unableToConnect`
    public let code: Int?
    /// Report that is being generated; `generating`
    public let id: String?
    /// The same identifier once more
    public let reportID: String?
    /// Live or testing customer
    public let customerType: CustomerType?
    /// Customer of the report; a number here
    public let customerID: LenientID?
    /// Identifier to trace the request
    public let requestID: String?
    /// Name of the partner that asked for the report
    public let requesterName: String?
    /// When the report was asked for
    public let createdDate: Date?
    /// Title of the report
    public let title: String?
    /// Consumer the report is about
    public let consumerID: String?
    /// Options the report was asked for
    public let constraints: ReportConstraints?
    /// Kind of report
    public let type: ReportType?
    /// State of the report
    public let status: ReportStatus?
    /// What asked for the report, for example `Finicity Connect`
    public let source: String?
    /// Identifier shared by the reports of a customer
    public let portfolioID: String?
    /// Last digits of the social security number (United States)
    public let consumerSSN: String?
    /// Data of the consumer
    public let consumerDetails: ReportConsumerDetails?
    /// What went wrong, when the state is `failure`
    public let errors: [ErrorMessage]?

    public init(
        institutionID: LenientID? = nil,
        oauth: Bool? = nil,
        accounts: [CustomerAccount]? = nil,
        receiptID: UUID? = nil,
        scopes: [ConnectConsentScope]? = nil,
        accessPeriod: ConnectAccessPeriod? = nil,
        query: String? = nil,
        code: Int? = nil,
        id: String? = nil,
        reportID: String? = nil,
        customerType: CustomerType? = nil,
        customerID: LenientID? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        title: String? = nil,
        consumerID: String? = nil,
        constraints: ReportConstraints? = nil,
        type: ReportType? = nil,
        status: ReportStatus? = nil,
        source: String? = nil,
        portfolioID: String? = nil,
        consumerSSN: String? = nil,
        consumerDetails: ReportConsumerDetails? = nil,
        errors: [ErrorMessage]? = nil
    ) {
        self.institutionID = institutionID
        self.oauth = oauth
        self.accounts = accounts
        self.receiptID = receiptID
        self.scopes = scopes
        self.accessPeriod = accessPeriod
        self.query = query
        self.code = code
        self.id = id
        self.reportID = reportID
        self.customerType = customerType
        self.customerID = customerID
        self.requestID = requestID
        self.requesterName = requesterName
        self.createdDate = createdDate
        self.title = title
        self.consumerID = consumerID
        self.constraints = constraints
        self.type = type
        self.status = status
        self.source = source
        self.portfolioID = portfolioID
        self.consumerSSN = consumerSSN
        self.consumerDetails = consumerDetails
        self.errors = errors
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = object.optional("institutionId")
        self.oauth = object.optional("oauth")
        self.accounts = object.optional("accounts")
        self.receiptID = object.optional("receiptId", as: UUIDText.self)
        self.scopes = object.optional("scopes")
        self.accessPeriod = object.optional("accessPeriod")
        self.query = object.optional("query")
        self.code = object.optional("code")
        self.id = object.optional("id")
        self.reportID = object.optional("reportId")
        self.customerType = object.optional("customerType")
        self.customerID = object.optional("customerId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.title = object.optional("title")
        self.consumerID = object.optional("consumerId")
        self.constraints = object.optional("constraints")
        self.type = object.optional("type")
        self.status = object.optional("status")
        self.source = object.optional("source")
        self.portfolioID = object.optional("portfolioId")
        self.consumerSSN = object.optional("consumerSsn")
        self.consumerDetails = object.optional("consumerDetails")
        self.errors = object.optional("errors")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.oauth, "oauth")
        object.write(self.accounts, "accounts")
        object.write(self.receiptID, "receiptId", as: UUIDText.self)
        object.write(self.scopes, "scopes")
        object.write(self.accessPeriod, "accessPeriod")
        object.write(self.query, "query")
        object.write(self.code, "code")
        object.write(self.id, "id")
        object.write(self.reportID, "reportId")
        object.write(self.customerType, "customerType")
        object.write(self.customerID, "customerId")
        object.write(self.requestID, "requestId")
        object.write(self.requesterName, "requesterName")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.title, "title")
        object.write(self.consumerID, "consumerId")
        object.write(self.constraints, "constraints")
        object.write(self.type, "type")
        object.write(self.status, "status")
        object.write(self.source, "source")
        object.write(self.portfolioID, "portfolioId")
        object.write(self.consumerSSN, "consumerSsn")
        object.write(self.consumerDetails, "consumerDetails")
        object.write(self.errors, "errors")
        try object.finish()
    }
}

nonisolated extension ConnectEventPayload: MaskedDescription {
    public static var maskedMembers: [String] {
        ["consumerSsn"]
    }
}

/// A kind of data consented to in a Connect session. One scope may occur for several features.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectConsentScope`
public nonisolated struct ConnectConsentScope: Codable, Hashable, Sendable {
    /// Feature that needs the scope
    public let featureID: String?
    /// Scope of the Consumer Data Right
    public let id: String?
    /// Name of the scope for people
    public let name: String?

    public init(
        featureID: String? = nil,
        id: String? = nil,
        name: String? = nil
    ) {
        self.featureID = featureID
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.featureID = object.optional("featureId")
        self.id = object.optional("id")
        self.name = object.optional("name")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.featureID, "featureId")
        object.write(self.id, "id")
        object.write(self.name, "name")
        try object.finish()
    }
}

/// Time of access consented to in a Connect session.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectAccessPeriod`
public nonisolated struct ConnectAccessPeriod: Codable, Hashable, Sendable {
    /// Kind of period
    public let type: String?
    /// Start of the access
    public let startTime: DateTime?
    /// End of the access
    public let endTime: DateTime?

    public init(
        type: String? = nil,
        startTime: DateTime? = nil,
        endTime: DateTime? = nil
    ) {
        self.type = type
        self.startTime = startTime
        self.endTime = endTime
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.startTime = object.optional("startTime")
        self.endTime = object.optional("endTime")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.startTime, "startTime")
        object.write(self.endTime, "endTime")
        try object.finish()
    }
}

/// What happened to a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportEventName`
public nonisolated enum ReportEventName: OpenEnum {
    case inProgress
    case done
    case failed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "done": self = .done
        case "failed": self = .failed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .inProgress: "inProgress"
        case .done: "done"
        case .failed: "failed"
        case .unrecognized(let rawValue): rawValue
        }
    }
}

/// An event of a report, sent to the callback address of the report or to the `webhook` of the Connect session.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportEvent`
public nonisolated struct ReportEvent: Codable, Hashable, Sendable {
    /// What happened
    public let eventName: ReportEventName
    /// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of
    /// report.
    public let id: String
    /// Consumer the report is about
    public let consumerID: String?
    /// Kind of report
    public let type: ReportType?
    /// State of the report
    public let status: ReportStatus?
    /// Customer of the report; a number here
    public let customerID: LenientID?

    public init(
        eventName: ReportEventName,
        id: String,
        consumerID: String? = nil,
        type: ReportType? = nil,
        status: ReportStatus? = nil,
        customerID: LenientID? = nil
    ) {
        self.eventName = eventName
        self.id = id
        self.consumerID = consumerID
        self.type = type
        self.status = status
        self.customerID = customerID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.eventName = try object.required("eventName")
        self.id = try object.required("id")
        self.consumerID = object.optional("consumerId")
        self.type = object.optional("type")
        self.status = object.optional("status")
        self.customerID = object.optional("customerId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.eventName, "eventName")
        object.write(self.id, "id")
        object.write(self.consumerID, "consumerId")
        object.write(self.type, "type")
        object.write(self.status, "status")
        object.write(self.customerID, "customerId")
        try object.finish()
    }
}

/// Body of a report event: one event, or a list of events when several reports were asked for.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportEvents`
public nonisolated enum ReportEvents: Codable, Hashable, Sendable {
    case reportEvent(ReportEvent)
    case reportEvents([ReportEvent])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    required: ["eventName", "id"],
                    known: ["eventName", "id", "consumerId", "type", "status", "customerId"]
                ) { .reportEvent(try $0.decode()) },
                .array { .reportEvents(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .reportEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .reportEvents(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}
