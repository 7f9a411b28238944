// `$ref` within one file: where it leads, and what is said when it leads nowhere.

import Testing

@testable import OpenAPI

@Suite struct ReferenceTests {
    @Test func schemaReferenceIsASchemaOfItsOwn() throws {
        let reading = Reading.components(
            """
            schemas:
              Owner: {$ref: '#/components/schemas/Person', description: Who has it}
              Person: {type: object}
            """)
        let owner = try #require(reading["Owner"])
        #expect(owner.description?.string == "Who has it")
        #expect(owner.types.isEmpty)
        let target = try #require(owner.reference)
        #expect(reading.document?[target].componentName == "Person")
        #expect(reading.document?[target].types == .object)
        #expect(reading.found == [])
    }

    @Test func everyMentionOfAComponentIsTheSameSchema() throws {
        let reading = Reading.schema(
            """
            type: object
            properties:
              a: {$ref: '#/components/schemas/Test'}
              b: {$ref: '#/components/schemas/Test'}
            """)
        let schema = try #require(reading.schema)
        let targets = schema.properties.map { reading.document?[$0.schema].reference }
        #expect(targets == [schema.id, schema.id])
        #expect(reading.found == [])
    }

    @Test func siblingsAreIgnoredInVersion30UnlessTheyOnlyAllowOrTellMore() throws {
        let reading = Reading.components(
            """
            schemas:
              A: {$ref: '#/components/schemas/B', description: D, 1️⃣nullable: true, x-mine: 1, readOnly: true, 2️⃣maxLength: 3}
              B: {type: string}
            """)
        #expect(
            reading.found == [
                "1 warning reference-siblings: ‘nullable’, ‘readOnly’ beside ‘$ref’ are honoured, though OpenAPI 3.0 "
                    + "ignores them",
                "2 warning reference-siblings: ‘maxLength’ beside ‘$ref’ is ignored",
            ])
        #expect(reading["A"]?.isNullable == true)
        #expect(reading["A"]?.isReadOnly == true)
        #expect(reading["A"]?.constraints.maxLength == nil)
    }

    @Test func siblingsCountInVersion31() throws {
        let reading = Reading.components(
            """
            schemas:
              A: {$ref: '#/components/schemas/B', description: D, readOnly: true, required: [x]}
              B: {type: object}
            """, version: "3.1.0")
        let schema = try #require(reading["A"])
        #expect(schema.reference == reading["B"]?.id)
        #expect(schema.isReadOnly)
        #expect(schema.required == ["x"])
        #expect(reading.found == [])
    }

    @Test func siblingsOfOtherReferencesAreIgnoredInEveryVersion() {
        for version in ["3.0.3", "3.1.0"] {
            let reading = Reading.description(
                """
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '#/components/parameters/Q', 1️⃣required: true}]
                      responses: {'204': {description: Done}}
                components: {parameters: {Q: {name: q, in: query, schema: {}}}}
                """, version: version)
            #expect(reading.found == ["1 warning reference-siblings: ‘required’ beside ‘$ref’ is ignored"])
        }
    }

    @Test func missingTargetIsReportedWithTheNearestName() {
        let reading = Reading.components("schemas:\n  Cat: {type: object}\n  Pet: {$ref: 1️⃣'#/components/schemas/Cta'}")
        #expect(reading.found == ["1 error unresolved-reference: there is no ‘Cta’ under ‘#/components/schemas’"])
        #expect(reading.help == ["Did you mean ‘#/components/schemas/Cat’?"])
    }

    @Test func missingStepInTheMiddleIsNamed() {
        let reading = Reading.components("schemas:\n  Cat: {type: object}\n  Pet: {$ref: 1️⃣'#/component/schemas/Cat'}")
        #expect(reading.found == ["1 error unresolved-reference: there is no ‘component’ at the root"])
        #expect(reading.help == ["Did you mean ‘#/components/schemas/Cat’?"])
    }

    @Test func referenceIntoASchema() throws {
        let reading = Reading.components(
            """
            schemas:
              A: {type: object, properties: {name: {type: string}, list: {type: array, items: {type: integer}}}}
              B: {$ref: '#/components/schemas/A/properties/name'}
              C: {$ref: '#/components/schemas/A/properties/list/items'}
            """)
        let document = try #require(reading.document)
        let name = try #require(reading["B"]?.reference)
        #expect(document[name].types == .string)
        #expect(document[name].componentName == "name")
        let items = try #require(reading["C"]?.reference)
        #expect(document[items].types == .integer)
        #expect(document[items].componentName == nil)
        #expect(reading.found == [])
    }

    @Test func escapesInPointersAreUndone() {
        let reading = Reading.components(
            """
            schemas:
              a/b~c d: {type: object}
              A: {$ref: '#/components/schemas/a~1b~0c%20d'}
            """)
        #expect(reading["A"]?.reference == reading["a/b~c d"]?.id)
        #expect(reading.found == [])
    }

    @Test(arguments: ["#/components/schemas/A~2", "#/components/schemas/A%zz"])
    func malformedPointers(reference: String) {
        let reading = Reading.schema("$ref: 1️⃣'\(reference)'")
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error malformed-reference: ") == true)
    }

    @Test(arguments: ["7", "true", "[a]", "{a: b}"])
    func referenceMustBeAText(value: String) {
        let reading = Reading.schema("$ref: 1️⃣\(value)")
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error wrong-type: expected a reference (a string), found ") == true)
    }

    @Test func propertyMayBeCalledRef() {
        let reading = Reading.schema("type: object\nproperties: {$ref: {type: string}}")
        #expect(reading.schema?.properties.map(\.name) == ["$ref"])
        #expect(reading.found == [])
    }

    @Test func referenceToItself() {
        let reading = Reading.schema("$ref: 1️⃣'#/components/schemas/Test'")
        #expect(reading.found == ["1 warning reference-cycle: the reference leads back to itself"])
        #expect(reading.schema?.reference == nil)
    }

    @Test func circleOfReferencesIsOneFault() {
        let reading = Reading.components(
            """
            schemas:
              A: {$ref: 1️⃣'#/components/schemas/B'}
              B: {$ref: 2️⃣'#/components/schemas/C'}
              C: {$ref: 3️⃣'#/components/schemas/A'}
              D: {$ref: '#/components/schemas/A'}
            """)
        #expect(reading.found == ["1 warning reference-cycle: the reference leads back to itself"])
        #expect(reading.notes == [2, 3])
    }

    @Test func circleOfOtherReferencesIsOneFault() {
        let reading = Reading.components(
            """
            parameters:
              A: {$ref: 1️⃣'#/components/parameters/B'}
              B: {$ref: '#/components/parameters/A'}
            """)
        #expect(reading.found == ["1 warning reference-cycle: the reference leads back to itself"])
    }

    @Test func circleOfAllOf() {
        let reading = Reading.components(
            """
            schemas:
              A: {allOf: [{$ref: '#/components/schemas/B'}]}
              B: {allOf: [{$ref: 1️⃣'#/components/schemas/A'}]}
            """)
        #expect(
            reading.found == [
                "1 warning schema-contains-itself: by this reference, the schema is a part of itself"
            ])
    }

    @Test func circleOfAlternativesLosesTheAlternativeThatClosesIt() {
        let reading = Reading.components(
            """
            schemas:
              A: {oneOf: [{$ref: 1️⃣'#/components/schemas/A'}, {type: string}]}
              B: {anyOf: [{$ref: '#/components/schemas/C'}, {type: string}]}
              C: {oneOf: [{type: integer}, {$ref: 2️⃣'#/components/schemas/B'}, {type: boolean}]}
            """)
        #expect(
            reading.found == [
                "1 warning schema-contains-itself: the schema is an alternative of itself",
                "2 warning schema-contains-itself: the schema is an alternative of itself",
            ])
        #expect(reading["A"]?.oneOf.count == 1)
        #expect(reading["B"]?.anyOf.count == 2)
        #expect(reading["C"]?.oneOf.count == 2)
    }

    @Test func aBaseMayListWhatIsMadeOfIt() {
        let reading = Reading.components(
            """
            schemas:
              Base: {oneOf: [{$ref: '#/components/schemas/Part'}], properties: {a: {type: string}}}
              Part: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}
            """)
        #expect(!reading.found.contains { $0.contains("schema-contains-itself") })
        #expect(reading["Base"]?.oneOf.count == 1)
    }

    @Test func recursionThroughPropertiesIsFine() {
        let reading = Reading.schema(
            """
            allOf:
              - type: object
                properties: {next: {$ref: '#/components/schemas/Test'}}
              - type: object
                properties: {all: {type: array, items: {$ref: '#/components/schemas/Test'}}}
            """)
        #expect(reading.found == [])
    }

    @Test func chainsAreFollowedToTheirEnd() {
        let reading = Reading.description(
            """
            paths:
              /a: {get: {responses: {'200': {$ref: '#/components/responses/One'}}}}
            components:
              responses:
                One: {$ref: '#/components/responses/Two'}
                Two: {description: The end}
            """)
        #expect(reading.operation?.responses.first?.description == "The end")
        #expect(reading.operation?.responses.first?.componentName == "Two")
        #expect(reading.found == [])
    }

    @Test(arguments: [
        ("parameters", "{name: q, in: query, schema: {}}", "a parameter"),
        ("responses", "{description: D}", "a response"),
        ("headers", "{schema: {}}", "a header"), ("requestBodies", "{content: {}}", "a request body"),
        ("examples", "{value: 1}", "an example"),
    ])
    func wrongKind(container: String, object: String, shown: String) {
        let reading = Reading.components(
            """
            schemas:
              A: {$ref: 1️⃣'#/components/\(container)/B'}
            \(container):
              2️⃣B: \(object)
            """)
        #expect(
            reading.found == [
                "1 error wrong-reference-kind: expected a schema, but the reference leads to \(shown)"
            ])
        #expect(reading.notes == [2])
    }

    @Test func referenceToAnOperationIsHonoured() {
        let reading = Reading.description(
            """
            paths:
              /a: {get: {operationId: a, responses: {'204': {description: Done}}}}
              /b: {put: {1️⃣$ref: '#/x-operations/b'}}
            x-operations: {b: {operationId: b, responses: {'204': {description: Done}}}}
            """)
        #expect(reading.document?.operations.map(\.operationID) == ["a", "b"])
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 warning reference-not-allowed: ") == true)
    }

    @Test func anchors() {
        let reading = Reading.components(
            """
            schemas:
              A: {$anchor: point, type: string}
              B: {$ref: '#point'}
              C: {$ref: 1️⃣'#pint'}
            """, version: "3.1.0")
        #expect(reading["B"]?.reference == reading["A"]?.id)
        #expect(reading.found == ["1 error unresolved-reference: there is no anchor ‘pint’"])
        #expect(reading.help == ["Did you mean ‘point’?"])
    }

    @Test func bareNameIsNoReference() {
        let reading = Reading.components("schemas:\n  A: {type: string}\n  B: {$ref: 1️⃣'#A'}")
        #expect(reading.found == ["1 error unresolved-reference: there is no anchor ‘A’"])
        #expect(reading.help == ["Did you mean ‘#/components/schemas/A’?"])
    }

    @Test func identifiersWithinTheFile() throws {
        let reading = Reading.components(
            """
            schemas:
              A: {$id: 'https://a.test/schemas/a', $defs: {x: {type: string}}, $ref: '#/$defs/x'}
              B: {$ref: 'https://a.test/schemas/a'}
              C: {$ref: 'https://a.test/schemas/a#/$defs/x'}
            """, version: "3.1.0")
        let inner = try #require(reading["A"]?.reference)
        #expect(reading.document?[inner].types == .string)
        #expect(reading["B"]?.reference == reading["A"]?.id)
        #expect(reading["C"]?.reference == inner)
        #expect(reading.found == [])
    }

    @Test func addressOfAnotherMachineIsNotFetched() {
        let reading = Reading.schema("$ref: 1️⃣'https://a.test/pet.yaml#/Pet'")
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error remote-reference: ") == true)
    }

    @Test func referenceToTheWholeDescription() {
        let reading = Reading.schema("type: object\nproperties: {a: {$ref: 1️⃣'#'}}")
        #expect(
            reading.found == [
                "1 error wrong-reference-kind: expected a schema, but the reference leads to a whole description"
            ])
    }
}
