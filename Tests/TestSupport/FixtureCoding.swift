// How a body of the fixtures is read by a generated type and written again.

import ClientRuntime
import Foundation

/// A schema as the generated type that stands for it.
public struct FixtureCoding: Sendable {
    /// Reads bytes as the type and writes them again.
    public let roundTrip: @Sendable (Data) throws -> Data

    /// Reads bytes as the type and tells what the value breaks of its description.
    public let violations: @Sendable (Data) throws -> [Violation]

    public init<Value: Codable & Sendable>(_ type: Value.Type) {
        roundTrip = { try JSONCoding.encode(JSONCoding.decode(Value.self, from: $0)) }
        violations = { (try JSONCoding.decode(Value.self, from: $0) as? any Validatable)?.violations ?? [] }
    }

    /// A body as it is, and as it comes back; the two have to be equal.
    public func trees(of bytes: Data) throws -> (before: JSONValue, after: JSONValue) {
        (try JSONValue(parsing: bytes), try JSONValue(parsing: roundTrip(bytes)))
    }
}

extension FixtureFolder {
    /// Reads a file as a generated type.
    public func value<Value: Decodable>(_ file: String, as type: Value.Type = Value.self) throws -> Value {
        try JSONCoding.decode(type, from: data(file))
    }
}

/// The JSON of a value, as a tree that compares numbers exactly.
public func tree<Value: Encodable>(_ value: Value) throws -> JSONValue {
    try JSONValue(parsing: JSONCoding.encode(value))
}

/// Reads JSON written in a test.
public func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: Data(json.utf8))
}
