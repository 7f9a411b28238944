// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Where it stands.
///
/// Source: `api.yaml#/components/schemas/Status`
public nonisolated enum Status: OpenEnum {
    case active
    case notActive
    case closed
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "NOT_ACTIVE": self = .notActive
        case "closed": self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: return "ACTIVE"
        case .notActive: return "NOT_ACTIVE"
        case .closed: return "closed"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Awkward`
public nonisolated enum Awkward: OpenEnum {
    case empty
    case blank
    case value1
    case minus1
    case plus1
    case selfValue
    case initValue
    case `default`
    case noneValue
    case rawValueValue
    case aB2
    case aB3
    case größe
    case u1f3e6
    case aB
    case lessEqual
    case greaterEqual
    case a2
    case a
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "": self = .empty
        case " ": self = .blank
        case "1": self = .value1
        case "-1": self = .minus1
        case "+1": self = .plus1
        case "self": self = .selfValue
        case "init": self = .initValue
        case "default": self = .`default`
        case "none": self = .noneValue
        case "rawValue": self = .rawValueValue
        case "a\"b": self = .aB2
        case "a\\b": self = .aB3
        case "Größe": self = .größe
        case "🏦": self = .u1f3e6
        case "a\nb": self = .aB
        case "<=": self = .lessEqual
        case ">=": self = .greaterEqual
        case "A": self = .a2
        case "a": self = .a
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .empty: return ""
        case .blank: return " "
        case .value1: return "1"
        case .minus1: return "-1"
        case .plus1: return "+1"
        case .selfValue: return "self"
        case .initValue: return "init"
        case .`default`: return "default"
        case .noneValue: return "none"
        case .rawValueValue: return "rawValue"
        case .aB2: return "a\"b"
        case .aB3: return "a\\b"
        case .größe: return "Größe"
        case .u1f3e6: return "🏦"
        case .aB: return "a\nb"
        case .lessEqual: return "<="
        case .greaterEqual: return ">="
        case .a2: return "A"
        case .a: return "a"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Level`
public nonisolated enum Level: OpenEnum {
    case value1
    case value2
    case minus1
    /// A value that the description does not list.
    case unrecognized(Int)

    public init(rawValue: Int) {
        switch rawValue {
        case 1: self = .value1
        case 2: self = .value2
        case -1: self = .minus1
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .value1: return 1
        case .value2: return 2
        case .minus1: return -1
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Frozen`
public nonisolated enum Frozen: String, Codable, Hashable, Sendable {
    case on = "on"
    case off = "off"
}

/// Source: `api.yaml#/components/schemas/FrozenLevel`
public nonisolated enum FrozenLevel: Int, Codable, Hashable, Sendable {
    case value10 = 10
    case value20 = 20
}

/// Source: `api.yaml#/components/schemas/Named`
public nonisolated enum Named: OpenEnum {
    /// A person.
    case personal
    /// A firm.
    case business
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "01": self = .personal
        case "02": self = .business
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .personal: return "01"
        case .business: return "02"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/WithDefault`
public nonisolated struct WithDefault: Codable, Hashable, Sendable {
    /// Where it stands.
    ///
    /// Default: `"closed"`.
    public let status: Status?
    public let kind: WithDefaultKind
    public let constant: WithDefaultConstant?

    /// `status`, or the value that holds where it is absent.
    public var statusOrDefault: Status { self.status ?? .closed }

    public init(
        kind: WithDefaultKind,
        status: Status? = nil,
        constant: WithDefaultConstant? = nil
    ) {
        self.status = status
        self.kind = kind
        self.constant = constant
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.kind = try object.required("kind")
        self.status = object.optional("status")
        self.constant = object.optional("constant")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.status, "status")
        object.write(self.kind, "kind")
        object.write(self.constant, "constant")
        try object.finish()
    }
}

/// Source: `api.yaml#/components/schemas/WithDefault/properties/kind`
public nonisolated enum WithDefaultKind: OpenEnum {
    case a
    case b
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: return "a"
        case .b: return "b"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/WithDefault/properties/constant`
public nonisolated enum WithDefaultConstant: OpenEnum {
    case only
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "only": self = .only
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .only: return "only"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}
