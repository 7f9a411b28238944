// What values of one place are limited to, beside their Swift type.

/// One limit. Several hold all at once, as those of the parts of `allOf`.
public enum Limit: Sendable, Hashable {
    case text(TextLimits)
    case number(NumberLimits)
    case items(minItems: Int?, maxItems: Int?, areUnique: Bool)
    case members(minProperties: Int?, maxProperties: Int?)
    /// How many days ago a point in time may be at most: `x-oldest-days`.
    case oldest(days: Int)
    /// `enum` and `const` where no Swift enum says it.
    case allowed([JSONLiteral])
    /// Members that have to be there, in objects whose members have no names in Swift.
    case required([String])
    /// The limits of each element of a list, or of each value of a dictionary.
    case each([Limit])
    /// The limits of the keys of a dictionary.
    case names([Limit])
}

/// The limits of a text, as it travels.
public struct TextLimits: Sendable, Hashable {
    /// What the text is in Swift.
    public var scalar: Scalar
    /// In Unicode code points.
    public var minLength: Int?
    public var maxLength: Int?
    /// In the syntax of ICU.
    public var pattern: String?
}

/// A JSON value as a literal. Numbers are kept by their text.
public enum JSONLiteral: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(NumberText)
    case string(String)
    case array([JSONLiteral])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: JSONLiteral
    }
}

/// The bounds of a number; each with all its digits.
public struct NumberLimits: Sendable, Hashable {
    public var minimum: NumberText?
    public var exclusiveMinimum: NumberText?
    public var maximum: NumberText?
    public var exclusiveMaximum: NumberText?
    public var multipleOf: NumberText?
}

/// A JSON number as text.
public struct NumberText: Sendable, Hashable {
    public var text: String

    /// `nil` for what is not a JSON number.
    init?(_ source: String) {
        var rest = Substring(source)
        func digits() -> Bool {
            let count = rest.prefix { $0.isASCII && $0.isNumber }.count
            rest = rest.dropFirst(count)
            return count > 0
        }
        if rest.first == "-" { rest = rest.dropFirst() }
        guard digits() else { return nil }
        if rest.first == "." {
            rest = rest.dropFirst()
            guard digits() else { return nil }
        }
        if rest.first == "e" || rest.first == "E" {
            rest = rest.dropFirst()
            if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
            guard digits() else { return nil }
        }
        guard rest.isEmpty, source.utf8.count <= 60 else { return nil }
        text = source
    }
}
