// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A point in time in seconds since 1970-01-01 UTC, written as a JSON number or as a string of digits.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/EpochSecondsOrString`
public nonisolated enum EpochSecondsOrString: Codable, Hashable, Sendable {
    case timestamp(Date)
    case string(String)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .number { .timestamp(try $0.decode(as: UnixSeconds.self)) },
                .string { .string(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .timestamp(let value):
            var container = encoder.singleValueContainer()
            try container.encode(UnixSeconds(value))
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Direction of a sort by date: `desc` gives the newest first.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionSortOrder`
public nonisolated enum TransactionSortOrder: OpenEnum {
    case ascending
    case descending
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .ascending
        case "desc": self = .descending
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ascending: return "asc"
        case .descending: return "desc"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Options of a historic load. The body may be left out.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/LoadHistoricOptions`
public nonisolated struct LoadHistoricOptions: Codable, Hashable, Sendable {
    /// True to connect to the bank again even when the history was loaded before
    public var force: Bool?

    public init(
        force: Bool? = nil
    ) {
        self.force = force
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.force = object.optional("force")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.force, "force")
        try object.finish()
    }
}

/// `active` transactions are posted, `pending` ones are not yet cleared and may vanish, `shadow` ones were found before
/// but are no longer in the data of the institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionStatus`
public nonisolated enum TransactionStatus: OpenEnum {
    case active
    case pending
    case shadow
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "pending": self = .pending
        case "shadow": self = .shadow
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .pending: return "pending"
        case .shadow: return "shadow"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// One page of transactions with the query it answers.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Transactions`
public nonisolated struct Transactions: Codable, Hashable, Sendable {
    /// Number of transactions that match
    public let found: Int?
    /// Number of transactions in this page
    public let displaying: Int?
    /// Whether a further page exists
    public let moreAvailable: BooleanOrString?
    /// Start of the date range asked for
    public let fromDate: EpochSecondsOrString?
    /// End of the date range asked for
    public let toDate: EpochSecondsOrString?
    /// Direction of the sort
    public let sort: TransactionSortOrder?
    /// The transactions of this page
    public let transactions: [Transaction]

    public init(
        transactions: [Transaction],
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: BooleanOrString? = nil,
        fromDate: EpochSecondsOrString? = nil,
        toDate: EpochSecondsOrString? = nil,
        sort: TransactionSortOrder? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.fromDate = fromDate
        self.toDate = toDate
        self.sort = sort
        self.transactions = transactions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.transactions = try object.required("transactions")
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.fromDate = object.optional("fromDate")
        self.toDate = object.optional("toDate")
        self.sort = object.optional("sort")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.fromDate, "fromDate")
        object.write(self.toDate, "toDate")
        object.write(self.sort, "sort")
        object.write(self.transactions, "transactions")
        try object.finish()
    }
}

/// A movement on an account. Which of the optional members are present depends on the kind of account and on the
/// institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Transaction`
public nonisolated struct Transaction: Codable, Hashable, Sendable {
    /// Identifier of a transaction: decimal digits. A number in transactions, a string in report analytics.
    public let id: LenientID
    /// Amount in the account currency; money out is negative
    public let amount: Decimal
    /// Account of the transaction; a number here
    public let accountID: LenientID
    /// Customer of the account; a number here
    public let customerID: LenientID
    /// State of the transaction
    public let status: TransactionStatus
    /// Text of the bank
    public let description: String?
    /// Further text of the bank
    public let memo: String?
    /// Identifier at the bank; may be zeros only
    public let institutionTransactionID: String?
    /// When the transaction was posted
    public let postedDate: Date?
    /// When the transaction happened
    public let transactionDate: Date?
    /// When the transaction was first seen here
    public let createdDate: Date?
    /// Kind of transaction
    public let type: TransactionType?
    /// Currency code of the amount
    public let currencySymbol: String?
    /// Cleaned payee and category
    public let categorization: Categorization?
    /// Identifier that is unique over the platform
    public let uniqueTransactionID: String?
    /// First recorded date of effect
    public let firstEffectiveDate: Date?
    /// When the transaction took effect
    public let effectiveDate: Date?
    /// Cheque number or reference of the bank
    public let checkNum: LenientID?
    /// Balance after the transaction
    public let runningBalanceAmount: Decimal?
    /// Part that goes to escrow
    public let escrowAmount: Decimal?
    /// Part that is fees
    public let feeAmount: Decimal?
    /// Part held in suspense
    public let suspenseAmount: Decimal?
    /// Part that is interest
    public let interestAmount: Decimal?
    /// Part that is principal
    public let principalAmount: Decimal?
    /// Number of units traded
    public let unitQuantity: Decimal?
    /// Price of one unit
    public let unitPrice: Decimal?
    /// Commission of the broker
    public let commissionAmount: Decimal?
    /// Taxes on the trade
    public let taxesAmount: Decimal?
    /// Strike price of the option
    public let optionStrikePrice: Decimal?
    /// When the option expires
    public let optionExpireDate: Date?
    /// Numerator of a stock split
    public let splitNumerator: Decimal?
    /// Denominator of a stock split
    public let splitDenominator: Decimal?
    /// Shares in one option contract
    public let sharesPerContract: Decimal?
    /// Kind of sub-account of the security
    public let subaccountSecurityType: String?
    /// Sub-account that funds the trade
    public let subAccountFund: String?
    /// Market symbol
    public let ticker: String?
    /// Kind of investment trade
    public let investmentTransactionType: String?
    /// Kind of capital gain
    public let incomeType: String?
    /// Identifier of the security
    public let securityID: String?
    /// Scheme of that identifier
    public let securityIDType: String?

    public init(
        id: LenientID,
        amount: Decimal,
        accountID: LenientID,
        customerID: LenientID,
        status: TransactionStatus,
        description: String? = nil,
        memo: String? = nil,
        institutionTransactionID: String? = nil,
        postedDate: Date? = nil,
        transactionDate: Date? = nil,
        createdDate: Date? = nil,
        type: TransactionType? = nil,
        currencySymbol: String? = nil,
        categorization: Categorization? = nil,
        uniqueTransactionID: String? = nil,
        firstEffectiveDate: Date? = nil,
        effectiveDate: Date? = nil,
        checkNum: LenientID? = nil,
        runningBalanceAmount: Decimal? = nil,
        escrowAmount: Decimal? = nil,
        feeAmount: Decimal? = nil,
        suspenseAmount: Decimal? = nil,
        interestAmount: Decimal? = nil,
        principalAmount: Decimal? = nil,
        unitQuantity: Decimal? = nil,
        unitPrice: Decimal? = nil,
        commissionAmount: Decimal? = nil,
        taxesAmount: Decimal? = nil,
        optionStrikePrice: Decimal? = nil,
        optionExpireDate: Date? = nil,
        splitNumerator: Decimal? = nil,
        splitDenominator: Decimal? = nil,
        sharesPerContract: Decimal? = nil,
        subaccountSecurityType: String? = nil,
        subAccountFund: String? = nil,
        ticker: String? = nil,
        investmentTransactionType: String? = nil,
        incomeType: String? = nil,
        securityID: String? = nil,
        securityIDType: String? = nil
    ) {
        self.id = id
        self.amount = amount
        self.accountID = accountID
        self.customerID = customerID
        self.status = status
        self.description = description
        self.memo = memo
        self.institutionTransactionID = institutionTransactionID
        self.postedDate = postedDate
        self.transactionDate = transactionDate
        self.createdDate = createdDate
        self.type = type
        self.currencySymbol = currencySymbol
        self.categorization = categorization
        self.uniqueTransactionID = uniqueTransactionID
        self.firstEffectiveDate = firstEffectiveDate
        self.effectiveDate = effectiveDate
        self.checkNum = checkNum
        self.runningBalanceAmount = runningBalanceAmount
        self.escrowAmount = escrowAmount
        self.feeAmount = feeAmount
        self.suspenseAmount = suspenseAmount
        self.interestAmount = interestAmount
        self.principalAmount = principalAmount
        self.unitQuantity = unitQuantity
        self.unitPrice = unitPrice
        self.commissionAmount = commissionAmount
        self.taxesAmount = taxesAmount
        self.optionStrikePrice = optionStrikePrice
        self.optionExpireDate = optionExpireDate
        self.splitNumerator = splitNumerator
        self.splitDenominator = splitDenominator
        self.sharesPerContract = sharesPerContract
        self.subaccountSecurityType = subaccountSecurityType
        self.subAccountFund = subAccountFund
        self.ticker = ticker
        self.investmentTransactionType = investmentTransactionType
        self.incomeType = incomeType
        self.securityID = securityID
        self.securityIDType = securityIDType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.amount = try object.required("amount")
        self.accountID = try object.required("accountId")
        self.customerID = try object.required("customerId")
        self.status = try object.required("status")
        self.description = object.optional("description")
        self.memo = object.optional("memo")
        self.institutionTransactionID = object.optional("institutionTransactionId")
        self.postedDate = object.optional("postedDate", as: UnixSeconds.self)
        self.transactionDate = object.optional("transactionDate", as: UnixSeconds.self)
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.type = object.optional("type")
        self.currencySymbol = object.optional("currencySymbol")
        self.categorization = object.optional("categorization")
        self.uniqueTransactionID = object.optional("uniqueTransactionId")
        self.firstEffectiveDate = object.optional("firstEffectiveDate", as: UnixSeconds.self)
        self.effectiveDate = object.optional("effectiveDate", as: UnixSeconds.self)
        self.checkNum = object.optional("checkNum")
        self.runningBalanceAmount = object.optional("runningBalanceAmount")
        self.escrowAmount = object.optional("escrowAmount")
        self.feeAmount = object.optional("feeAmount")
        self.suspenseAmount = object.optional("suspenseAmount")
        self.interestAmount = object.optional("interestAmount")
        self.principalAmount = object.optional("principalAmount")
        self.unitQuantity = object.optional("unitQuantity")
        self.unitPrice = object.optional("unitPrice")
        self.commissionAmount = object.optional("commissionAmount")
        self.taxesAmount = object.optional("taxesAmount")
        self.optionStrikePrice = object.optional("optionStrikePrice")
        self.optionExpireDate = object.optional("optionExpireDate", as: UnixSeconds.self)
        self.splitNumerator = object.optional("splitNumerator")
        self.splitDenominator = object.optional("splitDenominator")
        self.sharesPerContract = object.optional("sharesPerContract")
        self.subaccountSecurityType = object.optional("subaccountSecurityType")
        self.subAccountFund = object.optional("subAccountFund")
        self.ticker = object.optional("ticker")
        self.investmentTransactionType = object.optional("investmentTransactionType")
        self.incomeType = object.optional("incomeType")
        self.securityID = object.optional("securityId")
        self.securityIDType = object.optional("securityIdType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.accountID, "accountId")
        object.write(self.customerID, "customerId")
        object.write(self.status, "status")
        object.write(self.description, "description")
        object.write(self.memo, "memo")
        object.write(self.institutionTransactionID, "institutionTransactionId")
        object.write(self.postedDate, "postedDate", as: UnixSeconds.self)
        object.write(self.transactionDate, "transactionDate", as: UnixSeconds.self)
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.type, "type")
        object.write(self.currencySymbol, "currencySymbol")
        object.write(self.categorization, "categorization")
        object.write(self.uniqueTransactionID, "uniqueTransactionId")
        object.write(self.firstEffectiveDate, "firstEffectiveDate", as: UnixSeconds.self)
        object.write(self.effectiveDate, "effectiveDate", as: UnixSeconds.self)
        object.write(self.checkNum, "checkNum")
        object.write(self.runningBalanceAmount, "runningBalanceAmount")
        object.write(self.escrowAmount, "escrowAmount")
        object.write(self.feeAmount, "feeAmount")
        object.write(self.suspenseAmount, "suspenseAmount")
        object.write(self.interestAmount, "interestAmount")
        object.write(self.principalAmount, "principalAmount")
        object.write(self.unitQuantity, "unitQuantity")
        object.write(self.unitPrice, "unitPrice")
        object.write(self.commissionAmount, "commissionAmount")
        object.write(self.taxesAmount, "taxesAmount")
        object.write(self.optionStrikePrice, "optionStrikePrice")
        object.write(self.optionExpireDate, "optionExpireDate", as: UnixSeconds.self)
        object.write(self.splitNumerator, "splitNumerator")
        object.write(self.splitDenominator, "splitDenominator")
        object.write(self.sharesPerContract, "sharesPerContract")
        object.write(self.subaccountSecurityType, "subaccountSecurityType")
        object.write(self.subAccountFund, "subAccountFund")
        object.write(self.ticker, "ticker")
        object.write(self.investmentTransactionType, "investmentTransactionType")
        object.write(self.incomeType, "incomeType")
        object.write(self.securityID, "securityId")
        object.write(self.securityIDType, "securityIdType")
        try object.finish()
    }
}

/// Cleaned payee, category and place of a transaction.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Categorization`
public nonisolated struct Categorization: Codable, Hashable, Sendable {
    /// Cleaned name of the payee
    public let normalizedPayeeName: String?
    /// Category of the transaction
    public let category: TransactionCategory?
    /// Country code
    public let country: String?
    /// City or suburb
    public let city: String?
    /// State or territory
    public let state: String?
    /// Postcode
    public let postalCode: String?
    /// Cleaned description that combines the texts of the bank
    public let bestRepresentation: String?
    /// Certainty of the cleaned payee, 0 to 100
    public let entityStandardizationConfidenceScore: Decimal?

    public init(
        normalizedPayeeName: String? = nil,
        category: TransactionCategory? = nil,
        country: String? = nil,
        city: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        bestRepresentation: String? = nil,
        entityStandardizationConfidenceScore: Decimal? = nil
    ) {
        self.normalizedPayeeName = normalizedPayeeName
        self.category = category
        self.country = country
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.bestRepresentation = bestRepresentation
        self.entityStandardizationConfidenceScore = entityStandardizationConfidenceScore
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.normalizedPayeeName = object.optional("normalizedPayeeName")
        self.category = object.optional("category")
        self.country = object.optional("country")
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.postalCode = object.optional("postalCode")
        self.bestRepresentation = object.optional("bestRepresentation")
        self.entityStandardizationConfidenceScore = object.optional("entityStandardizationConfidenceScore")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.normalizedPayeeName, "normalizedPayeeName")
        object.write(self.category, "category")
        object.write(self.country, "country")
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.postalCode, "postalCode")
        object.write(self.bestRepresentation, "bestRepresentation")
        object.write(self.entityStandardizationConfidenceScore, "entityStandardizationConfidenceScore")
        try object.finish()
    }
}
