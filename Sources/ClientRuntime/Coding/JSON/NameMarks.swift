// Finds the members of an object of usual size by their names. Each name has a mark of 32 bits, which is all that is looked at for
// most names that are not the one. Of several members with one name the first one counts.
import Foundation

/// The marks of the names of one object of a document, in their order.
struct NameMarks: BitwiseCopyable {
    /// The place of the object that the marks are of.
    private(set) var owner = -1
    private var count = 0
    /// A bit for each name: most names that the object does not have are known by it.
    private var present: UInt64 = 0
    private let marks: UnsafeMutablePointer<UInt32>
    /// The places of the names, counted from that of the object.
    private let places: UnsafeMutablePointer<UInt32>

    /// Objects of up to so many members have marks.
    static let most = 64

    init() {
        marks = .allocate(capacity: NameMarks.most)
        places = .allocate(capacity: NameMarks.most)
    }

    func deallocate() {
        marks.deallocate()
        places.deallocate()
    }

    /// Marks the names of an object.
    mutating func mark(_ object: Int, in document: JSONDocument) {
        let end = document.tape[object].end
        owner = object
        count = 0
        present = 0
        var name = object + 1
        while name < end {
            let mark = document.mark(ofName: name)
            marks[count] = mark
            places[count] = UInt32(truncatingIfNeeded: name - object)
            present |= NameMarks.bit(of: mark)
            count += 1
            name = document.after(name + 1)
        }
    }

    /// The place of the value of a member; nil when there is none.
    @inline(__always)
    func value(of key: UnsafeBufferPointer<UInt8>, in document: JSONDocument) -> Int? {
        let mark = NameMarks.mark(of: key.baseAddress, key.count)
        guard present & NameMarks.bit(of: mark) != 0 else { return nil }
        for index in 0..<count where marks[index] == mark {
            let name = owner + Int(places[index])
            if document.isName(name, key) { return name + 1 }
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

    @inline(__always)
    private static func bit(of mark: UInt32) -> UInt64 { 1 &<< UInt64((mark &* 0x9E37_79B9) >> 26) }
}
