// How much is in a value: what tells apart candidates of a union that all read without error.

enum MemberCount {
    /// The members and elements of what a value is written as, at any depth; 0 for what cannot be written.
    static func size(of value: Any) -> Int {
        guard let value = value as? any Encodable, let tree = try? EncodedTree(value) else { return 0 }
        return size(tree)
    }

    /// The members and elements of a value, at any depth.
    static func size(_ value: JSONValue) -> Int {
        switch value {
        case .array(let elements): elements.reduce(elements.count) { $0 + size($1) }
        case .object(let members): members.values.reduce(members.count) { $0 + size($1) }
        case .null, .bool, .number, .double, .string: 0
        }
    }

    private static func size(_ tree: EncodedTree) -> Int {
        switch tree {
        case .array(let elements): elements.reduce(elements.count) { $0 + size($1) }
        case .object(let members): members.reduce(members.count) { $0 + size($1.value) }
        case .null, .bool, .number, .string, .file: 0
        }
    }
}
