// Made by apigen 0.1.0 from Specs/aiia-data.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// A bank by name.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderSummary`
public nonisolated struct ProviderSummary: Codable, Hashable, Sendable {
    /// The ID of the bank, for example `DK_TestBank`.
    public let id: String
    /// Name of the bank.
    public let name: String
    /// Country, ISO 3166-1 alpha-2.
    public let countryCode: String

    public init(
        id: String,
        name: String,
        countryCode: String
    ) {
        self.id = id
        self.name = name
        self.countryCode = countryCode
    }

    public init(from decoder: any Decoder) throws {
        let object = try ObjectReader(decoder)
        self.id = try object.required("id")
        self.name = try object.required("name")
        self.countryCode = try object.required("countryCode")
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.countryCode, "countryCode")
        try object.finish()
    }
}

/// Banks, as a plain list or in an object.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderListing`
public nonisolated enum ProviderListing: Codable, Hashable, Sendable {
    case providers([Provider])
    case providerList(ProviderList)
    /// A value that fits none of the described alternatives.
    case unrecognized(JSONValue)

    public init(from decoder: any Decoder) throws {
        let union = try UnionReader(decoder)
        self =
            try union.best([
                .array { .providers(try $0.decode()) },
                .object(known: ["providers"]) { .providerList(try $0.decode()) },
            ]) ?? .unrecognized(union.raw())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .providers(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .providerList(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .unrecognized(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }
}

/// A bank. Only that there is such a record is documented for this API; the members are those of a related API, so any
/// of them may be missing and others may be present.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/Provider`
public nonisolated struct Provider: Codable, Hashable, Sendable {
    /// The ID of the bank, for example `FI_TestBank`.
    public let id: String?
    /// Name of the bank.
    public let name: String?
    /// Country, ISO 3166-1 alpha-2.
    public let countryCode: String?
    /// How well the connection works.
    public let status: Nullable<ProviderStatus>?
    /// How to show the bank.
    public let presentation: Nullable<ProviderPresentation>?
    /// The ways in which it can pay.
    public let paymentMethods: Nullable<ProviderPaymentMethods>?
    /// Who can log in: `Private`, `Business`.
    public let audiences: Nullable<[String]>?
    /// How payments are authorized.
    public let paymentAuthorization: Nullable<ProviderAuthorization>?
    /// Whether payments are looked up on the account.
    public let paymentReconciliation: Nullable<ProviderReconciliation>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        id: String? = nil,
        name: String? = nil,
        countryCode: String? = nil,
        status: Nullable<ProviderStatus>? = nil,
        presentation: Nullable<ProviderPresentation>? = nil,
        paymentMethods: Nullable<ProviderPaymentMethods>? = nil,
        audiences: Nullable<[String]>? = nil,
        paymentAuthorization: Nullable<ProviderAuthorization>? = nil,
        paymentReconciliation: Nullable<ProviderReconciliation>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.name = name
        self.countryCode = countryCode
        self.status = status
        self.presentation = presentation
        self.paymentMethods = paymentMethods
        self.audiences = audiences
        self.paymentAuthorization = paymentAuthorization
        self.paymentReconciliation = paymentReconciliation
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.id = object.optional("id")
        self.name = object.optional("name")
        self.countryCode = object.optional("countryCode")
        self.status = object.nullable("status")
        self.presentation = object.nullable("presentation")
        self.paymentMethods = object.nullable("paymentMethods")
        self.audiences = object.nullable("audiences")
        self.paymentAuthorization = object.nullable("paymentAuthorization")
        self.paymentReconciliation = object.nullable("paymentReconciliation")
        self.additionalProperties = object.rest(excluding: [
            "id",
            "name",
            "countryCode",
            "status",
            "presentation",
            "paymentMethods",
            "audiences",
            "paymentAuthorization",
            "paymentReconciliation",
        ])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.id, "id")
        object.write(self.name, "name")
        object.write(self.countryCode, "countryCode")
        object.write(self.status, "status")
        object.write(self.presentation, "presentation")
        object.write(self.paymentMethods, "paymentMethods")
        object.write(self.audiences, "audiences")
        object.write(self.paymentAuthorization, "paymentAuthorization")
        object.write(self.paymentReconciliation, "paymentReconciliation")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// How well the connection to a bank works.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderStatus`
public nonisolated struct ProviderStatus: Codable, Hashable, Sendable {
    /// How much is synchronized, for example `Full`.
    public let syncMode: Nullable<String>?
    /// Whether, or when, to try again.
    public let tryAgain: JSONValue?
    /// Since when, as text.
    public let updated: Nullable<String>?
    /// The state in words.
    public let message: Nullable<String>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        syncMode: Nullable<String>? = nil,
        tryAgain: JSONValue? = nil,
        updated: Nullable<String>? = nil,
        message: Nullable<String>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.syncMode = syncMode
        self.tryAgain = tryAgain
        self.updated = updated
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.syncMode = object.nullable("syncMode")
        self.tryAgain = object.optional("tryAgain")
        self.updated = object.nullable("updated")
        self.message = object.nullable("message")
        self.additionalProperties = object.rest(excluding: ["syncMode", "tryAgain", "updated", "message"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.syncMode, "syncMode")
        object.write(self.tryAgain, "tryAgain")
        object.write(self.updated, "updated")
        object.write(self.message, "message")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// How to show a bank in a list.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderPresentation`
public nonisolated struct ProviderPresentation: Codable, Hashable, Sendable {
    /// Its place in a list.
    public let priority: JSONValue?
    /// Other names to find it by.
    public let aliases: Nullable<[String]>?
    /// Its colour.
    public let color: Nullable<String>?
    /// Pictures.
    public let logos: Nullable<ProviderLogos>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        priority: JSONValue? = nil,
        aliases: Nullable<[String]>? = nil,
        color: Nullable<String>? = nil,
        logos: Nullable<ProviderLogos>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.priority = priority
        self.aliases = aliases
        self.color = color
        self.logos = logos
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.priority = object.optional("priority")
        self.aliases = object.nullable("aliases")
        self.color = object.nullable("color")
        self.logos = object.nullable("logos")
        self.additionalProperties = object.rest(excluding: ["priority", "aliases", "color", "logos"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.priority, "priority")
        object.write(self.aliases, "aliases")
        object.write(self.color, "color")
        object.write(self.logos, "logos")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Pictures of a bank.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderLogos`
public nonisolated struct ProviderLogos: Codable, Hashable, Sendable {
    /// The wide one.
    public let large: Nullable<ProviderLogo>?
    /// The round one.
    public let round: Nullable<ProviderLogo>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        large: Nullable<ProviderLogo>? = nil,
        round: Nullable<ProviderLogo>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.large = large
        self.round = round
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.large = object.nullable("large")
        self.round = object.nullable("round")
        self.additionalProperties = object.rest(excluding: ["large", "round"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.large, "large")
        object.write(self.round, "round")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// A picture in two formats.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderLogo`
public nonisolated struct ProviderLogo: Codable, Hashable, Sendable {
    /// Address of the PNG file.
    public let png: Nullable<String>?
    /// Address of the SVG file.
    public let svg: Nullable<String>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        png: Nullable<String>? = nil,
        svg: Nullable<String>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.png = png
        self.svg = svg
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.png = object.nullable("png")
        self.svg = object.nullable("svg")
        self.additionalProperties = object.rest(excluding: ["png", "svg"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.png, "png")
        object.write(self.svg, "svg")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// The ways in which a bank can pay.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderPaymentMethods`
public nonisolated struct ProviderPaymentMethods: Codable, Hashable, Sendable {
    /// Payments inside the country; null if there are none.
    public let domestic: JSONValue?
    /// Payments to other countries; null if there are none.
    public let international: JSONValue?
    /// Payments by payment slip; null if there are none.
    public let inpaymentForm: JSONValue?
    /// SEPA payments; null if there are none.
    public let sepa: Nullable<ProviderSepaMethod>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        domestic: JSONValue? = nil,
        international: JSONValue? = nil,
        inpaymentForm: JSONValue? = nil,
        sepa: Nullable<ProviderSepaMethod>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.domestic = domestic
        self.international = international
        self.inpaymentForm = inpaymentForm
        self.sepa = sepa
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.domestic = object.optional("domestic")
        self.international = object.optional("international")
        self.inpaymentForm = object.optional("inpaymentForm")
        self.sepa = object.nullable("sepa")
        self.additionalProperties = object.rest(excluding: ["domestic", "international", "inpaymentForm", "sepa"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.domestic, "domestic")
        object.write(self.international, "international")
        object.write(self.inpaymentForm, "inpaymentForm")
        object.write(self.sepa, "sepa")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// SEPA payments of a bank.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderSepaMethod`
public nonisolated struct ProviderSepaMethod: Codable, Hashable, Sendable {
    /// When a payment is made: `Normal`, `Instant`, `SpecificDate`.
    public let executionTypes: Nullable<[String]>?
    /// What a payment may carry.
    public let properties: JSONValue?
    /// What a payment has to observe.
    public let rules: JSONValue?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        executionTypes: Nullable<[String]>? = nil,
        properties: JSONValue? = nil,
        rules: JSONValue? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.executionTypes = executionTypes
        self.properties = properties
        self.rules = rules
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.executionTypes = object.nullable("executionTypes")
        self.properties = object.optional("properties")
        self.rules = object.optional("rules")
        self.additionalProperties = object.rest(excluding: ["executionTypes", "properties", "rules"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.executionTypes, "executionTypes")
        object.write(self.properties, "properties")
        object.write(self.rules, "rules")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// How payments are authorized.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderAuthorization`
public nonisolated struct ProviderAuthorization: Codable, Hashable, Sendable {
    /// How many payments one authorization may cover.
    public let paymentsAllowedPerAuthorization: JSONValue?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        paymentsAllowedPerAuthorization: JSONValue? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.paymentsAllowedPerAuthorization = paymentsAllowedPerAuthorization
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.paymentsAllowedPerAuthorization = object.optional("paymentsAllowedPerAuthorization")
        self.additionalProperties = object.rest(excluding: ["paymentsAllowedPerAuthorization"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.paymentsAllowedPerAuthorization, "paymentsAllowedPerAuthorization")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Whether payments are looked up on the account.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderReconciliation`
public nonisolated struct ProviderReconciliation: Codable, Hashable, Sendable {
    /// Whether they are.
    public let reconciliationEnabled: Nullable<Bool>?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        reconciliationEnabled: Nullable<Bool>? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.reconciliationEnabled = reconciliationEnabled
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.reconciliationEnabled = object.nullable("reconciliationEnabled")
        self.additionalProperties = object.rest(excluding: ["reconciliationEnabled"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.reconciliationEnabled, "reconciliationEnabled")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}

/// Banks in an object.
///
/// Source: `Specs/aiia-data.yaml#/components/schemas/ProviderList`
public nonisolated struct ProviderList: Codable, Hashable, Sendable {
    /// The banks.
    public let providers: [Provider]?
    /// The members beside the named ones.
    public let additionalProperties: [String: JSONValue]

    public init(
        providers: [Provider]? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.providers = providers
        self.additionalProperties = additionalProperties
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.providers = object.optional("providers")
        self.additionalProperties = object.rest(excluding: ["providers"])
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.providers, "providers")
        object.writeRest(self.additionalProperties)
        try object.finish()
    }
}
