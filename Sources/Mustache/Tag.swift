// What the lexer finds: one tag, with its place in the source. The text between two tags is the gap between their
// ranges.

/// A pair of delimiters, `{{` and `}}` unless changed by a set-delimiter tag.
struct Delimiters: Sendable, Hashable {
    var open: [UInt8]
    var close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

struct Tag {
    enum Kind {
        case comment
        case delimiters
        case variable
        case unescaped
        case section
        case inverted
        case close
        case partial
        case parent
        case block

        /// Whether a close tag of the same name must follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .comment, .delimiters, .variable, .unescaped, .close, .partial: false
            }
        }
    }

    let kind: Kind
    /// The bytes of the tag, delimiters included.
    let range: Range<Int>
    /// The name without its padding; empty for comments and delimiter changes.
    let name: String
    /// Whether `name` was preceded by `*`: a key of the context whose value is the name of a partial.
    let isDynamic: Bool
    /// The delimiters in force at the tag.
    let delimiters: Delimiters

    /// The name as written, so that messages and pairs keep the asterisk of dynamic names.
    var content: String { isDynamic ? "*\(name)" : name }
}
