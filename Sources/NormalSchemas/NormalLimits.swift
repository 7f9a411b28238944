// The limits of a value that several schemas state together: the tightest of each kind.

import OpenAPI
import SpecSource

/// What values of one place are limited to.
public struct NormalLimits: Sendable {
    /// Where a limit is stated.
    struct Source: Sendable {
        var schema: SchemaID
        var keyword: String
    }

    /// One end of a range.
    public struct Bound: Sendable {
        public var value: ExactDecimal
        /// Whether the bound itself is no value.
        public var isExclusive: Bool
        /// The number as it is written; `nil` for counts.
        public var node: Node?
        let source: Source

        public var count: Int? { countValue }
        fileprivate var countValue: Int?
    }

    /// Two ends, of which each may be open.
    public struct Range: Sendable {
        public fileprivate(set) var lower: Bound?
        public fileprivate(set) var upper: Bound?

        public var isEmpty: Bool { lower == nil && upper == nil }
        public var least: Int? { lower?.count }
        public var most: Int? { upper?.count }
    }

    public struct Multiple: Sendable {
        public var node: Node
        let value: ExactDecimal
    }

    public struct Pattern: Sendable {
        public var text: String
        public var schema: SchemaID
    }

    public private(set) var number = Range()
    /// In Unicode code points.
    public private(set) var length = Range()
    public private(set) var items = Range()
    public private(set) var areItemsUnique = false
    public private(set) var members = Range()
    /// Numbers of which a value is a multiple; none of them says it of another one.
    public private(set) var multiples: [Multiple] = []
    public private(set) var patterns: [Pattern] = []
    /// Limits of two schemas that no value keeps. The first is kept.
    private(set) var conflicts: [(Source, Source)] = []

    public init(_ schemas: [Schema]) {
        for schema in schemas { add(schema) }
    }

    private mutating func add(_ schema: Schema) {
        let limits = schema.constraints
        func count(_ value: Int?, _ keyword: String) -> Bound? {
            value.map {
                Bound(
                    value: ExactDecimal($0), isExclusive: false, node: nil,
                    source: Source(schema: schema.id, keyword: keyword), countValue: $0)
            }
        }
        func bound(_ node: Node?, _ keyword: String, isExclusive: Bool) -> Bound? {
            guard let node, let value = ExactDecimal(node) else { return nil }
            return Bound(
                value: value, isExclusive: isExclusive, node: node, source: Source(schema: schema.id, keyword: keyword))
        }
        narrow(\.length, count(limits.minLength, "minLength"), count(limits.maxLength, "maxLength"))
        narrow(\.items, count(limits.minItems, "minItems"), count(limits.maxItems, "maxItems"))
        narrow(\.members, count(limits.minProperties, "minProperties"), count(limits.maxProperties, "maxProperties"))
        narrow(
            \.number, bound(limits.minimum, "minimum", isExclusive: false),
            bound(limits.maximum, "maximum", isExclusive: false))
        narrow(
            \.number, bound(limits.exclusiveMinimum, "exclusiveMinimum", isExclusive: true),
            bound(limits.exclusiveMaximum, "exclusiveMaximum", isExclusive: true))
        areItemsUnique = areItemsUnique || limits.uniqueItems
        if let pattern = limits.pattern, !patterns.contains(where: { $0.text == pattern }) {
            patterns.append(Pattern(text: pattern, schema: schema.id))
        }
        if let node = limits.multipleOf, let value = ExactDecimal(node) { add(Multiple(node: node, value: value)) }
    }

    private mutating func add(_ multiple: Multiple) {
        if multiples.contains(where: { $0.value.isMultiple(of: multiple.value) }) { return }
        multiples.removeAll { multiple.value.isMultiple(of: $0.value) }
        multiples.append(multiple)
    }

    /// Keeps the tighter of each two ends.
    private mutating func narrow(_ path: WritableKeyPath<NormalLimits, Range>, _ lower: Bound?, _ upper: Bound?) {
        if let lower, isTighter(lower, than: self[keyPath: path].lower, >) {
            if let other = self[keyPath: path].upper, excludes(lower, other) {
                conflicts.append((other.source, lower.source))
            } else {
                self[keyPath: path].lower = lower
            }
        }
        if let upper, isTighter(upper, than: self[keyPath: path].upper, <) {
            if let other = self[keyPath: path].lower, excludes(other, upper) {
                conflicts.append((other.source, upper.source))
            } else {
                self[keyPath: path].upper = upper
            }
        }
    }

    private func isTighter(_ bound: Bound, than other: Bound?, _ isTighter: (ExactDecimal, ExactDecimal) -> Bool)
        -> Bool
    {
        guard let other else { return true }
        return bound.value == other.value
            ? bound.isExclusive && !other.isExclusive : isTighter(bound.value, other.value)
    }

    /// Whether no value lies between two ends of different schemas. What one schema says alone stays as it is.
    private func excludes(_ lower: Bound, _ upper: Bound) -> Bool {
        guard lower.source.schema != upper.source.schema else { return false }
        return lower.value > upper.value
            || lower.value == upper.value && (lower.isExclusive || upper.isExclusive)
    }
}

extension Schema {
    /// Whether it limits values at all.
    var hasLimits: Bool {
        let limits = constraints
        return limits.minLength != nil || limits.maxLength != nil || limits.pattern != nil || limits.minimum != nil
            || limits.maximum != nil || limits.exclusiveMinimum != nil || limits.exclusiveMaximum != nil
            || limits.multipleOf != nil || limits.minItems != nil || limits.maxItems != nil || limits.uniqueItems
            || limits.minProperties != nil || limits.maxProperties != nil
    }
}
