// What the reader of JSON promises beyond the grammar: exact numbers, whole texts, one rule for repeated members, and
// time that grows with the text only.
import ClientRuntime
import Foundation
import Testing

@Suite struct JSONReadingTests {
    // MARK: Numbers

    @Test(arguments: ["99.90", "100.10", "0.00", "-0.50", "0.000", "12345678901.2300", "100", "1000.0", "0"])
    func amountsKeepTheirZeros(_ text: String) throws {
        #expect(try encode(try decode(text, as: JSONValue.self)) == text)
        #expect(try encode(try decode("[\(text)]", as: [Decimal].self)) == "[\(text)]")
        #expect(try encode(try decode(#"["\#(text)"]"#, as: [DecimalText].self)) == #"["\#(text)"]"#)
    }

    @Test func zerosDoNotCountInComparisons() throws {
        let amounts: [Decimal] = try decode("[99.90,99.9,0.00,0,-5.0,-5]")
        #expect(amounts[0] == amounts[1] && amounts[2] == amounts[3] && amounts[4] == amounts[5])
        #expect(Set(amounts).count == 3)
        #expect(amounts[0] + amounts[1] == Decimal(string: "199.8"))
        #expect(amounts[2].isZero)
    }

    @Test(arguments: [
        "123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789", "1e400", "-1e400",
        "1.2345678901234567890123e300",
    ])
    func numbersThatNoTypeHoldsAreFailures(_ text: String) {
        #expect(
            failure(#"{"a":[\#(text)]}"#, as: JSONValue.self)
                == DecodingFailure(pointer: "/a/0", problem: .invalidNumber(expected: "Decimal")))
        #expect(
            failure("[\(text)]", as: [Decimal].self)
                == DecodingFailure(pointer: "/0", problem: .invalidNumber(expected: "Decimal")))
    }

    @Test func zerosAreNoSignificantDigits() throws {
        let zeros = String(repeating: "0", count: 60)
        let numbers: [Decimal] = try decode("[1.\(zeros),0.\(zeros)1,1\(zeros)]")
        #expect(
            numbers == [
                1, Decimal(sign: .plus, exponent: -61, significand: 1),
                Decimal(sign: .plus, exponent: 60, significand: 1),
            ])
    }

    @Test func integersOfAllSizes() throws {
        #expect(try decode("[18446744073709551615]", as: [UInt64].self) == [.max])
        #expect(try decode("[-9223372036854775808]", as: [Int64].self) == [.min])
        #expect(try decode("[-128,127]", as: [Int8].self) == [.min, .max])
        #expect(try decode("[340282366920938463463374607431768211455]", as: [UInt128].self) == [.max])
        #expect(try decode("[1.0,1e3,12.5e1,-0]", as: [Int].self) == [1, 1000, 125, 0])
        for text in ["18446744073709551616", "-1", "1.5", "1e-1"] {
            #expect(
                failure("[\(text)]", as: [UInt64].self)
                    == DecodingFailure(pointer: "/0", problem: .invalidNumber(expected: "UInt64")))
        }
        #expect(try encode(try decode("[18446744073709551615]", as: [JSONValue].self)) == "[18446744073709551615]")
    }

    // MARK: Texts

    @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\ud800"#, #"\ud800x"#, #"\udc00\ud800"#])
    func halvesOfCharactersFailWhereTheyAreRead(_ text: String) throws {
        struct Pair: Codable, Equatable {
            let a: Int
            var b: String?
        }
        struct Single: Decodable, Equatable { let a: Int }
        let object = #"{"a":1,"b":"\#(text)"}"#
        #expect(try decode(object) == Single(a: 1))
        #expect(
            failure(object, as: Pair.self)
                == DecodingFailure(pointer: "/b", problem: .invalidText(format: "Unicode text")))
    }

    @Test func escapesAreWhatTheyStandFor() throws {
        let text = #"["\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00",""]"#
        #expect(try decode(text) == ["\"\\/\u{8}\u{C}\n\r\t\0é😀", ""])
    }

    @Test func namesMayBeEscaped() throws {
        let text = #"{"\u0061":1,"b\/c":2,"x1":0,"x2":0,"x3":0,"x4":0,"x5":0}"#
        let members: [String: Int] = try decode(text)
        #expect(members["a"] == 1 && members["b/c"] == 2)
    }

    @Test func aByteOrderMarkIsPassedOver() throws {
        #expect(try JSONValue(parsing: Data([0xEF, 0xBB, 0xBF]) + Data("[1]".utf8)) == [1])
    }

    // MARK: Repeated members

    struct Wide: Codable, Equatable {
        let a: Int
        let z: Int?

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            z = object.optional("z")
            a = try object.required("a")
            try object.finish()
        }
    }

    /// In small objects, large ones and free ones.
    @Test(arguments: [#"{"a":1,"z":5,"a":2}"#, #"{"b":0,"c":0,"d":0,"a":1,"e":0,"f":0,"g":0,"z":5,"\u0061":2,"h":0}"#])
    func theFirstOfSeveralMembersCounts(_ text: String) throws {
        #expect(try decode(text, as: Wide.self).a == 1)
        #expect(try decode(text, as: JSONValue.self)["a"] == 1)
        #expect(try decode(text, as: [String: Int].self)["a"] == 1)
        #expect(throws: DecodingFailure(pointer: "/a", problem: .repeated)) {
            try JSONCoding.decode(Wide.self, from: Data(text.utf8), repeatedMembers: .refused)
        }
        #expect(throws: DecodingFailure(pointer: "/0/a", problem: .repeated)) {
            try JSONCoding.decode(JSONValue.self, from: Data("[\(text)]".utf8), repeatedMembers: .refused)
        }
    }

    @Test func objectsWithoutRepetitionsAreReadAlsoWhereTheyAreRefused() throws {
        let text = #"{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":1}}"#
        let value = try JSONCoding.decode(JSONValue.self, from: Data(text.utf8), repeatedMembers: .refused)
        #expect(try encode(value) == text)
    }

    // MARK: Sizes

    @Test func nestingIsLimited() throws {
        let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(throws: Never.self) { try decode(deep(512), as: JSONValue.self) }
        #expect(failure(deep(513), as: JSONValue.self) == DecodingFailure(pointer: "", problem: .notJSON))
        let objects = String(repeating: #"{"a":"#, count: 512) + "1" + String(repeating: "}", count: 512)
        #expect(try encode(decode(objects, as: JSONValue.self)) == objects)
    }

    /// A pointer into the list is made for each element; together they take no longer than the list.
    @Test func manyFailuresInOneList() throws {
        struct Either: Decodable {
            let isText: Bool

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                isText = (try? value.decode(Int.self)) == nil
            }
        }
        let list = "[" + Array(repeating: #""a""#, count: 50_000).joined(separator: ",") + "]"
        #expect(try decode(list, as: [Either].self).count { $0.isText } == 50_000)
    }

    @Test func largeObjectsAreSearchedByName() throws {
        struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
        struct Large: Decodable {
            let sum: Int

            init(from decoder: any Decoder) throws {
                let members = try decoder.container(keyedBy: Key.self)
                sum = try (0..<20_000).reduce(0) { sum, index in
                    try sum + members.decode(Int.self, forKey: Key(stringValue: "member\(index)"))
                }
            }
        }
        let text = "{" + (0..<20_000).map { #""member\#($0)":\#($0)"# }.joined(separator: ",") + "}"
        #expect(try decode(text, as: Large.self).sum == 199_990_000)
    }
}
