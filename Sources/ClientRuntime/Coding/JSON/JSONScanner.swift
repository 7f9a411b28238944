// The one pass over the bytes of a JSON text: RFC 8259 and UTF-8 to the letter, from bytes to tape. The state of the
// scan is local variables; as properties of an object it would take several times as long.
import Foundation

/// Checks a JSON text and makes its tape.
enum JSONScanner {
    /// How many arrays and objects may stand in each other.
    static let depthLimit = 512

    /// How many zero bytes have to stand behind a text that is scanned: texts are looked at eight bytes at a time.
    static let padding = 16

    /// The tape of a text; nil when it is not JSON, not UTF-8, or nested too deeply.
    /// - Parameters:
    ///   - text: the bytes, with ``padding`` zero bytes behind them.
    ///   - size: how many bytes the text has.
    static func tape(of text: UnsafePointer<UInt8>, size: Int) -> GrowingBuffer<TapeWord>? {
        withUnsafeTemporaryAllocation(of: Level.self, capacity: depthLimit) { levels in
            // A variable of its own, so that it can stay in registers.
            var tape = GrowingBuffer<TapeWord>(capacity: size / 10 + 8)
            guard scan(text, size, &tape, levels) else {
                tape.deallocate()
                return nil
            }
            return tape
        }
    }

    /// An array or object that is not closed yet.
    private struct Level: BitwiseCopyable {
        /// Its place on the tape.
        let place: Int
        let isObject: Bool
        /// How many elements or members began.
        var count = 0

        @inline(__always)
        var end: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

        func word(end: Int) -> TapeWord { .container(isObject ? .object : .array, end: end, count: count) }
    }

    @inline(__always)
    private static func scan(
        _ text: UnsafePointer<UInt8>, _ size: Int, _ tape: inout GrowingBuffer<TapeWord>,
        _ outer: UnsafeMutableBufferPointer<Level>
    ) -> Bool {
        var at = afterByteOrderMark(text, size)
        var depth = 0
        // The innermost array or object; `outer` has those around it, the first one in the second place.
        var level = Level(place: 0, isObject: false)
        value: while true {
            at = afterSpace(text, at)
            switch text[at] {
            case UInt8(ascii: "\""):
                guard let end = textEnd(text, at, &tape) else { return false }
                at = end
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < depthLimit else { return false }
                outer.initializeElement(at: depth, to: level)
                depth += 1
                level = Level(place: tape.count, isObject: text[at] == UInt8(ascii: "{"))
                tape.append(.literal(.null))
                at = afterSpace(text, at + 1)
                if text[at] == level.end {
                    tape[level.place] = level.word(end: tape.count)
                    depth -= 1
                    level = outer[depth]
                    at += 1
                } else {
                    level.count = 1
                    if level.isObject {
                        guard let end = nameEnd(text, at, &tape) else { return false }
                        at = end
                    }
                    continue value
                }
            case UInt8(ascii: "t"):
                guard word(text, at) == 0x6575_7274 else { return false }
                tape.append(.literal(.yes))
                at += 4
            case UInt8(ascii: "f"):
                guard word(text, at + 1) == 0x6573_6C61 else { return false }
                tape.append(.literal(.no))
                at += 5
            case UInt8(ascii: "n"):
                guard word(text, at) == 0x6C6C_756E else { return false }
                tape.append(.literal(.null))
                at += 4
            default:
                guard let end = numberEnd(text, at, &tape) else { return false }
                at = end
            }
            while depth > 0 {
                at = afterSpace(text, at)
                if text[at] == UInt8(ascii: ",") {
                    at += 1
                    level.count += 1
                    if level.isObject {
                        guard let end = nameEnd(text, afterSpace(text, at), &tape) else { return false }
                        at = end
                    }
                    continue value
                }
                guard text[at] == level.end else { return false }
                tape[level.place] = level.word(end: tape.count)
                depth -= 1
                level = outer[depth]
                at += 1
            }
            return afterSpace(text, at) == size
        }
    }

    /// Some servers begin with a byte order mark; RFC 8259, section 8.1, lets a reader pass over it.
    private static func afterByteOrderMark(_ text: UnsafePointer<UInt8>, _ size: Int) -> Int {
        size >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
    }

    /// The name of a member and the colon behind it; gives the place behind both.
    @inline(__always)
    private static func nameEnd(
        _ text: UnsafePointer<UInt8>, _ start: Int, _ tape: inout GrowingBuffer<TapeWord>
    ) -> Int? {
        guard text[start] == UInt8(ascii: "\""), let end = textEnd(text, start, &tape) else { return nil }
        let at = afterSpace(text, end)
        return text[at] == UInt8(ascii: ":") ? at + 1 : nil
    }

    @inline(__always)
    private static func afterSpace(_ text: UnsafePointer<UInt8>, _ start: Int) -> Int {
        var at = start
        while text[at] <= 0x20 {
            switch text[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return at
            }
        }
        return at
    }

    /// Four bytes, the first one lowest.
    @inline(__always)
    private static func word(_ text: UnsafePointer<UInt8>, _ at: Int) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt32.self))
    }
}
