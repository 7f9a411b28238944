// `allOf`, `oneOf`, `anyOf`: one struct, or a union.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct CompositionTests {
    private let pet = "Pet: {type: object, required: [name], properties: {name: {type: string}}}\n"
    private let toy = "Toy: {type: object, properties: {size: {type: integer}}}\n"

    // MARK: allOf

    @Test func allOfIsOneFlatStruct() throws {
        let model = try Modelling.schemas(
            pet + """
                Dog:
                  allOf:
                  - $ref: '#/components/schemas/Pet'
                  - {type: object, required: [bark], properties: {bark: {type: string}}}
                """)
        #expect(model["Dog"] == "struct Dog { name: string, bark: string }")
        #expect(model.rules == [])
    }

    @Test func siblingsOfAllOfBelongToIt() throws {
        let model = try Modelling.schemas(
            pet + """
                Dog:
                  allOf: [{$ref: '#/components/schemas/Pet'}]
                  required: [bark]
                  properties: {bark: {type: string}}
                """)
        #expect(model["Dog"] == "struct Dog { name: string, bark: string }")
    }

    @Test func allOfInAllOfIsFlatToo() throws {
        let model = try Modelling.schemas(
            pet + """
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}
                Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}
                """)
        #expect(model["Puppy"] == "struct Puppy { name: string, bark: string?, age: int? }")
    }

    @Test func oneElementIsTheElement() throws {
        let model = try Modelling.schemas(
            pet
                + "A: {type: object, properties: {pet: {description: Its pet., allOf: [{$ref: '#/components/schemas/Pet'}]}}}"
        )
        #expect(model["A"] == "struct A { pet: Pet? }")
        #expect(model.property("pet", of: "A")?.documentation.text == "Its pet.")
        #expect(model.types.count == 2)
    }

    @Test func whatAlternativesSayOfAMemberDoesNotReplaceWhatHoldsForAll() throws {
        let model = try Modelling.schemas(
            """
            Run:
              type: object
              properties: {status: {type: string, enum: [queued, running, done]}, extra: {}}
              oneOf:
              - {required: [end], properties: {status: {enum: [done]}, end: {type: integer}, extra: {type: string}}}
              - {properties: {status: {type: string, enum: [queued, running]}}}
            """)
        #expect(model["Run"] == "struct Run { status: RunStatus?, extra: string?, end: int? }")
        #expect(model["RunStatus"] == "enum RunStatus: string { queued, running, done }")
    }

    @Test func aMemberThatAlternativesDifferOverMayBeEither() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, properties: {kind: {type: string, enum: [a]}, at: {type: string, format: date}, n: {}}}
            B: {type: object, properties: {kind: {type: string, enum: [b]}, data: {type: integer}, n: {type: integer}}}
            C:
              type: object
              properties:
                kind: {type: string, enum: [c]}
                data: {type: array, items: {type: string}}
                at: {type: string, format: date-time}
                n: {type: number}
            Event:
              type: object
              properties: {id: {type: string}}
              oneOf:
              - {$ref: '#/components/schemas/A'}
              - {$ref: '#/components/schemas/B'}
              - {$ref: '#/components/schemas/C'}
            """)
        #expect(
            model["Event"]
                == "struct Event { id: string?, kind: EventKind?, at: string?, n: decimal?, data: EventData? }")
        #expect(model["EventKind"] == "enum EventKind: string { a, b, c }")
        #expect(model["EventData"]?.hasPrefix("union EventData") == true)
        #expect(model.rules == [])
    }

    @Test func whatHoldsForAllReplacesWhatAlternativesSay() throws {
        let model = try Modelling.schemas(
            """
            Run:
              allOf:
              - oneOf: [{properties: {status: {enum: [done]}}}, {properties: {status: {enum: [queued]}}}]
              - {type: object, properties: {status: {type: string, enum: [queued, running, done]}}}
            """)
        #expect(model["RunStatus"] == "enum RunStatus: string { queued, running, done }")
    }

    @Test func unevaluatedMembersAreTheRest() throws {
        let model = try Modelling.schemas31(
            pet
                + "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], unevaluatedProperties: {type: integer}}")
        #expect(model["Dog"] == "struct Dog { name: string, …additionalProperties: [:int] }")
    }

    @Test func constantsOfAnyKindTellAlternativesApart() throws {
        let model = try Modelling.schemas31(
            """
            Answer:
              oneOf:
              - {type: object, required: [ok, v], properties: {ok: {const: true}, v: {const: 1}}}
              - {type: object, required: [ok], properties: {ok: {const: false}, error: {type: string}}}
            """)
        guard case .union(let union) = model.declaration("Answer")?.shape else {
            Issue.record("no union")
            return
        }
        let constants = union.variants.map { variant -> [ObjectForm.Constant] in
            if case .object(let form) = variant.form { form.constants } else { [] }
        }
        #expect(constants[0].map(\.value) == [.bool(true), .integer(1)])
        #expect(constants[1].map(\.value) == [.bool(false)])
    }

    @Test func requiredMayStandInAnotherPart() throws {
        let model = try Modelling.schemas(
            "A: {allOf: [{type: object, properties: {b: {type: string}}}, {required: [b]}]}")
        #expect(model["A"] == "struct A { b: string }")
    }

    @Test func partsThatDisagreeAreAFinding() throws {
        let model = try Modelling.schemas(
            """
            A:
              allOf:
              - {type: object, properties: {b: {type: string}}}
              - {type: object, properties: {b: {type: integer}}}
            """)
        #expect(model["A"] == "struct A { b: string? }")
        #expect(model.rules == ["allof-conflict"])
    }

    @Test func objectsForOneMemberAreOneToo() throws {
        let model = try Modelling.schemas(
            pet + """
                Base: {type: object, properties: {data: {$ref: '#/components/schemas/Pet'}, meta: {type: object}}}
                Full:
                  allOf:
                  - $ref: '#/components/schemas/Base'
                  - type: object
                    properties:
                      data: {type: object, required: [age], properties: {age: {type: integer}}}
                      meta: {type: object, properties: {page: {type: integer}}}
                """)
        #expect(model["Full"] == "struct Full { data: FullData?, meta: FullMeta? }")
        #expect(model["FullData"] == "struct FullData { name: string, age: int }")
        #expect(model["FullMeta"] == "struct FullMeta { page: int? }")
    }

    @Test func recursiveObjectsForOneMemberComeToAnEnd() throws {
        let model = try Modelling.schemas(
            """
            Node: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}, name: {type: string}}}
            Leaf: {type: object, properties: {child: {$ref: '#/components/schemas/Leaf'}, age: {type: integer}}}
            Tree: {allOf: [{$ref: '#/components/schemas/Node'}, {$ref: '#/components/schemas/Leaf'}]}
            """)
        #expect(model["Tree"] == "struct Tree { child: box Tree?, name: string?, age: int? }")
        #expect(model.types.count == 3)
    }

    @Test(arguments: [
        ("{$ref: '#/components/schemas/Tree'}", "box Tree?"),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/Tree'}]}", "(box Tree|null)?"),
        ("{type: array, items: {$ref: '#/components/schemas/Tree'}}", "[Tree]?"),
        ("{additionalProperties: {type: array, items: {$ref: '#/components/schemas/Tree'}}}", "[:[Tree]]?"),
    ])
    func aBaseMayReferToWhatIsMadeOfIt(member: String, text: String) throws {
        let model = try Modelling.schemas(
            """
            Node: {type: object, properties: {child: \(member)}}
            Tree: {allOf: [{$ref: '#/components/schemas/Node'}], properties: {name: {type: string}}}
            """)
        #expect(model["Tree"] == "struct Tree { child: \(text), name: string? }")
        #expect(model.rules == [])
    }

    @Test func aPartMayRefineAnother() throws {
        let model = try Modelling.schemas(
            """
            A:
              allOf:
              - {type: object, properties: {b: {}}}
              - {type: object, properties: {b: {type: string, enum: [x]}}}
            """)
        #expect(model["A"] == "struct A { b: AB? }")
        #expect(model.rules == [])
    }

    // MARK: Unions

    @Test func aDiscriminatorWithAMapping() throws {
        let model = try Modelling.schemas(
            pet + toy + """
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}]
                  discriminator:
                    propertyName: kind
                    mapping: {pet: '#/components/schemas/Pet', dog: Pet, toy: '#/components/schemas/Toy'}
                """)
        #expect(model["Thing"] == "union Thing by kind { pet(Pet: pet, dog), toy(Toy: toy) }")
    }

    @Test func aDiscriminatorWithoutAMappingMeansTheNames() throws {
        let model = try Modelling.schemas(
            pet + toy + """
                Thing:
                  oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}]
                  discriminator: {propertyName: kind}
                """)
        #expect(model["Thing"] == "union Thing by kind { pet(Pet: Pet), toy(Toy: Toy) }")
    }

    @Test func anAlternativeThatIsGivenTwiceIsOne() throws {
        let model = try Modelling.schemas(
            pet + """
                A:
                  properties:
                    b: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Pet'}]}
                """)
        #expect(model["A"] == "struct A { b: Pet? }")
    }

    @Test func alternativesOfOneTypeAreThatType() throws {
        let model = try Modelling.schemas(
            """
            Tree:
              type: object
              properties:
                branch:
                  oneOf:
                  - {type: array, items: {$ref: '#/components/schemas/Crown'}}
                  - {type: array, items: {$ref: '#/components/schemas/Crown'}, maxItems: 1}
            Crown: {allOf: [{$ref: '#/components/schemas/Tree'}], properties: {top: {type: string}}}
            """)
        #expect(model["Crown"] == "struct Crown { branch: [Crown]?, top: string? }")
        #expect(model.types.count == 2)
    }

    @Test func valuesThatAllVariantsShareMeanTheVariantOfThatName() throws {
        let model = try Modelling.schemas(
            """
            Animal: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat, dog-breed]}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}], properties: {meow: {type: string}}}
            DogBreed: {allOf: [{$ref: '#/components/schemas/Animal'}], properties: {bark: {type: string}}}
            Creature:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/DogBreed'}]
              discriminator: {propertyName: kind}
            """)
        #expect(model["Creature"] == "union Creature by kind { cat(Cat: cat), dogBreed(DogBreed: dog-breed) }")
    }

    @Test func aPartNarrowsTheValuesOfItsBase() throws {
        let model = try Modelling.schemas(
            """
            Kind: {type: string, enum: [meowing, barking]}
            Animal: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Kind'}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {kind: {type: string, enum: [meowing]}}}]}
            Dog:
              allOf:
              - $ref: '#/components/schemas/Animal'
              - {properties: {kind: {allOf: [{$ref: '#/components/schemas/Kind'}], enum: [barking]}}}
            Creature:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            """)
        #expect(model["Creature"] == "union Creature by kind { cat(Cat: meowing), dog(Dog: barking) }")
    }

    @Test func aValueThatSeveralVariantsHaveIsToldByTheForm() throws {
        let model = try Modelling.schemas31(
            """
            User: {type: object, required: [type, role], properties: {type: {const: message}, role: {const: user}}}
            System: {type: object, required: [type, role], properties: {type: {const: message}, role: {const: system}}}
            Link: {type: object, required: [type], properties: {type: {const: link}}}
            Item:
              oneOf:
              - $ref: '#/components/schemas/User'
              - $ref: '#/components/schemas/System'
              - $ref: '#/components/schemas/Link'
              discriminator: {propertyName: type}
            Chat:
              oneOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/System'}]
              discriminator: {propertyName: type}
            Nested:
              oneOf: [{$ref: '#/components/schemas/Chat'}, {$ref: '#/components/schemas/Link'}]
              discriminator: {propertyName: type}
            """)
        #expect(model["Item"] == "union Item by type { user(User), system(System), link(Link: link) }")
        #expect(model["Chat"] == "union Chat by role { user(User: user), system(System: system) }")
        #expect(model["Nested"] == "union Nested by type { chat(Chat: message), link(Link: link) }")
    }

    @Test func theMappingOfACommonBaseCounts() throws {
        let model = try Modelling.schemas(
            """
            Base:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}
            Cat: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {meow: {type: string}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {bark: {type: string}}}
            Creature:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            """)
        #expect(model["Creature"] == "union Creature by kind { cat(Cat: c), dog(Dog: d) }")
    }

    @Test func aMemberWithValuesOfItsOwnIsADiscriminator() throws {
        let model = try Modelling.schemas31(
            """
            A:
              oneOf:
              - {type: object, required: [kind], properties: {kind: {const: opened}, at: {type: string}}}
              - {type: object, required: [kind], properties: {kind: {const: closed}, why: {type: string}}}
            """)
        #expect(model["A"] == "union A by kind { opened(AVariant1: opened), closed(AVariant2: closed) }")
    }

    @Test func aMemberWithTheSameValuesIsNone() throws {
        let model = try Modelling.schemas31(
            """
            A:
              oneOf:
              - {type: object, properties: {kind: {const: x}, at: {type: string}}}
              - {type: object, properties: {kind: {const: x}, why: {type: string}}}
            """)
        #expect(model["A"]?.hasPrefix("union A { ") == true)
    }

    @Test func anyOfIsAUnion() throws {
        let model = try Modelling.schemas(
            pet + toy + "Thing: {anyOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}]}")
        #expect(model["Thing"] == "union Thing { pet(Pet), toy(Toy) }")
    }

    @Test(arguments: [
        ("{oneOf: [{type: string}, {type: integer}]}", "union A { string(string), integer(int) }"),
        (
            "{oneOf: [{type: string}, {type: array, items: {type: string}}]}",
            "union A { string(string), strings([string]) }"
        ),
        ("{oneOf: [{type: number}, {type: boolean}]}", "union A { number(decimal), bool(bool) }"),
        ("{oneOf: [{type: string}]}", "alias A = string"),
        ("{anyOf: [{type: string, enum: [a]}, {type: string}]}", "enum A: string { a }"),
        ("{anyOf: [{type: string, format: uuid}, {type: string, format: date}]}", "alias A = string"),
    ])
    func unionsOfSimpleTypes(schema: String, text: String) throws {
        #expect(try Modelling.schemas("A: \(schema)").types.last == text)
    }

    @Test func severalTypesAreAUnion() throws {
        #expect(
            try Modelling.schemas31("A: {type: [string, integer, 'null']}").types == [
                "union A { string(string), integer(int) }"
            ])
    }

    @Test func propertiesBesideAlternativesAreMembersOfEach() throws {
        let model = try Modelling.schemas(
            """
            A:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf:
              - {required: [b], properties: {b: {type: string}}}
              - {required: [c], properties: {c: {type: string}}}
            """)
        #expect(model["A"] == "union A { aVariant1(AVariant1), aVariant2(AVariant2) } shares id: string")
        #expect(model["AVariant1"] == "struct AVariant1 { id: string, b: string }")
    }

    @Test func alternativesOfRequiredMembersSayNothingAboutTypes() throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {b: {type: string}, c: {type: string}}, anyOf: [{required: [b]}, {required: [c]}]}"
        )
        #expect(model["A"] == "struct A { b: string?, c: string? }")
    }

    // MARK: Enums

    @Test(arguments: [
        ("{type: string, enum: [A_B, c]}", "enum A: string { aB = A_B, c }"),
        ("{enum: [a, b]}", "enum A: string { a, b }"),
        ("{type: integer, enum: [1, -2]}", "enum A: int { value1 = 1, minus2 = -2 }"),
        ("{type: string, enum: [a, a]}", "enum A: string { a }"),
        ("{type: string, enum: [a, A]}", "enum A: string { a, a2 = A }"),
        ("{type: string, enum: [a], x-frozen: true}", "frozen enum A: string { a }"),
        ("{type: string, enum: ['01', '02'], x-enum-varnames: [one, two]}", "enum A: string { one = 01, two = 02 }"),
        ("{type: string, nullable: true, enum: [a, null]}", "enum A: string { a }"),
        ("{type: boolean, enum: [true]}", "alias A = bool"), ("{type: number, enum: [1.5]}", "alias A = decimal"),
        ("{enum: [1, a]}", "alias A = json"),
    ])
    func enums(schema: String, text: String) throws {
        #expect(try Modelling.schemas("A: \(schema)").types.first == text)
    }

    @Test func aNullAmongTheValuesMakesTheUseNullable() throws {
        let model = try Modelling.schemas(
            "A: {type: object, required: [b], properties: {b: {type: string, nullable: true, enum: [x, null]}}}")
        #expect(model["A"] == "struct A { b: AB|null }")
    }
}
