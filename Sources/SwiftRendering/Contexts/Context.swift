// What templates are given. Text gets into it through the three doors and as types made of them, in no other way.

import Mustache

/// A context under construction.
struct Context: Sendable {
    private(set) var object = Mustache.Object()

    init(reserving count: Int = 8) {
        object.reserveCapacity(count)
    }

    mutating func set(_ key: String, _ name: Identifier) { object[key] = .text(name.text) }

    mutating func set(_ key: String, _ literal: StringLiteral) { object[key] = .text(literal.text) }

    mutating func set(_ key: String, _ literal: StringLiteral?) {
        object[key] = literal.map { .text($0.text) } ?? .null
    }

    /// Empty comments are left out.
    mutating func set(_ key: String, _ comment: DocComment, indentation: Int) {
        let text = comment.text(indentation: indentation)
        object[key] = text.isEmpty ? .null : .text(text)
    }

    mutating func set(_ key: String, _ type: TypeText) { object[key] = .text(type.text) }

    mutating func set(_ key: String, _ type: TypeText?) { object[key] = type.map { .text($0.text) } ?? .null }

    mutating func set(_ key: String, _ flag: Bool) { object[key] = .bool(flag) }

    mutating func set(_ key: String, _ number: Int) { object[key] = .text(Code.literal(number)) }

    mutating func set(_ key: String, _ number: Int?) { object[key] = number.map { .text(Code.literal($0)) } ?? .null }

    mutating func set(_ key: String, _ list: [Context]) { object[key] = .list(list.map { .object($0.object) }) }

    mutating func set(_ key: String, _ context: Context?) {
        object[key] = context.map { .object($0.object) } ?? .null
    }

    /// A word of the generator's own vocabulary, such as `let`.
    mutating func set(_ key: String, word: StaticString) { object[key] = .text("\(word)") }

    /// Swift text made of identifiers and words of the generator's own.
    mutating func set(_ key: String, code: Code?) { object[key] = code.map { .text($0.text) } ?? .null }
}

/// Swift text put together from safe parts.
struct Code: Sendable, Hashable, ExpressibleByStringInterpolation {
    private(set) var text: String

    init(stringLiteral value: StaticString) { text = "\(value)" }

    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// A number as the formatter wants it: with groups of three digits where it has seven or more.
    static func literal(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.count >= 7 else { return String(number) }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "_" }
            grouped.append(digit)
        }
        return (number < 0 ? "-" : "") + grouped
    }

    static func joined(_ parts: [Code], separator: StaticString) -> Code {
        var code: Code = ""
        code.text = parts.map(\.text).joined(separator: "\(separator)")
        return code
    }

    struct Interpolation: StringInterpolationProtocol {
        var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
        mutating func appendInterpolation(_ name: Identifier) { text += name.text }
        mutating func appendInterpolation(afterDot name: Identifier) { text += name.afterDot }
        mutating func appendInterpolation(label name: Identifier) { text += name.label }
        mutating func appendInterpolation(_ literal: StringLiteral) { text += literal.text }
        mutating func appendInterpolation(_ type: TypeText) { text += type.text }
        mutating func appendInterpolation(_ number: Int) { text += Code.literal(number) }
        mutating func appendInterpolation(_ code: Code) { text += code.text }
    }
}
