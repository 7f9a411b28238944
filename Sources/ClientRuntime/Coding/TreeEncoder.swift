// The `Encoder` that builds an `EncodedTree`.

struct TreeEncoder: Encoder {
    let slot: TreeSlot
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        slot.makeObject()
        return KeyedEncodingContainer(Keyed<Key>(slot: slot, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.makeArray()
        return Unkeyed(slot: slot, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(slot: slot, codingPath: codingPath) }

    struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let slot: TreeSlot
        let codingPath: [any CodingKey]

        func encodeNil(forKey key: Key) { slot.member(key.stringValue).setNull() }

        func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
            try slot.member(key.stringValue).encode(value, path: codingPath + [key])
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy keyType: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            nested(key).container(keyedBy: keyType)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { nested(key).unkeyedContainer() }

        func superEncoder() -> any Encoder {
            TreeEncoder(slot: slot.member("super"), codingPath: codingPath + [WireKey("super")])
        }

        func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

        private func nested(_ key: Key) -> TreeEncoder {
            TreeEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key])
        }
    }

    struct Unkeyed: UnkeyedEncodingContainer {
        let slot: TreeSlot
        let codingPath: [any CodingKey]
        var count: Int { slot.count }

        func encodeNil() { slot.element().setNull() }

        func encode<T: Encodable>(_ value: T) throws {
            try slot.element().encode(value, path: codingPath + [WireKey(index: count)])
        }

        func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type) -> KeyedEncodingContainer<Nested> {
            nested().container(keyedBy: keyType)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }

        func superEncoder() -> any Encoder { nested() }

        private func nested() -> TreeEncoder {
            TreeEncoder(slot: slot.element(), codingPath: codingPath + [WireKey(index: count)])
        }
    }

    struct Single: SingleValueEncodingContainer {
        let slot: TreeSlot
        let codingPath: [any CodingKey]

        func encodeNil() { slot.setNull() }

        func encode<T: Encodable>(_ value: T) throws { try slot.encode(value, path: codingPath) }
    }
}
