// Several schemas for one value: what all of them say together.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct IntersectionTests {
    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    /// One struct whose member `m` two parts describe.
    private func member(_ first: String, _ second: String, _ others: String = "") throws -> Modelling {
        try Modelling.schemas31(
            """
            A:
              allOf:
              - {type: object, properties: {m: \(first)}}
              - {type: object, properties: {m: \(second)}}
            """ + "\n" + others)
    }

    // MARK: Members that are given twice

    @Test func twoEnumsAreWhatBothList() throws {
        let model = try member("{type: string, enum: [x, y, z]}", "{type: string, enum: [z, y, w]}")
        #expect(model["AM"] == "enum AM: string { y, z }")
        #expect(model.rules == [])
    }

    @Test func enumsWithoutACommonValueAreAFindingAtBothPlaces() throws {
        let model = try member("{type: string, enum: [x, y]}", "{type: string, enum: [z]}")
        #expect(model["AM"] == "enum AM: string { x, y }")
        #expect(model.rules == ["allof-conflict"])
        let finding = model.findings.first { $0.rule.id == "allof-conflict" }
        #expect(finding?.message.contains("‘m’") == true)
        let lines = [finding?.notes.first?.span?.start.line, finding?.span?.start.line]
        #expect(lines == [8, 9])
    }

    @Test(arguments: [
        ("{type: number}", "{type: integer}", "int"), ("{type: integer}", "{type: number}", "int"),
        ("{type: [string, integer]}", "{type: [integer, boolean]}", "int"),
        ("{type: string}", "{type: string, format: date}", "date"),
        ("{type: string, format: date}", "{type: string}", "date"),
        ("{type: string, format: uuid}", "{type: string, format: uuid}", "uuid"), ("{}", "{type: boolean}", "bool"),
    ])
    func theNarrowerTypeCounts(first: String, second: String, type: String) throws {
        let model = try member(first, second)
        #expect(model["A"] == "struct A { m: \(type)? }")
        #expect(model.rules == [])
    }

    @Test func listsOfObjectsAreListsOfBoth() throws {
        let model = try member(
            "{type: array, items: {type: object, required: [a], properties: {a: {type: string}}}}",
            "{type: array, items: {type: object, properties: {b: {type: integer}}}}")
        #expect(model["A"] == "struct A { m: [AMItem]? }")
        #expect(model["AMItem"] == "struct AMItem { a: string, b: int? }")
    }

    @Test func mapsOfObjectsAreMapsOfBoth() throws {
        let model = try member(
            "{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}",
            "{type: object, additionalProperties: {type: object, properties: {b: {type: integer}}}}")
        #expect(model["A"] == "struct A { m: [:AMValue]? }")
        #expect(model["AMValue"] == "struct AMValue { a: string?, b: int? }")
    }

    @Test func referencesAreMerged() throws {
        let model = try member(
            ref("P"), ref("Q"),
            """
            P: {type: object, required: [p], properties: {p: {type: string}, both: {type: number}}}
            Q: {type: object, properties: {q: {type: string}, both: {type: integer}}}
            """)
        #expect(model["AM"] == "struct AM { p: string, both: int?, q: string? }")
        #expect(model["P"] == "struct P { p: string, both: decimal? }")
    }

    @Test func whatOneReferenceSaysAlreadyIsThatReference() throws {
        let model = try member(
            ref("P"), ref("Q"),
            """
            P: {type: object, properties: {p: {type: string}}}
            Q: {allOf: [\(ref("P"))], properties: {q: {type: string}}}
            """)
        #expect(model["A"] == "struct A { m: Q? }")
    }

    @Test func typesThatExcludeEachOtherAreAFindingAlsoWhereTheyAreNested() throws {
        let model = try member(
            "{type: object, properties: {deep: {type: array, items: {type: string}}}}",
            "{type: object, properties: {deep: {type: array, items: {type: integer}}}}")
        #expect(model["AM"] == "struct AM { deep: [string]? }")
        #expect(model.rules == ["allof-conflict"])
    }

    @Test func formatsThatExcludeEachOtherAreAFinding() throws {
        let model = try member("{type: string, format: date}", "{type: string, format: uuid}")
        #expect(model["A"] == "struct A { m: date? }")
        #expect(model.rules == ["allof-conflict"])
    }

    @Test func nullIsAValueWhereAllAllowIt() throws {
        let both = try member("{type: [string, 'null']}", "{type: [string, 'null'], minLength: 1}")
        #expect(both["A"] == "struct A { m: (string|null)? }")
        let one = try member("{type: [string, 'null']}", "{type: string, minLength: 1}")
        #expect(one["A"] == "struct A { m: string? }")
    }

    @Test func positionsOfListsAreMerged() throws {
        let model = try member(
            "{type: array, prefixItems: [{type: number}], minItems: 1}",
            "{type: array, prefixItems: [{type: integer}, {type: string}]}")
        #expect(model["AM"] == "tuple AM { first: int, second: string?, …rest: [json] }")
    }

    @Test func choicesThatAreMadeSayNoMore() throws {
        let model = try member(
            "{anyOf: [\(ref("P")), \(ref("Q"))]}", ref("P"),
            """
            P: {type: object, required: [p], properties: {p: {type: string}}}
            Q: {type: object, required: [q], properties: {q: {type: string}}}
            """)
        #expect(model["A"] == "struct A { m: P? }")
    }

    @Test func alternativesThatArePutOutOfTheQuestionAreNone() throws {
        let model = try Modelling.schemas31(
            """
            Kind:
              type: integer
              oneOf: [{title: TEXT, const: 0}, {title: VOICE, const: 1}, {title: NEWS, const: 2}]
            A: {type: object, properties: {kind: {type: integer, enum: [2], allOf: [\(ref("Kind"))]}}}
            """)
        #expect(model["Kind"] == "enum Kind: int { text = 0, voice = 1, news = 2 }")
        #expect(model["AKind"]?.contains("= 2 }") == true)
        #expect(model.rules == [])
    }

    // MARK: Keywords beside a reference

    @Test(arguments: [
        ("{$ref: '#/components/schemas/Text', enum: [p, q]}", "struct A { m: AM? }"),
        ("{$ref: '#/components/schemas/Text', format: date}", "struct A { m: date? }"),
        ("{$ref: '#/components/schemas/Number', type: integer}", "struct A { m: int? }"),
        ("{$ref: '#/components/schemas/Text', description: Mine.}", "struct A { m: string? }"),
        ("{$ref: '#/components/schemas/Text', type: [string, 'null']}", "struct A { m: (string|null)? }"),
    ])
    func keywordsBesideAReferenceCount(schema: String, text: String) throws {
        let model = try Modelling.schemas31(
            """
            Text: {type: string}
            Number: {type: number}
            A: {type: object, properties: {m: \(schema)}}
            """)
        #expect(model["A"] == text)
        #expect(model.rules == [])
    }

    @Test func anEnumBesideAReferenceIsThatEnum() throws {
        let model = try Modelling.schemas31(
            "Text: {type: string}\nB: {$ref: '#/components/schemas/Text', enum: [p, q]}")
        #expect(model["B"] == "enum B: string { p, q }")
    }

    // MARK: Constants

    @Test func aConstantIsATypeWithThatValue() throws {
        let model = try Modelling.schemas31(
            "A: {type: object, properties: {b: {const: x}, c: {const: 1}, d: {const: true}}}")
        #expect(model["A"] == "struct A { b: AB?, c: AC?, d: bool? }")
        #expect(model["AB"] == "enum AB: string { x }")
        #expect(model["AC"] == "enum AC: int { value1 = 1 }")
    }

    @Test func aConstantThatTellsAlternativesApartIsAPlainValue() throws {
        let model = try Modelling.schemas31(
            """
            A:
              oneOf:
              - {type: object, required: [kind], properties: {kind: {const: opened}, at: {type: string}}}
              - {type: object, required: [kind], properties: {kind: {const: closed}, why: {type: string}}}
            """)
        #expect(model["AVariant1"] == "struct AVariant1 { kind: string, at: string? }")
        #expect(model.types.count == 3)
    }

    // MARK: Members beside alternatives

    @Test func alternativesHaveTheMembersBesideThem() throws {
        let model = try Modelling.schemas(
            """
            Cat: {type: object, required: [claws], properties: {claws: {type: integer}}}
            Dog: {type: object, required: [bark], properties: {bark: {type: string}, name: {type: string}}}
            Pet:
              type: object
              required: [name]
              properties: {name: {type: string}, age: {type: integer}}
              oneOf: [\(ref("Cat")), \(ref("Dog"))]
            """)
        #expect(model["Pet"] == "union Pet { cat(PetCat), dog(PetDog) } shares name: string, age: int")
        #expect(model["PetCat"] == "struct PetCat { name: string, age: int?, claws: int }")
        #expect(model["PetDog"] == "struct PetDog { name: string, age: int?, bark: string }")
    }

    @Test func alternativesOfAlternativesHaveThemToo() throws {
        let model = try Modelling.schemas(
            """
            Cat: {type: object, required: [claws], properties: {claws: {type: integer}}}
            Big: {type: object, required: [weight], properties: {weight: {type: integer}}}
            Small: {type: object, required: [bag], properties: {bag: {type: string}}}
            Dog: {type: object, properties: {bark: {type: string}}, required: [bark], oneOf: [\(ref("Big")), \(ref("Small"))]}
            Pet: {type: object, properties: {name: {type: string}}, oneOf: [\(ref("Cat")), \(ref("Dog"))]}
            """)
        #expect(model["Pet"] == "union Pet { cat(PetCat), dog(PetDog) } shares name: string")
        #expect(model["Dog"] == "union Dog { big(DogBig), small(DogSmall) } shares bark: string")
        #expect(model["DogBig"] == "struct DogBig { bark: string, weight: int }")
    }

    @Test func theOnlyAlternativeIsToldInTheWordsOfAll() throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {b: {description: B., type: string, oneOf: [{title: One, enum: [x]}]}}}")
        guard case .object(let object) = model.declaration("A")?.shape else { return }
        #expect(object.properties.first?.documentation.text == "B.")
        #expect(model["AB"] == "enum AB: string { x }")
    }

    @Test func anAlternativeThatSaysItAllKeepsItsName() throws {
        let model = try Modelling.schemas(
            """
            Base: {type: object, required: [id], properties: {id: {type: string}}}
            Cat: {allOf: [\(ref("Base")), {required: [claws], properties: {claws: {type: integer}}}]}
            Dog: {allOf: [\(ref("Base")), {required: [bark], properties: {bark: {type: string}}}]}
            Pet: {allOf: [\(ref("Base")), {oneOf: [\(ref("Cat")), \(ref("Dog"))]}]}
            """)
        #expect(model["Pet"] == "union Pet { cat(Cat), dog(Dog) } shares id: string")
    }

    @Test func theOnlyAlternativeHoldsInAnyCase() throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {a: {type: string}}, oneOf: [{required: [b], properties: {b: {type: string}}}]}"
        )
        #expect(model["A"] == "struct A { a: string?, b: string }")
    }

    @Test(arguments: [
        "{required: [a]}, {required: [b]}",
        "{properties: {a: {enum: [x]}}, required: [b]}, {properties: {a: {enum: [y]}}}",
    ])
    func alternativesWithoutMembersOfTheirOwnAreOneObject(_ alternatives: String) throws {
        let model = try Modelling.schemas(
            "A: {type: object, properties: {a: {type: string, enum: [x, y]}, b: {type: string}}, oneOf: [\(alternatives)]}"
        )
        #expect(model["A"] == "struct A { a: AA?, b: string? }")
    }

    @Test func alternativesThatMayHoldTogetherAreOneObject() throws {
        let model = try Modelling.schemas(
            """
            A:
              type: object
              required: [a]
              properties: {a: {type: string}}
              anyOf: [{properties: {b: {type: string}}}, {properties: {c: {type: string}}}]
            """)
        #expect(model["A"] == "struct A { a: string, b: string?, c: string? }")
    }

    // MARK: What holds for some values only

    @Test func membersOfConditionsAreMembers() throws {
        let model = try Modelling.schemas31(
            """
            A:
              type: object
              properties: {country: {type: string}}
              if: {properties: {country: {const: AU}, state: {const: NSW}}}
              then: {required: [bsb], properties: {bsb: {type: string}}}
              else: {properties: {iban: {type: string}}}
              dependentSchemas: {iban: {properties: {bic: {type: string}}}}
            """)
        #expect(
            model["A"] == "struct A { country: string?, bsb: string?, iban: string?, bic: string?, state: string? }")
    }

    /// Only objects have to satisfy what stands below such keywords, and nothing says that values are objects.
    @Test func conditionsAloneSayNothing() throws {
        let model = try Modelling.schemas31(
            """
            A: {type: object, properties: {v: {dependentSchemas: {bar: {properties: {foo: {type: integer}}}}}}}
            B: {type: object, properties: {v: {if: {properties: {a: {const: 1}}}, then: {properties: {b: {}}}}}}
            """)
        #expect(model["A"] == "struct A { v: json? }")
        #expect(model["B"] == "struct B { v: json? }")
    }

    /// The schema of `if` does not have to hold: of a member that is named nowhere else its JSON type is known.
    @Test func membersThatAConditionNamesHaveItsTypes() throws {
        let model = try Modelling.schemas31(
            """
            Word: {type: string, enum: [a, b]}
            A:
              type: object
              if:
                properties:
                  kind: {const: a}
                  count: {enum: [1, 2]}
                  word: \(ref("Word"))
                  since: {type: string, format: date}
                  note: {type: [string, 'null'], const: x}
                  mixed: {enum: [1, a]}
                  list: {type: array, items: {type: string}}
                  any: {minimum: 3}
              then: {properties: {kind: {type: string}}}
            """)
        #expect(
            model["A"] == """
                struct A { kind: string?, count: int?, word: string?, since: string?, note: (string|null)?, \
                mixed: json?, list: [json]?, any: json? }
                """)
    }

    // MARK: Many

    @Test func aLongChainComesToAnEnd() throws {
        let links = (1...1_000).map { index in
            "S\(index): {allOf: [\(ref("S\(index - 1)")), {required: [m], description: '\(index)'}]}\n"
        }
        let model = try Modelling.schemas("S0: {type: object, properties: {m: {type: number}}}\n" + links.joined())
        #expect(model["S1"] == "struct S1 { m: decimal }")
        #expect(model["S1000"] == "alias S1000 = S1")
    }

    @Test func aUnionOfManyComesToAnEnd() throws {
        let parts = (1...500).map {
            "P\($0): {type: object, required: [p\($0)], properties: {p\($0): {type: string}}}\n"
        }
        let union = "U: {anyOf: [\((1...500).map { ref("P\($0)") }.joined(separator: ", "))]}\n"
        let model = try Modelling.schemas(parts.joined() + union)
        guard case .union(let built) = model.declaration("U")?.shape else {
            Issue.record("no union")
            return
        }
        #expect(built.variants.count == 500)
    }

    @Test func recursiveListsThatAreMergedComeToAnEnd() throws {
        let model = try Modelling.schemas(
            """
            L: {type: array, items: {type: object, properties: {n: {type: string}, children: \(ref("L"))}}}
            R: {type: array, items: {type: object, properties: {m: {type: string}, children: \(ref("R"))}}}
            A: {allOf: [{type: object, properties: {t: \(ref("L"))}}, {type: object, properties: {t: \(ref("R"))}}]}
            """)
        #expect(model["A"] == "struct A { t: [ATItem]? }")
        #expect(model["ATItem"] == "struct ATItem { n: string?, children: [ATItem]?, m: string? }")
    }

    @Test func schemasThatAreMadeOfEachOtherComeToAnEnd() throws {
        let model = try Modelling.schemas("A: {allOf: [\(ref("B"))]}\nB: {allOf: [\(ref("A"))]}")
        #expect(model.types.count == 2)
        #expect(model.rules == ["schema-contains-itself"])
    }
}
