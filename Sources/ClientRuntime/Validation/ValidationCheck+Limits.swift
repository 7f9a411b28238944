// The limits of JSON Schema: lengths, patterns, bounds, counts, listed values. A limit of another kind of value than it
// is given says nothing, as JSON Schema has it; neither does one of a value that is not there.
import Foundation

extension ValidationCheck {
    /// Limits on a text. Lengths count Unicode code points.
    public mutating func text(
        _ value: String?, _ name: String? = nil, minLength: Int = 0, maxLength: Int = .max, pattern: String? = nil
    ) {
        guard let value else { return }
        at(name) { check in
            let length = value.unicodeScalars.count
            if length < minLength {
                check.report("minLength", "has \(length) characters, at least \(minLength) needed")
            }
            if length > maxLength {
                check.report("maxLength", "has \(length) characters, at most \(maxLength) allowed")
            }
            guard let pattern else { return }
            switch TextPattern.match(pattern, value) {
            case .matches: break
            case .differs: check.report("pattern", "does not match \(TextPattern.shown(pattern))")
            case .undecided:
                check.report("pattern", "takes too long to be compared with \(TextPattern.shown(pattern))")
            }
        }
    }

    /// Limits on a value that travels as text, or on any JSON value that is one.
    public mutating func text<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, minLength: Int = 0, maxLength: Int = .max, pattern: String? = nil
    ) {
        guard let value, case .string(let text)? = try? EncodedTree(value) else { return }
        self.text(text, name, minLength: minLength, maxLength: maxLength, pattern: pattern)
    }

    /// Limits on a value that travels as text in a wire format.
    public mutating func text<Format: WireFormat>(
        _ value: Format.Value?, _ name: String? = nil, as format: Format.Type, minLength: Int = 0,
        maxLength: Int = .max, pattern: String? = nil
    ) {
        text(value.map { Format($0) }, name, minLength: minLength, maxLength: maxLength, pattern: pattern)
    }

    /// Limits on a number, or on any JSON value that is one. Decimal fractions are compared exactly.
    public mutating func number(
        _ value: (some ExactNumber)?, _ name: String? = nil, minimum: NumberBound? = nil,
        exclusiveMinimum: NumberBound? = nil, maximum: NumberBound? = nil, exclusiveMaximum: NumberBound? = nil,
        multipleOf: NumberBound? = nil
    ) {
        guard let number = value?.exactNumber else { return }
        at(name) { check in
            if let minimum, number < minimum.number { check.report("minimum", "is less than \(minimum)") }
            if let exclusiveMinimum, number <= exclusiveMinimum.number {
                check.report("exclusiveMinimum", "is not greater than \(exclusiveMinimum)")
            }
            if let maximum, number > maximum.number { check.report("maximum", "is greater than \(maximum)") }
            if let exclusiveMaximum, number >= exclusiveMaximum.number {
                check.report("exclusiveMaximum", "is not less than \(exclusiveMaximum)")
            }
            if let multipleOf, !number.isMultiple(of: multipleOf.number) {
                check.report("multipleOf", "is not a multiple of \(multipleOf)")
            }
        }
    }

    /// Limits on a list, or on any JSON value that is one.
    public mutating func items<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, minItems: Int = 0, maxItems: Int = .max, uniqueItems: Bool = false
    ) {
        guard let value, case .array(let elements)? = try? EncodedTree(value) else { return }
        at(name) { check in
            let count = elements.count
            if count < minItems { check.report("minItems", "has \(count) elements, at least \(minItems) needed") }
            if count > maxItems { check.report("maxItems", "has \(count) elements, at most \(maxItems) allowed") }
            if uniqueItems, Set(elements.map(JSONValue.init)).count < count {
                check.report("uniqueItems", "has an element more than once")
            }
        }
    }

    /// Limits on the number of members of an object, or of any JSON value that is one.
    public mutating func members<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, minProperties: Int = 0, maxProperties: Int = .max
    ) {
        guard let value, case .object(let members)? = try? EncodedTree(value) else { return }
        at(name) { check in
            let count = members.count
            if count < minProperties {
                check.report("minProperties", "has \(count) members, at least \(minProperties) needed")
            }
            if count > maxProperties {
                check.report("maxProperties", "has \(count) members, at most \(maxProperties) allowed")
            }
        }
    }

    /// A value that is one of some, where the Swift type allows others.
    public mutating func allowed<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, in values: [JSONValue]
    ) {
        guard let value, let tree = try? EncodedTree(value) else { return }
        let isAllowed = values.contains(JSONValue(tree))
        at(name) { check in
            if !isAllowed {
                check.report(values.count == 1 ? "const" : "enum", "is none of the values that are allowed")
            }
        }
    }

    /// Members that an object, or any JSON value that is one, has to have.
    public mutating func required<Value: Encodable>(_ value: Value?, _ name: String? = nil, members names: [String]) {
        guard let value, case .object(let members)? = try? EncodedTree(value) else { return }
        let present = Set(members.map(\.name))
        at(name) { check in
            for name in names where !present.contains(name) {
                check.at(name) { $0.report("required", "is missing") }
            }
        }
    }

    /// The names of the members of any JSON value that is an object.
    public mutating func names(
        of value: JSONValue?, _ name: String? = nil, _ body: (inout ValidationCheck, String) -> Void
    ) {
        names(of: value?.objectValue, name, body)
    }

    /// The names of the members of a dictionary.
    public mutating func names<Value>(
        of values: [String: Value]?, _ name: String? = nil, _ body: (inout ValidationCheck, String) -> Void
    ) {
        guard let values else { return }
        at(name) { check in
            for key in values.keys.sorted() { check.at(key) { body(&$0, key) } }
        }
    }
}

extension JSONValue {
    init(_ tree: EncodedTree) {
        self =
            switch tree {
            case .null: .null
            case .bool(let value): .bool(value)
            case .number(let text): Decimal(exactly: text).map { .number($0) } ?? .double(Double(text) ?? .nan)
            case .string(let text): .string(text)
            case .file(let file): .string(file.data.base64EncodedString())
            case .array(let elements): .array(elements.map(JSONValue.init))
            case .object(let members):
                .object(Dictionary(members.map { ($0.name, JSONValue($0.value)) }) { $1 })
            }
    }
}
