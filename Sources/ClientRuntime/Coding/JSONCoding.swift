// The one configuration of JSON for requests, responses and events.
import Foundation

/// Reading and writing JSON as all generated code does it.
///
/// Bytes are deterministic: members sorted by name, slashes not escaped. Numbers are read into `Decimal` exactly, up to
/// its 38 significant digits. A bare `Date` (generated code has none) is written as RFC 3339 text.
public enum JSONCoding {
    /// Reads a value.
    /// - Throws: ``DecodingFailure`` with the place of the mistake, never a value.
    public static func decode<T: Decodable>(_ type: T.Type = T.self, from data: Data) throws(DecodingFailure) -> T {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { try DateTime(from: $0).date }
        do {
            return try decoder.decode(type, from: data)
        } catch let failure as DecodingFailure {
            throw failure
        } catch {
            // Only now the bytes are read a second time: to tell bytes that are not JSON from a wrong value.
            guard let whole = try? decoder.decode(JSONValue.self, from: data) else {
                throw DecodingFailure(pointer: "", problem: .notJSON)
            }
            throw DecodingFailure(error, at: [], reading: type) { whole[path: $0[...]]?.kind }
        }
    }

    /// Writes a value.
    /// - Throws: an error of the value's own `encode(to:)`, or `EncodingError` for numbers that JSON does not have.
    public static func encode<T: Encodable>(_ value: T) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in try DateTime(date).encode(to: encoder) }
        return try encoder.encode(value)
    }
}
