// Schemas that contain themselves: by way of lists and maps they are types, by way of nothing they are findings.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct RecursionTests {
    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    // MARK: Lists and maps

    @Test func aListOfItselfIsAType() throws {
        let model = try Modelling.schemas("Tree: {type: array, items: \(ref("Tree"))}")
        #expect(model.types == ["struct Tree wraps [Tree]"])
        #expect(model.rules == [])
    }

    @Test func aMapOfItselfIsAType() throws {
        let model = try Modelling.schemas("Mapping: {type: object, additionalProperties: \(ref("Mapping"))}")
        #expect(model.types == ["struct Mapping wraps [:Mapping]"])
        #expect(model.rules == [])
    }

    @Test func elementsMayBeNull() throws {
        let model = try Modelling.schemas31("Tree: {type: [array, 'null'], items: \(ref("Tree"))}")
        #expect(model.types == ["struct Tree wraps [Tree|null]"])
    }

    @Test func listsInMapsAreOneType() throws {
        let model = try Modelling.schemas(
            "Tree: {type: object, additionalProperties: {type: array, items: \(ref("Tree"))}}")
        #expect(model.types == ["struct Tree wraps [:[Tree]]"])
    }

    @Test func aCircleOfListsAndMapsIsBrokenOnce() throws {
        let model = try Modelling.schemas(
            """
            A: {type: array, items: \(ref("B"))}
            B: {type: object, additionalProperties: \(ref("A"))}
            """)
        #expect(model.types == ["struct A wraps [[:A]]", "alias B = [:A]"])
        #expect(model.rules == [])
    }

    @Test func theListIsTheTypeAndNotTheReferenceToIt() throws {
        let model = try Modelling.schemas(
            """
            A: \(ref("B"))
            B: {type: array, items: \(ref("A"))}
            """)
        #expect(model.types == ["struct B wraps [B]", "alias A = B"])
    }

    @Test(arguments: ["allOf", "oneOf", "anyOf"])
    func theOnlyPartOfACompositionMayLeadBack(keyword: String) throws {
        let model = try Modelling.schemas(
            """
            A: {\(keyword): [\(ref("B"))]}
            B: {type: array, items: \(ref("A"))}
            """)
        #expect(model.types == ["struct B wraps [B]", "alias A = B"])
        #expect(model.rules == [])
    }

    @Test func nullMayStandBetween() throws {
        let model = try Modelling.schemas31(
            """
            A: {oneOf: [\(ref("B")), {type: 'null'}]}
            B: {type: array, items: \(ref("A"))}
            """)
        #expect(model.types == ["struct B wraps [B|null]", "alias A = B|null"])
    }

    @Test func aPropertyMayBeTheCircle() throws {
        let model = try Modelling.schemas(
            """
            A:
              type: object
              properties: {b: {type: object, additionalProperties: {$ref: '#/components/schemas/A/properties/b'}}}
            """)
        #expect(model["A"] == "struct A { b: B? }")
        #expect(model["B"] == "struct B wraps [:B]")
    }

    @Test func theNamesInsideOfSuchATypeAreTaken() throws {
        let model = try Modelling.schemas("Element: {type: array, items: \(ref("Element"))}")
        #expect(model.types == ["struct ElementModel wraps [ElementModel]"])
    }

    // MARK: Types that need no help

    @Test func aListOfObjectsThatHaveItNeedsNoType() throws {
        let model = try Modelling.schemas(
            """
            Trees: {type: array, items: \(ref("Tree"))}
            Tree: {type: object, properties: {children: \(ref("Trees"))}}
            """)
        #expect(model.types == ["struct Tree { children: [Tree]? }", "alias Trees = [Tree]"])
    }

    @Test func aUnionMayHoldListsAndMapsOfItself() throws {
        let model = try Modelling.schemas31(
            """
            Json:
              oneOf:
              - {type: string}
              - {type: 'null'}
              - {type: array, items: \(ref("Json"))}
              - {type: object, additionalProperties: \(ref("Json"))}
            """)
        #expect(model["JSON"] == "union JSON { string(string), jsons([JSON|null]), object([:JSON|null]) }")
        #expect(model.rules == [])
    }

    @Test func anObjectMayBeReachedByWayOfItsAlias() throws {
        let model = try Modelling.schemas(
            """
            Alias: {allOf: [\(ref("Node"))]}
            Node: {type: object, properties: {next: \(ref("Alias"))}}
            """)
        #expect(model["Node"] == "struct Node { next: box Node? }")
        #expect(model.rules == [])
    }

    // MARK: Nothing but itself

    @Test(arguments: ["oneOf", "anyOf"])
    func aSchemaThatIsOnlyItselfIsAFinding(keyword: String) throws {
        let model = try Modelling.schemas("A: {\(keyword): [\(ref("A"))]}")
        #expect(model.types == ["alias A = json"])
        #expect(model.rules == ["cyclic-schema"])
    }

    @Test func aReferenceToItselfIsAFinding() throws {
        let model = try Modelling.schemas("A: \(ref("A"))")
        #expect(model.types == ["alias A = json"])
        #expect(model.rules == ["reference-cycle"])
    }

    @Test func aPartOfItselfIsAFinding() throws {
        let model = try Modelling.schemas("A: {allOf: [\(ref("A"))]}")
        #expect(model.types == ["alias A = json"])
        #expect(model.rules == ["schema-contains-itself"])
    }
}
