// Percent-encoding (RFC 3986): everything but the unreserved characters, unless asked otherwise.
import Foundation

enum PercentEncoding {
    /// Encodes everything outside `A-Z a-z 0-9 - . _ ~`.
    static func encode(_ text: String) -> String { encode(text, keeping: []) }

    /// Encodes a value of a parameter with `allowReserved`. Of the reserved characters those stay that cannot change
    /// the meaning of the query: `#` would end it, `&` and `+` would end or change the value, `[` and `]` are not
    /// allowed in a query by RFC 3986.
    static func encodeAllowingReserved(_ text: String) -> String { encode(text, keeping: reserved) }

    /// Encodes what cannot stand in the literal part of a path.
    static func encodePathLiteral(_ text: String) -> String { encode(text, keeping: pathLiteral) }

    /// The text without percent-encoding; invalid sequences stay.
    static func decode(_ text: String) -> String { text.removingPercentEncoding ?? text }

    private static let reserved = Set(":/?@!$'()*,;=".utf8)
    private static let pathLiteral = Set("/:@!$&'()*+,;=%".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func encode(_ text: String, keeping kept: Set<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) || kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default:
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "~")
        }
    }
}
