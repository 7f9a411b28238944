// Large values go behind references: which do, and how large they are said to be.

import GeneratorSupport
import TestSupport
import Testing

@testable import ClientModel

@Suite struct SizeBudgetTests {
    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    /// An object of so many texts, each of which has 16 bytes.
    private func object(_ name: String, texts: Int, _ more: String = "") -> String {
        let members = (0..<texts).map { "t\($0): {type: string}" }.joined(separator: ", ")
        return "\(name): {type: object, properties: {\(members)\(more.isEmpty ? "" : ", " + more)}}\n"
    }

    private func bytes(_ name: String, _ model: Modelling) -> Int? { model.declaration(name)?.size.bytes }

    /// What the members take behind the reference to them; `nil` where they stand in the value.
    private func boxed(_ name: String, _ model: Modelling) -> Int? {
        guard case .object(let object)? = model.declaration(name)?.shape else { return nil }
        return object.boxed?.bytes
    }

    private func indirect(_ name: String, _ model: Modelling) -> [String]? {
        guard case .union(let union)? = model.declaration(name)?.shape else { return nil }
        return union.variants.filter(\.isIndirect).map(\.name)
    }

    // MARK: Sizes

    @Test func absenceTakesAByteWhereNoBitIsLeft() throws {
        let model = try Modelling.schemas(
            """
            Present: {type: object, required: [a, b], properties: {a: {type: integer}, b: {type: boolean}}}
            Absent: {type: object, properties: {a: {type: integer}, b: {type: boolean}}}
            Words: {type: object, properties: {a: {type: string}}}
            OrNull: {type: object, properties: {a: {type: integer, nullable: true}}}
            """)
        #expect(bytes("Present", model) == 9)
        #expect(bytes("Absent", model) == 10)
        #expect(bytes("Words", model) == 16)
        // The byte that tells absence from a value does not tell null as well.
        #expect(bytes("OrNull", model) == 10)
    }

    @Test func membersAreAligned() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, required: [a, b, c], properties: {a: {type: boolean}, b: {type: integer}, c: {type: boolean}}}
            """)
        #expect(bytes("A", model) == 17)
    }

    @Test func enumsKeepWhatIsNotListed() throws {
        let model = try Modelling.schemas("E: {type: string, enum: [a, b]}\nN: {type: integer, enum: [1, 2]}")
        #expect(bytes("E", model) == 16)
        #expect(bytes("N", model) == 9)
    }

    @Test func listsAndMapsAreOneReference() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, properties: {a: {type: array, items: \(ref("B"))}}, additionalProperties: {type: integer}}
            \(object("B", texts: 20))
            """)
        #expect(bytes("A", model) == 16)
        #expect(model.declaration("A")?.size.references == 2)
    }

    // MARK: Structs

    @Test func membersStandInTheValueAsLongAsItIsSmall() throws {
        let model = try Modelling.schemas(object("A", texts: 28) + object("B", texts: 29))
        #expect(boxed("A", model) == nil && bytes("A", model) == 448)
        #expect(boxed("B", model) == 464 && bytes("B", model) == 8)
        #expect(model.property("t0", of: "B")?.isInBox == true && model.property("t28", of: "B")?.isInBox == true)
        #expect(model.property("t0", of: "A")?.isInBox == false)
    }

    @Test func whatIsInsideIsDecidedBefore() throws {
        // Outer would be too large if Inner stood in it with all its members.
        let model = try Modelling.schemas(
            object("Outer", texts: 10, "a: \(ref("Inner")), b: \(ref("Inner"))") + object("Inner", texts: 100))
        #expect(boxed("Inner", model) == 1600 && bytes("Inner", model) == 8)
        #expect(boxed("Outer", model) == nil && bytes("Outer", model) == 176)
    }

    @Test func theMembersBesideTheNamedOnesCountToo() throws {
        let members = (0..<28).map { "t\($0): {type: string}" }.joined(separator: ", ")
        let model = try Modelling.schemas(
            "A: {type: object, properties: {\(members)}, additionalProperties: {type: string}}")
        #expect(boxed("A", model) == 456)
    }

    @Test func aMemberThatLeadsBackIsOneReferenceAmongLargeMembersToo() throws {
        let model = try Modelling.schemas(
            object("Large", texts: 30, "next: \(ref("Large"))") + object("Small", texts: 1, "next: \(ref("Small"))"))
        #expect(model.property("next", of: "Large")?.isBoxed == true)
        #expect(boxed("Large", model) == 488)
        #expect(model.property("next", of: "Small")?.isBoxed == true)
        #expect(bytes("Small", model) == 24)
    }

    @Test func eachTypeIsDecidedOnce() throws {
        let chain = (0..<60).map { number in
            let next = ref("S\(number + 1)")
            return "S\(number): {type: object, properties: {a: \(next), b: \(next)}}\n"
        }
        let model = try Modelling.schemas(chain.joined() + object("S60", texts: 1))
        #expect(model.model.types.allSatisfy { $0.size.bytes <= SizeBudget.mostOfStruct })
    }

    // MARK: Unions

    @Test func onlyLargeCasesAreIndirect() throws {
        let model = try Modelling.schemas(
            "U: {oneOf: [{type: string}, \(ref("Small")), \(ref("Large"))]}\n"
                + object("Small", texts: 4) + object("Large", texts: 5))
        #expect(indirect("U", model) == ["large"])
        #expect(bytes("U", model) == 65)
    }

    @Test func onlyCasesThatLeadBackAreIndirect() throws {
        let model = try Modelling.schemas(
            """
            U: {oneOf: [{type: string}, \(ref("Not"))]}
            Not: {type: object, properties: {of: \(ref("U"))}}
            """)
        #expect(indirect("U", model) == ["not"])
    }

    @Test func largeResultsAndErrorsAreIndirect() throws {
        let model = try Modelling.paths(
            """
            /a:
              get:
                operationId: getA
                responses:
                  '200': {description: A., content: {application/json: {schema: \(ref("Small"))}}}
                  '202': {description: A., content: {application/json: {schema: \(ref("Large"))}}}
                  '400': {description: A., content: {application/json: {schema: \(ref("Large"))}}}
            """, schemas: object("Small", texts: 1) + object("Large", texts: 5))
        guard case .cases(_, let cases)? = model.operation("getA")?.success.shape else {
            Issue.record("there is one result only")
            return
        }
        #expect(cases.map(\.isIndirect) == [false, true])
        #expect(model.model.errorBodies.map(\.isIndirect) == [true])
    }
}
