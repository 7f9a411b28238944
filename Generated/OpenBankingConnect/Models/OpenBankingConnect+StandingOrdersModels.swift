// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Asks for a page of standing orders.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountStandingOrdersRequest`
public nonisolated struct GetAccountStandingOrdersRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo
    /// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
    ///
    /// Length: 1 to 256 characters.
    public var accountID: String
    /// Most standing orders wanted on the page.
    public var limit: Int?
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public var offset: String?

    public init(
        requestInfo: RequestInfo,
        accountID: String,
        limit: Int? = nil,
        offset: String? = nil
    ) {
        self.requestInfo = requestInfo
        self.accountID = accountID
        self.limit = limit
        self.offset = offset
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.accountID = try object.required("accountId")
        self.limit = object.optional("limit")
        self.offset = object.optional("offset")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.accountID, "accountId")
        object.write(self.limit, "limit")
        object.write(self.offset, "offset")
        try object.finish()
    }
}

nonisolated extension GetAccountStandingOrdersRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.accountID, "accountId", minLength: 1, maxLength: 256)
    }
}

/// A page of standing orders.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountStandingOrdersResponse`
public nonisolated struct GetAccountStandingOrdersResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public let offset: String?
    /// The standing orders of the page.
    public let standingOrders: [StandingOrder]?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        offset: String? = nil,
        standingOrders: [StandingOrder]? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.offset = offset
        self.standingOrders = standingOrders
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.offset = object.optional("offset")
        self.standingOrders = object.optional("standingOrders")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.offset, "offset")
        object.write(self.standingOrders, "standingOrders")
        try object.finish()
    }
}

nonisolated extension GetAccountStandingOrdersResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
    }
}

/// A payment that is ordered to be repeated.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/StandingOrder`
public nonisolated struct StandingOrder: Codable, Hashable, Sendable {
    /// Handle of the order.
    public let standingOrderID: String?
    /// A payment under a standing order.
    public let firstPayment: StandingOrderPayment?
    /// A payment under a standing order.
    public let nextPayment: StandingOrderPayment?
    /// A payment under a standing order.
    public let finalPayment: StandingOrderPayment?
    /// When a standing order is carried out.
    public let schedule: StandingOrderSchedule?
    /// The account that receives the payments of a standing order.
    public let recipientAccount: RecipientAccount?
    /// Reference sent with each payment.
    public let reference: String?
    /// State of the order, such as `ACTIVE`.
    public let status: String?

    public init(
        standingOrderID: String? = nil,
        firstPayment: StandingOrderPayment? = nil,
        nextPayment: StandingOrderPayment? = nil,
        finalPayment: StandingOrderPayment? = nil,
        schedule: StandingOrderSchedule? = nil,
        recipientAccount: RecipientAccount? = nil,
        reference: String? = nil,
        status: String? = nil
    ) {
        self.standingOrderID = standingOrderID
        self.firstPayment = firstPayment
        self.nextPayment = nextPayment
        self.finalPayment = finalPayment
        self.schedule = schedule
        self.recipientAccount = recipientAccount
        self.reference = reference
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.standingOrderID = object.optional("standingOrderId")
        self.firstPayment = object.optional("firstPayment")
        self.nextPayment = object.optional("nextPayment")
        self.finalPayment = object.optional("finalPayment")
        self.schedule = object.optional("schedule")
        self.recipientAccount = object.optional("recipientAccount")
        self.reference = object.optional("reference")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.standingOrderID, "standingOrderId")
        object.write(self.firstPayment, "firstPayment")
        object.write(self.nextPayment, "nextPayment")
        object.write(self.finalPayment, "finalPayment")
        object.write(self.schedule, "schedule")
        object.write(self.recipientAccount, "recipientAccount")
        object.write(self.reference, "reference")
        object.write(self.status, "status")
        try object.finish()
    }
}

nonisolated extension StandingOrder: MaskedDescription {
    public static var maskedMembers: [String] {
        ["reference"]
    }
}

/// A payment under a standing order.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/StandingOrderPayment`
public nonisolated struct StandingOrderPayment: Codable, Hashable, Sendable {
    /// Day of the payment.
    public let date: CalendarDate?
    /// Currency by its ISO 4217 code.
    public let currency: String?
    /// How much, in units of the currency.
    public let amount: Decimal?

    public init(
        date: CalendarDate? = nil,
        currency: String? = nil,
        amount: Decimal? = nil
    ) {
        self.date = date
        self.currency = currency
        self.amount = amount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.date = object.optional("date")
        self.currency = object.optional("currency")
        self.amount = object.optional("amount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.date, "date")
        object.write(self.currency, "currency")
        object.write(self.amount, "amount")
        try object.finish()
    }
}

/// When a standing order is carried out.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/StandingOrderSchedule`
public nonisolated struct StandingOrderSchedule: Codable, Hashable, Sendable {
    /// How often, a code such as `EvryDay`.
    public let frequency: String?

    public init(
        frequency: String? = nil
    ) {
        self.frequency = frequency
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.frequency = object.optional("frequency")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.frequency, "frequency")
        try object.finish()
    }
}

/// The account that receives the payments of a standing order.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/RecipientAccount`
public nonisolated struct RecipientAccount: Codable, Hashable, Sendable {
    /// What kind of number it is, such as `UK.OBIE.IBAN`.
    public let schemeName: String?
    /// Number of the account.
    public let identification: String?
    /// Name of the account or of its holder.
    public let name: String?

    public init(
        schemeName: String? = nil,
        identification: String? = nil,
        name: String? = nil
    ) {
        self.schemeName = schemeName
        self.identification = identification
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.schemeName = object.optional("schemeName")
        self.identification = object.optional("identification")
        self.name = object.optional("name")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.schemeName, "schemeName")
        object.write(self.identification, "identification")
        object.write(self.name, "name")
        try object.finish()
    }
}

nonisolated extension RecipientAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["identification", "name"]
    }
}
