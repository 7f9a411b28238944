// Open enumerations and unions.
import ClientRuntime
import Foundation
import Testing

@Suite struct EnumAndUnionTests {
    enum Colour: OpenEnum {
        case red, green
        case unrecognized(String)

        init(rawValue: String) {
            switch rawValue {
            case "red": self = .red
            case "green": self = .green
            default: self = .unrecognized(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .red: "red"
            case .green: "green"
            case .unrecognized(let value): value
            }
        }
    }

    enum Closed: String, Codable { case one }

    @Test func unknownValuesOfOpenEnumsComeBack() throws {
        let colours: [Colour] = try decode(#"["red","mauve"]"#)
        #expect(colours == [.red, .unrecognized("mauve")])
        #expect(try encode(colours) == #"["red","mauve"]"#)
    }

    @Test func unknownValuesOfClosedEnumsFailWithoutTheValue() {
        let found = failure(#"{"a":"secret-value"}"#, as: [String: Closed].self)
        #expect(found == DecodingFailure(pointer: "/a", problem: .unknownValue(of: "Closed")))
    }

    struct Cat: Codable, Equatable, Sendable {
        var type: String
        var meow: Bool
    }
    struct Dog: Codable, Equatable, Sendable {
        var type: String
        var bark: Int
    }

    enum Pet: Codable, Equatable {
        case cat(Cat)
        case dog(Dog)
        case unrecognized(JSONValue)

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            switch union.discriminator("type") {
            case "cat": self = .cat(try union.decode())
            case "dog": self = .dog(try union.decode())
            default: self = .unrecognized(try union.raw())
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .cat(let it): try value.encode(it)
            case .dog(let it): try value.encode(it)
            case .unrecognized(let it): try value.encode(it)
            }
        }
    }

    @Test func theDiscriminatorChooses() throws {
        let text = #"[{"bark":2,"type":"dog"},{"meow":true,"type":"cat"},{"type":"cow","x":1.50},5]"#
        let pets: [Pet] = try decode(text)
        #expect(pets[0] == .dog(Dog(type: "dog", bark: 2)))
        #expect(pets[2] == .unrecognized(["type": "cow", "x": 1.5]))
        #expect(pets[3] == .unrecognized(5))
        #expect(try encode(pets) == #"[{"bark":2,"type":"dog"},{"meow":true,"type":"cat"},{"type":"cow","x":1.50},5]"#)
    }

    @Test func aKnownVariantWithAMistakeFailsAtItsPlace() {
        #expect(failure(#"[{"type":"cat"}]"#, as: [Pet].self)?.pointer == "/0/meow")
    }

    enum Nesting: Decodable, Equatable {
        case pet(Pet)
        case other([String: String])
        case unrecognized(JSONValue)

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                try union.best([
                    .any { .pet(try $0.decode()) },
                    .any { .other(try $0.decode()) },
                ]) ?? .unrecognized(union.raw())
        }
    }

    /// A union reads anything; inside another it stands back where it recognises nothing.
    @Test func aUnionInAUnionDoesNotTakeWhatItDoesNotKnow() throws {
        #expect(try decode(#"{"type":"dog","bark":2}"#) == Nesting.pet(.dog(Dog(type: "dog", bark: 2))))
        #expect(try decode(#"{"type":"cow"}"#) == Nesting.other(["type": "cow"]))
        #expect(try decode("[1]") == Nesting.unrecognized([1]))
    }

    struct Small: Codable, Equatable { var a: Int }
    struct Large: Codable, Equatable {
        var a: Int
        var b: Int?
    }

    enum Shape: Decodable, Equatable {
        case small(Small)
        case large(Large)
        case text(String)
        case whole(Int)
        case number(Decimal)
        case list([Int])
        case flag(Bool)
        case nothing
        case unrecognized(JSONValue)

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                try union.best([
                    .object(ObjectForm(required: ["a"], known: ["a"])) { .small(try $0.decode()) },
                    .object(ObjectForm(required: ["a"], known: ["a", "b"])) { .large(try $0.decode()) },
                    .number { .number(try $0.decode()) },
                    .integer { .whole(try $0.decode()) },
                    .string { .text(try $0.decode()) },
                    .array { .list(try $0.decode()) },
                    .boolean { .flag(try $0.decode()) },
                    .null { _ in .nothing },
                ]) ?? .unrecognized(union.raw())
        }
    }

    @Test(arguments: [
        (#"{"a":1}"#, Shape.small(Small(a: 1))),
        (#"{"a":1,"b":2}"#, .large(Large(a: 1, b: 2))),
        (#"{"a":1,"b":"x"}"#, .small(Small(a: 1))),
        (#"{"b":1}"#, .unrecognized(["b": 1])),
        (#""x""#, .text("x")),
        ("3", .whole(3)),
        ("3.5", .number(Decimal(string: "3.5") ?? 0)),
        ("[1]", .list([1])),
        (#"["x"]"#, .unrecognized(["x"])),
        ("true", .flag(true)),
        ("null", .nothing),
    ])
    func theMostSpecificCandidateWins(_ text: String, _ expected: Shape) throws {
        #expect(try decode("[\(text)]", as: [Shape].self) == [expected])
    }

    struct Plain: Codable, Equatable { var part: Small? }
    struct Rich: Codable, Equatable { var part: Large? }

    enum Nested: Codable, Equatable {
        case plain(Plain)
        case rich(Rich)
        case none

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                union.best([
                    .object(ObjectForm(known: ["part"])) { .plain(try $0.decode()) },
                    .object(ObjectForm(known: ["part"])) { .rich(try $0.decode()) },
                ]) ?? .none
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .plain(let value): try value.encode(to: encoder)
            case .rich(let value): try value.encode(to: encoder)
            case .none: break
            }
        }
    }

    @Test(arguments: [
        (#"{"part":{"a":1,"b":2}}"#, Nested.rich(Rich(part: Large(a: 1, b: 2)))),
        (#"{"part":{"a":1}}"#, .plain(Plain(part: Small(a: 1)))),
        (#"{"part":{"a":1,"c":2}}"#, .plain(Plain(part: Small(a: 1)))),
        (#"{"part":{"a":1,"b":"x"}}"#, .plain(Plain(part: Small(a: 1)))),
    ])
    func amongEqualsTheOneThatKeepsMostWins(_ text: String, _ expected: Nested) throws {
        #expect(try decode(text, as: Nested.self) == expected)
    }

    struct Narrow: Codable, Equatable {
        var name: String?
        var note: JSONValue?
    }
    struct Wide: Codable, Equatable {
        var name: String?
        var tags: [String]?
        var parts: [Nested]?
    }
    struct Anything: Codable, Equatable {
        var name: String?
        var others: [String: JSONValue]

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            name = object.optional("name")
            others = object.rest(excluding: ["name"])
            try object.finish()
        }
    }

    enum Loss: Codable, Equatable {
        case narrow(Narrow)
        case wide(Wide)
        case anything(Anything)
        case none

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                union.best([
                    .object(ObjectForm(known: ["name", "note"])) { .narrow(try $0.decode()) },
                    .object(ObjectForm(known: ["name", "tags", "parts"])) { .wide(try $0.decode()) },
                    .object(.open(known: ["name"])) { .anything(try $0.decode()) },
                ]) ?? .none
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .narrow(let value): try value.encode(to: encoder)
            case .wide(let value): try value.encode(to: encoder)
            case .anything(let value): try value.others.encode(to: encoder)
            case .none: break
            }
        }

        var kind: String { String(describing: self).prefix { $0 != "(" }.description }
    }

    /// Values of any shape, lists, what candidates that lost had read, and `null` are counted alike by all candidates.
    @Test(arguments: [
        (#"{"name":"n","note":{"a":[1,2,3]}}"#, "narrow"),
        (#"{"name":"n","tags":["a","b"],"note":1}"#, "anything"),
        (#"{"name":"n","tags":["a","b"],"parts":[{"part":{"a":1,"b":2}}]}"#, "wide"),
        (#"{"name":"n","tags":["a","b"],"parts":[{"part":{"a":1,"b":"x"}}]}"#, "anything"),
        (#"{"name":null,"note":null}"#, "narrow"),
        (#"{"name":"n","tags":null,"parts":null}"#, "wide"),
        (#"{"other":{"x":{"y":1}},"name":"n"}"#, "anything"),
        (#"{"name":"n"}"#, "narrow"),
    ])
    func nothingOfTheValueIsLostWhereACandidateHasIt(_ text: String, _ expected: String) throws {
        #expect(try decode(text, as: Loss.self).kind == expected)
        #expect(try decode("[\(text),\(text)]", as: [Loss].self).map(\.kind) == [expected, expected])
    }

    enum Tagged: Decodable, Equatable {
        case first(Small)
        case second(Small)
        case none

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                union.best([
                    .object(ObjectForm(known: ["a"], constants: ["kind": ["one"]])) { .first(try $0.decode()) },
                    .object(ObjectForm(known: ["a"], constants: ["kind": ["two"]])) { .second(try $0.decode()) },
                ]) ?? .none
        }
    }

    enum Outcome: Decodable, Equatable {
        case done(Small)
        case failed(Small)
        case third(Small)
        case none

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                union.best([
                    .object(ObjectForm(known: ["a"], constants: ["ok": [true]])) { .done(try $0.decode()) },
                    .object(ObjectForm(known: ["a"], constants: ["ok": [false]])) { .failed(try $0.decode()) },
                    .object(ObjectForm(known: ["a"], constants: ["ok": [3]])) { .third(try $0.decode()) },
                ]) ?? .none
        }
    }

    @Test func constantsMayBeNumbersAndTruthValues() throws {
        #expect(try decode(#"{"ok":true,"a":1}"#, as: Outcome.self) == .done(Small(a: 1)))
        #expect(try decode(#"{"ok":false,"a":1}"#, as: Outcome.self) == .failed(Small(a: 1)))
        #expect(try decode(#"{"ok":3.0,"a":1}"#, as: Outcome.self) == .third(Small(a: 1)))
        #expect(try decode(#"{"ok":"true","a":1}"#, as: Outcome.self) == Outcome.none)
    }

    @Test func constantsExcludeCandidates() throws {
        #expect(try decode(#"{"kind":"two","a":1}"#, as: Tagged.self) == .second(Small(a: 1)))
        #expect(try decode(#"{"kind":"six","a":1}"#, as: Tagged.self) == Tagged.none)
    }
}
