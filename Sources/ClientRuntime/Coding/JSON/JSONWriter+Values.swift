// Values of all types as JSON bytes. The types that JSON has, and those that Foundation's encoder treats specially, are
// told by their metatypes; all others write themselves.
import Foundation

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

    /// A number that is text already.
    func write(digits text: String) { text.withBytes { write($0) } }

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
        write(digits: text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    private static let noNumber = EncodingError.invalidValue(
        "number", .init(codingPath: [], debugDescription: "The number is infinite or not a number."))

    /// Text in quotation marks. Only what has to be escaped is.
    func write(_ text: String) {
        text.withBytes { write(text: $0) }
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
