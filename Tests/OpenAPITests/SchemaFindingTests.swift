// What can be wrong with a schema, and where that is reported.

import Testing

@testable import OpenAPI

@Suite struct SchemaFindingTests {
    @Test(arguments: [
        ("int", "Did you mean ‘integer’?"), ("Str", "Did you mean ‘string’?"), ("float", "Did you mean ‘number’?"),
        ("bool", "Did you mean ‘boolean’?"), ("map", "Did you mean ‘object’?"), ("list", "Did you mean ‘array’?"),
        ("strng", "Did you mean ‘string’?"), ("String", "Did you mean ‘string’?"),
        ("any", "Remove ‘type’: a schema without it allows any value."),
        ("file", "Write ‘type: string’ with ‘format: binary’."), ("date", "Write ‘type: string’ with ‘format: date’."),
        ("xyzzy", "The types are string, integer, number, boolean, array, object."),
    ])
    func unknownTypes(name: String, help: String) {
        let reading = Reading.schema("type: 1️⃣\(name)")
        #expect(reading.found == ["1 warning unknown-type: there is no type ‘\(name)’"])
        #expect(reading.help == [help])
        #expect(reading.schema?.types == [])
    }

    @Test func nullIsATypeOfVersion31() {
        let reading = Reading.schema("type: 1️⃣'null'")
        #expect(reading.schema?.types == .null)
        #expect(reading.findings.map(\.rule) == [.fieldOfOtherVersion])
        #expect(reading.help == ["Write ‘nullable: true’ beside the type."])
    }

    @Test(arguments: [
        ("type: 1️⃣7", "expected the name of a type (a string), found a number"),
        ("maxLength: 1️⃣long", "expected a number, found a string"),
        ("minLength: 1️⃣-1", "expected a number that is not negative"),
        ("maxItems: 1️⃣1.5", "expected a whole number that is not negative"),
        ("minimum: 1️⃣[]", "expected a number, found a sequence"),
        ("properties: 1️⃣[a]", "expected a mapping from names to schemas, found a sequence"),
        ("allOf: 1️⃣{type: object}", "expected a sequence of schemas, found a mapping"),
        ("enum: 1️⃣a", "expected a sequence of values, found a string"),
        ("items: 1️⃣[{type: string}]", "expected a schema (a mapping), found a sequence"),
        ("pattern: 1️⃣[a]", "expected a string, found a sequence"),
        ("readOnly: 1️⃣maybe", "expected true or false, found a string"),
        ("required: 1️⃣name", "expected a sequence of strings, found a string"),
        ("discriminator: 1️⃣kind", "expected a discriminator (a mapping), found a string"),
        ("not: 1️⃣text", "expected a schema (a mapping), found a string"),
        ("properties: {a: 1️⃣string}", "expected a schema (a mapping), found a string"),
        ("properties: {a: 1️⃣null}", "expected a schema, found nothing (null)"),
        ("items: 1️⃣5", "expected a schema (a mapping), found a number"),
    ])
    func wrongTypes(schema: String, message: String) {
        #expect(Reading.schema(schema).found == ["1 error wrong-type: \(message)"])
    }

    @Test func booleanSchemasOfTheOtherVersionAreHonoured() {
        let reading = Reading.schema("items: 1️⃣true")
        let message = "true and false are schemas only from OpenAPI 3.1 on, and this description says 3.0"
        #expect(reading.found == ["1 warning field-of-other-version: \(message)"])
    }

    @Test(arguments: [
        ("maxLength: 1️⃣'5'", "expected a number, found a string"),
        ("minimum: 1️⃣'0.5'", "expected a number, found a string"),
        ("title: 1️⃣5", "expected a string, found a number"),
        ("nullable: 1️⃣'true'", "expected true or false, found a string"),
        ("additionalProperties: 1️⃣'false'", "expected true or false, found a string"),
    ])
    func similarTypes(schema: String, message: String) {
        #expect(Reading.schema(schema).found == ["1 warning loose-type: \(message)"])
    }

    @Test func faultInOnePropertyLeavesTheOthers() {
        let reading = Reading.schema("type: object\nproperties: {a: 1️⃣[], b: {type: string}}")
        #expect(reading.schema?.properties.map(\.name) == ["a", "b"])
        #expect(reading.findings.count == 1)
    }

    @Test func unknownKeyword() {
        let old = Reading.schema("1️⃣propertes: {}")
        #expect(old.found == ["1 warning unknown-field: a schema has no keyword ‘propertes’"])
        #expect(old.help == ["Did you mean ‘properties’?"])
        #expect(Reading.schema("1️⃣widget: {}").findings.map(\.rule) == [.unknownField])
    }

    @Test func unknownKeywordMayBeMeantInVersion31() {
        #expect(Reading.schema("1️⃣propertes: {}", version: "3.1.0").findings.map(\.rule) == [.unknownField])
        #expect(Reading.schema("1️⃣widget: {}", version: "3.1.0").findings.map(\.rule) == [.unknownKeyword])
    }

    @Test func truthValueForRequired() {
        let reading = Reading.schema("properties: {a: {type: string, required: 1️⃣true}}")
        #expect(
            reading.found == [
                "1 warning required-not-a-list: "
                    + "‘required’ of a schema is a list of property names, not true or false"
            ])
    }

    @Test func requiredPropertyThatIsNotDeclared() {
        let reading = Reading.schema("required: [a, 1️⃣nmae]\nproperties: {a: {}, name: {}}")
        #expect(reading.found == ["1 info undeclared-required-property: there is no property ‘nmae’"])
        #expect(reading.help == ["Did you mean ‘name’?"])
    }

    @Test(arguments: [
        "required: [a]", "required: [a]\nproperties: {b: {}}\nallOf: [{properties: {a: {}}}]",
        "required: [a]\nproperties: {b: {}}\nadditionalProperties: {type: string}",
    ])
    func requiredPropertyThatMayBeDeclaredElsewhere(schema: String) {
        #expect(Reading.schema(schema).found == [])
    }

    @Test func arrayWithoutItems() {
        let reading = Reading.schema("properties: {a: {type: 1️⃣array}, b: {type: array, items: {}}}")
        #expect(reading.found == ["1 warning array-without-items: the array has no ‘items’"])
        #expect(Reading.schema("type: array", version: "3.1.0").found == [])
    }

    @Test func enums() {
        #expect(Reading.schema("enum: 1️⃣[]").found == ["1 warning empty-enum: ‘enum’ has no value"])
        let twice = Reading.schema("enum: [1️⃣a, b, 2️⃣a]")
        #expect(twice.found == ["2 warning duplicate-enum-value: ‘a’ is already among the values"])
        #expect(twice.notes == [1])
        #expect(Reading.schema("enum: ['1', 1, 'true', true, 'null', null]").found == [])
    }

    @Test(arguments: [
        ("string", "1", "a number"), ("integer", "'1'", "a string"), ("boolean", "0", "a number"),
        ("array", "{}", "a mapping"), ("object", "[]", "a sequence"), ("number", "true", "true or false"),
        ("string", "null", "nothing (null)"), ("integer", "1.5", "a number"),
    ])
    func defaultOfAnotherType(type: String, value: String, shown: String) {
        let items = type == "array" ? "\nitems: {}" : ""
        let reading = Reading.schema("type: \(type)\ndefault: 1️⃣\(value)" + items)
        #expect(reading.found == ["1 warning default-type: the default is \(shown), and the type is \(type)"])
    }

    @Test(arguments: [
        "type: number\ndefault: 1", "type: integer\ndefault: 1.0", "type: string\nnullable: true\ndefault: null",
        "default: [1]", "nullable: true\ndefault: 1",
    ])
    func defaultOfTheType(schema: String) {
        #expect(Reading.schema(schema).found == [])
    }

    @Test func discriminatorToNowhere() {
        let reading = Reading.components(
            """
            schemas:
              Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: k, mapping: {a: 1️⃣Cta, b: 2️⃣'#/components/schemas/Kat'}}}
              Cat: {type: object}
            """)
        #expect(
            reading.found == [
                "1 error discriminator-to-nowhere: there is no schema ‘Cta’ under components/schemas",
                "2 error unresolved-reference: there is no ‘Kat’ under ‘#/components/schemas’",
            ])
        #expect(reading.help == ["Did you mean ‘Cat’?", "Did you mean ‘#/components/schemas/Cat’?"])
        #expect(reading["Pet"]?.discriminator?.mapping.isEmpty == true)
    }

    @Test func discriminatorNeedsAProperty() {
        let reading = Reading.schema("oneOf: []\n1️⃣discriminator: {mapping: {}}")
        #expect(reading.found == ["1 error missing-field: the discriminator has no ‘propertyName’"])
        #expect(reading.schema?.discriminator == nil)
    }

    @Test func discriminatorOfSwaggerHasAWayOut() {
        #expect(Reading.schema("discriminator: kind").help == ["Write ‘discriminator: {propertyName: kind}’."])
    }
}
