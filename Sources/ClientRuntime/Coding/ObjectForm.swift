// What tells the objects of one type from those of others: the names of their members.

/// The members of the objects of a type, as far as a union has to know them.
public struct ObjectForm: Sendable {
    let required: [String]
    /// The names of all documented members.
    let documented: Set<String>
    let constants: [Constant]

    struct Constant: Sendable {
        let name: String
        let values: [JSONValue]
    }

    /// - Parameters:
    ///   - required: members that an object must have.
    ///   - known: all documented members, the required ones included.
    ///   - constants: members that, when present, must have one of the given values.
    public init(required: [String] = [], known: [String] = [], constants: [String: [JSONValue]] = [:]) {
        self.required = required
        documented = Set(known).union(required)
        self.constants = constants.map { Constant(name: $0.key, values: $0.value) }
    }
}
