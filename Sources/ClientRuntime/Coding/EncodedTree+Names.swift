// A tree as it may be printed without its values.

extension EncodedTree {
    /// The same shape with a placeholder for every value. Lists show that they have elements, not how many.
    var names: EncodedTree {
        switch self {
        case .null: .null
        case .array(let elements): .array(elements.prefix(1).map(\.names))
        case .object(let members): .object(members.map { Member(name: $0.name, value: $0.value.names) })
        default: .string(Mask.text)
        }
    }

    /// The tree as far as it is printed.
    func showing(_ detail: PrintedDetail) -> EncodedTree { detail == .names ? names : self }
}
