// A number of few characters, which nearly all numbers are: 64 bits are enough for its digits.

/// The digits of a number of at most eighteen characters without an exponent, `-12.50` as minus, 1250 and 2.
struct ShortNumber: BitwiseCopyable {
    let isNegative: Bool
    let mantissa: UInt64
    /// How many of the digits stand behind the point.
    let decimals: Int

    /// - Parameter bytes: a number that was checked: sign, digits, point, digits, exponent.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= 18, let start = bytes.baseAddress else { return nil }
        let end = bytes.count
        isNegative = start[0] == UInt8(ascii: "-")
        var value: UInt64 = 0
        var decimals = 0
        var at = isNegative ? 1 : 0
        while at < end {
            let digit = start[at] &- UInt8(ascii: "0")
            at &+= 1
            if digit < 10 {
                value = value &* 10 &+ UInt64(digit)
            } else {
                guard start[at &- 1] == UInt8(ascii: ".") else { return nil }
                decimals = end &- at
            }
        }
        mantissa = value
        self.decimals = decimals
    }
}
