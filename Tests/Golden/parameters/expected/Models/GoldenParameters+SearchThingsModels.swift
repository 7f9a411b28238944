// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Source: `api.yaml#/components/schemas/Filter`
public nonisolated struct Filter: Codable, Hashable, Sendable {
    public var name: String?
    public var sizes: [Int]?

    public init(
        name: String? = nil,
        sizes: [Int]? = nil
    ) {
        self.name = name
        self.sizes = sizes
    }

    public init(from decoder: any Decoder) throws {
        var object = try ObjectReader(decoder)
        self.name = object.optional("name")
        self.sizes = object.optional("sizes")
        try object.finish()
    }

    public func encode(to encoder: any Encoder) throws {
        var object = ObjectWriter(encoder)
        object.write(self.name, "name")
        object.write(self.sizes, "sizes")
        try object.finish()
    }
}

/// Source: `api.yaml#/paths/~1things~1{thing-id}~1{kind}/get/parameters`
public nonisolated enum FindThingsKind: OpenEnum {
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
