// Values of a description as JSON text. Numbers are taken from their text, because a detour through a binary floating
// point number would change them.

import Diagnostics
import SpecSource

enum JSONText {
    /// The value on one line; `nil` for what JSON does not have, such as `.inf`.
    static func text(of node: Node) -> String? {
        switch node.kind {
        case .null: return "null"
        case .bool: return node.bool.map { $0 ? "true" : "false" }
        case .integer: return integer(node)
        case .float: return node.scalarText.flatMap(float)
        case .string: return node.string.map(JSONString.quoted)
        case .sequence:
            let elements = node.elements.map(text)
            return elements.contains(nil) ? nil : "[" + elements.compactMap(\.self).joined(separator: ",") + "]"
        case .mapping:
            let members = node.pairs.map { pair in
                text(of: pair.value).map { JSONString.quoted(pair.key.scalarText ?? "") + ":" + $0 }
            }
            return members.contains(nil) ? nil : "{" + members.compactMap(\.self).joined(separator: ",") + "}"
        }
    }

    // MARK: Numbers

    /// YAML also has `+1`, `007`, `0x1F` and `0o17`.
    private static func integer(_ node: Node) -> String? {
        guard let text = node.scalarText else { return nil }
        if text.hasPrefix("0x") || text.hasPrefix("0o") { return node.integer.map { String($0) } }
        let (sign, digits) = signed(text)
        return sign + withoutLeadingZeros(digits)
    }

    /// YAML also has `+1.5`, `.5`, `1.`, `.inf` and `.nan`.
    private static func float(_ text: String) -> String? {
        let (sign, number) = signed(text)
        let mantissa = number.prefix { $0 != "e" && $0 != "E" }
        let exponent = number.dropFirst(mantissa.count)
        let parts = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard mantissa.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (48...57).contains($0) }), let whole = parts.first
        else { return nil }
        let fraction = parts.count == 2 && !parts[1].isEmpty ? "." + parts[1] : ""
        return sign + withoutLeadingZeros(whole) + fraction + exponent
    }

    private static func signed(_ text: String) -> (sign: String, rest: Substring) {
        if text.hasPrefix("-") { return ("-", text.dropFirst()) }
        return ("", text.hasPrefix("+") ? text.dropFirst() : Substring(text))
    }

    private static func withoutLeadingZeros(_ digits: Substring) -> String {
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
