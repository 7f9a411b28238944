// Finds the members of an object of usual size by their names. Each name has a mark of 32 bits, which is all that is looked at for
// most names that are not the one. Of several members with one name the first one counts.
import Foundation

/// The marks of the names of one object of a document, in their order.
struct NameMarks: BitwiseCopyable {
    /// The place of the object that the marks are of.
    private(set) var owner = -1
    private var count = 0
    /// The name behind the last one that was found: types are read in the order that texts are written in, more often than not.
    private var next = 0
    /// A bit of 256 for each name: most names that the object does not have are known by it.
    private let present: UnsafeMutablePointer<UInt64>
    private let marks: UnsafeMutablePointer<UInt32>
    /// The places of the names, counted from that of the object.
    private let places: UnsafeMutablePointer<UInt32>

    /// Which name was found last.
    var found: Int { next - 1 }

    /// Objects of up to so many members have marks: as many as a word has bits.
    static let most = 64

    /// All three in one piece of memory: a text of a few lines is read in the time of some dozen allocations.
    init() {
        let size = NameMarks.most * MemoryLayout<UInt32>.stride
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 32 + 2 * size, alignment: 8)
        present = memory.bindMemory(to: UInt64.self, capacity: 4)
        marks = (memory + 32).bindMemory(to: UInt32.self, capacity: NameMarks.most)
        places = (memory + 32 + size).bindMemory(to: UInt32.self, capacity: NameMarks.most)
    }

    func deallocate() { UnsafeMutableRawPointer(present).deallocate() }

    /// Marks the names of an object.
    mutating func mark(_ object: Int, in document: JSONDocument) {
        let (tape, bytes) = (document.tape, document.bytes)
        let end = tape[object].end
        owner = object
        next = 0
        present.initialize(repeating: 0, count: 4)
        var marked = 0
        var name = object + 1
        while name < end {
            let word = tape[name]
            let mark =
                word.isPlainText
                ? NameMarks.mark(of: bytes + word.start, word.count) : NameMarks.mark(of: document.text(of: word))
            let bit = NameMarks.bit(of: mark)
            if !has(bit) || !hasName(equalTo: name, marked: mark, amongFirst: marked, in: document) {
                marks[marked] = mark
                places[marked] = UInt32(truncatingIfNeeded: name &- object)
                present[bit.word] |= bit.mask
                marked &+= 1
            }
            let value = tape[name &+ 1]
            name = value.isContainer ? value.end : name &+ 2
        }
        count = marked
    }

    @inline(never)
    private func hasName(
        equalTo name: Int, marked mark: UInt32, amongFirst count: Int, in document: JSONDocument
    ) -> Bool {
        (0..<count).contains { marks[$0] == mark && document.areEqual(owner + Int(places[$0]), name) }
    }

    /// The place of the value of a member; nil when there is none.
    @inline(__always)
    mutating func value(of key: UnsafeBufferPointer<UInt8>, in document: JSONDocument) -> Int? {
        let mark = NameMarks.mark(of: key.baseAddress, key.count)
        guard has(NameMarks.bit(of: mark)) else { return nil }
        if next < count, marks[next] == mark {
            let name = owner &+ Int(places[next])
            if document.isPlainName(name, key) {
                next &+= 1
                return name &+ 1
            }
        }
        return valueSomewhere(of: key, mark, in: document)
    }

    @inline(never)
    private mutating func valueSomewhere(
        of key: UnsafeBufferPointer<UInt8>, _ mark: UInt32, in document: JSONDocument
    ) -> Int? {
        for index in 0..<count where marks[index] == mark {
            let name = owner + Int(places[index])
            if document.isName(name, key) {
                next = index + 1
                return name + 1
            }
        }
        return nil
    }

    /// The length of a name, its first byte, one of its middle, and its last one.
    @inline(__always)
    static func mark(of start: UnsafePointer<UInt8>?, _ count: Int) -> UInt32 {
        guard let start, count > 0 else { return 0 }
        return UInt32(truncatingIfNeeded: count & 0xFF) << 24 | UInt32(start[0]) << 16
            | UInt32(start[count / 2]) << 8 | UInt32(start[count - 1])
    }

    @inline(never)
    private static func mark(of name: String) -> UInt32 { name.withBytes { mark(of: $0.baseAddress, $0.count) } }

    @inline(__always)
    private func has(_ bit: (word: Int, mask: UInt64)) -> Bool { present[bit.word] & bit.mask != 0 }

    @inline(__always)
    private static func bit(of mark: UInt32) -> (word: Int, mask: UInt64) {
        let hash = mark &* 0x9E37_79B9
        return (Int(hash >> 30), 1 &<< UInt64(hash >> 24))
    }
}
