// `prefixItems`: a member for each position, and the rest.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct TupleTests {
    @Test func positionsAreCalledByTheirTitles() throws {
        let model = try Modelling.schemas31(
            "A: {prefixItems: [{title: Unit price, type: number}, {type: string}], minItems: 2, items: false}")
        #expect(model.types == ["tuple A { unitPrice: decimal, second: string }"])
        #expect(model.rules == [])
    }

    @Test func positionsBeyondTheLeastCountMayBeAbsent() throws {
        let model = try Modelling.schemas31(
            "A: {type: array, prefixItems: [{type: string}, {type: [string, 'null']}], minItems: 1, items: false}")
        #expect(model.types == ["tuple A { first: string, second: (string|null)? }"])
    }

    @Test func withoutALeastCountAllPositionsMayBeAbsent() throws {
        let model = try Modelling.schemas31("A: {type: array, prefixItems: [{type: string}], maxItems: 1}")
        #expect(model.types == ["tuple A { first: string? }"])
    }

    @Test func otherElementsAreTheRest() throws {
        let model = try Modelling.schemas31(
            """
            A: {type: array, prefixItems: [{type: string}], items: {type: integer}}
            B: {type: array, prefixItems: [{type: string}]}
            """)
        #expect(
            model.types == ["tuple A { first: string?, …rest: [int] }", "tuple B { first: string?, …rest: [json] }"])
    }

    @Test func namesThatAreAlikeDiffer() throws {
        let model = try Modelling.schemas31(
            "A: {prefixItems: [{title: rest, type: string}, {title: rest, type: string}], minItems: 2}")
        #expect(model.types == ["tuple A { rest: string, rest2: string, …rest3: [json] }"])
    }

    @Test func manyPositionsAreNumbered() throws {
        let items = Array(repeating: "{type: string}", count: 11).joined(separator: ", ")
        let model = try Modelling.schemas31("A: {prefixItems: [\(items)], items: false}")
        #expect(model.types.first?.hasSuffix("tenth: string?, item11: string? }") == true)
    }

    @Test func aTupleMayContainItself() throws {
        let model = try Modelling.schemas31(
            "A: {prefixItems: [{type: string}, {$ref: '#/components/schemas/A'}], items: false}")
        #expect(model.types == ["tuple A { first: string?, second: box A? }"])
    }

    @Test func aTupleInAUnionIsAList() throws {
        let model = try Modelling.schemas31(
            """
            A: {oneOf: [{type: string}, {$ref: '#/components/schemas/B'}]}
            B: {prefixItems: [{type: string}]}
            """)
        let union = try #require(model.declaration("A"))
        guard case .union(let union) = union.shape else {
            Issue.record("\(union)")
            return
        }
        #expect(union.variants.map(\.form) == [.string, .array])
    }

    @Test func positionsCanBeRenamed() throws {
        let options = ModelOptions(
            module: "Bank", renames: Renames([Renames.Entry(kind: .properties, key: "A.0", name: "price")]))
        let model = try Modelling(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components: {schemas: {A: {prefixItems: [{type: string}], items: false}}}
            """, options: options)
        #expect(model.types == ["tuple A { price: string? }"])
    }

    @Test(arguments: ["3.0.3", "3.1.0"])
    func aListOfSchemasUnderItemsIsAFinding(version: String) throws {
        let model = try Modelling.schemas("A: {type: array, items: [{type: string}]}", version: version)
        #expect(model.types == ["alias A = [json]"])
        #expect(model.rules == ["wrong-type"])
    }
}
