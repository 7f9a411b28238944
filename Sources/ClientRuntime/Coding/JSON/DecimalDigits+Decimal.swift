// Between digits and `Decimal`, without a text in between and with the zeros that money ends in.
import Foundation

extension DecimalDigits {
    /// Up to here a `Decimal` keeps its last zeros unasked: `99.90` stays `99.90`. Foundation compares such numbers by
    /// their value, but hashes them by way of a `Double`. A whole number that a `Double` holds exactly has the same hash
    /// with and without zeros.
    private static let keepsZeros: UInt64 = 1 << 53

    /// The number that bytes spell; nil for one that a `Decimal` cannot hold exactly.
    static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Decimal? {
        guard let short = ShortNumber(bytes), short.mantissa < keepsZeros, let layout = DecimalLayout.current else {
            return DecimalDigits(bytes)?.decimal
        }
        return layout.decimal(short)
    }

    /// The number; nil beyond the exponents of a `Decimal`.
    var decimal: Decimal? {
        guard mantissa < Self.keepsZeros, (-128...127).contains(exponent) else { return wideDecimal }
        return DecimalLayout.current?.decimal(self) ?? portableDecimal
    }

    /// A number of many digits or of a large exponent: with its last zeros, or, where it would have another hash than its
    /// equal without them, with a note how many there are.
    @inline(never)
    private var wideDecimal: Decimal? {
        guard let short = compact.shortDecimal else { return nil }
        guard mantissa != 0, mantissa % 10 == 0, (-128...127).contains(exponent), let layout = DecimalLayout.current
        else { return short }
        let long = layout.decimal(self)
        if long.hashValue == short.hashValue { return long }
        return exponent < 0 ? layout.decimal(compact, fractionDigits: -exponent) : short
    }

    /// The same number with zeros behind its last digit, up to a count of digits behind the point.
    func filled(toFractionDigits count: Int) -> DecimalDigits {
        var result = self
        while result.exponent > -count, result.mantissa <= Self.largest / 10 {
            result.mantissa *= 10
            result.exponent -= 1
        }
        return result
    }

    /// The number of these digits, in the range of exponents that a `Decimal` has.
    private var shortDecimal: Decimal? {
        var digits = self
        let range = Int(Int8.min)...Int(Int8.max)
        while digits.exponent > range.upperBound, digits.mantissa < Self.largest / 10 {
            digits.mantissa *= 10
            digits.exponent -= 1
        }
        guard range.contains(digits.exponent) else { return nil }
        return DecimalLayout.current?.decimal(digits) ?? digits.portableDecimal
    }

    /// The largest whole number of 38 digits.
    static let largest = UInt128(99_999_999_999_999_999_999) * 1_000_000_000_000_000_000 + 999_999_999_999_999_999

    /// The number by what Foundation offers: exact, without last zeros.
    private var portableDecimal: Decimal? {
        if let small = UInt64(exactly: mantissa) {
            return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(small))
        }
        return Decimal(string: "\(isNegative ? "-" : "")\(mantissa)e\(exponent)", locale: nil)
    }

    /// The digits of a `Decimal`; nil for one that is not a number.
    init?(_ decimal: Decimal) {
        guard !decimal.isNaN else { return nil }
        if let layout = DecimalLayout.current {
            self = layout.digits(decimal)
        } else {
            let bytes = Array(decimal.description.utf8)
            guard let digits = bytes.withUnsafeBufferPointer({ DecimalDigits($0) }) else { return nil }
            self = digits
        }
    }

    /// The number as JSON has it, without an exponent.
    var text: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.textSize) { buffer in
            String(decoding: UnsafeBufferPointer(rebasing: buffer[..<write(to: buffer)]), as: UTF8.self)
        }
    }

    /// Room for any number: a sign, a point, 38 digits and the zeros of the exponent.
    static let textSize = 192

    /// Writes the number as JSON has it; gives the count of bytes.
    func write(to target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
            let count = Self.write(mantissa, endOf: digits)
            let first = digits.count - count
            var size = 0
            func put(_ byte: UInt8) {
                target[size] = byte
                size += 1
            }
            if isNegative, mantissa != 0 { put(UInt8(ascii: "-")) }
            let whole = count + exponent
            if whole <= 0 { put(UInt8(ascii: "0")) }
            for index in 0..<max(whole, 0) where exponent <= 0 || mantissa != 0 || index == 0 {
                put(index < count ? digits[first + index] : UInt8(ascii: "0"))
            }
            guard exponent < 0 else { return size }
            put(UInt8(ascii: "."))
            for _ in 0..<max(-whole, 0) { put(UInt8(ascii: "0")) }
            for index in max(whole, 0)..<count { put(digits[first + index]) }
            return size
        }
    }

    /// Writes the digits of a whole number to the end of a buffer; gives their count.
    private static func write(_ number: UInt128, endOf target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var at = target.count
        var rest = number
        // Division is dear for 128 bits: 19 digits at a time.
        while rest > UInt128(UInt64.max) {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
            var low = UInt64(truncatingIfNeeded: remainder)
            for _ in 0..<19 {
                at -= 1
                target[at] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: low % 10)
                low /= 10
            }
            rest = quotient
        }
        var low = UInt64(truncatingIfNeeded: rest)
        repeat {
            at -= 1
            target[at] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: low % 10)
            low /= 10
        } while low != 0
        return target.count - at
    }
}

extension Decimal {
    /// The number as JSON has it, with the zeros that it was read with.
    var jsonText: String { DecimalDigits(self)?.text ?? description }
}
