// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// The accounts of a user.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AccountList`
public nonisolated struct AccountList: Codable, Hashable, Sendable {
    /// The accounts.
    public let accounts: [Account]

    public init(
        accounts: [Account]
    ) {
        self.accounts = accounts
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accounts = try object.required("accounts")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accounts, "accounts")
        try object.finish()
    }
}

/// An account at a bank.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Account`
public nonisolated struct Account: Codable, Hashable, Sendable {
    /// The ID, a long opaque text. It may hold characters that have a meaning in a URL.
    public let id: String
    /// The bank.
    public let accountProvider: AccountProvider
    /// Name of the account.
    public let name: String
    /// What kind of account it is.
    public let type: AccountType
    /// Name of the owner.
    public let owner: Nullable<String>?
    /// The numbers of the account.
    public let number: AccountNumber
    /// Currency, ISO 4217.
    public let currency: String
    /// The balance of booked transactions.
    public let booked: Amount
    /// The value of `booked` once more.
    public let bookedBalance: Decimal
    /// What can be spent; null if the bank does not tell.
    public let available: Nullable<Amount>?
    /// The value of `available` once more.
    public let availableBalance: Nullable<Decimal>?
    /// When the bank was read last.
    public let lastSynchronized: Nullable<DateTime>?
    /// Whether the bank has been read.
    public let syncStatus: SyncStatus?
    /// Whether the bank stopped listing the account.
    public let isOrphaned: Bool?
    /// What can be done with the account.
    public let features: AccountFeatures?
    /// Whether payments can be received on the account.
    public let verifiedForPayments: Bool?
    /// What Aiia Pay calls the account as the destination of payments.
    public let destinationID: UUID?
    /// The ID of the group that the account was put into when it was connected.
    public let groupID: Nullable<String>?
    /// The label of that group.
    public let groupName: Nullable<String>?
    /// ID of the account in the gateway that came before this API.
    public let nagAPIAccountID: String?

    public init(
        id: String,
        accountProvider: AccountProvider,
        name: String,
        type: AccountType,
        number: AccountNumber,
        currency: String,
        booked: Amount,
        bookedBalance: Decimal,
        owner: Nullable<String>? = nil,
        available: Nullable<Amount>? = nil,
        availableBalance: Nullable<Decimal>? = nil,
        lastSynchronized: Nullable<DateTime>? = nil,
        syncStatus: SyncStatus? = nil,
        isOrphaned: Bool? = nil,
        features: AccountFeatures? = nil,
        verifiedForPayments: Bool? = nil,
        destinationID: UUID? = nil,
        groupID: Nullable<String>? = nil,
        groupName: Nullable<String>? = nil,
        nagAPIAccountID: String? = nil
    ) {
        self.id = id
        self.accountProvider = accountProvider
        self.name = name
        self.type = type
        self.owner = owner
        self.number = number
        self.currency = currency
        self.booked = booked
        self.bookedBalance = bookedBalance
        self.available = available
        self.availableBalance = availableBalance
        self.lastSynchronized = lastSynchronized
        self.syncStatus = syncStatus
        self.isOrphaned = isOrphaned
        self.features = features
        self.verifiedForPayments = verifiedForPayments
        self.destinationID = destinationID
        self.groupID = groupID
        self.groupName = groupName
        self.nagAPIAccountID = nagAPIAccountID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.accountProvider = try object.required("accountProvider")
        self.name = try object.required("name")
        self.type = try object.required("type")
        self.number = try object.required("number")
        self.currency = try object.required("currency")
        self.booked = try object.required("booked")
        self.bookedBalance = try object.required("bookedBalance")
        self.owner = object.nullable("owner")
        self.available = object.nullable("available")
        self.availableBalance = object.nullable("availableBalance")
        self.lastSynchronized = object.nullable("lastSynchronized")
        self.syncStatus = object.optional("syncStatus")
        self.isOrphaned = object.optional("isOrphaned")
        self.features = object.optional("features")
        self.verifiedForPayments = object.optional("verifiedForPayments")
        self.destinationID = object.optional("destinationId", as: UUIDText.self)
        self.groupID = object.nullable("groupId")
        self.groupName = object.nullable("groupName")
        self.nagAPIAccountID = object.optional("nagApiAccountId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.accountProvider, "accountProvider")
        object.write(self.name, "name")
        object.write(self.type, "type")
        object.write(self.owner, "owner")
        object.write(self.number, "number")
        object.write(self.currency, "currency")
        object.write(self.booked, "booked")
        object.write(self.bookedBalance, "bookedBalance")
        object.write(self.available, "available")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.lastSynchronized, "lastSynchronized")
        object.write(self.syncStatus, "syncStatus")
        object.write(self.isOrphaned, "isOrphaned")
        object.write(self.features, "features")
        object.write(self.verifiedForPayments, "verifiedForPayments")
        object.write(self.destinationID, "destinationId", as: UUIDText.self)
        object.write(self.groupID, "groupId")
        object.write(self.groupName, "groupName")
        object.write(self.nagAPIAccountID, "nagApiAccountId")
        try object.finish()
    }
}

nonisolated extension Account: MaskedDescription {
    public static var maskedMembers: [String] {
        ["owner", "number"]
    }
}

/// The bank of an account.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AccountProvider`
public nonisolated struct AccountProvider: Codable, Hashable, Sendable {
    /// The ID of the bank, for example `TestDataBank1`.
    public let id: String
    /// Name of the bank.
    public let name: String

    public init(
        id: String,
        name: String
    ) {
        self.id = id
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = try object.required("name")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        try object.finish()
    }
}

/// What kind of account it is. There are more values than these.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AccountType`
public nonisolated enum AccountType: OpenEnum {
    case consumption
    case savings
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Consumption": self = .consumption
        case "Savings": self = .savings
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .consumption: return "Consumption"
        case .savings: return "Savings"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Whether the bank has been read. There are more values than this one.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/SyncStatus`
public nonisolated enum SyncStatus: OpenEnum {
    case finished
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Finished": self = .finished
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .finished: return "Finished"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// What can be done with an account.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/AccountFeatures`
public nonisolated struct AccountFeatures: Codable, Hashable, Sendable {
    /// Whether one can pay from it.
    public let paymentFrom: Bool?
    /// Whether it can receive payments.
    public let paymentTo: Bool?
    /// Whether it is a payment account in the sense of PSD2.
    public let psdPaymentAccount: Bool?
    /// Whether its transactions can be read.
    public let queryable: Bool?

    public init(
        paymentFrom: Bool? = nil,
        paymentTo: Bool? = nil,
        psdPaymentAccount: Bool? = nil,
        queryable: Bool? = nil
    ) {
        self.paymentFrom = paymentFrom
        self.paymentTo = paymentTo
        self.psdPaymentAccount = psdPaymentAccount
        self.queryable = queryable
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentFrom = object.optional("paymentFrom")
        self.paymentTo = object.optional("paymentTo")
        self.psdPaymentAccount = object.optional("psdPaymentAccount")
        self.queryable = object.optional("queryable")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentFrom, "paymentFrom")
        object.write(self.paymentTo, "paymentTo")
        object.write(self.psdPaymentAccount, "psdPaymentAccount")
        object.write(self.queryable, "queryable")
        try object.finish()
    }
}

/// Asks for a synchronization.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/UpdateRequest`
public nonisolated struct UpdateRequest: Codable, Hashable, Sendable {
    /// Where the browser comes back to if the user has to log in.
    public var redirectURL: URL

    public init(
        redirectURL: URL
    ) {
        self.redirectURL = redirectURL
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.redirectURL = try object.required("redirectUrl", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.redirectURL, "redirectUrl", as: URLText.self)
        try object.finish()
    }
}

/// What becomes of a request for a synchronization.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/UpdateResponse`
public nonisolated struct UpdateResponse: Codable, Hashable, Sendable {
    /// What happens next.
    public let status: UpdateStatus
    /// Where to send the user when a login is needed.
    public let authURL: Nullable<URL>?

    public init(
        status: UpdateStatus,
        authURL: Nullable<URL>? = nil
    ) {
        self.status = status
        self.authURL = authURL
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.status = try object.required("status")
        self.authURL = object.nullable("authUrl", as: URLText.self)
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.write(self.authURL, "authUrl", as: URLText.self)
        try object.finish()
    }
}

/// `AllQueued`: all banks are read. `SupervisedLoginRequired`: a bank wants the user to log in.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/UpdateStatus`
public nonisolated enum UpdateStatus: OpenEnum {
    case allQueued
    case supervisedLoginRequired
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "AllQueued": self = .allQueued
        case "SupervisedLoginRequired": self = .supervisedLoginRequired
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .allQueued: return "AllQueued"
        case .supervisedLoginRequired: return "SupervisedLoginRequired"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
