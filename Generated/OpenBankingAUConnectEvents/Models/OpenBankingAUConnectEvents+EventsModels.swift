// Made by apigen 0.1.0 from Specs/connect-events-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A step of a customer in Connect, or the progress of reports that Connect generates. `eventType` tells the steps
/// apart. Report events have `eventName` instead.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ConnectEvent`
public nonisolated enum ConnectEvent: Codable, Hashable, Sendable {
    case pingEvent(PingEvent)
    case startedEvent(StartedEvent)
    case institutionSupportedEvent(InstitutionSupportedEvent)
    case institutionNotFoundEvent(InstitutionNotFoundEvent)
    case addingEvent(AddingEvent)
    case addedEvent(AddedEvent)
    case processingEvent(ProcessingEvent)
    case financialConsentCreatedEvent(FinancialConsentCreatedEvent)
    case unableToConnectEvent(UnableToConnectEvent)
    case doneEvent(DoneEvent)
    case generatingEvent(GeneratingEvent)
    case reportEvent(ReportEvent)
    case reportEvents([ReportEvent])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["ping"]]
                ) { .pingEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["started"]]
                ) { .startedEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["institutionSupported"]]
                ) { .institutionSupportedEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["institutionNotFound"]]
                ) { .institutionNotFoundEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["adding"]]
                ) { .addingEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["added"]]
                ) { .addedEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["processing"]]
                ) { .processingEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["financialConsentCreated"]]
                ) { .financialConsentCreatedEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["unableToConnect"]]
                ) { .unableToConnectEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["done"]]
                ) { .doneEvent(try $0.decode()) },
                .object(
                    required: ["eventType", "payload"],
                    known: [
                        "eventType",
                        "eventId",
                        "customerId",
                        "consumerId",
                        "payload",
                        "webhookData",
                        "webhookHeaders",
                    ],
                    constants: ["eventType": ["generating"]]
                ) { .generatingEvent(try $0.decode()) },
                .object(
                    required: ["eventName", "id"],
                    known: ["eventName", "id", "consumerId", "type", "status", "customerId"]
                ) { .reportEvent(try $0.decode()) },
                .array { .reportEvents(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .pingEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .startedEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .institutionSupportedEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .institutionNotFoundEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .addingEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .addedEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .processingEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .financialConsentCreatedEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unableToConnectEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .doneEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .generatingEvent(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
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

/// Tests the address while a Connect URL is being generated. Any status from 200 to 299 passes; otherwise no URL is
/// generated.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/PingEvent`
public nonisolated struct PingEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `ping`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// Empty.
    public let payload: [String: JSONValue]
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: [String: JSONValue],
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

nonisolated extension PingEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Connect has shown its first page.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/StartedEvent`
public nonisolated struct StartedEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `started`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// Empty.
    public let payload: [String: JSONValue]
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: [String: JSONValue],
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

nonisolated extension StartedEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// The customer picked an institution from the search.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionSupportedEvent`
public nonisolated struct InstitutionSupportedEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `institutionSupported`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: InstitutionSupportedPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: InstitutionSupportedPayload,
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

nonisolated extension InstitutionSupportedEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// The institution that the customer picked.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionSupportedPayload`
public nonisolated struct InstitutionSupportedPayload: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID

    public init(
        institutionID: LenientID
    ) {
        self.institutionID = institutionID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.institutionID = try object.required("institutionId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        try object.finish()
    }
}

/// The customer searched for an institution that is not on the list.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionNotFoundEvent`
public nonisolated struct InstitutionNotFoundEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `institutionNotFound`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: InstitutionNotFoundPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: InstitutionNotFoundPayload,
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

nonisolated extension InstitutionNotFoundEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// What the customer searched for.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/InstitutionNotFoundPayload`
public nonisolated struct InstitutionNotFoundPayload: Codable, Hashable, Sendable {
    /// What the customer searched for.
    public let query: String

    public init(
        query: String
    ) {
        self.query = query
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.query = try object.required("query")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.query, "query")
        try object.finish()
    }
}

/// The customer was sent to an institution, to log in and select accounts.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AddingEvent`
public nonisolated struct AddingEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `adding`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: AddingPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: AddingPayload,
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

nonisolated extension AddingEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Where the customer was sent.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AddingPayload`
public nonisolated struct AddingPayload: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID
    /// Whether the customer logs in on pages of the institution.
    public let oauth: Bool?

    public init(
        institutionID: LenientID,
        oauth: Bool? = nil
    ) {
        self.institutionID = institutionID
        self.oauth = oauth
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = try object.required("institutionId")
        self.oauth = object.optional("oauth")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.oauth, "oauth")
        try object.finish()
    }
}

/// The customer selected accounts and is back in Connect; the accounts are saved.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AddedEvent`
public nonisolated struct AddedEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `added`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: AddedPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: AddedPayload,
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

nonisolated extension AddedEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// The accounts that were added.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AddedPayload`
public nonisolated struct AddedPayload: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID
    /// The accounts. Their customer and institution need not agree with those outside.
    public let accounts: [AddedAccount]
    /// Whether the customer logs in on pages of the institution.
    public let oauth: Bool?
    /// The consent, `consentReceiptId` in other places.
    public let receiptID: UUID?

    public init(
        institutionID: LenientID,
        accounts: [AddedAccount],
        oauth: Bool? = nil,
        receiptID: UUID? = nil
    ) {
        self.institutionID = institutionID
        self.accounts = accounts
        self.oauth = oauth
        self.receiptID = receiptID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = try object.required("institutionId")
        self.accounts = try object.required("accounts")
        self.oauth = object.optional("oauth")
        self.receiptID = object.optional("receiptId", as: UUIDText.self)
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.accounts, "accounts")
        object.write(self.oauth, "oauth")
        object.write(self.receiptID, "receiptId", as: UUIDText.self)
        try object.finish()
    }
}

/// An account as it is known when it has just been added. Read the accounts of the customer for more.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AddedAccount`
public nonisolated struct AddedAccount: Codable, Hashable, Sendable {
    /// Identifies the account.
    public let id: LenientID
    /// The masked number.
    public let number: String
    /// The number as the institution shows it, masked.
    public let accountNumberDisplay: String
    /// Name of the account.
    public let name: String
    /// The balance; negative where the customer owes.
    public let balance: Decimal?
    /// Kind of account.
    public let type: AccountType
    /// Whether the account is ready to be read.
    public let status: AccountStatus
    /// The customer.
    public let customerID: LenientID
    /// The institution.
    public let institutionID: LenientID
    /// When the balance applied.
    public let balanceDate: Date?
    /// When the account was added.
    public let createdDate: Date
    /// When the account was last changed.
    public let lastUpdatedDate: Date?
    /// Currency by its ISO 4217 code.
    public let currency: String
    /// The authentication at the institution.
    public let institutionLoginID: LenientID
    /// Name that the customer gave to the account.
    public let accountNickname: String
    /// `personal` or `business`.
    public let marketSegment: String?

    public init(
        id: LenientID,
        number: String,
        accountNumberDisplay: String,
        name: String,
        type: AccountType,
        status: AccountStatus,
        customerID: LenientID,
        institutionID: LenientID,
        createdDate: Date,
        currency: String,
        institutionLoginID: LenientID,
        accountNickname: String,
        balance: Decimal? = nil,
        balanceDate: Date? = nil,
        lastUpdatedDate: Date? = nil,
        marketSegment: String? = nil
    ) {
        self.id = id
        self.number = number
        self.accountNumberDisplay = accountNumberDisplay
        self.name = name
        self.balance = balance
        self.type = type
        self.status = status
        self.customerID = customerID
        self.institutionID = institutionID
        self.balanceDate = balanceDate
        self.createdDate = createdDate
        self.lastUpdatedDate = lastUpdatedDate
        self.currency = currency
        self.institutionLoginID = institutionLoginID
        self.accountNickname = accountNickname
        self.marketSegment = marketSegment
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.number = try object.required("number")
        self.accountNumberDisplay = try object.required("accountNumberDisplay")
        self.name = try object.required("name")
        self.type = try object.required("type")
        self.status = try object.required("status")
        self.customerID = try object.required("customerId")
        self.institutionID = try object.required("institutionId")
        self.createdDate = try object.required("createdDate", as: UnixSeconds.self)
        self.currency = try object.required("currency")
        self.institutionLoginID = try object.required("institutionLoginId")
        self.accountNickname = try object.required("accountNickname")
        self.balance = object.optional("balance")
        self.balanceDate = object.optional("balanceDate", as: UnixSeconds.self)
        self.lastUpdatedDate = object.optional("lastUpdatedDate", as: UnixSeconds.self)
        self.marketSegment = object.optional("marketSegment")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.number, "number")
        object.write(self.accountNumberDisplay, "accountNumberDisplay")
        object.write(self.name, "name")
        object.write(self.balance, "balance")
        object.write(self.type, "type")
        object.write(self.status, "status")
        object.write(self.customerID, "customerId")
        object.write(self.institutionID, "institutionId")
        object.write(self.balanceDate, "balanceDate", as: UnixSeconds.self)
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.lastUpdatedDate, "lastUpdatedDate", as: UnixSeconds.self)
        object.write(self.currency, "currency")
        object.write(self.institutionLoginID, "institutionLoginId")
        object.write(self.accountNickname, "accountNickname")
        object.write(self.marketSegment, "marketSegment")
        try object.finish()
    }
}

nonisolated extension AddedAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["number", "accountNumberDisplay", "name", "accountNickname"]
    }
}

/// Kind of account. `cd` is a term deposit.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AccountType`
public nonisolated enum AccountType: OpenEnum {
    case transactionAndSavings
    case creditCard
    case loan
    case mortgage
    case termDeposit
    case investment
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "transactionAndSavings": self = .transactionAndSavings
        case "creditCard": self = .creditCard
        case "loan": self = .loan
        case "mortgage": self = .mortgage
        case "cd": self = .termDeposit
        case "investment": self = .investment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .transactionAndSavings: return "transactionAndSavings"
        case .creditCard: return "creditCard"
        case .loan: return "loan"
        case .mortgage: return "mortgage"
        case .termDeposit: return "cd"
        case .investment: return "investment"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Whether an account is ready to be read.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/AccountStatus`
public nonisolated enum AccountStatus: OpenEnum {
    case active
    case pending
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "pending": self = .pending
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .pending: return "pending"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The customer came back from an institution, or a report is being generated.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ProcessingEvent`
public nonisolated struct ProcessingEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `processing`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: ProcessingPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: ProcessingPayload,
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

nonisolated extension ProcessingEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// What is being processed.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ProcessingPayload`
public nonisolated struct ProcessingPayload: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID?

    public init(
        institutionID: LenientID? = nil
    ) {
        self.institutionID = institutionID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = object.optional("institutionId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        try object.finish()
    }
}

/// The customer consented to share data. Deprecated, use consent notifications instead.
///
/// Deprecated.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/FinancialConsentCreatedEvent`
public nonisolated struct FinancialConsentCreatedEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `financialConsentCreated`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: FinancialConsentCreatedPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: FinancialConsentCreatedPayload,
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

nonisolated extension FinancialConsentCreatedEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// What the customer consented to.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/FinancialConsentCreatedPayload`
public nonisolated struct FinancialConsentCreatedPayload: Codable, Hashable, Sendable {
    /// The consent, `consentReceiptId` in other places.
    public let receiptID: UUID?
    /// The kinds of data that may be read. One can occur more than once, for different features.
    public let scopes: [ConsentScope]?
    /// When data may be read.
    public let accessPeriod: ConsentAccessPeriod?

    public init(
        receiptID: UUID? = nil,
        scopes: [ConsentScope]? = nil,
        accessPeriod: ConsentAccessPeriod? = nil
    ) {
        self.receiptID = receiptID
        self.scopes = scopes
        self.accessPeriod = accessPeriod
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.receiptID = object.optional("receiptId", as: UUIDText.self)
        self.scopes = object.optional("scopes")
        self.accessPeriod = object.optional("accessPeriod")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.receiptID, "receiptId", as: UUIDText.self)
        object.write(self.scopes, "scopes")
        object.write(self.accessPeriod, "accessPeriod")
        try object.finish()
    }
}

/// A kind of data that a consent covers, for one feature.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ConsentScope`
public nonisolated struct ConsentScope: Codable, Hashable, Sendable {
    /// The feature that needs it.
    public let featureID: String?
    /// Name of the scope as the CDR standards write it.
    public let id: String?
    /// Name of the scope in words meant for people.
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

/// The time in which data may be read.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ConsentAccessPeriod`
public nonisolated struct ConsentAccessPeriod: Codable, Hashable, Sendable {
    /// How the period is given, such as `timeframe`.
    public let type: String?
    /// First moment, in UTC.
    public let startTime: DateTime?
    /// Last moment, in UTC.
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

/// An institution cannot be reached.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/UnableToConnectEvent`
public nonisolated struct UnableToConnectEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `unableToConnect`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about.
    public let payload: UnableToConnectPayload
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: UnableToConnectPayload,
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

nonisolated extension UnableToConnectEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Which institution cannot be reached, and why.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/UnableToConnectPayload`
public nonisolated struct UnableToConnectPayload: Codable, Hashable, Sendable {
    /// The institution.
    public let institutionID: LenientID
    /// Why: 102, 500, 900, 901, 903, 904, 910, 915, 916 or 920 by the documentation.
    public let code: Int?

    public init(
        institutionID: LenientID,
        code: Int? = nil
    ) {
        self.institutionID = institutionID
        self.code = code
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = try object.required("institutionId")
        self.code = object.optional("code")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.code, "code")
        try object.finish()
    }
}

/// The customer submitted at the end of Connect. Not the report event of the same name.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/DoneEvent`
public nonisolated struct DoneEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `done`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// Empty.
    public let payload: [String: JSONValue]
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: [String: JSONValue],
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

nonisolated extension DoneEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Connect has ordered reports at its end, and they are being generated.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/GeneratingEvent`
public nonisolated struct GeneratingEvent: Codable, Hashable, Sendable {
    /// The kind of step.
    ///
    /// Always `generating`.
    public let eventType: String
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// The report, or one item for each of several reports.
    public let payload: ReportAcks
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: String,
        payload: ReportAcks,
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

nonisolated extension GeneratingEvent: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// A report that was ordered, or one item for each of several.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportAcks`
public nonisolated enum ReportAcks: Codable, Hashable, Sendable {
    case reportAck(ReportAck)
    case reportAcks([ReportAck])
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(
                    required: ["id", "type", "status"],
                    known: [
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
                    ]
                ) { .reportAck(try $0.decode()) },
                .array { .reportAcks(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .reportAck(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .reportAcks(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// A report that was ordered and is being generated.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportAck`
public nonisolated struct ReportAck: Codable, Hashable, Sendable {
    /// Identifies the report.
    public let id: String
    /// The same as `id`.
    public let reportID: String?
    /// Kind of customer.
    public let customerType: CustomerType?
    /// The customer, a number here.
    public let customerID: LenientID?
    /// Identifies the order.
    public let requestID: String?
    /// Name of the partner.
    public let requesterName: String?
    /// When the report was ordered.
    public let createdDate: Date?
    /// Title of the report.
    public let title: String?
    /// The consumer record of the customer.
    public let consumerID: String?
    /// What was ordered.
    public let constraints: ReportConstraints?
    /// Kind of report.
    public let type: ReportType
    /// State of the report.
    public let status: ReportStatus
    /// What ordered the report, such as `Finicity Connect`.
    public let source: String?

    public init(
        id: String,
        type: ReportType,
        status: ReportStatus,
        reportID: String? = nil,
        customerType: CustomerType? = nil,
        customerID: LenientID? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        title: String? = nil,
        consumerID: String? = nil,
        constraints: ReportConstraints? = nil,
        source: String? = nil
    ) {
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
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.type = try object.required("type")
        self.status = try object.required("status")
        self.reportID = object.optional("reportId")
        self.customerType = object.optional("customerType")
        self.customerID = object.optional("customerId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.title = object.optional("title")
        self.consumerID = object.optional("consumerId")
        self.constraints = object.optional("constraints")
        self.source = object.optional("source")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
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
        try object.finish()
    }
}

/// Kind of customer. `testing` customers reach the sandbox bank only.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/CustomerType`
public nonisolated enum CustomerType: OpenEnum {
    case active
    case testing
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "testing": self = .testing
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .testing: return "testing"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What a report was ordered to cover.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportConstraints`
public nonisolated struct ReportConstraints: Codable, Hashable, Sendable {
    /// Data from this moment on.
    public let fromDate: Date?
    /// What the partner added to the report. Labels can repeat.
    public let reportCustomFields: [ReportCustomField]?
    /// The accounts covered; all when absent.
    public let accountIDs: [LenientID]?

    public init(
        fromDate: Date? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        accountIDs: [LenientID]? = nil
    ) {
        self.fromDate = fromDate
        self.reportCustomFields = reportCustomFields
        self.accountIDs = accountIDs
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.reportCustomFields = object.optional("reportCustomFields")
        self.accountIDs = object.optional("accountIds")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.accountIDs, "accountIds")
        try object.finish()
    }
}

/// Something that a partner added to a report.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportCustomField`
public nonisolated struct ReportCustomField: Codable, Hashable, Sendable {
    /// Name of the field.
    public let label: String?
    /// Content of the field.
    public let value: CustomFieldValue?
    /// Whether the report shows it.
    public let shown: Bool?

    public init(
        label: String? = nil,
        value: CustomFieldValue? = nil,
        shown: Bool? = nil
    ) {
        self.label = label
        self.value = value
        self.shown = shown
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.label = object.optional("label")
        self.value = object.optional("value")
        self.shown = object.optional("shown")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.label, "label")
        object.write(self.value, "value")
        object.write(self.shown, "shown")
        try object.finish()
    }
}

/// Content of a custom field. A string in events; orders have been made with numbers.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/CustomFieldValue`
public nonisolated enum CustomFieldValue: Codable, Hashable, Sendable {
    case string(String)
    case number(Decimal)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .number { .number(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Kind of report.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportType`
public nonisolated enum ReportType: OpenEnum {
    case verificationOfAssets
    case verificationOfIncome
    case cashFlowBusiness
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "voa": self = .verificationOfAssets
        case "voi": self = .verificationOfIncome
        case "cfrb": self = .cashFlowBusiness
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .verificationOfAssets: return "voa"
        case .verificationOfIncome: return "voi"
        case .cashFlowBusiness: return "cfrb"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// State of a report.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportStatus`
public nonisolated enum ReportStatus: OpenEnum {
    case inProgress
    case success
    case failure
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "inProgress": self = .inProgress
        case "success": self = .success
        case "failure": self = .failure
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .inProgress: return "inProgress"
        case .success: return "success"
        case .failure: return "failure"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The progress of a report. It has no identifier of its own.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportEvent`
public nonisolated struct ReportEvent: Codable, Hashable, Sendable {
    /// What happened.
    public let eventName: ReportEventName
    /// Identifies the report.
    public let id: String
    /// The consumer record of the customer.
    public let consumerID: String?
    /// Kind of report.
    public let type: ReportType?
    /// State of the report.
    public let status: ReportStatus?
    /// The customer, a number here.
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

/// What happened to a report. `done` comes when all pending reports of the order are complete.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportEventName`
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
        case .inProgress: return "inProgress"
        case .done: return "done"
        case .failed: return "failed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The progress of a report, or one item for each of several that were ordered together.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ReportProgress`
public nonisolated enum ReportProgress: Codable, Hashable, Sendable {
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
