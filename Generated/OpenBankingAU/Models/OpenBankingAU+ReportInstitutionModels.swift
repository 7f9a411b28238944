// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// An institution in a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportInstitution`
public nonisolated struct ReportInstitution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let id: LenientID?
    /// Name of the institution
    public let name: String?
    /// Home page
    public let urlHomeApp: String?
    /// Accounts of the institution
    public let accounts: [ReportAccount]?

    public init(
        id: LenientID? = nil,
        name: String? = nil,
        urlHomeApp: String? = nil,
        accounts: [ReportAccount]? = nil
    ) {
        self.id = id
        self.name = name
        self.urlHomeApp = urlHomeApp
        self.accounts = accounts
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        self.urlHomeApp = object.optional("urlHomeApp")
        self.accounts = object.optional("accounts")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.urlHomeApp, "urlHomeApp")
        object.write(self.accounts, "accounts")
        try object.finish()
    }
}

/// An account in a report. Which members are present depends on the kind of report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAccount`
public nonisolated struct ReportAccount: Codable, Hashable, Sendable {
    /// Identifier of an account: decimal digits. A string in account objects, a number in transactions and balances.
    public let id: LenientID?
    /// Account number, masked
    public let number: String?
    /// Names of the owners
    public let ownerName: String?
    /// Address of the owner
    public let ownerAddress: String?
    /// When the owner was determined
    public let ownerAsOfDate: Date?
    /// Name of the account
    public let name: String?
    /// Kind of account
    public let type: AccountType?
    /// Currency of the account
    public let currency: String?
    /// Result of the last aggregation; 0 is success
    public let aggregationStatusCode: Int32?
    /// Cleared balance
    public let balance: Decimal?
    /// Balance now
    public let currentBalance: Decimal?
    /// Balance free to spend
    public let availableBalance: Decimal?
    /// Balance at the start of the time covered
    public let beginningBalance: Decimal?
    /// Mean monthly balance
    public let averageMonthlyBalance: Decimal?
    /// When the balance was captured
    public let balanceDate: Date?
    /// Date of the oldest transaction
    public let oldestTransactionDate: Date?
    /// Transactions of the account
    public let transactions: [ReportTransaction]?
    /// Deposits that belong to no income stream
    public let miscDeposits: [ReportTransaction]?
    /// Income streams found; older reports
    public let incomeStreams: [IncomeStream]?
    /// Balances that depend on the kind of account
    public let details: ReportAccountDetails?
    /// Totals of the account; verification of assets
    public let asset: ReportAssetSummary?
    /// Number of insufficient-funds fees; verification of assets
    public let totNumberInsufficientFundsFeeDebitTxAccount: Int64?
    /// Number of insufficient-funds fees in the last two months
    public let totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount: Int64?
    /// Days since the latest insufficient-funds fee
    public let totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount: Int64?
    /// Analytics of the account; verification of income
    public let analytics: Analytics?
    /// Balances; cash flow
    public let cashFlowBalance: CashFlowBalance?
    /// Money in; cash flow
    public let cashFlowCredit: CashFlowCredit?
    /// Money out; cash flow
    public let cashFlowDebit: CashFlowDebit?
    /// Key figures; cash flow
    public let cashFlowCharacteristic: CashFlowCharacteristic?

    public init(
        id: LenientID? = nil,
        number: String? = nil,
        ownerName: String? = nil,
        ownerAddress: String? = nil,
        ownerAsOfDate: Date? = nil,
        name: String? = nil,
        type: AccountType? = nil,
        currency: String? = nil,
        aggregationStatusCode: Int32? = nil,
        balance: Decimal? = nil,
        currentBalance: Decimal? = nil,
        availableBalance: Decimal? = nil,
        beginningBalance: Decimal? = nil,
        averageMonthlyBalance: Decimal? = nil,
        balanceDate: Date? = nil,
        oldestTransactionDate: Date? = nil,
        transactions: [ReportTransaction]? = nil,
        miscDeposits: [ReportTransaction]? = nil,
        incomeStreams: [IncomeStream]? = nil,
        details: ReportAccountDetails? = nil,
        asset: ReportAssetSummary? = nil,
        totNumberInsufficientFundsFeeDebitTxAccount: Int64? = nil,
        totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount: Int64? = nil,
        totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount: Int64? = nil,
        analytics: Analytics? = nil,
        cashFlowBalance: CashFlowBalance? = nil,
        cashFlowCredit: CashFlowCredit? = nil,
        cashFlowDebit: CashFlowDebit? = nil,
        cashFlowCharacteristic: CashFlowCharacteristic? = nil
    ) {
        self.id = id
        self.number = number
        self.ownerName = ownerName
        self.ownerAddress = ownerAddress
        self.ownerAsOfDate = ownerAsOfDate
        self.name = name
        self.type = type
        self.currency = currency
        self.aggregationStatusCode = aggregationStatusCode
        self.balance = balance
        self.currentBalance = currentBalance
        self.availableBalance = availableBalance
        self.beginningBalance = beginningBalance
        self.averageMonthlyBalance = averageMonthlyBalance
        self.balanceDate = balanceDate
        self.oldestTransactionDate = oldestTransactionDate
        self.transactions = transactions
        self.miscDeposits = miscDeposits
        self.incomeStreams = incomeStreams
        self.details = details
        self.asset = asset
        self.totNumberInsufficientFundsFeeDebitTxAccount = totNumberInsufficientFundsFeeDebitTxAccount
        self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount =
            totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount
        self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount =
            totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount
        self.analytics = analytics
        self.cashFlowBalance = cashFlowBalance
        self.cashFlowCredit = cashFlowCredit
        self.cashFlowDebit = cashFlowDebit
        self.cashFlowCharacteristic = cashFlowCharacteristic
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.number = object.optional("number")
        self.ownerName = object.optional("ownerName")
        self.ownerAddress = object.optional("ownerAddress")
        self.ownerAsOfDate = object.optional("ownerAsOfDate", as: UnixSeconds.self)
        self.name = object.optional("name")
        self.type = object.optional("type")
        self.currency = object.optional("currency")
        self.aggregationStatusCode = object.optional("aggregationStatusCode")
        self.balance = object.optional("balance")
        self.currentBalance = object.optional("currentBalance")
        self.availableBalance = object.optional("availableBalance")
        self.beginningBalance = object.optional("beginningBalance")
        self.averageMonthlyBalance = object.optional("averageMonthlyBalance")
        self.balanceDate = object.optional("balanceDate", as: UnixSeconds.self)
        self.oldestTransactionDate = object.optional("oldestTransactionDate", as: UnixSeconds.self)
        self.transactions = object.optional("transactions")
        self.miscDeposits = object.optional("miscDeposits")
        self.incomeStreams = object.optional("incomeStreams")
        self.details = object.optional("details")
        self.asset = object.optional("asset")
        self.totNumberInsufficientFundsFeeDebitTxAccount = object.optional(
            "totNumberInsufficientFundsFeeDebitTxAccount")
        self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount = object.optional(
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount")
        self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount = object.optional(
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount")
        self.analytics = object.optional("analytics")
        self.cashFlowBalance = object.optional("cashFlowBalance")
        self.cashFlowCredit = object.optional("cashFlowCredit")
        self.cashFlowDebit = object.optional("cashFlowDebit")
        self.cashFlowCharacteristic = object.optional("cashFlowCharacteristic")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.number, "number")
        object.write(self.ownerName, "ownerName")
        object.write(self.ownerAddress, "ownerAddress")
        object.write(self.ownerAsOfDate, "ownerAsOfDate", as: UnixSeconds.self)
        object.write(self.name, "name")
        object.write(self.type, "type")
        object.write(self.currency, "currency")
        object.write(self.aggregationStatusCode, "aggregationStatusCode")
        object.write(self.balance, "balance")
        object.write(self.currentBalance, "currentBalance")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.beginningBalance, "beginningBalance")
        object.write(self.averageMonthlyBalance, "averageMonthlyBalance")
        object.write(self.balanceDate, "balanceDate", as: UnixSeconds.self)
        object.write(self.oldestTransactionDate, "oldestTransactionDate", as: UnixSeconds.self)
        object.write(self.transactions, "transactions")
        object.write(self.miscDeposits, "miscDeposits")
        object.write(self.incomeStreams, "incomeStreams")
        object.write(self.details, "details")
        object.write(self.asset, "asset")
        object.write(self.totNumberInsufficientFundsFeeDebitTxAccount, "totNumberInsufficientFundsFeeDebitTxAccount")
        object.write(
            self.totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount,
            "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount")
        object.write(
            self.totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount,
            "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount")
        object.write(self.analytics, "analytics")
        object.write(self.cashFlowBalance, "cashFlowBalance")
        object.write(self.cashFlowCredit, "cashFlowCredit")
        object.write(self.cashFlowDebit, "cashFlowDebit")
        object.write(self.cashFlowCharacteristic, "cashFlowCharacteristic")
        try object.finish()
    }
}

nonisolated extension ReportAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["number", "ownerName", "ownerAddress", "name"]
    }
}

/// A transaction in a report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportTransaction`
public nonisolated struct ReportTransaction: Codable, Hashable, Sendable {
    /// Identifier of a transaction: decimal digits. A number in transactions, a string in report analytics.
    public let id: LenientID?
    /// Amount; money out is negative
    public let amount: Decimal?
    /// When the transaction was posted
    public let postedDate: Date?
    /// Text of the bank
    public let description: String?
    /// Further text of the bank
    public let memo: String?
    /// Cleaned name of the payee
    public let normalizedPayee: String?
    /// Identifier at the bank
    public let institutionTransactionID: String?
    /// Category of the transaction
    public let category: TransactionCategory?
    /// Kind of transaction
    public let type: TransactionType?
    /// Kind of security
    public let securityType: String?
    /// Market symbol
    public let symbol: String?
    /// Commission
    public let commission: Decimal?
    /// Kind of investment trade
    public let investmentTransactionType: String?

    public init(
        id: LenientID? = nil,
        amount: Decimal? = nil,
        postedDate: Date? = nil,
        description: String? = nil,
        memo: String? = nil,
        normalizedPayee: String? = nil,
        institutionTransactionID: String? = nil,
        category: TransactionCategory? = nil,
        type: TransactionType? = nil,
        securityType: String? = nil,
        symbol: String? = nil,
        commission: Decimal? = nil,
        investmentTransactionType: String? = nil
    ) {
        self.id = id
        self.amount = amount
        self.postedDate = postedDate
        self.description = description
        self.memo = memo
        self.normalizedPayee = normalizedPayee
        self.institutionTransactionID = institutionTransactionID
        self.category = category
        self.type = type
        self.securityType = securityType
        self.symbol = symbol
        self.commission = commission
        self.investmentTransactionType = investmentTransactionType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.amount = object.optional("amount")
        self.postedDate = object.optional("postedDate", as: UnixSeconds.self)
        self.description = object.optional("description")
        self.memo = object.optional("memo")
        self.normalizedPayee = object.optional("normalizedPayee")
        self.institutionTransactionID = object.optional("institutionTransactionId")
        self.category = object.optional("category")
        self.type = object.optional("type")
        self.securityType = object.optional("securityType")
        self.symbol = object.optional("symbol")
        self.commission = object.optional("commission")
        self.investmentTransactionType = object.optional("investmentTransactionType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.amount, "amount")
        object.write(self.postedDate, "postedDate", as: UnixSeconds.self)
        object.write(self.description, "description")
        object.write(self.memo, "memo")
        object.write(self.normalizedPayee, "normalizedPayee")
        object.write(self.institutionTransactionID, "institutionTransactionId")
        object.write(self.category, "category")
        object.write(self.type, "type")
        object.write(self.securityType, "securityType")
        object.write(self.symbol, "symbol")
        object.write(self.commission, "commission")
        object.write(self.investmentTransactionType, "investmentTransactionType")
        try object.finish()
    }
}

/// A regular income, as older reports show it.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStream`
public nonisolated struct IncomeStream: Codable, Hashable, Sendable {
    /// Identifier of the stream
    public let id: String?
    /// Name of the stream
    public let name: String?
    /// Whether the stream still flows
    public let status: IncomeStreamStatus?
    /// How strongly the stream counts as income
    public let estimateInclusion: IncomeEstimateInclusion?
    /// Certainty, 0 to 100
    public let confidence: Int32?
    /// How often money comes in
    public let cadence: IncomeStreamCadence?
    /// Income of each month
    public let netMonthly: [NetMonthly]?
    /// Income of the year, net
    public let netAnnual: Decimal?
    /// Income projected for the year, net
    public let projectedNetAnnual: Decimal?
    /// Income estimated for the year, gross
    public let estimatedGrossAnnual: Decimal?
    /// Income projected for the year, gross
    public let projectedGrossAnnual: Decimal?
    /// Mean monthly income, net
    public let averageMonthlyIncomeNet: Decimal?
    /// Mean monthly income, gross
    public let averageMonthlyIncomeGross: Decimal?
    /// Number of months with income
    public let incomeStreamMonths: Int32?
    /// Transactions of the stream
    public let transactions: [ReportTransaction]?

    public init(
        id: String? = nil,
        name: String? = nil,
        status: IncomeStreamStatus? = nil,
        estimateInclusion: IncomeEstimateInclusion? = nil,
        confidence: Int32? = nil,
        cadence: IncomeStreamCadence? = nil,
        netMonthly: [NetMonthly]? = nil,
        netAnnual: Decimal? = nil,
        projectedNetAnnual: Decimal? = nil,
        estimatedGrossAnnual: Decimal? = nil,
        projectedGrossAnnual: Decimal? = nil,
        averageMonthlyIncomeNet: Decimal? = nil,
        averageMonthlyIncomeGross: Decimal? = nil,
        incomeStreamMonths: Int32? = nil,
        transactions: [ReportTransaction]? = nil
    ) {
        self.id = id
        self.name = name
        self.status = status
        self.estimateInclusion = estimateInclusion
        self.confidence = confidence
        self.cadence = cadence
        self.netMonthly = netMonthly
        self.netAnnual = netAnnual
        self.projectedNetAnnual = projectedNetAnnual
        self.estimatedGrossAnnual = estimatedGrossAnnual
        self.projectedGrossAnnual = projectedGrossAnnual
        self.averageMonthlyIncomeNet = averageMonthlyIncomeNet
        self.averageMonthlyIncomeGross = averageMonthlyIncomeGross
        self.incomeStreamMonths = incomeStreamMonths
        self.transactions = transactions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        self.status = object.optional("status")
        self.estimateInclusion = object.optional("estimateInclusion")
        self.confidence = object.optional("confidence")
        self.cadence = object.optional("cadence")
        self.netMonthly = object.optional("netMonthly")
        self.netAnnual = object.optional("netAnnual")
        self.projectedNetAnnual = object.optional("projectedNetAnnual")
        self.estimatedGrossAnnual = object.optional("estimatedGrossAnnual")
        self.projectedGrossAnnual = object.optional("projectedGrossAnnual")
        self.averageMonthlyIncomeNet = object.optional("averageMonthlyIncomeNet")
        self.averageMonthlyIncomeGross = object.optional("averageMonthlyIncomeGross")
        self.incomeStreamMonths = object.optional("incomeStreamMonths")
        self.transactions = object.optional("transactions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.status, "status")
        object.write(self.estimateInclusion, "estimateInclusion")
        object.write(self.confidence, "confidence")
        object.write(self.cadence, "cadence")
        object.write(self.netMonthly, "netMonthly")
        object.write(self.netAnnual, "netAnnual")
        object.write(self.projectedNetAnnual, "projectedNetAnnual")
        object.write(self.estimatedGrossAnnual, "estimatedGrossAnnual")
        object.write(self.projectedGrossAnnual, "projectedGrossAnnual")
        object.write(self.averageMonthlyIncomeNet, "averageMonthlyIncomeNet")
        object.write(self.averageMonthlyIncomeGross, "averageMonthlyIncomeGross")
        object.write(self.incomeStreamMonths, "incomeStreamMonths")
        object.write(self.transactions, "transactions")
        try object.finish()
    }
}

/// Whether an income stream still flows.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStreamStatus`
public nonisolated enum IncomeStreamStatus: OpenEnum {
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

/// How strongly a stream counts as income.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeEstimateInclusion`
public nonisolated enum IncomeEstimateInclusion: OpenEnum {
    case high
    case moderate
    case low
    case no
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "HIGH": self = .high
        case "MODERATE": self = .moderate
        case "LOW": self = .low
        case "NO": self = .no
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .high: return "HIGH"
        case .moderate: return "MODERATE"
        case .low: return "LOW"
        case .no: return "NO"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// How often the money of an income stream comes in.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/IncomeStreamCadence`
public nonisolated struct IncomeStreamCadence: Codable, Hashable, Sendable {
    /// First deposit
    public let startDate: Date?
    /// Last deposit; absent while the stream flows
    public let stopDate: Date?
    /// Days between deposits
    public let days: Int32?

    public init(
        startDate: Date? = nil,
        stopDate: Date? = nil,
        days: Int32? = nil
    ) {
        self.startDate = startDate
        self.stopDate = stopDate
        self.days = days
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.startDate = object.optional("startDate", as: UnixSeconds.self)
        self.stopDate = object.optional("stopDate", as: UnixSeconds.self)
        self.days = object.optional("days")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.startDate, "startDate", as: UnixSeconds.self)
        object.write(self.stopDate, "stopDate", as: UnixSeconds.self)
        object.write(self.days, "days")
        try object.finish()
    }
}

/// Balances of an account that depend on its kind.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAccountDetails`
public nonisolated struct ReportAccountDetails: Codable, Hashable, Sendable {
    /// Balance of the interest margin
    public let interestMarginBalance: Decimal?
    /// Cash available
    public let availableCashBalance: Decimal?
    /// Vested balance
    public let vestedBalance: Decimal?
    /// Balance of a loan on the account
    public let currentLoanBalance: Decimal?
    /// Balance free to spend
    public let availableBalanceAmount: Decimal?

    public init(
        interestMarginBalance: Decimal? = nil,
        availableCashBalance: Decimal? = nil,
        vestedBalance: Decimal? = nil,
        currentLoanBalance: Decimal? = nil,
        availableBalanceAmount: Decimal? = nil
    ) {
        self.interestMarginBalance = interestMarginBalance
        self.availableCashBalance = availableCashBalance
        self.vestedBalance = vestedBalance
        self.currentLoanBalance = currentLoanBalance
        self.availableBalanceAmount = availableBalanceAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.interestMarginBalance = object.optional("interestMarginBalance")
        self.availableCashBalance = object.optional("availableCashBalance")
        self.vestedBalance = object.optional("vestedBalance")
        self.currentLoanBalance = object.optional("currentLoanBalance")
        self.availableBalanceAmount = object.optional("availableBalanceAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.interestMarginBalance, "interestMarginBalance")
        object.write(self.availableCashBalance, "availableCashBalance")
        object.write(self.vestedBalance, "vestedBalance")
        object.write(self.currentLoanBalance, "currentLoanBalance")
        object.write(self.availableBalanceAmount, "availableBalanceAmount")
        try object.finish()
    }
}

/// Balances of one account. Spreads and counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowBalance`
public nonisolated struct CashFlowBalance: Codable, Hashable, Sendable {
    /// Balances of each month
    public let monthlyCashFlowBalances: [MonthlyCashFlowBalance]?
    /// Lowest daily balance
    public let minDailyBalance: Decimal?
    /// Highest daily balance
    public let maxDailyBalance: Decimal?
    /// Average daily balance over twelve months
    public let twelveMonthAverageDailyBalance: Decimal?
    /// Average daily balance over six months
    public let sixMonthAverageDailyBalance: Decimal?
    /// Average daily balance over two months
    public let twoMonthAverageDailyBalance: Decimal?
    /// Spread of the daily balance over twelve months
    public let twelveMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over six months
    public let sixMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Spread of the daily balance over two months
    public let twoMonthStandardDeviationOfDailyBalance: StringOrNumber?
    /// Number of days with a negative balance
    public let numberDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        monthlyCashFlowBalances: [MonthlyCashFlowBalance]? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        twelveMonthAverageDailyBalance: Decimal? = nil,
        sixMonthAverageDailyBalance: Decimal? = nil,
        twoMonthAverageDailyBalance: Decimal? = nil,
        twelveMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        sixMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        twoMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.monthlyCashFlowBalances = monthlyCashFlowBalances
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.twelveMonthAverageDailyBalance = twelveMonthAverageDailyBalance
        self.sixMonthAverageDailyBalance = sixMonthAverageDailyBalance
        self.twoMonthAverageDailyBalance = twoMonthAverageDailyBalance
        self.twelveMonthStandardDeviationOfDailyBalance = twelveMonthStandardDeviationOfDailyBalance
        self.sixMonthStandardDeviationOfDailyBalance = sixMonthStandardDeviationOfDailyBalance
        self.twoMonthStandardDeviationOfDailyBalance = twoMonthStandardDeviationOfDailyBalance
        self.numberDaysNegativeBalance = numberDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowBalances = object.optional("monthlyCashFlowBalances")
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.twelveMonthAverageDailyBalance = object.optional("twelveMonthAverageDailyBalance")
        self.sixMonthAverageDailyBalance = object.optional("sixMonthAverageDailyBalance")
        self.twoMonthAverageDailyBalance = object.optional("twoMonthAverageDailyBalance")
        self.twelveMonthStandardDeviationOfDailyBalance = object.optional("twelveMonthStandardDeviationOfDailyBalance")
        self.sixMonthStandardDeviationOfDailyBalance = object.optional("sixMonthStandardDeviationOfDailyBalance")
        self.twoMonthStandardDeviationOfDailyBalance = object.optional("twoMonthStandardDeviationOfDailyBalance")
        self.numberDaysNegativeBalance = object.optional("numberDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowBalances, "monthlyCashFlowBalances")
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.twelveMonthAverageDailyBalance, "twelveMonthAverageDailyBalance")
        object.write(self.sixMonthAverageDailyBalance, "sixMonthAverageDailyBalance")
        object.write(self.twoMonthAverageDailyBalance, "twoMonthAverageDailyBalance")
        object.write(self.twelveMonthStandardDeviationOfDailyBalance, "twelveMonthStandardDeviationOfDailyBalance")
        object.write(self.sixMonthStandardDeviationOfDailyBalance, "sixMonthStandardDeviationOfDailyBalance")
        object.write(self.twoMonthStandardDeviationOfDailyBalance, "twoMonthStandardDeviationOfDailyBalance")
        object.write(self.numberDaysNegativeBalance, "numberDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Money in on one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCredit`
public nonisolated struct CashFlowCredit: Codable, Hashable, Sendable {
    /// Money in, by month
    public let monthlyCashFlowCredits: [MonthlyCashFlowCredit]?
    /// Money in over twelve months
    public let twelveMonthCreditTotal: Decimal?
    /// Money in over twelve months, without transfers between own accounts
    public let twelveMonthCreditTotalLessTransfers: Decimal?
    /// Money in over six months
    public let sixMonthCreditTotal: Decimal?
    /// Money in over six months, without transfers between own accounts
    public let sixMonthCreditTotalLessTransfers: Decimal?
    /// Money in over two months
    public let twoMonthCreditTotal: Decimal?
    /// Money in over two months, without transfers between own accounts
    public let twoMonthCreditTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowCredits: [MonthlyCashFlowCredit]? = nil,
        twelveMonthCreditTotal: Decimal? = nil,
        twelveMonthCreditTotalLessTransfers: Decimal? = nil,
        sixMonthCreditTotal: Decimal? = nil,
        sixMonthCreditTotalLessTransfers: Decimal? = nil,
        twoMonthCreditTotal: Decimal? = nil,
        twoMonthCreditTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCredits = monthlyCashFlowCredits
        self.twelveMonthCreditTotal = twelveMonthCreditTotal
        self.twelveMonthCreditTotalLessTransfers = twelveMonthCreditTotalLessTransfers
        self.sixMonthCreditTotal = sixMonthCreditTotal
        self.sixMonthCreditTotalLessTransfers = sixMonthCreditTotalLessTransfers
        self.twoMonthCreditTotal = twoMonthCreditTotal
        self.twoMonthCreditTotalLessTransfers = twoMonthCreditTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCredits = object.optional("monthlyCashFlowCredits")
        self.twelveMonthCreditTotal = object.optional("twelveMonthCreditTotal")
        self.twelveMonthCreditTotalLessTransfers = object.optional("twelveMonthCreditTotalLessTransfers")
        self.sixMonthCreditTotal = object.optional("sixMonthCreditTotal")
        self.sixMonthCreditTotalLessTransfers = object.optional("sixMonthCreditTotalLessTransfers")
        self.twoMonthCreditTotal = object.optional("twoMonthCreditTotal")
        self.twoMonthCreditTotalLessTransfers = object.optional("twoMonthCreditTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCredits, "monthlyCashFlowCredits")
        object.write(self.twelveMonthCreditTotal, "twelveMonthCreditTotal")
        object.write(self.twelveMonthCreditTotalLessTransfers, "twelveMonthCreditTotalLessTransfers")
        object.write(self.sixMonthCreditTotal, "sixMonthCreditTotal")
        object.write(self.sixMonthCreditTotalLessTransfers, "sixMonthCreditTotalLessTransfers")
        object.write(self.twoMonthCreditTotal, "twoMonthCreditTotal")
        object.write(self.twoMonthCreditTotalLessTransfers, "twoMonthCreditTotalLessTransfers")
        try object.finish()
    }
}

/// Money out on one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowDebit`
public nonisolated struct CashFlowDebit: Codable, Hashable, Sendable {
    /// Money out, by month
    public let monthlyCashFlowDebits: [MonthlyCashFlowDebit]?
    /// Money out over twelve months
    public let twelveMonthDebitTotal: Decimal?
    /// Money out over twelve months, without transfers between own accounts
    public let twelveMonthDebitTotalLessTransfers: Decimal?
    /// Money out over six months
    public let sixMonthDebitTotal: Decimal?
    /// Money out over six months, without transfers between own accounts
    public let sixMonthDebitTotalLessTransfers: Decimal?
    /// Money out over two months
    public let twoMonthDebitTotal: Decimal?
    /// Money out over two months, without transfers between own accounts
    public let twoMonthDebitTotalLessTransfers: Decimal?

    public init(
        monthlyCashFlowDebits: [MonthlyCashFlowDebit]? = nil,
        twelveMonthDebitTotal: Decimal? = nil,
        twelveMonthDebitTotalLessTransfers: Decimal? = nil,
        sixMonthDebitTotal: Decimal? = nil,
        sixMonthDebitTotalLessTransfers: Decimal? = nil,
        twoMonthDebitTotal: Decimal? = nil,
        twoMonthDebitTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowDebits = monthlyCashFlowDebits
        self.twelveMonthDebitTotal = twelveMonthDebitTotal
        self.twelveMonthDebitTotalLessTransfers = twelveMonthDebitTotalLessTransfers
        self.sixMonthDebitTotal = sixMonthDebitTotal
        self.sixMonthDebitTotalLessTransfers = sixMonthDebitTotalLessTransfers
        self.twoMonthDebitTotal = twoMonthDebitTotal
        self.twoMonthDebitTotalLessTransfers = twoMonthDebitTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowDebits = object.optional("monthlyCashFlowDebits")
        self.twelveMonthDebitTotal = object.optional("twelveMonthDebitTotal")
        self.twelveMonthDebitTotalLessTransfers = object.optional("twelveMonthDebitTotalLessTransfers")
        self.sixMonthDebitTotal = object.optional("sixMonthDebitTotal")
        self.sixMonthDebitTotalLessTransfers = object.optional("sixMonthDebitTotalLessTransfers")
        self.twoMonthDebitTotal = object.optional("twoMonthDebitTotal")
        self.twoMonthDebitTotalLessTransfers = object.optional("twoMonthDebitTotalLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowDebits, "monthlyCashFlowDebits")
        object.write(self.twelveMonthDebitTotal, "twelveMonthDebitTotal")
        object.write(self.twelveMonthDebitTotalLessTransfers, "twelveMonthDebitTotalLessTransfers")
        object.write(self.sixMonthDebitTotal, "sixMonthDebitTotal")
        object.write(self.sixMonthDebitTotalLessTransfers, "sixMonthDebitTotalLessTransfers")
        object.write(self.twoMonthDebitTotal, "twoMonthDebitTotal")
        object.write(self.twoMonthDebitTotalLessTransfers, "twoMonthDebitTotalLessTransfers")
        try object.finish()
    }
}

/// Key figures of one account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCharacteristic`
public nonisolated struct CashFlowCharacteristic: Codable, Hashable, Sendable {
    /// Key figures of each month
    public let monthlyCashFlowCharacteristics: [MonthlyCashFlowCharacteristic]?
    /// Mean of money in minus money out in a month
    public let averageMonthlyNet: Decimal?
    /// The same without transfers between own accounts
    public let averageMonthlyNetLessTransfers: Decimal?
    /// Money in minus money out over twelve months
    public let twelveMonthTotalNet: Decimal?
    /// The same without transfers between own accounts
    public let twelveMonthTotalNetLessTransfers: Decimal?
    /// Mean of money in minus money out over six months
    public let sixMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?
    /// Mean of money in minus money out over two months
    public let twoMonthAverageTotalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal?

    public init(
        monthlyCashFlowCharacteristics: [MonthlyCashFlowCharacteristic]? = nil,
        averageMonthlyNet: Decimal? = nil,
        averageMonthlyNetLessTransfers: Decimal? = nil,
        twelveMonthTotalNet: Decimal? = nil,
        twelveMonthTotalNetLessTransfers: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCharacteristics = monthlyCashFlowCharacteristics
        self.averageMonthlyNet = averageMonthlyNet
        self.averageMonthlyNetLessTransfers = averageMonthlyNetLessTransfers
        self.twelveMonthTotalNet = twelveMonthTotalNet
        self.twelveMonthTotalNetLessTransfers = twelveMonthTotalNetLessTransfers
        self.sixMonthAverageTotalCreditsLessTotalDebits = sixMonthAverageTotalCreditsLessTotalDebits
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers
        self.twoMonthAverageTotalCreditsLessTotalDebits = twoMonthAverageTotalCreditsLessTotalDebits
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers =
            twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCharacteristics = object.optional("monthlyCashFlowCharacteristics")
        self.averageMonthlyNet = object.optional("averageMonthlyNet")
        self.averageMonthlyNetLessTransfers = object.optional("averageMonthlyNetLessTransfers")
        self.twelveMonthTotalNet = object.optional("twelveMonthTotalNet")
        self.twelveMonthTotalNetLessTransfers = object.optional("twelveMonthTotalNetLessTransfers")
        self.sixMonthAverageTotalCreditsLessTotalDebits = object.optional("sixMonthAverageTotalCreditsLessTotalDebits")
        self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        self.twoMonthAverageTotalCreditsLessTotalDebits = object.optional("twoMonthAverageTotalCreditsLessTotalDebits")
        self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers = object.optional(
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowCharacteristics, "monthlyCashFlowCharacteristics")
        object.write(self.averageMonthlyNet, "averageMonthlyNet")
        object.write(self.averageMonthlyNetLessTransfers, "averageMonthlyNetLessTransfers")
        object.write(self.twelveMonthTotalNet, "twelveMonthTotalNet")
        object.write(self.twelveMonthTotalNetLessTransfers, "twelveMonthTotalNetLessTransfers")
        object.write(self.sixMonthAverageTotalCreditsLessTotalDebits, "sixMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        object.write(self.twoMonthAverageTotalCreditsLessTotalDebits, "twoMonthAverageTotalCreditsLessTotalDebits")
        object.write(
            self.twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers,
            "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers")
        try object.finish()
    }
}
