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
    func beginMember(_ name: String, at level: Int) {
        close(to: level + 1)
        beginEntry(at: level)
        let start = state.pointee.bytes.count
        let object = state.pointee.levels.base + level
        write(name)
        let prefix = prefix(of: start + 1)
        state.pointee.bytes.append(UInt8(ascii: ":"))
        let place = start - object.pointee.start
        if object.pointee.count > 1, !object.pointee.isLoose {
            let last = state.pointee.members.count - 1
            object.pointee.isLoose = !isBefore(last, prefix, start, object.pointee.start)
        }
        state.pointee.members.append(
            Member(prefix: prefix, name: place, value: state.pointee.bytes.count - object.pointee.start))
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

    /// Numbers of sizes that descriptions seldom ask for.
    private func writeRareNumber<T: Encodable>(_ value: T) throws -> Bool {
        switch value {
        case let value as Float: try write(value)
        case let value as UInt: write(integer: value)
        case let value as UInt64: write(integer: value)
        case let value as UInt32: write(integer: value)
        case let value as UInt16: write(integer: value)
        case let value as UInt8: write(integer: value)
        case let value as Int16: write(integer: value)
        case let value as Int8: write(integer: value)
        case let value as Int128: write(integer: value)
        case let value as UInt128: write(integer: value)
        default: return false
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

    @inline(__always)
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
        text.withUTF8 { source in
            state.pointee.bytes.reserve(source.count + 2)
            state.pointee.bytes.append(unchecked: UInt8(ascii: "\""))
            var from = 0
            for (index, byte) in source.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                write(UnsafeBufferPointer(rebasing: source[from..<index]))
                writeEscaped(byte)
                from = index + 1
            }
            write(UnsafeBufferPointer(rebasing: source[from...]))
            state.pointee.bytes.append(UInt8(ascii: "\""))
        }
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
