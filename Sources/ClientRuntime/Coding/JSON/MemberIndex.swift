// Finds the members of a large object by their names, by a hash table that is made when the first member is asked for. Of several
// members with one name the first one counts.
import Foundation

/// The members of one object of a document, by name.
struct MemberIndex: BitwiseCopyable {
    /// The place of the object that the table is for.
    private(set) var owner = -1
    /// Places of names, counted from that of the object; 0 is an empty slot. Its size is a power of two.
    private var slots: UnsafeMutablePointer<UInt32>?
    private var capacity = 0
    private var size = 0

    /// An index that has no memory yet.
    init() {}

    func deallocate() { slots?.deallocate() }

    /// Fills the table with the members of an object.
    mutating func index(_ object: Int, in document: JSONDocument) {
        let word = document.tape[object]
        var needed = 64
        // The count of an object is exact here: one with more members than a word can count has a text of over 1 GB.
        while needed < word.count * 2 { needed *= 2 }
        if needed > capacity {
            slots?.deallocate()
            slots = .allocate(capacity: needed)
            capacity = needed
        }
        size = needed
        guard let slots else { return }
        slots.initialize(repeating: 0, count: needed)
        owner = object
        let mask = needed - 1
        var name = object + 1
        while name < word.end {
            var slot = document.hash(ofName: name) & mask
            while slots[slot] != 0, !document.areEqual(object + Int(slots[slot]), name) { slot = (slot + 1) & mask }
            if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: name - object) }
            name = document.after(name + 1)
        }
    }

    /// Whether a member counts: the first one of its name.
    func counts(_ name: Int, in document: JSONDocument) -> Bool {
        guard let slots else { return false }
        let mask = size - 1
        var slot = document.hash(ofName: name) & mask
        while slots[slot] != 0 {
            if owner + Int(slots[slot]) == name { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// The place of the value of a member; nil when there is none.
    @inline(__always)
    func value(of key: UnsafeBufferPointer<UInt8>, in document: JSONDocument) -> Int? {
        guard let slots else { return nil }
        let mask = size - 1
        var slot = document.hash(of: key) & mask
        while slots[slot] != 0 {
            let name = owner + Int(slots[slot])
            if document.isName(name, key) { return name + 1 }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

/// Hashes names with a seed of the process, so that nobody can make names that all fall into one slot.
enum NameHash {
    static let seed = UInt64.random(in: .min ... .max) | 1

    @inline(__always)
    static func hash(_ start: UnsafePointer<UInt8>, _ count: Int, seed: UInt64) -> Int {
        let raw = UnsafeRawPointer(start)
        var state = seed ^ UInt64(truncatingIfNeeded: count)
        if count >= 8 {
            var at = 0
            while count - at > 8 {
                state = mixed(state, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                at += 8
            }
            state = mixed(state, raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        } else if count >= 4 {
            // Two halves that overlap.
            let low = UInt64(raw.loadUnaligned(as: UInt32.self))
            let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            state = mixed(state, low | high << 32)
        } else if count > 0 {
            state = mixed(state, UInt64(start[0]) | UInt64(start[count / 2]) << 8 | UInt64(start[count - 1]) << 16)
        }
        return Int(truncatingIfNeeded: state ^ state >> 32)
    }

    @inline(__always)
    private static func mixed(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (state ^ bytes).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
