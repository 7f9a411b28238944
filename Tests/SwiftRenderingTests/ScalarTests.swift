// Every row of the table of scalars compiles: as a member, in a list, in a map, as a parameter, and with limits.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ScalarTests {
    @Test func everyFormatCompilesWhereverItStands() throws {
        let formats = Scalar.table.flatMap { scalar in scalar.formats.map { (scalar, $0) } }
        var members = ""
        var parameters = ""
        for (index, (scalar, format)) in formats.enumerated() {
            let type = format.type == .string ? "string" : format.type == .integer ? "integer" : "number"
            let limits = type == "string" ? "minLength: 1, pattern: '.'" : "minimum: 0"
            let schema = "{type: \(type), format: \(format.name), example: \(scalar.sample), \(limits)}"
            members += "        a\(index): \(schema)\n"
            members += "        b\(index): {type: array, items: \(schema)}\n"
            members += "        c\(index): {type: object, additionalProperties: \(schema)}\n"
            parameters += "      - {name: p\(index), in: query, schema: \(schema)}\n"
        }
        let description = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            servers: [{url: 'https://example.com'}]
            paths:
              /a:
                get:
                  operationId: getA
                  parameters:
            \(parameters.indented(by: 4))
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}
            components:
              schemas:
                A:
                  type: object
                  required: [a0, b0, c0]
                  properties:
            \(members.indented(by: 4))
            """
        let model = try Modelling(description, options: ModelOptions(module: "Bank", validates: true))
        #expect(model.rules == [])
        for (index, (scalar, _)) in formats.enumerated() {
            #expect(model.property("a\(index)", of: "A")?.type == .scalar(scalar))
        }
        let folder = try TemporaryFolder()
        let files = try model.render().map {
            try folder.write($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
        #expect(try SwiftCompiler.typecheck(files) == [])
    }
}
