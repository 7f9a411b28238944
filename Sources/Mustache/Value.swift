// The data a template is rendered with: what a tag's name can stand for. Falsy values are exactly those the Mustache
// specification names: null, false and the empty list.

/// One value of the context a template is rendered against.
///
/// A section treats `null`, `bool(false)` and the empty list as absent. Every other value is present, the empty text
/// included: whether a text is worth showing is decided by whoever builds the context, with `null`.
public enum Value: Sendable {
    /// Present in the context, but nothing: interpolates as nothing, falsy, and never an error in strict mode.
    case null
    /// Interpolates as `true` or `false`.
    case bool(Bool)
    /// Interpolated escaped by `{{name}}`, as it is by `{{{name}}}` and `{{&name}}`. Always truthy.
    case text(String)
    /// Repeats a section once for each element.
    case list([Value])
    /// Gives names to a section's tags. Always truthy.
    case object(Object)
    /// Computes template text while rendering. Always truthy.
    case lambda(Lambda)

    /// Whether a section of this value is rendered.
    public var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let flag): flag
        case .list(let elements): !elements.isEmpty
        case .text, .object, .lambda: true
        }
    }
}

/// A function from template text to template text, called while rendering.
///
/// In a section the function receives the unprocessed text between the section's tags, and its result is rendered
/// with the delimiters in force there. In an interpolation it receives the empty text, and its result is rendered with
/// the default delimiters and then escaped like any text. It is called anew for every tag.
public struct Lambda: Sendable {
    let body: @Sendable (String) -> String

    public init(_ body: @escaping @Sendable (_ text: String) -> String) {
        self.body = body
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension Value: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension Value: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Value...) {
        self = .list(elements)
    }
}

extension Value: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) {
        self = .object(Object(elements))
    }
}
