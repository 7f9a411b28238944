// The media type of a body in parts, `multipart/mixed; boundary="a b"`: its parameters as RFC 9110 (section 5.6.6) writes
// them, its boundary as RFC 2046 (section 5.1.1) allows it.
import Foundation

struct MultipartType: Sendable {
    /// Without parameters.
    let essence: String
    /// What is to stand between the parts; nil where nothing is said, or nothing that may stand there.
    private(set) var boundary: String?
    /// All other parameters as they are written, each with its semicolon.
    private var others = ""

    init(_ text: String) {
        let pieces = Self.pieces(of: text)
        essence = pieces.first ?? ""
        for piece in pieces.dropFirst() where !piece.isEmpty {
            let sides = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard sides.count == 2, sides[0].lowercased() == "boundary" else {
                others += "; \(piece)"
                continue
            }
            let value = Self.unquoted(sides[1])
            boundary = Self.isBoundary(value) ? value : nil
        }
    }

    /// The media type as a header has it.
    func text(boundary: String) -> String {
        let needsQuotes = boundary.utf8.contains { !Self.isTokenByte($0) }
        return "\(essence)\(others); boundary=" + (needsQuotes ? "\"\(boundary)\"" : boundary)
    }

    /// The text at its semicolons, of which those in quotes are none.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == ";", !isQuoted {
                pieces.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && isQuoted && !isEscaped
            pieces[pieces.count - 1].append(character)
        }
        return pieces.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return value }
        var result = ""
        var isEscaped = false
        for character in value.dropFirst().dropLast() {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { result.append(character) }
        }
        return result
    }

    private static func isBoundary(_ text: String) -> Bool {
        (1...70).contains(text.utf8.count) && !text.hasSuffix(" ")
            && text.utf8.allSatisfy { isLetterOrDigit($0) || "'()+_,-./:=? ".utf8.contains($0) }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
