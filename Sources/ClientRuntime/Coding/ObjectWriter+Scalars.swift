// The writes of the most frequent types, which need no generic code: the compiler prefers them to those of `ObjectWriter`.
import Foundation

extension ObjectWriter {
    /// Writes a text.
    public mutating func write(_ value: String, _ key: String) {
        guard problem == nil else { return }
        guard let writer else { return writeOther(value, key) }
        writer.beginMember(key, at: level)
        writer.write(value)
    }

    /// Writes a text, or nothing for nil.
    public mutating func write(_ value: String?, _ key: String) {
        if let value { write(value, key) }
    }

    /// Writes a number with all its digits.
    public mutating func write(_ value: Decimal, _ key: String) {
        guard problem == nil else { return }
        guard let writer else { return writeOther(value, key) }
        do {
            writer.beginMember(key, at: level)
            try writer.write(value)
        } catch {
            problem = error
        }
    }

    /// Writes a number with all its digits, or nothing for nil.
    public mutating func write(_ value: Decimal?, _ key: String) {
        if let value { write(value, key) }
    }

    /// Writes a whole number, or nothing for nil.
    public mutating func write(_ value: Int?, _ key: String) {
        guard problem == nil, let value else { return }
        guard let writer else { return writeOther(value, key) }
        writer.beginMember(key, at: level)
        writer.write(integer: value)
    }

    /// Writes `true` or `false`, or nothing for nil.
    public mutating func write(_ value: Bool?, _ key: String) {
        guard problem == nil, let value else { return }
        guard let writer else { return writeOther(value, key) }
        writer.beginMember(key, at: level)
        writer.write(value)
    }
}
