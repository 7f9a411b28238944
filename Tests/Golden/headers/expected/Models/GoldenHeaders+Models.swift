// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Kind`
public nonisolated enum Kind: OpenEnum {
    case full
    case partial
    /// A value that the description does not list.
    case unrecognized(String)

    public init(rawValue: String) {
        switch rawValue {
        case "full": self = .full
        case "partial": self = .partial
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .full: return "full"
        case .partial: return "partial"
        case .unrecognized(let rawValue): return rawValue
        }
    }
}

/// Source: `api.yaml#/components/schemas/Span`
public nonisolated struct Span: Codable, Hashable, Sendable {
    public let from: Int
    public let to: Int?

    public init(
        from: Int,
        to: Int? = nil
    ) {
        self.from = from
        self.to = to
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.from = try object.required("from")
        self.to = object.optional("to")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.from, "from")
        object.write(self.to, "to")
        try object.finish()
    }
}
