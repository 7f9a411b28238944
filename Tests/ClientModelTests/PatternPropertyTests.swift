// `patternProperties`: members whose names have a pattern are those beside the named ones.

import GeneratorSupport
import Testing

@testable import ClientModel

@Suite struct PatternPropertyTests {
    private func type(_ schema: String) throws -> String? {
        try Modelling.schemas31("H: {type: object, required: [v], properties: {v: \(schema)}}")["H"]
    }

    @Test(arguments: [
        // Nothing else is allowed: the pattern is all there is.
        ("{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}", "[:int]"),
        (
            "{type: object, patternProperties: {'^a': {type: integer}, '^b': {type: integer}}, additionalProperties: false}",
            "[:json]"
        ),
        ("{patternProperties: {'^x-': {type: integer}}, additionalProperties: false}", "[:int]"),
        // Other members may have any value.
        ("{type: object, patternProperties: {'^x-': {type: integer}}}", "[:json]"),
        ("{type: object, patternProperties: {'^.*$': {type: integer}}}", "[:int]"),
        ("{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: true}", "[:json]"),
        // Two kinds of members.
        (
            "{type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: {type: string}}",
            "[:json]"
        ),
        ("{type: object, additionalProperties: {type: string}}", "[:string]"),
    ])
    func maps(schema: String, type: String) throws {
        #expect(try self.type(schema) == "struct H { v: \(type) }")
    }

    @Test func theRestOfAnObject() throws {
        let model = try Modelling.schemas31(
            """
            N: {type: object, properties: {n: {type: integer}}}
            A: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {$ref: '#/components/schemas/N'}}, \
            additionalProperties: false}
            B: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: array, items: {}}}, \
            additionalProperties: {type: integer}}
            """)
        #expect(model["A"] == "struct A { a: string?, …additionalProperties: [:N] }")
        #expect(model["B"] == "struct B { a: string?, …additionalProperties: [:json] }")
    }
}
