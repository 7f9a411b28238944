// apigen examples: what it finds, and that values stay as the description has them.

import Foundation
import Testing

@Suite struct ExamplesCommandTests {
    private struct Line: Decodable, Equatable {
        var pointer: String
        var schema: String
        var kind: String
        var type: String?
    }

    private static let description = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        paths:
          /accounts/{id}:
            get:
              operationId: getAccount
              parameters:
                - {name: id, in: path, required: true, schema: {type: integer, format: int64}, example: 0x1F}
              responses:
                '200':
                  description: The account.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Account'}
                      examples: {full: {$ref: '#/components/examples/Full'}}
        components:
          examples:
            Full: {value: {amount: 1234567890.123456789012345678, opened: 1585756800, name: "a\\u0007b", open: yes}}
          schemas:
            Account:
              type: object
              properties:
                amount: {type: number, example: +.50}
                opened: {type: integer, format: unixtime, example: 007}
                status: {type: string, enum: [open, 'no'], default: open}

        """

    private func lines(_ tool: BuiltTool) throws -> [String] {
        try tool.write("bank.yaml", Self.description)
        let result = try tool.run("examples", "--spec", "bank.yaml", "--module", "Bank", "--output", "Examples")
        #expect(result.status == 0, "\(result.errors)")
        return try tool.read("Examples/examples.jsonl").split(separator: "\n").map(String.init)
    }

    @Test func everyKindIsFoundWithItsSchemaAndItsType() throws {
        let found = try lines(BuiltTool()).map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        let account = "#/components/schemas/Account"
        let parameter = "#/paths/~1accounts~1{id}/get/parameters/0"
        let schema = "#/paths/~1accounts~1{id}/get/responses/200/content/application~1json/schema"
        let status = account + "/properties/status"
        #expect(
            found == [
                Line(pointer: parameter + "/example", schema: parameter + "/schema", kind: "parameter", type: "Int64"),
                Line(pointer: "#/components/examples/Full/value", schema: schema, kind: "media-type", type: "Account"),
                Line(
                    pointer: account + "/properties/amount/example", schema: account + "/properties/amount",
                    kind: "schema", type: "Decimal"),
                Line(
                    pointer: account + "/properties/opened/example", schema: account + "/properties/opened",
                    kind: "schema", type: "Date"),
                Line(pointer: status + "/enum/0", schema: status, kind: "enum", type: "AccountStatus"),
                Line(pointer: status + "/enum/1", schema: status, kind: "enum", type: "AccountStatus"),
                Line(pointer: status + "/default", schema: status, kind: "default", type: "AccountStatus"),
            ])
    }

    @Test func whatNoOperationUsesIsFoundToo() throws {
        let tool = try BuiltTool()
        try tool.write(
            "bank.yaml",
            """
            openapi: 3.0.3
            info: {title: Bank, version: '1'}
            paths: {}
            components:
              parameters:
                Limit: {name: limit, in: query, schema: {type: integer}, examples: {few: {value: 3}}}
              headers:
                Rate: {schema: {type: integer}, example: 7}
              responses:
                Account:
                  description: The account.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Account'}
                      example: {}
              schemas:
                Account: {type: object, properties: {id: {type: string}}}

            """)
        let result = try tool.run("examples", "--spec", "bank.yaml", "--module", "Bank", "--output", "Examples")
        #expect(result.status == 0, "\(result.errors)")
        let found = try tool.read("Examples/examples.jsonl").split(separator: "\n")
            .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        let parts = "#/components"
        let account = parts + "/responses/Account/content/application~1json"
        #expect(
            found == [
                // Types are only made for what operations use; a reference has the type of its target.
                Line(
                    pointer: parts + "/parameters/Limit/examples/few/value", schema: parts + "/parameters/Limit/schema",
                    kind: "parameter", type: nil),
                Line(
                    pointer: parts + "/headers/Rate/example", schema: parts + "/headers/Rate/schema", kind: "header",
                    type: nil),
                Line(
                    pointer: account + "/example", schema: account + "/schema", kind: "media-type", type: "Account"),
            ])
    }

    /// Lines of `schema` and `place`, without the beginning that all have.
    private func places(_ description: String) throws -> (lines: [String], checks: String) {
        struct Place: Decodable {
            var schema: String
            var place: String
            var type: String?
        }
        let tool = try BuiltTool()
        try tool.write("bank.yaml", description)
        let result = try tool.run("examples", "--spec", "bank.yaml", "--module", "Bank", "--output", "Examples")
        #expect(result.status == 0, "\(result.errors)")
        let lines = try tool.read("Examples/examples.jsonl").split(separator: "\n").map { line in
            let place = try JSONDecoder().decode(Place.self, from: Data(line.utf8))
            return "\(place.schema) in \(place.place): \(place.type ?? "-")"
                .replacingOccurrences(of: "#/components/schemas/", with: "")
        }
        return (lines, try tool.read("Examples/ExampleChecks.swift"))
    }

    @Test func partsPassThroughTheTypeOfTheWhole() throws {
        let found = try places(
            """
            openapi: 3.1.0
            info: {title: Bank, version: '1'}
            components:
              schemas:
                Color: {oneOf: [{const: red, title: Red}, {const: blue}]}
                Run:
                  allOf:
                  - {type: object, properties: {end: {type: string, example: soon}}, example: {end: now}}
                  - {type: object, properties: {end: {type: string, format: date, example: 2026-01-01}}}

            """)
        #expect(
            found.lines == [
                "Color/oneOf/0 in Color: Color", "Color/oneOf/1 in Color: Color",
                "Run/allOf/0/properties/end in Run/allOf/1/properties/end: CalendarDate", "Run/allOf/0 in Run: Run",
                "Run/allOf/1/properties/end in Run/allOf/1/properties/end: CalendarDate",
            ])
    }

    @Test func bytesOfBodiesAndOfFilesAreNotJSON() throws {
        let found = try places(
            """
            openapi: 3.1.0
            info: {title: Bank, version: '1'}
            paths:
              /files:
                post:
                  operationId: addFile
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {$ref: '#/components/schemas/Form'}
                  responses:
                    '200':
                      description: The file.
                      content: {image/png: {schema: {type: string, format: binary, example: (a picture)}}}
            components:
              schemas:
                Form: {type: object, properties: {file: {type: string, format: binary, example: (a file)}}}
                Note: {type: object, properties: {scan: {type: string, format: binary, example: AAEC}}}

            """)
        #expect(found.lines.map { $0.suffix(4) } == ["Data", "Part", "Data"])
        let cases = found.checks.split(separator: "case ").dropFirst()
        func isRaw(_ schema: String) -> Bool? {
            cases.first { $0.contains(schema) }.map { $0.contains("return RawBytes.self") }
        }
        #expect(isRaw("image~1png/schema") == true)
        #expect(isRaw("Form/properties/file") == true)
        #expect(isRaw("Note/properties/scan") == false)
    }

    @Test(arguments: [
        #""value":31}"#, #""amount":1234567890.123456789012345678,"#, #""name":"a\u0007b""#, #""open":"yes""#,
        #""value":0.50}"#, #""value":7}"#, #""value":"no"}"#,
    ])
    func valuesKeepTheirDigits(_ text: String) throws {
        #expect(try lines(BuiltTool()).contains { $0.contains(text) })
    }

    @Test func checksReadByTheFormatOfTheWire() throws {
        let tool = try BuiltTool()
        _ = try lines(tool)
        let checks = try tool.read("Examples/ExampleChecks.swift")
        #expect(checks.contains("import Bank\n"))
        #expect(checks.contains("return UnixSeconds.self"))
        #expect(checks.contains("return Account.self"))
    }

    @Test func theConfigurationNamesTheDescription() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("examples", "--output", "Examples")
        #expect(result.status == 0, "\(result.errors)")
        #expect(tool.paths().contains("Examples/ExampleChecks.swift"))
        #expect(!tool.paths().contains("Generated"))
    }

    @Test func theFolderHasToBeNamed() throws {
        let result = try BuiltTool.project().run("examples")
        #expect(result.status == 2)
        #expect(result.errors.contains("‘examples’ needs ‘--output’"))
    }
}
