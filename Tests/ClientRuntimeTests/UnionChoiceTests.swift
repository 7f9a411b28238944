// Which candidate of a union is chosen, for random values: the runtime's own decoder, which counts what it reads and leaves out
// candidates that cannot win, chooses as any other one, for which all candidates are read and written again.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct UnionChoiceTests {
    struct Leaf: Codable, Equatable {
        var a: Int?
        var b: String?
    }
    struct Branch: Codable, Equatable {
        var a: Leaf?
        var b: [Leaf]?
        var c: [String: Leaf]?
        var d: Tree?
    }
    struct Twig: Codable, Equatable {
        var a: Leaf?
        var b: [Tree]?
        var d: JSONValue?
    }
    struct Open: Codable, Equatable {
        var b: [Leaf]?
        var others: [String: JSONValue]

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            b = object.optional("b")
            others = object.rest(excluding: ["b"])
            try object.finish()
        }

        func encode(to encoder: any Encoder) throws {
            var object = ObjectWriter(encoder)
            object.write(b, "b")
            object.writeRest(others)
            try object.finish()
        }
    }

    indirect enum Tree: Codable, Equatable {
        case leaf(Leaf)
        case branch(Branch)
        case twig(Twig)
        case open(Open)
        case list([Tree])
        case leaves([Leaf])
        case unrecognized(JSONValue)

        init(from decoder: any Decoder) throws {
            let union = try UnionReader(decoder)
            self =
                try union.best(anyOf: [
                    .object(ObjectForm(required: ["a"], known: ["a", "b"])) { .leaf(try $0.decode()) },
                    .object(ObjectForm(known: ["a", "b", "c", "d"])) { .branch(try $0.decode()) },
                    .object(ObjectForm(known: ["a", "b", "d"])) { .twig(try $0.decode()) },
                    .object(.open(required: ["b"], known: ["b"])) { .open(try $0.decode()) },
                    .array { .leaves(try $0.decode()) },
                    .array { .list(try $0.decode()) },
                ]) ?? .unrecognized(union.raw())
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .leaf(let value): try value.encode(to: encoder)
            case .branch(let value): try value.encode(to: encoder)
            case .twig(let value): try value.encode(to: encoder)
            case .open(let value): try value.encode(to: encoder)
            case .list(let value): try value.encode(to: encoder)
            case .leaves(let value): try value.encode(to: encoder)
            case .unrecognized(let value): try value.encode(to: encoder)
            }
        }
    }

    private func value(_ generator: inout SeededGenerator, _ depth: Int) -> JSONValue {
        switch Int.random(in: depth == 0 ? 0...1 : 0...5, using: &generator) {
        case 0: .number(Decimal(Int.random(in: 0...9, using: &generator)))
        case 1: .string("text")
        case 2: .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(&generator, depth - 1) })
        default:
            .object(
                Dictionary(
                    ["a", "b", "c", "d", "e"].filter { _ in Int.random(in: 0..<5, using: &generator) < 3 }
                        .map { ($0, value(&generator, depth - 1)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    @Test func theOwnDecoderChoosesAsAnyOther() throws {
        var generator = SeededGenerator(seed: 11)
        var chosen: [String: Int] = [:]
        for _ in 0..<1000 {
            let text = try value(&generator, 4).data()
            let tree = try JSONCoding.decode(Tree.self, from: text)
            let reference = try JSONDecoder().decode(Tree.self, from: text)
            #expect(tree == reference, "\(String(decoding: text, as: UTF8.self))")
            chosen[String(describing: tree).prefix { $0 != "(" }.description, default: 0] += 1
        }
        // Every case was chosen, so that the comparison is about something.
        #expect(chosen.count == 7 && chosen.values.allSatisfy { $0 > 5 }, "\(chosen)")
    }
}
