// Made by apigen from api.yaml. Changes made here are lost when it is made again.

public import ClientRuntime

/// Deprecated.
///
/// Source: `api.yaml#/components/schemas/OldKind`
public nonisolated enum OldKind: OpenEnum {
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
