// Alternatives: which are a union, which are one struct, and what the parent's own words add to each.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct UnionFormTests {
    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    // MARK: anyOf

    @Test func objectsThatMayHoldTogetherAreOneStruct() throws {
        let model = try Modelling.schemas(
            """
            A:
              anyOf:
              - {type: object, properties: {a: {type: string}, both: {type: integer}}}
              - {type: object, properties: {b: {type: string}, both: {type: integer}}}
              - {type: string}
            """)
        #expect(model["A"] == "union A { aVariant1(AVariant1), string(string) }")
        #expect(model["AVariant1"] == "struct AVariant1 { a: string?, both: int?, b: string? }")
    }

    @Test func membersThatTheyDifferOverMayBeEither() throws {
        let model = try Modelling.schemas(
            """
            A:
              anyOf:
              - {type: object, properties: {a: {type: string}, m: {type: string}}}
              - {type: object, properties: {b: {type: string}, m: {type: array, items: {type: string}}}}
            """)
        #expect(model["A"] == "struct A { a: string?, m: AM?, b: string? }")
        #expect(model["AM"] == "union AM { string(string), strings([string]) }")
    }

    @Test func requiredIsWhatAllOfThemRequire() throws {
        let model = try Modelling.schemas(
            """
            A:
              anyOf:
              - {type: object, required: [id], properties: {id: {type: string}, a: {type: string}}}
              - {type: object, required: [id], properties: {id: {type: string}, b: {type: string}}}
            """)
        #expect(model["A"] == "struct A { id: string, a: string?, b: string? }")
    }

    @Test func furtherNamesAreOneMember() throws {
        let schemas = """
            A:
              anyOf:
              - {type: object, required: [no], properties: {no: {type: string}, a: {type: string}}}
              - {type: object, required: [number], properties: {number: NUMBER, b: {type: string}}}
            """
        let told = try Modelling.schemas(schemas.replacing("NUMBER", with: "{type: string}"))
        #expect(told["A"] == "union A { aVariant1(AVariant1), aVariant2(AVariant2) }")
        let model = try Modelling.schemas(schemas.replacing("NUMBER", with: "{type: string, x-aliases: [no]}"))
        #expect(model["A"] == "struct A { a: string?, number: string?, b: string? }")
        #expect(model.rules == [])
    }

    @Test func objectsThatAreToldApartStayAlternatives() throws {
        let model = try Modelling.schemas31(
            """
            Live: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
            Gone: {type: object, required: [id, gone], properties: {id: {type: string}, gone: {const: true}}}
            A: {anyOf: [\(ref("Live")), \(ref("Gone"))]}
            """)
        #expect(model["A"] == "union A { live(Live), gone(Gone) }")
    }

    // MARK: Beside alternatives

    @Test func membersBesideAlternativesWithADiscriminatorAreInEach() throws {
        let model = try Modelling.schemas(
            """
            Cat: {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}
            Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}
            Pet:
              type: object
              required: [name]
              properties: {name: {type: string}, kind: {type: string}}
              oneOf: [\(ref("Cat")), \(ref("Dog"))]
              discriminator: {propertyName: kind}
            """)
        #expect(
            model["Pet"]
                == "union Pet by kind { cat(PetCat: Cat), dog(PetDog: Dog) } shares name: string, kind: string")
        #expect(model["PetCat"] == "struct PetCat { name: string, kind: string, meow: string? }")
    }

    @Test func aTypeBesideAlternativesIsThatOfEach() throws {
        let model = try Modelling.schemas("A: {type: string, oneOf: [{format: date}, {format: date-time}]}")
        #expect(model.types == ["alias A = string"])
        let numbers = try Modelling.schemas31("A: {type: [integer, string], oneOf: [{type: integer}, {minLength: 3}]}")
        #expect(numbers["A"]?.hasPrefix("union A { integer(int)") == true)
    }

    // MARK: Bases

    private let pets = """
        PetBase:
          type: object
          required: [petType]
          properties: {petType: {type: string}, name: {type: string}}
          discriminator: {propertyName: petType, mapping: {dog: '#/components/schemas/Dog'}}
        Dog: {allOf: [{$ref: '#/components/schemas/PetBase'}], properties: {bark: {type: string}}}
        Cat: {allOf: [{$ref: '#/components/schemas/PetBase'}, {properties: {meow: {type: string}}}]}
        Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}
        Rock: {allOf: [{$ref: '#/components/schemas/PetBase'}]}
        Owner:
          type: object
          properties:
            pet: {$ref: '#/components/schemas/PetBase'}
            pets: {type: array, items: {$ref: '#/components/schemas/PetBase'}}
        """

    @Test func aBaseIsUsedForAllThatDeriveFromIt() throws {
        let model = try Modelling.schemas(pets)
        #expect(
            model["PetBase"]
                == "union PetBase by petType { petBase(PetBaseFields: PetBase), dog(Dog: dog), cat(Cat: Cat), "
                + "puppy(Puppy: Puppy), rock(Rock: Rock) }")
        #expect(model["PetBaseFields"] == "struct PetBaseFields { petType: string, name: string? }")
        #expect(model["Dog"] == "struct Dog { petType: string, name: string?, bark: string? }")
        #expect(model["Puppy"] == "struct Puppy { petType: string, name: string?, bark: string?, age: int? }")
        #expect(model["Rock"] == "struct Rock { petType: string, name: string? }")
        #expect(model["Owner"] == "struct Owner { pet: PetBase?, pets: [PetBase]? }")
        #expect(model.rules == [])
    }

    @Test func aBaseFromWhichNothingDerivesIsAStruct() throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}")
        #expect(model.types == ["struct A { k: string? }"])
    }

    @Test func aBaseMayContainWhatDerivesFromIt() throws {
        let model = try Modelling.schemas(
            """
            Node:
              type: object
              required: [kind]
              properties: {kind: {type: string}, next: \(ref("Node"))}
              discriminator: {propertyName: kind}
            Leaf: {allOf: [\(ref("Node"))], properties: {size: {type: integer}}}
            """)
        #expect(model["Node"] == "union Node by kind { node(indirect NodeFields: Node), leaf(indirect Leaf: Leaf) }")
        #expect(model["Leaf"]?.contains("size: int?") == true)
    }

    @Test func basesOfBasesStandBesideWhatDerivesFromThem() throws {
        let model = try Modelling.schemas(
            """
            A: {type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t}}
            B: {allOf: [\(ref("A"))], properties: {b: {type: string}}, discriminator: {propertyName: t}}
            C: {allOf: [\(ref("B"))], properties: {c: {type: string}}}
            """)
        #expect(model["A"] == "union A by t { a(AFields: A), b(BFields: B), c(C: C) }")
        #expect(model["B"] == "union B by t { b(BFields: B), c(C: C) }")
        #expect(model["C"] == "struct C { t: string, b: string?, c: string? }")
    }
}
