// How much is in a value: what tells apart candidates of a union that all read without error.

enum MemberCount {
    /// The members and elements of what a value is written as, at any depth; 0 for what cannot be written.
    static func size(of value: Any) -> Int {
        guard let value = value as? any Encodable else { return 0 }
        let memory = WriterMemory()
        // The writer is a pointer to the memory.
        defer { withExtendedLifetime(memory) {} }
        guard (try? memory.writer.write(value)) != nil else { return 0 }
        return memory.writer.state.pointee.entries
    }

    /// The members and elements of a value, at any depth.
    static func size(_ value: JSONValue) -> Int {
        switch value {
        case .array(let elements): elements.reduce(elements.count) { $0 + size($1) }
        case .object(let members): members.values.reduce(members.count) { $0 + size($1) }
        case .null, .bool, .number, .double, .string: 0
        }
    }
}
