// In which order the candidates of a union are tried.

/// How well a value fits a candidate. Smaller is better.
struct UnionRank: Comparable {
    /// What counts most, the best first.
    enum Group: Int {
        /// An object with all required members, or a whole number where an integer is asked for.
        case best
        /// A value of the right kind.
        case kind
        /// The candidate accepts values of any kind.
        case any
        /// An object that lacks required members, or a number with a point where an integer is asked for.
        case incomplete
    }

    var group: Group
    /// The documented members that the object has.
    var documented = 0
    /// The same as a set of bits, where the object is one of a document and has few members.
    var members: UInt64 = 0
    /// The most members and elements of the value, at any depth, that the candidate could keep.
    var most = 0
    /// The members that are not documented.
    var others = 0
    /// The place in the list of candidates.
    let position: Int

    /// Whether nothing is missing in a value of a kind that has parts.
    func isComplete(_ kind: JSONKind) -> Bool {
        kind == .object && group == .best || kind == .array && group == .kind
    }

    init(group: Group, position: Int) {
        self.group = group
        self.position = position
        // Only what is told by its members is known to leave out the others.
        most = group == .best ? 0 : .max
    }

    static func < (left: UnionRank, right: UnionRank) -> Bool {
        if left.group != right.group { return left.group.rawValue < right.group.rawValue }
        if left.documented != right.documented { return left.documented > right.documented }
        if left.others != right.others { return left.others < right.others }
        return left.position < right.position
    }
}
