// How bytes travel in headers: as lower-case hexadecimal digits or as padded Base64.

import Foundation

/// A text form of bytes. Reading is strict: every byte sequence has exactly one text, so that a changed character is
/// never the same signature in another spelling.
public enum TextForm: Hashable, Sendable {
    /// Two lower-case hexadecimal digits a byte.
    case hex
    /// Base64 of RFC 4648 section 4, with padding.
    case base64

    public func text(_ bytes: [UInt8]) -> String {
        switch self {
        case .hex:
            let digits = Array("0123456789abcdef".utf8)
            return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        case .base64:
            return Data(bytes).base64EncodedString()
        }
    }

    /// The bytes of a text; nil for anything that ``text(_:)`` would not have written.
    public func bytes(_ text: String) -> [UInt8]? {
        let bytes: [UInt8]?
        switch self {
        case .hex: bytes = Self.hexBytes(Array(text.utf8))
        case .base64: bytes = Data(base64Encoded: text).map { Array($0) }
        }
        guard let bytes, Array(self.text(bytes).utf8) == Array(text.utf8) else { return nil }
        return bytes
    }

    private static func hexBytes(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        guard values.count == digits.count else { return nil }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}
