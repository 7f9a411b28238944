// The `Encoder` that writes JSON bytes. Generated types write members by way of `ObjectWriter`, which knows it; all
// other types use it as they would use Foundation's.

/// Writes one value at a level of a writer.
struct WritingEncoder: Encoder {
    let writer: JSONWriter
    /// How many arrays and objects stand around the value.
    let level: Int
    private let memory: WriterMemory

    init(writer: JSONWriter, level: Int) {
        self.writer = writer
        self.level = level
        memory = writer.memory
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.openObject(at: level)
        return KeyedEncodingContainer(Keyed<Key>(writer: writer, level: level, memory: memory))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.openArray(at: level)
        return Unkeyed(writer: writer, level: level, memory: memory)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        Single(writer: writer, level: level, memory: memory)
    }

    struct Single: SingleValueEncodingContainer {
        let writer: JSONWriter
        let level: Int
        let memory: WriterMemory
        var codingPath: [any CodingKey] { [] }

        func encodeNil() { writer.writeNull() }
        func encode<T: Encodable>(_ value: T) throws { try writer.write(value, at: level) }
    }

    struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let writer: JSONWriter
        let level: Int
        let memory: WriterMemory
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) {
            writer.beginMember(key.stringValue, at: level)
            writer.writeNull()
        }

        func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
            try writer.writeMember(value, key.stringValue, at: level)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            nested(key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { nested(key).unkeyedContainer() }

        func superEncoder() -> any Encoder { nested(WireKey("super")) }

        func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

        /// An encoder for a member that may be written while others are.
        private func nested(_ key: any CodingKey) -> WritingEncoder {
            writer.beginMember(key.stringValue, at: level)
            return WritingEncoder(writer: writer.hole(at: level), level: 0)
        }
    }

    struct Unkeyed: UnkeyedEncodingContainer {
        let writer: JSONWriter
        let level: Int
        let memory: WriterMemory
        var codingPath: [any CodingKey] { [] }
        var count: Int { writer.count(at: level) }

        func encodeNil() {
            writer.beginElement(at: level)
            writer.writeNull()
        }

        func encode<T: Encodable>(_ value: T) throws {
            try writer.writeElement(value, at: level)
        }

        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            nested().container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }

        func superEncoder() -> any Encoder { nested() }

        private func nested() -> WritingEncoder {
            writer.beginElement(at: level)
            return WritingEncoder(writer: writer.hole(at: level), level: 0)
        }
    }
}

extension Encoder {
    /// The encoder itself, when it is the runtime's own.
    @inline(__always)
    var writing: WritingEncoder? {
        Self.self == WritingEncoder.self ? unsafeBitCast(self, to: WritingEncoder.self) : nil
    }
}
