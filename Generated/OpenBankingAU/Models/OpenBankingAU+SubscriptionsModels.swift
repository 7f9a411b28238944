// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Kind of notifications.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NotificationType`
public nonisolated enum NotificationType: OpenEnum {
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

/// State of a subscription.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/SubscriptionStatus`
public nonisolated enum SubscriptionStatus: OpenEnum {
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

/// Subscription to consent notifications.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NewSubscription`
public nonisolated struct NewSubscription: Codable, Hashable, Sendable {
    /// Address that receives the notifications over HTTPS
    public var url: URL
    /// Kind of notifications; `CONSENT`
    public var notificationType: NotificationType

    public init(
        url: URL,
        notificationType: NotificationType
    ) {
        self.url = url
        self.notificationType = notificationType
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.url = try object.required("url", as: URLText.self)
        self.notificationType = try object.required("notificationType")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.url, "url", as: URLText.self)
        object.write(self.notificationType, "notificationType")
        try object.finish()
    }
}

/// Answer to a new subscription. Store the signing key at once: it is shown this one time only.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CreatedSubscription`
public nonisolated struct CreatedSubscription: Codable, Hashable, Sendable {
    /// Identifier of the subscription
    public let id: String?
    /// Identifier of the subscription, under a second name
    public let subscriptionID2: String?
    /// Identifier of the subscription, under a third name
    public let subscriptionID: String?
    /// Key for the HMAC-SHA256 signatures of the notifications
    ///
    /// Format: `password`.
    public let signingKey: String?
    /// Address that receives the notifications
    public let url: String?
    /// Kind of notifications
    public let notificationType: NotificationType?
    /// State of the subscription
    public let status: SubscriptionStatus?
    /// When the subscription was created, ISO 8601
    public let createdDate: String?
    /// When the subscription last changed, ISO 8601
    public let lastUpdatedDate: String?

    public init(
        id: String? = nil,
        subscriptionID2: String? = nil,
        subscriptionID: String? = nil,
        signingKey: String? = nil,
        url: String? = nil,
        notificationType: NotificationType? = nil,
        status: SubscriptionStatus? = nil,
        createdDate: String? = nil,
        lastUpdatedDate: String? = nil
    ) {
        self.id = id
        self.subscriptionID2 = subscriptionID2
        self.subscriptionID = subscriptionID
        self.signingKey = signingKey
        self.url = url
        self.notificationType = notificationType
        self.status = status
        self.createdDate = createdDate
        self.lastUpdatedDate = lastUpdatedDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.subscriptionID2 = object.optional("subscriptionId")
        self.subscriptionID = object.optional("subscriptionID")
        self.signingKey = object.optional("signingKey")
        self.url = object.optional("url")
        self.notificationType = object.optional("notificationType")
        self.status = object.optional("status")
        self.createdDate = object.optional("createdDate")
        self.lastUpdatedDate = object.optional("lastUpdatedDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.subscriptionID2, "subscriptionId")
        object.write(self.subscriptionID, "subscriptionID")
        object.write(self.signingKey, "signingKey")
        object.write(self.url, "url")
        object.write(self.notificationType, "notificationType")
        object.write(self.status, "status")
        object.write(self.createdDate, "createdDate")
        object.write(self.lastUpdatedDate, "lastUpdatedDate")
        try object.finish()
    }
}

nonisolated extension CreatedSubscription: MaskedDescription {
    public static var maskedMembers: [String] {
        ["signingKey"]
    }
}

/// A subscription to consent notifications.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Subscription`
public nonisolated struct Subscription: Codable, Hashable, Sendable {
    /// Identifier of a subscription to consent notifications.
    public let id: String?
    /// Address that receives the notifications
    public let url: String?
    /// Kind of notifications
    public let notificationType: NotificationType?
    /// State of the subscription
    public let status: SubscriptionStatus?
    /// When the subscription was created, ISO 8601
    public let createdDate: String?
    /// When the subscription last changed, ISO 8601
    public let lastUpdatedDate: String?

    public init(
        id: String? = nil,
        url: String? = nil,
        notificationType: NotificationType? = nil,
        status: SubscriptionStatus? = nil,
        createdDate: String? = nil,
        lastUpdatedDate: String? = nil
    ) {
        self.id = id
        self.url = url
        self.notificationType = notificationType
        self.status = status
        self.createdDate = createdDate
        self.lastUpdatedDate = lastUpdatedDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.url = object.optional("url")
        self.notificationType = object.optional("notificationType")
        self.status = object.optional("status")
        self.createdDate = object.optional("createdDate")
        self.lastUpdatedDate = object.optional("lastUpdatedDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.url, "url")
        object.write(self.notificationType, "notificationType")
        object.write(self.status, "status")
        object.write(self.createdDate, "createdDate")
        object.write(self.lastUpdatedDate, "lastUpdatedDate")
        try object.finish()
    }
}

/// All subscriptions of the partner.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Subscriptions`
public nonisolated struct Subscriptions: Codable, Hashable, Sendable {
    /// The subscriptions
    public let subscriptions: [Subscription]?

    public init(
        subscriptions: [Subscription]? = nil
    ) {
        self.subscriptions = subscriptions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.subscriptions = object.optional("subscriptions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.subscriptions, "subscriptions")
        try object.finish()
    }
}

/// New address of a subscription. Keep the previous address alive for another 24 hours.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/SubscriptionUrlUpdate`
public nonisolated struct SubscriptionURLUpdate: Codable, Hashable, Sendable {
    /// Address that receives the notifications from now on
    public var url: URL

    public init(
        url: URL
    ) {
        self.url = url
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.url = try object.required("url", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.url, "url", as: URLText.self)
        try object.finish()
    }
}
