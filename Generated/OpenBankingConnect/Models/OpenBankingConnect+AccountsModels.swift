// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Asks for the details of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountRequest`
public nonisolated struct GetAccountRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo
    /// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
    ///
    /// Length: 1 to 256 characters.
    public var accountID: String

    public init(
        requestInfo: RequestInfo,
        accountID: String
    ) {
        self.requestInfo = requestInfo
        self.accountID = accountID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.accountID = try object.required("accountId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.accountID, "accountId")
        try object.finish()
    }
}

nonisolated extension GetAccountRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.accountID, "accountId", minLength: 1, maxLength: 256)
    }
}

/// The details of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountResponse`
public nonisolated struct GetAccountResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// An account with all that the bank tells of it.
    public let account: Account?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        account: Account? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.account = account
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.account = object.optional("account")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.account, "account")
        try object.finish()
    }
}

nonisolated extension GetAccountResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.account, "account")
    }
}

/// An account with all that the bank tells of it.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Account`
public nonisolated struct Account: Codable, Hashable, Sendable {
    /// Handle of the account, the `accountId` of other requests. It means nothing to the owner.
    ///
    /// Length: 1 to 256 characters.
    public let resourceID: String
    /// A currency by its ISO 4217 code, three capital letters.
    ///
    /// Pattern: `^[A-Z]{3}$`.
    public let currency: String?
    /// Whether a person or a business holds the account.
    public let accountHolderType: AccountHolderType?
    /// Kind of account. Codes outside of the documented list occur.
    ///
    /// Length: 1 to 256 characters.
    public let accountType: AccountType?
    /// Name that the owner gave to the account.
    ///
    /// Length: 1 to 256 characters.
    public let nameClient: String?
    /// Name of the account or of its owners, as the bank shows it online.
    ///
    /// Length: 1 to 256 characters.
    public let name: String?
    /// Name of the holder.
    ///
    /// Length: 1 to 256 characters.
    public let holderName: String?
    /// Address of the holder in parts. Reserved for future use by the documentation.
    public let holderAddress: HolderAddress?
    /// Name and address of the holder, up to four lines.
    ///
    /// Count: at most 4 elements.
    public let holderNameAddress: [String]?
    /// How the user relates to the account. Documented as one object, but a list has been recorded.
    public let accountPsuRelations: AccountPSURelations?
    /// Number of the account as the bank assigned it. With the scheme `SortCodeAccountNumber` 14 digits: six of the
    /// sort code, then eight of the account.
    public let accountNumber: String?
    /// What kind of number an account number is.
    public let schemeName: AccountNumberScheme?
    /// What a bank adds, as names and values; banks with the Polish API profile only. Documented as an object of
    /// strings, but a JSON document inside of a string has been recorded.
    public let auxData: AuxData?

    public init(
        resourceID: String,
        currency: String? = nil,
        accountHolderType: AccountHolderType? = nil,
        accountType: AccountType? = nil,
        nameClient: String? = nil,
        name: String? = nil,
        holderName: String? = nil,
        holderAddress: HolderAddress? = nil,
        holderNameAddress: [String]? = nil,
        accountPsuRelations: AccountPSURelations? = nil,
        accountNumber: String? = nil,
        schemeName: AccountNumberScheme? = nil,
        auxData: AuxData? = nil
    ) {
        self.resourceID = resourceID
        self.currency = currency
        self.accountHolderType = accountHolderType
        self.accountType = accountType
        self.nameClient = nameClient
        self.name = name
        self.holderName = holderName
        self.holderAddress = holderAddress
        self.holderNameAddress = holderNameAddress
        self.accountPsuRelations = accountPsuRelations
        self.accountNumber = accountNumber
        self.schemeName = schemeName
        self.auxData = auxData
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.resourceID = try object.required("resourceId")
        self.currency = object.optional("currency")
        self.accountHolderType = object.optional("accountHolderType")
        self.accountType = object.optional("accountType")
        self.nameClient = object.optional("nameClient")
        self.name = object.optional("name")
        self.holderName = object.optional("holderName")
        self.holderAddress = object.optional("holderAddress")
        self.holderNameAddress = object.optional("holderNameAddress")
        self.accountPsuRelations = object.optional("accountPsuRelations")
        self.accountNumber = object.optional("accountNumber")
        self.schemeName = object.optional("schemeName")
        self.auxData = object.optional("auxData")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.resourceID, "resourceId")
        object.write(self.currency, "currency")
        object.write(self.accountHolderType, "accountHolderType")
        object.write(self.accountType, "accountType")
        object.write(self.nameClient, "nameClient")
        object.write(self.name, "name")
        object.write(self.holderName, "holderName")
        object.write(self.holderAddress, "holderAddress")
        object.write(self.holderNameAddress, "holderNameAddress")
        object.write(self.accountPsuRelations, "accountPsuRelations")
        object.write(self.accountNumber, "accountNumber")
        object.write(self.schemeName, "schemeName")
        object.write(self.auxData, "auxData")
        try object.finish()
    }
}

nonisolated extension Account: MaskedDescription {
    public static var maskedMembers: [String] {
        ["nameClient", "name", "holderName", "holderNameAddress", "accountNumber", "auxData"]
    }
}

nonisolated extension Account: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.resourceID, "resourceId", minLength: 1, maxLength: 256)
        check.text(self.currency, "currency", pattern: "^[A-Z]{3}\\z")
        check.member(self.accountHolderType, "accountHolderType")
        check.text(self.accountType, "accountType", minLength: 1, maxLength: 256)
        check.text(self.nameClient, "nameClient", minLength: 1, maxLength: 256)
        check.text(self.name, "name", minLength: 1, maxLength: 256)
        check.text(self.holderName, "holderName", minLength: 1, maxLength: 256)
        check.member(self.holderAddress, "holderAddress")
        check.items(self.holderNameAddress, "holderNameAddress", maxItems: 4)
        check.member(self.accountPsuRelations, "accountPsuRelations")
        check.member(self.schemeName, "schemeName")
        check.member(self.auxData, "auxData")
    }
}

/// Whether a person or a business holds the account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountHolderType`
public nonisolated enum AccountHolderType: OpenEnum {
    case business
    case personal
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Business": self = .business
        case "Personal": self = .personal
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .business: return "Business"
        case .personal: return "Personal"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension AccountHolderType: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Kind of account (ISO 20022, ExternalCashAccountType1Code).
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountType`
public nonisolated enum AccountType: OpenEnum {
    case current
    case cashPayment
    case charges
    case cashIncome
    case commission
    case clearingParticipantSettlement
    case limitedLiquiditySavings
    case loan
    case marginalLending
    case moneyMarket
    case nonResidentExternal
    case overdraft
    case overnightDeposit
    case other
    case settlement
    case salary
    case savings
    case tax
    case transacting
    case cashTrading
    case card
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "CACC": self = .current
        case "CASH": self = .cashPayment
        case "CHAR": self = .charges
        case "CISH": self = .cashIncome
        case "COMM": self = .commission
        case "CPAC": self = .clearingParticipantSettlement
        case "LLSV": self = .limitedLiquiditySavings
        case "LOAN": self = .loan
        case "MGLD": self = .marginalLending
        case "MOMA": self = .moneyMarket
        case "NREX": self = .nonResidentExternal
        case "ODFT": self = .overdraft
        case "ONDP": self = .overnightDeposit
        case "OTHR": self = .other
        case "SACC": self = .settlement
        case "SLRY": self = .salary
        case "SVGS": self = .savings
        case "TAXE": self = .tax
        case "TRAN": self = .transacting
        case "TRAS": self = .cashTrading
        case "CARD": self = .card
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .current: return "CACC"
        case .cashPayment: return "CASH"
        case .charges: return "CHAR"
        case .cashIncome: return "CISH"
        case .commission: return "COMM"
        case .clearingParticipantSettlement: return "CPAC"
        case .limitedLiquiditySavings: return "LLSV"
        case .loan: return "LOAN"
        case .marginalLending: return "MGLD"
        case .moneyMarket: return "MOMA"
        case .nonResidentExternal: return "NREX"
        case .overdraft: return "ODFT"
        case .overnightDeposit: return "ONDP"
        case .other: return "OTHR"
        case .settlement: return "SACC"
        case .salary: return "SLRY"
        case .savings: return "SVGS"
        case .tax: return "TAXE"
        case .transacting: return "TRAN"
        case .cashTrading: return "TRAS"
        case .card: return "CARD"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Address of the holder in parts. Reserved for future use by the documentation.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/HolderAddress`
public nonisolated struct HolderAddress: Codable, Hashable, Sendable {
    /// Street.
    ///
    /// Length: 1 to 70 characters.
    public let street: String?
    /// Number of the house or building.
    ///
    /// Length: 1 to 256 characters.
    public let buildingNumber: String?
    /// Town or city.
    ///
    /// Length: 1 to 256 characters.
    public let city: String?
    /// Postal code.
    ///
    /// Length: 1 to 256 characters.
    public let postalCode: String?
    /// State, region or county.
    ///
    /// Length: 1 to 256 characters.
    public let countrySubDivision: String?
    /// A country by its ISO 3166 code, two capital letters. Codes outside of that list have been seen.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    public let country: String?

    public init(
        street: String? = nil,
        buildingNumber: String? = nil,
        city: String? = nil,
        postalCode: String? = nil,
        countrySubDivision: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.buildingNumber = buildingNumber
        self.city = city
        self.postalCode = postalCode
        self.countrySubDivision = countrySubDivision
        self.country = country
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.street = object.optional("street")
        self.buildingNumber = object.optional("buildingNumber")
        self.city = object.optional("city")
        self.postalCode = object.optional("postalCode")
        self.countrySubDivision = object.optional("countrySubDivision")
        self.country = object.optional("country")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.street, "street")
        object.write(self.buildingNumber, "buildingNumber")
        object.write(self.city, "city")
        object.write(self.postalCode, "postalCode")
        object.write(self.countrySubDivision, "countrySubDivision")
        object.write(self.country, "country")
        try object.finish()
    }
}

nonisolated extension HolderAddress: MaskedDescription {
    public static var maskedMembers: [String] {
        ["street", "buildingNumber", "city", "postalCode", "countrySubDivision"]
    }
}

nonisolated extension HolderAddress: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.street, "street", minLength: 1, maxLength: 70)
        check.text(self.buildingNumber, "buildingNumber", minLength: 1, maxLength: 256)
        check.text(self.city, "city", minLength: 1, maxLength: 256)
        check.text(self.postalCode, "postalCode", minLength: 1, maxLength: 256)
        check.text(self.countrySubDivision, "countrySubDivision", minLength: 1, maxLength: 256)
        check.text(self.country, "country", pattern: "^[A-Z]{2}\\z")
    }
}

/// How the user relates to the account. Documented as one object, but a list has been recorded.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountPSURelations`
public nonisolated enum AccountPSURelations: Codable, Hashable, Sendable {
    case accountPSURelations([AccountPSURelation])
    case accountPSURelation(AccountPSURelation)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .array { .accountPSURelations(try $0.decode()) },
                .object(known: ["typeOfRelation"]) { .accountPSURelation(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .accountPSURelations(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .accountPSURelation(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

nonisolated extension AccountPSURelations: Validatable {
    public func validate(in check: inout ValidationCheck) {
        switch self {
        case .unrecognized: check.report("oneOf", "fits none of the described alternatives")
        default: break
        }
    }
}

/// A relation between the user and an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountPSURelation`
public nonisolated struct AccountPSURelation: Codable, Hashable, Sendable {
    /// The relation, such as `Owner`.
    public let typeOfRelation: String?

    public init(
        typeOfRelation: String? = nil
    ) {
        self.typeOfRelation = typeOfRelation
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.typeOfRelation = object.optional("typeOfRelation")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.typeOfRelation, "typeOfRelation")
        try object.finish()
    }
}

/// Asks for the accounts under a consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountsRequest`
public nonisolated struct GetAccountsRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo

    public init(
        requestInfo: RequestInfo
    ) {
        self.requestInfo = requestInfo
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        try object.finish()
    }
}

nonisolated extension GetAccountsRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
    }
}

/// The accounts under a consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountsResponse`
public nonisolated struct GetAccountsResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// The accounts; none is an empty list.
    public let accounts: [AccountSummary]?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        accounts: [AccountSummary]? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.accounts = accounts
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.accounts = object.optional("accounts")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.accounts, "accounts")
        try object.finish()
    }
}

nonisolated extension GetAccountsResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.accounts, "accounts")
    }
}

/// The main facts of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountSummary`
public nonisolated struct AccountSummary: Codable, Hashable, Sendable {
    /// Handle of the account, the `accountId` of other requests.
    public let resourceID: String
    /// A currency by its ISO 4217 code, three capital letters.
    ///
    /// Pattern: `^[A-Z]{3}$`.
    public let currency: String?
    /// Whether a person or a business holds the account.
    public let accountHolderType: AccountHolderType?
    /// Name of the holder.
    public let holderName: String?
    /// Kind of account. Codes outside of the documented list occur.
    public let accountType: AccountType?
    /// Name that the owner gave to the account.
    public let nameClient: String?
    /// Name of the account or of its owners, as the bank shows it online.
    public let name: String?
    /// Number of the account as the bank assigned it.
    public let accountNumber: String?
    /// What kind of number an account number is.
    public let schemeName: AccountNumberScheme?
    /// How the user relates to the account. Documented as one object, but a list has been recorded.
    public let accountPsuRelations: AccountPSURelations?

    public init(
        resourceID: String,
        currency: String? = nil,
        accountHolderType: AccountHolderType? = nil,
        holderName: String? = nil,
        accountType: AccountType? = nil,
        nameClient: String? = nil,
        name: String? = nil,
        accountNumber: String? = nil,
        schemeName: AccountNumberScheme? = nil,
        accountPsuRelations: AccountPSURelations? = nil
    ) {
        self.resourceID = resourceID
        self.currency = currency
        self.accountHolderType = accountHolderType
        self.holderName = holderName
        self.accountType = accountType
        self.nameClient = nameClient
        self.name = name
        self.accountNumber = accountNumber
        self.schemeName = schemeName
        self.accountPsuRelations = accountPsuRelations
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.resourceID = try object.required("resourceId")
        self.currency = object.optional("currency")
        self.accountHolderType = object.optional("accountHolderType")
        self.holderName = object.optional("holderName")
        self.accountType = object.optional("accountType")
        self.nameClient = object.optional("nameClient")
        self.name = object.optional("name")
        self.accountNumber = object.optional("accountNumber")
        self.schemeName = object.optional("schemeName")
        self.accountPsuRelations = object.optional("accountPsuRelations")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.resourceID, "resourceId")
        object.write(self.currency, "currency")
        object.write(self.accountHolderType, "accountHolderType")
        object.write(self.holderName, "holderName")
        object.write(self.accountType, "accountType")
        object.write(self.nameClient, "nameClient")
        object.write(self.name, "name")
        object.write(self.accountNumber, "accountNumber")
        object.write(self.schemeName, "schemeName")
        object.write(self.accountPsuRelations, "accountPsuRelations")
        try object.finish()
    }
}

nonisolated extension AccountSummary: MaskedDescription {
    public static var maskedMembers: [String] {
        ["holderName", "nameClient", "name", "accountNumber"]
    }
}

nonisolated extension AccountSummary: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(self.currency, "currency", pattern: "^[A-Z]{3}\\z")
        check.member(self.accountHolderType, "accountHolderType")
        check.member(self.schemeName, "schemeName")
        check.member(self.accountPsuRelations, "accountPsuRelations")
    }
}

/// Asks for the balances of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountBalancesRequest`
public nonisolated struct GetAccountBalancesRequest: Codable, Hashable, Sendable {
    /// Who asks, under which consent, and whether the user is present. For banks that check it, send `psuAgent`
    /// together with `isLivePsuRequest` and `psuIPAddress`.
    public var requestInfo: RequestInfo
    /// Identifies an account, the `resourceId` of the list of accounts. Opaque, may hold colons.
    ///
    /// Length: 1 to 256 characters.
    public var accountID: String

    public init(
        requestInfo: RequestInfo,
        accountID: String
    ) {
        self.requestInfo = requestInfo
        self.accountID = accountID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.accountID = try object.required("accountId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.accountID, "accountId")
        try object.finish()
    }
}

nonisolated extension GetAccountBalancesRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.accountID, "accountId", minLength: 1, maxLength: 256)
    }
}

/// An account with its balances.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetAccountBalancesResponse`
public nonisolated struct GetAccountBalancesResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// The balances of an account.
    public let account: AccountBalances?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        account: AccountBalances? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.account = account
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.account = object.optional("account")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.account, "account")
        try object.finish()
    }
}

nonisolated extension GetAccountBalancesResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.account, "account")
    }
}

/// The balances of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountBalances`
public nonisolated struct AccountBalances: Codable, Hashable, Sendable {
    /// Handle of the account.
    public let resourceID: String?
    /// Name of the account, as the bank shows it online.
    public let name: String?
    /// The balances, of several kinds.
    public let balances: [Balance]?

    public init(
        resourceID: String? = nil,
        name: String? = nil,
        balances: [Balance]? = nil
    ) {
        self.resourceID = resourceID
        self.name = name
        self.balances = balances
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.resourceID = object.optional("resourceId")
        self.name = object.optional("name")
        self.balances = object.optional("balances")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.resourceID, "resourceId")
        object.write(self.name, "name")
        object.write(self.balances, "balances")
        try object.finish()
    }
}

nonisolated extension AccountBalances: MaskedDescription {
    public static var maskedMembers: [String] {
        ["name"]
    }
}

nonisolated extension AccountBalances: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.balances, "balances")
    }
}

/// What an account held at a time.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Balance`
public nonisolated struct Balance: Codable, Hashable, Sendable {
    /// An amount of money. It has no sign; the direction stands beside it.
    public let balanceAmount: Amount?
    /// Kind of balance.
    public let balanceType: BalanceType?
    /// Direction of an amount, for amounts have no sign. `CREDIT` is money of the holder, or money received.
    public let creditDebitIndicator: CreditDebitIndicator?
    /// When the balance applied.
    public let dateTime: DateTime?

    public init(
        balanceAmount: Amount? = nil,
        balanceType: BalanceType? = nil,
        creditDebitIndicator: CreditDebitIndicator? = nil,
        dateTime: DateTime? = nil
    ) {
        self.balanceAmount = balanceAmount
        self.balanceType = balanceType
        self.creditDebitIndicator = creditDebitIndicator
        self.dateTime = dateTime
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.balanceAmount = object.optional("balanceAmount")
        self.balanceType = object.optional("balanceType")
        self.creditDebitIndicator = object.optional("creditDebitIndicator")
        self.dateTime = object.optional("dateTime")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.balanceAmount, "balanceAmount")
        object.write(self.balanceType, "balanceType")
        object.write(self.creditDebitIndicator, "creditDebitIndicator")
        object.write(self.dateTime, "dateTime")
        try object.finish()
    }
}

nonisolated extension Balance: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.balanceType, "balanceType")
        check.member(self.creditDebitIndicator, "creditDebitIndicator")
    }
}

/// Kind of balance.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/BalanceType`
public nonisolated enum BalanceType: OpenEnum {
    case available
    case current
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Available": self = .available
        case "Current": self = .current
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .available: return "Available"
        case .current: return "Current"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension BalanceType: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}
