// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Whether an institution is listed in the Connect session.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionVisibility`
public nonisolated enum InstitutionVisibility: OpenEnum {
    case hidden
    case visible
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "hidden": self = .hidden
        case "visible": self = .visible
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .hidden: return "hidden"
        case .visible: return "visible"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What a Connect session is for: the customer who shares accounts, where events go, how the session looks.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectParameters`
public nonisolated struct ConnectParameters: Codable, Hashable, Sendable {
    /// Identifier of the partner
    public var partnerID: String
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public var customerID: LenientID
    /// Consumer that events name again
    public var consumerID: String?
    /// Kind of session; a leftover of older versions
    public var type: String?
    /// Where the customer returns to after the session or after signing in at the bank
    public var redirectURI: URL?
    /// Address that receives the events of the session; it is pinged at once and must answer with a status in the 200
    /// range
    public var webhook: URL?
    /// Media type of event bodies; `application/json` unless given
    public var webhookContentType: String?
    /// Free data that comes back in the body of every event
    public var webhookData: [String: JSONValue]?
    /// Free headers that come back with every event
    public var webhookHeaders: [String: String]?
    /// Identifier of the Connect experience, a GUID, or `default`
    public var experience: String?
    /// True when the link ends with the first completed session; overrides the setting of the experience
    public var singleUseURL: Bool?
    /// Code of the interface language
    public var language: String?
    /// True when the session runs inside a web view
    public var isWebView: Bool?
    /// True when the session is hosted inside a mobile app
    public var isHostedInMobileApp: Bool?
    /// Start of the time covered by the reports of the session
    public var fromDate: Date?
    /// Labels printed on the reports of the session, at most five
    ///
    /// Count: at most 5 elements.
    public var reportCustomFields: [ReportCustomField]?
    /// Visibility of institutions for this session, by institution identifier; Mastercard must have enabled the feature
    public var institutionSettings: [String: InstitutionVisibility]?

    public init(
        partnerID: String,
        customerID: LenientID,
        consumerID: String? = nil,
        type: String? = nil,
        redirectURI: URL? = nil,
        webhook: URL? = nil,
        webhookContentType: String? = nil,
        webhookData: [String: JSONValue]? = nil,
        webhookHeaders: [String: String]? = nil,
        experience: String? = nil,
        singleUseURL: Bool? = nil,
        language: String? = nil,
        isWebView: Bool? = nil,
        isHostedInMobileApp: Bool? = nil,
        fromDate: Date? = nil,
        reportCustomFields: [ReportCustomField]? = nil,
        institutionSettings: [String: InstitutionVisibility]? = nil
    ) {
        self.partnerID = partnerID
        self.customerID = customerID
        self.consumerID = consumerID
        self.type = type
        self.redirectURI = redirectURI
        self.webhook = webhook
        self.webhookContentType = webhookContentType
        self.webhookData = webhookData
        self.webhookHeaders = webhookHeaders
        self.experience = experience
        self.singleUseURL = singleUseURL
        self.language = language
        self.isWebView = isWebView
        self.isHostedInMobileApp = isHostedInMobileApp
        self.fromDate = fromDate
        self.reportCustomFields = reportCustomFields
        self.institutionSettings = institutionSettings
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.partnerID = try object.required("partnerId")
        self.customerID = try object.required("customerId")
        self.consumerID = object.optional("consumerId")
        self.type = object.optional("type")
        self.redirectURI = object.optional("redirectUri", as: URLText.self)
        self.webhook = object.optional("webhook", as: URLText.self)
        self.webhookContentType = object.optional("webhookContentType")
        self.webhookData = object.optional("webhookData")
        self.webhookHeaders = object.optional("webhookHeaders")
        self.experience = object.optional("experience")
        self.singleUseURL = object.optional("singleUseUrl")
        self.language = object.optional("language")
        self.isWebView = object.optional("isWebView")
        self.isHostedInMobileApp = object.optional("isHostedInMobileApp")
        self.fromDate = object.optional("fromDate", as: UnixSeconds.self)
        self.reportCustomFields = object.optional("reportCustomFields")
        self.institutionSettings = object.optional("institutionSettings")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.partnerID, "partnerId")
        object.write(self.customerID, "customerId")
        object.write(self.consumerID, "consumerId")
        object.write(self.type, "type")
        object.write(self.redirectURI, "redirectUri", as: URLText.self)
        object.write(self.webhook, "webhook", as: URLText.self)
        object.write(self.webhookContentType, "webhookContentType")
        object.write(self.webhookData, "webhookData")
        object.write(self.webhookHeaders, "webhookHeaders")
        object.write(self.experience, "experience")
        object.write(self.singleUseURL, "singleUseUrl")
        object.write(self.language, "language")
        object.write(self.isWebView, "isWebView")
        object.write(self.isHostedInMobileApp, "isHostedInMobileApp")
        object.write(self.fromDate, "fromDate", as: UnixSeconds.self)
        object.write(self.reportCustomFields, "reportCustomFields")
        object.write(self.institutionSettings, "institutionSettings")
        try object.finish()
    }
}

nonisolated extension ConnectParameters: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Parameters of a Connect session that starts at one given institution, without the search for it.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/LiteConnectParameters`
public nonisolated struct LiteConnectParameters: Codable, Hashable, Sendable {
    /// Identifier of the partner
    public var partnerID: String
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public var customerID: LenientID
    /// Institution where the session starts
    public var institutionID: LenientID
    /// Where the customer returns to after the session or after signing in at the bank
    public var redirectURI: URL?
    /// Address that receives the events of the session; it is pinged at once and must answer with a status in the 200
    /// range
    public var webhook: URL?
    /// Media type of event bodies; `application/json` unless given
    public var webhookContentType: String?
    /// Free data that comes back in the body of every event
    public var webhookData: [String: JSONValue]?
    /// Free headers that come back with every event
    public var webhookHeaders: [String: String]?
    /// Identifier of the Connect experience, a GUID, or `default`
    public var experience: String?
    /// True when the link ends with the first completed session; overrides the setting of the experience
    public var singleUseURL: Bool?
    /// Code of the interface language
    public var language: String?
    /// True when the session runs inside a web view
    public var isWebView: Bool?
    /// True when the session is hosted inside a mobile app
    public var isHostedInMobileApp: Bool?

    public init(
        partnerID: String,
        customerID: LenientID,
        institutionID: LenientID,
        redirectURI: URL? = nil,
        webhook: URL? = nil,
        webhookContentType: String? = nil,
        webhookData: [String: JSONValue]? = nil,
        webhookHeaders: [String: String]? = nil,
        experience: String? = nil,
        singleUseURL: Bool? = nil,
        language: String? = nil,
        isWebView: Bool? = nil,
        isHostedInMobileApp: Bool? = nil
    ) {
        self.partnerID = partnerID
        self.customerID = customerID
        self.institutionID = institutionID
        self.redirectURI = redirectURI
        self.webhook = webhook
        self.webhookContentType = webhookContentType
        self.webhookData = webhookData
        self.webhookHeaders = webhookHeaders
        self.experience = experience
        self.singleUseURL = singleUseURL
        self.language = language
        self.isWebView = isWebView
        self.isHostedInMobileApp = isHostedInMobileApp
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.partnerID = try object.required("partnerId")
        self.customerID = try object.required("customerId")
        self.institutionID = try object.required("institutionId")
        self.redirectURI = object.optional("redirectUri", as: URLText.self)
        self.webhook = object.optional("webhook", as: URLText.self)
        self.webhookContentType = object.optional("webhookContentType")
        self.webhookData = object.optional("webhookData")
        self.webhookHeaders = object.optional("webhookHeaders")
        self.experience = object.optional("experience")
        self.singleUseURL = object.optional("singleUseUrl")
        self.language = object.optional("language")
        self.isWebView = object.optional("isWebView")
        self.isHostedInMobileApp = object.optional("isHostedInMobileApp")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.partnerID, "partnerId")
        object.write(self.customerID, "customerId")
        object.write(self.institutionID, "institutionId")
        object.write(self.redirectURI, "redirectUri", as: URLText.self)
        object.write(self.webhook, "webhook", as: URLText.self)
        object.write(self.webhookContentType, "webhookContentType")
        object.write(self.webhookData, "webhookData")
        object.write(self.webhookHeaders, "webhookHeaders")
        object.write(self.experience, "experience")
        object.write(self.singleUseURL, "singleUseUrl")
        object.write(self.language, "language")
        object.write(self.isWebView, "isWebView")
        object.write(self.isHostedInMobileApp, "isHostedInMobileApp")
        try object.finish()
    }
}

nonisolated extension LiteConnectParameters: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Parameters of the dashboard on which a customer reviews and revokes consents.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectDashboardParameters`
public nonisolated struct ConnectDashboardParameters: Codable, Hashable, Sendable {
    /// Identifier of the partner
    public var partnerID: String
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public var customerID: LenientID
    /// Where the customer returns to
    public var redirectURI: URL?
    /// Address that receives the events of the session
    public var webhook: URL?
    /// Identifier of the Connect experience
    public var experience: String?
    /// Free data that comes back in the body of every event
    public var webhookData: [String: JSONValue]?
    /// Free headers that come back with every event
    public var webhookHeaders: [String: String]?

    public init(
        partnerID: String,
        customerID: LenientID,
        redirectURI: URL? = nil,
        webhook: URL? = nil,
        experience: String? = nil,
        webhookData: [String: JSONValue]? = nil,
        webhookHeaders: [String: String]? = nil
    ) {
        self.partnerID = partnerID
        self.customerID = customerID
        self.redirectURI = redirectURI
        self.webhook = webhook
        self.experience = experience
        self.webhookData = webhookData
        self.webhookHeaders = webhookHeaders
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.partnerID = try object.required("partnerId")
        self.customerID = try object.required("customerId")
        self.redirectURI = object.optional("redirectUri", as: URLText.self)
        self.webhook = object.optional("webhook", as: URLText.self)
        self.experience = object.optional("experience")
        self.webhookData = object.optional("webhookData")
        self.webhookHeaders = object.optional("webhookHeaders")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.partnerID, "partnerId")
        object.write(self.customerID, "customerId")
        object.write(self.redirectURI, "redirectUri", as: URLText.self)
        object.write(self.webhook, "webhook", as: URLText.self)
        object.write(self.experience, "experience")
        object.write(self.webhookData, "webhookData")
        object.write(self.webhookHeaders, "webhookHeaders")
        try object.finish()
    }
}

nonisolated extension ConnectDashboardParameters: MaskedDescription {
    public static var maskedMembers: [String] {
        ["webhookHeaders"]
    }
}

/// Address of a Connect session. It is valid for two hours; a session lasts one hour after the customer signed in.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ConnectUrl`
public nonisolated struct ConnectURL: Codable, Hashable, Sendable {
    /// Address to open in a browser or SDK; it is signed and grants access to the session
    public let link: URL

    public init(
        link: URL
    ) {
        self.link = link
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.link = try object.required("link", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.link, "link", as: URLText.self)
        try object.finish()
    }
}

nonisolated extension ConnectURL: MaskedDescription {
    public static var maskedMembers: [String] {
        ["link"]
    }
}
