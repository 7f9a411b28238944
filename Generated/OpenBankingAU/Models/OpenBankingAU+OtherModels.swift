// Made by apigen 0.1.0 from Specs/mastercard-openbanking.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Body of a failed call: the envelope of the gateway and of the newer services, or the flat envelope of all other
/// services. A 401 may carry plain text instead.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorResponse`
public nonisolated enum ErrorResponse: Codable, Hashable, Sendable {
    case errorWrapper(ErrorWrapper)
    case errorMessage(ErrorMessage)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .object(required: ["Errors"], known: ["Errors"]) { .errorWrapper(try $0.decode()) },
                .object(
                    known: [
                        "code",
                        "message",
                        "status",
                        "title",
                        "level",
                        "user_message",
                        "tags",
                        "assetId",
                        "accountId",
                        "externalTransactionId",
                    ]
                ) { .errorMessage(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .errorWrapper(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .errorMessage(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// Error envelope of the gateway and of the newer notification and application services.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/ErrorWrapper`
public nonisolated struct ErrorWrapper: Codable, Hashable, Sendable {
    /// What the envelope holds
    public let errors: GatewayErrors

    public init(
        errors: GatewayErrors
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

/// Content of the gateway error envelope.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayErrors`
public nonisolated struct GatewayErrors: Codable, Hashable, Sendable {
    /// The errors met, one or several
    public let error: GatewayErrorList?

    public init(
        error: GatewayErrorList? = nil
    ) {
        self.error = error
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.error = object.optional("Error")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.error, "Error")
        try object.finish()
    }
}

/// The errors of one response: usually a list, sometimes one bare object.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayErrorList`
public nonisolated enum GatewayErrorList: Codable, Hashable, Sendable {
    case gatewayErrors([GatewayError])
    case gatewayError(GatewayError)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .array { .gatewayErrors(try $0.decode()) },
                .object(
                    known: ["Source", "ReasonCode", "Description", "Recoverable", "Details"]
                ) { .gatewayError(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .gatewayErrors(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .gatewayError(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// One error reported by the gateway. Some services spell the members in lower camel case (`source`, `reasonCode`,
/// `description`, `recoverable`, `details`); those stay readable as additional members.
///
/// Source: `Specs/mastercard-openbanking.yaml#/components/schemas/GatewayError`
public nonisolated struct GatewayError: Codable, Hashable, Sendable {
    /// Component that failed
    public let source: String?
    /// Error code of the component
    public let reasonCode: LenientID?
    /// What went wrong
    public let description: String?
    /// True when a repetition of the request may succeed
    public let recoverable: Bool?
    /// Further text
    public let details: Nullable<String>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        source: String? = nil,
        reasonCode: LenientID? = nil,
        description: String? = nil,
        recoverable: Bool? = nil,
        details: Nullable<String>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.source = source
        self.reasonCode = reasonCode
        self.description = description
        self.recoverable = recoverable
        self.details = details
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.source = object.optional("Source")
        self.reasonCode = object.optional("ReasonCode")
        self.description = object.optional("Description")
        self.recoverable = object.optional("Recoverable")
        self.details = object.nullable("Details")
        self.additionalProperties = object.rest(excluding: [
            "Source",
            "ReasonCode",
            "Description",
            "Recoverable",
            "Details",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.source, "Source")
        object.write(self.reasonCode, "ReasonCode")
        object.write(self.description, "Description")
        object.write(self.recoverable, "Recoverable")
        object.write(self.details, "Details")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
