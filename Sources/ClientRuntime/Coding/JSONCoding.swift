// The one configuration of JSON for requests, responses and events.
import Foundation

/// Reading and writing JSON as all generated code does it.
///
/// Reading accepts what RFC 8259 and UTF-8 allow and nothing else, up to 512 arrays and objects in each other. Numbers
/// are exact: a number that its type cannot hold with all its digits is a failure, never another number. A `Decimal`
/// keeps the zeros that it was read with as long as it has at most 15 digits, so `99.90` is written as `99.90`.
///
/// Bytes are deterministic: members sorted by name, slashes not escaped. A bare `Date` (generated code has none) is
/// written as RFC 3339 text. All of this holds for every `Codable` type, not only for generated ones.
public enum JSONCoding {
    /// What becomes of an object that has two members with one name, which RFC 8259, section 4, leaves open.
    public enum RepeatedMembers: Sendable {
        /// The first one counts, as in Foundation.
        case firstCounts
        /// The text is refused: for texts that another program reads too, as signed ones, and may read otherwise.
        case refused
    }

    /// Reads a value.
    /// - Throws: ``DecodingFailure`` with the place of the mistake, never a value.
    public static func decode<T: Decodable>(
        _ type: T.Type = T.self, from data: Data, repeatedMembers: RepeatedMembers = .firstCounts
    ) throws(DecodingFailure) -> T {
        guard let memory = JSONMemory(data) else { throw DecodingFailure(pointer: "", problem: .notJSON) }
        // What follows has pointers to the memory.
        defer { withExtendedLifetime(memory) {} }
        let document = memory.document
        if repeatedMembers == .refused, let path = document.repeatedMember() {
            throw DecodingFailure(path: path, problem: .repeated)
        }
        do {
            return try document.root.read(type)
        } catch {
            throw DecodingFailure(error, at: [], reading: type) { document.place(at: $0)?.kind }
        }
    }

    /// Writes a value.
    /// - Throws: an error of the value's own `encode(to:)`, or `EncodingError` for numbers that JSON does not have.
    public static func encode<T: Encodable>(_ value: T) throws -> Data { try encode(value, isRequest: false) }

    /// Writes a value; for the body of a request, without the members that only the server may set.
    static func encode<T: Encodable>(_ value: T, isRequest: Bool) throws -> Data {
        let memory = WriterMemory(isRequest: isRequest)
        // The writer is a pointer to the memory.
        defer { withExtendedLifetime(memory) {} }
        try memory.writer.write(value)
        return memory.writer.data
    }
}
