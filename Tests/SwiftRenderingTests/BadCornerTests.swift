// One bad corner of each kind in one description: all of it is generated, compiles, and says where it is less.

import ClientModel
import GeneratorSupport
import TestSupport
import Testing

@Suite(.serialized) struct BadCornerTests {
    private static let description = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        servers: [{url: 'ht!tp://[bad'}]
        paths:
          /good: {get: {operationId: good, responses: {'200': {$ref: '#/components/responses/Good'}}}}
          /parameter: {get: {operationId: parameter, parameters: [{$ref: '#/x'}], responses: {'204': {description: D}}}}
          /place: {get: {operationId: place, parameters: [{name: x, in: y}], responses: {'204': {description: D}}}}
          /undeclared/{id}: {get: {operationId: undeclared, responses: {'204': {description: D}}}}
          /open/{id: {get: {operationId: open, responses: {'204': {description: D}}}}
          /body: {post: {operationId: body, requestBody: {$ref: '#/x'}, responses: {'204': {description: D}}}}
          /answer: {get: {operationId: answer, responses: {'200': {$ref: '#/x'}, '404': {$ref: '#/x'}}}}
          /circle: {get: {operationId: circle, responses: {'200': {$ref: '#/components/responses/Circle'}}}}
          /status: {get: {operationId: status, responses: {'204': {description: D}, '2000': {description: D}}}}
          /security: {get: {operationId: security, security: [{none: []}], responses: {'204': {description: D}}}}
          /callback: {get: {operationId: callback, callbacks: {a: {$ref: '#/x'}}, responses: {'204': {description: D}}}}
          /header: {get: {operationId: h, responses: {'204': {description: D, headers: {X-A: {$ref: '#/x'}}}}}}
          /media: {get: {operationId: media, responses: {'200': {description: D, content: {'a b': {schema: {}}}}}}}
          slash: {get: {operationId: slash, responses: {'204': {description: D}}}}
        components:
          responses:
            Good: {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Good'}}}}
            Circle: {$ref: '#/components/responses/Circle'}
          schemas:
            Good: {type: object, properties: {id: {type: string}}}
            Type: {type: object, properties: {a: {type: strin}, b: {type: string}}}
            Nowhere: {type: object, properties: {a: {$ref: '#/components/schemas/Nothing'}, b: {type: string}}}
            Remote: {type: array, items: {$ref: 'https://example.com/a.yaml#/A'}}
            Itself: {allOf: [{$ref: '#/components/schemas/Itself'}]}
            Circle: {$ref: '#/components/schemas/Circle'}
            Pattern: {type: object, properties: {a: {type: string, pattern: '(['}}}
            Values: {type: string, enum: one}
            Kind: {oneOf: [{$ref: '#/components/schemas/Good'}], discriminator: {propertyName: k, mapping: {x: No}}}

        """

    private func model() throws -> Modelling {
        try Modelling(Self.description, options: ModelOptions(module: "Corners", validates: true))
    }

    @Test func everythingCompiles() throws {
        let folder = try TemporaryFolder()
        let files = try model().render().map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        #expect(try SwiftCompiler.typecheck(files) == [])
    }

    @Test func eachHasAFinding() throws {
        let rules = Set(try model().rules)
        let expected: Set = [
            "server-url", "unresolved-reference", "unknown-value", "path-parameter-undeclared", "path-template",
            "reference-cycle", "unknown-status", "unknown-security-scheme", "path-without-slash", "unknown-type",
            "remote-reference", "schema-contains-itself", "unchecked-pattern", "wrong-type",
            "discriminator-to-nowhere",
        ]
        #expect(expected.subtracting(rules) == [])
    }

    @Test(arguments: [
        ("schemas", "Type stubbed: a part of it: its type is unknown"),
        ("schemas", "Nowhere stubbed: a part of it: its reference leads nowhere"),
        ("schemas", "Remote stubbed: a part of it: its reference leads nowhere"),
        ("schemas", "Itself stubbed: it is a part of itself"),
        ("schemas", "Circle stubbed: its reference leads back to itself"), ("schemas", "Good generated"),
        ("operations", "good generated"),
        ("operations", "parameter stubbed: a parameter that cannot be understood is left out"),
        ("operations", "body stubbed: the body of the request cannot be understood, and may be any bytes"),
        ("operations", "circle stubbed: the response ‘200’ cannot be understood, and its body is passed as bytes"),
        ("operations", "status stubbed: the response ‘2000’ is left out, because that is no status"),
        ("keywords", "type stubbed: its type is unknown"), ("keywords", "$ref stubbed: it is a part of itself"),
    ])
    func isCountedWithItsReason(category: String, line: String) throws {
        let items = try #require(try model().model.coverage[category]).items
        let lines = items.map { "\($0.name) \($0.state)\($0.reason.map { ": \($0)" } ?? "")" }
        #expect(lines.contains(line), "\(lines)")
    }

    @Test func whatIsUnknownIsPassedAsBytes() throws {
        let text = try model().render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("func answer() async throws(Corners.Failure) -> Data"))
        #expect(text.contains("Generated as less than described: the response ‘200’ cannot be understood"))
    }

    @Test func aPathWithoutASlashDoesNotBecomeAPartOfTheHost() throws {
        let slash = try #require(try model().model.operations.first { $0.wireName == "slash" })
        #expect(slash.path == "/slash")
        #expect(slash.documentation.pointer == "#/paths/slash/get")
    }
}
