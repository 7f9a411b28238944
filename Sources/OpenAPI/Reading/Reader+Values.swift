// Single values with the JSON type that the specification requires, or with a type that is as clear.

import SpecSource

extension Reader {
    /// A text. Numbers, booleans and dates without quotes are read as they are written, with a warning.
    mutating func text(_ value: Node?, help: String? = nil) -> String? {
        guard let value else { return nil }
        switch value.kind {
        case .string:
            return value.string
        case .integer, .float, .bool:
            let text = value.scalarText
            let help = help ?? "Put it in quotes: '\(text ?? "")'"
            report(.looseType, "expected a string, found \(value.kind.shown)", at: value, help: help)
            return text
        case .null:
            reportEmpty(value)
            return nil
        case .sequence, .mapping:
            reportWrongType(value, expected: "a string", help: help)
            return nil
        }
    }

    mutating func bool(_ value: Node?) -> Bool? {
        guard let value else { return nil }
        switch value.kind {
        case .bool:
            return value.bool
        case .null:
            reportEmpty(value)
            return nil
        case .string:
            let text = value.string?.lowercased()
            guard text == "true" || text == "false" else { fallthrough }
            report(.looseType, "expected true or false, found a string", at: value, help: "Remove the quotes.")
            return text == "true"
        case .integer, .float, .sequence, .mapping:
            reportWrongType(value, expected: "true or false")
            return nil
        }
    }

    /// A length or a count: an integer of zero or more.
    mutating func count(_ value: Node) -> Int? {
        switch value.kind {
        case .integer:
            if let integer = value.integer, integer >= 0 { return Int(integer) }
            // A limit beyond 64 bits limits nothing.
            if value.scalarText?.hasPrefix("-") == false { return nil }
            report(.wrongType, "expected a number that is not negative", at: value)
            return nil
        case .float:
            if let double = value.double, double >= 0, double < 1e15, double == double.rounded() { return Int(double) }
            report(.wrongType, "expected a whole number that is not negative", at: value)
            return nil
        case .null:
            reportEmpty(value)
            return nil
        case .string:
            guard let text = value.string, let integer = Int(text), integer >= 0 else { fallthrough }
            report(.looseType, "expected a number, found a string", at: value, help: "Remove the quotes.")
            return integer
        case .bool, .sequence, .mapping:
            reportWrongType(value, expected: "a number")
            return nil
        }
    }

    /// A bound, kept as it is written.
    mutating func number(_ value: Node) -> Node? {
        switch value.kind {
        case .integer, .float:
            return value
        case .null:
            reportEmpty(value)
            return nil
        case .string:
            guard let text = value.string, Double(text) != nil else { fallthrough }
            report(.looseType, "expected a number, found a string", at: value, help: "Remove the quotes.")
            return value
        case .bool, .sequence, .mapping:
            reportWrongType(value, expected: "a number")
            return nil
        }
    }

    /// A list of texts. Other elements are left out.
    mutating func texts(_ value: Node?) -> [String] {
        guard let elements = list(value, of: "strings") else { return [] }
        return elements.compactMap { text($0) }
    }

    /// The elements of a list. `nil` where there is no value, and `nil` with a finding for a value of another type.
    mutating func list(_ value: Node?, of what: String) -> Node.Elements? {
        guard let value else { return nil }
        switch value.kind {
        case .sequence:
            return value.elements
        case .null:
            reportEmpty(value)
            return nil
        case .bool, .integer, .float, .string, .mapping:
            reportWrongType(value, expected: "a sequence of \(what)")
            return nil
        }
    }

    /// The pairs of a mapping from names to something.
    /// - Parameter hasExtensions: whether names that begin with `x-` are extensions. In most maps they are names like
    ///   all others, such as that of the header `x-request-id`.
    mutating func map(_ value: Node?, of what: String, hasExtensions: Bool = false) -> [(key: Node, value: Node)] {
        guard let value else { return [] }
        switch value.kind {
        case .mapping where hasExtensions:
            return value.pairs.filter { $0.key.scalarText?.hasPrefix("x-") != true }
        case .mapping:
            return Array(value.pairs)
        case .null:
            reportEmpty(value)
        case .bool, .integer, .float, .string, .sequence:
            reportWrongType(value, expected: "a mapping of \(what)")
        }
        return []
    }

    mutating func reportEmpty(_ value: Node) {
        report(.emptyField, "nothing follows the name of the field", at: value)
    }
}
