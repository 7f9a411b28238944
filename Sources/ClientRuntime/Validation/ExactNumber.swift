// Numbers of all Swift types compared by what they are, not by how a `Double` would round them.
import Foundation

/// A value that may be a number.
public protocol ExactNumber {
    /// The number; nil for a value that is none.
    var exactNumber: NumberBound.Number? { get }
}

/// A limit of a description: a whole number, or the digits of any JSON number.
public struct NumberBound: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    let number: Number
    /// The number as the description has it.
    public let description: String

    public init(integerLiteral value: Int) {
        number = .decimal(Decimal(value))
        description = String(value)
    }

    /// Generated code has checked that it is a number.
    public init(stringLiteral value: String) {
        number = Decimal(exactly: value).map { .decimal($0) } ?? .double(Double(value) ?? .nan)
        description = value
    }

    /// A number with all its digits, or one that is too large or too small for a `Decimal`.
    public enum Number: Sendable, Hashable, Comparable {
        case decimal(Decimal)
        case double(Double)

        public static func < (left: Number, right: Number) -> Bool {
            guard case .decimal(let left) = left, case .decimal(let right) = right else {
                return left.approximation < right.approximation
            }
            return left < right
        }

        private var approximation: Double {
            switch self {
            case .decimal(let value): NSDecimalNumber(decimal: value).doubleValue
            case .double(let value): value
            }
        }

        /// Whether it is a whole number of steps.
        func isMultiple(of step: Number) -> Bool {
            guard case .decimal(let value) = self, case .decimal(let step) = step else {
                return approximation.remainder(dividingBy: step.approximation) == 0
            }
            return value.isMultiple(of: step)
        }
    }
}

extension Decimal {
    fileprivate func isMultiple(of step: Decimal) -> Bool {
        guard !step.isZero else { return isZero }
        // As whole numbers: the quotient of two decimal fractions may have more digits than a `Decimal` holds.
        let shift = Swift.max(0, -Swift.min(exponent, step.exponent))
        guard let dividend = shifted(by: shift), let divisor = step.shifted(by: shift) else { return false }
        var quotient = dividend / divisor
        var whole = Decimal()
        NSDecimalRound(&whole, &quotient, 0, .down)
        return whole * divisor == dividend
    }

    /// Times a power of ten; nil when it does not fit.
    private func shifted(by digits: Int) -> Decimal? {
        var source = self
        var result = Decimal()
        let outcome = NSDecimalMultiplyByPowerOf10(&result, &source, Int16(clamping: digits), .plain)
        return outcome == .noError ? result : nil
    }
}

extension FixedWidthInteger where Self: SignedInteger {
    /// The number.
    public var exactNumber: NumberBound.Number? { .decimal(Decimal(Int64(self))) }
}

extension Int: ExactNumber {}
extension Int32: ExactNumber {}
extension Int64: ExactNumber {}

extension UInt64: ExactNumber {
    /// The number.
    public var exactNumber: NumberBound.Number? { .decimal(Decimal(self)) }
}

extension Double: ExactNumber {
    /// The shortest decimal number that reads back as this one, as JSON has it.
    public var exactNumber: NumberBound.Number? { Decimal(exactly: description).map { .decimal($0) } ?? .double(self) }
}

extension Float: ExactNumber {
    /// The shortest decimal number that reads back as this one, as JSON has it.
    public var exactNumber: NumberBound.Number? {
        Decimal(exactly: description).map { .decimal($0) } ?? .double(Double(self))
    }
}

extension Decimal: ExactNumber {
    /// The number.
    public var exactNumber: NumberBound.Number? { .decimal(self) }
}

extension JSONValue: ExactNumber {
    /// The number, if it is one.
    public var exactNumber: NumberBound.Number? {
        switch self {
        case .number(let value): .decimal(value)
        case .double(let value): .double(value)
        case .null, .bool, .string, .array, .object: nil
        }
    }
}
