// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// Who asks for consent, and how the bank sends the user back.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentRequestInfo`
public nonisolated struct ConsentRequestInfo: Codable, Hashable, Sendable {
    /// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and
    /// helps in disputes.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var xRequestID: UUID
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var aspspID: UUID
    /// Address of the caller to which the bank sends the user back.
    public var tppRedirectURI: URL
    /// What a bank wants to know of the user before it asks for consent. The bank's `credentialFields` name the members
    /// that it wants.
    public var credentials: ConsentCredentials?
    /// Whether the user started this request and is present.
    public var isLivePsuRequest: Bool?
    /// Address of the user's device, IPv4 or IPv6. Required when `isLivePsuRequest` is true; leave it out when the user
    /// did not start the request.
    ///
    /// Length: 1 to 256 characters. Pattern:
    /// `(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)`.
    public var psuIPAddress: String?
    /// User agent of the user's browser or app. An app needs a text of its own, unlike those of browsers. Banks may
    /// refuse requests of present users without it.
    ///
    /// Length: 1 to 256 characters.
    public var psuAgent: String?
    /// The user in the caller's own system; counted for billing.
    ///
    /// Length: 1 to 256 characters.
    public var psuTppCustomerID: String?
    /// The merchant on whose behalf the request is made, for reports and reconciliation.
    public var merchant: Merchant?

    public init(
        xRequestID: UUID,
        aspspID: UUID,
        tppRedirectURI: URL,
        credentials: ConsentCredentials? = nil,
        isLivePsuRequest: Bool? = nil,
        psuIPAddress: String? = nil,
        psuAgent: String? = nil,
        psuTppCustomerID: String? = nil,
        merchant: Merchant? = nil
    ) {
        self.xRequestID = xRequestID
        self.aspspID = aspspID
        self.tppRedirectURI = tppRedirectURI
        self.credentials = credentials
        self.isLivePsuRequest = isLivePsuRequest
        self.psuIPAddress = psuIPAddress
        self.psuAgent = psuAgent
        self.psuTppCustomerID = psuTppCustomerID
        self.merchant = merchant
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId", as: UUIDText.self)
        self.aspspID = try object.required("aspspId", as: UUIDText.self)
        self.tppRedirectURI = try object.required("tppRedirectURI", as: URLText.self)
        self.credentials = object.optional("credentials")
        self.isLivePsuRequest = object.optional("isLivePsuRequest")
        self.psuIPAddress = object.optional("psuIPAddress")
        self.psuAgent = object.optional("psuAgent")
        self.psuTppCustomerID = object.optional("psuTppCustomerId")
        self.merchant = object.optional("merchant")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId", as: UUIDText.self)
        object.write(self.aspspID, "aspspId", as: UUIDText.self)
        object.write(self.tppRedirectURI, "tppRedirectURI", as: URLText.self)
        object.write(self.credentials, "credentials")
        object.write(self.isLivePsuRequest, "isLivePsuRequest")
        object.write(self.psuIPAddress, "psuIPAddress")
        object.write(self.psuAgent, "psuAgent")
        object.write(self.psuTppCustomerID, "psuTppCustomerId")
        object.write(self.merchant, "merchant")
        try object.finish()
    }
}

nonisolated extension ConsentRequestInfo: MaskedDescription {
    public static var maskedMembers: [String] {
        ["psuIPAddress"]
    }
}

nonisolated extension ConsentRequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.isLivePsuRequest == true,
            require: ["psuIPAddress": self.psuIPAddress != nil],
            message: "Conditional field psuIPAddress is expected when isLivePsuRequest='true'",
            path: "/requestInfo/psuIPAddress",
            reasonCode: "FORMAT_ERROR"
        )
        check.text(
            self.xRequestID, "xRequestId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.aspspID, "aspspId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.psuIPAddress, "psuIPAddress", minLength: 1, maxLength: 256,
            pattern: "(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9"
                + "]{2}|2[0-4][0-9]|25[0-5])\\z)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-"
                + "fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:)"
                + "{1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|("
                + "[0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-"
                + "fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4"
                + "}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:)"
                + "{0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-"
                + "9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]"
                + ")\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\\z)")
        check.text(self.psuAgent, "psuAgent", minLength: 1, maxLength: 256)
        check.text(self.psuTppCustomerID, "psuTppCustomerId", minLength: 1, maxLength: 256)
        check.member(self.merchant, "merchant")
    }
}

/// What a bank wants to know of the user before it asks for consent. The bank's `credentialFields` name the members
/// that it wants.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentCredentials`
public nonisolated struct ConsentCredentials: Codable, Hashable, Sendable {
    /// Account number of the user.
    public var iban: String?

    public init(
        iban: String? = nil
    ) {
        self.iban = iban
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.iban = object.optional("iban")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.iban, "iban")
        try object.finish()
    }
}

nonisolated extension ConsentCredentials: MaskedDescription {
    public static var maskedMembers: [String] {
        ["iban"]
    }
}

/// Who hands over the answer of the bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AuthorizationRequestInfo`
public nonisolated struct AuthorizationRequestInfo: Codable, Hashable, Sendable {
    /// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and
    /// helps in disputes.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var xRequestID: UUID
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var aspspID: UUID
    /// Whether the user started this request and is present.
    public var isLivePsuRequest: Bool?
    /// Address of the user's device, IPv4 or IPv6. Required when `isLivePsuRequest` is true; leave it out when the user
    /// did not start the request.
    ///
    /// Length: 1 to 256 characters. Pattern:
    /// `(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)`.
    public var psuIPAddress: String?
    /// User agent of the user's browser or app. An app needs a text of its own, unlike those of browsers. Banks may
    /// refuse requests of present users without it.
    ///
    /// Length: 1 to 256 characters.
    public var psuAgent: String?
    /// The user in the caller's own system; counted for billing.
    ///
    /// Length: 1 to 256 characters.
    public var psuTppCustomerID: String?
    /// The merchant on whose behalf the request is made, for reports and reconciliation.
    public var merchant: Merchant?

    public init(
        xRequestID: UUID,
        aspspID: UUID,
        isLivePsuRequest: Bool? = nil,
        psuIPAddress: String? = nil,
        psuAgent: String? = nil,
        psuTppCustomerID: String? = nil,
        merchant: Merchant? = nil
    ) {
        self.xRequestID = xRequestID
        self.aspspID = aspspID
        self.isLivePsuRequest = isLivePsuRequest
        self.psuIPAddress = psuIPAddress
        self.psuAgent = psuAgent
        self.psuTppCustomerID = psuTppCustomerID
        self.merchant = merchant
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId", as: UUIDText.self)
        self.aspspID = try object.required("aspspId", as: UUIDText.self)
        self.isLivePsuRequest = object.optional("isLivePsuRequest")
        self.psuIPAddress = object.optional("psuIPAddress")
        self.psuAgent = object.optional("psuAgent")
        self.psuTppCustomerID = object.optional("psuTppCustomerId")
        self.merchant = object.optional("merchant")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId", as: UUIDText.self)
        object.write(self.aspspID, "aspspId", as: UUIDText.self)
        object.write(self.isLivePsuRequest, "isLivePsuRequest")
        object.write(self.psuIPAddress, "psuIPAddress")
        object.write(self.psuAgent, "psuAgent")
        object.write(self.psuTppCustomerID, "psuTppCustomerId")
        object.write(self.merchant, "merchant")
        try object.finish()
    }
}

nonisolated extension AuthorizationRequestInfo: MaskedDescription {
    public static var maskedMembers: [String] {
        ["psuIPAddress"]
    }
}

nonisolated extension AuthorizationRequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.rule(
            when: self.isLivePsuRequest == true,
            require: ["psuIPAddress": self.psuIPAddress != nil],
            message: "Conditional field psuIPAddress is expected when isLivePsuRequest='true'",
            path: "/requestInfo/psuIPAddress",
            reasonCode: "FORMAT_ERROR"
        )
        check.text(
            self.xRequestID, "xRequestId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.aspspID, "aspspId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.psuIPAddress, "psuIPAddress", minLength: 1, maxLength: 256,
            pattern: "(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9"
                + "]{2}|2[0-4][0-9]|25[0-5])\\z)|(^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-"
                + "fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:)"
                + "{1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|("
                + "[0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-"
                + "fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4"
                + "}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:)"
                + "{0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-"
                + "9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]"
                + ")\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\\z)")
        check.text(self.psuAgent, "psuAgent", minLength: 1, maxLength: 256)
        check.text(self.psuTppCustomerID, "psuTppCustomerId", minLength: 1, maxLength: 256)
        check.member(self.merchant, "merchant")
    }
}

/// Who ends a consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/DeleteConsentRequestInfo`
public nonisolated struct DeleteConsentRequestInfo: Codable, Hashable, Sendable {
    /// Identifies a request. Chosen by the caller, new for every request; it comes back in `originalRequestInfo` and
    /// helps in disputes.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var xRequestID: UUID
    /// Identifies a bank (account servicing payment service provider), as in the list of banks.
    ///
    /// Length: exactly 36 characters. Pattern:
    /// `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    public var aspspID: UUID
    /// The user in the caller's own system; counted for billing.
    ///
    /// Length: 1 to 256 characters.
    public var psuTppCustomerID: String?
    /// The merchant on whose behalf the request is made, for reports and reconciliation.
    public var merchant: Merchant?

    public init(
        xRequestID: UUID,
        aspspID: UUID,
        psuTppCustomerID: String? = nil,
        merchant: Merchant? = nil
    ) {
        self.xRequestID = xRequestID
        self.aspspID = aspspID
        self.psuTppCustomerID = psuTppCustomerID
        self.merchant = merchant
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.xRequestID = try object.required("xRequestId", as: UUIDText.self)
        self.aspspID = try object.required("aspspId", as: UUIDText.self)
        self.psuTppCustomerID = object.optional("psuTppCustomerId")
        self.merchant = object.optional("merchant")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.xRequestID, "xRequestId", as: UUIDText.self)
        object.write(self.aspspID, "aspspId", as: UUIDText.self)
        object.write(self.psuTppCustomerID, "psuTppCustomerId")
        object.write(self.merchant, "merchant")
        try object.finish()
    }
}

nonisolated extension DeleteConsentRequestInfo: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.text(
            self.xRequestID, "xRequestId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(
            self.aspspID, "aspspId", as: UUIDText.self, minLength: 36, maxLength: 36,
            pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z")
        check.text(self.psuTppCustomerID, "psuTppCustomerId", minLength: 1, maxLength: 256)
        check.member(self.merchant, "merchant")
    }
}

/// Asks for consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentRequest`
public nonisolated struct ConsentRequest: Codable, Hashable, Sendable {
    /// Who asks for consent, and how the bank sends the user back.
    public var requestInfo: ConsentRequestInfo
    /// What the consent covers.
    public var permissions: [Permission]
    /// The accounts wanted, if they are known; otherwise the user chooses at the bank.
    public var accounts: [ConsentAccount]?
    /// When the consent ends, in UTC without fractions of a second, in the future.
    public var validUntilDateTime: DateTime?

    public init(
        requestInfo: ConsentRequestInfo,
        permissions: [Permission],
        accounts: [ConsentAccount]? = nil,
        validUntilDateTime: DateTime? = nil
    ) {
        self.requestInfo = requestInfo
        self.permissions = permissions
        self.accounts = accounts
        self.validUntilDateTime = validUntilDateTime
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.permissions = try object.required("permissions")
        self.accounts = object.optional("accounts")
        self.validUntilDateTime = object.optional("validUntilDateTime")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.permissions, "permissions")
        object.write(self.accounts, "accounts")
        object.write(self.validUntilDateTime, "validUntilDateTime")
        try object.finish()
    }
}

nonisolated extension ConsentRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.member(self.permissions, "permissions")
    }
}

/// A kind of data that a consent covers. `allPSD2` is all of them.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/Permission`
public nonisolated enum Permission: OpenEnum {
    case allPSD2
    case accounts
    case balances
    case transactions
    case standingOrders
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "allPSD2": self = .allPSD2
        case "accounts": self = .accounts
        case "balances": self = .balances
        case "transactions": self = .transactions
        case "standingOrders": self = .standingOrders
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .allPSD2: return "allPSD2"
        case .accounts: return "accounts"
        case .balances: return "balances"
        case .transactions: return "transactions"
        case .standingOrders: return "standingOrders"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension Permission: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// An account wanted under a consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentAccount`
public nonisolated struct ConsentAccount: Codable, Hashable, Sendable {
    /// An account by its number.
    public var accountReference: AccountReference

    public init(
        accountReference: AccountReference
    ) {
        self.accountReference = accountReference
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.accountReference = try object.required("accountReference")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountReference, "accountReference")
        try object.finish()
    }
}

/// An account by its number.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountReference`
public nonisolated struct AccountReference: Codable, Hashable, Sendable {
    /// The number of an account.
    public var accountNumber: AccountNumber
    /// Currency of the account by its ISO 4217 code.
    public var currency: String?

    public init(
        accountNumber: AccountNumber,
        currency: String? = nil
    ) {
        self.accountNumber = accountNumber
        self.currency = currency
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accountNumber = try object.required("accountNumber")
        self.currency = object.optional("currency")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accountNumber, "accountNumber")
        object.write(self.currency, "currency")
        try object.finish()
    }
}

/// The number of an account.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AccountNumber`
public nonisolated struct AccountNumber: Codable, Hashable, Sendable {
    /// The number.
    public var identification: String
    /// What kind of number it is, such as `IBAN`.
    public var schemeName: String
    /// Name of the account.
    public var name: String?

    public init(
        identification: String,
        schemeName: String,
        name: String? = nil
    ) {
        self.identification = identification
        self.schemeName = schemeName
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.identification = try object.required("identification")
        self.schemeName = try object.required("schemeName")
        self.name = object.optional("name")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.identification, "identification")
        object.write(self.schemeName, "schemeName")
        object.write(self.name, "name")
        try object.finish()
    }
}

nonisolated extension AccountNumber: MaskedDescription {
    public static var maskedMembers: [String] {
        ["identification", "name"]
    }
}

/// A wish for consent that awaits the user.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentResponse`
public nonisolated struct ConsentResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// How the bank authenticates the user.
    public let aspspSCAApproach: SCAApproach?
    /// Identifies the wish until it is a consent. Opaque, may hold colons.
    public let consentRequestID: String
    /// Where to go from here.
    public let links: ConsentLinks

    public init(
        originalRequestInfo: OriginalRequestInfo,
        consentRequestID: String,
        links: ConsentLinks,
        aspspSCAApproach: SCAApproach? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.aspspSCAApproach = aspspSCAApproach
        self.consentRequestID = consentRequestID
        self.links = links
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.consentRequestID = try object.required("consentRequestId")
        self.links = try object.required("_links")
        self.aspspSCAApproach = object.optional("aspspSCAApproach")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.aspspSCAApproach, "aspspSCAApproach")
        object.write(self.consentRequestID, "consentRequestId")
        object.write(self.links, "_links")
        try object.finish()
    }
}

nonisolated extension ConsentResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
    }
}

/// A way of strong customer authentication (SCA). `REDIRECT`: the user is sent to pages of the bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/SCAApproach`
public nonisolated enum SCAApproach: OpenEnum {
    case redirect
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "REDIRECT": self = .redirect
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .redirect: return "REDIRECT"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Where to go from here.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConsentLinks`
public nonisolated struct ConsentLinks: Codable, Hashable, Sendable {
    /// Address to which the user's browser has to be sent.
    public let scaRedirect: URL

    public init(
        scaRedirect: URL
    ) {
        self.scaRedirect = scaRedirect
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.scaRedirect = try object.required("scaRedirect", as: URLText.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.scaRedirect, "scaRedirect", as: URLText.self)
        try object.finish()
    }
}

nonisolated extension ConsentLinks: MaskedDescription {
    public static var maskedMembers: [String] {
        ["scaRedirect"]
    }
}

/// Hands over the answer of the bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AuthorizationRequest`
public nonisolated struct AuthorizationRequest: Codable, Hashable, Sendable {
    /// Who hands over the answer of the bank.
    public var requestInfo: AuthorizationRequestInfo
    /// The whole query with which the user came back to `tppRedirectURI`, unparsed and without `?`.
    public var authorization: String

    public init(
        requestInfo: AuthorizationRequestInfo,
        authorization: String
    ) {
        self.requestInfo = requestInfo
        self.authorization = authorization
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.authorization = try object.required("authorization")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.authorization, "authorization")
        try object.finish()
    }
}

nonisolated extension AuthorizationRequest: MaskedDescription {
    public static var maskedMembers: [String] {
        ["authorization"]
    }
}

nonisolated extension AuthorizationRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
    }
}

/// A consent that was given.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/AuthorizationResponse`
public nonisolated struct AuthorizationResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// Identifies a consent. Made by Open Banking Connect in place of the bank's own identifier. Opaque, may hold
    /// colons.
    ///
    /// Length: 1 to 256 characters.
    public let consentID: String
    /// Identifies the wish that became the consent.
    public let consentRequestID: String
    /// What came of checking the bank's signature; for the API profile CMA9 only.
    public let signatureStatus: SignatureStatus?

    public init(
        originalRequestInfo: OriginalRequestInfo,
        consentID: String,
        consentRequestID: String,
        signatureStatus: SignatureStatus? = nil
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.consentID = consentID
        self.consentRequestID = consentRequestID
        self.signatureStatus = signatureStatus
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.consentID = try object.required("consentId")
        self.consentRequestID = try object.required("consentRequestId")
        self.signatureStatus = object.optional("signatureStatus")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.consentID, "consentId")
        object.write(self.consentRequestID, "consentRequestId")
        object.write(self.signatureStatus, "signatureStatus")
        try object.finish()
    }
}

nonisolated extension AuthorizationResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
        check.text(self.consentID, "consentId", minLength: 1, maxLength: 256)
        check.member(self.signatureStatus, "signatureStatus")
    }
}

/// What came of checking the bank's signature; for the API profile CMA9 only.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/SignatureStatus`
public nonisolated enum SignatureStatus: OpenEnum {
    case valid
    case unknown
    case unsigned
    case nonCompliant
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "VALID": self = .valid
        case "UNKNOWN": self = .unknown
        case "UNSIGNED": self = .unsigned
        case "NONCOMPLIANT": self = .nonCompliant
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .valid: return "VALID"
        case .unknown: return "UNKNOWN"
        case .unsigned: return "UNSIGNED"
        case .nonCompliant: return "NONCOMPLIANT"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension SignatureStatus: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Asks for a consent in the form of the bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetRawConsentRequest`
public nonisolated struct GetRawConsentRequest: Codable, Hashable, Sendable {
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

nonisolated extension GetRawConsentRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
    }
}

/// A consent in the form of the bank.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/GetRawConsentResponse`
public nonisolated struct GetRawConsentResponse: Codable, Hashable, Sendable {
    /// What the answer repeats of the request.
    public let originalRequestInfo: OriginalRequestInfo
    /// What the bank answered, as Base64. It may hold tokens.
    public let rawConsent: Data

    public init(
        originalRequestInfo: OriginalRequestInfo,
        rawConsent: Data
    ) {
        self.originalRequestInfo = originalRequestInfo
        self.rawConsent = rawConsent
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.originalRequestInfo = try object.required("originalRequestInfo")
        self.rawConsent = try object.required("rawConsent", as: Base64Text.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.originalRequestInfo, "originalRequestInfo")
        object.write(self.rawConsent, "rawConsent", as: Base64Text.self)
        try object.finish()
    }
}

nonisolated extension GetRawConsentResponse: MaskedDescription {
    public static var maskedMembers: [String] {
        ["rawConsent"]
    }
}

nonisolated extension GetRawConsentResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.originalRequestInfo, "originalRequestInfo")
    }
}

/// Ends a consent.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/DeleteConsentRequest`
public nonisolated struct DeleteConsentRequest: Codable, Hashable, Sendable {
    /// Who ends a consent.
    public var requestInfo: DeleteConsentRequestInfo
    /// Identifies a consent. Made by Open Banking Connect in place of the bank's own identifier. Opaque, may hold
    /// colons.
    ///
    /// Length: 1 to 256 characters.
    public var consentID: String

    public init(
        requestInfo: DeleteConsentRequestInfo,
        consentID: String
    ) {
        self.requestInfo = requestInfo
        self.consentID = consentID
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.requestInfo = try object.required("requestInfo")
        self.consentID = try object.required("consentId")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.requestInfo, "requestInfo")
        object.write(self.consentID, "consentId")
        try object.finish()
    }
}

nonisolated extension DeleteConsentRequest: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.requestInfo, "requestInfo")
        check.text(self.consentID, "consentId", minLength: 1, maxLength: 256)
    }
}
