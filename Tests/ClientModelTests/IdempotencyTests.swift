// What may be repeated: `x-idempotent`, and headers for keys.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct IdempotencyTests {
    private func post(_ parameters: String, fields: String = "") throws -> Modelling {
        try Modelling.paths(
            """
            /a:
              post:
                operationId: test
                \(fields)
                parameters: [\(parameters)]
                responses: {'204': {description: D}}
            """, schemas: "Key: {type: string, x-id: true}")
    }

    @Test(arguments: [
        "{name: Idempotency-Key, in: header, required: true, schema: {type: string}}",
        "{name: x-idempotency-key, in: header, schema: {type: string, maxLength: 36}}",
        "{name: Token, in: header, required: true, x-idempotency-key: true, schema: {type: string, format: uuid}}",
        "{name: Token, in: header, x-idempotency-key: true, schema: {$ref: '#/components/schemas/Key'}}",
        "{name: Token, in: header, x-idempotency-key: true, schema: {type: string, pattern: '^[0-9a-f-]{36}$'}}",
    ])
    func aHeaderForAKeyMayBeLeftOut(parameter: String) throws {
        let model = try post(parameter)
        let operation = try #require(model.operation("test"))
        #expect(operation.idempotencyKey == operation.parameters[0].wireName)
        #expect(!operation.parameters[0].isRequired)
        #expect(operation.isRepeatable)
        #expect(!operation.isIdempotent)
        #expect(model.rules == [])
    }

    @Test(arguments: [
        "{name: Idempotency-Key, in: query, required: true, schema: {type: string}}",
        "{name: Idempotency-Key, in: header, required: true, x-idempotency-key: false, schema: {type: string}}",
        "{name: Key, in: header, required: true, schema: {type: string}}",
    ])
    func whatIsNoHeaderForAKeyIsAParameterLikeAnyOther(parameter: String) throws {
        let model = try post(parameter)
        #expect(model.operation("test")?.idempotencyKey == nil)
        #expect(model.operation("test")?.parameters[0].isRequired == true)
        #expect(model.rules == [])
    }

    @Test(arguments: [
        ("{name: K, in: query, x-idempotency-key: true, schema: {type: string}}", "the parameter ‘K’ is no header"),
        (
            "{name: K, in: header, x-idempotency-key: true, schema: {type: integer}}",
            "‘0b5f3a1e-7c2d-4e8f-9a6b-d41c58e2f073’ is no value of the header ‘K’"
        ),
        (
            "{name: Idempotency-Key, in: header, schema: {type: string, maxLength: 35}}",
            "‘0b5f3a1e-7c2d-4e8f-9a6b-d41c58e2f073’ is no value of the header ‘Idempotency-Key’"
        ),
        (
            "{name: Idempotency-Key, in: header, schema: {type: string, pattern: '^[0-9]+$'}}",
            "‘0b5f3a1e-7c2d-4e8f-9a6b-d41c58e2f073’ is no value of the header ‘Idempotency-Key’"
        ),
        (
            "{name: K, in: header, x-idempotency-key: true, schema: {type: array, items: {type: string}}}",
            "‘0b5f3a1e-7c2d-4e8f-9a6b-d41c58e2f073’ is no value of the header ‘K’"
        ),
    ])
    func whatCannotHoldAKeyIsReported(parameter: String, message: String) throws {
        let model = try post(parameter)
        #expect(model.operation("test")?.idempotencyKey == nil)
        #expect(model.findings.map(\.message) == [message])
        #expect(model.rules == ["unsupported-idempotency"])
    }

    @Test(arguments: [("K", nil), ("Idempotency-Key", "Idempotency-Key")])
    func anotherValueIsReportedAndIgnored(name: String, key: String?) throws {
        let model = try post("{name: \(name), in: header, x-idempotency-key: sure, schema: {type: string}}")
        #expect(model.operation("test")?.idempotencyKey == key)
        #expect(model.rules == ["extension-value"])
    }

    @Test func anOperationHasOneKey() throws {
        let model = try post(
            """
            {name: Idempotency-Key, in: header, schema: {type: string}},
            {name: X-Idempotency-Key, in: header, schema: {type: string}}
            """)
        #expect(model.operation("test")?.idempotencyKey == "Idempotency-Key")
        #expect(model.findings.map(\.message) == ["the operation has another header for its key"])
    }

    @Test(arguments: [("true", true, []), ("false", false, []), ("perhaps", false, ["extension-value"])])
    func operationsSayThemselvesWhetherTheyMayBeRepeated(value: String, isIdempotent: Bool, rules: [String]) throws {
        let model = try post("", fields: "x-idempotent: \(value)")
        #expect(model.operation("test")?.isIdempotent == isIdempotent)
        #expect(model.rules == rules)
    }
}
