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
            check.count(
                value.unicodeScalars.count, "characters", least: ("minLength", minLength),
                most: ("maxLength", maxLength))
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

    /// Limits on an id that is a number.
    public mutating func number<ID: DistinctID>(
        _ id: ID?, _ name: String? = nil, minimum: NumberBound? = nil, exclusiveMinimum: NumberBound? = nil,
        maximum: NumberBound? = nil, exclusiveMaximum: NumberBound? = nil, multipleOf: NumberBound? = nil
    ) where ID.Value: ExactNumber {
        number(
            id?.value, name, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
            exclusiveMaximum: exclusiveMaximum, multipleOf: multipleOf)
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

    /// How long ago a point in time may be, in whole days: the day that has begun does not count.
    public mutating func age(_ value: Date?, _ name: String? = nil, atMostDays days: Int) {
        guard let value, now.timeIntervalSince(value) >= Double(days + 1) * 86_400 else { return }
        at(name) { $0.report("x-oldest-days", "is more than \(days) days ago") }
    }

    /// How long ago a point in time may be, in whole days.
    public mutating func age(_ value: DateTime?, _ name: String? = nil, atMostDays days: Int) {
        age(value?.date, name, atMostDays: days)
    }

    /// Limits on a list.
    public mutating func items<Element: Encodable>(
        _ value: [Element]?, _ name: String? = nil, minItems: Int = 0, maxItems: Int = .max, uniqueItems: Bool = false
    ) {
        guard let value else { return }
        // Values are compared as they travel; to count them, that need not be known.
        items(value.count, name, minItems, maxItems, unique: uniqueItems ? Self.elements(of: value) : nil)
    }

    /// Limits on a value that travels as a list, or on any JSON value that is one.
    public mutating func items<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, minItems: Int = 0, maxItems: Int = .max, uniqueItems: Bool = false
    ) {
        guard let value, let elements = Self.elements(of: value) else { return }
        items(elements.count, name, minItems, maxItems, unique: uniqueItems ? elements : nil)
    }

    private mutating func items(
        _ count: Int, _ name: String?, _ least: Int, _ most: Int, unique elements: [EncodedTree]?
    ) {
        at(name) { check in
            check.count(count, "elements", least: ("minItems", least), most: ("maxItems", most))
            if let elements, Set(elements.map(JSONValue.init)).count < count {
                check.report("uniqueItems", "has an element more than once")
            }
        }
    }

    private static func elements(of value: some Encodable) -> [EncodedTree]? {
        guard case .array(let elements)? = try? EncodedTree(value) else { return nil }
        return elements
    }

    /// Limits on the number of members of a dictionary.
    public mutating func members<Value: Encodable>(
        _ value: [String: Value]?, _ name: String? = nil, minProperties: Int = 0, maxProperties: Int = .max
    ) {
        guard let count = value?.count else { return }
        members(count, name, minProperties, maxProperties)
    }

    /// Limits on the number of members of an object, or of any JSON value that is one.
    public mutating func members<Value: Encodable>(
        _ value: Value?, _ name: String? = nil, minProperties: Int = 0, maxProperties: Int = .max
    ) {
        guard let value, case .object(let members)? = try? EncodedTree(value) else { return }
        self.members(members.count, name, minProperties, maxProperties)
    }

    private mutating func members(_ count: Int, _ name: String?, _ least: Int, _ most: Int) {
        at(name) {
            $0.count(count, "members", least: ("minProperties", least), most: ("maxProperties", most))
        }
    }

    /// Limits on a number of things.
    private mutating func count(
        _ count: Int, _ things: String, least: (keyword: String, count: Int), most: (keyword: String, count: Int)
    ) {
        if count < least.count { report(least.keyword, "has \(count) \(things), at least \(least.count) needed") }
        if count > most.count { report(most.keyword, "has \(count) \(things), at most \(most.count) allowed") }
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

    /// A value that no alternative of an `anyOf` holds alone: valid, if it is several of them at once.
    public mutating func unrecognized(_ value: JSONValue, anyOf alternatives: [any Decodable.Type]) {
        let data = try? value.data()
        let isOne = data.map { data in alternatives.contains { (try? JSONCoding.decode($0, from: data)) != nil } }
        if isOne != true { report("anyOf", "fits none of the described alternatives") }
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
