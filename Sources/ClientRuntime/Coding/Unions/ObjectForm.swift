// What tells the objects of one type from those of others: the names of their members.

/// The members of the objects of a type, as far as a union has to know them.
public struct ObjectForm: Sendable {
    let required: [String]
    /// The names of all documented members, each one once.
    let documented: [String]
    let constants: [Constant]
    /// Whether values of the type keep members that are not documented.
    let isOpen: Bool

    struct Constant: Sendable {
        let name: String
        let values: [JSONValue]
    }

    /// The form of objects of which nothing is kept but the documented members.
    /// - Parameters:
    ///   - required: members that an object must have.
    ///   - known: all documented members, the required ones included.
    ///   - constants: members that, when present, must have one of the given values.
    public init(required: [String] = [], known: [String] = [], constants: [String: [JSONValue]] = [:]) {
        self.init(required, known, constants, isOpen: false)
    }

    /// The form of objects of which all members are kept, documented or not.
    public static func open(
        required: [String] = [], known: [String] = [], constants: [String: [JSONValue]] = [:]
    ) -> ObjectForm {
        ObjectForm(required, known, constants, isOpen: true)
    }

    private init(_ required: [String], _ known: [String], _ constants: [String: [JSONValue]], isOpen: Bool) {
        self.required = required
        documented = known + required.filter { !known.contains($0) }
        self.constants = constants.map { Constant(name: $0.key, values: $0.value) }
        self.isOpen = isOpen
    }
}
