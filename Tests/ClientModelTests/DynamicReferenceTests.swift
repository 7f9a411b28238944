// `$dynamicRef`: templates filled by those who refer to them, and trees that are extended.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct DynamicReferenceTests {
    private let template = """
        Page:
          $id: page
          type: object
          required: [items]
          properties:
            items: {type: array, items: {$dynamicRef: '#item'}}
            next: {type: string}
          $defs:
            item: {$dynamicAnchor: item, not: {}}
        Pet: {type: object, properties: {name: {type: string}}}

        """

    @Test func theOnlyAnchorIsTheTarget() throws {
        let model = try Modelling.schemas31(
            """
            Tree:
              $dynamicAnchor: node
              type: object
              properties:
                children: {type: array, items: {$dynamicRef: '#node'}}
                label: {$ref: '#/components/schemas/Label'}
            Label: {type: object, properties: {tree: {$dynamicRef: '#node'}}}
            """)
        #expect(
            model.types == [
                "struct Tree { children: [Tree]?, label: box Label? }", "struct Label { tree: Tree? }",
            ])
        #expect(model.rules == [])
    }

    @Test func anAnchorThatIsNotDynamicIsAReference() throws {
        let model = try Modelling.schemas31(
            """
            A: {$anchor: a, type: object, properties: {b: {type: string}}}
            C: {type: object, properties: {a: {$dynamicRef: '#a'}, d: {$dynamicRef: '#/components/schemas/A'}}}
            """)
        #expect(model["C"] == "struct C { a: A?, d: A? }")
    }

    @Test func aTemplateIsFilledByWhoRefersToIt() throws {
        let model = try Modelling.schemas31(
            template
                + """
                Pets:
                  $id: pets
                  $ref: page
                  $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}
                Names:
                  $ref: '#/components/schemas/Page'
                  $defs: {item: {$dynamicAnchor: item, type: string}}
                """)
        #expect(model["Page"] == "struct Page { items: [json], next: string? }")
        #expect(model["Pets"] == "struct Pets { items: [Pet], next: string? }")
        #expect(model["Names"] == "struct Names { items: [string], next: string? }")
        #expect(model.types.count == 4)
        #expect(model.rules == [])
    }

    @Test func theOutermostHasTheSay() throws {
        let model = try Modelling.schemas31(
            template
                + """
                Pets:
                  $id: pets
                  $ref: page
                  $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}
                Others:
                  $ref: '#/components/schemas/Pets'
                  $defs: {item: {$dynamicAnchor: item, type: integer}}
                """)
        #expect(model["Others"] == "struct Others { items: [int], next: string? }")
    }

    @Test func aTemplateMayBeUsedInPlace() throws {
        let model = try Modelling.schemas31(
            template
                + """
                Shop:
                  type: object
                  properties:
                    pets: {$ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}
                """)
        #expect(model["Shop"] == "struct Shop { pets: ShopPets? }")
        #expect(model["ShopPets"] == "struct ShopPets { items: [Pet], next: string? }")
    }

    @Test func anExtendedTreeHasExtendedChildren() throws {
        let model = try Modelling.schemas31(
            """
            Tree:
              $id: tree
              $dynamicAnchor: node
              type: object
              properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
            Named:
              $id: named
              $dynamicAnchor: node
              $ref: tree
              properties: {name: {type: string}}
            """)
        #expect(model["Tree"] == "struct Tree { children: [Tree]? }")
        #expect(model["Named"] == "struct Named { children: [Named]?, name: string? }")
        #expect(model.rules == [])
    }

    @Test func aSchemaWithAnIDHasAnchorsOfItsOwn() throws {
        let model = try Modelling.schemas31(
            """
            A: {$anchor: x, type: string}
            B: {$id: b, type: object, properties: {c: {$dynamicRef: '#x'}}, $defs: {x: {$anchor: x, type: integer}}}
            """)
        #expect(model["B"] == "struct B { c: int? }")
        #expect(model.rules == [])
    }

    @Test func whereNothingDecidesItIsAFinding() throws {
        let model = try Modelling.schemas31(
            """
            A: {$dynamicAnchor: x, type: object, properties: {a: {type: string}}}
            B: {$dynamicAnchor: x, type: object, properties: {b: {type: string}}}
            C: {type: object, properties: {either: {$dynamicRef: '#x'}}}
            """)
        #expect(model["C"] == "struct C { either: A? }")
        #expect(model.rules == ["ambiguous-dynamic-reference"])
    }

    @Test func nothingBehindItIsAFinding() throws {
        let model = try Modelling.schemas31("A: {type: object, properties: {b: {$dynamicRef: '#nowhere'}}}")
        #expect(model["A"] == "struct A { b: json? }")
        #expect(model.rules == ["unresolved-reference"])
    }

    @Test func aCircleOfThemIsAFinding() throws {
        let model = try Modelling.schemas31("A: {$dynamicAnchor: a, $dynamicRef: '#a'}")
        #expect(model.types == ["alias A = json"])
        #expect(model.rules == ["reference-cycle"])
    }
}
