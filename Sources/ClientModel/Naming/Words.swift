// Taking names of a description apart: `customerId`, `customer_id`, `CUSTOMER-ID` are the same two words.

/// The words of a name, in the letters they were written with.
struct Words {
    private(set) var words: [String] = []

    private static let longestText = 1000

    init(_ text: String) {
        // Names are cut much shorter; what is behind costs time only. Most names are ASCII, and bytes are faster.
        let bytes = Array(text.utf8.prefix(Self.longestText))
        if bytes.allSatisfy({ $0 < 0x80 }) {
            divide(bytes)
        } else {
            divide(Array(text.unicodeScalars.prefix(Self.longestText)))
        }
    }

    private mutating func divide<Letter: NameLetter>(_ letters: [Letter]) {
        let kinds = letters.map(\.kind)
        let hasLetters = kinds.contains { $0 != .other }
        var start = 0
        func kind(_ index: Int) -> LetterKind { index < kinds.count ? kinds[index] : .other }
        func isPluralS(after index: Int) -> Bool {
            // `IDs`: the plural of an acronym is not the beginning of a word `Ds`.
            index + 1 < letters.count && letters[index + 1].scalar == "s" && kind(index + 2) != .lower
        }

        for index in letters.indices {
            let previous = index > 0 ? kinds[index - 1] : .other
            switch kinds[index] {
            case .other:
                if start < index { words.append(Letter.text(letters[start..<index])) }
                start = index + 1
                if let name = Self.symbolName(letters[index].scalar, at: index, kinds, hasLetters: hasLetters) {
                    words.append(name)
                }
            case .upper where start < index:
                // A capital begins a word after a small letter or digit (customer|Id), and where it is the last of
                // several and a small letter follows (VOA|Report).
                let next = kind(index + 1)
                let isAfterWord = previous == .lower || previous == .digit && next == .lower
                if isAfterWord || previous == .upper && next == .lower && !isPluralS(after: index) {
                    words.append(Letter.text(letters[start..<index]))
                    start = index
                }
            case .upper, .lower, .digit: break
            }
        }
        if start < letters.count { words.append(Letter.text(letters[start...])) }
    }

    /// Signs that carry meaning: a leading `+` or `-` before a digit or alone, comparison signs, and all signs of a
    /// name which has nothing else.
    private static func symbolName(
        _ scalar: Unicode.Scalar, at index: Int, _ kinds: [LetterKind], hasLetters: Bool
    ) -> String? {
        if hasLetters {
            switch scalar {
            case "+" where index == 0 || index + 1 == kinds.count: return "plus"
            case "-" where index == 0 && kinds.count > 1 && kinds[1] == .digit: return "minus"
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

private enum LetterKind { case upper, lower, digit, other }

/// A byte of an ASCII text, or a scalar of any other.
private protocol NameLetter {
    var kind: LetterKind { get }
    var scalar: Unicode.Scalar { get }
    static func text(_ letters: ArraySlice<Self>) -> String
}

extension UInt8: NameLetter {
    fileprivate var kind: LetterKind {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        default: .other
        }
    }

    fileprivate var scalar: Unicode.Scalar { Unicode.Scalar(self) }

    fileprivate static func text(_ letters: ArraySlice<UInt8>) -> String { String(decoding: letters, as: UTF8.self) }
}

extension Unicode.Scalar: NameLetter {
    fileprivate var kind: LetterKind {
        guard !isASCII else { return UInt8(truncatingIfNeeded: value).kind }
        guard Identifiers.isContinuation(self) else { return .other }
        return properties.isUppercase ? .upper : .lower
    }

    fileprivate var scalar: Unicode.Scalar { self }

    fileprivate static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: letters)
        return String(text)
    }
}
