// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime
public import Foundation

/// What a user grants. `accounts`: read accounts and transactions. `offline_access`: ongoing access; without it access
/// ends after 24 hours. `payments:inbound`: receive payments on the account. `payments:outbound`: pay from the account.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Scope`
public nonisolated enum Scope: OpenEnum {
    case accounts
    case offlineAccess
    case paymentsInbound
    case paymentsOutbound
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "accounts": self = .accounts
        case "offline_access": self = .offlineAccess
        case "payments:inbound": self = .paymentsInbound
        case "payments:outbound": self = .paymentsOutbound
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .accounts: return "accounts"
        case .offlineAccess: return "offline_access"
        case .paymentsInbound: return "payments:inbound"
        case .paymentsOutbound: return "payments:outbound"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// A code or a refresh token that is exchanged for an access token.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TokenRequest`
public nonisolated struct TokenRequest: Codable, Hashable, Sendable {
    /// What is exchanged.
    public var grantType: GrantType
    /// The code of the callback, percent-decoded once. Needed with `authorization_code`.
    ///
    /// Format: `password`.
    public var code: String?
    /// The `redirect_uri` of the connect call. Needed with `authorization_code`.
    public var redirectURI: URL?
    /// The last refresh token. Needed with `refresh_token`.
    ///
    /// Format: `password`.
    public var refreshToken: String?
    /// Not needed. A sample client sends `read`.
    public var scope: String?

    public init(
        grantType: GrantType,
        code: String? = nil,
        redirectURI: URL? = nil,
        refreshToken: String? = nil,
        scope: String? = nil
    ) {
        self.grantType = grantType
        self.code = code
        self.redirectURI = redirectURI
        self.refreshToken = refreshToken
        self.scope = scope
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.grantType = try object.required("grant_type")
        self.code = object.optional("code")
        self.redirectURI = object.optional("redirect_uri", as: URLText.self)
        self.refreshToken = object.optional("refresh_token")
        self.scope = object.optional("scope")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.grantType, "grant_type")
        object.write(self.code, "code")
        object.write(self.redirectURI, "redirect_uri", as: URLText.self)
        object.write(self.refreshToken, "refresh_token")
        object.write(self.scope, "scope")
        try object.finish()
    }
}

nonisolated extension TokenRequest: MaskedDescription {
    public static var maskedMembers: [String] {
        ["code", "refresh_token"]
    }
}

/// What is exchanged for an access token.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/GrantType`
public nonisolated enum GrantType: OpenEnum {
    case authorizationCode
    case refreshToken
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "authorization_code": self = .authorizationCode
        case "refresh_token": self = .refreshToken
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .authorizationCode: return "authorization_code"
        case .refreshToken: return "refresh_token"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// An access token, and the refresh token that follows it up.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/TokenResponse`
public nonisolated struct TokenResponse: Codable, Hashable, Sendable {
    /// The bearer token for the data of one user. Opaque.
    ///
    /// Format: `password`.
    public let accessToken: String
    /// How many seconds the access token lives, 3600 so far.
    public let expiresIn: Int
    /// Exchange it for the next access token within 14 days. May be missing when the user did not grant
    /// `offline_access`.
    ///
    /// Format: `password`. Expires 1209600 seconds after it was handed out.
    public let refreshToken: Nullable<String>?
    /// The `redirect_uri` of the request; null after a refresh.
    public let redirectURI: Nullable<String>?
    /// `bearer`
    public let tokenType: String

    /// How long `refreshToken` works, counted from the request that handed it out.
    public static var refreshTokenLifetime: Duration { .seconds(1_209_600) }

    public init(
        accessToken: String,
        expiresIn: Int,
        tokenType: String,
        refreshToken: Nullable<String>? = nil,
        redirectURI: Nullable<String>? = nil
    ) {
        self.accessToken = accessToken
        self.expiresIn = expiresIn
        self.refreshToken = refreshToken
        self.redirectURI = redirectURI
        self.tokenType = tokenType
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.accessToken = try object.required("access_token")
        self.expiresIn = try object.required("expires_in")
        self.tokenType = try object.required("token_type")
        self.refreshToken = object.nullable("refresh_token")
        self.redirectURI = object.nullable("redirect_uri")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.accessToken, "access_token")
        object.write(self.expiresIn, "expires_in")
        object.write(self.refreshToken, "refresh_token")
        object.write(self.redirectURI, "redirect_uri")
        object.write(self.tokenType, "token_type")
        try object.finish()
    }
}

nonisolated extension TokenResponse: MaskedDescription {
    public static var maskedMembers: [String] {
        ["access_token", "refresh_token"]
    }
}

/// Source: `Specs/aiia-data.yaml#/paths/~1v1~1oauth~1connect/get/parameters`
public nonisolated enum ConnectResponseType: OpenEnum {
    case code
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "code": self = .code
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .code: return "code"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
