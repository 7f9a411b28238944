// What the keywords of a schema become.

import Testing

@testable import OpenAPI

@Suite struct SchemaTests {
    @Test func objectKeywords() throws {
        let reading = Reading.schema(
            """
            type: object
            title: T
            description: D
            required: [a]
            properties:
              a: {type: string}
              b: {type: integer, format: int64}
            additionalProperties: {type: number}
            minProperties: 1
            maxProperties: 5
            deprecated: true
            readOnly: true
            writeOnly: true
            default: {}
            example: {a: x}
            xml: {}
            externalDocs: {url: 'https://a.test'}
            x-mine: 1
            """)
        let document = try #require(reading.document)
        let schema = try #require(reading.schema)
        #expect(schema.componentName == "Test")
        #expect(schema.types == .object)
        #expect(schema.title == "T")
        #expect(schema.description?.string == "D")
        #expect(schema.required == ["a"])
        #expect(schema.properties.map(\.name) == ["a", "b"])
        #expect(schema.properties.map { document[$0.schema].types } == [.string, .integer])
        #expect(document[schema.properties[1].schema].format == "int64")
        guard case .schema(let rest) = schema.additionalProperties else {
            Issue.record("additionalProperties is \(schema.additionalProperties)")
            return
        }
        #expect(document[rest].types == .number)
        #expect(schema.constraints.minProperties == 1)
        #expect(schema.constraints.maxProperties == 5)
        #expect(schema.isDeprecated && schema.isReadOnly && schema.isWriteOnly)
        #expect(schema.defaultValue != nil)
        #expect(schema.examples.count == 1)
        #expect(schema.extension("x-mine")?.integer == 1)
        #expect(reading.found == [])
    }

    @Test func additionalPropertiesAsTruthValues() {
        #expect(Reading.schema("additionalProperties: true").schema?.additionalProperties == .anything)
        #expect(Reading.schema("additionalProperties: false").schema?.additionalProperties == .forbidden)
        #expect(Reading.schema("type: object").schema?.additionalProperties == .unspecified)
    }

    @Test func propertiesMayBeginWithX() {
        let reading = Reading.schema("properties: {x-request-id: {type: string}}")
        #expect(reading.schema?.properties.map(\.name) == ["x-request-id"])
    }

    @Test func schemaWithoutATypeHasNone() {
        #expect(Reading.schema("properties: {a: {type: string}}").schema?.types == [])
    }

    @Test func nullableIsATypeInVersion30() throws {
        let schema = try #require(Reading.schema("type: string\nnullable: true").schema)
        #expect(schema.types == [.string, .null])
        #expect(schema.isNullable)
        #expect(Reading.schema("type: string\nnullable: false").schema?.types == .string)
    }

    @Test func nullableWithoutATypeIsDistinctFromTheTypeNull() {
        let nullable = Reading.schema("nullable: true\nallOf: [{type: object}]").schema
        #expect(nullable?.types == .null)
        #expect(nullable?.isNullable == true)
        let null = Reading.schema("type: 'null'", version: "3.1.0").schema
        #expect(null?.types == .null)
        #expect(null?.isNullable == false)
    }

    @Test func nullableIsHonouredInVersion31() {
        let reading = Reading.schema("type: string\n1️⃣nullable: true", version: "3.1.0")
        #expect(reading.schema?.types == [.string, .null])
        #expect(
            reading.found == [
                "1 warning nullable-in-3-1: ‘nullable’ does not exist in OpenAPI 3.1; it is honoured nevertheless"
            ])
    }

    @Test func listsOfTypes() {
        let new = Reading.schema("type: [string, integer, 'null']", version: "3.1.0")
        #expect(new.schema?.types == [.string, .integer, .null])
        #expect(new.found == [])
        let old = Reading.schema("type: 1️⃣[string, 'null']")
        #expect(old.schema?.types == [.string, .null])
        #expect(
            old.found == [
                "1 warning field-of-other-version: "
                    + "a list of types exists only from OpenAPI 3.1 on, and this description says 3.0"
            ])
    }

    @Test func nullWithoutQuotesIsUnderstoodInAList() {
        let reading = Reading.schema("type: [string, 1️⃣null]", version: "3.1.0")
        #expect(reading.schema?.types == [.string, .null])
        #expect(reading.found == ["1 warning loose-type: expected a string, found null"])
    }

    @Test func boundsOfVersion30AreNormalised() throws {
        let reading = Reading.schema(
            "type: number\nminimum: 1\nexclusiveMinimum: true\nmaximum: 9\nexclusiveMaximum: false")
        let constraints = try #require(reading.schema?.constraints)
        #expect(constraints.minimum == nil)
        #expect(constraints.exclusiveMinimum?.integer == 1)
        #expect(constraints.maximum?.integer == 9)
        #expect(constraints.exclusiveMaximum == nil)
        #expect(reading.found == [])
    }

    @Test func boundsOfVersion31() throws {
        let reading = Reading.schema("exclusiveMinimum: 1.5\nminimum: 1\nmultipleOf: 0.5", version: "3.1.0")
        let constraints = try #require(reading.schema?.constraints)
        #expect(constraints.exclusiveMinimum?.double == 1.5)
        #expect(constraints.minimum?.integer == 1)
        #expect(constraints.multipleOf?.double == 0.5)
        #expect(reading.found == [])
    }

    @Test func boundsOfTheOtherVersionAreHonoured() {
        let new = Reading.schema("minimum: 1\nexclusiveMinimum: 1️⃣true", version: "3.1.0")
        #expect(new.schema?.constraints.exclusiveMinimum?.integer == 1)
        #expect(new.schema?.constraints.minimum == nil)
        #expect(new.findings.map(\.rule) == [.fieldOfOtherVersion])
        let old = Reading.schema("exclusiveMinimum: 1️⃣1")
        #expect(old.schema?.constraints.exclusiveMinimum?.integer == 1)
        #expect(old.findings.map(\.rule) == [.fieldOfOtherVersion])
    }

    @Test func stringAndArrayConstraints() throws {
        let constraints = try #require(
            Reading.schema(
                "minLength: 1\nmaxLength: 2.0\npattern: a+\nminItems: 3\nmaxItems: 4\nuniqueItems: true"
            ).schema?.constraints)
        #expect(constraints.minLength == 1)
        #expect(constraints.maxLength == 2)
        #expect(constraints.pattern == "a+")
        #expect(constraints.minItems == 3)
        #expect(constraints.maxItems == 4)
        #expect(constraints.uniqueItems)
    }

    @Test func valuesAreKeptAsWritten() throws {
        let schema = try #require(Reading.schema("enum: [a, 1.50, null, true]\ndefault: 0010").schema)
        #expect(schema.enumValues?.map(\.scalarText) == ["a", "1.50", "null", "true"])
        #expect(schema.defaultValue?.scalarText == "0010")
    }

    @Test func compositions() throws {
        let reading = Reading.schema(
            "allOf: [{type: object}, {}]\noneOf: [{type: string}]\nanyOf: [{type: integer}, {type: number}]")
        let schema = try #require(reading.schema)
        #expect([schema.allOf.count, schema.oneOf.count, schema.anyOf.count] == [2, 1, 2])
        #expect(reading.found == [])
    }

    @Test func keywordsOfVersion31() throws {
        let reading = Reading.schema(
            """
            $id: https://a.test/test
            $schema: https://json-schema.org/draft/2020-12/schema
            $comment: none
            $defs: {x: {type: string}}
            const: 5
            prefixItems: [{type: string}, true]
            items: false
            patternProperties: {'^a': {type: string}}
            propertyNames: {pattern: a}
            contentEncoding: base64
            contentMediaType: image/png
            examples: [1, 2]
            """, version: "3.1.0")
        let document = try #require(reading.document)
        let schema = try #require(reading.schema)
        #expect(schema.const?.integer == 5)
        #expect(schema.prefixItems.map { document[$0].booleanSchema } == [nil, true])
        #expect(schema.items.map { document[$0].booleanSchema } == false)
        #expect(schema.patternProperties.map(\.name) == ["^a"])
        #expect(schema.propertyNames != nil)
        #expect(schema.contentEncoding == "base64")
        #expect(schema.contentMediaType == "image/png")
        #expect(schema.examples.map(\.integer) == [1, 2])
        #expect(reading.found == [])
    }

    @Test func keywordsWithoutATypeAreListed() {
        let reading = Reading.schema(
            """
            not: {type: string}
            if: {required: [a]}
            then: {}
            else: {}
            contains: {}
            minContains: 1
            dependentSchemas: {a: {}}
            dependentRequired: {a: [b]}
            unevaluatedProperties: false
            unevaluatedItems: false
            """, version: "3.1.0")
        #expect(
            reading.schema?.unsupportedKeywords.map(\.scalarText) == [
                "not", "contains", "minContains", "unevaluatedProperties", "unevaluatedItems",
            ])
        #expect(reading.found == [])
    }

    @Test func whatHoldsForSomeValuesIsRead() throws {
        let reading = Reading.schema(
            """
            if: {required: [a]}
            then: {required: [b]}
            else: {type: string}
            dependentSchemas: {a: {required: [c]}}
            dependentRequired: {a: [b, c]}
            """, version: "3.1.0")
        let conditions = try #require(reading.schema?.conditions)
        #expect(conditions.condition.map { reading.document?[$0].required } == ["a"])
        #expect(conditions.consequence.map { reading.document?[$0].required } == ["b"])
        #expect(conditions.otherwise.map { reading.document?[$0].types } == .string)
        #expect(conditions.dependentSchemas.map(\.name) == ["a"])
        #expect(conditions.dependentRequired.map(\.required) == [["b", "c"]])
        #expect(reading.found == [])
    }

    @Test func dependentRequiredIsAMappingOfLists() {
        let reading = Reading.schema("dependentRequired: 1️⃣[a]", version: "3.1.0")
        #expect(reading.findings.map(\.rule) == [.wrongType])
    }

    @Test func schemasWithinOtherKeywordsAreChecked() {
        let reading = Reading.schema("not: {type: 1️⃣strng}\n$defs: {a: {type: 2️⃣strng}}", version: "3.1.0")
        #expect(reading.findings.map(\.rule) == [.unknownType, .unknownType])
    }

    @Test func keywordOfVersion31IsHonouredInVersion30() {
        let reading = Reading.schema("1️⃣const: a")
        #expect(reading.schema?.const?.string == "a")
        #expect(
            reading.found == [
                "1 warning field-of-other-version: "
                    + "‘const’ exists in schemas only from OpenAPI 3.1 on, and this description says 3.0"
            ])
    }

    @Test func aliasesShareOneSchema() throws {
        let reading = Reading.schema("type: object\nproperties:\n  a: &one {type: string}\n  b: *one")
        let schema = try #require(reading.schema)
        #expect(schema.properties[0].schema == schema.properties[1].schema)
    }

    @Test func discriminatorWithNamesAndReferences() throws {
        let reading = Reading.components(
            """
            schemas:
              Pet:
                oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                discriminator:
                  propertyName: kind
                  mapping: {cat: Cat, kitten: '#/components/schemas/Cat', 1: Dog}
              Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
              Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
            """)
        let discriminator = try #require(reading["Pet"]?.discriminator)
        #expect(discriminator.propertyName == "kind")
        #expect(discriminator.mapping.map(\.value) == ["cat", "kitten", "1"])
        let (cat, dog) = (reading["Cat"]?.id, reading["Dog"]?.id)
        #expect(discriminator.mapping.map(\.schema) == [cat, cat, dog])
        #expect(reading.found == [])
    }
}
