// What else stands in the header of a signature: a prefix, more signatures, a timestamp.

/// How signatures stand in their header.
public struct SignatureForm: Sendable, Hashable {
    /// How many elements of a list are looked at; a header with more is refused.
    static let maximumElements = 32

    let prefix: String
    let separator: String?

    /// The signature and nothing else.
    public static let alone = SignatureForm(prefix: "", separator: nil)

    /// One signature behind a prefix, as `sha256=5257…`.
    public static func prefixed(_ prefix: String) -> SignatureForm { SignatureForm(prefix: prefix, separator: nil) }

    /// Elements with a separator between them, as `t=1700000000,v1=5257…,v1=a51f…`. Those behind the prefix are
    /// signatures, of which one must be right; the others are ignored. Blanks around elements do not count.
    public static func list(separator: String = ",", prefix: String) -> SignatureForm {
        SignatureForm(prefix: prefix, separator: separator)
    }

    /// The elements of a header's value; nil when there are too many.
    func elements(of value: String) -> [String]? {
        guard let separator else { return [value] }
        let elements = value.split(separator: separator, omittingEmptySubsequences: false)
        guard elements.count <= SignatureForm.maximumElements else { return nil }
        return elements.map { element in
            String(element.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
    }

    /// What stands behind the prefix in those elements that begin with it, byte for byte.
    static func values(_ elements: [String], behind prefix: String) -> [String] {
        elements.compactMap { element in
            guard element.utf8.starts(with: prefix.utf8) else { return nil }
            return String(decoding: element.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        }
    }
}
