// Decimals are compared by their digits.

import Testing

@testable import SpecSource

@Suite struct ExactDecimalTests {
    private static let ascending = [
        "-1e3", "-10.5", "-10.25", "-1", "-0.001", "0", "1e-30", "0.1", "0.10000000000000000001", "1", "9.99", "10",
        "123456789012345678901234567890", "123456789012345678901234567890.5", "1e40",
    ]

    @Test func areOrdered() throws {
        let numbers = try Self.ascending.map { try #require(ExactDecimal($0)) }
        for (left, right) in zip(numbers, numbers.dropFirst()) {
            #expect(left < right)
            #expect(!(right < left))
        }
    }

    @Test(arguments: [("1.50", "1.5"), ("-0", "0"), ("1e2", "100"), ("0.010E1", "0.1"), ("+7", "7"), (".5", "0.5")])
    func areEqual(_ left: String, _ right: String) throws {
        let number = try #require(ExactDecimal(left))
        #expect(ExactDecimal(right) == number)
    }

    @Test(arguments: ["", "-", "a", ".inf", "1e", "1 ", "0x1"]) func isNone(_ text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(arguments: [
        ("4", "2", true), ("2", "4", false), ("0.3", "0.1", true), ("0.05", "0.1", false), ("0", "7", true),
        ("1e20", "0.01", true), ("7", "0", false), ("123456789012345678901234567890", "10", true), ("1.5", "1.5", true),
    ])
    func multiples(_ left: String, _ right: String, _ isMultiple: Bool) throws {
        #expect(try #require(ExactDecimal(left)).isMultiple(of: try #require(ExactDecimal(right))) == isMultiple)
    }
}
