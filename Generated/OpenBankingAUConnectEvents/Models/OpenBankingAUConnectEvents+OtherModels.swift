// Made by apigen 0.1.0 from Specs/connect-events-aus.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// The kind of step. `financialConsentCreated` is deprecated, use consent notifications.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ConnectEventType`
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
        case .ping: return "ping"
        case .started: return "started"
        case .institutionSupported: return "institutionSupported"
        case .institutionNotFound: return "institutionNotFound"
        case .adding: return "adding"
        case .added: return "added"
        case .processing: return "processing"
        case .financialConsentCreated: return "financialConsentCreated"
        case .unableToConnect: return "unableToConnect"
        case .done: return "done"
        case .generating: return "generating"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What all Connect events have in common.
///
/// Source: `Specs/connect-events-aus.yaml#/components/schemas/ConnectEnvelope`
public nonisolated struct ConnectEnvelope: Codable, Hashable, Sendable {
    /// The kind of step.
    public let eventType: ConnectEventType
    /// Unique per event, milliseconds since 1970 and 24 hexadecimal digits in all samples. Remember it, to recognise
    /// repeated deliveries. Absent from `ping`.
    public let eventID: String?
    /// The customer in Connect. Absent from `ping`.
    public let customerID: LenientID?
    /// The consumer record of the customer, if there is one.
    public let consumerID: String?
    /// What the step is about. An object, and a list for several reports.
    public let payload: JSONValue
    /// The data that was given with the order of the Connect URL, as it was given.
    public let webhookData: [String: JSONValue]?
    /// The headers that were given with the order of the Connect URL. Shown as part of the body, though described as
    /// sent in HTTP headers.
    public let webhookHeaders: [String: String]?

    public init(
        eventType: ConnectEventType,
        payload: JSONValue,
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

nonisolated extension ConnectEnvelope: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}
