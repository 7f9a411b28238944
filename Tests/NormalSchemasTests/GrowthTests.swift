// How the work grows with a description, in steps that are counted: no machine is too slow for it.

import GeneratorSupport
import OpenAPI
import Testing

@testable import NormalSchemas

@Suite struct GrowthTests {
    /// A kind of description that can have any size.
    struct Form: CustomTestStringConvertible {
        var name: String
        var schemas: @Sendable (Int) -> String
        var testDescription: String { name }
    }

    private static func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    private static func alternatives(
        _ keyword: String, of count: Int, areInline: Bool = false, _ schema: (Int) -> String
    ) -> String {
        let parts = (1...count).map { areInline ? schema($0) : ref("P\($0)") }.joined(separator: ", ")
        let named = (1...count).map { "P\($0): \(schema($0))\n" }.joined()
        return (areInline ? "" : named) + "U: {\(keyword): [\(parts)]}\n"
    }

    private static func enumeration(_ values: Range<Int>) -> String {
        "{type: string, enum: [\(values.map { "v\($0)" }.joined(separator: ", "))]}"
    }

    static let forms = [
        Form(name: "a chain that says the same again") { count in
            "S0: {type: object, properties: {m: {type: number}}}\n"
                + (1...count).map { "S\($0): {allOf: [\(ref("S\($0 - 1)")), {required: [m]}]}\n" }.joined()
        },
        Form(name: "a chain of references") { count in
            "S0: {type: string}\n" + (1...count).map { "S\($0): \(ref("S\($0 - 1)"))\n" }.joined()
        },
        Form(name: "alternatives with required members") { count in
            alternatives("anyOf", of: count) {
                "{type: object, required: [p\($0)], properties: {id: {type: string}, p\($0): {type: string}}}"
            }
        },
        Form(name: "alternatives that require the same member") { count in
            alternatives("anyOf", of: count) {
                "{type: object, required: [id], properties: {id: {type: string}, p\($0): {type: string}}}"
            }
        },
        Form(name: "alternatives that require nothing") { count in
            alternatives("anyOf", of: count) { "{type: object, properties: {p\($0): {type: string}}}" }
        },
        Form(name: "alternatives without names") { count in
            alternatives("anyOf", of: count, areInline: true) {
                "{type: object, properties: {id: {type: string}, p\($0): {type: string}}}"
            }
        },
        Form(name: "alternatives that are told by a constant") { count in
            alternatives("oneOf", of: count) {
                "{type: object, required: [kind], properties: {kind: {const: k\($0)}, p\($0): {type: string}}}"
            }
        },
        Form(name: "alternatives that exclude each other") { count in
            alternatives("oneOf", of: count) { "{type: object, properties: {p\($0): {type: string}}}" }
        },
        Form(name: "an object with many members") { count in
            "A: {type: object, properties: {\((1...count).map { "m\($0): {type: string}" }.joined(separator: ", "))}}\n"
                + "B: {allOf: [\(ref("A")), {required: [\((1...count).map { "m\($0)" }.joined(separator: ", "))]}]}\n"
        },
        Form(name: "enumerations with many values") { count in
            "A: \(enumeration(0..<count))\nB: \(enumeration(5..<count + 5))\nC: {allOf: [\(ref("A")), \(ref("B"))]}\n"
                + "D: {anyOf: [\(enumeration(0..<count)), \(enumeration(3..<count + 3))]}\n"
        },
    ]

    private func steps(_ schemas: String) throws -> Int {
        var builder = NormalBuilder(try Modelling.schemas31(schemas).document)
        for component in builder.document.componentSchemas { _ = builder.place(component.schema) }
        builder.fillAll()
        return builder.steps.count
    }

    @Test(arguments: forms) func twiceAsMuchIsTwiceTheWork(form: Form) throws {
        let small = try steps(form.schemas(60))
        let large = try steps(form.schemas(120))
        #expect(small > 0)
        #expect(Double(large) < 2.3 * Double(small))
    }

    /// Each level of such a chain has the members of all below it: as many are generated, and as much is looked at.
    @Test func aChainThatAddsMembersCostsAsMuchAsItsMembers() throws {
        func perMember(_ count: Int) throws -> Double {
            let chain = (1...count).map {
                "S\($0): {allOf: [\(Self.ref("S\($0 - 1)")), {properties: {m\($0): {type: string}}}]}\n"
            }
            let members = (count + 1) * (count + 2) / 2
            return Double(try steps("S0: {type: object, properties: {m: {type: number}}}\n" + chain.joined()))
                / Double(members)
        }
        let (small, large) = try (perMember(50), perMember(100))
        #expect(large < 1.1 * small)
    }
}
