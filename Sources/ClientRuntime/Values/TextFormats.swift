// Values that JSON carries as text: bytes, UUIDs, URLs and decimal numbers.
import Foundation

/// Bytes as Base64 text (RFC 4648, section 4), with padding.
public struct Base64Text: WireFormat {
    /// The value.
    public let value: Data

    /// Wraps a value for writing.
    public init(_ value: Data) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = try decoder.text(format: "Base64 text") { Data(base64Encoded: $0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(value.base64EncodedString()) }
}

/// A UUID as text; written in lower case (RFC 9562, section 4).
public struct UUIDText: WireFormat {
    /// The value.
    public let value: UUID

    /// Wraps a value for writing.
    public init(_ value: UUID) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = try decoder.text(format: "UUID") { UUID(uuidString: $0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(value.uuidString.lowercased()) }
}

/// A UUID as text; written with capital letters, for APIs that show it so.
public struct UpperCaseUUIDText: WireFormat {
    /// The value.
    public let value: UUID

    /// Wraps a value for writing.
    public init(_ value: UUID) { self.value = value }

    public init(from decoder: any Decoder) throws { value = try UUIDText(from: decoder).value }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(value.uuidString) }
}

/// A URI as text. Text that is not a valid URI is refused rather than repaired, and the text is kept as it is.
public struct URLText: WireFormat {
    /// The value.
    public let value: URL

    /// Wraps a value for writing.
    public init(_ value: URL) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = try decoder.text(format: "URI") { URL(string: $0, encodingInvalidCharacters: false) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(value.absoluteString) }
}

/// A decimal number as text, exact: at most 38 significant digits, in the notation of JSON numbers.
public struct DecimalText: WireFormat {
    /// The value.
    public let value: Decimal

    /// Wraps a value for writing.
    public init(_ value: Decimal) { self.value = value }

    public init(from decoder: any Decoder) throws {
        value = try decoder.text(format: "decimal number") { Decimal(exactly: $0) }
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeText(value.jsonText) }
}

extension Decoder {
    /// Reads text and makes a value of it.
    func text<T>(format: String, _ make: (String) -> T?) throws -> T {
        if let jsonPlace { return try jsonPlace.text(format: format, make) }
        let text = try singleValueContainer().decode(String.self)
        guard let value = make(text) else {
            throw DecodingFailure(path: codingPath, problem: .invalidText(format: format))
        }
        return value
    }
}

extension Encoder {
    func encodeText(_ text: String) throws {
        if let writing { return writing.writer.write(text) }
        var container = singleValueContainer()
        try container.encode(text)
    }
}
