// Which texts have a format, as far as the Swift type of the format can hold them.

enum TextForm {
    static func isUUID(_ text: String) -> Bool {
        text.utf8.count == 36 && text.utf8.allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: "-") }
    }

    static func isBase64(_ text: String) -> Bool {
        let digits = text.utf8.reversed().drop { $0 == UInt8(ascii: "=") }
        return text.utf8.count.isMultiple(of: 4) && text.utf8.count - digits.count <= 2
            && digits.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }
    }

    /// The characters of RFC 3986.
    static func isURL(_ text: String) -> Bool {
        let rest = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
        return !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || rest.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
