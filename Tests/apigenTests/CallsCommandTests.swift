// apigen calls: one call for each operation, with its arguments by place and name.

import Foundation
import Testing

@Suite struct CallsCommandTests {
    private static let description = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        paths:
          /accounts/{id}:
            post:
              operationId: changeAccount
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                - {name: id, in: query, schema: {type: string}}
                - {name: 'a"\\(b)', in: query, required: true, schema: {type: integer}}
              requestBody:
                content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
              responses: {'204': {description: Done.}}
          /report:
            get:
              operationId: getReport
              responses:
                '200':
                  description: The report.
                  content: {application/json: {schema: {type: object}}, application/pdf: {}}
          /login:
            post:
              operationId: logIn
              x-idempotent: true
              security: []
              requestBody:
                required: true
                content:
                  application/json: {schema: {type: object, required: [pin], properties: {pin: {type: string}}}}
              responses:
                '200':
                  description: D
                  content:
                    application/json: {schema: {type: object, required: [t], properties: {t: {type: string}}}}
        components:
          securitySchemes:
            Key: {type: apiKey, in: header, name: Key}
            User: {type: http, scheme: basic}
            Session:
              {type: apiKey, in: header, name: Session, x-token: {operation: logIn, token: t, lifetime: 60, refreshAfter: 30}}
        security: [{Key: [], User: []}]

        """

    private struct Line: Decodable, Equatable {
        struct Parameter: Decodable, Equatable {
            var key: String
            var required: Bool
        }

        struct Body: Decodable, Equatable {
            var contentType: String
            var required: Bool
        }

        var name: String
        var operation: String
        var method: String
        var path: String
        var accept: [String]
        /// Whether repeating the request does no harm.
        var idempotent = false
        /// Whether the answer is a token, which the client asks for by itself.
        var token = false
        var parameters: [Parameter]
        var body: Body?
    }

    private func written() throws -> (list: String, code: String) {
        let tool = try BuiltTool()
        try tool.write("bank.yaml", Self.description)
        let result = try tool.run("calls", "--spec", "bank.yaml", "--module", "Bank", "--output", "Calls")
        #expect(result.status == 0, "\(result.errors)")
        return (try tool.read("Calls/calls.jsonl"), try tool.read("Calls/OperationCalls.swift"))
    }

    @Test func eachMediaTypeOfAnAnswerIsACall() throws {
        let lines = try written().list.split(separator: "\n").map { line in
            try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        }
        #expect(
            lines == [
                Line(
                    name: "changeAccount", operation: "changeAccount", method: "post", path: "/accounts/{id}",
                    accept: [],
                    parameters: [
                        .init(key: "path id", required: true), .init(key: #"query a"\(b)"#, required: true),
                        .init(key: "query id", required: false),
                    ],
                    body: .init(contentType: "application/json", required: false)),
                Line(
                    name: "getReport", operation: "getReport", method: "get", path: "/report",
                    accept: ["application/json"], idempotent: true, parameters: []),
                Line(
                    name: "getReportAsPDF", operation: "getReport", method: "get", path: "/report",
                    accept: ["application/pdf"], idempotent: true, parameters: []),
                Line(
                    name: "logIn", operation: "logIn", method: "post", path: "/login", accept: ["application/json"],
                    idempotent: true, token: true, parameters: [],
                    body: .init(contentType: "application/json", required: true)),
            ])
    }

    @Test(arguments: [
        #"case "changeAccount":"#, #"arguments.value("path id", as: UUIDText.self)"#,
        #"arguments.optional("query id")"#,
        #"arguments.value("query a\"\\(b)")"#, #"arguments.optional("body")"#, ".getReportAsPDF()", #"key: "made-up""#,
        #"user: BasicCredential(user: "made-up", password: "made-up")"#, "import Bank\n",
    ])
    func callsReadTheirArgumentsByPlaceAndName(_ text: String) throws {
        #expect(try written().code.contains(text))
    }

    @Test func examplesInTheSameFolderAreNotTakenForCalls() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("examples", "--output", "Made").status == 0)
        #expect(try tool.run("calls", "--output", "Made").status == 0)
        #expect(tool.swiftFiles(in: "Made") == ["Made/OperationCalls.swift"])
    }

    @Test func theFolderHasToBeNamed() throws {
        let result = try BuiltTool.project().run("calls")
        #expect(result.status == 2)
        #expect(result.errors.contains("‘calls’ needs ‘--output’"))
    }
}
