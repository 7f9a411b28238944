// Writing JSON: the few lines that renderers need, with keys in the order in which they are given.

/// A JSON value whose objects keep their order.
indirect enum JSONText {
    case null
    case number(Int)
    case string(String)
    case array([JSONText])
    case object([(key: String, value: JSONText)])

    static func optional(_ text: String?) -> JSONText {
        text.map(JSONText.string) ?? .null
    }

    /// Indented by two blanks.
    func rendered(indentation: String = "") -> String {
        let inner = indentation + "  "
        switch self {
        case .null: return "null"
        case .number(let number): return String(number)
        case .string(let text): return Self.quoted(text)
        case .array(let elements):
            guard !elements.isEmpty else { return "[]" }
            let lines = elements.map { inner + $0.rendered(indentation: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indentation)]"
        case .object(let pairs):
            guard !pairs.isEmpty else { return "{}" }
            let lines = pairs.map { inner + Self.quoted($0.key) + ": " + $0.value.rendered(indentation: inner) }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indentation)}"
        }
    }

    /// In quotes. Everything invisible is escaped too, because logs end up on terminals.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if VisibleText.escaped(scalar) == String(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    for unit in String(scalar).utf16 {
                        let digits = String(unit, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                }
            }
        }
        return result + "\""
    }
}
