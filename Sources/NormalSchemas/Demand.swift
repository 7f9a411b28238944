// The demands on one value: a set of assertions. Equal sets have one normal schema.

import OpenAPI

/// One assertion of a schema.
struct Demand: Hashable, Comparable {
    enum Kind: Int {
        /// What the schema says itself, without references, `allOf` and alternatives.
        case own
        /// One of the alternatives of the schema.
        case choice
        /// The value is the schema, which is composed of several parts. It excludes no value.
        case identity
        /// The value is the schema, which is a base, or one that derives from it.
        case family
        /// One of the alternatives in a list of the builder.
        case either
        /// The JSON type, by its raw value.
        case type
    }

    private let rawValue: Int

    init(_ kind: Kind, _ index: Int) {
        rawValue = index << 3 | kind.rawValue
    }

    init(_ kind: Kind, _ schema: SchemaID) {
        self.init(kind, schema.index)
    }

    var kind: Kind { Kind(rawValue: rawValue & 7) ?? .own }
    var index: Int { rawValue >> 3 }
    var schema: SchemaID { SchemaID(index: index) }

    static func < (left: Demand, right: Demand) -> Bool { left.rawValue < right.rawValue }
}

/// Demands that one value satisfies at once. The order is that of the description and tells which words and members
/// come first; it does not count for equality.
struct DemandSet: Hashable {
    let ordered: [Demand]
    private let sorted: [Demand]

    init() {
        ordered = []
        sorted = []
    }

    /// Demands in their order, each once.
    init(_ demands: [Demand]) {
        guard demands.count > 1 else {
            ordered = demands
            sorted = demands
            return
        }
        var seen: Set<Demand> = []
        ordered = demands.filter { seen.insert($0).inserted }
        sorted = ordered.sorted()
    }

    private init(ordered: [Demand], sorted: [Demand]) {
        self.ordered = ordered
        self.sorted = sorted
    }

    var isEmpty: Bool { ordered.isEmpty }

    func union(_ other: DemandSet) -> DemandSet {
        if other.isEmpty { return self }
        if isEmpty { return other }
        let more = other.ordered.filter { !contains($0) }
        return more.isEmpty ? self : DemandSet(ordered: ordered + more, sorted: Self.merged(sorted, more.sorted()))
    }

    /// Two sorted lists without common elements as one: a set grows by as much as is added, however large it is.
    private static func merged(_ left: [Demand], _ right: [Demand]) -> [Demand] {
        guard let first = right.first, let last = left.last, first < last else { return left + right }
        var result: [Demand] = []
        result.reserveCapacity(left.count + right.count)
        var next = 0
        for demand in left {
            while next < right.count, right[next] < demand {
                result.append(right[next])
                next += 1
            }
            result.append(demand)
        }
        return result + right[next...]
    }

    func removing(_ demand: Demand) -> DemandSet {
        DemandSet(ordered: ordered.filter { $0 != demand }, sorted: sorted.filter { $0 != demand })
    }

    func contains(_ demand: Demand) -> Bool {
        sorted.count > 8 ? binarySearch(demand) : sorted.contains(demand)
    }

    func isSubset(of other: DemandSet) -> Bool {
        sorted.count <= other.sorted.count && sorted.allSatisfy(other.contains)
    }

    private func binarySearch(_ demand: Demand) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] == demand { return true }
            if sorted[middle] < demand { low = middle + 1 } else { high = middle }
        }
        return false
    }

    /// The schemas whose own assertions are demanded.
    var sources: [SchemaID] { ordered.lazy.filter { $0.kind == .own }.map(\.schema) }

    /// Whether there is a choice between alternatives.
    var hasChoice: Bool { ordered.contains { $0.kind == .choice || $0.kind == .either || $0.kind == .family } }

    static func == (left: DemandSet, right: DemandSet) -> Bool { left.sorted == right.sorted }
    func hash(into hasher: inout Hasher) { hasher.combine(sorted) }
}
