// The `Decoder` of a scanned text. Generated types read members by way of `ObjectReader`, which knows it; all other
// types use it as they would use Foundation's.

/// Stands on a value of a document, and keeps the document.
struct DocumentDecoder: Decoder {
    let place: JSONPlace
    private let memory: JSONMemory

    init(place: JSONPlace) {
        self.place = place
        memory = place.document.memory
    }

    var codingPath: [any CodingKey] { place.path }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try Keyed<Key>(place, type))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try Unkeyed(place) }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(place) }

    /// The error for a value that is no object or no list.
    private static func mismatch(_ place: JSONPlace, _ type: Any.Type, _ expected: String) -> DecodingError {
        let context = DecodingError.Context(codingPath: place.path, debugDescription: "Expected \(expected).")
        return place.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    struct Single: SingleValueDecodingContainer {
        private let place: JSONPlace
        private let memory: JSONMemory
        var codingPath: [any CodingKey] { place.path }

        init(_ place: JSONPlace) {
            self.place = place
            memory = place.document.memory
        }

        func decodeNil() -> Bool { place.isNull }
        func decode<T: Decodable>(_ type: T.Type) throws -> T { try place.decode(type) }
    }

    struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        private let place: JSONPlace
        private let memory: JSONMemory
        var codingPath: [any CodingKey] { place.path }

        init(_ place: JSONPlace, _ type: Key.Type) throws {
            guard place.kind == .object else { throw mismatch(place, [String: Any].self, "an object") }
            self.place = place
            memory = place.document.memory
        }

        var allKeys: [Key] { place.memberNames.compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { place.find(key.stringValue) != nil }

        func decodeNil(forKey key: Key) throws -> Bool {
            let isNull = try find(key).isNull
            if isNull { place.count(kept: 1) }
            return isNull
        }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try member(key).decode(type) }

        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            guard let member = place.find(key.stringValue) else { return nil }
            place.count(kept: 1)
            return member.isNull ? nil : try member.decode(type)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> {
            KeyedDecodingContainer(try Keyed<Nested>(try member(key), type))
        }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try Unkeyed(try member(key))
        }

        func superDecoder() throws -> any Decoder { try superDecoder(named: WireKey("super")) }

        func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder(named: key) }

        private func superDecoder(named key: any CodingKey) throws -> any Decoder {
            DocumentDecoder(place: try member(key))
        }

        /// A member that is read.
        private func member(_ key: any CodingKey) throws -> JSONPlace {
            let member = try find(key)
            place.count(kept: 1)
            return member
        }

        private func find(_ key: any CodingKey) throws -> JSONPlace {
            guard let member = place.find(key.stringValue) else {
                throw DecodingError.keyNotFound(
                    key, DecodingError.Context(codingPath: codingPath, debugDescription: "The member is missing."))
            }
            return member
        }
    }

    struct Unkeyed: UnkeyedDecodingContainer {
        private let place: JSONPlace
        private let memory: JSONMemory
        private var next: Int
        private(set) var currentIndex = 0

        var codingPath: [any CodingKey] { place.path }
        var isAtEnd: Bool { next >= place.word.end }
        var count: Int? { place.word.count < TapeWord.longest ? place.word.count : nil }

        init(_ place: JSONPlace) throws {
            guard place.kind == .array else { throw mismatch(place, [Any].self, "a list") }
            self.place = place
            memory = place.document.memory
            next = place.index + 1
        }

        mutating func decodeNil() throws -> Bool {
            guard try element(Never.self).isNull else { return false }
            pass()
            return true
        }

        mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
            let value = try element(type).decode(type)
            pass()
            return value
        }

        mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
            guard !isAtEnd, try !decodeNil() else { return nil }
            return try decode(type)
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> {
            let container = KeyedDecodingContainer(try Keyed<Nested>(try element([String: Any].self), type))
            pass()
            return container
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            let container = try Unkeyed(try element([Any].self))
            pass()
            return container
        }

        mutating func superDecoder() throws -> any Decoder {
            let decoder = DocumentDecoder(place: try element((any Decoder).self))
            pass()
            return decoder
        }

        private func element(_ type: Any.Type) throws -> JSONPlace {
            guard !isAtEnd else {
                throw DecodingError.valueNotFound(
                    type,
                    DecodingError.Context(
                        codingPath: codingPath + [WireKey(index: currentIndex)], debugDescription: "The list is over."))
            }
            return place.child(at: next)
        }

        private mutating func pass() {
            next = place.document.after(next)
            currentIndex += 1
            place.count(kept: 1)
        }
    }
}

extension JSONPlace {
    /// The names of the members of an object, each one once, in the order of the text.
    var memberNames: [String] {
        var names: [String] = []
        var known: Set<String> = []
        var name = index + 1
        while name < word.end {
            let text = document.text(of: document.tape[name])
            if known.insert(text).inserted { names.append(text) }
            name = document.after(name + 1)
        }
        return names
    }
}
