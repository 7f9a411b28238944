// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// `pending` while accounts are being discovered, `active` afterwards.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountStatus`
public nonisolated enum AccountStatus: OpenEnum {
    case active
    case pending
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "pending": self = .pending
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .pending: return "pending"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Accounts of a customer.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerAccounts`
public nonisolated struct CustomerAccounts: Codable, Hashable, Sendable {
    /// The accounts; empty when none is shared
    public let accounts: [CustomerAccount]

    public init(
        accounts: [CustomerAccount]
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

/// An account that a customer shares.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerAccount`
public nonisolated struct CustomerAccount: Codable, Hashable, Sendable {
    /// Identifier of an account: decimal digits. A string in account objects, a number in transactions and balances.
    public let id: LenientID
    /// Account number, masked
    public let number: String
    /// Last four digits of the account number, for accounts that can be paid into
    public let realAccountNumberLast4: String?
    /// Account number as shown to the customer
    public let accountNumberDisplay: String
    /// Name of the account at the institution
    public let name: String
    /// Cleared balance in the account currency; debts are usually negative
    public let balance: Decimal?
    /// Kind of account
    public let type: AccountType
    /// Result of the last aggregation; 0 is success, absent before the first one
    public let aggregationStatusCode: Int?
    /// State of the account
    public let status: AccountStatus
    /// Identifier of a customer: up to 22 decimal digits. The service writes it as a string in some bodies and as a
    /// number in others, so both forms are read and the form received is kept.
    public let customerID: LenientID
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let institutionID: LenientID
    /// When the balance was captured
    public let balanceDate: Date?
    /// When an aggregation last succeeded
    public let aggregationSuccessDate: Date?
    /// When an aggregation was last attempted; tells the end of a refresh or historic load
    public let aggregationAttemptDate: Date?
    /// When the account was added
    public let createdDate: Date
    /// When the record last changed
    public let lastUpdatedDate: Date?
    /// Currency of the account
    public let currency: String
    /// Date of the newest transaction
    public let lastTransactionDate: Date?
    /// Date of the oldest transaction
    public let oldestTransactionDate: Date?
    /// Identifier of one authorised login at an institution, shared by the accounts behind it. A number in account
    /// objects, a string in consents.
    public let institutionLoginID: LenientID
    /// Members that depend on the kind of account; present after an aggregation
    public let detail: CustomerAccountDetail?
    /// State of the account at the bank
    public let financialinstitutionAccountStatus: String?
    /// Name that the customer gave to the account
    public let accountNickname: String
    /// Market the account belongs to, `personal` or `business`
    public let marketSegment: String?
    /// Position of the account in the list of the bank
    public let displayPosition: Int32?
    /// Account that this one belongs to
    public let parentAccount: LenientID?
    /// Holdings of an investment account
    public let position: [CustomerAccountPosition]?
    /// Start of the authorisation by the bank
    public let authorizationStartDate: Date?
    /// End of the authorisation by the bank
    public let authorizationEndDate: Date?
    /// When the account was first linked
    public let linkedAccountDate: Date?
    /// Whether the authorisation ends by itself
    public let authorizationExpires: Bool?

    public init(
        id: LenientID,
        number: String,
        accountNumberDisplay: String,
        name: String,
        type: AccountType,
        status: AccountStatus,
        customerID: LenientID,
        institutionID: LenientID,
        createdDate: Date,
        currency: String,
        institutionLoginID: LenientID,
        accountNickname: String,
        realAccountNumberLast4: String? = nil,
        balance: Decimal? = nil,
        aggregationStatusCode: Int? = nil,
        balanceDate: Date? = nil,
        aggregationSuccessDate: Date? = nil,
        aggregationAttemptDate: Date? = nil,
        lastUpdatedDate: Date? = nil,
        lastTransactionDate: Date? = nil,
        oldestTransactionDate: Date? = nil,
        detail: CustomerAccountDetail? = nil,
        financialinstitutionAccountStatus: String? = nil,
        marketSegment: String? = nil,
        displayPosition: Int32? = nil,
        parentAccount: LenientID? = nil,
        position: [CustomerAccountPosition]? = nil,
        authorizationStartDate: Date? = nil,
        authorizationEndDate: Date? = nil,
        linkedAccountDate: Date? = nil,
        authorizationExpires: Bool? = nil
    ) {
        self.id = id
        self.number = number
        self.realAccountNumberLast4 = realAccountNumberLast4
        self.accountNumberDisplay = accountNumberDisplay
        self.name = name
        self.balance = balance
        self.type = type
        self.aggregationStatusCode = aggregationStatusCode
        self.status = status
        self.customerID = customerID
        self.institutionID = institutionID
        self.balanceDate = balanceDate
        self.aggregationSuccessDate = aggregationSuccessDate
        self.aggregationAttemptDate = aggregationAttemptDate
        self.createdDate = createdDate
        self.lastUpdatedDate = lastUpdatedDate
        self.currency = currency
        self.lastTransactionDate = lastTransactionDate
        self.oldestTransactionDate = oldestTransactionDate
        self.institutionLoginID = institutionLoginID
        self.detail = detail
        self.financialinstitutionAccountStatus = financialinstitutionAccountStatus
        self.accountNickname = accountNickname
        self.marketSegment = marketSegment
        self.displayPosition = displayPosition
        self.parentAccount = parentAccount
        self.position = position
        self.authorizationStartDate = authorizationStartDate
        self.authorizationEndDate = authorizationEndDate
        self.linkedAccountDate = linkedAccountDate
        self.authorizationExpires = authorizationExpires
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.number = try object.required("number")
        self.accountNumberDisplay = try object.required("accountNumberDisplay")
        self.name = try object.required("name")
        self.type = try object.required("type")
        self.status = try object.required("status")
        self.customerID = try object.required("customerId")
        self.institutionID = try object.required("institutionId")
        self.createdDate = try object.required("createdDate", as: UnixSeconds.self)
        self.currency = try object.required("currency")
        self.institutionLoginID = try object.required("institutionLoginId")
        self.accountNickname = try object.required("accountNickname")
        self.realAccountNumberLast4 = object.optional("realAccountNumberLast4")
        self.balance = object.optional("balance")
        self.aggregationStatusCode = object.optional("aggregationStatusCode")
        self.balanceDate = object.optional("balanceDate", as: UnixSeconds.self)
        self.aggregationSuccessDate = object.optional("aggregationSuccessDate", as: UnixSeconds.self)
        self.aggregationAttemptDate = object.optional("aggregationAttemptDate", as: UnixSeconds.self)
        self.lastUpdatedDate = object.optional("lastUpdatedDate", as: UnixSeconds.self)
        self.lastTransactionDate = object.optional("lastTransactionDate", as: UnixSeconds.self)
        self.oldestTransactionDate = object.optional("oldestTransactionDate", as: UnixSeconds.self)
        self.detail = object.optional("detail")
        self.financialinstitutionAccountStatus = object.optional("financialinstitutionAccountStatus")
        self.marketSegment = object.optional("marketSegment")
        self.displayPosition = object.optional("displayPosition")
        self.parentAccount = object.optional("parentAccount")
        self.position = object.optional("position")
        self.authorizationStartDate = object.optional("authorizationStartDate", as: UnixSeconds.self)
        self.authorizationEndDate = object.optional("authorizationEndDate", as: UnixSeconds.self)
        self.linkedAccountDate = object.optional("linkedAccountDate", as: UnixSeconds.self)
        self.authorizationExpires = object.optional("authorizationExpires")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.number, "number")
        object.write(self.realAccountNumberLast4, "realAccountNumberLast4")
        object.write(self.accountNumberDisplay, "accountNumberDisplay")
        object.write(self.name, "name")
        object.write(self.balance, "balance")
        object.write(self.type, "type")
        object.write(self.aggregationStatusCode, "aggregationStatusCode")
        object.write(self.status, "status")
        object.write(self.customerID, "customerId")
        object.write(self.institutionID, "institutionId")
        object.write(self.balanceDate, "balanceDate", as: UnixSeconds.self)
        object.write(self.aggregationSuccessDate, "aggregationSuccessDate", as: UnixSeconds.self)
        object.write(self.aggregationAttemptDate, "aggregationAttemptDate", as: UnixSeconds.self)
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.lastUpdatedDate, "lastUpdatedDate", as: UnixSeconds.self)
        object.write(self.currency, "currency")
        object.write(self.lastTransactionDate, "lastTransactionDate", as: UnixSeconds.self)
        object.write(self.oldestTransactionDate, "oldestTransactionDate", as: UnixSeconds.self)
        object.write(self.institutionLoginID, "institutionLoginId")
        object.write(self.detail, "detail")
        object.write(self.financialinstitutionAccountStatus, "financialinstitutionAccountStatus")
        object.write(self.accountNickname, "accountNickname")
        object.write(self.marketSegment, "marketSegment")
        object.write(self.displayPosition, "displayPosition")
        object.write(self.parentAccount, "parentAccount")
        object.write(self.position, "position")
        object.write(self.authorizationStartDate, "authorizationStartDate", as: UnixSeconds.self)
        object.write(self.authorizationEndDate, "authorizationEndDate", as: UnixSeconds.self)
        object.write(self.linkedAccountDate, "linkedAccountDate", as: UnixSeconds.self)
        object.write(self.authorizationExpires, "authorizationExpires")
        try object.finish()
    }
}

nonisolated extension CustomerAccount: MaskedDescription {
    public static var maskedMembers: [String] {
        ["number", "realAccountNumberLast4", "accountNumberDisplay"]
    }
}

/// Details of an account. Which members are present depends on its kind: deposits, cards and lines of credit, loans and
/// mortgages, investments. Amounts are in the account currency.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerAccountDetail`
public nonisolated struct CustomerAccountDetail: Codable, Hashable, Sendable {
    /// Date of the details
    public let dateAsOf: Date?
    /// Balance free to spend
    public let availableBalanceAmount: Decimal?
    /// When the account was opened
    public let openDate: Date?
    /// Start of the statement period
    public let periodStartDate: Date?
    /// End of the statement period
    public let periodEndDate: Date?
    /// Interest rate of the period in per cent; a string in Australian data
    public let periodInterestRate: StringOrNumber?
    /// Sum paid in during the period
    public let periodDepositAmount: Decimal?
    /// Interest of the period
    public let periodInterestAmount: Decimal?
    /// Interest of the year to date
    public let interestYtdAmount: Decimal?
    /// Interest of the previous year
    public let interestPriorYtdAmount: Decimal?
    /// When the deposit matures
    public let maturityDate: Date?
    /// Sum paid out at maturity
    public let maturityAmount: Decimal?
    /// When the deposit began
    public let originationDate: Date?
    /// When the loan ends
    public let endDate: Date?
    /// Interest rate as the institution gives it: per cent (`6.8900`) or fraction (`0.0684`), so it is left as text
    public let interestRate: String?
    /// Credit still available
    public let creditAvailableAmount: Decimal?
    /// Credit limit
    public let creditMaxAmount: Decimal?
    /// Cash advance still available
    public let cashAdvanceAvailableAmount: Decimal?
    /// Limit of cash advances
    public let cashAdvanceMaxAmount: Decimal?
    /// Balance of cash advances
    public let cashAdvanceBalance: Decimal?
    /// Interest rate of cash advances
    public let cashAdvanceInterestRate: Decimal?
    /// Balance now
    public let currentBalance: Decimal?
    /// Balance of the previous statement
    public let previousBalance: Decimal?
    /// Smallest payment due
    public let paymentMinAmount: Decimal?
    /// When the payment is due
    public let paymentDueDate: Date?
    /// Start of the statement
    public let statementStartDate: Date?
    /// End of the statement
    public let statementEndDate: Date?
    /// Purchases on the statement
    public let statementPurchaseAmount: Decimal?
    /// Finance charges on the statement
    public let statementFinanceAmount: Decimal?
    /// Credits on the statement
    public let statementCreditAmount: Decimal?
    /// Closing balance of the statement
    public let statementCloseBalance: Decimal?
    /// When the statement was closed
    public let statementCloseDate: Date?
    /// Reward points earned
    public let rewardEarnedBalance: Decimal?
    /// Amount overdue
    public let pastDueAmount: Decimal?
    /// Amount of the last payment
    public let lastPaymentAmount: Decimal?
    /// When the last payment was made
    public let lastPaymentDate: Date?
    /// Smallest amount due on the loan
    public let loanMinAmtDue: Decimal?
    /// When that smallest amount is due
    public let loanMinAmtDueDate: Date?
    /// Term of the loan
    public let termOfMl: String?
    /// Name of the borrower
    public let mlHolderName: String?
    /// Description of the loan
    public let description: String?
    /// Fee for late payment
    public let lateFeeAmount: Decimal?
    /// Amount that pays the loan off
    public let payoffAmount: Decimal?
    /// Date of the payoff amount
    public let payoffAmountDate: Date?
    /// Principal still owed
    public let principalBalance: Decimal?
    /// Balance held in escrow
    public let escrowBalance: Decimal?
    /// Amount of the loan at its start
    public let initialMlAmount: Decimal?
    /// When the loan started
    public let initialMlDate: Date?
    /// Date of maturity agreed at the start
    public let originalMaturityDate: Date?
    /// When the next payment is due
    public let nextPaymentDate: Date?
    /// Amount of the next payment
    public let nextPayment: Decimal?
    /// Principal in the next payment
    public let nextPaymentPrincipalAmount: Decimal?
    /// Interest in the next payment
    public let nextPaymentInterestAmount: Decimal?
    /// Period of the interest rate
    public let interestPeriod: String?
    /// When the last payment was due
    public let lastPaymentDueDate: Date?
    /// When the last payment was received
    public let lastPaymentReceiveDate: Date?
    /// Principal in the last payment
    public let lastPaymentPrincipalAmount: Decimal?
    /// Interest in the last payment
    public let lastPaymentInterestAmount: Decimal?
    /// Escrow in the last payment
    public let lastPaymentEscrowAmount: Decimal?
    /// Fees in the last payment
    public let lastPaymentLastFeeAmount: Decimal?
    /// Late charge in the last payment
    public let lastPaymentLateCharge: Decimal?
    /// Principal paid in the year to date
    public let ytdPrincipalPaid: Decimal?
    /// Interest paid in the year to date
    public let ytdInterestPaid: Decimal?
    /// Insurance paid in the year to date
    public let ytdInsurancePaid: Decimal?
    /// Tax paid in the year to date
    public let ytdTaxPaid: Decimal?
    /// Whether payments are made automatically
    public let autoPayEnrolled: String?
    /// Whether trading on margin is allowed
    public let marginAllowed: Bool?
    /// Whether a cash account is allowed
    public let cashAccountAllowed: Bool?
    /// Collateral of the loan
    public let collateral: String?
    /// School attended now
    public let currentSchool: String?
    /// School attended when the loan started
    public let originalSchool: String?
    /// Whether this is the first mortgage on the property
    public let firstMortgage: String?
    /// When the first payment was due
    public let firstPaymentDate: Date?
    /// How often payments are due, for example `MNTH` or the ISO 8601 duration `P1M`
    public let loanPaymentFreq: String?
    /// What a payment covers, for example `PRINCIPAL_AND_INTEREST`; the separator varies
    public let loanPaymentType: String?
    /// Amount of the regular payment
    public let recurringPaymentAmount: Decimal?
    /// Name of the lender
    public let lender: String?
    /// Balance at the end
    public let endingBalanceAmount: Decimal?
    /// Kind of loan term
    public let loanTermType: String?
    /// Description of the kind of loan
    public let loanTypeDesc: String?
    /// Number of payments made
    public let paymentsMade: Int32?
    /// Number of payments still to make
    public let paymentsRemaining: Int32?
    /// Final balloon payment
    public let balloonAmount: Decimal?
    /// Interest expected
    public let projectedInterest: Decimal?
    /// Interest paid over the life of the loan
    public let interestPaidLtd: Decimal?
    /// Kind of interest rate, for example fixed or variable
    public let interestRateType: String?
    /// Name of the repayment plan
    public let repaymentPlan: String?
    /// Margin balance
    public let marginBalance: Decimal?
    /// Balance of short positions
    public let shortBalance: Decimal?
    /// Cash available
    public let availableCashBalance: Decimal?
    /// Value at maturity
    public let maturityValueAmount: Decimal?
    /// Vested balance
    public let vestedBalance: Decimal?
    /// Balance of a loan on the account
    public let currentLoanBalance: Decimal?
    /// Interest rate of that loan
    public let loanRate: Decimal?
    /// Amount matched by the employer
    public let empMatchAmount: Decimal?
    /// Employer contribution before tax
    public let empPretaxContribAmount: Decimal?
    /// Employer contribution before tax in the year to date
    public let empPretaxContribAmountYtd: Decimal?
    /// Contributions in the year to date
    public let contribTotalYtd: Decimal?
    /// Cash balance
    public let cashBalanceAmount: Decimal?
    /// Amount before tax
    public let preTaxAmount: Decimal?
    /// Amount after tax
    public let afterTaxAmount: Decimal?
    /// Matched amount
    public let matchAmount: Decimal?
    /// Amount from profit sharing
    public let profitSharingAmount: Decimal?
    /// Amount rolled over
    public let rolloverAmount: Decimal?
    /// Amount rolled over over the life of the account
    public let rolloverLtd: Decimal?
    /// Other vested amount
    public let otherVestAmount: Decimal?
    /// Other amount not vested
    public let otherNonvestAmount: Decimal?
    /// Buying power
    public let buyPower: Decimal?
    /// Identifier of the loan award
    public let loanAwardID: String?
    /// Interest rate at the start
    public let originalInterestRate: Decimal?
    /// First interest rate
    public let initialInterestRate: Decimal?
    /// Weighted interest rate
    public let weightedInterestRate: Decimal?
    /// Guarantor of the loan
    public let guarantor: String?
    /// Owner of the loan
    public let owner: String?
    /// Kind of interest subsidy
    public let interestSubsidyType: String?
    /// Interest still owed
    public let interestBalance: Decimal?
    /// Fees still owed
    public let feesBalance: Decimal?
    /// Remaining term of the loan
    public let remainingTermOfMl: Decimal?
    /// Interest paid on the loan in the year to date
    public let loanYtdInterestPaid: Decimal?
    /// Fees paid on the loan in the year to date
    public let loanYtdFeesPaid: Decimal?
    /// Principal paid on the loan in the year to date
    public let loanYtdPrincipalPaid: Decimal?
    /// State of the loan
    public let loanStatus: String?
    /// Start of that state
    public let loanStatusStartDate: Date?
    /// End of that state
    public let loanStatusEndDate: Date?
    /// Start of the repayment plan
    public let repaymentPlanStartDate: Date?
    /// End of the repayment plan
    public let repaymentPlanEndDate: Date?
    /// When the loan is expected to be paid off
    public let expectedPayoffDate: Date?
    /// When the borrower left school
    public let outOfSchoolDate: Date?
    /// When repayment begins
    public let convertToRepayment: Date?
    /// Number of days in arrears
    public let daysDelinquent: Int32?
    /// Principal paid in all
    public let totalPrincipalPaid: Decimal?
    /// Interest paid in all
    public let totalInterestPaid: Decimal?
    /// Amount paid in all
    public let totalAmountPaid: Decimal?

    public init(
        dateAsOf: Date? = nil,
        availableBalanceAmount: Decimal? = nil,
        openDate: Date? = nil,
        periodStartDate: Date? = nil,
        periodEndDate: Date? = nil,
        periodInterestRate: StringOrNumber? = nil,
        periodDepositAmount: Decimal? = nil,
        periodInterestAmount: Decimal? = nil,
        interestYtdAmount: Decimal? = nil,
        interestPriorYtdAmount: Decimal? = nil,
        maturityDate: Date? = nil,
        maturityAmount: Decimal? = nil,
        originationDate: Date? = nil,
        endDate: Date? = nil,
        interestRate: String? = nil,
        creditAvailableAmount: Decimal? = nil,
        creditMaxAmount: Decimal? = nil,
        cashAdvanceAvailableAmount: Decimal? = nil,
        cashAdvanceMaxAmount: Decimal? = nil,
        cashAdvanceBalance: Decimal? = nil,
        cashAdvanceInterestRate: Decimal? = nil,
        currentBalance: Decimal? = nil,
        previousBalance: Decimal? = nil,
        paymentMinAmount: Decimal? = nil,
        paymentDueDate: Date? = nil,
        statementStartDate: Date? = nil,
        statementEndDate: Date? = nil,
        statementPurchaseAmount: Decimal? = nil,
        statementFinanceAmount: Decimal? = nil,
        statementCreditAmount: Decimal? = nil,
        statementCloseBalance: Decimal? = nil,
        statementCloseDate: Date? = nil,
        rewardEarnedBalance: Decimal? = nil,
        pastDueAmount: Decimal? = nil,
        lastPaymentAmount: Decimal? = nil,
        lastPaymentDate: Date? = nil,
        loanMinAmtDue: Decimal? = nil,
        loanMinAmtDueDate: Date? = nil,
        termOfMl: String? = nil,
        mlHolderName: String? = nil,
        description: String? = nil,
        lateFeeAmount: Decimal? = nil,
        payoffAmount: Decimal? = nil,
        payoffAmountDate: Date? = nil,
        principalBalance: Decimal? = nil,
        escrowBalance: Decimal? = nil,
        initialMlAmount: Decimal? = nil,
        initialMlDate: Date? = nil,
        originalMaturityDate: Date? = nil,
        nextPaymentDate: Date? = nil,
        nextPayment: Decimal? = nil,
        nextPaymentPrincipalAmount: Decimal? = nil,
        nextPaymentInterestAmount: Decimal? = nil,
        interestPeriod: String? = nil,
        lastPaymentDueDate: Date? = nil,
        lastPaymentReceiveDate: Date? = nil,
        lastPaymentPrincipalAmount: Decimal? = nil,
        lastPaymentInterestAmount: Decimal? = nil,
        lastPaymentEscrowAmount: Decimal? = nil,
        lastPaymentLastFeeAmount: Decimal? = nil,
        lastPaymentLateCharge: Decimal? = nil,
        ytdPrincipalPaid: Decimal? = nil,
        ytdInterestPaid: Decimal? = nil,
        ytdInsurancePaid: Decimal? = nil,
        ytdTaxPaid: Decimal? = nil,
        autoPayEnrolled: String? = nil,
        marginAllowed: Bool? = nil,
        cashAccountAllowed: Bool? = nil,
        collateral: String? = nil,
        currentSchool: String? = nil,
        originalSchool: String? = nil,
        firstMortgage: String? = nil,
        firstPaymentDate: Date? = nil,
        loanPaymentFreq: String? = nil,
        loanPaymentType: String? = nil,
        recurringPaymentAmount: Decimal? = nil,
        lender: String? = nil,
        endingBalanceAmount: Decimal? = nil,
        loanTermType: String? = nil,
        loanTypeDesc: String? = nil,
        paymentsMade: Int32? = nil,
        paymentsRemaining: Int32? = nil,
        balloonAmount: Decimal? = nil,
        projectedInterest: Decimal? = nil,
        interestPaidLtd: Decimal? = nil,
        interestRateType: String? = nil,
        repaymentPlan: String? = nil,
        marginBalance: Decimal? = nil,
        shortBalance: Decimal? = nil,
        availableCashBalance: Decimal? = nil,
        maturityValueAmount: Decimal? = nil,
        vestedBalance: Decimal? = nil,
        currentLoanBalance: Decimal? = nil,
        loanRate: Decimal? = nil,
        empMatchAmount: Decimal? = nil,
        empPretaxContribAmount: Decimal? = nil,
        empPretaxContribAmountYtd: Decimal? = nil,
        contribTotalYtd: Decimal? = nil,
        cashBalanceAmount: Decimal? = nil,
        preTaxAmount: Decimal? = nil,
        afterTaxAmount: Decimal? = nil,
        matchAmount: Decimal? = nil,
        profitSharingAmount: Decimal? = nil,
        rolloverAmount: Decimal? = nil,
        rolloverLtd: Decimal? = nil,
        otherVestAmount: Decimal? = nil,
        otherNonvestAmount: Decimal? = nil,
        buyPower: Decimal? = nil,
        loanAwardID: String? = nil,
        originalInterestRate: Decimal? = nil,
        initialInterestRate: Decimal? = nil,
        weightedInterestRate: Decimal? = nil,
        guarantor: String? = nil,
        owner: String? = nil,
        interestSubsidyType: String? = nil,
        interestBalance: Decimal? = nil,
        feesBalance: Decimal? = nil,
        remainingTermOfMl: Decimal? = nil,
        loanYtdInterestPaid: Decimal? = nil,
        loanYtdFeesPaid: Decimal? = nil,
        loanYtdPrincipalPaid: Decimal? = nil,
        loanStatus: String? = nil,
        loanStatusStartDate: Date? = nil,
        loanStatusEndDate: Date? = nil,
        repaymentPlanStartDate: Date? = nil,
        repaymentPlanEndDate: Date? = nil,
        expectedPayoffDate: Date? = nil,
        outOfSchoolDate: Date? = nil,
        convertToRepayment: Date? = nil,
        daysDelinquent: Int32? = nil,
        totalPrincipalPaid: Decimal? = nil,
        totalInterestPaid: Decimal? = nil,
        totalAmountPaid: Decimal? = nil
    ) {
        self.dateAsOf = dateAsOf
        self.availableBalanceAmount = availableBalanceAmount
        self.openDate = openDate
        self.periodStartDate = periodStartDate
        self.periodEndDate = periodEndDate
        self.periodInterestRate = periodInterestRate
        self.periodDepositAmount = periodDepositAmount
        self.periodInterestAmount = periodInterestAmount
        self.interestYtdAmount = interestYtdAmount
        self.interestPriorYtdAmount = interestPriorYtdAmount
        self.maturityDate = maturityDate
        self.maturityAmount = maturityAmount
        self.originationDate = originationDate
        self.endDate = endDate
        self.interestRate = interestRate
        self.creditAvailableAmount = creditAvailableAmount
        self.creditMaxAmount = creditMaxAmount
        self.cashAdvanceAvailableAmount = cashAdvanceAvailableAmount
        self.cashAdvanceMaxAmount = cashAdvanceMaxAmount
        self.cashAdvanceBalance = cashAdvanceBalance
        self.cashAdvanceInterestRate = cashAdvanceInterestRate
        self.currentBalance = currentBalance
        self.previousBalance = previousBalance
        self.paymentMinAmount = paymentMinAmount
        self.paymentDueDate = paymentDueDate
        self.statementStartDate = statementStartDate
        self.statementEndDate = statementEndDate
        self.statementPurchaseAmount = statementPurchaseAmount
        self.statementFinanceAmount = statementFinanceAmount
        self.statementCreditAmount = statementCreditAmount
        self.statementCloseBalance = statementCloseBalance
        self.statementCloseDate = statementCloseDate
        self.rewardEarnedBalance = rewardEarnedBalance
        self.pastDueAmount = pastDueAmount
        self.lastPaymentAmount = lastPaymentAmount
        self.lastPaymentDate = lastPaymentDate
        self.loanMinAmtDue = loanMinAmtDue
        self.loanMinAmtDueDate = loanMinAmtDueDate
        self.termOfMl = termOfMl
        self.mlHolderName = mlHolderName
        self.description = description
        self.lateFeeAmount = lateFeeAmount
        self.payoffAmount = payoffAmount
        self.payoffAmountDate = payoffAmountDate
        self.principalBalance = principalBalance
        self.escrowBalance = escrowBalance
        self.initialMlAmount = initialMlAmount
        self.initialMlDate = initialMlDate
        self.originalMaturityDate = originalMaturityDate
        self.nextPaymentDate = nextPaymentDate
        self.nextPayment = nextPayment
        self.nextPaymentPrincipalAmount = nextPaymentPrincipalAmount
        self.nextPaymentInterestAmount = nextPaymentInterestAmount
        self.interestPeriod = interestPeriod
        self.lastPaymentDueDate = lastPaymentDueDate
        self.lastPaymentReceiveDate = lastPaymentReceiveDate
        self.lastPaymentPrincipalAmount = lastPaymentPrincipalAmount
        self.lastPaymentInterestAmount = lastPaymentInterestAmount
        self.lastPaymentEscrowAmount = lastPaymentEscrowAmount
        self.lastPaymentLastFeeAmount = lastPaymentLastFeeAmount
        self.lastPaymentLateCharge = lastPaymentLateCharge
        self.ytdPrincipalPaid = ytdPrincipalPaid
        self.ytdInterestPaid = ytdInterestPaid
        self.ytdInsurancePaid = ytdInsurancePaid
        self.ytdTaxPaid = ytdTaxPaid
        self.autoPayEnrolled = autoPayEnrolled
        self.marginAllowed = marginAllowed
        self.cashAccountAllowed = cashAccountAllowed
        self.collateral = collateral
        self.currentSchool = currentSchool
        self.originalSchool = originalSchool
        self.firstMortgage = firstMortgage
        self.firstPaymentDate = firstPaymentDate
        self.loanPaymentFreq = loanPaymentFreq
        self.loanPaymentType = loanPaymentType
        self.recurringPaymentAmount = recurringPaymentAmount
        self.lender = lender
        self.endingBalanceAmount = endingBalanceAmount
        self.loanTermType = loanTermType
        self.loanTypeDesc = loanTypeDesc
        self.paymentsMade = paymentsMade
        self.paymentsRemaining = paymentsRemaining
        self.balloonAmount = balloonAmount
        self.projectedInterest = projectedInterest
        self.interestPaidLtd = interestPaidLtd
        self.interestRateType = interestRateType
        self.repaymentPlan = repaymentPlan
        self.marginBalance = marginBalance
        self.shortBalance = shortBalance
        self.availableCashBalance = availableCashBalance
        self.maturityValueAmount = maturityValueAmount
        self.vestedBalance = vestedBalance
        self.currentLoanBalance = currentLoanBalance
        self.loanRate = loanRate
        self.empMatchAmount = empMatchAmount
        self.empPretaxContribAmount = empPretaxContribAmount
        self.empPretaxContribAmountYtd = empPretaxContribAmountYtd
        self.contribTotalYtd = contribTotalYtd
        self.cashBalanceAmount = cashBalanceAmount
        self.preTaxAmount = preTaxAmount
        self.afterTaxAmount = afterTaxAmount
        self.matchAmount = matchAmount
        self.profitSharingAmount = profitSharingAmount
        self.rolloverAmount = rolloverAmount
        self.rolloverLtd = rolloverLtd
        self.otherVestAmount = otherVestAmount
        self.otherNonvestAmount = otherNonvestAmount
        self.buyPower = buyPower
        self.loanAwardID = loanAwardID
        self.originalInterestRate = originalInterestRate
        self.initialInterestRate = initialInterestRate
        self.weightedInterestRate = weightedInterestRate
        self.guarantor = guarantor
        self.owner = owner
        self.interestSubsidyType = interestSubsidyType
        self.interestBalance = interestBalance
        self.feesBalance = feesBalance
        self.remainingTermOfMl = remainingTermOfMl
        self.loanYtdInterestPaid = loanYtdInterestPaid
        self.loanYtdFeesPaid = loanYtdFeesPaid
        self.loanYtdPrincipalPaid = loanYtdPrincipalPaid
        self.loanStatus = loanStatus
        self.loanStatusStartDate = loanStatusStartDate
        self.loanStatusEndDate = loanStatusEndDate
        self.repaymentPlanStartDate = repaymentPlanStartDate
        self.repaymentPlanEndDate = repaymentPlanEndDate
        self.expectedPayoffDate = expectedPayoffDate
        self.outOfSchoolDate = outOfSchoolDate
        self.convertToRepayment = convertToRepayment
        self.daysDelinquent = daysDelinquent
        self.totalPrincipalPaid = totalPrincipalPaid
        self.totalInterestPaid = totalInterestPaid
        self.totalAmountPaid = totalAmountPaid
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.dateAsOf = object.optional("dateAsOf", as: UnixSeconds.self)
        self.availableBalanceAmount = object.optional("availableBalanceAmount")
        self.openDate = object.optional("openDate", as: UnixSeconds.self)
        self.periodStartDate = object.optional("periodStartDate", as: UnixSeconds.self)
        self.periodEndDate = object.optional("periodEndDate", as: UnixSeconds.self)
        self.periodInterestRate = object.optional("periodInterestRate")
        self.periodDepositAmount = object.optional("periodDepositAmount")
        self.periodInterestAmount = object.optional("periodInterestAmount")
        self.interestYtdAmount = object.optional("interestYtdAmount")
        self.interestPriorYtdAmount = object.optional("interestPriorYtdAmount")
        self.maturityDate = object.optional("maturityDate", as: UnixSeconds.self)
        self.maturityAmount = object.optional("maturityAmount")
        self.originationDate = object.optional("originationDate", as: UnixSeconds.self)
        self.endDate = object.optional("endDate", as: UnixSeconds.self)
        self.interestRate = object.optional("interestRate")
        self.creditAvailableAmount = object.optional("creditAvailableAmount")
        self.creditMaxAmount = object.optional("creditMaxAmount")
        self.cashAdvanceAvailableAmount = object.optional("cashAdvanceAvailableAmount")
        self.cashAdvanceMaxAmount = object.optional("cashAdvanceMaxAmount")
        self.cashAdvanceBalance = object.optional("cashAdvanceBalance")
        self.cashAdvanceInterestRate = object.optional("cashAdvanceInterestRate")
        self.currentBalance = object.optional("currentBalance")
        self.previousBalance = object.optional("previousBalance")
        self.paymentMinAmount = object.optional("paymentMinAmount")
        self.paymentDueDate = object.optional("paymentDueDate", as: UnixSeconds.self)
        self.statementStartDate = object.optional("statementStartDate", as: UnixSeconds.self)
        self.statementEndDate = object.optional("statementEndDate", as: UnixSeconds.self)
        self.statementPurchaseAmount = object.optional("statementPurchaseAmount")
        self.statementFinanceAmount = object.optional("statementFinanceAmount")
        self.statementCreditAmount = object.optional("statementCreditAmount")
        self.statementCloseBalance = object.optional("statementCloseBalance")
        self.statementCloseDate = object.optional("statementCloseDate", as: UnixSeconds.self)
        self.rewardEarnedBalance = object.optional("rewardEarnedBalance")
        self.pastDueAmount = object.optional("pastDueAmount")
        self.lastPaymentAmount = object.optional("lastPaymentAmount")
        self.lastPaymentDate = object.optional("lastPaymentDate", as: UnixSeconds.self)
        self.loanMinAmtDue = object.optional("loanMinAmtDue")
        self.loanMinAmtDueDate = object.optional("loanMinAmtDueDate", as: UnixSeconds.self)
        self.termOfMl = object.optional("termOfMl")
        self.mlHolderName = object.optional("mlHolderName")
        self.description = object.optional("description")
        self.lateFeeAmount = object.optional("lateFeeAmount")
        self.payoffAmount = object.optional("payoffAmount")
        self.payoffAmountDate = object.optional("payoffAmountDate", as: UnixSeconds.self)
        self.principalBalance = object.optional("principalBalance")
        self.escrowBalance = object.optional("escrowBalance")
        self.initialMlAmount = object.optional("initialMlAmount")
        self.initialMlDate = object.optional("initialMlDate", as: UnixSeconds.self)
        self.originalMaturityDate = object.optional("originalMaturityDate", as: UnixSeconds.self)
        self.nextPaymentDate = object.optional("nextPaymentDate", as: UnixSeconds.self)
        self.nextPayment = object.optional("nextPayment")
        self.nextPaymentPrincipalAmount = object.optional("nextPaymentPrincipalAmount")
        self.nextPaymentInterestAmount = object.optional("nextPaymentInterestAmount")
        self.interestPeriod = object.optional("interestPeriod")
        self.lastPaymentDueDate = object.optional("lastPaymentDueDate", as: UnixSeconds.self)
        self.lastPaymentReceiveDate = object.optional("lastPaymentReceiveDate", as: UnixSeconds.self)
        self.lastPaymentPrincipalAmount = object.optional("lastPaymentPrincipalAmount")
        self.lastPaymentInterestAmount = object.optional("lastPaymentInterestAmount")
        self.lastPaymentEscrowAmount = object.optional("lastPaymentEscrowAmount")
        self.lastPaymentLastFeeAmount = object.optional("lastPaymentLastFeeAmount")
        self.lastPaymentLateCharge = object.optional("lastPaymentLateCharge")
        self.ytdPrincipalPaid = object.optional("ytdPrincipalPaid")
        self.ytdInterestPaid = object.optional("ytdInterestPaid")
        self.ytdInsurancePaid = object.optional("ytdInsurancePaid")
        self.ytdTaxPaid = object.optional("ytdTaxPaid")
        self.autoPayEnrolled = object.optional("autoPayEnrolled")
        self.marginAllowed = object.optional("marginAllowed")
        self.cashAccountAllowed = object.optional("cashAccountAllowed")
        self.collateral = object.optional("collateral")
        self.currentSchool = object.optional("currentSchool")
        self.originalSchool = object.optional("originalSchool")
        self.firstMortgage = object.optional("firstMortgage")
        self.firstPaymentDate = object.optional("firstPaymentDate", as: UnixSeconds.self)
        self.loanPaymentFreq = object.optional("loanPaymentFreq")
        self.loanPaymentType = object.optional("loanPaymentType")
        self.recurringPaymentAmount = object.optional("recurringPaymentAmount")
        self.lender = object.optional("lender")
        self.endingBalanceAmount = object.optional("endingBalanceAmount")
        self.loanTermType = object.optional("loanTermType")
        self.loanTypeDesc = object.optional("loanTypeDesc")
        self.paymentsMade = object.optional("paymentsMade")
        self.paymentsRemaining = object.optional("paymentsRemaining")
        self.balloonAmount = object.optional("balloonAmount")
        self.projectedInterest = object.optional("projectedInterest")
        self.interestPaidLtd = object.optional("interestPaidLtd")
        self.interestRateType = object.optional("interestRateType")
        self.repaymentPlan = object.optional("repaymentPlan")
        self.marginBalance = object.optional("marginBalance")
        self.shortBalance = object.optional("shortBalance")
        self.availableCashBalance = object.optional("availableCashBalance")
        self.maturityValueAmount = object.optional("maturityValueAmount")
        self.vestedBalance = object.optional("vestedBalance")
        self.currentLoanBalance = object.optional("currentLoanBalance")
        self.loanRate = object.optional("loanRate")
        self.empMatchAmount = object.optional("empMatchAmount")
        self.empPretaxContribAmount = object.optional("empPretaxContribAmount")
        self.empPretaxContribAmountYtd = object.optional("empPretaxContribAmountYtd")
        self.contribTotalYtd = object.optional("contribTotalYtd")
        self.cashBalanceAmount = object.optional("cashBalanceAmount")
        self.preTaxAmount = object.optional("preTaxAmount")
        self.afterTaxAmount = object.optional("afterTaxAmount")
        self.matchAmount = object.optional("matchAmount")
        self.profitSharingAmount = object.optional("profitSharingAmount")
        self.rolloverAmount = object.optional("rolloverAmount")
        self.rolloverLtd = object.optional("rolloverLtd")
        self.otherVestAmount = object.optional("otherVestAmount")
        self.otherNonvestAmount = object.optional("otherNonvestAmount")
        self.buyPower = object.optional("buyPower")
        self.loanAwardID = object.optional("loanAwardId")
        self.originalInterestRate = object.optional("originalInterestRate")
        self.initialInterestRate = object.optional("initialInterestRate")
        self.weightedInterestRate = object.optional("weightedInterestRate")
        self.guarantor = object.optional("guarantor")
        self.owner = object.optional("owner")
        self.interestSubsidyType = object.optional("interestSubsidyType")
        self.interestBalance = object.optional("interestBalance")
        self.feesBalance = object.optional("feesBalance")
        self.remainingTermOfMl = object.optional("remainingTermOfMl")
        self.loanYtdInterestPaid = object.optional("loanYtdInterestPaid")
        self.loanYtdFeesPaid = object.optional("loanYtdFeesPaid")
        self.loanYtdPrincipalPaid = object.optional("loanYtdPrincipalPaid")
        self.loanStatus = object.optional("loanStatus")
        self.loanStatusStartDate = object.optional("loanStatusStartDate", as: UnixSeconds.self)
        self.loanStatusEndDate = object.optional("loanStatusEndDate", as: UnixSeconds.self)
        self.repaymentPlanStartDate = object.optional("repaymentPlanStartDate", as: UnixSeconds.self)
        self.repaymentPlanEndDate = object.optional("repaymentPlanEndDate", as: UnixSeconds.self)
        self.expectedPayoffDate = object.optional("expectedPayoffDate", as: UnixSeconds.self)
        self.outOfSchoolDate = object.optional("outOfSchoolDate", as: UnixSeconds.self)
        self.convertToRepayment = object.optional("convertToRepayment", as: UnixSeconds.self)
        self.daysDelinquent = object.optional("daysDelinquent")
        self.totalPrincipalPaid = object.optional("totalPrincipalPaid")
        self.totalInterestPaid = object.optional("totalInterestPaid")
        self.totalAmountPaid = object.optional("totalAmountPaid")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.dateAsOf, "dateAsOf", as: UnixSeconds.self)
        object.write(self.availableBalanceAmount, "availableBalanceAmount")
        object.write(self.openDate, "openDate", as: UnixSeconds.self)
        object.write(self.periodStartDate, "periodStartDate", as: UnixSeconds.self)
        object.write(self.periodEndDate, "periodEndDate", as: UnixSeconds.self)
        object.write(self.periodInterestRate, "periodInterestRate")
        object.write(self.periodDepositAmount, "periodDepositAmount")
        object.write(self.periodInterestAmount, "periodInterestAmount")
        object.write(self.interestYtdAmount, "interestYtdAmount")
        object.write(self.interestPriorYtdAmount, "interestPriorYtdAmount")
        object.write(self.maturityDate, "maturityDate", as: UnixSeconds.self)
        object.write(self.maturityAmount, "maturityAmount")
        object.write(self.originationDate, "originationDate", as: UnixSeconds.self)
        object.write(self.endDate, "endDate", as: UnixSeconds.self)
        object.write(self.interestRate, "interestRate")
        object.write(self.creditAvailableAmount, "creditAvailableAmount")
        object.write(self.creditMaxAmount, "creditMaxAmount")
        object.write(self.cashAdvanceAvailableAmount, "cashAdvanceAvailableAmount")
        object.write(self.cashAdvanceMaxAmount, "cashAdvanceMaxAmount")
        object.write(self.cashAdvanceBalance, "cashAdvanceBalance")
        object.write(self.cashAdvanceInterestRate, "cashAdvanceInterestRate")
        object.write(self.currentBalance, "currentBalance")
        object.write(self.previousBalance, "previousBalance")
        object.write(self.paymentMinAmount, "paymentMinAmount")
        object.write(self.paymentDueDate, "paymentDueDate", as: UnixSeconds.self)
        object.write(self.statementStartDate, "statementStartDate", as: UnixSeconds.self)
        object.write(self.statementEndDate, "statementEndDate", as: UnixSeconds.self)
        object.write(self.statementPurchaseAmount, "statementPurchaseAmount")
        object.write(self.statementFinanceAmount, "statementFinanceAmount")
        object.write(self.statementCreditAmount, "statementCreditAmount")
        object.write(self.statementCloseBalance, "statementCloseBalance")
        object.write(self.statementCloseDate, "statementCloseDate", as: UnixSeconds.self)
        object.write(self.rewardEarnedBalance, "rewardEarnedBalance")
        object.write(self.pastDueAmount, "pastDueAmount")
        object.write(self.lastPaymentAmount, "lastPaymentAmount")
        object.write(self.lastPaymentDate, "lastPaymentDate", as: UnixSeconds.self)
        object.write(self.loanMinAmtDue, "loanMinAmtDue")
        object.write(self.loanMinAmtDueDate, "loanMinAmtDueDate", as: UnixSeconds.self)
        object.write(self.termOfMl, "termOfMl")
        object.write(self.mlHolderName, "mlHolderName")
        object.write(self.description, "description")
        object.write(self.lateFeeAmount, "lateFeeAmount")
        object.write(self.payoffAmount, "payoffAmount")
        object.write(self.payoffAmountDate, "payoffAmountDate", as: UnixSeconds.self)
        object.write(self.principalBalance, "principalBalance")
        object.write(self.escrowBalance, "escrowBalance")
        object.write(self.initialMlAmount, "initialMlAmount")
        object.write(self.initialMlDate, "initialMlDate", as: UnixSeconds.self)
        object.write(self.originalMaturityDate, "originalMaturityDate", as: UnixSeconds.self)
        object.write(self.nextPaymentDate, "nextPaymentDate", as: UnixSeconds.self)
        object.write(self.nextPayment, "nextPayment")
        object.write(self.nextPaymentPrincipalAmount, "nextPaymentPrincipalAmount")
        object.write(self.nextPaymentInterestAmount, "nextPaymentInterestAmount")
        object.write(self.interestPeriod, "interestPeriod")
        object.write(self.lastPaymentDueDate, "lastPaymentDueDate", as: UnixSeconds.self)
        object.write(self.lastPaymentReceiveDate, "lastPaymentReceiveDate", as: UnixSeconds.self)
        object.write(self.lastPaymentPrincipalAmount, "lastPaymentPrincipalAmount")
        object.write(self.lastPaymentInterestAmount, "lastPaymentInterestAmount")
        object.write(self.lastPaymentEscrowAmount, "lastPaymentEscrowAmount")
        object.write(self.lastPaymentLastFeeAmount, "lastPaymentLastFeeAmount")
        object.write(self.lastPaymentLateCharge, "lastPaymentLateCharge")
        object.write(self.ytdPrincipalPaid, "ytdPrincipalPaid")
        object.write(self.ytdInterestPaid, "ytdInterestPaid")
        object.write(self.ytdInsurancePaid, "ytdInsurancePaid")
        object.write(self.ytdTaxPaid, "ytdTaxPaid")
        object.write(self.autoPayEnrolled, "autoPayEnrolled")
        object.write(self.marginAllowed, "marginAllowed")
        object.write(self.cashAccountAllowed, "cashAccountAllowed")
        object.write(self.collateral, "collateral")
        object.write(self.currentSchool, "currentSchool")
        object.write(self.originalSchool, "originalSchool")
        object.write(self.firstMortgage, "firstMortgage")
        object.write(self.firstPaymentDate, "firstPaymentDate", as: UnixSeconds.self)
        object.write(self.loanPaymentFreq, "loanPaymentFreq")
        object.write(self.loanPaymentType, "loanPaymentType")
        object.write(self.recurringPaymentAmount, "recurringPaymentAmount")
        object.write(self.lender, "lender")
        object.write(self.endingBalanceAmount, "endingBalanceAmount")
        object.write(self.loanTermType, "loanTermType")
        object.write(self.loanTypeDesc, "loanTypeDesc")
        object.write(self.paymentsMade, "paymentsMade")
        object.write(self.paymentsRemaining, "paymentsRemaining")
        object.write(self.balloonAmount, "balloonAmount")
        object.write(self.projectedInterest, "projectedInterest")
        object.write(self.interestPaidLtd, "interestPaidLtd")
        object.write(self.interestRateType, "interestRateType")
        object.write(self.repaymentPlan, "repaymentPlan")
        object.write(self.marginBalance, "marginBalance")
        object.write(self.shortBalance, "shortBalance")
        object.write(self.availableCashBalance, "availableCashBalance")
        object.write(self.maturityValueAmount, "maturityValueAmount")
        object.write(self.vestedBalance, "vestedBalance")
        object.write(self.currentLoanBalance, "currentLoanBalance")
        object.write(self.loanRate, "loanRate")
        object.write(self.empMatchAmount, "empMatchAmount")
        object.write(self.empPretaxContribAmount, "empPretaxContribAmount")
        object.write(self.empPretaxContribAmountYtd, "empPretaxContribAmountYtd")
        object.write(self.contribTotalYtd, "contribTotalYtd")
        object.write(self.cashBalanceAmount, "cashBalanceAmount")
        object.write(self.preTaxAmount, "preTaxAmount")
        object.write(self.afterTaxAmount, "afterTaxAmount")
        object.write(self.matchAmount, "matchAmount")
        object.write(self.profitSharingAmount, "profitSharingAmount")
        object.write(self.rolloverAmount, "rolloverAmount")
        object.write(self.rolloverLtd, "rolloverLtd")
        object.write(self.otherVestAmount, "otherVestAmount")
        object.write(self.otherNonvestAmount, "otherNonvestAmount")
        object.write(self.buyPower, "buyPower")
        object.write(self.loanAwardID, "loanAwardId")
        object.write(self.originalInterestRate, "originalInterestRate")
        object.write(self.initialInterestRate, "initialInterestRate")
        object.write(self.weightedInterestRate, "weightedInterestRate")
        object.write(self.guarantor, "guarantor")
        object.write(self.owner, "owner")
        object.write(self.interestSubsidyType, "interestSubsidyType")
        object.write(self.interestBalance, "interestBalance")
        object.write(self.feesBalance, "feesBalance")
        object.write(self.remainingTermOfMl, "remainingTermOfMl")
        object.write(self.loanYtdInterestPaid, "loanYtdInterestPaid")
        object.write(self.loanYtdFeesPaid, "loanYtdFeesPaid")
        object.write(self.loanYtdPrincipalPaid, "loanYtdPrincipalPaid")
        object.write(self.loanStatus, "loanStatus")
        object.write(self.loanStatusStartDate, "loanStatusStartDate", as: UnixSeconds.self)
        object.write(self.loanStatusEndDate, "loanStatusEndDate", as: UnixSeconds.self)
        object.write(self.repaymentPlanStartDate, "repaymentPlanStartDate", as: UnixSeconds.self)
        object.write(self.repaymentPlanEndDate, "repaymentPlanEndDate", as: UnixSeconds.self)
        object.write(self.expectedPayoffDate, "expectedPayoffDate", as: UnixSeconds.self)
        object.write(self.outOfSchoolDate, "outOfSchoolDate", as: UnixSeconds.self)
        object.write(self.convertToRepayment, "convertToRepayment", as: UnixSeconds.self)
        object.write(self.daysDelinquent, "daysDelinquent")
        object.write(self.totalPrincipalPaid, "totalPrincipalPaid")
        object.write(self.totalInterestPaid, "totalInterestPaid")
        object.write(self.totalAmountPaid, "totalAmountPaid")
        try object.finish()
    }
}

nonisolated extension CustomerAccountDetail: MaskedDescription {
    public static var maskedMembers: [String] {
        ["mlHolderName", "guarantor", "owner"]
    }
}

/// One holding of an investment account.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerAccountPosition`
public nonisolated struct CustomerAccountPosition: Codable, Hashable, Sendable {
    /// Identifier of a holding of an investment account, written as a number or as a string.
    public let id: LenientID?
    /// Description of the holding
    public let description: String?
    /// Market symbol
    public let symbol: String?
    /// Name of the security
    public let securityName: String?
    /// Identifier of the security
    public let securityID: String?
    /// Scheme of that identifier
    public let securityIDType: String?
    /// Kind of security
    public let securityType: String?
    /// Currency of the security
    public let securityCurrency: String?
    /// Exchange rate to the account currency
    public let currencyRate: Decimal?
    /// Kind of transaction that made the holding
    public let transactionType: String?
    /// How the holding is held
    public let holdType: String?
    /// Kind of investment security
    public let invSecurityType: String?
    /// State of the holding
    public let status: String?
    /// Kind of fund
    public let mfType: String?
    /// Kind of position
    public let posType: String?
    /// Kind of option
    public let optionType: String?
    /// Strike price of the option
    public let optionStrikePrice: Decimal?
    /// When the option expires
    public let optionExpireDate: String?
    /// Shares in one option contract
    public let optionSharesPerContract: Decimal?
    /// Asset class
    public let assetClass: String?
    /// Asset class given by the institution
    public let fiAssetClass: String?
    /// Kind of sub-account
    public let subAccountType: String?
    /// Number of units held
    public let units: Decimal?
    /// Price of one unit
    public let currentPrice: Decimal?
    /// Date of that price
    public let currentPriceDate: Date?
    /// Value at market price
    public let marketValue: Decimal?
    /// Change of the price in per cent
    public let changePercent: Decimal?
    /// Change of the price today
    public let dailyChange: Decimal?
    /// Cost of the holding
    public let costBasis: Decimal?
    /// Cost of one unit
    public let costBasisPerShare: Decimal?
    /// Price paid for one unit
    public let paidPrice: Decimal?
    /// Total gain or loss
    public let totalGLDollar: Decimal?
    /// Total gain or loss in per cent
    public let totalGLPercent: Decimal?
    /// Gain or loss today
    public let todayGLDollar: Decimal?
    /// Gain or loss today in per cent
    public let todayGLPercent: Decimal?

    public init(
        id: LenientID? = nil,
        description: String? = nil,
        symbol: String? = nil,
        securityName: String? = nil,
        securityID: String? = nil,
        securityIDType: String? = nil,
        securityType: String? = nil,
        securityCurrency: String? = nil,
        currencyRate: Decimal? = nil,
        transactionType: String? = nil,
        holdType: String? = nil,
        invSecurityType: String? = nil,
        status: String? = nil,
        mfType: String? = nil,
        posType: String? = nil,
        optionType: String? = nil,
        optionStrikePrice: Decimal? = nil,
        optionExpireDate: String? = nil,
        optionSharesPerContract: Decimal? = nil,
        assetClass: String? = nil,
        fiAssetClass: String? = nil,
        subAccountType: String? = nil,
        units: Decimal? = nil,
        currentPrice: Decimal? = nil,
        currentPriceDate: Date? = nil,
        marketValue: Decimal? = nil,
        changePercent: Decimal? = nil,
        dailyChange: Decimal? = nil,
        costBasis: Decimal? = nil,
        costBasisPerShare: Decimal? = nil,
        paidPrice: Decimal? = nil,
        totalGLDollar: Decimal? = nil,
        totalGLPercent: Decimal? = nil,
        todayGLDollar: Decimal? = nil,
        todayGLPercent: Decimal? = nil
    ) {
        self.id = id
        self.description = description
        self.symbol = symbol
        self.securityName = securityName
        self.securityID = securityID
        self.securityIDType = securityIDType
        self.securityType = securityType
        self.securityCurrency = securityCurrency
        self.currencyRate = currencyRate
        self.transactionType = transactionType
        self.holdType = holdType
        self.invSecurityType = invSecurityType
        self.status = status
        self.mfType = mfType
        self.posType = posType
        self.optionType = optionType
        self.optionStrikePrice = optionStrikePrice
        self.optionExpireDate = optionExpireDate
        self.optionSharesPerContract = optionSharesPerContract
        self.assetClass = assetClass
        self.fiAssetClass = fiAssetClass
        self.subAccountType = subAccountType
        self.units = units
        self.currentPrice = currentPrice
        self.currentPriceDate = currentPriceDate
        self.marketValue = marketValue
        self.changePercent = changePercent
        self.dailyChange = dailyChange
        self.costBasis = costBasis
        self.costBasisPerShare = costBasisPerShare
        self.paidPrice = paidPrice
        self.totalGLDollar = totalGLDollar
        self.totalGLPercent = totalGLPercent
        self.todayGLDollar = todayGLDollar
        self.todayGLPercent = todayGLPercent
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.description = object.optional("description")
        self.symbol = object.optional("symbol")
        self.securityName = object.optional("securityName")
        self.securityID = object.optional("securityId")
        self.securityIDType = object.optional("securityIdType")
        self.securityType = object.optional("securityType")
        self.securityCurrency = object.optional("securityCurrency")
        self.currencyRate = object.optional("currencyRate")
        self.transactionType = object.optional("transactionType")
        self.holdType = object.optional("holdType")
        self.invSecurityType = object.optional("invSecurityType")
        self.status = object.optional("status")
        self.mfType = object.optional("mfType")
        self.posType = object.optional("posType")
        self.optionType = object.optional("optionType")
        self.optionStrikePrice = object.optional("optionStrikePrice")
        self.optionExpireDate = object.optional("optionExpireDate")
        self.optionSharesPerContract = object.optional("optionSharesPerContract")
        self.assetClass = object.optional("assetClass")
        self.fiAssetClass = object.optional("fiAssetClass")
        self.subAccountType = object.optional("subAccountType")
        self.units = object.optional("units")
        self.currentPrice = object.optional("currentPrice")
        self.currentPriceDate = object.optional("currentPriceDate", as: UnixSeconds.self)
        self.marketValue = object.optional("marketValue")
        self.changePercent = object.optional("changePercent")
        self.dailyChange = object.optional("dailyChange")
        self.costBasis = object.optional("costBasis")
        self.costBasisPerShare = object.optional("costBasisPerShare")
        self.paidPrice = object.optional("paidPrice")
        self.totalGLDollar = object.optional("totalGLDollar")
        self.totalGLPercent = object.optional("totalGLPercent")
        self.todayGLDollar = object.optional("todayGLDollar")
        self.todayGLPercent = object.optional("todayGLPercent")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.description, "description")
        object.write(self.symbol, "symbol")
        object.write(self.securityName, "securityName")
        object.write(self.securityID, "securityId")
        object.write(self.securityIDType, "securityIdType")
        object.write(self.securityType, "securityType")
        object.write(self.securityCurrency, "securityCurrency")
        object.write(self.currencyRate, "currencyRate")
        object.write(self.transactionType, "transactionType")
        object.write(self.holdType, "holdType")
        object.write(self.invSecurityType, "invSecurityType")
        object.write(self.status, "status")
        object.write(self.mfType, "mfType")
        object.write(self.posType, "posType")
        object.write(self.optionType, "optionType")
        object.write(self.optionStrikePrice, "optionStrikePrice")
        object.write(self.optionExpireDate, "optionExpireDate")
        object.write(self.optionSharesPerContract, "optionSharesPerContract")
        object.write(self.assetClass, "assetClass")
        object.write(self.fiAssetClass, "fiAssetClass")
        object.write(self.subAccountType, "subAccountType")
        object.write(self.units, "units")
        object.write(self.currentPrice, "currentPrice")
        object.write(self.currentPriceDate, "currentPriceDate", as: UnixSeconds.self)
        object.write(self.marketValue, "marketValue")
        object.write(self.changePercent, "changePercent")
        object.write(self.dailyChange, "dailyChange")
        object.write(self.costBasis, "costBasis")
        object.write(self.costBasisPerShare, "costBasisPerShare")
        object.write(self.paidPrice, "paidPrice")
        object.write(self.totalGLDollar, "totalGLDollar")
        object.write(self.totalGLPercent, "totalGLPercent")
        object.write(self.todayGLDollar, "todayGLDollar")
        object.write(self.todayGLPercent, "todayGLPercent")
        try object.finish()
    }
}
