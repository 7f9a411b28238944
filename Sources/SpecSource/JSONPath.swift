// JSONPath after RFC 9535, as far as overlays use it: names, indices, wildcards, descendants, filters.

/// A query that selects nodes of a tree.
public struct JSONPath: Sendable, Hashable {
    struct Segment: Sendable, Hashable {
        /// `..`: the selectors hold for the node and everything below it.
        var isDescendant: Bool
        var selectors: [Selector]
    }

    enum Selector: Sendable, Hashable {
        case name(String)
        /// From the end where it is negative.
        case index(Int)
        case wildcard
        case filter(Filter)
    }

    indirect enum Filter: Sendable, Hashable {
        case exists([Segment])
        case comparison(Operand, Comparison, Operand)
        case not(Filter)
        case and(Filter, Filter)
        case or(Filter, Filter)
    }

    enum Comparison: String, Sendable, Hashable, CaseIterable {
        // Longer signs first, so that none is taken for the beginning of another.
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
    }

    enum Operand: Sendable, Hashable {
        /// Relative to the node that is looked at: `@.x`.
        case query([Segment])
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
    }

    /// Why a text is no query.
    public struct Problem: Error, Sendable, Hashable {
        /// A phrase.
        public var message: String
    }

    let segments: [Segment]

    public init(_ text: String) throws(Problem) {
        var parser = JSONPathParser(text)
        segments = try parser.query()
    }
}
