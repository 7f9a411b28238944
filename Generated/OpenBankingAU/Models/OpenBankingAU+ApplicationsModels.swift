// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// State of a registration. Words such as `Pending` occur on registration, one-letter codes in lists.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ApplicationStatus`
public nonisolated enum ApplicationStatus: OpenEnum {
    case pendingRegistration
    case approved
    case pending
    case deleted
    case rejected
    case skipped
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "Pending": self = .pendingRegistration
        case "A": self = .approved
        case "P": self = .pending
        case "D": self = .deleted
        case "R": self = .rejected
        case "S": self = .skipped
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pendingRegistration: return "Pending"
        case .approved: return "A"
        case .pending: return "P"
        case .deleted: return "D"
        case .rejected: return "R"
        case .skipped: return "S"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Application to register with Mastercard and, for production, with the ACCC. Which members are needed beyond the
/// required three depends on the access model: outsourced service provider (OSP), CDR representative, or business
/// consumer disclosure consent (BCDC).
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/NewApplication`
public nonisolated struct NewApplication: Codable, Hashable, Sendable {
    /// Application name shown to users; the legal name of the organisation for a representative
    public var appName: String
    /// Short text about the application shown to users
    public var appDescription: String
    /// Logo of the application, Base64 encoded; a square SVG below 50 KB is safe
    public var image: Data
    /// Registered legal name of the data recipient; needed for OSP
    public var legalEntityName: String?
    /// Public website of the application; listed for representative and BCDC
    public var appURL: String?
    /// Link to the data-handling policy; needed for OSP and BCDC
    public var policyURL: String?
    /// Mailbox for complaints about data handling; needed for OSP and BCDC
    ///
    /// Format: `email`.
    public var dataComplaintsEmailAddress: String?
    /// Logo placed in consent e-mails; needed for OSP
    public var copyrightLogo: String?
    /// Trading name used in consent e-mails; needed for OSP
    public var businessName: String?
    /// Sender address of consent e-mails; needed for OSP
    ///
    /// Format: `email`.
    public var fromEmail: String?
    /// Reply address of consent e-mails; sent for OSP
    ///
    /// Format: `email`.
    public var replyToEmail: String?
    /// Identifier of the organisation in the CDR register; needed for OSP
    public var orgID: String?
    /// Identifier of the software product in the CDR register; needed for OSP
    public var softwareID: String?
    /// Kind of business consumer disclosure; needed for BCDC
    public var disclosureType: String?

    public init(
        appName: String,
        appDescription: String,
        image: Data,
        legalEntityName: String? = nil,
        appURL: String? = nil,
        policyURL: String? = nil,
        dataComplaintsEmailAddress: String? = nil,
        copyrightLogo: String? = nil,
        businessName: String? = nil,
        fromEmail: String? = nil,
        replyToEmail: String? = nil,
        orgID: String? = nil,
        softwareID: String? = nil,
        disclosureType: String? = nil
    ) {
        self.appName = appName
        self.appDescription = appDescription
        self.image = image
        self.legalEntityName = legalEntityName
        self.appURL = appURL
        self.policyURL = policyURL
        self.dataComplaintsEmailAddress = dataComplaintsEmailAddress
        self.copyrightLogo = copyrightLogo
        self.businessName = businessName
        self.fromEmail = fromEmail
        self.replyToEmail = replyToEmail
        self.orgID = orgID
        self.softwareID = softwareID
        self.disclosureType = disclosureType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.appName = try object.required("appName")
        self.appDescription = try object.required("appDescription")
        self.image = try object.required("image", as: Base64Text.self)
        self.legalEntityName = object.optional("legalEntityName")
        self.appURL = object.optional("appUrl")
        self.policyURL = object.optional("policyUrl")
        self.dataComplaintsEmailAddress = object.optional("dataComplaintsEmailAddress")
        self.copyrightLogo = object.optional("copyrightLogo")
        self.businessName = object.optional("businessName")
        self.fromEmail = object.optional("fromEmail")
        self.replyToEmail = object.optional("replyToEmail")
        self.orgID = object.optional("orgId")
        self.softwareID = object.optional("softwareId")
        self.disclosureType = object.optional("disclosureType")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.appName, "appName")
        object.write(self.appDescription, "appDescription")
        object.write(self.image, "image", as: Base64Text.self)
        object.write(self.legalEntityName, "legalEntityName")
        object.write(self.appURL, "appUrl")
        object.write(self.policyURL, "policyUrl")
        object.write(self.dataComplaintsEmailAddress, "dataComplaintsEmailAddress")
        object.write(self.copyrightLogo, "copyrightLogo")
        object.write(self.businessName, "businessName")
        object.write(self.fromEmail, "fromEmail")
        object.write(self.replyToEmail, "replyToEmail")
        object.write(self.orgID, "orgId")
        object.write(self.softwareID, "softwareId")
        object.write(self.disclosureType, "disclosureType")
        try object.finish()
    }
}

nonisolated extension NewApplication: MaskedDescription {
    public static var maskedMembers: [String] {
        ["dataComplaintsEmailAddress", "fromEmail", "replyToEmail"]
    }
}

/// Answer to a registration.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/RegisteredApplication`
public nonisolated struct RegisteredApplication: Codable, Hashable, Sendable {
    /// Identifier of a registered application.
    public let applicationID: String?
    /// State of the registration right after the request
    public let status: ApplicationStatus?

    public init(
        applicationID: String? = nil,
        status: ApplicationStatus? = nil
    ) {
        self.applicationID = applicationID
        self.status = status
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.applicationID = object.optional("applicationId")
        self.status = object.optional("status")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.applicationID, "applicationId")
        object.write(self.status, "status")
        try object.finish()
    }
}

/// One page of registered applications.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Applications`
public nonisolated struct Applications: Codable, Hashable, Sendable {
    /// Number of applications that match
    public let found: Int?
    /// Number of applications in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// The applications of this page
    public let applications: [Application]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        applications: [Application]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.applications = applications
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.applications = object.optional("applications")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.applications, "applications")
        try object.finish()
    }
}

/// A registered application.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/Application`
public nonisolated struct Application: Codable, Hashable, Sendable {
    /// Identifier of the application
    public let applicationID: String?
    /// Identifier of a registration request that awaits approval
    public let preAppID: Int?
    /// State of the registration
    public let status: ApplicationStatus?
    /// Name of the application
    public let name: String?
    /// Data scopes requested by the application
    public let scopes: String?
    /// Remark on the state of the registration
    public let note: String?
    /// When the record was created, ISO 8601; a blank may stand in place of the `T`
    public let createdDate: String?
    /// When the record last changed, ISO 8601; a blank may stand in place of the `T`
    public let modifiedDate: String?
    /// When the registration was sent, ISO 8601; a blank may stand in place of the `T`
    public let submittedDate: String?
    /// Application name shown to users
    public let appName: String?
    /// Short text about the application
    public let appDescription: String?
    /// Logo of the application
    public let image: String?
    /// Registered legal name of the data recipient
    public let legalEntityName: String?
    /// Public website of the application
    public let appURL: String?
    /// Link to the data-handling policy
    public let policyURL: String?
    /// Mailbox for complaints about data handling
    public let dataComplaintsEmailAddress: String?

    public init(
        applicationID: String? = nil,
        preAppID: Int? = nil,
        status: ApplicationStatus? = nil,
        name: String? = nil,
        scopes: String? = nil,
        note: String? = nil,
        createdDate: String? = nil,
        modifiedDate: String? = nil,
        submittedDate: String? = nil,
        appName: String? = nil,
        appDescription: String? = nil,
        image: String? = nil,
        legalEntityName: String? = nil,
        appURL: String? = nil,
        policyURL: String? = nil,
        dataComplaintsEmailAddress: String? = nil
    ) {
        self.applicationID = applicationID
        self.preAppID = preAppID
        self.status = status
        self.name = name
        self.scopes = scopes
        self.note = note
        self.createdDate = createdDate
        self.modifiedDate = modifiedDate
        self.submittedDate = submittedDate
        self.appName = appName
        self.appDescription = appDescription
        self.image = image
        self.legalEntityName = legalEntityName
        self.appURL = appURL
        self.policyURL = policyURL
        self.dataComplaintsEmailAddress = dataComplaintsEmailAddress
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.applicationID = object.optional("applicationId")
        self.preAppID = object.optional("preAppId")
        self.status = object.optional("status")
        self.name = object.optional("name")
        self.scopes = object.optional("scopes")
        self.note = object.optional("note")
        self.createdDate = object.optional("createdDate")
        self.modifiedDate = object.optional("modifiedDate")
        self.submittedDate = object.optional("submittedDate")
        self.appName = object.optional("appName")
        self.appDescription = object.optional("appDescription")
        self.image = object.optional("image")
        self.legalEntityName = object.optional("legalEntityName")
        self.appURL = object.optional("appUrl")
        self.policyURL = object.optional("policyUrl")
        self.dataComplaintsEmailAddress = object.optional("dataComplaintsEmailAddress")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.applicationID, "applicationId")
        object.write(self.preAppID, "preAppId")
        object.write(self.status, "status")
        object.write(self.name, "name")
        object.write(self.scopes, "scopes")
        object.write(self.note, "note")
        object.write(self.createdDate, "createdDate")
        object.write(self.modifiedDate, "modifiedDate")
        object.write(self.submittedDate, "submittedDate")
        object.write(self.appName, "appName")
        object.write(self.appDescription, "appDescription")
        object.write(self.image, "image")
        object.write(self.legalEntityName, "legalEntityName")
        object.write(self.appURL, "appUrl")
        object.write(self.policyURL, "policyUrl")
        object.write(self.dataComplaintsEmailAddress, "dataComplaintsEmailAddress")
        try object.finish()
    }
}

nonisolated extension Application: MaskedDescription {
    public static var maskedMembers: [String] {
        ["dataComplaintsEmailAddress"]
    }
}

/// One page of registration states of an application at institutions.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ApplicationInstitutions`
public nonisolated struct ApplicationInstitutions: Codable, Hashable, Sendable {
    /// Number of institutions that match
    public let found: Int?
    /// Number of institutions in this page
    public let displaying: Int?
    /// True when a further page exists
    public let moreAvailable: Bool?
    /// The institutions of this page
    public let institutions: [ApplicationInstitution]?

    public init(
        found: Int? = nil,
        displaying: Int? = nil,
        moreAvailable: Bool? = nil,
        institutions: [ApplicationInstitution]? = nil
    ) {
        self.found = found
        self.displaying = displaying
        self.moreAvailable = moreAvailable
        self.institutions = institutions
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.found = object.optional("found")
        self.displaying = object.optional("displaying")
        self.moreAvailable = object.optional("moreAvailable")
        self.institutions = object.optional("institutions")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.found, "found")
        object.write(self.displaying, "displaying")
        object.write(self.moreAvailable, "moreAvailable")
        object.write(self.institutions, "institutions")
        try object.finish()
    }
}

/// State of the registration of an application at one institution.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ApplicationInstitution`
public nonisolated struct ApplicationInstitution: Codable, Hashable, Sendable {
    /// Identifier of a financial institution: decimal digits. A number in institution objects, a string in accounts,
    /// consents and events.
    public let institutionID: LenientID?
    /// Name of the institution
    public let institutionName: String?
    /// True when the application is registered there
    public let status: Bool?
    /// When the record was created, ISO 8601
    public let createdDate: String?
    /// When the record last changed, ISO 8601
    public let modifiedDate: String?

    public init(
        institutionID: LenientID? = nil,
        institutionName: String? = nil,
        status: Bool? = nil,
        createdDate: String? = nil,
        modifiedDate: String? = nil
    ) {
        self.institutionID = institutionID
        self.institutionName = institutionName
        self.status = status
        self.createdDate = createdDate
        self.modifiedDate = modifiedDate
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.institutionID = object.optional("institutionId")
        self.institutionName = object.optional("institutionName")
        self.status = object.optional("status")
        self.createdDate = object.optional("createdDate")
        self.modifiedDate = object.optional("modifiedDate")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.institutionID, "institutionId")
        object.write(self.institutionName, "institutionName")
        object.write(self.status, "status")
        object.write(self.createdDate, "createdDate")
        object.write(self.modifiedDate, "modifiedDate")
        try object.finish()
    }
}
