// Made by apigen 0.1.0 from Specs/aiia-pay.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// What went wrong. No error body of this API is documented: the members are those of a related API and those that
/// clients look for, so any of them may be missing and others may be present.
///
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayErrorResponse`
public nonisolated struct PayErrorResponse: Codable, Hashable, Sendable {
    /// Code of the error, for example `InvalidInput`.
    public let error: String?
    /// The error in words, as OAuth 2 has it.
    public let errorDescription: String?
    /// The error in words.
    public let message: String?
    /// More about the error; its members depend on the code.
    public let details: PayErrorResponseDetails?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        error: String? = nil,
        errorDescription: String? = nil,
        message: String? = nil,
        details: PayErrorResponseDetails? = nil,
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
/// Source: `Specs/aiia-pay.yaml#/components/schemas/PayErrorResponse/properties/details`
public nonisolated struct PayErrorResponseDetails: Codable, Hashable, Sendable {
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
