// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Why a request failed.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ErrorResponse`
public nonisolated struct ErrorResponse: Codable, Hashable, Sendable {
    /// The errors of a request.
    public let errors: ErrorList

    public init(
        errors: ErrorList
    ) {
        self.errors = errors
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.errors = try object.required("Errors")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.errors, "Errors")
        try object.finish()
    }
}

nonisolated extension ErrorResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.errors, "Errors")
    }
}

/// The errors of a request.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ErrorList`
public nonisolated struct ErrorList: Codable, Hashable, Sendable {
    /// One item for each error.
    public let error: [ErrorItem]

    public init(
        error: [ErrorItem]
    ) {
        self.error = error
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.error = try object.required("Error")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.error, "Error")
        try object.finish()
    }
}

nonisolated extension ErrorList: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.error, "Error")
    }
}

/// One reason why a request failed. Errors with one reason code differ in their description.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ErrorItem`
public nonisolated struct ErrorItem: Codable, Hashable, Sendable {
    /// Who found the error. `OBC` is the service; `Gateway` is the gateway before it, which checks signature and quota.
    public let source: ErrorSource?
    /// Why, as a code. Other codes occur.
    public let reasonCode: ReasonCode?
    /// Why, in words.
    public let description: String?
    /// Where the request is wrong: `path[i]=` with a JSON pointer for each wrong place, separated by semicolons. Null
    /// or absent for errors other than `FORMAT_ERROR`.
    public let details: Nullable<String>?
    /// Whether the same request can succeed later. Known from errors of the gateway.
    public let recoverable: Bool?

    public init(
        source: ErrorSource? = nil,
        reasonCode: ReasonCode? = nil,
        description: String? = nil,
        details: Nullable<String>? = nil,
        recoverable: Bool? = nil
    ) {
        self.source = source
        self.reasonCode = reasonCode
        self.description = description
        self.details = details
        self.recoverable = recoverable
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.source = object.optional("Source")
        self.reasonCode = object.optional("ReasonCode")
        self.description = object.optional("Description")
        self.details = object.nullable("Details")
        self.recoverable = object.optional("Recoverable")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.source, "Source")
        object.write(self.reasonCode, "ReasonCode")
        object.write(self.description, "Description")
        object.write(self.details, "Details")
        object.write(self.recoverable, "Recoverable")
        try object.finish()
    }
}

nonisolated extension ErrorItem: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.source, "Source")
    }
}

/// Who found the error. `OBC` is the service; `Gateway` is the gateway before it, which checks signature and quota.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ErrorSource`
public nonisolated enum ErrorSource: OpenEnum {
    case openBankingConnect
    case gateway
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "OBC": self = .openBankingConnect
        case "Gateway": self = .gateway
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .openBankingConnect: return "OBC"
        case .gateway: return "Gateway"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension ErrorSource: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// Why a request failed. `FORMAT_ERROR`: members are missing, unknown or wrong. `INVALID_TOKEN`: the consent has ended
/// or is unknown. `PROVIDER_ERROR`: the bank refuses. `INVALID_OAUTH_SBS`: the signature is wrong. Two codes are also
/// sent with a blank before and after them; these are values of their own here and mean the same.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ReasonCode`
public nonisolated enum ReasonCode: OpenEnum {
    case formatError
    case invalidToken
    case invalidTokenWithBlanks
    case providerError
    case providerErrorWithBlanks
    case invalidSignature
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "FORMAT_ERROR": self = .formatError
        case "INVALID_TOKEN": self = .invalidToken
        case " INVALID_TOKEN ": self = .invalidTokenWithBlanks
        case "PROVIDER_ERROR": self = .providerError
        case " PROVIDER_ERROR ": self = .providerErrorWithBlanks
        case "INVALID_OAUTH_SBS": self = .invalidSignature
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .formatError: return "FORMAT_ERROR"
        case .invalidToken: return "INVALID_TOKEN"
        case .invalidTokenWithBlanks: return " INVALID_TOKEN "
        case .providerError: return "PROVIDER_ERROR"
        case .providerErrorWithBlanks: return " PROVIDER_ERROR "
        case .invalidSignature: return "INVALID_OAUTH_SBS"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
