// A JSON text that was scanned: its bytes and its tape. What reads it holds pointers, which cost nothing to copy; what may be
// kept for longer than a call holds the memory as well.
import Foundation

/// The memory of a scanned text. Decoders refer to it, so that nothing they read is gone when a type keeps its decoder for
/// longer than it should.
final class JSONMemory {
    private let contents: UnsafeMutablePointer<JSONDocument.Contents>

    /// The text; only for as long as somebody refers to the memory.
    var document: JSONDocument { JSONDocument(contents: contents) }

    /// Scans a text; nil when it is not JSON. Texts of 4 GB and more are refused.
    init?(_ data: Data) {
        let size = data.count
        guard size < UInt32.max else { return nil }
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size + JSONScanner.padding)
        data.copyBytes(to: bytes, count: size)
        (bytes + size).initialize(repeating: 0, count: JSONScanner.padding)
        guard let tape = JSONScanner.tape(of: bytes, size: size) else {
            bytes.deallocate()
            return nil
        }
        contents = .allocate(capacity: 1)
        let scratch = UnsafeMutablePointer<JSONDocument.Scratch>.allocate(capacity: 1)
        scratch.initialize(to: JSONDocument.Scratch())
        contents.initialize(
            to: JSONDocument.Contents(
                bytes: bytes, tape: tape.base, count: tape.count, scratch: scratch,
                memory: Unmanaged.passUnretained(self)))
    }

    deinit {
        let contents = contents.pointee
        contents.scratch.pointee.deallocate()
        contents.scratch.deinitialize(count: 1)
        contents.scratch.deallocate()
        contents.bytes.deallocate()
        contents.tape.deallocate()
        self.contents.deallocate()
    }
}

/// The bytes of a JSON text with their tape, for one call of `JSONCoding.decode`. It is nothing but a pointer: a reference
/// would be counted whenever a value is looked at, which took longer than all the looking.
struct JSONDocument {
    private let contents: UnsafeMutablePointer<Contents>

    fileprivate init(contents: UnsafeMutablePointer<Contents>) { self.contents = contents }

    struct Contents {
        /// The bytes, with zeros behind them.
        let bytes: UnsafeMutablePointer<UInt8>
        /// The words of all values; the first one is that of the whole text.
        let tape: UnsafeMutablePointer<TapeWord>
        /// How many words the tape has.
        let count: Int
        let scratch: UnsafeMutablePointer<Scratch>
        /// The seed of the hashes of names.
        let seed = NameHash.seed
        let memory: Unmanaged<JSONMemory>
    }

    /// What is remembered while values are read.
    struct Scratch {
        /// The members of the objects that are being read, by their depth: of those of usual size, and of the larger ones.
        var marks = GrowingBuffer<UnsafeMutablePointer<NameMarks>>(capacity: 8)
        var indexes = GrowingBuffer<MemberIndex>(capacity: 8)
        /// Where the last paths led through, by their depth.
        var trail: [Step] = []
        /// The place of the last union that took its value as it is.
        var unrecognized = -1
        /// How many members and elements were read so far: what tells apart candidates of a union that all read without error.
        /// Of values of any shape only while candidates are tried.
        var kept = 0
        /// How many unions are trying their candidates, and what these have read.
        var trials = 0
        var remembered: [Reading: RememberedReading] = [:]
        /// For each place, how many members and elements the arrays and objects before it have; made when a union first asks.
        var sizes: UnsafeMutablePointer<UInt32>?

        /// Gives back what it refers to.
        fileprivate mutating func deallocate() {
            for depth in 0..<marks.count {
                marks[depth].pointee.deallocate()
                marks[depth].deallocate()
            }
            for depth in 0..<indexes.count { indexes[depth].deallocate() }
            marks.deallocate()
            indexes.deallocate()
            sizes?.deallocate()
        }
    }

    @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { contents.pointee.bytes }
    @inline(__always) var tape: UnsafeMutablePointer<TapeWord> { contents.pointee.tape }
    var count: Int { contents.pointee.count }
    @inline(__always) var seed: UInt64 { contents.pointee.seed }
    /// Who holds it may keep values of the text.
    var memory: JSONMemory { contents.pointee.memory.takeUnretainedValue() }
    @inline(__always) var scratch: UnsafeMutablePointer<Scratch> { contents.pointee.scratch }

    /// The whole text as a value.
    var root: JSONPlace { JSONPlace(document: self, index: 0, depth: 0) }

    /// The place behind a value: that of its next sibling, if it has one.
    @inline(__always)
    func after(_ index: Int) -> Int {
        let word = tape[index]
        return word.isContainer ? word.end : index + 1
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
