// Compares names, most of which have between four and sixteen bytes: a call would take longer than the comparison.
import Foundation

enum EqualBytes {
    /// Whether two texts have the same bytes.
    @inline(__always)
    static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        guard let start = left.baseAddress, let other = right.baseAddress else { return true }
        return areEqual(start, other, left.count)
    }

    /// Whether two runs of bytes are the same. Those that are not whole words overlap.
    @inline(__always)
    static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let (left, right) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
        switch count {
        case 8...16: return areSame(left, right, 0, UInt64.self) && areSame(left, right, count &- 8, UInt64.self)
        case 4..<8: return areSame(left, right, 0, UInt32.self) && areSame(left, right, count &- 4, UInt32.self)
        default: return memcmp(left, right, count) == 0
        }
    }

    @inline(__always)
    private static func areSame<Word: FixedWidthInteger & BitwiseCopyable>(
        _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int, _ type: Word.Type
    ) -> Bool {
        left.loadUnaligned(fromByteOffset: offset, as: type) == right.loadUnaligned(fromByteOffset: offset, as: type)
    }
}
