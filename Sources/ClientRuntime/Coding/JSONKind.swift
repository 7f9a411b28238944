// The six kinds of JSON values, and how to find out which one a decoder stands on.
import Foundation

/// The kind of a JSON value.
public enum JSONKind: String, Sendable, Hashable {
    case null, boolean, number, string, array, object

    /// The kind of the value that the decoder stands on; nil when it has none of the six, which JSON cannot be.
    init?(of decoder: any Decoder) {
        if (try? decoder.container(keyedBy: WireKey.self)) != nil {
            self = .object
        } else if (try? decoder.unkeyedContainer()) != nil {
            self = .array
        } else if let value = try? decoder.singleValueContainer() {
            self.init(of: value)
        } else {
            return nil
        }
    }

    private init?(of value: any SingleValueDecodingContainer) {
        if value.decodeNil() {
            self = .null
        } else if (try? value.decode(String.self)) != nil {
            self = .string
        } else if (try? value.decode(Bool.self)) != nil {
            self = .boolean
        } else if (try? value.decode(Double.self)) != nil || (try? value.decode(Decimal.self)) != nil {
            self = .number
        } else {
            return nil
        }
    }

    /// What a Swift type expects in JSON, in words.
    static func name(of type: Any.Type) -> String {
        switch type {
        case is String.Type, is URL.Type, is UUID.Type, is Data.Type, is Date.Type: return JSONKind.string.rawValue
        case is Bool.Type: return JSONKind.boolean.rawValue
        case is any BinaryInteger.Type, is any BinaryFloatingPoint.Type, is Decimal.Type:
            return JSONKind.number.rawValue
        case is [Any].Type, is any ArrayLike.Type: return JSONKind.array.rawValue
        case is [String: Any].Type, is any StringKeyed.Type: return JSONKind.object.rawValue
        default: return "\(type)"
        }
    }

    /// The name of a type as it reads in a message: the format, not the Swift wrapper.
    static func formatName(of type: Any.Type) -> String {
        switch type {
        case is URL.Type: "URI"
        case is UUID.Type: "UUID"
        case is Data.Type: "Base64 text"
        default: "\(type)"
        }
    }
}

/// Arrays, whatever their elements.
protocol ArrayLike {
    static var elementType: Any.Type { get }
}

extension Array: ArrayLike {
    static var elementType: Any.Type { Element.self }
}

/// Dictionaries with text keys, whatever their values.
protocol StringKeyed {
    static var valueType: Any.Type { get }
}

extension Dictionary: StringKeyed where Key == String {
    static var valueType: Any.Type { Value.self }
}

/// Decodes as the kind of whatever stands there.
struct KindProbe: Decodable {
    let kind: JSONKind?

    init(from decoder: any Decoder) throws { kind = JSONKind(of: decoder) }
}
