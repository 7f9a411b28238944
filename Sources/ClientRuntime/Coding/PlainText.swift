// Single values as plain text, as a body `42` or `2024-02-29`: the notation that JSON has for them, without its quotes.
import Foundation

enum PlainText {
    /// Reads a value. Blanks and line ends around it do not count.
    static func decode<T: Decodable>(_ type: T.Type, from data: Data) throws(DecodingFailure) -> T {
        guard let whole = String(data: data, encoding: .utf8) else {
            throw DecodingFailure(pointer: "", problem: .invalidText(format: "UTF-8 text"))
        }
        let text = whole.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw DecodingFailure(pointer: "", problem: .emptyBody) }
        // Texts, dates and the like first: what is a text may look like a number.
        if let quoted = try? JSONCoding.encode(text), let value = try? JSONCoding.decode(T.self, from: quoted) {
            return value
        }
        return try JSONCoding.decode(T.self, from: Data(text.utf8))
    }

    /// The text of a value; nil for `null`, lists and objects.
    static func text<T: Encodable>(of value: T) throws -> String? { try EncodedTree(value).primitiveText }
}
