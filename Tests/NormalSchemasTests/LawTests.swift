// The laws of intersection, on schemas made at random from fixed seeds.

import NormalSchemas
import OpenAPI
import SpecSource
import Testing

@Suite struct LawTests {
    private static let seeds = Array(UInt64(1)...60)

    private func normalized(seed: UInt64, _ compositions: String) throws -> Normalized {
        try Normalized(schemas(seed: seed, isWide: false) + compositions)
    }

    /// The same with maps, bases with a discriminator, and alternatives of objects.
    private func widely(seed: UInt64, _ compositions: String) throws -> Normalized {
        try Normalized(schemas(seed: seed, isWide: true) + RandomSchemas.bases + compositions)
    }

    private func schemas(seed: UInt64, isWide: Bool) -> String {
        var source = RandomSchemas(seed: seed, isWide: isWide)
        return ["A", "B", "C"].map { "\($0): \(source.schema(depth: 3))\n" }.joined()
    }

    private func all(_ parts: String...) -> String { "{allOf: [\(parts.joined(separator: ", "))]}" }
    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    @Test(arguments: seeds) func intersectionIsCommutative(seed: UInt64) throws {
        let both = "L: \(all(ref("A"), ref("B")))\nR: \(all(ref("B"), ref("A")))\n"
        for schemas in [try normalized(seed: seed, both), try widely(seed: seed, both)] {
            let texts = try (schemas.text("L"), schemas.text("R"))
            #expect(texts.0 == texts.1)
        }
    }

    @Test(arguments: seeds) func intersectionIsIdempotent(seed: UInt64) throws {
        let twice =
            "L: \(all(ref("A"), ref("A")))\nR: \(all(ref("B"), all(ref("B"), ref("A"))))\n"
            + "S: \(all(ref("B"), ref("A")))\n"
        for schemas in [try normalized(seed: seed, twice), try widely(seed: seed, twice)] {
            let texts = try ["L", "A", "R", "S"].map(schemas.text)
            #expect(texts[0] == texts[1])
            #expect(texts[2] == texts[3])
        }
    }

    @Test(arguments: seeds) func intersectionIsAssociative(seed: UInt64) throws {
        let nested = "L: \(all(all(ref("A"), ref("B")), ref("C")))\nR: \(all(ref("A"), all(ref("B"), ref("C"))))\n"
        for schemas in [try normalized(seed: seed, nested), try widely(seed: seed, nested)] {
            let texts = try (schemas.text("L"), schemas.text("R"))
            #expect(texts.0 == texts.1)
        }
    }

    /// A value that fits the normal form of both together fits each, as JSON Schema says.
    @Test(arguments: seeds) func whatFitsTheIntersectionFitsEachPart(seed: UInt64) throws {
        let schemas = try normalized(seed: seed, "L: \(all(ref("A"), ref("B")))\n")
        let place = try schemas.place("L")
        let judge = Judge(schemas)
        let text = try ["A", "B", "C", "L"].map { try "\($0): \(schemas.text($0))" }.joined(separator: "; ")
        var source = RandomSchemas(seed: seed &+ 1_000)
        for _ in 0..<200 {
            let value = source.value(depth: 3)
            guard judge.fits(value, place) else { continue }
            for part in schemas.document.componentSchemas.prefix(2) {
                let fitsPart = judge.fits(value, part.schema)
                #expect(fitsPart, "\(value) fits the intersection, not \(part.name): \(text)")
            }
        }
    }

    @Test func theJudgesKnowValuesFromEachOther() throws {
        let schemas = try Normalized(
            """
            A: {type: object, required: [a], properties: {a: {type: string, enum: [x, y]}}}
            B: {type: object, properties: {a: {type: string, enum: [y, z]}}}
            L: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """)
        let judge = Judge(schemas)
        let place = try schemas.place("L")
        let values: [SmallValue] = [.object(["a": .string("y")]), .object(["a": .string("x")]), .object([:])]
        let normal = values.map { judge.fits($0, place) }
        #expect(normal == [true, false, false])
        let described = values.map { judge.fits($0, schemas.document.componentSchemas[0].schema) }
        #expect(described == [true, true, false])
    }
}
