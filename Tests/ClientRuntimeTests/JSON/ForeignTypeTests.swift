// Types that know nothing of the runtime, read and written as Foundation would.
import ClientRuntime
import Foundation
import Testing

@Suite struct ForeignTypeTests {
    enum Shape: String, Codable { case round, square }

    struct Part: Codable, Equatable {
        var name: String
        var shape: Shape?
        var weights: [Double]
        var limits: [String: Int8]
        var home: URL?
        var bytes: Data
        var id: UUID
        var pair: [Int: Bool]
        var flag: Bool?
        var large: UInt64
        var ratio: Float
        var price: Decimal
    }

    private let part = Part(
        name: "a\"b", shape: .square, weights: [1, -2.5, 1e-7, 1e30], limits: ["x": -1, "a": 2],
        home: URL(string: "https://a.example/b?c=d"), bytes: Data([1, 2, 250]),
        id: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)), pair: [1: true, 20: false], flag: nil,
        large: .max, ratio: 0.1, price: 12)

    private var foundation: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    @Test func synthesizedCodingIsThatOfFoundation() throws {
        let bytes = try JSONCoding.encode([part])
        #expect(
            String(decoding: bytes, as: UTF8.self) == String(decoding: try foundation.encode([part]), as: UTF8.self))
        #expect(try JSONCoding.decode([Part].self, from: bytes) == [part])
        #expect(try JSONDecoder().decode([Part].self, from: bytes) == [part])
    }

    /// Containers that are filled beside each other, super encoders, and members that are written twice.
    struct Mixed: Codable, Equatable {
        var numbers: [Int] = [1, 2]

        enum Key: String, CodingKey { case second, first, list, base, twice }

        init() {}

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            let first = try members.nestedContainer(keyedBy: Key.self, forKey: .first)
            let second = try members.nestedContainer(keyedBy: Key.self, forKey: .second)
            var list = try members.nestedUnkeyedContainer(forKey: .list)
            var inner = try list.nestedUnkeyedContainer()
            numbers = [try first.decode(Int.self, forKey: .second), try second.decode(Int.self, forKey: .first)]
            #expect(try inner.decode(Int.self) == 1)
            #expect(try inner.decodeNil())
            #expect(inner.isAtEnd)
            #expect(try list.decode(String.self) == "between")
            let last = try list.nestedContainer(keyedBy: Key.self)
            #expect(last.allKeys == [.base])
            #expect(try members.superDecoder().singleValueContainer().decode(Int.self) == 7)
            let base = try members.superDecoder(forKey: .base).container(keyedBy: Key.self)
            #expect(base.codingPath.last?.stringValue == "base")
            #expect(try members.decode(Int.self, forKey: .twice) == 2)
        }

        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: Key.self)
            var first = members.nestedContainer(keyedBy: Key.self, forKey: .first)
            var second = members.nestedContainer(keyedBy: Key.self, forKey: .second)
            try members.encode(1, forKey: .twice)
            try second.encode(numbers[1], forKey: .first)
            var list = members.nestedUnkeyedContainer(forKey: .list)
            var inner = list.nestedUnkeyedContainer()
            try list.encode("between")
            var last = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(1)
            try last.encode(true, forKey: .base)
            try inner.encodeNil()
            try first.encode(numbers[0], forKey: .second)
            try members.encode(2, forKey: .twice)
            try 7.encode(to: members.superEncoder())
            _ = members.superEncoder(forKey: .base).container(keyedBy: Key.self)
        }
    }

    @Test func containersMayBeFilledInAnyOrder() throws {
        let bytes = try JSONCoding.encode([Mixed(), Mixed()])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == String(decoding: try foundation.encode([Mixed(), Mixed()]), as: UTF8.self))
        #expect(try JSONCoding.decode([Mixed].self, from: bytes) == [Mixed(), Mixed()])
    }

    /// What fails leaves nothing behind.
    struct Cautious: Encodable {
        enum Key: String, CodingKey { case a, b, c }

        struct Broken: Encodable {
            func encode(to encoder: any Encoder) throws {
                var members = encoder.container(keyedBy: Key.self)
                try members.encode([1, 2], forKey: .a)
                try members.encode(Double.nan, forKey: .b)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(1, forKey: .b)
            try? members.encode(Broken(), forKey: .a)
            try? members.encode([Double.infinity], forKey: .c)
        }
    }

    @Test func aMemberThatFailsLeavesNothingBehind() throws {
        #expect(try encode([Cautious()]) == #"[{"b":1}]"#)
        #expect(throws: EncodingError.self) { try JSONCoding.encode(Cautious.Broken()) }
        #expect(throws: EncodingError.self) { try JSONCoding.encode(Decimal.nan) }
    }

    struct Empty: Codable, Equatable {}

    @Test func valuesWithoutMembersAreEmptyObjects() throws {
        struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
        #expect(try encode([Empty()]) == "[{}]")
        #expect(try encode(Nothing()) == "{}")
        #expect(try encode([[Int]()]) == "[[]]")
        #expect(try decode("[{}]") == [Empty()])
    }

    /// A discriminator and then the value, into one object.
    @Test func severalEncodersOfOneValueWriteOneObject() throws {
        struct Tagged: Encodable {
            let value: Part?
            func encode(to encoder: any Encoder) throws {
                var object = ObjectWriter(encoder)
                object.write("part", "type")
                try object.finish()
                var value = encoder.singleValueContainer()
                try value.encode(["name": JSONValue.string("n"), "about": nil])
            }
        }
        #expect(try encode([Tagged(value: nil)]) == #"[{"about":null,"name":"n","type":"part"}]"#)
    }

    // MARK: Errors

    /// Types that try one shape after the other catch the errors of Foundation's decoder.
    @Test func errorsAreThoseThatTypesKnow() throws {
        struct Careful: Decodable, Equatable {
            var found: [String] = []

            init(from decoder: any Decoder) throws {
                let members = try decoder.container(keyedBy: Mixed.Key.self)
                do { _ = try members.decode(Int.self, forKey: .first) } catch DecodingError.typeMismatch(_, let context)
                {
                    found.append("type " + context.codingPath.map(\.stringValue).joined(separator: "/"))
                }
                do { _ = try members.decode(Int.self, forKey: .second) } catch DecodingError.valueNotFound {
                    found.append("null")
                }
                do { _ = try members.decode(Int.self, forKey: .base) } catch DecodingError.keyNotFound(let key, _) {
                    found.append("no " + key.stringValue)
                }
                do { _ = try members.decode(Int.self, forKey: .twice) } catch DecodingError.dataCorrupted {
                    found.append("number")
                }
            }
        }
        let careful: [Careful] = try decode(#"[{"first":"x","second":null,"twice":1.5}]"#)
        #expect(careful[0].found == ["type 0/first", "null", "no base", "number"])
    }

    @Test(arguments: [
        (#"[{"name":1}]"#, "/0/name", DecodingFailure.Problem.wrongKind(expected: "string", found: .number)),
        (#"[{}]"#, "/0/name", .missing), (#"[{"name":null}]"#, "/0/name", .null),
        (#"[{"name":"n","shape":"oval"}]"#, "/0/shape", .unknownValue(of: "Shape")),
        (#"[{"name":"n","weights":[1,"2"]}]"#, "/0/weights/1", .wrongKind(expected: "number", found: .string)),
        (#"[{"name":"n","weights":[],"limits":{"a/b":300}}]"#, "/0/limits/a~1b", .invalidNumber(expected: "Int8")),
        (#"[{"name":"n","weights":{}}]"#, "/0/weights", .wrongKind(expected: "array", found: .object)),
        (#"[[]]"#, "/0", .wrongKind(expected: "object", found: .array)),
        (#"{}"#, "", .wrongKind(expected: "array", found: .object)),
    ])
    func failuresNameThePlaceAndTheMistake(_ text: String, _ pointer: String, _ problem: DecodingFailure.Problem) {
        #expect(failure(text, as: [Part].self) == DecodingFailure(pointer: pointer, problem: problem))
    }

    /// A decoder that outlives the call still has its text.
    @Test func aDecoderMayBeKept() throws {
        final class Keeper: Decodable {
            let decoder: any Decoder
            init(from decoder: any Decoder) throws { self.decoder = decoder }
        }
        let keepers: [Keeper] = try decode(#"[{"a":"\#(String(repeating: "x", count: 100))"}]"#)
        let members = try [String: String](from: keepers[0].decoder)
        #expect(members["a"]?.count == 100)
    }
}
