// A number as its digits: sign, whole mantissa and power of ten. Numbers of all types are made of it without a text in
// between, and none of them with another value than the digits have.
import Foundation

/// The digits of a number, `-12.50` as minus, 1250 and -2.
struct DecimalDigits: Equatable {
    var isNegative = false
    /// At most 38 digits.
    var mantissa: UInt128 = 0
    /// The power of ten.
    var exponent = 0

    /// More digits than a `Decimal` holds are a failure and never another number.
    static let limit = 38
}

// MARK: Reading

extension DecimalDigits {
    /// Reads a number as JSON has it; nil when it has more than 38 significant digits.
    /// - Parameter bytes: a number that was checked: sign, digits, point, digits, exponent.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let short = ShortNumber(bytes) {
            self.init(isNegative: short.isNegative, mantissa: UInt128(short.mantissa), exponent: -short.decimals)
        } else {
            self.init(long: bytes)
        }
    }

    @inline(never)
    private init?(long bytes: UnsafeBufferPointer<UInt8>) {
        self.init()
        var small: UInt64 = 0
        var digits = 0
        // Zeros that stand behind all other digits so far; they become digits when another one follows.
        var zeros = 0
        var hasPoint = false
        var at = 0
        if bytes[0] == UInt8(ascii: "-") {
            isNegative = true
            at = 1
        }
        scan: while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if hasPoint { exponent -= 1 }
                if digits < 18 {
                    small = small * 10 + UInt64(byte - UInt8(ascii: "0"))
                    if small != 0 { digits += 1 }
                } else if byte == UInt8(ascii: "0") {
                    zeros += 1
                } else {
                    if digits == 18 { mantissa = UInt128(small) }
                    guard digits + zeros + 1 <= Self.limit else { return nil }
                    for _ in 0..<zeros { mantissa *= 10 }
                    mantissa = mantissa * 10 + UInt128(byte - UInt8(ascii: "0"))
                    digits += zeros + 1
                    zeros = 0
                }
            case UInt8(ascii: "."): hasPoint = true
            default:
                exponent += Self.exponent(bytes, at)
                break scan
            }
        }
        if digits <= 18 { mantissa = UInt128(small) }
        let kept = min(zeros, Self.limit - digits)
        for _ in 0..<kept { mantissa *= 10 }
        exponent += zeros - kept
    }

    /// The number behind an `e`; a number too large to count is as good as one beyond all types.
    private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative || bytes[at] == UInt8(ascii: "+") { at += 1 }
        var value = 0
        while at < bytes.count {
            value = min(value * 10 + Int(bytes[at] - UInt8(ascii: "0")), 1_000_000_000)
            at += 1
        }
        return isNegative ? -value : value
    }

    /// The same number with as few digits as possible.
    var compact: DecimalDigits {
        var result = self
        if mantissa == 0 { result.exponent = 0 }
        while result.mantissa != 0, result.mantissa % 10 == 0 {
            result.mantissa /= 10
            result.exponent += 1
        }
        return result
    }
}

// MARK: Numbers of Swift

extension DecimalDigits {
    /// A whole number; nil when it has a fraction or does not fit.
    @inline(__always)
    static func integer<T: FixedWidthInteger>(_ bytes: UnsafeBufferPointer<UInt8>) -> T? {
        var at = 0
        let isNegative = bytes[0] == UInt8(ascii: "-")
        if isNegative { at = 1 }
        guard bytes.count - at <= 18 else { return wide(bytes) }
        var value: Int64 = 0
        while at < bytes.count {
            let digit = bytes[at] &- UInt8(ascii: "0")
            guard digit < 10 else { return wide(bytes) }
            value = value &* 10 &+ Int64(digit)
            at += 1
        }
        return T(exactly: isNegative ? -value : value)
    }

    /// Numbers with many digits, a fraction or an exponent, as `1.0` and `1e3`.
    @inline(never)
    private static func wide<T: FixedWidthInteger>(_ bytes: UnsafeBufferPointer<UInt8>) -> T? {
        let isNegative = bytes[0] == UInt8(ascii: "-")
        guard let magnitude = whole(bytes.dropFirst(isNegative ? 1 : 0)) ?? whole(DecimalDigits(bytes)) else {
            return nil
        }
        guard isNegative else { return T(exactly: magnitude) }
        // The least number has no positive counterpart.
        guard magnitude <= UInt128(1) << 127 else { return nil }
        return T(exactly: Int128(truncatingIfNeeded: 0 &- magnitude))
    }

    /// The number that digits spell; nil when there is another character or more than 128 bits.
    private static func whole(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt128? {
        var value: UInt128 = 0
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLargeWithDigit) = product.addingReportingOverflow(UInt128(digit))
            guard digit < 10, !isTooLarge, !isTooLargeWithDigit else { return nil }
            value = sum
        }
        return value
    }

    /// The magnitude of a number without a fraction.
    private static func whole(_ digits: DecimalDigits?) -> UInt128? {
        guard let digits = digits?.compact, (0...limit).contains(digits.exponent) else { return nil }
        var magnitude = digits.mantissa
        for _ in 0..<digits.exponent {
            let (product, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
            guard !isTooLarge else { return nil }
            magnitude = product
        }
        return magnitude
    }

    /// The nearest `Double`; nil beyond the largest one.
    static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        // Both exact, so that the one operation rounds correctly.
        guard let short = ShortNumber(bytes), short.mantissa < 1 << 53 else { return wideDouble(bytes) }
        let magnitude = Double(short.mantissa)
        let value = short.decimals == 0 ? magnitude : magnitude / powers[short.decimals]
        return short.isNegative ? -value : value
    }

    @inline(never)
    private static func wideDouble(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The powers of ten of a short number, which a `Double` holds exactly.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    ]
}
