// An id that some servers send as text and some as a number.
import Foundation

/// An id that the wire carries as JSON text or as a JSON number; it is written back as it came.
///
/// Two ids are equal when their texts are: `"42"` and `42` are the same id.
public struct LenientID: Sendable, Codable {
    /// The id as text, whatever the wire has.
    public let text: String
    /// Whether JSON has a number.
    public let isNumber: Bool

    /// An id that is sent as text.
    public init(_ text: String) {
        self.text = text
        isNumber = false
    }

    /// An id that is sent as a number.
    public init(_ number: some BinaryInteger) {
        text = String(number)
        isNumber = true
    }

    /// An id as the wire has it.
    init(text: String, isNumber: Bool) {
        self.text = text
        self.isNumber = isNumber
    }

    /// - Throws: ``DecodingFailure`` for anything but text and numbers of up to 38 digits.
    public init(from decoder: any Decoder) throws {
        if let place = decoder.jsonPlace {
            self = try place.identifier()
            return
        }
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.text = text
            isNumber = false
        } else if let number = try? container.decode(Decimal.self) {
            text = number.description
            isNumber = true
        } else {
            let kind = JSONKind(of: decoder) ?? .null
            let problem: DecodingFailure.Problem =
                kind == .null ? .null : .wrongKind(expected: "string or number", found: kind)
            throw DecodingFailure(path: decoder.codingPath, problem: problem)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if !isNumber { return try encoder.encodeText(text) }
        // The text of a number is one that JSON has: it was read, or made of an integer.
        if let encoder = encoder.writing { return encoder.writer.write(digits: text) }
        var container = encoder.singleValueContainer()
        if let number = Decimal(string: text, locale: nil) {
            try container.encode(number)
        } else {
            try container.encode(text)
        }
    }
}

extension LenientID: Hashable {
    public static func == (left: LenientID, right: LenientID) -> Bool { left.text == right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension LenientID: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(value) }
    public init(integerLiteral value: Int) { self.init(value) }
    public var description: String { text }
}
