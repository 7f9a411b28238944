// Numbers keep their value: money is never a binary fraction, ids never lose digits.
import ClientRuntime
import Foundation
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        ("100.10", "100.10"), ("1e-8", "0.00000001"), ("9007199254740993", "9007199254740993"),
        ("12345678901234567890123", "12345678901234567890123"),
        ("-0.12345678901234567890123456789", "-0.12345678901234567890123456789"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("18446744073709551615", "18446744073709551615"), ("0.1", "0.1"), ("1E3", "1000"),
    ])
    func decimalsAreExactBothWays(_ text: String, _ written: String) throws {
        #expect(try encode(try decode("[\(text)]", as: [Decimal].self)) == "[\(written)]")
        #expect(try encode(try decode("[\(text)]", as: [JSONValue].self)) == "[\(written)]")
    }

    @Test func integersBeyondTheReachOfDoublesAreExact() throws {
        #expect(try decode("[9223372036854775807]", as: [Int64].self) == [.max])
        #expect(try decode("[9007199254740993]", as: [JSONValue].self)[0].intValue == 9_007_199_254_740_993)
    }

    /// Whole numbers of few and of many digits, and zero with a sign.
    @Test(arguments: ["0", "-0", "7", "-12", "999999999999999", "-99999999999999", "9007199254740993", "1760000000"])
    func wholeNumbersAsDoubles(_ text: String) throws {
        let read = try decode("[\(text)]", as: [Double].self)[0]
        #expect(read.bitPattern == Double(text)?.bitPattern)
    }

    @Test func numbersBeyondDecimalStayNumbers() throws {
        let value = try JSONValue(parsing: Data("1e300".utf8))
        #expect(value == .double(1e300))
        #expect(try encode([value]) == "[1e+300]")
    }

    @Test func floatLiteralsMeanWhatTheySay() {
        let value: JSONValue = 0.1
        #expect(value == .number(Decimal(string: "0.1") ?? 0))
    }

    @Test(arguments: ["\"100.10\"", "\"-1e-8\"", "\"99999999999999999999999999999999999999\""])
    func decimalTextIsExact(_ text: String) throws {
        let value = try decode("[\(text)]", as: [DecimalText].self)[0].value
        #expect(value == Decimal(string: text.trimmingCharacters(in: ["\""])))
    }

    /// Money keeps its last zeros, in numbers, in texts, in values of any shape, and as a parameter.
    @Test(arguments: [
        "100.10", "0.00", "-0.50", "99.90", "500", "1200.00", "90071992547409.92", "1234567890123.10000",
        "100000000.10000000", "12345678901234567.10", "-123456789012345678.00", "9007199254740993.0",
        "123456789012345678901234567890.12345670", "0.12345678901234567890123456789012345670",
    ])
    func lastZerosComeBack(_ text: String) throws {
        #expect(try encode(try decode("[\(text)]", as: [Decimal].self)) == "[\(text)]")
        #expect(try encode(try decode("[\(text)]", as: [JSONValue].self)) == "[\(text)]")
        #expect(try encode(try decode("[\"\(text)\"]", as: [DecimalText].self)) == "[\"\(text)\"]")
    }

    /// Foundation hashes a `Decimal` by way of a `Double`: zeros that would change that are not kept.
    @Test(arguments: [
        "9999999999999.99990", "123456789012345678.00", "98765432109876543210.1200", "72057594037927935.0",
        "12345678901234567890123456789012.100000", "-36028797018963970", "1234567890123456789.50",
    ])
    func equalNumbersHaveEqualHashesWhateverTheirZeros(_ text: String) throws {
        let read = try decode("[\(text)]", as: [Decimal].self)[0]
        let computed = try #require(Decimal(string: text))
        #expect(read == computed)
        #expect(read.hashValue == computed.hashValue)
    }

    /// A note of zeros takes part in nothing but writing: what is computed is right, whatever it notes.
    @Test func calculatingDoesNotDependOnZeros() throws {
        let read = try #require(Decimal(exactly: "12345678901234567.10"))
        let computed = try #require(Decimal(string: "12345678901234567.1"))
        #expect(read + 1 == computed + 1 && read * 2 == computed * 2 && -read == -computed && read - computed == 0)
        #expect(Set([read, computed]).count == 1)
        #expect(try encode([read * 10]) == "[123456789012345671]")
        #expect(try encode([read + Decimal(string: "0.005")!]) == "[12345678901234567.105]")
        #expect(try encode([read.withFractionDigits(1)]) == "[12345678901234567.1]")
        #expect(try encode([read.withFractionDigits(4)]) == "[12345678901234567.1000]")
    }

    @Test func anAmountIsGivenItsDigits() throws {
        #expect(try encode([Decimal(5).withFractionDigits(2)]) == "[5.00]")
        #expect(try encode([Decimal(0).withFractionDigits(2)]) == "[0.00]")
        #expect(try encode([Decimal(string: "-0.5")?.withFractionDigits(2)]) == "[-0.50]")
        #expect(try encode([Decimal(exactly: "100.10")]) == "[100.10]")
        #expect(try encode([Decimal(exactly: "100.10")?.withFractionDigits(1)]) == "[100.1]")
        #expect(Decimal(string: "0.125")?.withFractionDigits(2) == nil)
        #expect(Decimal(1).withFractionDigits(-1) == nil)
        #expect(Decimal(1).withFractionDigits(40) == nil)
    }

    @Test(arguments: [
        "", "1,5", "+1", " 1", "1.", ".5", "0x10", "NaN", "999999999999999999999999999999999999999", "01", "1e9999",
    ])
    func decimalTextThatIsNoExactNumberIsRefused(_ text: String) {
        let found = failure("[\"\(text)\"]", as: [DecimalText].self)
        #expect(found == DecodingFailure(pointer: "/0", problem: .invalidText(format: "decimal number")))
    }

    @Test(arguments: [#"["7","007",7,12345678901234567890123]"#])
    func idsComeBackAsTheyWere(_ text: String) throws {
        let ids: [LenientID] = try decode(text)
        #expect(try encode(ids) == text)
        #expect(ids[0] == ids[2])
        #expect(ids[0] != ids[1])
        #expect("\(ids[3])" == "12345678901234567890123")
    }

    @Test(arguments: [
        (1_700_000_000.0, "[1700000000]"), (1.5, "[1.5]"), (0, "[0]"), (-1, "[-1]"),
        (1_700_000_000.123, "[1700000000.123]"),
    ])
    func fractionalSecondsAreWholeWhenTheyCanBe(_ seconds: Double, _ text: String) throws {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(try encode([FractionalUnixSeconds(date)]) == text)
        let back = try decode(text, as: [FractionalUnixSeconds].self)[0].value
        #expect(abs(back.timeIntervalSince(date)) < 1e-6)
    }

    @Test(arguments: [
        (1_700_000_000, "[1700000000]"), (1_700_000_000.999, "[1700000000]"), (0.5, "[0]"), (-0.5, "[-1]"),
        (-1, "[-1]"),
    ])
    func secondsAreAlwaysWhole(_ seconds: Double, _ text: String) throws {
        #expect(try encode([UnixSeconds(Date(timeIntervalSince1970: seconds))]) == text)
    }

    @Test func unixMillisecondsComeBack() throws {
        let text = "[1700000000123]"
        #expect(try encode(try decode(text, as: [UnixMilliseconds].self)) == text)
        #expect(try encode([UnixMilliseconds(Date(timeIntervalSince1970: 1_700_000_000.1239))]) == text)
    }
}
