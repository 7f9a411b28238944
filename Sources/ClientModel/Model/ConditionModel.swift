// Rules between the members of one object: `x-conditions`.

/// When one member has a certain value, others must be there, or must not be.
public struct ConditionModel: Sendable, Hashable {
    /// The member that decides: its position in the object's properties.
    public var property: Int
    /// The value with which the rule applies.
    public var value: LiteralModel
    /// The members that must be there then: positions in the object's properties.
    public var required: [Int]
    /// The members that must not be there then, likewise.
    public var forbidden: [Int] = []
    /// What a server says where the rule is broken.
    public var message: String
    /// Where a server says so; `nil` for the place of the member itself.
    public var path: String?
    /// The code that a server answers with.
    public var reasonCode: String?
}
