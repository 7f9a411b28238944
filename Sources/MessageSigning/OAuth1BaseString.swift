// The text that OAuth 1.0a signs (RFC 5849 section 3.4.1), with the deviations of Mastercard's gateway: `oauth_*`
// values are joined as they are, and query values are encoded again only if the query has anything encoded.

enum OAuth1BaseString {
    typealias Pair = (name: String, value: String)

    /// `METHOD&base-URI&parameters`, the last two percent-encoded.
    static func text(method: String, baseURI: String, parameters: String) -> String {
        "\(method.uppercased())&\(percentEncoded(baseURI))&\(percentEncoded(parameters))"
    }

    /// All parameters as `name=value`, sorted by name, then by value, in the order of their octets.
    static func parameters(query: [Pair], oauth: [Pair]) -> String {
        (query + oauth).sorted { left, right in
            left.name == right.name
                ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
                : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
        .map { "\($0.name)=\($0.value)" }
        .joined(separator: "&")
    }

    /// The pairs of a raw query, in the query's order. `+` is a plus sign. An empty piece, as in `a=1&&b=2`, is no
    /// pair.
    static func pairs(ofQuery query: String?) -> [Pair] {
        guard let query else { return [] }
        let bytes = Array(query.utf8)
        let mustEncode = percentDecoded(bytes) != bytes
        return bytes.split(separator: UInt8(ascii: "&")).map { piece in
            let parts = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let texts = parts.map { part in
                mustEncode ? percentEncoded(percentDecoded(Array(part))) : String(decoding: part, as: UTF8.self)
            }
            return (texts[0], texts.count > 1 ? texts[1] : "")
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    /// RFC 3986 section 2.1: letters, digits and `-._~` stay, every other octet becomes `%HH` in upper case.
    static func percentEncoded(_ text: String) -> String {
        percentEncoded(Array(text.utf8))
    }

    private static func percentEncoded(_ bytes: [UInt8]) -> String {
        let encoded = bytes.flatMap { byte in
            unreserved.contains(byte)
                ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Escapes that are not two hexadecimal digits stay as they are.
    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
