// How `{{name}}` protects a text from the language of the output. `{{{name}}}` and `{{&name}}` never escape.

/// The rule by which interpolated text is escaped.
public struct Escaping: Sendable {
    enum Rule: Sendable {
        case none
        case html
        case custom(@Sendable (String, inout [UInt8]) -> Void)
    }

    let rule: Rule

    /// Text is written as it is.
    public static let none = Escaping(rule: .none)

    /// `&`, `<`, `>`, `"` and `'` become character references: text is safe in elements and in quoted attributes.
    public static let html = Escaping(rule: .html)

    /// Text is written by `body`, which appends the escaped form of `text` to `output` as UTF-8.
    public static func custom(
        _ body: @escaping @Sendable (_ text: String, _ output: inout [UInt8]) -> Void
    ) -> Escaping {
        Escaping(rule: .custom(body))
    }

    @inline(__always)
    func append(_ text: String, to output: inout [UInt8]) {
        switch rule {
        case .none: output.append(contentsOf: text.utf8)
        case .html: Escaping.appendHTML(text, to: &output)
        case .custom(let body): body(text, &output)
        }
    }

    private static func appendHTML(_ text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
            default: output.append(byte)
            }
        }
    }
}
