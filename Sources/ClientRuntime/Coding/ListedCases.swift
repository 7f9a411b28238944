// Finds the case of a large enumeration by its text.

/// The cases of a large enumeration by what stands for them on the wire.
public struct ListedCases<Value: LargeOpenEnum>: Sendable {
    private let values: [Value]
    private let table: TextTable

    /// All documented cases. Of several with one text the first one is found.
    public init(_ values: [Value]) {
        self.values = values
        table = TextTable(
            values.map { value in
                guard case .listed(let text) = value.wireText else { preconditionFailure("it is not documented") }
                return text
            })
    }

    /// Which case a text stands for; less than zero for any other text. No optional of `Value` is made here, because every
    /// call would look up its metadata.
    func index(of text: UnsafeBufferPointer<UInt8>) -> Int { table.index(of: text) }

    subscript(index: Int) -> Value { values[index] }
}

/// A hash table of texts that are part of the program. What is looked up never changes it.
struct TextTable: Sendable {
    private let texts: [StaticString]
    /// Indices of texts, counted from 1; 0 is an empty slot. Of a power of two of slots, at least half are empty.
    private let slots: [UInt32]

    init(_ texts: [StaticString]) {
        var size = 16
        while size < texts.count * 2 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (index, text) in texts.enumerated() {
            text.withUTF8Buffer { bytes in
                let slot = TextTable.slot(of: bytes, slots, texts)
                if slots[slot] == 0 { slots[slot] = UInt32(index + 1) }
            }
        }
        self.texts = texts
        self.slots = slots
    }

    /// Which text it is; -1 for any other.
    func index(of text: UnsafeBufferPointer<UInt8>) -> Int { Int(slots[TextTable.slot(of: text, slots, texts)]) - 1 }

    /// The slot of a text, or the empty one where it belongs.
    private static func slot(of text: UnsafeBufferPointer<UInt8>, _ slots: [UInt32], _ texts: [StaticString]) -> Int {
        let mask = slots.count - 1
        var slot = hash(text) & mask
        while slots[slot] != 0, !texts[Int(slots[slot]) - 1].withUTF8Buffer({ EqualBytes.areEqual($0, text) }) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// The texts of a description need no seed: nobody else puts any into the table.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = text.baseAddress else { return 0 }
        return NameHash.hash(start, text.count, seed: 1)
    }
}
