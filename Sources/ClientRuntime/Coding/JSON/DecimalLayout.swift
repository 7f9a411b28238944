// How Foundation lays out a `Decimal` in memory: the only way to give it zeros behind its last digit, and thirty times
// faster than by way of a text. No documentation promises the layout, so it is checked once on numbers of all kinds; where
// the check fails, nothing here is used.
import Foundation

/// A layout of `Decimal`: one byte of exponent, flags, two bytes of nothing, and eight words of mantissa from the fifth
/// byte on.
struct DecimalLayout {
    /// Where the byte of flags has what.
    private let lengthShift: UInt8
    private let negative: UInt8

    /// The layout of the Foundation at hand; nil when it is none of those known.
    static let current: DecimalLayout? = [
        // swift-foundation
        DecimalLayout(lengthShift: 4, negative: 0b1000),
        // The bit fields of Apple's Foundation
        DecimalLayout(lengthShift: 0, negative: 0b1_0000),
    ].first { $0.isRight }

    @inline(__always)
    func decimal(_ digits: DecimalDigits) -> Decimal {
        decimal(
            digits.isNegative, low: UInt64(truncatingIfNeeded: digits.mantissa),
            high: UInt64(truncatingIfNeeded: digits.mantissa >> 64), exponent: digits.exponent)
    }

    /// The same of a number with fewer digits.
    @inline(__always)
    func decimal(_ number: ShortNumber) -> Decimal {
        decimal(number.isNegative, low: number.mantissa, high: 0, exponent: -number.decimals)
    }

    @inline(__always)
    private func decimal(_ isNegative: Bool, low: UInt64, high: UInt64, exponent: Int) -> Decimal {
        var result = Decimal()
        withUnsafeMutableBytes(of: &result) { bytes in
            let used = high == 0 ? 64 - low.leadingZeroBitCount : 128 - high.leadingZeroBitCount
            let length = UInt8(truncatingIfNeeded: (used + 15) / 16)
            let sign = isNegative && used != 0 ? negative : 0
            bytes.storeBytes(of: Int8(truncatingIfNeeded: exponent), toByteOffset: 0, as: Int8.self)
            bytes.storeBytes(of: length << lengthShift | sign, toByteOffset: 1, as: UInt8.self)
            bytes.storeBytes(of: low.littleEndian, toByteOffset: 4, as: UInt64.self)
            bytes.storeBytes(of: high.littleEndian, toByteOffset: 12, as: UInt64.self)
        }
        return result
    }

    /// The number, with a note in its two bytes of nothing how many digits behind the point it is written with. Foundation
    /// does not look at the note: neither its value nor its hash depends on it, and sums have that of their first number.
    func decimal(_ digits: DecimalDigits, fractionDigits: Int) -> Decimal {
        var result = decimal(digits)
        guard Self.keepsNotes, let count = UInt8(exactly: fractionDigits) else { return result }
        withUnsafeMutableBytes(of: &result) { bytes in
            bytes[2] = count
            bytes[3] = Self.noteMark
        }
        return result
    }

    /// Beside the note, so that bytes which mean something else are none.
    private static let noteMark: UInt8 = 0b1010_0101

    @inline(__always)
    func digits(_ decimal: Decimal) -> DecimalDigits {
        withUnsafeBytes(of: decimal) { bytes in
            let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
            let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt64.self))
            let length = bytes[1] >> lengthShift & 0xF
            var mantissa = UInt128(high) << 64 | UInt128(low)
            if length < 8 { mantissa &= UInt128(1) << (UInt128(length) * 16) - 1 }
            let digits = DecimalDigits(
                isNegative: bytes[1] & negative != 0, mantissa: mantissa, exponent: Int(Int8(bitPattern: bytes[0])))
            return bytes[3] == Self.noteMark ? digits.filled(toFractionDigits: Int(bytes[2])) : digits
        }
    }

    /// Whether numbers that Foundation made have the expected digits, and numbers that are made here are to Foundation
    /// what they should be: equal, of equal hash, and with the expected text.
    private var isRight: Bool {
        guard MemoryLayout<Decimal>.size == 20 else { return false }
        return Self.samples.allSatisfy { text, digits in
            guard let expected = Decimal(string: text, locale: nil), self.digits(expected).compact == digits.compact
            else { return false }
            let made = decimal(digits)
            return made == expected && made.hashValue == expected.hashValue && made + 1 == expected + 1
                && made.isZero == expected.isZero && (made.isZero || made.description == text)
        }
    }

    /// Whether Foundation leaves the two bytes alone: numbers with and without a note are equal, in every respect.
    private static let keepsNotes = samples.allSatisfy { text, digits in
        guard let layout = current, let plain = Decimal(string: text, locale: nil) else { return false }
        var noted = plain
        withUnsafeMutableBytes(of: &noted) { bytes in
            bytes[2] = 3
            bytes[3] = noteMark
        }
        return noted == plain && noted.hashValue == plain.hashValue && noted.description == plain.description
            && noted + 1 == plain + 1 && noted * 3 == plain * 3 && !(noted < plain) && !(plain < noted)
            && layout.digits(noted).compact == digits.compact
    }

    private static let samples: [(text: String, digits: DecimalDigits)] = [
        ("0.00", .init(exponent: -2)), ("1", .init(mantissa: 1)), ("500", .init(mantissa: 500)),
        ("99.90", .init(mantissa: 9990, exponent: -2)),
        ("-100.10", .init(isNegative: true, mantissa: 10010, exponent: -2)),
        ("1234567890.12345", .init(mantissa: 123_456_789_012_345, exponent: -5)),
        (
            "-99999999999999999999999999999999999999",
            .init(isNegative: true, mantissa: DecimalDigits.largest)
        ),
    ]
}
