// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Who asks for banks.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ASPSPsRequestInfo`
public nonisolated struct ASPSPsRequestInfo: Codable, Hashable, Sendable {
    /// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and
    /// helps in disputes.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var xRequestID: UUID

    public init(
        xRequestID: UUID
    ) {
        self.xRequestID = xRequestID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId", as: UUIDText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId", as: UUIDText.self)
        try object.finish()
    }
}

nonisolated extension ASPSPsRequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(
            self.xRequestID, "xRequestId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
    }
}

/// Asks for a page of banks.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetASPSPsRequest`
public nonisolated struct GetASPSPsRequest: Codable, Hashable, Sendable {
    /// Who asks for banks.
    public var requestInfo: ASPSPsRequestInfo
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var id: UUID?
    /// Only banks of this name.
    ///
    /// Length: 1 to 256 characters.
    public var name: String?
    /// A country by its ISO 3166 code, two capital letters. Codes outside of that list have been seen.
    ///
    /// Pattern: `^[A-Z]{2}$`.
    public var country: String?
    /// Most banks wanted on the page.
    public var limit: Int?
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public var offset: String?
    /// What the answer is to tell beside the main facts.
    public var returnAdditionalData: [AdditionalData]?

    public init(
        requestInfo: ASPSPsRequestInfo,
        id: UUID? = nil,
        name: String? = nil,
        country: String? = nil,
        limit: Int? = nil,
        offset: String? = nil,
        returnAdditionalData: [AdditionalData]? = nil
    ) {
        self.requestInfo = requestInfo
        self.id = id
        self.name = name
        self.country = country
        self.limit = limit
        self.offset = offset
        self.returnAdditionalData = returnAdditionalData
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.id = object.optional("id", as: UUIDText.self)
        self.name = object.optional("name")
        self.country = object.optional("country")
        self.limit = object.optional("limit")
        self.offset = object.optional("offset")
        self.returnAdditionalData = object.optional("returnAdditionalData")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.id, "id", as: UUIDText.self)
        object.write(self.name, "name")
        object.write(self.country, "country")
        object.write(self.limit, "limit")
        object.write(self.offset, "offset")
        object.write(self.returnAdditionalData, "returnAdditionalData")
        try object.finish()
    }
}

nonisolated extension GetASPSPsRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(
            self.id, "id", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(self.name, "name", minLength: 1, maxLength: 256)
        check.text(self.country, "country", pattern: "^[A-Z]{2}\\z")
        check.member(self.returnAdditionalData, "returnAdditionalData")
    }
}

/// Something that the list of banks tells on demand.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AdditionalData`
public nonisolated enum AdditionalData: OpenEnum {
    case capabilities
    case logo
    case health
    case credentials
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "capabilities": self = .capabilities
        case "logo": self = .logo
        case "health": self = .health
        case "credentials": self = .credentials
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .capabilities: return "capabilities"
        case .logo: return "logo"
        case .health: return "health"
        case .credentials: return "credentials"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension AdditionalData: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// A page of banks.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetASPSPsResponse`
public nonisolated struct GetASPSPsResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// The banks of the page.
    public let aspsps: [Bank]?
    /// Where the next page starts, as given in the answer before. Opaque, may hold characters such as `$`.
    public let offset: String?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        aspsps: [Bank]? = nil,
        offset: String? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.aspsps = aspsps
        self.offset = offset
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.aspsps = object.optional("aspsps")
        self.offset = object.optional("offset")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.aspsps, "aspsps")
        object.write(self.offset, "offset")
        try object.finish()
    }
}

nonisolated extension GetASPSPsResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.member(self.aspsps, "aspsps")
    }
}

/// A bank (account servicing payment service provider).
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Bank`
public nonisolated struct Bank: Codable, Hashable, Sendable {
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public let id: UUID
    /// Name of the bank.
    public let name: String?
    /// What the bank offers.
    public let aspspServices: [BankService]?
    /// API profile of the bank, such as `CMA9`.
    public let profile: String?
    /// Country of the bank, two letters.
    public let country: String?
    /// What can be asked of the bank, by name, such as `retrieve_accounts` or `obtain_ais_consent`.
    public let capabilities: [String: Bool]?
    /// Logo of a bank.
    public let logo: BankLogo?
    /// Whether a bank can be reached.
    public let health: BankHealth?
    /// What the bank wants to know of the user before it asks for consent.
    public let credentialFields: [CredentialField]?

    public init(
        id: UUID,
        name: String? = nil,
        aspspServices: [BankService]? = nil,
        profile: String? = nil,
        country: String? = nil,
        capabilities: [String: Bool]? = nil,
        logo: BankLogo? = nil,
        health: BankHealth? = nil,
        credentialFields: [CredentialField]? = nil
    ) {
        self.id = id
        self.name = name
        self.aspspServices = aspspServices
        self.profile = profile
        self.country = country
        self.capabilities = capabilities
        self.logo = logo
        self.health = health
        self.credentialFields = credentialFields
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = try object.required("id", as: UUIDText.self)
        self.name = object.optional("name")
        self.aspspServices = object.optional("aspspServices")
        self.profile = object.optional("profile")
        self.country = object.optional("country")
        self.capabilities = object.optional("capabilities")
        self.logo = object.optional("logo")
        self.health = object.optional("health")
        self.credentialFields = object.optional("credentialFields")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id", as: UUIDText.self)
        object.write(self.name, "name")
        object.write(self.aspspServices, "aspspServices")
        object.write(self.profile, "profile")
        object.write(self.country, "country")
        object.write(self.capabilities, "capabilities")
        object.write(self.logo, "logo")
        object.write(self.health, "health")
        object.write(self.credentialFields, "credentialFields")
        try object.finish()
    }
}

nonisolated extension Bank: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(
            self.id, "id", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.member(self.aspspServices, "aspspServices")
        check.member(self.logo, "logo")
    }
}

/// Something that a bank offers. `AIS`: account information. `PIS`: initiation of payments. `COF`: confirmation of
/// funds.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/BankService`
public nonisolated enum BankService: OpenEnum {
    case accountInformation
    case paymentInitiation
    case confirmationOfFunds
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "AIS": self = .accountInformation
        case "PIS": self = .paymentInitiation
        case "COF": self = .confirmationOfFunds
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .accountInformation: return "AIS"
        case .paymentInitiation: return "PIS"
        case .confirmationOfFunds: return "COF"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension BankService: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Logo of a bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/BankLogo`
public nonisolated struct BankLogo: Codable, Hashable, Sendable {
    /// Format of an image.
    public let fileType: LogoFileType?
    private let _binaryContent: Data?
    /// Address of the image.
    public let logoURL: String?

    /// The image as Base64. Deprecated in favour of `logoUrl`.
    ///
    /// Deprecated.
    @available(*, deprecated, message: "The description marks this member as deprecated.")
    public var binaryContent: Data? {
        _binaryContent
    }

    public init(
        fileType: LogoFileType? = nil,
        binaryContent: Data? = nil,
        logoURL: String? = nil
    ) {
        self.fileType = fileType
        self._binaryContent = binaryContent
        self.logoURL = logoURL
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.fileType = object.optional("fileType")
        self._binaryContent = object.optional("binaryContent", as: Base64Text.self)
        self.logoURL = object.optional("logoUrl")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.fileType, "fileType")
        object.write(self._binaryContent, "binaryContent", as: Base64Text.self)
        object.write(self.logoURL, "logoUrl")
        try object.finish()
    }
}

nonisolated extension BankLogo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.fileType, "fileType")
    }
}

/// Format of an image.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/LogoFileType`
public nonisolated enum LogoFileType: OpenEnum {
    case png
    case jpg
    case svg
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "png": self = .png
        case "jpg": self = .jpg
        case "svg": self = .svg
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .png: return "png"
        case .jpg: return "jpg"
        case .svg: return "svg"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension LogoFileType: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Whether a bank can be reached.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/BankHealth`
public nonisolated struct BankHealth: Codable, Hashable, Sendable {
    /// State of account information, such as `LIVE`.
    public let aisStatus: String?
    /// State of the initiation of payments, such as `LIVE`.
    public let pisStatus: String?
    /// When the states were found.
    public let lastUpdatedAt: DateTime?

    public init(
        aisStatus: String? = nil,
        pisStatus: String? = nil,
        lastUpdatedAt: DateTime? = nil
    ) {
        self.aisStatus = aisStatus
        self.pisStatus = pisStatus
        self.lastUpdatedAt = lastUpdatedAt
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.aisStatus = object.optional("aisStatus")
        self.pisStatus = object.optional("pisStatus")
        self.lastUpdatedAt = object.optional("lastUpdatedAt")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.aisStatus, "aisStatus")
        object.write(self.pisStatus, "pisStatus")
        object.write(self.lastUpdatedAt, "lastUpdatedAt")
        try object.finish()
    }
}

/// Something that a bank wants to know of the user.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/CredentialField`
public nonisolated struct CredentialField: Codable, Hashable, Sendable {
    /// Name of the member of `credentials`, such as `iban`.
    public let id: String?
    /// The same in words meant for people.
    public let displayName: String?

    public init(
        id: String? = nil,
        displayName: String? = nil
    ) {
        self.id = id
        self.displayName = displayName
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.displayName = object.optional("displayName")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.displayName, "displayName")
        try object.finish()
    }
}
