// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// A value that the service writes as a JSON string in some places and as a JSON number in others. The form received is
/// kept.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/StringOrNumber`
public nonisolated enum StringOrNumber: Codable, Hashable, Sendable {
    case string(String)
    case number(Decimal)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .string { .string(try $0.decode()) },
                .number { .number(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// A truth value that the service writes as a JSON boolean or as one of the strings `true` and `false`.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/BooleanOrString`
public nonisolated enum BooleanOrString: Codable, Hashable, Sendable {
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

/// Live customers are `active`; `testing` customers reach the sandbox institutions only.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerType`
public nonisolated enum CustomerType: OpenEnum {
    case active
    case testing
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "testing": self = .testing
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "active"
        case .testing: return "testing"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Whether the customer acts as an individual or as a business. Partners of the BCDC model may enrol businesses only.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CustomerCategory`
public nonisolated enum CustomerCategory: OpenEnum {
    case individual
    case business
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "INDIVIDUAL": self = .individual
        case "BUSINESS": self = .business
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .individual: return "INDIVIDUAL"
        case .business: return "BUSINESS"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A label with a value that is carried through to the report.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ReportCustomField`
public nonisolated struct ReportCustomField: Codable, Hashable, Sendable {
    /// Name of the field; several fields may share one
    public var label: String?
    /// Value of the field; numbers are accepted, strings are returned
    public var value: StringOrNumber?
    /// True when the field is printed on the PDF
    public var shown: Bool?

    public init(
        label: String? = nil,
        value: StringOrNumber? = nil,
        shown: Bool? = nil
    ) {
        self.label = label
        self.value = value
        self.shown = shown
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.label = object.optional("label")
        self.value = object.optional("value")
        self.shown = object.optional("shown")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.label, "label")
        object.write(self.value, "value")
        object.write(self.shown, "shown")
        try object.finish()
    }
}

/// Kind of account. Australian institutions report `transactionAndSavings`, `creditCard`, `loan`, `mortgage`, `cd`
/// (term deposit) and rarely `investment`; the other values belong to the same platform in other countries.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/AccountType`
public nonisolated enum AccountType: OpenEnum {
    case transactionAndSavings
    case creditCard
    case loan
    case mortgage
    case termDeposit
    case investment
    case checking
    case savings
    case moneyMarket
    case lineOfCredit
    case investmentTaxDeferred
    case employeeStockPurchasePlan
    case ira
    case plan401k
    case roth
    case plan403b
    case plan529
    case rollover
    case ugma
    case utma
    case keogh
    case plan457
    case plan401a
    case brokerageAccount
    case educationSavings
    case healthSavingsAccount
    case pension
    case profitSharingPlan
    case roth401k
    case sepIRA
    case simpleIRA
    case thriftSavingsPlan
    case variableAnnuity
    case cryptocurrency
    case studentLoan
    case studentLoanGroup
    case studentLoanAccount
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "transactionAndSavings": self = .transactionAndSavings
        case "creditCard": self = .creditCard
        case "loan": self = .loan
        case "mortgage": self = .mortgage
        case "cd": self = .termDeposit
        case "investment": self = .investment
        case "checking": self = .checking
        case "savings": self = .savings
        case "moneyMarket": self = .moneyMarket
        case "lineOfCredit": self = .lineOfCredit
        case "investmentTaxDeferred": self = .investmentTaxDeferred
        case "employeeStockPurchasePlan": self = .employeeStockPurchasePlan
        case "ira": self = .ira
        case "401k": self = .plan401k
        case "roth": self = .roth
        case "403b": self = .plan403b
        case "529plan": self = .plan529
        case "rollover": self = .rollover
        case "ugma": self = .ugma
        case "utma": self = .utma
        case "keogh": self = .keogh
        case "457plan": self = .plan457
        case "401a": self = .plan401a
        case "brokerageAccount": self = .brokerageAccount
        case "educationSavings": self = .educationSavings
        case "healthSavingsAccount": self = .healthSavingsAccount
        case "pension": self = .pension
        case "profitSharingPlan": self = .profitSharingPlan
        case "roth401k": self = .roth401k
        case "sepIRA": self = .sepIRA
        case "simpleIRA": self = .simpleIRA
        case "thriftSavingsPlan": self = .thriftSavingsPlan
        case "variableAnnuity": self = .variableAnnuity
        case "cryptocurrency": self = .cryptocurrency
        case "studentLoan": self = .studentLoan
        case "studentLoanGroup": self = .studentLoanGroup
        case "studentLoanAccount": self = .studentLoanAccount
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .transactionAndSavings: return "transactionAndSavings"
        case .creditCard: return "creditCard"
        case .loan: return "loan"
        case .mortgage: return "mortgage"
        case .termDeposit: return "cd"
        case .investment: return "investment"
        case .checking: return "checking"
        case .savings: return "savings"
        case .moneyMarket: return "moneyMarket"
        case .lineOfCredit: return "lineOfCredit"
        case .investmentTaxDeferred: return "investmentTaxDeferred"
        case .employeeStockPurchasePlan: return "employeeStockPurchasePlan"
        case .ira: return "ira"
        case .plan401k: return "401k"
        case .roth: return "roth"
        case .plan403b: return "403b"
        case .plan529: return "529plan"
        case .rollover: return "rollover"
        case .ugma: return "ugma"
        case .utma: return "utma"
        case .keogh: return "keogh"
        case .plan457: return "457plan"
        case .plan401a: return "401a"
        case .brokerageAccount: return "brokerageAccount"
        case .educationSavings: return "educationSavings"
        case .healthSavingsAccount: return "healthSavingsAccount"
        case .pension: return "pension"
        case .profitSharingPlan: return "profitSharingPlan"
        case .roth401k: return "roth401k"
        case .sepIRA: return "sepIRA"
        case .simpleIRA: return "simpleIRA"
        case .thriftSavingsPlan: return "thriftSavingsPlan"
        case .variableAnnuity: return "variableAnnuity"
        case .cryptocurrency: return "cryptocurrency"
        case .studentLoan: return "studentLoan"
        case .studentLoanGroup: return "studentLoanGroup"
        case .studentLoanAccount: return "studentLoanAccount"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Kind of transaction as far as the institution tells.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionType`
public nonisolated enum TransactionType: OpenEnum {
    case atm
    case cash
    case check
    case credit
    case debit
    case deposit
    case directDebit
    case directDeposit
    case dividend
    case fee
    case interest
    case other
    case payment
    case pointOfSale
    case repeatPayment
    case serviceCharge
    case transfer
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "atm": self = .atm
        case "cash": self = .cash
        case "check": self = .check
        case "credit": self = .credit
        case "debit": self = .debit
        case "deposit": self = .deposit
        case "directDebit": self = .directDebit
        case "directDeposit": self = .directDeposit
        case "dividend": self = .dividend
        case "fee": self = .fee
        case "interest": self = .interest
        case "other": self = .other
        case "payment": self = .payment
        case "pointOfSale": self = .pointOfSale
        case "repeatPayment": self = .repeatPayment
        case "serviceCharge": self = .serviceCharge
        case "transfer": self = .transfer
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .atm: return "atm"
        case .cash: return "cash"
        case .check: return "check"
        case .credit: return "credit"
        case .debit: return "debit"
        case .deposit: return "deposit"
        case .directDebit: return "directDebit"
        case .directDeposit: return "directDeposit"
        case .dividend: return "dividend"
        case .fee: return "fee"
        case .interest: return "interest"
        case .other: return "other"
        case .payment: return "payment"
        case .pointOfSale: return "pointOfSale"
        case .repeatPayment: return "repeatPayment"
        case .serviceCharge: return "serviceCharge"
        case .transfer: return "transfer"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Category of a transaction. The list grows.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/TransactionCategory`
public nonisolated enum TransactionCategory: OpenEnum {
    case atmFee
    case advertising
    case airTravel
    case alcoholAndBars
    case allowance
    case amusement
    case arts
    case autoAndTransport
    case autoInsurance
    case autoPayment
    case babySupplies
    case babysitterAndDaycare
    case bankFee
    case billsAndUtilities
    case bonus
    case books
    case booksAndSupplies
    case businessServices
    case buy
    case cashAndATM
    case charity
    case check
    case childSupport
    case clothing
    case coffeeShops
    case creditCardPayment
    case dentist
    case deposit
    case dividendAndCapGains
    case doctor
    case education
    case electronicsAndSoftware
    case entertainment
    case eyecare
    case fastFood
    case federalTax
    case feesAndCharges
    case financeCharge
    case financial
    case financialAdvisor
    case foodAndDining
    case furnishings
    case gasAndFuel
    case gift
    case giftsAndDonations
    case groceries
    case gym
    case hair
    case healthAndFitness
    case healthInsurance
    case hobbies
    case home
    case homeImprovement
    case homeInsurance
    case homePhone
    case homeServices
    case homeSupplies
    case hotel
    case income
    case interestIncome
    case internet
    case investments
    case kids
    case kidsActivities
    case lateFee
    case laundry
    case lawnAndGarden
    case legal
    case lifeInsurance
    case loanFeesAndCharges
    case loanInsurance
    case loanInterest
    case loanPayment
    case loanPrincipal
    case loans
    case localTax
    case lowBalance
    case mobilePhone
    case mortgageAndRent
    case moviesAndDvds
    case music
    case newspapersAndMagazines
    case officeSupplies
    case parking
    case paycheck
    case personalCare
    case petFoodAndSupplies
    case petGrooming
    case pets
    case pharmacy
    case printing
    case propertyTax
    case publicTransportation
    case reimbursement
    case rentalCarAndTaxi
    case restaurants
    case salesTax
    case sell
    case serviceAndParts
    case serviceFee
    case shipping
    case shopping
    case spaAndMassage
    case sportingGoods
    case sports
    case stateTax
    case streamingServices
    case studentLoan
    case taxes
    case television
    case toys
    case tradeCommissions
    case transfer
    case transferForCashSpending
    case travel
    case tuition
    case uncategorized
    case utilities
    case vacation
    case veterinary
    case internetOrBroadbandCharges
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ATM Fee": self = .atmFee
        case "Advertising": self = .advertising
        case "Air Travel": self = .airTravel
        case "Alcohol & Bars": self = .alcoholAndBars
        case "Allowance": self = .allowance
        case "Amusement": self = .amusement
        case "Arts": self = .arts
        case "Auto & Transport": self = .autoAndTransport
        case "Auto Insurance": self = .autoInsurance
        case "Auto Payment": self = .autoPayment
        case "Baby Supplies": self = .babySupplies
        case "Babysitter & Daycare": self = .babysitterAndDaycare
        case "Bank Fee": self = .bankFee
        case "Bills & Utilities": self = .billsAndUtilities
        case "Bonus": self = .bonus
        case "Books": self = .books
        case "Books & Supplies": self = .booksAndSupplies
        case "Business Services": self = .businessServices
        case "Buy": self = .buy
        case "Cash & ATM": self = .cashAndATM
        case "Charity": self = .charity
        case "Check": self = .check
        case "Child Support": self = .childSupport
        case "Clothing": self = .clothing
        case "Coffee Shops": self = .coffeeShops
        case "Credit Card Payment": self = .creditCardPayment
        case "Dentist": self = .dentist
        case "Deposit": self = .deposit
        case "Dividend & Cap Gains": self = .dividendAndCapGains
        case "Doctor": self = .doctor
        case "Education": self = .education
        case "Electronics & Software": self = .electronicsAndSoftware
        case "Entertainment": self = .entertainment
        case "Eyecare": self = .eyecare
        case "Fast Food": self = .fastFood
        case "Federal Tax": self = .federalTax
        case "Fees & Charges": self = .feesAndCharges
        case "Finance Charge": self = .financeCharge
        case "Financial": self = .financial
        case "Financial Advisor": self = .financialAdvisor
        case "Food & Dining": self = .foodAndDining
        case "Furnishings": self = .furnishings
        case "Gas & Fuel": self = .gasAndFuel
        case "Gift": self = .gift
        case "Gifts & Donations": self = .giftsAndDonations
        case "Groceries": self = .groceries
        case "Gym": self = .gym
        case "Hair": self = .hair
        case "Health & Fitness": self = .healthAndFitness
        case "Health Insurance": self = .healthInsurance
        case "Hobbies": self = .hobbies
        case "Home": self = .home
        case "Home Improvement": self = .homeImprovement
        case "Home Insurance": self = .homeInsurance
        case "Home Phone": self = .homePhone
        case "Home Services": self = .homeServices
        case "Home Supplies": self = .homeSupplies
        case "Hotel": self = .hotel
        case "Income": self = .income
        case "Interest Income": self = .interestIncome
        case "Internet": self = .internet
        case "Investments": self = .investments
        case "Kids": self = .kids
        case "Kids Activities": self = .kidsActivities
        case "Late Fee": self = .lateFee
        case "Laundry": self = .laundry
        case "Lawn & Garden": self = .lawnAndGarden
        case "Legal": self = .legal
        case "Life Insurance": self = .lifeInsurance
        case "Loan Fees and Charges": self = .loanFeesAndCharges
        case "Loan Insurance": self = .loanInsurance
        case "Loan Interest": self = .loanInterest
        case "Loan Payment": self = .loanPayment
        case "Loan Principal": self = .loanPrincipal
        case "Loans": self = .loans
        case "Local Tax": self = .localTax
        case "Low Balance": self = .lowBalance
        case "Mobile Phone": self = .mobilePhone
        case "Mortgage & Rent": self = .mortgageAndRent
        case "Movies & DVDs": self = .moviesAndDvds
        case "Music": self = .music
        case "Newspapers & Magazines": self = .newspapersAndMagazines
        case "Office Supplies": self = .officeSupplies
        case "Parking": self = .parking
        case "Paycheck": self = .paycheck
        case "Personal Care": self = .personalCare
        case "Pet Food & Supplies": self = .petFoodAndSupplies
        case "Pet Grooming": self = .petGrooming
        case "Pets": self = .pets
        case "Pharmacy": self = .pharmacy
        case "Printing": self = .printing
        case "Property Tax": self = .propertyTax
        case "Public Transportation": self = .publicTransportation
        case "Reimbursement": self = .reimbursement
        case "Rental Car & Taxi": self = .rentalCarAndTaxi
        case "Restaurants": self = .restaurants
        case "Sales Tax": self = .salesTax
        case "Sell": self = .sell
        case "Service & Parts": self = .serviceAndParts
        case "Service Fee": self = .serviceFee
        case "Shipping": self = .shipping
        case "Shopping": self = .shopping
        case "Spa & Massage": self = .spaAndMassage
        case "Sporting Goods": self = .sportingGoods
        case "Sports": self = .sports
        case "State Tax": self = .stateTax
        case "Streaming Services": self = .streamingServices
        case "Student Loan": self = .studentLoan
        case "Taxes": self = .taxes
        case "Television": self = .television
        case "Toys": self = .toys
        case "Trade Commissions": self = .tradeCommissions
        case "Transfer": self = .transfer
        case "Transfer for Cash Spending": self = .transferForCashSpending
        case "Travel": self = .travel
        case "Tuition": self = .tuition
        case "Uncategorized": self = .uncategorized
        case "Utilities": self = .utilities
        case "Vacation": self = .vacation
        case "Veterinary": self = .veterinary
        case "Internet / Broadband Charges": self = .internetOrBroadbandCharges
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .atmFee: return "ATM Fee"
        case .advertising: return "Advertising"
        case .airTravel: return "Air Travel"
        case .alcoholAndBars: return "Alcohol & Bars"
        case .allowance: return "Allowance"
        case .amusement: return "Amusement"
        case .arts: return "Arts"
        case .autoAndTransport: return "Auto & Transport"
        case .autoInsurance: return "Auto Insurance"
        case .autoPayment: return "Auto Payment"
        case .babySupplies: return "Baby Supplies"
        case .babysitterAndDaycare: return "Babysitter & Daycare"
        case .bankFee: return "Bank Fee"
        case .billsAndUtilities: return "Bills & Utilities"
        case .bonus: return "Bonus"
        case .books: return "Books"
        case .booksAndSupplies: return "Books & Supplies"
        case .businessServices: return "Business Services"
        case .buy: return "Buy"
        case .cashAndATM: return "Cash & ATM"
        case .charity: return "Charity"
        case .check: return "Check"
        case .childSupport: return "Child Support"
        case .clothing: return "Clothing"
        case .coffeeShops: return "Coffee Shops"
        case .creditCardPayment: return "Credit Card Payment"
        case .dentist: return "Dentist"
        case .deposit: return "Deposit"
        case .dividendAndCapGains: return "Dividend & Cap Gains"
        case .doctor: return "Doctor"
        case .education: return "Education"
        case .electronicsAndSoftware: return "Electronics & Software"
        case .entertainment: return "Entertainment"
        case .eyecare: return "Eyecare"
        case .fastFood: return "Fast Food"
        case .federalTax: return "Federal Tax"
        case .feesAndCharges: return "Fees & Charges"
        case .financeCharge: return "Finance Charge"
        case .financial: return "Financial"
        case .financialAdvisor: return "Financial Advisor"
        case .foodAndDining: return "Food & Dining"
        case .furnishings: return "Furnishings"
        case .gasAndFuel: return "Gas & Fuel"
        case .gift: return "Gift"
        case .giftsAndDonations: return "Gifts & Donations"
        case .groceries: return "Groceries"
        case .gym: return "Gym"
        case .hair: return "Hair"
        case .healthAndFitness: return "Health & Fitness"
        case .healthInsurance: return "Health Insurance"
        case .hobbies: return "Hobbies"
        case .home: return "Home"
        case .homeImprovement: return "Home Improvement"
        case .homeInsurance: return "Home Insurance"
        case .homePhone: return "Home Phone"
        case .homeServices: return "Home Services"
        case .homeSupplies: return "Home Supplies"
        case .hotel: return "Hotel"
        case .income: return "Income"
        case .interestIncome: return "Interest Income"
        case .internet: return "Internet"
        case .investments: return "Investments"
        case .kids: return "Kids"
        case .kidsActivities: return "Kids Activities"
        case .lateFee: return "Late Fee"
        case .laundry: return "Laundry"
        case .lawnAndGarden: return "Lawn & Garden"
        case .legal: return "Legal"
        case .lifeInsurance: return "Life Insurance"
        case .loanFeesAndCharges: return "Loan Fees and Charges"
        case .loanInsurance: return "Loan Insurance"
        case .loanInterest: return "Loan Interest"
        case .loanPayment: return "Loan Payment"
        case .loanPrincipal: return "Loan Principal"
        case .loans: return "Loans"
        case .localTax: return "Local Tax"
        case .lowBalance: return "Low Balance"
        case .mobilePhone: return "Mobile Phone"
        case .mortgageAndRent: return "Mortgage & Rent"
        case .moviesAndDvds: return "Movies & DVDs"
        case .music: return "Music"
        case .newspapersAndMagazines: return "Newspapers & Magazines"
        case .officeSupplies: return "Office Supplies"
        case .parking: return "Parking"
        case .paycheck: return "Paycheck"
        case .personalCare: return "Personal Care"
        case .petFoodAndSupplies: return "Pet Food & Supplies"
        case .petGrooming: return "Pet Grooming"
        case .pets: return "Pets"
        case .pharmacy: return "Pharmacy"
        case .printing: return "Printing"
        case .propertyTax: return "Property Tax"
        case .publicTransportation: return "Public Transportation"
        case .reimbursement: return "Reimbursement"
        case .rentalCarAndTaxi: return "Rental Car & Taxi"
        case .restaurants: return "Restaurants"
        case .salesTax: return "Sales Tax"
        case .sell: return "Sell"
        case .serviceAndParts: return "Service & Parts"
        case .serviceFee: return "Service Fee"
        case .shipping: return "Shipping"
        case .shopping: return "Shopping"
        case .spaAndMassage: return "Spa & Massage"
        case .sportingGoods: return "Sporting Goods"
        case .sports: return "Sports"
        case .stateTax: return "State Tax"
        case .streamingServices: return "Streaming Services"
        case .studentLoan: return "Student Loan"
        case .taxes: return "Taxes"
        case .television: return "Television"
        case .toys: return "Toys"
        case .tradeCommissions: return "Trade Commissions"
        case .transfer: return "Transfer"
        case .transferForCashSpending: return "Transfer for Cash Spending"
        case .travel: return "Travel"
        case .tuition: return "Tuition"
        case .uncategorized: return "Uncategorized"
        case .utilities: return "Utilities"
        case .vacation: return "Vacation"
        case .veterinary: return "Veterinary"
        case .internetOrBroadbandCharges: return "Internet / Broadband Charges"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
