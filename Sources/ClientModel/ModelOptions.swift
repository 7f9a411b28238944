// What a user may decide about the model of a module.

public struct ModelOptions: Sendable, Hashable {
    /// The name of the module and of its client type.
    public var module: String
    /// Whether members with well-known names of personal data and secrets are masked in printed text, without
    /// being marked in the description.
    public var masksKnownNames: Bool
    /// Whether numbers with `format: double` or `float` become `Decimal` like all others.
    public var decimalForDouble: Bool
    /// Whether types check the limits of the description: lengths, patterns, bounds, listed values.
    public var validates: Bool
    /// Names that are given, not derived.
    public var renames: Renames
    /// Types of the user's that stand for schemas or formats.
    public var outsideTypes: OutsideTypes
    /// The address that relative servers stand beside.
    public var base: String?

    public init(
        module: String, masksKnownNames: Bool = true, decimalForDouble: Bool = false, validates: Bool = false,
        renames: Renames = Renames(), outsideTypes: OutsideTypes = OutsideTypes(), base: String? = nil
    ) {
        self.module = module
        self.masksKnownNames = masksKnownNames
        self.decimalForDouble = decimalForDouble
        self.validates = validates
        self.renames = renames
        self.outsideTypes = outsideTypes
        self.base = base
    }
}
