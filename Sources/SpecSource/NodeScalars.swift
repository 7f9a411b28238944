// The values of scalar nodes, computed from their text when asked for.

extension Node {
    /// The text of a string; `nil` for every other kind.
    public var string: String? {
        let record = record
        return record.kind == .string ? storage.textString(record) : nil
    }

    /// The text of any scalar as written, quotes and escapes undone; `nil` for sequences and mappings.
    public var scalarText: String? {
        let record = record
        return record.kind == .sequence || record.kind == .mapping ? nil : storage.textString(record)
    }

    public var bool: Bool? {
        let record = record
        guard record.kind == .bool else { return nil }
        let initial = storage.text[Int(record.first)]
        return initial == UInt8(ascii: "t") || initial == UInt8(ascii: "T")
    }

    /// The value of an integer; `nil` for other kinds and for what does not fit in 64 bits.
    public var integer: Int64? {
        guard kind == .integer, let text = scalarText else { return nil }
        if text.hasPrefix("0x") { return Int64(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return Int64(text.dropFirst(2), radix: 8) }
        return Int64(text)
    }

    /// The value of a float or an integer, rounded to the nearest double; `nil` for other kinds.
    public var double: Double? {
        switch kind {
        case .integer:
            guard let text = scalarText else { return nil }
            if let exact = integer { return Double(exact) }
            // Beyond 64 bits, base 8 and 16 are written with digits that Double cannot read.
            if text.hasPrefix("0x") { return Self.double(digits: text.dropFirst(2), radix: 16) }
            if text.hasPrefix("0o") { return Self.double(digits: text.dropFirst(2), radix: 8) }
            return Double(text)
        case .float:
            guard let text = scalarText else { return nil }
            switch text.drop(while: { $0 == "+" || $0 == "-" }).lowercased() {
            case ".inf": return text.hasPrefix("-") ? -.infinity : .infinity
            case ".nan": return .nan
            default: return Double(text)
            }
        case .null, .bool, .string, .sequence, .mapping:
            return nil
        }
    }

    private static func double(digits: Substring, radix: Int) -> Double {
        digits.reduce(0.0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    }
}
