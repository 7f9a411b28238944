// `x-service-code`: where errors have codes, which type codes have, and what is found wrong.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ServiceCodeTests {
    private func model(_ value: String) throws -> Modelling {
        try Modelling.fields(
            """
            x-service-code: \(value)
            paths:
              /a:
                get:
                  operationId: test
                  responses:
                    '204': {description: D}
                    '400': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
                    '401': {description: D, content: {text/plain: {schema: {type: string}}}}
            components:
              schemas:
                E:
                  type: object
                  additionalProperties: false
                  properties:
                    code: {type: integer}
                    list: {type: array, items: {oneOf: [{$ref: '#/components/schemas/I'}, {type: string}]}}
                I: {type: object, additionalProperties: false, properties: {a/b: {type: string}}}
                Text: {type: string}
                Listed: {type: string, enum: [a, b]}
                Number: {type: integer, x-id: true}
                Either: {oneOf: [{type: string}, {type: integer}], x-meanings: {cases: [{name: one, values: 1}]}}
            """)
    }

    @Test(arguments: [
        ("/code", ["/code"]), ("[/code, '/list/-/a~1b']", ["/code", "/list/-/a~1b"]),
        ("{places: /list/-}", ["/list/-"]), ("'/-/code'", ["/-/code"]),
    ])
    func placesAreJSONPointers(value: String, pointers: [String]) throws {
        let model = try model(value)
        #expect(model.model.serviceCode?.pointers == pointers)
        #expect(model.model.serviceCode?.type == nil)
        #expect(model.rules == [])
    }

    @Test(arguments: ["Listed", "Number", "Either"])
    func codesMayHaveAType(schema: String) throws {
        let model = try model("{places: /code, schema: \(schema)}")
        let type = try #require(model.model.serviceCode?.type)
        #expect(model.text(type) == (schema == "Number" ? "NumberID" : schema) || model.text(type) == schema)
        #expect(model.rules == [])
    }

    @Test(arguments: [
        ("code", "a place of a code is a JSON pointer"), ("/kode", "no error body has ‘/kode’"),
        ("[/code, /code/-/x]", "no error body has ‘/code/-/x’"), ("[]", "`x-service-code` names no place"),
        ("{}", "`x-service-code` needs `places`"), ("{place: /code}", "`x-service-code` has no ‘place’"),
        ("{places: /code, schema: Nothing}", "there is no schema ‘Nothing’ under `components/schemas`"),
        ("{places: /code, schema: Text}", "the schema ‘Text’ is no type for codes"),
        ("{places: /code, schema: E}", "the schema ‘E’ is no type for codes"),
    ])
    func whatNamesNoCodeIsReported(value: String, message: String) throws {
        let model = try model(value)
        #expect(model.model.serviceCode == nil)
        #expect(model.findings.map(\.message) == [message])
        #expect(model.rules == ["unsupported-service-code"])
    }
}
