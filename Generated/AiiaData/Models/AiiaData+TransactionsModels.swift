// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// One page of transactions.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionPage`
public nonisolated struct TransactionPage: Codable, Hashable, Sendable {
    /// Asks for the next page; null or absent on the last.
    public let pagingToken: Nullable<String>?
    /// The transactions.
    public let transactions: [Transaction]

    public init(
        transactions: [Transaction],
        pagingToken: Nullable<String>? = nil
    ) {
        self.pagingToken = pagingToken
        self.transactions = transactions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.transactions = try object.required("transactions")
        self.pagingToken = object.nullable("pagingToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.pagingToken, "pagingToken")
        object.write(self.transactions, "transactions")
        try object.finish()
    }
}

/// A transaction on an account.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Transaction`
public nonisolated struct Transaction: Codable, Hashable, Sendable {
    /// The ID. It looks like a UUID, but is not always one.
    public let id: String
    /// The account.
    public let accountID: String
    /// The day of booking.
    public let date: CalendarDate
    /// When the transaction was made. Without a known time it is `0001-01-01T00:00:00`, which has no zone: RFC 3339
    /// alone does not read it.
    public let creationDate: DateTime
    /// The amount, negative for debits.
    public let transactionAmount: Amount
    /// The value of `transactionAmount` once more.
    public let amount: Decimal
    /// The currency of `transactionAmount` once more.
    public let currency: String
    /// The balance of the account after booking.
    public let balance: Nullable<Amount>?
    /// The balance as computed.
    public let estimatedBalance: Amount?
    /// The text of the bank, cleaned up.
    public let text: String
    /// The text of the bank.
    public let originalText: String
    /// Whether it is booked.
    public let state: TransactionState
    /// What kind of transaction it is.
    public let type: TransactionType
    /// More data; null unless Mastercard switched it on for the client.
    public let detail: Nullable<TransactionDetails>?
    /// Whether it is a duplicate that was removed.
    public let isDeleted: DeletionFlag?
    /// The categories that enrichment found.
    public let categories: [Category]?
    /// ID of the transaction in the gateway that came before this API.
    public let nagAPITransactionID: Nullable<String>?

    public init(
        id: String,
        accountID: String,
        date: CalendarDate,
        creationDate: DateTime,
        transactionAmount: Amount,
        amount: Decimal,
        currency: String,
        text: String,
        originalText: String,
        state: TransactionState,
        type: TransactionType,
        balance: Nullable<Amount>? = nil,
        estimatedBalance: Amount? = nil,
        detail: Nullable<TransactionDetails>? = nil,
        isDeleted: DeletionFlag? = nil,
        categories: [Category]? = nil,
        nagAPITransactionID: Nullable<String>? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.date = date
        self.creationDate = creationDate
        self.transactionAmount = transactionAmount
        self.amount = amount
        self.currency = currency
        self.balance = balance
        self.estimatedBalance = estimatedBalance
        self.text = text
        self.originalText = originalText
        self.state = state
        self.type = type
        self.detail = detail
        self.isDeleted = isDeleted
        self.categories = categories
        self.nagAPITransactionID = nagAPITransactionID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.accountID = try object.required("accountId")
        self.date = try object.required("date")
        self.creationDate = try object.required("creationDate")
        self.transactionAmount = try object.required("transactionAmount")
        self.amount = try object.required("amount")
        self.currency = try object.required("currency")
        self.text = try object.required("text")
        self.originalText = try object.required("originalText")
        self.state = try object.required("state")
        self.type = try object.required("type")
        self.balance = object.nullable("balance")
        self.estimatedBalance = object.optional("estimatedBalance")
        self.detail = object.nullable("detail")
        self.isDeleted = object.optional("isDeleted")
        self.categories = object.optional("categories")
        self.nagAPITransactionID = object.nullable("nagApiTransactionId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.accountID, "accountId")
        object.write(self.date, "date")
        object.write(self.creationDate, "creationDate")
        object.write(self.transactionAmount, "transactionAmount")
        object.write(self.amount, "amount")
        object.write(self.currency, "currency")
        object.write(self.balance, "balance")
        object.write(self.estimatedBalance, "estimatedBalance")
        object.write(self.text, "text")
        object.write(self.originalText, "originalText")
        object.write(self.state, "state")
        object.write(self.type, "type")
        object.write(self.detail, "detail")
        object.write(self.isDeleted, "isDeleted")
        object.write(self.categories, "categories")
        object.write(self.nagAPITransactionID, "nagApiTransactionId")
        try object.finish()
    }
}

/// Whether a transaction is booked, announced, or planned for a later day.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionState`
public nonisolated enum TransactionState: OpenEnum {
    case booked
    case reserved
    case scheduled
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Booked": self = .booked
        case "Reserved": self = .reserved
        case "Scheduled": self = .scheduled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .booked: return "Booked"
        case .reserved: return "Reserved"
        case .scheduled: return "Scheduled"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// The kind of a transaction. The documentation names kinds for display (internal counter entry, peer-to-peer, direct
/// debit, bank transfer, cash withdrawal, unknown); only this value has been seen in data.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionType`
public nonisolated enum TransactionType: OpenEnum {
    case card
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Card": self = .card
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .card: return "Card"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// More about a transaction, on request only.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionDetails`
public nonisolated struct TransactionDetails: Codable, Hashable, Sendable {
    /// Where the money comes from.
    public let source: Nullable<TransactionParty>?
    /// Where the money goes.
    public let destination: Nullable<TransactionParty>?
    /// The message to the payee.
    public let message: Nullable<String>?
    /// References.
    public let identifiers: Nullable<TransactionIdentifiers>?
    /// The exchange, if there was one.
    public let currencyConversion: Nullable<CurrencyConversion>?
    /// The day it was carried out.
    public let executionDate: Nullable<CalendarDate>?
    /// The day it counts from.
    public let valueDate: Nullable<CalendarDate>?
    /// Cashback or points.
    public let reward: Nullable<Reward>?

    public init(
        source: Nullable<TransactionParty>? = nil,
        destination: Nullable<TransactionParty>? = nil,
        message: Nullable<String>? = nil,
        identifiers: Nullable<TransactionIdentifiers>? = nil,
        currencyConversion: Nullable<CurrencyConversion>? = nil,
        executionDate: Nullable<CalendarDate>? = nil,
        valueDate: Nullable<CalendarDate>? = nil,
        reward: Nullable<Reward>? = nil
    ) {
        self.source = source
        self.destination = destination
        self.message = message
        self.identifiers = identifiers
        self.currencyConversion = currencyConversion
        self.executionDate = executionDate
        self.valueDate = valueDate
        self.reward = reward
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.source = object.nullable("source")
        self.destination = object.nullable("destination")
        self.message = object.nullable("message")
        self.identifiers = object.nullable("identifiers")
        self.currencyConversion = object.nullable("currencyConversion")
        self.executionDate = object.nullable("executionDate")
        self.valueDate = object.nullable("valueDate")
        self.reward = object.nullable("reward")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.source, "source")
        object.write(self.destination, "destination")
        object.write(self.message, "message")
        object.write(self.identifiers, "identifiers")
        object.write(self.currencyConversion, "currencyConversion")
        object.write(self.executionDate, "executionDate")
        object.write(self.valueDate, "valueDate")
        object.write(self.reward, "reward")
        try object.finish()
    }
}

/// One end of a transaction.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionParty`
public nonisolated struct TransactionParty: Codable, Hashable, Sendable {
    /// Name of the party.
    public let name: Nullable<String>?
    /// Address of the party.
    public let address: Nullable<String>?
    /// The account of the party.
    public let account: Nullable<AccountNumber>?
    /// The category code of the merchant.
    public let merchantCategoryCode: Nullable<String>?
    /// The category of the merchant in words.
    public let merchantCategoryName: Nullable<String>?

    public init(
        name: Nullable<String>? = nil,
        address: Nullable<String>? = nil,
        account: Nullable<AccountNumber>? = nil,
        merchantCategoryCode: Nullable<String>? = nil,
        merchantCategoryName: Nullable<String>? = nil
    ) {
        self.name = name
        self.address = address
        self.account = account
        self.merchantCategoryCode = merchantCategoryCode
        self.merchantCategoryName = merchantCategoryName
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = object.nullable("name")
        self.address = object.nullable("address")
        self.account = object.nullable("account")
        self.merchantCategoryCode = object.nullable("merchantCategoryCode")
        self.merchantCategoryName = object.nullable("merchantCategoryName")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.address, "address")
        object.write(self.account, "account")
        object.write(self.merchantCategoryCode, "merchantCategoryCode")
        object.write(self.merchantCategoryName, "merchantCategoryName")
        try object.finish()
    }
}

nonisolated extension TransactionParty: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name", "address", "account"]
    }
}

/// References that go with a transaction.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionIdentifiers`
public nonisolated struct TransactionIdentifiers: Codable, Hashable, Sendable {
    /// The payee's reference.
    public let creditorReference: Nullable<String>?
    /// The number of a document.
    public let document: Nullable<String>?
    /// The reference that travels unchanged from end to end.
    public let endToEndID: Nullable<String>?
    /// The bank's reference.
    public let reference: Nullable<String>?
    /// A number in a sequence.
    public let sequenceNumber: Nullable<String>?
    /// The payment terminal.
    public let terminal: Nullable<String>?

    public init(
        creditorReference: Nullable<String>? = nil,
        document: Nullable<String>? = nil,
        endToEndID: Nullable<String>? = nil,
        reference: Nullable<String>? = nil,
        sequenceNumber: Nullable<String>? = nil,
        terminal: Nullable<String>? = nil
    ) {
        self.creditorReference = creditorReference
        self.document = document
        self.endToEndID = endToEndID
        self.reference = reference
        self.sequenceNumber = sequenceNumber
        self.terminal = terminal
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.creditorReference = object.nullable("creditorReference")
        self.document = object.nullable("document")
        self.endToEndID = object.nullable("endToEndId")
        self.reference = object.nullable("reference")
        self.sequenceNumber = object.nullable("sequenceNumber")
        self.terminal = object.nullable("terminal")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.creditorReference, "creditorReference")
        object.write(self.document, "document")
        object.write(self.endToEndID, "endToEndId")
        object.write(self.reference, "reference")
        object.write(self.sequenceNumber, "sequenceNumber")
        object.write(self.terminal, "terminal")
        try object.finish()
    }
}

/// The exchange of one currency into another.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/CurrencyConversion`
public nonisolated struct CurrencyConversion: Codable, Hashable, Sendable {
    /// The rate.
    public let exchangeRate: Nullable<Decimal>?
    /// The amount before the exchange.
    public let originalAmount: Nullable<Amount>?

    public init(
        exchangeRate: Nullable<Decimal>? = nil,
        originalAmount: Nullable<Amount>? = nil
    ) {
        self.exchangeRate = exchangeRate
        self.originalAmount = originalAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.exchangeRate = object.nullable("exchangeRate")
        self.originalAmount = object.nullable("originalAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.exchangeRate, "exchangeRate")
        object.write(self.originalAmount, "originalAmount")
        try object.finish()
    }
}

/// Cashback or points for a transaction.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Reward`
public nonisolated struct Reward: Codable, Hashable, Sendable {
    /// The cashback.
    public let amount: Nullable<Amount>?
    /// The points.
    public let points: Nullable<Decimal>?
    /// What kind of reward it is.
    public let type: Nullable<String>?

    public init(
        amount: Nullable<Amount>? = nil,
        points: Nullable<Decimal>? = nil,
        type: Nullable<String>? = nil
    ) {
        self.amount = amount
        self.points = points
        self.type = type
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.amount = object.nullable("amount")
        self.points = object.nullable("points")
        self.type = object.nullable("type")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.amount, "amount")
        object.write(self.points, "points")
        object.write(self.type, "type")
        try object.finish()
    }
}

/// A truth value, in one client a text.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/DeletionFlag`
public nonisolated enum DeletionFlag: Codable, Hashable, Sendable {
    case bool(Bool)
    case string(String)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .boolean { .bool(try $0.decode()) },
                .string { .string(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// What a transaction was for, as enrichment sees it.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Category`
public nonisolated struct Category: Codable, Hashable, Sendable {
    /// The ID of the category.
    public let id: String?
    /// Its name by language.
    public let names: [String: String]?
    /// The category above it.
    public let parentID: Nullable<String>?
    /// The set of categories it belongs to.
    public let setID: String?
    /// How certain the category is.
    public let score: Decimal?

    public init(
        id: String? = nil,
        names: [String: String]? = nil,
        parentID: Nullable<String>? = nil,
        setID: String? = nil,
        score: Decimal? = nil
    ) {
        self.id = id
        self.names = names
        self.parentID = parentID
        self.setID = setID
        self.score = score
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.names = object.optional("names")
        self.parentID = object.nullable("parentId")
        self.setID = object.optional("setId")
        self.score = object.optional("score")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.names, "names")
        object.write(self.parentID, "parentId")
        object.write(self.setID, "setId")
        object.write(self.score, "score")
        try object.finish()
    }
}

/// Conditions for transactions; all are optional.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TransactionQuery`
public nonisolated struct TransactionQuery: Codable, Hashable, Sendable {
    /// The period, an ISO 8601 interval of start and end with a slash between them.
    public var interval: String?
    /// Limits of the amount.
    public var amountValueBetween: ValueRange?
    /// Limits of the balance.
    public var balanceValueBetween: ValueRange?
    /// Most transactions of a page.
    public var pageSize: Int?
    /// The `pagingToken` of the page before; absent for the first page.
    public var pagingToken: String?

    public init(
        interval: String? = nil,
        amountValueBetween: ValueRange? = nil,
        balanceValueBetween: ValueRange? = nil,
        pageSize: Int? = nil,
        pagingToken: String? = nil
    ) {
        self.interval = interval
        self.amountValueBetween = amountValueBetween
        self.balanceValueBetween = balanceValueBetween
        self.pageSize = pageSize
        self.pagingToken = pagingToken
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.interval = object.optional("interval")
        self.amountValueBetween = object.optional("amountValueBetween")
        self.balanceValueBetween = object.optional("balanceValueBetween")
        self.pageSize = object.optional("pageSize")
        self.pagingToken = object.optional("pagingToken")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.interval, "interval")
        object.write(self.amountValueBetween, "amountValueBetween")
        object.write(self.balanceValueBetween, "balanceValueBetween")
        object.write(self.pageSize, "pageSize")
        object.write(self.pagingToken, "pagingToken")
        try object.finish()
    }
}

/// Limits of a value.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ValueRange`
public nonisolated struct ValueRange: Codable, Hashable, Sendable {
    /// The least.
    public var min: Decimal?
    /// The most.
    public var max: Decimal?

    public init(
        min: Decimal? = nil,
        max: Decimal? = nil
    ) {
        self.min = min
        self.max = max
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.min = object.optional("min")
        self.max = object.optional("max")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.min, "min")
        object.write(self.max, "max")
        try object.finish()
    }
}
