// A JSON text that was scanned: its bytes and its tape, in memory of its own. Decoders refer to it, so that nothing they
// read is gone when a type keeps its decoder for longer than it should.
import Foundation

/// The bytes of a JSON text with their tape. A document is used by one call of `JSONCoding.decode`.
final class JSONDocument {
    /// The bytes, with zeros behind them.
    let bytes: UnsafeMutablePointer<UInt8>
    /// The words of all values; the first one is that of the whole text.
    let tape: UnsafeMutablePointer<TapeWord>
    private let memory: GrowingBuffer<TapeWord>
    /// How many words the tape has.
    var count: Int { memory.count }
    /// What is remembered while values are read. A pointer, because properties of an object are checked for exclusive
    /// access whenever they are used.
    let scratch: UnsafeMutablePointer<Scratch>
    /// The seed of the hashes of names.
    let seed = NameHash.seed

    struct Scratch {
        /// The members of the objects that are being read, by their depth.
        var indexes = GrowingBuffer<MemberIndex>(capacity: 8)
        /// Where the last paths led through, by their depth.
        var trail: [Step] = []
        /// The place of the last union that took its value as it is.
        var unrecognized = -1
    }

    /// Scans a text; nil when it is not JSON. Texts of 4 GB and more are refused.
    init?(_ data: Data) {
        let size = data.count
        guard size < UInt32.max else { return nil }
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size + JSONScanner.padding)
        data.copyBytes(to: bytes, count: size)
        (bytes + size).initialize(repeating: 0, count: JSONScanner.padding)
        guard let memory = JSONScanner.tape(of: bytes, size: size) else {
            bytes.deallocate()
            return nil
        }
        self.bytes = bytes
        self.memory = memory
        tape = memory.base
        scratch = .allocate(capacity: 1)
        scratch.initialize(to: Scratch())
    }

    deinit {
        for depth in 0..<scratch.pointee.indexes.count { scratch.pointee.indexes[depth].deallocate() }
        scratch.pointee.indexes.deallocate()
        scratch.deinitialize(count: 1)
        scratch.deallocate()
        memory.deallocate()
        bytes.deallocate()
    }

    /// The whole text as a value.
    var root: JSONPlace { JSONPlace(document: self, index: 0, depth: 0) }

    /// The place behind a value: that of its next sibling, if it has one.
    @inline(__always)
    func after(_ index: Int) -> Int {
        let word = tape[index]
        return word.kind.rawValue >= TapeWord.Kind.array.rawValue ? word.end : index + 1
    }

    /// How many bytes a number or a text has.
    @inline(__always)
    func size(of word: TapeWord) -> Int {
        word.count < TapeWord.longest ? word.count : measuredSize(of: word)
    }

    private func measuredSize(of word: TapeWord) -> Int {
        var end = word.start
        let isText = word.kind == .string || word.kind == .escaped
        while isText ? bytes[end] != UInt8(ascii: "\"") : JSONDocument.belongsToNumber(bytes[end]) {
            end += isText && bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end - word.start
    }

    private static func belongsToNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
