// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// The query parameters with which the browser comes back to `redirect_uri`. Both are there after a success, neither
/// when the user gave up or the login failed.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ConnectCallback`
public nonisolated struct ConnectCallback: Codable, Hashable, Sendable {
    /// Exchange it for an access token within one minute. Decode its percent-encoding once.
    ///
    /// Format: `password`. Expires 60 seconds after it was handed out.
    public let code: String?
    /// The ID of the consent that the user gave.
    public let consentID: String?

    /// How long `code` works, counted from the request that handed it out.
    public static var codeLifetime: Duration { .seconds(60) }

    public init(
        code: String? = nil,
        consentID: String? = nil
    ) {
        self.code = code
        self.consentID = consentID
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.code = object.optional("code")
        self.consentID = object.optional("consentId")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.code, "code")
        object.write(self.consentID, "consentId")
        try object.finish()
    }
}

nonisolated extension ConnectCallback: MaskedDescription {
    public static var maskedMembers: [String] {
        ["code"]
    }
}

/// What went wrong. No error body of this API is documented: the members are those of a related API and those that
/// clients look for, so any of them may be missing and others may be present.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ErrorResponse`
public nonisolated struct ErrorResponse: Codable, Hashable, Sendable {
    /// Code of the error, for example `InvalidInput`.
    public let error: String?
    /// The error in words, as OAuth 2 has it.
    public let errorDescription: String?
    /// The error in words.
    public let message: String?
    /// More about the error; its members depend on the code.
    public let details: ErrorResponseDetails?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        error: String? = nil,
        errorDescription: String? = nil,
        message: String? = nil,
        details: ErrorResponseDetails? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.error = error
        self.errorDescription = errorDescription
        self.message = message
        self.details = details
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.error = object.optional("error")
        self.errorDescription = object.optional("error_description")
        self.message = object.optional("message")
        self.details = object.optional("details")
        self.additionalProperties = object.rest(excluding: ["error", "error_description", "message", "details"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.error, "error")
        object.write(self.errorDescription, "error_description")
        object.write(self.message, "message")
        object.write(self.details, "details")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// More about the error; its members depend on the code.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ErrorResponse/properties/details`
public nonisolated struct ErrorResponseDetails: Codable, Hashable, Sendable {
    /// The cause in words.
    public let reason: String?
    /// For each member of the request that was refused, the reasons.
    public let validationErrors: [String: [String]]?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        reason: String? = nil,
        validationErrors: [String: [String]]? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.reason = reason
        self.validationErrors = validationErrors
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.reason = object.optional("reason")
        self.validationErrors = object.optional("validationErrors")
        self.additionalProperties = object.rest(excluding: ["reason", "validationErrors"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reason, "reason")
        object.write(self.validationErrors, "validationErrors")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
