// Writes values as JSON bytes in one pass, members sorted by name. Objects are written as their members come; only where
// those are out of order the bytes of the object are put in order when it is closed.
import Foundation

/// The bytes of a JSON text while it is written. Encoders refer to it by the level that they stand on: how many arrays
/// and objects are open around their value.
final class JSONWriter {
    /// A pointer, because properties of an object are checked for exclusive access whenever they are used.
    let state: UnsafeMutablePointer<State>

    struct State {
        var bytes = GrowingBuffer<UInt8>(capacity: 1024)
        var levels = GrowingBuffer<Level>(capacity: 16)
        var members = GrowingBuffer<Member>(capacity: 64)
        /// Room for an object that is put in order.
        var sorted = GrowingBuffer<UInt8>(capacity: 8)
        /// What is written for containers that types fill beside others; they are put in when their object or list is
        /// closed.
        var holes: [JSONWriter] = []
        /// How many members and elements were written.
        var entries = 0
    }

    /// An array or object that is not closed yet.
    struct Level: BitwiseCopyable {
        let isObject: Bool
        /// Where it begins in the bytes.
        let start: Int
        /// Its first member, or its first element with a hole.
        let firstMember: Int
        var count = 0
        /// Whether the bytes have to be put together anew when it is closed.
        var isLoose = false
    }

    /// A member, or an element that has a hole.
    struct Member: BitwiseCopyable {
        /// The first bytes of the name as a number, so that most names are compared in one step.
        let prefix: UInt64
        /// Where the name and the value begin and the value ends, counted from the start of the object.
        let name: Int
        let value: Int
        var end = 0
        /// Which of the holes the value is; -1 for none.
        var hole = -1
    }

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        state.pointee.bytes.deallocate()
        state.pointee.levels.deallocate()
        state.pointee.members.deallocate()
        state.pointee.sorted.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// How many arrays and objects are open.
    var depth: Int { state.pointee.levels.count }

    /// The text.
    var data: Data {
        close(to: 0)
        return Data(bytes: state.pointee.bytes.base, count: state.pointee.bytes.count)
    }
}

// MARK: Arrays and objects

extension JSONWriter {
    /// Begins an object at a level, or goes on with the one that is open there: several encoders of one value write
    /// into one object.
    func openObject(at level: Int) { open(isObject: true, at: level) }

    /// Begins a list at a level, or goes on with the one that is open there.
    func openArray(at level: Int) { open(isObject: false, at: level) }

    private func open(isObject: Bool, at level: Int) {
        if depth > level {
            close(to: level + 1)
            return
        }
        state.pointee.levels.append(
            Level(
                isObject: isObject, start: state.pointee.bytes.count, firstMember: state.pointee.members.count))
        state.pointee.bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
    }

    /// How many elements the list at a level has.
    func count(at level: Int) -> Int { state.pointee.levels[level].count }

    /// Begins a member of the object at a level; its value has to follow.
    @inline(__always)
    func beginMember(_ name: String, at level: Int) {
        var name = name
        name.withUTF8 { beginMember($0, at: level) }
    }

    private func beginMember(_ name: UnsafeBufferPointer<UInt8>, at level: Int) {
        close(to: level + 1)
        beginEntry(at: level)
        let start = state.pointee.bytes.count
        let object = state.pointee.levels.base + level
        write(text: name)
        state.pointee.bytes.append(UInt8(ascii: ":"))
        let prefix = JSONWriter.prefix(of: name)
        if object.pointee.count > 1, !object.pointee.isLoose {
            let last = state.pointee.members.count - 1
            object.pointee.isLoose = !isBefore(last, prefix, start, object.pointee.start)
        }
        state.pointee.members.append(
            Member(
                prefix: prefix, name: start - object.pointee.start,
                value: state.pointee.bytes.count - object.pointee.start))
    }

    /// Begins an element of the list at a level; its value has to follow.
    func beginElement(at level: Int) {
        close(to: level + 1)
        beginEntry(at: level)
    }

    @inline(__always)
    private func beginEntry(at level: Int) {
        let container = state.pointee.levels.base + level
        if container.pointee.count > 0 { state.pointee.bytes.append(UInt8(ascii: ",")) }
        container.pointee.count += 1
        state.pointee.entries += 1
    }

    /// Closes all arrays and objects above a level.
    @inline(__always)
    func close(to level: Int) {
        while state.pointee.levels.count > level { closeLast() }
    }

    private func closeLast() {
        let index = state.pointee.levels.count - 1
        let level = state.pointee.levels[index]
        if level.isLoose { putInOrder(level) }
        state.pointee.members.shrink(to: level.firstMember)
        state.pointee.levels.shrink(to: index)
        state.pointee.bytes.append(level.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }
}

// MARK: Values

extension JSONWriter {
    /// Writes a value where one has to follow. When it fails nothing of it is written.
    @inline(__always)
    func write<T: Encodable>(_ value: T) throws { try write(value, at: depth) }

    /// Writes a value at a level. Where an object is open there already, the members of the value join it.
    func write<T: Encodable>(_ value: T, at level: Int) throws {
        if T.self == String.self { return write(unsafeBitCast(value, to: String.self)) }
        if T.self == Decimal.self { return try write(unsafeBitCast(value, to: Decimal.self)) }
        if T.self == Int.self { return write(integer: unsafeBitCast(value, to: Int.self)) }
        if T.self == Bool.self { return write(unsafeBitCast(value, to: Bool.self)) }
        if T.self == Double.self { return try write(unsafeBitCast(value, to: Double.self)) }
        if T.self == Int32.self { return write(integer: unsafeBitCast(value, to: Int32.self)) }
        if T.self == Int64.self { return write(integer: unsafeBitCast(value, to: Int64.self)) }
        if try writeFoundationValue(value) || writeRareNumber(value) { return }
        let start = state.pointee.bytes.count
        let mark = Mark(self)
        do {
            try value.encode(to: WritingEncoder(writer: self, level: level))
        } catch {
            mark.restore(self)
            throw error
        }
        close(to: max(level, mark.levels))
        // A value without members writes nothing.
        if state.pointee.bytes.count == start { writeEmptyObject() }
    }

    /// The types of Foundation whose own coding is not that of JSON.
    @inline(__always)
    private func writeFoundationValue<T: Encodable>(_ value: T) throws -> Bool {
        if T.self == Date.self {
            write(DateTime(unsafeBitCast(value, to: Date.self)).text)
        } else if T.self == Data.self {
            write(unsafeBitCast(value, to: Data.self).base64EncodedString())
        } else if T.self == URL.self {
            write(unsafeBitCast(value, to: URL.self).absoluteString)
        } else {
            return false
        }
        return true
    }

    /// Numbers of sizes that descriptions seldom ask for. Not by casts, which take longer than all the rest.
    @inline(__always)
    private func writeRareNumber<T: Encodable>(_ value: T) throws -> Bool {
        if T.self == Float.self {
            try write(unsafeBitCast(value, to: Float.self))
        } else if T.self == UInt.self {
            write(integer: unsafeBitCast(value, to: UInt.self))
        } else if T.self == UInt64.self {
            write(integer: unsafeBitCast(value, to: UInt64.self))
        } else if T.self == UInt32.self {
            write(integer: unsafeBitCast(value, to: UInt32.self))
        } else if T.self == UInt16.self {
            write(integer: unsafeBitCast(value, to: UInt16.self))
        } else if T.self == UInt8.self {
            write(integer: unsafeBitCast(value, to: UInt8.self))
        } else if T.self == Int16.self {
            write(integer: unsafeBitCast(value, to: Int16.self))
        } else if T.self == Int8.self {
            write(integer: unsafeBitCast(value, to: Int8.self))
        } else if T.self == Int128.self {
            write(integer: unsafeBitCast(value, to: Int128.self))
        } else if T.self == UInt128.self {
            write(integer: unsafeBitCast(value, to: UInt128.self))
        } else {
            return false
        }
        return true
    }

    private func writeEmptyObject() {
        state.pointee.bytes.append(UInt8(ascii: "{"))
        state.pointee.bytes.append(UInt8(ascii: "}"))
    }

    func writeNull() { write(raw: "null") }

    func write(_ value: Bool) { write(raw: value ? "true" : "false") }

    private func write(raw text: StaticString) {
        text.withUTF8Buffer { write($0) }
    }

    /// Bytes that are JSON already.
    func write(_ source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress else { return }
        state.pointee.bytes.append(contentsOf: start, count: source.count)
    }

    func write<T: FixedWidthInteger>(integer value: T) {
        var magnitude = value.magnitude
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
            var at = digits.count
            repeat {
                at -= 1
                digits[at] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
                magnitude /= 10
            } while magnitude != 0
            if value < 0 { state.pointee.bytes.append(UInt8(ascii: "-")) }
            write(UnsafeBufferPointer(rebasing: digits[at...]))
        }
    }

    func write(_ value: Decimal) throws {
        guard let digits = DecimalDigits(value) else { throw JSONWriter.noNumber }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DecimalDigits.textSize) { buffer in
            write(UnsafeBufferPointer(rebasing: buffer[..<digits.write(to: buffer)]))
        }
    }

    func write(_ value: Double) throws {
        guard value.isFinite else { throw JSONWriter.noNumber }
        write(number: value.description)
    }

    func write(_ value: Float) throws {
        guard value.isFinite else { throw JSONWriter.noNumber }
        write(number: value.description)
    }

    /// The shortest text of a binary number; whole ones without a fraction.
    private func write(number text: String) {
        var text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        text.withUTF8 { write($0) }
    }

    private static let noNumber = EncodingError.invalidValue(
        "number", .init(codingPath: [], debugDescription: "The number is infinite or not a number."))

    /// Text in quotation marks. Only what has to be escaped is.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { write(text: $0) }
    }

    @inline(__always)
    func write(text source: UnsafeBufferPointer<UInt8>) {
        state.pointee.bytes.reserve(source.count + 2)
        state.pointee.bytes.append(unchecked: UInt8(ascii: "\""))
        if let start = source.baseAddress {
            var from = 0
            while true {
                let end = JSONWriter.plainEnd(start, from, source.count)
                state.pointee.bytes.append(contentsOf: start + from, count: end - from)
                guard end < source.count else { break }
                writeEscaped(start[end])
                from = end + 1
            }
        }
        state.pointee.bytes.append(UInt8(ascii: "\""))
    }

    /// The first byte from `start` on that has to be escaped, or the end.
    @inline(__always)
    private static func plainEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var at = start
        while end - at >= 8 {
            let bytes = UInt64(littleEndian: UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self))
            let quotes = bytes ^ (ones &* 0x22)
            let escapes = bytes ^ (ones &* 0x5C)
            let found =
                ((quotes &- ones) & ~quotes | (escapes &- ones) & ~escapes | (bytes &- ones &* 0x20) & ~bytes)
                & (ones << 7)
            if found != 0 { return at + found.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < end, text[at] >= 0x20, text[at] != 0x22, text[at] != 0x5C { at += 1 }
        return at
    }

    private func writeEscaped(_ byte: UInt8) {
        switch byte {
        case 0x22: write(raw: "\\\"")
        case 0x5C: write(raw: "\\\\")
        case 0x08: write(raw: "\\b")
        case 0x09: write(raw: "\\t")
        case 0x0A: write(raw: "\\n")
        case 0x0C: write(raw: "\\f")
        case 0x0D: write(raw: "\\r")
        default:
            write(raw: "\\u00")
            let digits: StaticString = "0123456789abcdef"
            state.pointee.bytes.append(digits.utf8Start[Int(byte >> 4)])
            state.pointee.bytes.append(digits.utf8Start[Int(byte & 0xF)])
        }
    }
}
