// The digits of a `Decimal` as they are sent: an amount may have to have two of them behind the point, whatever they are.
import Foundation

extension Decimal {
    /// The number that a text spells in the notation of JSON, with the zeros that it ends in: `100.10` is sent as `100.10`,
    /// where `Decimal(string: "100.10")` is sent as `100.1`. Nil when the text is no such number, or has more digits than
    /// a `Decimal` holds.
    public init?(exactly text: String) {
        var text = text
        let number = text.withUTF8 { bytes in
            JSONScanner.isNumber(bytes) ? DecimalDigits(bytes)?.decimal : nil
        }
        guard let number else { return nil }
        self = number
    }

    /// The same number, sent with so many digits behind the point: `Decimal(5).withFractionDigits(2)` as `5.00`. Nil when
    /// it has more of them, for which round it first, or when they are too many for a `Decimal`.
    public func withFractionDigits(_ count: Int) -> Decimal? {
        guard var digits = DecimalDigits(self)?.compact, count >= 0 else { return nil }
        if digits.mantissa == 0 { digits.exponent = -count }
        guard digits.exponent >= -count else { return nil }
        while digits.exponent > -count {
            guard digits.mantissa <= DecimalDigits.largest / 10 else { return nil }
            digits.mantissa *= 10
            digits.exponent -= 1
        }
        return digits.decimal
    }
}
