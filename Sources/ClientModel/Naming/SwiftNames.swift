// From names of a description to names that read as Swift: `customerId` → `customerID`, `VOAReport` → `voaReport`.

public struct SwiftNames: Sendable {
    /// Words written in capitals, as Swift's own names do (`urlSession`, `customerID`).
    static let acronyms: Set<String> = [
        "abn", "aba", "ach", "acn", "api", "ascii", "atm", "bic", "bsb", "cpu", "css", "csv", "dns", "eof", "gps",
        "gst", "guid", "html", "http", "https", "iban", "id", "ids", "imei", "io", "ip", "iso", "json", "jwt", "mcc",
        "mfa", "os", "otp", "pan", "pdf", "pin", "pii", "png", "qr", "rpc", "sdk", "sha", "sku", "sms", "sql", "ssh",
        "ssl", "ssn", "svg", "tcp", "tls", "ttl", "udp", "ui", "uid", "uri", "uris", "url", "urls", "utc", "utf8",
        "uuid", "vat", "vm", "vpn", "xml", "xls", "yaml",
    ]

    /// A name for a type: `UpperCamelCase`.
    public static func type(_ text: String) -> String {
        let words = Words(text).words
        let isShouting = isShouting(words)
        let name = words.map { capitalized($0, isShouting: isShouting) }.joined()
        return legal(name, orElse: "Empty", digitPrefix: "Type")
    }

    /// A name for a property, parameter or method: `lowerCamelCase`.
    public static func member(_ text: String) -> String {
        legal(lowerCamel(text), orElse: "empty", digitPrefix: "_")
    }

    /// A name for an enum case.
    public static func enumCase(_ text: String) -> String {
        legal(lowerCamel(text), orElse: "empty", digitPrefix: "value")
    }

    private static func lowerCamel(_ text: String) -> String {
        let words = Words(text).words
        let isShouting = isShouting(words)
        return words.enumerated()
            .map { $0.offset == 0 ? lowercased($0.element) : capitalized($0.element, isShouting: isShouting) }
            .joined()
    }

    /// Names all in capitals, such as `INSTITUTIONS_REVOKED`, are words, not acronyms. One word alone is an acronym
    /// when it is short.
    private static func isShouting(_ words: [String]) -> Bool {
        words.allSatisfy { !$0.unicodeScalars.contains { $0.isSmallLetter } }
            && (words.count > 1 || (words.first?.count ?? 0) > 4)
    }

    private static func capitalized(_ word: String, isShouting: Bool) -> String {
        let lower = word.lowercased()
        if acronyms.contains(lower) {
            // The plural of an acronym keeps its small s: IDs, URLs.
            return lower.hasSuffix("s") && acronyms.contains(String(lower.dropLast()))
                ? lower.dropLast().uppercased() + "s" : lower.uppercased()
        }
        if isShouting { return upperFirst(lower) }
        return upperFirst(word)
    }

    private static func lowercased(_ word: String) -> String {
        // `iPhone`-like words keep their inner capitals; words in capitals lose them all, and so do plurals (`IDs`).
        if acronyms.contains(word.lowercased()) { return word.lowercased() }
        return word.unicodeScalars.dropFirst().contains { $0.isSmallLetter }
            ? lowerFirst(word) : word.lowercased()
    }

    private static func upperFirst(_ word: String) -> String {
        guard let first = word.first else { return word }
        return first.uppercased() + word.dropFirst()
    }

    private static func lowerFirst(_ word: String) -> String {
        guard let first = word.first else { return word }
        return first.lowercased() + word.dropFirst()
    }

    /// Long names are cut, so that file names and compilers can bear them.
    static let longestName = 120
    /// File systems count bytes, at most 255, and a file name is longer than the name it comes from.
    static let mostBytes = 200

    private static func legal(_ name: String, orElse fallback: String, digitPrefix: String) -> String {
        guard let first = name.unicodeScalars.first else { return fallback }
        let cut = shortened(name)
        return Identifiers.isStart(first) || first == "_" ? cut : digitPrefix + cut
    }

    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > longestName else { return name }
        var scalars = name.unicodeScalars.prefix(longestName)
        while scalars.reduce(0, { $0 + UTF8.width($1) }) > mostBytes { scalars.removeLast() }
        return String(scalars)
    }

    /// The name of one element of a list: `accounts` → `Account`, `addresses` → `Address`.
    public static func singular(_ name: String) -> String {
        func dropping(_ suffix: String, adding: String = "") -> String? {
            name.count > suffix.count + 2 && name.hasSuffix(suffix) ? name.dropLast(suffix.count) + adding : nil
        }
        if let result = dropping("ies", adding: "y") { return result }
        for suffix in ["sses", "xes", "ches", "shes", "zzes"] where name.hasSuffix(suffix) {
            return String(name.dropLast(2))
        }
        if name.hasSuffix("ss") || name.hasSuffix("us") || name.hasSuffix("is") { return name + "Item" }
        return dropping("s") ?? name + "Item"
    }

    /// The name of several: `ConsentNotification` → `ConsentNotifications`.
    public static func plural(_ name: String) -> String {
        if name.hasSuffix("s") || name.hasSuffix("x") || name.hasSuffix("ch") || name.hasSuffix("sh") {
            return name + "es"
        }
        if name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) {
            return name.dropLast() + "ies"
        }
        return name + "s"
    }
}

extension Unicode.Scalar {
    fileprivate var isSmallLetter: Bool { isASCII ? self >= "a" && self <= "z" : properties.isLowercase }
}
