// The switches `examples` and `protocols`: what a module has more with them.

import Foundation
import Testing

@Suite struct ExamplesSwitchTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: Bank, version: '1'}
        paths:
          /documented:
            get:
              operationId: documented
              tags: [Reading]
              responses:
                '200':
                  description: D
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Node'}
                      examples: {first: {value: {name: "a \\"b\\"", amount: 12345678901234567890.10}}}
          /composed:
            get:
              operationId: composed
              tags: [Reading]
              responses:
                '201':
                  description: D
                  content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}
          /text:
            get:
              operationId: text
              responses: {'200': {description: D, content: {text/plain: {schema: {type: string}, example: hello}}}}
          /nothing:
            delete:
              operationId: nothing
              responses: {'204': {description: D}}
        components:
          schemas:
            Node:
              type: object
              required: [name, amount, kind, shape, children, parent]
              properties:
                name: {type: string, examples: [Ann]}
                amount: {type: number}
                kind: {type: string, enum: [first, second]}
                shape: {$ref: '#/components/schemas/Shape'}
                children: {type: array, items: {$ref: '#/components/schemas/Node'}}
                parent: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}
                note: {type: string}
            Shape:
              oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
              discriminator: {propertyName: type, mapping: {round: '#/components/schemas/Circle', square: '#/components/schemas/Square'}}
            Circle: {type: object, required: [type, radius], properties: {type: {type: string}, radius: {type: integer}}}
            Square: {type: object, required: [type, side], properties: {type: {type: string}, side: {type: integer}}}

        """

    private func code(_ flags: String...) throws -> String {
        let tool = try BuiltTool()
        try tool.write("bank.yaml", Self.description)
        let words = ["generate", "--spec", "bank.yaml", "--module", "Bank", "--output", "out"] + flags
        let result = try tool.run(words)
        #expect(result.status == 0, "\(result.errors)")
        return try tool.swiftFiles(in: "out").map { try tool.read($0) }.joined()
    }

    @Test func nothingIsThereUnlessAskedFor() throws {
        let code = try code()
        #expect(!code.contains("ExampleProviding"))
        #expect(!code.contains("protocol "))
    }

    @Test func answersAreExamplesOrSmallestValues() throws {
        let code = try code("--examples", "true").replacing(/\s+/, with: " ")
        #expect(code.contains(#"{\"name\":\"a \\\"b\\\"\",\"amount\":12345678901234567890.10}"#))
        // An example of a property, the first listed value, the first variant, an end to what contains itself.
        #expect(code.contains(#"\"name\":\"Ann\""#))
        #expect(
            code.contains(
                #"\"kind\":\"first\",\"shape\":{\"type\":\"round\",\"radius\":1},\"children\":[],\"parent\":null}"#))
        #expect(code.contains(#"status: 201, contentType: "application/json""#))
        #expect(code.contains(#"contentType: "text/plain", body: "hello""#))
        #expect(code.contains(#"status: 204, contentType: nil, body: """#))
        #expect(code == (try self.code("--examples", "true").replacing(/\s+/, with: " ")))
    }

    @Test func groupsAreProtocols() throws {
        let code = try code("--protocols", "true")
        #expect(code.contains("public protocol ReadingAPIProtocol: Sendable {"))
        #expect(code.contains("func composed() async throws(Bank.Failure) -> Node\n"))
        #expect(code.contains("public struct ReadingAPI: ReadingAPIProtocol {"))
    }
}
