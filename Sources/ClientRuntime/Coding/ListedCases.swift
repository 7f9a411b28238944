// Finds the case of a large enumeration by its text.
import Foundation

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

    /// The case that a text stands for; nil for any other text.
    func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
        table.index(of: text).map { values[$0] }
    }
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
                var slot = TextTable.hash(bytes) & (size - 1)
                while slots[slot] != 0, !TextTable.areEqual(texts[Int(slots[slot]) - 1], bytes) {
                    slot = (slot + 1) & (size - 1)
                }
                if slots[slot] == 0 { slots[slot] = UInt32(index + 1) }
            }
        }
        self.texts = texts
        self.slots = slots
    }

    /// Which text it is, if any.
    func index(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = TextTable.hash(text) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if TextTable.areEqual(texts[index], text) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The texts of a description need no seed: nobody else puts any into the table.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = text.baseAddress else { return 0 }
        return NameHash.hash(start, text.count, seed: 1)
    }

    private static func areEqual(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        text.withUTF8Buffer { text in
            guard text.count == bytes.count else { return false }
            guard let left = text.baseAddress, let right = bytes.baseAddress else { return true }
            return memcmp(left, right, bytes.count) == 0
        }
    }
}
