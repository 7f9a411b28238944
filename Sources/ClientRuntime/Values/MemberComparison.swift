// Compares members one by one for generated `==`. Generic calls, because an operator in each line takes the compiler longer.

/// Whether the members of two objects are equal.
///
/// ```swift
/// var comparison = MemberComparison()
/// comparison.compare(left.id, right.id)
/// return comparison.isEqual
/// ```
public struct MemberComparison {
    /// Whether all members compared so far are equal.
    public private(set) var isEqual = true

    /// Nothing is compared yet.
    public init() {}

    /// Compares a member, unless another one differs already.
    public mutating func compare<Member: Equatable>(_ left: Member, _ right: Member) {
        if isEqual { isEqual = left == right }
    }
}
