// Taking names of a description apart: `customerId`, `customer_id`, `CUSTOMER-ID` are the same two words.

/// The words of a name, in the letters they were written with.
struct Words {
    var words: [String]

    private static let longestText = 1000

    init(_ text: String) {
        words = []
        var current: [Unicode.Scalar] = []
        var previous = Kind.other
        // Names are cut much shorter; what is behind costs time only.
        let scalars = Array(text.unicodeScalars.prefix(Self.longestText))

        func finish() {
            guard !current.isEmpty else { return }
            var word = String.UnicodeScalarView()
            word.append(contentsOf: current)
            words.append(String(word))
            current = []
        }

        for (index, scalar) in scalars.enumerated() {
            let kind = Kind(scalar)
            switch kind {
            case .other:
                finish()
                if let name = Self.symbolName(scalar, at: index, in: scalars) { words.append(name) }
            case .upper:
                // A capital begins a word after a small letter or digit (customer|Id), and where it is the last of
                // several and a small letter follows (VOA|Report).
                let next = index + 1 < scalars.count ? Kind(scalars[index + 1]) : .other
                if previous == .lower || previous == .digit && !current.isEmpty && next == .lower { finish() }
                if previous == .upper, next == .lower, !Self.isPluralS(after: index, in: scalars) { finish() }
                current.append(scalar)
            case .lower, .digit:
                current.append(scalar)
            }
            previous = kind
        }
        finish()
    }

    private enum Kind {
        case upper, lower, digit, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "a"..."z": self = .lower
            case "A"..."Z": self = .upper
            case "0"..."9": self = .digit
            default:
                guard !scalar.isASCII, Identifiers.isContinuation(scalar) else {
                    self = .other
                    return
                }
                self = scalar.properties.isUppercase ? .upper : .lower
            }
        }
    }

    /// `IDs`: the plural of an acronym is not the beginning of a word `Ds`.
    private static func isPluralS(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1] == "s" else { return false }
        return index + 2 == scalars.count || Kind(scalars[index + 2]) != .lower
    }

    /// Signs that carry meaning: a leading `+` or `-` before a digit or alone, comparison signs, and all signs of a
    /// name which has nothing else.
    private static func symbolName(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> String? {
        let hasLetters = scalars.contains { Kind($0) != .other }
        if hasLetters {
            switch scalar {
            case "+" where index == 0 || index + 1 == scalars.count: return "plus"
            case "-" where index == 0 && scalars.count > 1 && Kind(scalars[1]) == .digit: return "minus"
            case "<", ">", "=", "!", "$", "@", "*", "%", "&": break
            default: return nil
            }
            guard index == 0 || "<>=!".unicodeScalars.contains(scalar) else { return nil }
            // `$ref`, `@type`, `*all`: the sign is decoration.
            if scalar == "$" || scalar == "@" || scalar == "*" || scalar == "&" { return nil }
        }
        return names[scalar] ?? (hasLetters ? nil : "u" + String(scalar.value, radix: 16))
    }

    private static let names: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "asterisk", "/": "slash", "\\": "backslash", "%": "percent", "&": "and",
        "|": "pipe", "^": "caret", "~": "tilde", "!": "not", "?": "question", "=": "equal", "<": "less",
        ">": "greater", "@": "at", "#": "number", "$": "dollar", ".": "dot", ",": "comma", ":": "colon",
        ";": "semicolon", "(": "open", ")": "close", "[": "openBracket", "]": "closeBracket", "{": "openBrace",
        "}": "closeBrace", "'": "quote", "\"": "doubleQuote", "`": "backtick", "_": "underscore", " ": "blank",
    ]
}
