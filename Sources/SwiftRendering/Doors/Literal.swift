// Values as Swift literals: texts through the door for literals, numbers from what was parsed, and lists of both.

import ClientModel

/// A Swift literal on one line.
struct Literal: Sendable, Hashable {
    let text: String

    private init(text: String) { self.text = text }

    init(_ text: StringLiteral) { self.text = text.text }

    init(_ text: String) { self.init(StringLiteral(text)) }

    init(_ value: Bool) { text = value ? "true" : "false" }

    /// Grouped as the formatter wants it: three digits each where there are seven or more.
    init(_ number: Int) {
        let digits = String(number.magnitude)
        guard digits.count >= 7 else {
            text = String(number)
            return
        }
        var grouped = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "_" }
            grouped.append(digit)
        }
        text = grouped
    }

    /// A floating point number; as a text where it is none.
    init(digits: String) {
        let isNumber = digits.utf8.contains { (0x30...0x39).contains($0) } && digits.utf8.allSatisfy(Self.isDigit)
        text = isNumber ? digits : StringLiteral(digits).text
    }

    /// All digits of a decimal number: a `Double` in between would round them.
    init(decimal: String) {
        // Foundation drops the zeros that `2.50` ends in.
        let endsInZeros = decimal.contains(".") && decimal.hasSuffix("0") && decimal.utf8.count < 38
        text = "Decimal(\(endsInZeros ? "exactly" : "string"): \(StringLiteral(decimal).text)) ?? 0"
    }

    init(_ list: [Literal]) { text = "[" + list.map(\.text).joined(separator: ", ") + "]" }

    init(_ texts: [String]) { self.init(texts.map { Literal($0) }) }

    init(_ map: [(key: String, value: Literal)]) {
        let members = map.map { StringLiteral($0.key).text + ": " + $0.value.text }
        text = members.isEmpty ? "[:]" : "[" + members.joined(separator: ", ") + "]"
    }

    /// A value of `JSONValue`.
    init(_ json: JSONLiteral) {
        switch json {
        case .null: self.init(text: "nil")
        case .bool(let value): self.init(value)
        case .string(let value): self.init(value)
        case .number(let number):
            if let whole = Int(number.text) {
                self.init(whole)
            } else {
                self.init(text: ".number(\(Literal(decimal: number.text).text))")
            }
        case .array(let elements): self.init(elements.map { Literal($0) })
        case .object(let members): self.init(members.map { ($0.name, Literal($0.value)) })
        }
    }

    /// A bound of a number: whole numbers as such, everything else by its digits.
    init(_ number: NumberText) {
        if let whole = Int(number.text) { self.init(whole) } else { self.init(number.text) }
    }

    /// A value of a description; `nil` where its type has no such value.
    init?(_ literal: LiteralModel, in model: ClientModel) {
        switch literal {
        case .string(let value): self.init(value)
        case .bool(let value): self.init(value)
        case .integer(let value): self.init(Int(value))
        case .double(let digits): self.init(digits: digits)
        case .decimal(let digits): self.init(decimal: digits)
        case .array(let elements):
            let literals = elements.compactMap { Literal($0, in: model) }
            guard literals.count == elements.count else { return nil }
            self.init(literals)
        case .enumCase(let id, let index):
            guard case .enumeration(let enumeration) = model[id].shape else { return nil }
            self.init(text: "." + Identifier(enumeration.cases[index].name).afterDot)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
