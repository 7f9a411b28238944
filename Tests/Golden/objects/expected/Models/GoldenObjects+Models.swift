// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// An account.
///
/// - A list item that is long enough to be wrapped, because it goes on and on until the line of the comment is full.
///
/// Source: `api.yaml#/components/schemas/Account`
public nonisolated struct Account: Codable, Hashable, Sendable {
    /// Its id.
    ///
    /// Length: 1 to 36 characters.
    public var id: String
    /// Pattern: `^[A-Z]{3}$`.
    public var currencyCode: String
    /// Money, exact.
    ///
    /// Minimum: 0.
    public var balance: Decimal
    public var accountNumber: String?
    public var openedOn: CalendarDate?
    public var updatedAt: DateTime?
    public var webURL: URL?
    /// Default: `false`.
    public var voaReport: Bool?
    /// Default: `"savings"`.
    public var kind: String?
    /// Default: `0.1`.
    public var rate: Double?
    /// Default: `["new","it's 'open'"]`.
    public var tags: [String]?
    /// Default: `"2024-01-01"`.
    public var opened: CalendarDate?
    /// Default: `3`.
    public var `default`: Int32?
    public var rates: [Decimal]?
    public var labels: [String: String]?
    /// A person and a customer at once.
    public var owner: Owner?
    public var address: AccountAddress?

    /// `voaReport`, or the value that holds where it is absent.
    public var voaReportOrDefault: Bool { self.voaReport ?? false }

    /// `kind`, or the value that holds where it is absent.
    public var kindOrDefault: String { self.kind ?? "savings" }

    /// `rate`, or the value that holds where it is absent.
    public var rateOrDefault: Double { self.rate ?? 0.1 }

    /// `tags`, or the value that holds where it is absent.
    public var tagsOrDefault: [String] { self.tags ?? ["new", "it's `open`"] }

    /// ``default``, or the value that holds where it is absent.
    public var defaultOrDefault: Int32 { self.`default` ?? 3 }

    public init(
        id: String,
        currencyCode: String,
        balance: Decimal,
        accountNumber: String? = nil,
        openedOn: CalendarDate? = nil,
        updatedAt: DateTime? = nil,
        webURL: URL? = nil,
        voaReport: Bool? = nil,
        kind: String? = nil,
        rate: Double? = nil,
        tags: [String]? = nil,
        opened: CalendarDate? = nil,
        `default`: Int32? = nil,
        rates: [Decimal]? = nil,
        labels: [String: String]? = nil,
        owner: Owner? = nil,
        address: AccountAddress? = nil
    ) {
        self.id = id
        self.currencyCode = currencyCode
        self.balance = balance
        self.accountNumber = accountNumber
        self.openedOn = openedOn
        self.updatedAt = updatedAt
        self.webURL = webURL
        self.voaReport = voaReport
        self.kind = kind
        self.rate = rate
        self.tags = tags
        self.opened = opened
        self.`default` = `default`
        self.rates = rates
        self.labels = labels
        self.owner = owner
        self.address = address
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.currencyCode = try object.required("currency-code")
        self.balance = try object.required("balance")
        self.accountNumber = object.optional("accountNumber")
        self.openedOn = object.optional("openedOn")
        self.updatedAt = object.optional("updated_at")
        self.webURL = object.optional("webURL", as: URLText.self)
        self.voaReport = object.optional("VOAReport")
        self.kind = object.optional("kind")
        self.rate = object.optional("rate")
        self.tags = object.optional("tags")
        self.opened = object.optional("opened")
        self.`default` = object.optional("default")
        self.rates = object.optional("rates")
        self.labels = object.optional("labels")
        self.owner = object.optional("owner")
        self.address = object.optional("address")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.currencyCode, "currency-code")
        object.write(self.balance, "balance")
        object.write(self.accountNumber, "accountNumber")
        object.write(self.openedOn, "openedOn")
        object.write(self.updatedAt, "updated_at")
        object.write(self.webURL, "webURL", as: URLText.self)
        object.write(self.voaReport, "VOAReport")
        object.write(self.kind, "kind")
        object.write(self.rate, "rate")
        object.write(self.tags, "tags")
        object.write(self.opened, "opened")
        object.write(self.`default`, "default")
        object.write(self.rates, "rates")
        object.write(self.labels, "labels")
        object.write(self.owner, "owner")
        object.write(self.address, "address")
        try object.finish()
    }
}

nonisolated extension Account: MaskedDescription {
    public static var maskedMembers: [String] {
        ["accountNumber"]
    }
}

/// A person and a customer at once.
///
/// Source: `api.yaml#/components/schemas/Owner`
public nonisolated struct Owner: Codable, Hashable, Sendable {
    public var name: String
    public var customerID: Int64

    public init(
        name: String,
        customerID: Int64
    ) {
        self.name = name
        self.customerID = customerID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.name = try object.required("name")
        self.customerID = try object.required("customerId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.customerID, "customerId")
        try object.finish()
    }
}

nonisolated extension Owner: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name"]
    }
}

/// Source: `api.yaml#/components/schemas/Account/properties/address`
public nonisolated struct AccountAddress: Codable, Hashable, Sendable {
    public var city: String?

    public init(
        city: String? = nil
    ) {
        self.city = city
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.city = object.optional("city")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.city, "city")
        try object.finish()
    }
}
