// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A generated report. One shape serves all kinds: `type` tells which of the members to expect. While the report is
/// being generated, only the members of its acknowledgement are there.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Report`
public nonisolated struct Report: Codable, Hashable, Sendable {
    /// Identifier of a report: 12 lower-case letters and digits, with a suffix such as `-cfrb` for some kinds of
    /// report.
    public let id: String?
    /// The same identifier once more
    public let reportID: String?
    /// Live or testing customer
    public let customerType: CustomerType?
    /// Customer of the report; a number here
    public let customerID: LenientID?
    /// Identifier to trace the request
    public let requestID: String?
    /// Name of the partner that asked for the report
    public let requesterName: String?
    /// When the report was asked for
    public let createdDate: Date?
    /// Title of the report
    public let title: String?
    /// Consumer the report is about
    public let consumerID: String?
    /// Options the report was asked for
    public let constraints: ReportConstraints?
    /// Kind of report
    public let type: ReportType?
    /// State of the report
    public let status: ReportStatus?
    /// What asked for the report, for example `Finicity Connect`
    public let source: String?
    /// Identifier shared by the reports of a customer
    public let portfolioID: String?
    /// Last digits of the social security number (United States)
    public let consumerSSN: String?
    /// Data of the consumer
    public let consumerDetails: ReportConsumerDetails?
    /// What went wrong, when the state is `failure`
    public let errors: [ErrorMessage]?
    /// Start of the time covered
    public let startDate: Date?
    /// End of the time covered
    public let endDate: Date?
    /// Number of days covered
    public let days: Int?
    /// True when the history is long enough for the kind of report
    public let seasoned: Bool?
    /// Institutions with the accounts covered
    public let institutions: [ReportInstitution]?
    /// Sum of the available balances; verification of assets
    public let consolidatedAvailableBalance: Decimal?
    /// Totals over all accounts; verification of assets
    public let assets: ReportAssetSummary?
    /// Analytics over all accounts; verification of income
    public let customerAnalytics: Analytics?
    /// Summary of income by certainty; older verification of income
    public let income: [ReportIncome]?
    /// Balances over all accounts; cash flow
    public let cashFlowBalanceSummary: CashFlowBalanceSummary?
    /// Money in over all accounts; cash flow
    public let cashFlowCreditSummary: CashFlowCreditSummary?
    /// Money out over all accounts; cash flow
    public let cashFlowDebitSummary: CashFlowDebitSummary?
    /// Key figures over all accounts; cash flow
    public let cashFlowCharacteristicsSummary: CashFlowCharacteristicsSummary?
    /// Deposits that look like loans; cash flow
    public let possibleLoanDeposits: [PossibleLoanDeposits]?

    public init(
        id: String? = nil,
        reportID: String? = nil,
        customerType: CustomerType? = nil,
        customerID: LenientID? = nil,
        requestID: String? = nil,
        requesterName: String? = nil,
        createdDate: Date? = nil,
        title: String? = nil,
        consumerID: String? = nil,
        constraints: ReportConstraints? = nil,
        type: ReportType? = nil,
        status: ReportStatus? = nil,
        source: String? = nil,
        portfolioID: String? = nil,
        consumerSSN: String? = nil,
        consumerDetails: ReportConsumerDetails? = nil,
        errors: [ErrorMessage]? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        days: Int? = nil,
        seasoned: Bool? = nil,
        institutions: [ReportInstitution]? = nil,
        consolidatedAvailableBalance: Decimal? = nil,
        assets: ReportAssetSummary? = nil,
        customerAnalytics: Analytics? = nil,
        income: [ReportIncome]? = nil,
        cashFlowBalanceSummary: CashFlowBalanceSummary? = nil,
        cashFlowCreditSummary: CashFlowCreditSummary? = nil,
        cashFlowDebitSummary: CashFlowDebitSummary? = nil,
        cashFlowCharacteristicsSummary: CashFlowCharacteristicsSummary? = nil,
        possibleLoanDeposits: [PossibleLoanDeposits]? = nil
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
        self.portfolioID = portfolioID
        self.consumerSSN = consumerSSN
        self.consumerDetails = consumerDetails
        self.errors = errors
        self.startDate = startDate
        self.endDate = endDate
        self.days = days
        self.seasoned = seasoned
        self.institutions = institutions
        self.consolidatedAvailableBalance = consolidatedAvailableBalance
        self.assets = assets
        self.customerAnalytics = customerAnalytics
        self.income = income
        self.cashFlowBalanceSummary = cashFlowBalanceSummary
        self.cashFlowCreditSummary = cashFlowCreditSummary
        self.cashFlowDebitSummary = cashFlowDebitSummary
        self.cashFlowCharacteristicsSummary = cashFlowCharacteristicsSummary
        self.possibleLoanDeposits = possibleLoanDeposits
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.reportID = object.optional("reportId")
        self.customerType = object.optional("customerType")
        self.customerID = object.optional("customerId")
        self.requestID = object.optional("requestId")
        self.requesterName = object.optional("requesterName")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.title = object.optional("title")
        self.consumerID = object.optional("consumerId")
        self.constraints = object.optional("constraints")
        self.type = object.optional("type")
        self.status = object.optional("status")
        self.source = object.optional("source")
        self.portfolioID = object.optional("portfolioId")
        self.consumerSSN = object.optional("consumerSsn")
        self.consumerDetails = object.optional("consumerDetails")
        self.errors = object.optional("errors")
        self.startDate = object.optional("startDate", as: UnixSeconds.self)
        self.endDate = object.optional("endDate", as: UnixSeconds.self)
        self.days = object.optional("days")
        self.seasoned = object.optional("seasoned")
        self.institutions = object.optional("institutions")
        self.consolidatedAvailableBalance = object.optional("consolidatedAvailableBalance")
        self.assets = object.optional("assets")
        self.customerAnalytics = object.optional("customerAnalytics")
        self.income = object.optional("income")
        self.cashFlowBalanceSummary = object.optional("cashFlowBalanceSummary")
        self.cashFlowCreditSummary = object.optional("cashFlowCreditSummary")
        self.cashFlowDebitSummary = object.optional("cashFlowDebitSummary")
        self.cashFlowCharacteristicsSummary = object.optional("cashFlowCharacteristicsSummary")
        self.possibleLoanDeposits = object.optional("possibleLoanDeposits")
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
        object.write(self.portfolioID, "portfolioId")
        object.write(self.consumerSSN, "consumerSsn")
        object.write(self.consumerDetails, "consumerDetails")
        object.write(self.errors, "errors")
        object.write(self.startDate, "startDate", as: UnixSeconds.self)
        object.write(self.endDate, "endDate", as: UnixSeconds.self)
        object.write(self.days, "days")
        object.write(self.seasoned, "seasoned")
        object.write(self.institutions, "institutions")
        object.write(self.consolidatedAvailableBalance, "consolidatedAvailableBalance")
        object.write(self.assets, "assets")
        object.write(self.customerAnalytics, "customerAnalytics")
        object.write(self.income, "income")
        object.write(self.cashFlowBalanceSummary, "cashFlowBalanceSummary")
        object.write(self.cashFlowCreditSummary, "cashFlowCreditSummary")
        object.write(self.cashFlowDebitSummary, "cashFlowDebitSummary")
        object.write(self.cashFlowCharacteristicsSummary, "cashFlowCharacteristicsSummary")
        object.write(self.possibleLoanDeposits, "possibleLoanDeposits")
        try object.finish()
    }
}

nonisolated extension Report: MaskedDescription {
    public static var maskedMembers: [String] {
        ["consumerSsn"]
    }
}

/// Income of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NetMonthly`
public nonisolated struct NetMonthly: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Income, net
    public let net: Decimal?
    /// Income, gross
    public let gross: Decimal?

    public init(
        month: Date? = nil,
        net: Decimal? = nil,
        gross: Decimal? = nil
    ) {
        self.month = month
        self.net = net
        self.gross = gross
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.net = object.optional("net")
        self.gross = object.optional("gross")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.net, "net")
        object.write(self.gross, "gross")
        try object.finish()
    }
}

/// Totals of balances.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportAssetSummary`
public nonisolated struct ReportAssetSummary: Codable, Hashable, Sendable {
    /// Kind of asset
    public let type: String?
    /// Balance free to spend
    public let availableBalance: Decimal?
    /// Balance now
    public let currentBalance: Decimal?
    /// Average balance over two months
    public let twoMonthAverage: Decimal?
    /// Average balance over six months
    public let sixMonthAverage: Decimal?
    /// Balance at the start of the time covered
    public let beginningBalance: Decimal?

    public init(
        type: String? = nil,
        availableBalance: Decimal? = nil,
        currentBalance: Decimal? = nil,
        twoMonthAverage: Decimal? = nil,
        sixMonthAverage: Decimal? = nil,
        beginningBalance: Decimal? = nil
    ) {
        self.type = type
        self.availableBalance = availableBalance
        self.currentBalance = currentBalance
        self.twoMonthAverage = twoMonthAverage
        self.sixMonthAverage = sixMonthAverage
        self.beginningBalance = beginningBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.type = object.optional("type")
        self.availableBalance = object.optional("availableBalance")
        self.currentBalance = object.optional("currentBalance")
        self.twoMonthAverage = object.optional("twoMonthAverage")
        self.sixMonthAverage = object.optional("sixMonthAverage")
        self.beginningBalance = object.optional("beginningBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.type, "type")
        object.write(self.availableBalance, "availableBalance")
        object.write(self.currentBalance, "currentBalance")
        object.write(self.twoMonthAverage, "twoMonthAverage")
        object.write(self.sixMonthAverage, "sixMonthAverage")
        object.write(self.beginningBalance, "beginningBalance")
        try object.finish()
    }
}

/// Balances of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowBalance`
public nonisolated struct MonthlyCashFlowBalance: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Lowest daily balance
    public let minDailyBalance: Decimal?
    /// Highest daily balance
    public let maxDailyBalance: Decimal?
    /// Average daily balance
    public let averageDailyBalance: Decimal?
    /// Spread of the daily balance
    public let standardDeviationOfDailyBalance: StringOrNumber?
    /// Number of days with a negative balance
    public let numberOfDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        month: Date? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        averageDailyBalance: Decimal? = nil,
        standardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberOfDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.month = month
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.averageDailyBalance = averageDailyBalance
        self.standardDeviationOfDailyBalance = standardDeviationOfDailyBalance
        self.numberOfDaysNegativeBalance = numberOfDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.averageDailyBalance = object.optional("averageDailyBalance")
        self.standardDeviationOfDailyBalance = object.optional("standardDeviationOfDailyBalance")
        self.numberOfDaysNegativeBalance = object.optional("numberOfDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.averageDailyBalance, "averageDailyBalance")
        object.write(self.standardDeviationOfDailyBalance, "standardDeviationOfDailyBalance")
        object.write(self.numberOfDaysNegativeBalance, "numberOfDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Money in within one month. Counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowCredit`
public nonisolated struct MonthlyCashFlowCredit: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Number of credits
    public let numberOfCredits: StringOrNumber?
    /// Sum of the credits
    public let totalCreditsAmount: Decimal?
    /// Largest credit
    public let largestCredit: Decimal?
    /// Number of credits, without transfers between own accounts
    public let numberOfCreditsLessTransfers: StringOrNumber?
    /// Sum of the credits, without transfers between own accounts
    public let totalCreditsAmountLessTransfers: Decimal?
    /// Mean credit
    public let averageCreditAmount: Decimal?
    /// Estimated number of deposits from loans
    public let estimatedNumberOfLoanDeposits: StringOrNumber?
    /// Estimated sum of deposits from loans
    public let estimatedLoanDepositAmount: Decimal?

    public init(
        month: Date? = nil,
        numberOfCredits: StringOrNumber? = nil,
        totalCreditsAmount: Decimal? = nil,
        largestCredit: Decimal? = nil,
        numberOfCreditsLessTransfers: StringOrNumber? = nil,
        totalCreditsAmountLessTransfers: Decimal? = nil,
        averageCreditAmount: Decimal? = nil,
        estimatedNumberOfLoanDeposits: StringOrNumber? = nil,
        estimatedLoanDepositAmount: Decimal? = nil
    ) {
        self.month = month
        self.numberOfCredits = numberOfCredits
        self.totalCreditsAmount = totalCreditsAmount
        self.largestCredit = largestCredit
        self.numberOfCreditsLessTransfers = numberOfCreditsLessTransfers
        self.totalCreditsAmountLessTransfers = totalCreditsAmountLessTransfers
        self.averageCreditAmount = averageCreditAmount
        self.estimatedNumberOfLoanDeposits = estimatedNumberOfLoanDeposits
        self.estimatedLoanDepositAmount = estimatedLoanDepositAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.numberOfCredits = object.optional("numberOfCredits")
        self.totalCreditsAmount = object.optional("totalCreditsAmount")
        self.largestCredit = object.optional("largestCredit")
        self.numberOfCreditsLessTransfers = object.optional("numberOfCreditsLessTransfers")
        self.totalCreditsAmountLessTransfers = object.optional("totalCreditsAmountLessTransfers")
        self.averageCreditAmount = object.optional("averageCreditAmount")
        self.estimatedNumberOfLoanDeposits = object.optional("estimatedNumberOfLoanDeposits")
        self.estimatedLoanDepositAmount = object.optional("estimatedLoanDepositAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.numberOfCredits, "numberOfCredits")
        object.write(self.totalCreditsAmount, "totalCreditsAmount")
        object.write(self.largestCredit, "largestCredit")
        object.write(self.numberOfCreditsLessTransfers, "numberOfCreditsLessTransfers")
        object.write(self.totalCreditsAmountLessTransfers, "totalCreditsAmountLessTransfers")
        object.write(self.averageCreditAmount, "averageCreditAmount")
        object.write(self.estimatedNumberOfLoanDeposits, "estimatedNumberOfLoanDeposits")
        object.write(self.estimatedLoanDepositAmount, "estimatedLoanDepositAmount")
        try object.finish()
    }
}

/// Money out within one month. Counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowDebit`
public nonisolated struct MonthlyCashFlowDebit: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Number of debits
    public let numberOfDebits: StringOrNumber?
    /// Sum of the debits
    public let totalDebitsAmount: Decimal?
    /// Largest debit
    public let largestDebit: Decimal?
    /// Number of debits, without transfers between own accounts
    public let numberOfDebitsLessTransfers: StringOrNumber?
    /// Sum of the debits, without transfers between own accounts
    public let totalDebitsAmountLessTransfers: Decimal?
    /// Mean debit
    public let averageDebitAmount: Decimal?

    public init(
        month: Date? = nil,
        numberOfDebits: StringOrNumber? = nil,
        totalDebitsAmount: Decimal? = nil,
        largestDebit: Decimal? = nil,
        numberOfDebitsLessTransfers: StringOrNumber? = nil,
        totalDebitsAmountLessTransfers: Decimal? = nil,
        averageDebitAmount: Decimal? = nil
    ) {
        self.month = month
        self.numberOfDebits = numberOfDebits
        self.totalDebitsAmount = totalDebitsAmount
        self.largestDebit = largestDebit
        self.numberOfDebitsLessTransfers = numberOfDebitsLessTransfers
        self.totalDebitsAmountLessTransfers = totalDebitsAmountLessTransfers
        self.averageDebitAmount = averageDebitAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.numberOfDebits = object.optional("numberOfDebits")
        self.totalDebitsAmount = object.optional("totalDebitsAmount")
        self.largestDebit = object.optional("largestDebit")
        self.numberOfDebitsLessTransfers = object.optional("numberOfDebitsLessTransfers")
        self.totalDebitsAmountLessTransfers = object.optional("totalDebitsAmountLessTransfers")
        self.averageDebitAmount = object.optional("averageDebitAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.numberOfDebits, "numberOfDebits")
        object.write(self.totalDebitsAmount, "totalDebitsAmount")
        object.write(self.largestDebit, "largestDebit")
        object.write(self.numberOfDebitsLessTransfers, "numberOfDebitsLessTransfers")
        object.write(self.totalDebitsAmountLessTransfers, "totalDebitsAmountLessTransfers")
        object.write(self.averageDebitAmount, "averageDebitAmount")
        try object.finish()
    }
}

/// Key figures of one month.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/MonthlyCashFlowCharacteristic`
public nonisolated struct MonthlyCashFlowCharacteristic: Codable, Hashable, Sendable {
    /// Start of the month
    public let month: Date?
    /// Money in minus money out
    public let totalCreditsLessTotalDebits: Decimal?
    /// The same without transfers between own accounts
    public let totalCreditsLessTotalDebitsLessTransfers: Decimal?
    /// Mean amount of a transaction
    public let averageTransactionAmount: Decimal?

    public init(
        month: Date? = nil,
        totalCreditsLessTotalDebits: Decimal? = nil,
        totalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        averageTransactionAmount: Decimal? = nil
    ) {
        self.month = month
        self.totalCreditsLessTotalDebits = totalCreditsLessTotalDebits
        self.totalCreditsLessTotalDebitsLessTransfers = totalCreditsLessTotalDebitsLessTransfers
        self.averageTransactionAmount = averageTransactionAmount
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.month = object.optional("month", as: UnixSeconds.self)
        self.totalCreditsLessTotalDebits = object.optional("totalCreditsLessTotalDebits")
        self.totalCreditsLessTotalDebitsLessTransfers = object.optional("totalCreditsLessTotalDebitsLessTransfers")
        self.averageTransactionAmount = object.optional("averageTransactionAmount")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.month, "month", as: UnixSeconds.self)
        object.write(self.totalCreditsLessTotalDebits, "totalCreditsLessTotalDebits")
        object.write(self.totalCreditsLessTotalDebitsLessTransfers, "totalCreditsLessTotalDebitsLessTransfers")
        object.write(self.averageTransactionAmount, "averageTransactionAmount")
        try object.finish()
    }
}

/// Income of one band of certainty.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportIncome`
public nonisolated struct ReportIncome: Codable, Hashable, Sendable {
    /// Band of certainty
    public let confidenceType: String?
    /// Income of each month
    public let netMonthly: [NetMonthly]?
    /// Mean monthly income, net
    public let averageMonthlyIncomeNet: Decimal?
    /// Mean monthly income, gross
    public let averageMonthlyIncomeGross: Decimal?
    /// Estimates for a year
    public let incomeEstimate: ReportIncomeEstimate?

    public init(
        confidenceType: String? = nil,
        netMonthly: [NetMonthly]? = nil,
        averageMonthlyIncomeNet: Decimal? = nil,
        averageMonthlyIncomeGross: Decimal? = nil,
        incomeEstimate: ReportIncomeEstimate? = nil
    ) {
        self.confidenceType = confidenceType
        self.netMonthly = netMonthly
        self.averageMonthlyIncomeNet = averageMonthlyIncomeNet
        self.averageMonthlyIncomeGross = averageMonthlyIncomeGross
        self.incomeEstimate = incomeEstimate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.confidenceType = object.optional("confidenceType")
        self.netMonthly = object.optional("netMonthly")
        self.averageMonthlyIncomeNet = object.optional("averageMonthlyIncomeNet")
        self.averageMonthlyIncomeGross = object.optional("averageMonthlyIncomeGross")
        self.incomeEstimate = object.optional("incomeEstimate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.confidenceType, "confidenceType")
        object.write(self.netMonthly, "netMonthly")
        object.write(self.averageMonthlyIncomeNet, "averageMonthlyIncomeNet")
        object.write(self.averageMonthlyIncomeGross, "averageMonthlyIncomeGross")
        object.write(self.incomeEstimate, "incomeEstimate")
        try object.finish()
    }
}

/// Estimates of the income of a year.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportIncomeEstimate`
public nonisolated struct ReportIncomeEstimate: Codable, Hashable, Sendable {
    /// Income of the year, net
    public let netAnnual: Decimal?
    /// Income projected for the year, net
    public let projectedNetAnnual: Decimal?
    /// Income estimated for the year, gross
    public let estimatedGrossAnnual: Decimal?
    /// Income projected for the year, gross
    public let projectedGrossAnnual: Decimal?

    public init(
        netAnnual: Decimal? = nil,
        projectedNetAnnual: Decimal? = nil,
        estimatedGrossAnnual: Decimal? = nil,
        projectedGrossAnnual: Decimal? = nil
    ) {
        self.netAnnual = netAnnual
        self.projectedNetAnnual = projectedNetAnnual
        self.estimatedGrossAnnual = estimatedGrossAnnual
        self.projectedGrossAnnual = projectedGrossAnnual
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.netAnnual = object.optional("netAnnual")
        self.projectedNetAnnual = object.optional("projectedNetAnnual")
        self.estimatedGrossAnnual = object.optional("estimatedGrossAnnual")
        self.projectedGrossAnnual = object.optional("projectedGrossAnnual")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.netAnnual, "netAnnual")
        object.write(self.projectedNetAnnual, "projectedNetAnnual")
        object.write(self.estimatedGrossAnnual, "estimatedGrossAnnual")
        object.write(self.projectedGrossAnnual, "projectedGrossAnnual")
        try object.finish()
    }
}

/// Balances over all accounts. Spreads and counts are numbers in strings.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowBalanceSummary`
public nonisolated struct CashFlowBalanceSummary: Codable, Hashable, Sendable {
    /// Balances of each month
    public let monthlyCashFlowBalanceSummaries: [MonthlyCashFlowBalance]?
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
    public let numberOfDaysNegativeBalance: StringOrNumber?
    /// Number of days with a positive balance
    public let numberOfDaysPositiveBalance: StringOrNumber?

    public init(
        monthlyCashFlowBalanceSummaries: [MonthlyCashFlowBalance]? = nil,
        minDailyBalance: Decimal? = nil,
        maxDailyBalance: Decimal? = nil,
        twelveMonthAverageDailyBalance: Decimal? = nil,
        sixMonthAverageDailyBalance: Decimal? = nil,
        twoMonthAverageDailyBalance: Decimal? = nil,
        twelveMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        sixMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        twoMonthStandardDeviationOfDailyBalance: StringOrNumber? = nil,
        numberOfDaysNegativeBalance: StringOrNumber? = nil,
        numberOfDaysPositiveBalance: StringOrNumber? = nil
    ) {
        self.monthlyCashFlowBalanceSummaries = monthlyCashFlowBalanceSummaries
        self.minDailyBalance = minDailyBalance
        self.maxDailyBalance = maxDailyBalance
        self.twelveMonthAverageDailyBalance = twelveMonthAverageDailyBalance
        self.sixMonthAverageDailyBalance = sixMonthAverageDailyBalance
        self.twoMonthAverageDailyBalance = twoMonthAverageDailyBalance
        self.twelveMonthStandardDeviationOfDailyBalance = twelveMonthStandardDeviationOfDailyBalance
        self.sixMonthStandardDeviationOfDailyBalance = sixMonthStandardDeviationOfDailyBalance
        self.twoMonthStandardDeviationOfDailyBalance = twoMonthStandardDeviationOfDailyBalance
        self.numberOfDaysNegativeBalance = numberOfDaysNegativeBalance
        self.numberOfDaysPositiveBalance = numberOfDaysPositiveBalance
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowBalanceSummaries = object.optional("monthlyCashFlowBalanceSummaries")
        self.minDailyBalance = object.optional("minDailyBalance")
        self.maxDailyBalance = object.optional("maxDailyBalance")
        self.twelveMonthAverageDailyBalance = object.optional("twelveMonthAverageDailyBalance")
        self.sixMonthAverageDailyBalance = object.optional("sixMonthAverageDailyBalance")
        self.twoMonthAverageDailyBalance = object.optional("twoMonthAverageDailyBalance")
        self.twelveMonthStandardDeviationOfDailyBalance = object.optional("twelveMonthStandardDeviationOfDailyBalance")
        self.sixMonthStandardDeviationOfDailyBalance = object.optional("sixMonthStandardDeviationOfDailyBalance")
        self.twoMonthStandardDeviationOfDailyBalance = object.optional("twoMonthStandardDeviationOfDailyBalance")
        self.numberOfDaysNegativeBalance = object.optional("numberOfDaysNegativeBalance")
        self.numberOfDaysPositiveBalance = object.optional("numberOfDaysPositiveBalance")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.monthlyCashFlowBalanceSummaries, "monthlyCashFlowBalanceSummaries")
        object.write(self.minDailyBalance, "minDailyBalance")
        object.write(self.maxDailyBalance, "maxDailyBalance")
        object.write(self.twelveMonthAverageDailyBalance, "twelveMonthAverageDailyBalance")
        object.write(self.sixMonthAverageDailyBalance, "sixMonthAverageDailyBalance")
        object.write(self.twoMonthAverageDailyBalance, "twoMonthAverageDailyBalance")
        object.write(self.twelveMonthStandardDeviationOfDailyBalance, "twelveMonthStandardDeviationOfDailyBalance")
        object.write(self.sixMonthStandardDeviationOfDailyBalance, "sixMonthStandardDeviationOfDailyBalance")
        object.write(self.twoMonthStandardDeviationOfDailyBalance, "twoMonthStandardDeviationOfDailyBalance")
        object.write(self.numberOfDaysNegativeBalance, "numberOfDaysNegativeBalance")
        object.write(self.numberOfDaysPositiveBalance, "numberOfDaysPositiveBalance")
        try object.finish()
    }
}

/// Money in over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCreditSummary`
public nonisolated struct CashFlowCreditSummary: Codable, Hashable, Sendable {
    /// Money in, by month
    public let monthlyCashFlowCreditSummaries: [MonthlyCashFlowCredit]?
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
        monthlyCashFlowCreditSummaries: [MonthlyCashFlowCredit]? = nil,
        twelveMonthCreditTotal: Decimal? = nil,
        twelveMonthCreditTotalLessTransfers: Decimal? = nil,
        sixMonthCreditTotal: Decimal? = nil,
        sixMonthCreditTotalLessTransfers: Decimal? = nil,
        twoMonthCreditTotal: Decimal? = nil,
        twoMonthCreditTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCreditSummaries = monthlyCashFlowCreditSummaries
        self.twelveMonthCreditTotal = twelveMonthCreditTotal
        self.twelveMonthCreditTotalLessTransfers = twelveMonthCreditTotalLessTransfers
        self.sixMonthCreditTotal = sixMonthCreditTotal
        self.sixMonthCreditTotalLessTransfers = sixMonthCreditTotalLessTransfers
        self.twoMonthCreditTotal = twoMonthCreditTotal
        self.twoMonthCreditTotalLessTransfers = twoMonthCreditTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowCreditSummaries = object.optional("monthlyCashFlowCreditSummaries")
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
        object.write(self.monthlyCashFlowCreditSummaries, "monthlyCashFlowCreditSummaries")
        object.write(self.twelveMonthCreditTotal, "twelveMonthCreditTotal")
        object.write(self.twelveMonthCreditTotalLessTransfers, "twelveMonthCreditTotalLessTransfers")
        object.write(self.sixMonthCreditTotal, "sixMonthCreditTotal")
        object.write(self.sixMonthCreditTotalLessTransfers, "sixMonthCreditTotalLessTransfers")
        object.write(self.twoMonthCreditTotal, "twoMonthCreditTotal")
        object.write(self.twoMonthCreditTotalLessTransfers, "twoMonthCreditTotalLessTransfers")
        try object.finish()
    }
}

/// Money out over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowDebitSummary`
public nonisolated struct CashFlowDebitSummary: Codable, Hashable, Sendable {
    /// Money out, by month
    public let monthlyCashFlowDebitSummaries: [MonthlyCashFlowDebit]?
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
        monthlyCashFlowDebitSummaries: [MonthlyCashFlowDebit]? = nil,
        twelveMonthDebitTotal: Decimal? = nil,
        twelveMonthDebitTotalLessTransfers: Decimal? = nil,
        sixMonthDebitTotal: Decimal? = nil,
        sixMonthDebitTotalLessTransfers: Decimal? = nil,
        twoMonthDebitTotal: Decimal? = nil,
        twoMonthDebitTotalLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowDebitSummaries = monthlyCashFlowDebitSummaries
        self.twelveMonthDebitTotal = twelveMonthDebitTotal
        self.twelveMonthDebitTotalLessTransfers = twelveMonthDebitTotalLessTransfers
        self.sixMonthDebitTotal = sixMonthDebitTotal
        self.sixMonthDebitTotalLessTransfers = sixMonthDebitTotalLessTransfers
        self.twoMonthDebitTotal = twoMonthDebitTotal
        self.twoMonthDebitTotalLessTransfers = twoMonthDebitTotalLessTransfers
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.monthlyCashFlowDebitSummaries = object.optional("monthlyCashFlowDebitSummaries")
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
        object.write(self.monthlyCashFlowDebitSummaries, "monthlyCashFlowDebitSummaries")
        object.write(self.twelveMonthDebitTotal, "twelveMonthDebitTotal")
        object.write(self.twelveMonthDebitTotalLessTransfers, "twelveMonthDebitTotalLessTransfers")
        object.write(self.sixMonthDebitTotal, "sixMonthDebitTotal")
        object.write(self.sixMonthDebitTotalLessTransfers, "sixMonthDebitTotalLessTransfers")
        object.write(self.twoMonthDebitTotal, "twoMonthDebitTotal")
        object.write(self.twoMonthDebitTotalLessTransfers, "twoMonthDebitTotalLessTransfers")
        try object.finish()
    }
}

/// Key figures over all accounts.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CashFlowCharacteristicsSummary`
public nonisolated struct CashFlowCharacteristicsSummary: Codable, Hashable, Sendable {
    /// Key figures of each month
    public let monthlyCashFlowCharacteristicsSummaries: [MonthlyCashFlowCharacteristic]?
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
        monthlyCashFlowCharacteristicsSummaries: [MonthlyCashFlowCharacteristic]? = nil,
        averageMonthlyNet: Decimal? = nil,
        averageMonthlyNetLessTransfers: Decimal? = nil,
        twelveMonthTotalNet: Decimal? = nil,
        twelveMonthTotalNetLessTransfers: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebits: Decimal? = nil,
        twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers: Decimal? = nil
    ) {
        self.monthlyCashFlowCharacteristicsSummaries = monthlyCashFlowCharacteristicsSummaries
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
        self.monthlyCashFlowCharacteristicsSummaries = object.optional("monthlyCashFlowCharacteristicsSummaries")
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
        object.write(self.monthlyCashFlowCharacteristicsSummaries, "monthlyCashFlowCharacteristicsSummaries")
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

/// Deposits that look like the payout of a loan.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/PossibleLoanDeposits`
public nonisolated struct PossibleLoanDeposits: Codable, Hashable, Sendable {
    /// Institutions and accounts with such deposits
    public let institutions: [ReportInstitution]?

    public init(
        institutions: [ReportInstitution]? = nil
    ) {
        self.institutions = institutions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutions = object.optional("institutions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutions, "institutions")
        try object.finish()
    }
}
