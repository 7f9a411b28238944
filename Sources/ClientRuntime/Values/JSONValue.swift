// Any JSON value: for schemas without a shape, unknown variants and undocumented bodies.
import Foundation

/// Any JSON value.
///
/// Numbers are exact and keep the zeros that they end in, so `99.90` stays `99.90`. Numbers beyond the exponents of
/// `Decimal` (about 1e-128 to 1e165) are kept as ``double(_:)``. What neither of them holds exactly, as a number of more
/// than 38 significant digits or 1e400, is a failure.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Decimal)
    /// A number that a `Decimal` cannot hold, as 1e300.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads JSON.
    /// - Throws: ``DecodingFailure`` when the bytes are not JSON.
    public init(parsing data: Data) throws(DecodingFailure) {
        self = try JSONCoding.decode(JSONValue.self, from: data)
    }

    /// The value as JSON, members sorted by name.
    /// - Throws: `EncodingError` for a ``double(_:)`` that is infinite or not a number.
    public func data() throws -> Data { try JSONCoding.encode(self) }

    /// Which of the six kinds it is.
    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .bool: .boolean
        case .number, .double: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

extension JSONValue {
    /// The member of an object.
    public subscript(_ key: String) -> JSONValue? { objectValue?[key] }

    /// The element of a list; nil outside it.
    public subscript(_ index: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The text, if it is one.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
    /// The truth value, if it is one.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The elements, if it is a list.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The members, if it is an object.
    public var objectValue: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }
    /// The number, if it is one that a `Decimal` holds.
    public var decimalValue: Decimal? { if case .number(let value) = self { value } else { nil } }
    /// The number, if it is a whole one that fits.
    public var intValue: Int? { decimalValue.flatMap { Int($0.description) } }
    /// Whether it is `null`.
    public var isNull: Bool { self == .null }

    /// The value at the end of a coding path.
    subscript(path path: ArraySlice<any CodingKey>) -> JSONValue? {
        guard let key = path.first else { return self }
        let next = key.intValue.flatMap { self[$0] } ?? self[key.stringValue]
        return next?[path: path.dropFirst()]
    }
}

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        if let place = decoder.jsonPlace {
            self = try place.value()
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if (try? decoder.container(keyedBy: WireKey.self)) != nil {
            self = .object(try container.decode([String: JSONValue].self))
        } else if (try? decoder.unkeyedContainer()) != nil {
            self = .array(try container.decode([JSONValue].self))
        } else {
            self = .double(try container.decode(Double.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder.writing { return try encoder.writer.write(json: self, at: encoder.level) }
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSONValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of value, and how much is in it; ``text`` shows what.
    public var description: String {
        switch self {
        case .object(let members): "JSON object with \(members.count) members"
        case .array(let elements): "JSON array with \(elements.count) elements"
        default: "JSON \(kind.rawValue)"
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Compact JSON, members sorted by name: everything that is in the value.
    public var text: String { (try? data()).map { String(decoding: $0, as: UTF8.self) } ?? "(not JSON)" }
}
