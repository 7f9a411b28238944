// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Product that an institution can be certified for: transaction aggregation, account details, verification of income,
/// verification of assets, account history, account balance, account owner.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionProduct`
public nonisolated enum InstitutionProduct: OpenEnum {
    case transactionAggregation
    case accountDetails
    case verificationOfIncome
    case verificationOfAssets
    case accountHistory
    case accountBalance
    case accountOwner
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "transAgg": self = .transactionAggregation
        case "ach": self = .accountDetails
        case "voi": self = .verificationOfIncome
        case "voa": self = .verificationOfAssets
        case "aha": self = .accountHistory
        case "availBalance": self = .accountBalance
        case "accountOwner": self = .accountOwner
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .transactionAggregation: return "transAgg"
        case .accountDetails: return "ach"
        case .verificationOfIncome: return "voi"
        case .verificationOfAssets: return "voa"
        case .accountHistory: return "aha"
        case .accountBalance: return "availBalance"
        case .accountOwner: return "accountOwner"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// State of the connection to an institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionStatus`
public nonisolated enum InstitutionStatus: OpenEnum {
    case online
    case offline
    case maintenance
    case testing
    case beta
    case validated
    case migrating
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "online": self = .online
        case "offline": self = .offline
        case "maintenance": self = .maintenance
        case "testing": self = .testing
        case "beta": self = .beta
        case "validated": self = .validated
        case "migrating": self = .migrating
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .online: return "online"
        case .offline: return "offline"
        case .maintenance: return "maintenance"
        case .testing: return "testing"
        case .beta: return "beta"
        case .validated: return "validated"
        case .migrating: return "migrating"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A financial institution and the products it is certified for.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Institution`
public nonisolated struct Institution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let id: LenientID
    /// Name of the institution
    public let name: String?
    /// Friendlier name, up to 255 characters
    public let displayName: String?
    /// Broad kind of accounts held there, for example `Banking`
    public let accountTypeDescription: String?
    /// Telephone number of the institution
    public let phone: String?
    /// Home page
    public let urlHomeApp: String?
    /// Sign-in page
    public let urlLogonApp: String?
    /// Page to reset a password
    public let urlForgotPassword: String?
    /// Sign-up page
    public let urlOnlineRegistration: String?
    /// Internal class of the institution
    public let `class`: String?
    /// Hint shown at sign-in
    public let specialText: String?
    /// Time zone of the institution
    public let timeZone: String?
    /// Heading of the sign-in instructions
    public let specialInstructionsTitle: String?
    /// Lines of the sign-in instructions
    public let specialInstructions: [String]?
    /// Postal address
    public let address: InstitutionAddress?
    /// Currency of the institution
    public let currency: String?
    /// E-mail address of the institution
    public let email: String?
    /// State of the connection
    public let status: InstitutionStatus?
    /// Institution that replaces this one
    public let newInstitutionID: LenientID?
    /// OAuth connection to the same bank
    public let oauthInstitutionID: LenientID?
    /// Logos and colours
    public let branding: InstitutionBranding?
    /// Certified for transaction aggregation
    public let transAgg: Bool?
    /// Certified for account details (money transfer)
    public let ach: Bool?
    /// Certified for verification of income
    public let voi: Bool?
    /// Certified for verification of assets
    public let voa: Bool?
    /// Certified for account history
    public let aha: Bool?
    /// Certified for account balance
    public let availBalance: Bool?
    /// Certified for account owner
    public let accountOwner: Bool?
    /// Certified for statement aggregation; a product of the United States
    public let stateAgg: Bool?
    /// Certified for student loan data; a product of the United States
    public let studentLoanData: Bool?
    /// Certified for loan payment details; a product of the United States
    public let loanPaymentDetails: Bool?
    /// Certified for liability data; a product of the United States
    public let liabilityData: Bool?
    /// Certified for bill payment data; a product of the United States
    public let billPayData: Bool?
    /// True when customers sign in at the institution through OAuth, as at every Australian bank
    public let oauthEnabled: Bool?
    /// Availability of each product
    public let productionStatus: InstitutionProductionStatus?

    public init(
        id: LenientID,
        name: String? = nil,
        displayName: String? = nil,
        accountTypeDescription: String? = nil,
        phone: String? = nil,
        urlHomeApp: String? = nil,
        urlLogonApp: String? = nil,
        urlForgotPassword: String? = nil,
        urlOnlineRegistration: String? = nil,
        `class`: String? = nil,
        specialText: String? = nil,
        timeZone: String? = nil,
        specialInstructionsTitle: String? = nil,
        specialInstructions: [String]? = nil,
        address: InstitutionAddress? = nil,
        currency: String? = nil,
        email: String? = nil,
        status: InstitutionStatus? = nil,
        newInstitutionID: LenientID? = nil,
        oauthInstitutionID: LenientID? = nil,
        branding: InstitutionBranding? = nil,
        transAgg: Bool? = nil,
        ach: Bool? = nil,
        voi: Bool? = nil,
        voa: Bool? = nil,
        aha: Bool? = nil,
        availBalance: Bool? = nil,
        accountOwner: Bool? = nil,
        stateAgg: Bool? = nil,
        studentLoanData: Bool? = nil,
        loanPaymentDetails: Bool? = nil,
        liabilityData: Bool? = nil,
        billPayData: Bool? = nil,
        oauthEnabled: Bool? = nil,
        productionStatus: InstitutionProductionStatus? = nil
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.accountTypeDescription = accountTypeDescription
        self.phone = phone
        self.urlHomeApp = urlHomeApp
        self.urlLogonApp = urlLogonApp
        self.urlForgotPassword = urlForgotPassword
        self.urlOnlineRegistration = urlOnlineRegistration
        self.`class` = `class`
        self.specialText = specialText
        self.timeZone = timeZone
        self.specialInstructionsTitle = specialInstructionsTitle
        self.specialInstructions = specialInstructions
        self.address = address
        self.currency = currency
        self.email = email
        self.status = status
        self.newInstitutionID = newInstitutionID
        self.oauthInstitutionID = oauthInstitutionID
        self.branding = branding
        self.transAgg = transAgg
        self.ach = ach
        self.voi = voi
        self.voa = voa
        self.aha = aha
        self.availBalance = availBalance
        self.accountOwner = accountOwner
        self.stateAgg = stateAgg
        self.studentLoanData = studentLoanData
        self.loanPaymentDetails = loanPaymentDetails
        self.liabilityData = liabilityData
        self.billPayData = billPayData
        self.oauthEnabled = oauthEnabled
        self.productionStatus = productionStatus
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = object.optional("name")
        self.displayName = object.optional("displayName")
        self.accountTypeDescription = object.optional("accountTypeDescription")
        self.phone = object.optional("phone")
        self.urlHomeApp = object.optional("urlHomeApp")
        self.urlLogonApp = object.optional("urlLogonApp")
        self.urlForgotPassword = object.optional("urlForgotPassword")
        self.urlOnlineRegistration = object.optional("urlOnlineRegistration")
        self.`class` = object.optional("class")
        self.specialText = object.optional("specialText")
        self.timeZone = object.optional("timeZone")
        self.specialInstructionsTitle = object.optional("specialInstructionsTitle")
        self.specialInstructions = object.optional("specialInstructions")
        self.address = object.optional("address")
        self.currency = object.optional("currency")
        self.email = object.optional("email")
        self.status = object.optional("status")
        self.newInstitutionID = object.optional("newInstitutionId")
        self.oauthInstitutionID = object.optional("oauthInstitutionId")
        self.branding = object.optional("branding")
        self.transAgg = object.optional("transAgg")
        self.ach = object.optional("ach")
        self.voi = object.optional("voi")
        self.voa = object.optional("voa")
        self.aha = object.optional("aha")
        self.availBalance = object.optional("availBalance")
        self.accountOwner = object.optional("accountOwner")
        self.stateAgg = object.optional("stateAgg")
        self.studentLoanData = object.optional("studentLoanData")
        self.loanPaymentDetails = object.optional("loanPaymentDetails")
        self.liabilityData = object.optional("liabilityData")
        self.billPayData = object.optional("billPayData")
        self.oauthEnabled = object.optional("oauthEnabled")
        self.productionStatus = object.optional("productionStatus")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.displayName, "displayName")
        object.write(self.accountTypeDescription, "accountTypeDescription")
        object.write(self.phone, "phone")
        object.write(self.urlHomeApp, "urlHomeApp")
        object.write(self.urlLogonApp, "urlLogonApp")
        object.write(self.urlForgotPassword, "urlForgotPassword")
        object.write(self.urlOnlineRegistration, "urlOnlineRegistration")
        object.write(self.`class`, "class")
        object.write(self.specialText, "specialText")
        object.write(self.timeZone, "timeZone")
        object.write(self.specialInstructionsTitle, "specialInstructionsTitle")
        object.write(self.specialInstructions, "specialInstructions")
        object.write(self.address, "address")
        object.write(self.currency, "currency")
        object.write(self.email, "email")
        object.write(self.status, "status")
        object.write(self.newInstitutionID, "newInstitutionId")
        object.write(self.oauthInstitutionID, "oauthInstitutionId")
        object.write(self.branding, "branding")
        object.write(self.transAgg, "transAgg")
        object.write(self.ach, "ach")
        object.write(self.voi, "voi")
        object.write(self.voa, "voa")
        object.write(self.aha, "aha")
        object.write(self.availBalance, "availBalance")
        object.write(self.accountOwner, "accountOwner")
        object.write(self.stateAgg, "stateAgg")
        object.write(self.studentLoanData, "studentLoanData")
        object.write(self.loanPaymentDetails, "loanPaymentDetails")
        object.write(self.liabilityData, "liabilityData")
        object.write(self.billPayData, "billPayData")
        object.write(self.oauthEnabled, "oauthEnabled")
        object.write(self.productionStatus, "productionStatus")
        try object.finish()
    }
}

nonisolated extension Institution: MaskedDescription {
    public static var maskedMembers: [String] {
        ["phone", "email"]
    }
}

/// Postal address of an institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionAddress`
public nonisolated struct InstitutionAddress: Codable, Hashable, Sendable {
    /// City or suburb
    public let city: String?
    /// State or territory
    public let state: String?
    /// Country
    public let country: String?
    /// Postcode
    public let postalCode: String?
    /// First address line
    public let addressLine1: String?
    /// Second address line
    public let addressLine2: String?

    public init(
        city: String? = nil,
        state: String? = nil,
        country: String? = nil,
        postalCode: String? = nil,
        addressLine1: String? = nil,
        addressLine2: String? = nil
    ) {
        self.city = city
        self.state = state
        self.country = country
        self.postalCode = postalCode
        self.addressLine1 = addressLine1
        self.addressLine2 = addressLine2
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.city = object.optional("city")
        self.state = object.optional("state")
        self.country = object.optional("country")
        self.postalCode = object.optional("postalCode")
        self.addressLine1 = object.optional("addressLine1")
        self.addressLine2 = object.optional("addressLine2")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.city, "city")
        object.write(self.state, "state")
        object.write(self.country, "country")
        object.write(self.postalCode, "postalCode")
        object.write(self.addressLine1, "addressLine1")
        object.write(self.addressLine2, "addressLine2")
        try object.finish()
    }
}

nonisolated extension InstitutionAddress: MaskedDescription {
    public static var maskedMembers: [String] {
        ["addressLine1", "addressLine2"]
    }
}

/// Logos and colours of an institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionBranding`
public nonisolated struct InstitutionBranding: Codable, Hashable, Sendable {
    /// Address of the logo
    public let logo: String?
    /// Address of the logo for dark backgrounds
    public let alternateLogo: String?
    /// Address of the small icon
    public let icon: String?
    /// Brand colour in hexadecimal notation
    public let primaryColor: String?
    /// Address of the tile image
    public let tile: String?

    public init(
        logo: String? = nil,
        alternateLogo: String? = nil,
        icon: String? = nil,
        primaryColor: String? = nil,
        tile: String? = nil
    ) {
        self.logo = logo
        self.alternateLogo = alternateLogo
        self.icon = icon
        self.primaryColor = primaryColor
        self.tile = tile
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.logo = object.optional("logo")
        self.alternateLogo = object.optional("alternateLogo")
        self.icon = object.optional("icon")
        self.primaryColor = object.optional("primaryColor")
        self.tile = object.optional("tile")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.logo, "logo")
        object.write(self.alternateLogo, "alternateLogo")
        object.write(self.icon, "icon")
        object.write(self.primaryColor, "primaryColor")
        object.write(self.tile, "tile")
        try object.finish()
    }
}

/// Availability of the products of an institution; beta data.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionProductionStatus`
public nonisolated struct InstitutionProductionStatus: Codable, Hashable, Sendable {
    /// Availability over all products
    public let overallStatus: String?
    /// Availability of transaction aggregation
    public let transAgg: String?
    /// Availability of statement aggregation
    public let stateAgg: String?
    /// Availability of verification of assets
    public let voa: String?
    /// Availability of verification of income
    public let voi: String?
    /// Availability of account details
    public let ach: String?
    /// Availability of account history
    public let aha: String?

    public init(
        overallStatus: String? = nil,
        transAgg: String? = nil,
        stateAgg: String? = nil,
        voa: String? = nil,
        voi: String? = nil,
        ach: String? = nil,
        aha: String? = nil
    ) {
        self.overallStatus = overallStatus
        self.transAgg = transAgg
        self.stateAgg = stateAgg
        self.voa = voa
        self.voi = voi
        self.ach = ach
        self.aha = aha
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.overallStatus = object.optional("overallStatus")
        self.transAgg = object.optional("transAgg")
        self.stateAgg = object.optional("stateAgg")
        self.voa = object.optional("voa")
        self.voi = object.optional("voi")
        self.ach = object.optional("ach")
        self.aha = object.optional("aha")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.overallStatus, "overallStatus")
        object.write(self.transAgg, "transAgg")
        object.write(self.stateAgg, "stateAgg")
        object.write(self.voa, "voa")
        object.write(self.voi, "voi")
        object.write(self.ach, "ach")
        object.write(self.aha, "aha")
        try object.finish()
    }
}

/// One page of institutions; empty when nothing matches.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Institutions`
public nonisolated struct Institutions: Codable, Hashable, Sendable {
    /// Number of institutions that match
    public let found: Int?
    /// Number of institutions in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// When the list was produced
    public let createdDate: Date?
    /// The institutions of this page
    public let institutions: [Institution]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        createdDate: Date? = nil,
        institutions: [Institution]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.createdDate = createdDate
        self.institutions = institutions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.createdDate = object.optional("createdDate", as: UnixSeconds.self)
        self.institutions = object.optional("institutions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.createdDate, "createdDate", as: UnixSeconds.self)
        object.write(self.institutions, "institutions")
        try object.finish()
    }
}

/// One institution in its envelope.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/InstitutionWrapper`
public nonisolated struct InstitutionWrapper: Codable, Hashable, Sendable {
    /// The institution asked for
    public let institution: Institution

    public init(
        institution: Institution
    ) {
        self.institution = institution
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.institution = try object.required("institution")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institution, "institution")
        try object.finish()
    }
}

/// An institution and the products it is certified for, without its other details.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CertifiedInstitution`
public nonisolated struct CertifiedInstitution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let id: LenientID
    /// Name of the institution
    public let name: String?
    /// Certified for transaction aggregation
    public let transAgg: Bool?
    /// Certified for account details (money transfer)
    public let ach: Bool?
    /// Certified for verification of income
    public let voi: Bool?
    /// Certified for verification of assets
    public let voa: Bool?
    /// Certified for account history
    public let aha: Bool?
    /// Certified for account balance
    public let availBalance: Bool?
    /// Certified for account owner
    public let accountOwner: Bool?
    /// Certified for statement aggregation; a product of the United States
    public let stateAgg: Bool?
    /// Certified for student loan data; a product of the United States
    public let studentLoanData: Bool?
    /// Certified for loan payment details; a product of the United States
    public let loanPaymentDetails: Bool?
    /// Certified for liability data; a product of the United States
    public let liabilityData: Bool?
    /// Certified for bill payment data; a product of the United States
    public let billPayData: Bool?
    /// True when customers sign in at the institution through OAuth, as at every Australian bank
    public let oauthEnabled: Bool?
    /// Availability of each product
    public let productionStatus: InstitutionProductionStatus?

    public init(
        id: LenientID,
        name: String? = nil,
        transAgg: Bool? = nil,
        ach: Bool? = nil,
        voi: Bool? = nil,
        voa: Bool? = nil,
        aha: Bool? = nil,
        availBalance: Bool? = nil,
        accountOwner: Bool? = nil,
        stateAgg: Bool? = nil,
        studentLoanData: Bool? = nil,
        loanPaymentDetails: Bool? = nil,
        liabilityData: Bool? = nil,
        billPayData: Bool? = nil,
        oauthEnabled: Bool? = nil,
        productionStatus: InstitutionProductionStatus? = nil
    ) {
        self.id = id
        self.name = name
        self.transAgg = transAgg
        self.ach = ach
        self.voi = voi
        self.voa = voa
        self.aha = aha
        self.availBalance = availBalance
        self.accountOwner = accountOwner
        self.stateAgg = stateAgg
        self.studentLoanData = studentLoanData
        self.loanPaymentDetails = loanPaymentDetails
        self.liabilityData = liabilityData
        self.billPayData = billPayData
        self.oauthEnabled = oauthEnabled
        self.productionStatus = productionStatus
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = object.optional("name")
        self.transAgg = object.optional("transAgg")
        self.ach = object.optional("ach")
        self.voi = object.optional("voi")
        self.voa = object.optional("voa")
        self.aha = object.optional("aha")
        self.availBalance = object.optional("availBalance")
        self.accountOwner = object.optional("accountOwner")
        self.stateAgg = object.optional("stateAgg")
        self.studentLoanData = object.optional("studentLoanData")
        self.loanPaymentDetails = object.optional("loanPaymentDetails")
        self.liabilityData = object.optional("liabilityData")
        self.billPayData = object.optional("billPayData")
        self.oauthEnabled = object.optional("oauthEnabled")
        self.productionStatus = object.optional("productionStatus")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.transAgg, "transAgg")
        object.write(self.ach, "ach")
        object.write(self.voi, "voi")
        object.write(self.voa, "voa")
        object.write(self.aha, "aha")
        object.write(self.availBalance, "availBalance")
        object.write(self.accountOwner, "accountOwner")
        object.write(self.stateAgg, "stateAgg")
        object.write(self.studentLoanData, "studentLoanData")
        object.write(self.loanPaymentDetails, "loanPaymentDetails")
        object.write(self.liabilityData, "liabilityData")
        object.write(self.billPayData, "billPayData")
        object.write(self.oauthEnabled, "oauthEnabled")
        object.write(self.productionStatus, "productionStatus")
        try object.finish()
    }
}

/// One page of certified institutions.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/CertifiedInstitutions`
public nonisolated struct CertifiedInstitutions: Codable, Hashable, Sendable {
    /// Number of institutions that match
    public let found: Int?
    /// Number of institutions in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// When the list was produced
    public let requestedDate: Date?
    /// The institutions of this page
    public let institutions: [CertifiedInstitution]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        requestedDate: Date? = nil,
        institutions: [CertifiedInstitution]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.requestedDate = requestedDate
        self.institutions = institutions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.requestedDate = object.optional("requestedDate", as: UnixSeconds.self)
        self.institutions = object.optional("institutions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.requestedDate, "requestedDate", as: UnixSeconds.self)
        object.write(self.institutions, "institutions")
        try object.finish()
    }
}
