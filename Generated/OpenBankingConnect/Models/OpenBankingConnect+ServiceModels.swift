// Made by apigen 0.1.0 from Specs/open-banking-connect.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// State of the service.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/HealthResponse`
public nonisolated struct HealthResponse: Codable, Hashable, Sendable {
    /// Whether something works.
    public let status: HealthStatus?
    /// The state in words.
    public let statusMessage: String?
    /// State of the connectors to banks.
    public let connectors: [ConnectorHealth]?

    public init(
        status: HealthStatus? = nil,
        statusMessage: String? = nil,
        connectors: [ConnectorHealth]? = nil
    ) {
        self.status = status
        self.statusMessage = statusMessage
        self.connectors = connectors
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.status = object.optional("status")
        self.statusMessage = object.optional("statusMessage")
        self.connectors = object.optional("connectors")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.write(self.statusMessage, "statusMessage")
        object.write(self.connectors, "connectors")
        try object.finish()
    }
}

nonisolated extension HealthResponse: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.status, "status")
        check.member(self.connectors, "connectors")
    }
}

/// Whether something works.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/HealthStatus`
public nonisolated enum HealthStatus: OpenEnum {
    case up
    case down
    case degraded
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "UP": self = .up
        case "DOWN": self = .down
        case "DEGRADED": self = .degraded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .up: return "UP"
        case .down: return "DOWN"
        case .degraded: return "DEGRADED"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

nonisolated extension HealthStatus: Validatable {
    public func validate(in check: inout ValidationCheck) {
        if case .unrecognized = self { check.report("enum", "is none of the values that the description lists") }
    }
}

/// State of a connector to banks.
///
/// Source: `Specs/open-banking-connect.yaml#/components/schemas/ConnectorHealth`
public nonisolated struct ConnectorHealth: Codable, Hashable, Sendable {
    /// Name of the connector.
    public let name: String?
    /// Whether something works.
    public let status: HealthStatus?
    /// The state in words.
    public let statusMessage: String?

    public init(
        name: String? = nil,
        status: HealthStatus? = nil,
        statusMessage: String? = nil
    ) {
        self.name = name
        self.status = status
        self.statusMessage = statusMessage
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = object.optional("name")
        self.status = object.optional("status")
        self.statusMessage = object.optional("statusMessage")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.status, "status")
        object.write(self.statusMessage, "statusMessage")
        try object.finish()
    }
}

nonisolated extension ConnectorHealth: Validatable {
    public func validate(in check: inout ValidationCheck) {
        check.member(self.status, "status")
    }
}
