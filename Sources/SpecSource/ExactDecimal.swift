// Numbers of a description with all their digits: bounds are compared as they are written, never by way of a binary
// fraction.

/// A decimal number of any size.
public struct ExactDecimal: Hashable, Sendable {
    private let isNegative: Bool
    /// From the first that is not zero to the last one; empty for zero.
    private let digits: [UInt8]
    /// The power of ten of the last digit.
    private let exponent: Int

    public init(_ number: Int) {
        self.init(sign: number < 0, digits: String(number.magnitude).utf8.map { $0 - 48 }, exponent: 0)
    }

    /// The number of a node; `nil` for what is none, such as `.inf`. YAML also has `+1`, `007`, `0x1F`, `0o17` and `.5`.
    public init?(_ node: Node) {
        guard node.kind == .integer || node.kind == .float, let text = node.scalarText else { return nil }
        if text.hasPrefix("0x") || text.hasPrefix("0o") {
            guard let value = node.integer, value >= 0 else { return nil }
            self.init(sign: false, digits: String(value).utf8.map { $0 - 48 }, exponent: 0)
        } else {
            self.init(text)
        }
    }

    /// - Parameter text: digits with or without a sign, a fraction and an exponent.
    public init?(_ text: String) {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        func digits() -> [UInt8] {
            let digits = rest.prefix { (48...57).contains($0) }
            rest = rest.dropFirst(digits.count)
            return digits.map { $0 - 48 }
        }
        let whole = digits()
        var fraction: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = digits()
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        var exponent = 0
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            guard let stated = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(stated) < 1_000_000 else {
                return nil
            }
            exponent = stated
            rest = rest.suffix(0)
        }
        guard rest.isEmpty else { return nil }
        self.init(sign: isNegative, digits: whole + fraction, exponent: exponent - fraction.count)
    }

    private init(sign isNegative: Bool, digits: [UInt8], exponent: Int) {
        let kept = digits.drop { $0 == 0 }
        let zeros = kept.reversed().prefix { $0 == 0 }.count
        self.digits = Array(kept.dropLast(zeros))
        self.isNegative = isNegative && !self.digits.isEmpty
        self.exponent = self.digits.isEmpty ? 0 : exponent + zeros
    }

    /// Whether it is a whole number of times the other one; `false` also where the numbers are too far apart to tell.
    public func isMultiple(of other: ExactDecimal) -> Bool {
        guard !other.digits.isEmpty else { return digits.isEmpty }
        let shift = exponent - other.exponent
        // A divisor of 18 digits leaves a remainder that can still be multiplied by ten.
        guard !digits.isEmpty else { return true }
        guard abs(shift) <= 100, other.digits.count + max(0, -shift) <= 18 else { return self == other }
        let divisor = (other.digits + Array(repeating: 0, count: max(0, -shift))).reduce(UInt64(0)) {
            $0 * 10 + UInt64($1)
        }
        let dividend = digits + Array(repeating: 0, count: max(0, shift))
        return dividend.reduce(UInt64(0)) { ($0 * 10 + UInt64($1)) % divisor } == 0
    }
}

extension ExactDecimal: Comparable {
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
    }

    private func isSmallerInSize(than other: ExactDecimal) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else { return digits.isEmpty && !other.digits.isEmpty }
        let places = (digits.count + exponent, other.digits.count + other.exponent)
        return places.0 == places.1 ? digits.lexicographicallyPrecedes(other.digits) : places.0 < places.1
    }
}
