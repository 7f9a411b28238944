// Named values in flat storage. Contexts have few, short keys, so a linear search over precomputed hashes is faster
// than a dictionary, and building an object costs one allocation.

/// A set of named values, in the order in which the names were first set.
public struct Object: Sendable, ExpressibleByDictionaryLiteral {
    struct Entry: Sendable {
        let key: HashedName
        var value: Value
    }

    var entries: [Entry] = []

    public init() {}

    /// An object of the given pairs; of two equal keys the later one counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        self.init(elements)
    }

    /// An object of the given pairs; of two equal keys the later one counts.
    public init(_ pairs: some Sequence<(String, Value)>) {
        entries.reserveCapacity(pairs.underestimatedCount)
        for (key, value) in pairs {
            self[key] = value
        }
    }

    /// Makes room for `capacity` names in all, so that setting them allocates once.
    public mutating func reserveCapacity(_ capacity: Int) {
        entries.reserveCapacity(capacity)
    }

    /// The names that are set, in the order in which they were first set.
    public var keys: [String] {
        entries.map(\.key.name)
    }

    /// The value of a name; setting `nil` removes the name, setting `.null` keeps it.
    public subscript(name: String) -> Value? {
        get { value(of: HashedName(name)) }
        set {
            let key = HashedName(name)
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    @inline(__always)
    func value(of key: HashedName) -> Value? {
        for index in entries.indices where entries[index].key == key {
            return entries[index].value
        }
        return nil
    }
}

/// A name with its hash, so that unequal names are told apart by one comparison of integers.
struct HashedName: Sendable, Equatable {
    let hash: UInt64
    let name: String

    /// FNV-1a over the UTF-8 bytes: the keys are the program's own, so no defence against chosen collisions is needed.
    init(_ name: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        self.hash = hash
        self.name = name
    }

    @inline(__always)
    static func == (left: HashedName, right: HashedName) -> Bool {
        left.hash == right.hash && left.name == right.name
    }
}
