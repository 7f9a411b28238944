// OpenAPI 3.2: what is new in it is generated, or told about once.

import ClientModel
import Diagnostics
import GeneratorSupport
import Testing

@Suite struct Version32Tests {
    /// A description of OpenAPI 3.2, and the message of each finding but the one about the version.
    private func read(_ fields: String) throws -> (Modelling, [String]) {
        let model = try Modelling.fields(fields, version: "3.2.0")
        let findings = model.findings.filter { $0.rule.id != "newer-version" }
        #expect(findings.allSatisfy { $0.severity == .warning && $0.rule.id == "unsupported-in-3-2" })
        return (model, findings.map { "\($0.span?.start.line ?? 0): \($0.message)" })
    }

    @Test func theMethodQueryIsACall() throws {
        let (model, findings) = try read(
            """
            paths:
              /things:
                query:
                  operationId: findThings
                  requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
                  responses: {'200': {description: D, content: {application/json: {schema: {type: integer}}}}}
            """)
        #expect(findings == [])
        #expect(model.call("findThings") == "findThings(_ json: string) -> json int")
        #expect(model.operation("findThings")?.isIdempotent == true)
        #expect(try model.render().contains { String(decoding: $0.bytes, as: UTF8.self).contains("method: .query") })
    }

    @Test func elementsOfStreamsHaveASchema() throws {
        let (model, findings) = try read(
            """
            paths:
              /events:
                get:
                  operationId: events
                  responses: {'200': {description: D, content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}}}
              /rows:
                get:
                  operationId: rows
                  responses: {'200': {description: D, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Row'}}}}}
            components:
              schemas:
                Event: {type: object, required: [data], properties: {data: {type: string}, event: {type: string}}}
                Row: {type: object, properties: {a: {type: string}}}
            """)
        #expect(findings == [])
        #expect(model.call("events") == "events() -> eventObjects Event…")
        #expect(model.call("rows")?.hasSuffix("Row…") == true)
    }

    @Test func mediaTypesAreComponents() throws {
        let (model, findings) = try read(
            """
            paths:
              /rows:
                get:
                  operationId: rows
                  responses: {'200': {description: D, content: {application/json: {$ref: '#/components/mediaTypes/Rows'}}}}
            components:
              mediaTypes: {Rows: {schema: {type: array, items: {type: string}}}}
            """)
        #expect(findings == [])
        #expect(model.call("rows") == "rows() -> json [string]")
    }

    @Test func furtherDescriptionsAreNoFindings() throws {
        let (_, findings) = try read(
            """
            servers: [{url: 'https://a.example', name: main}]
            tags: [{name: a, summary: A, kind: nav}, {name: b, parent: a}]
            paths:
              /x:
                get:
                  tags: [b]
                  responses:
                    '200': {summary: S, content: {application/json: {examples: {e: {dataValue: 1, serializedValue: '1'}}}}}
            components:
              securitySchemes:
                o:
                  type: oauth2
                  deprecated: true
                  oauth2MetadataUrl: https://a.example/m
                  flows: {deviceAuthorization: {deviceAuthorizationUrl: https://a.example/d, tokenUrl: https://a.example/t, scopes: {}}}
            """)
        #expect(findings == [])
    }

    @Test func whatIsNotSupportedIsToldOnce() throws {
        let (model, findings) = try read(
            """
            $self: https://a.example/api.yaml
            paths:
              /x:
                additionalOperations: {COPY: {operationId: copy, responses: {'204': {description: D}}}}
                put:
                  operationId: put
                  parameters: [{name: q, in: querystring, content: {application/json: {schema: {type: object}}}}]
                  requestBody:
                    content:
                      multipart/mixed:
                        itemSchema: {type: object}
                        prefixEncoding: [{contentType: application/json}]
                        itemEncoding: {contentType: application/json}
                  responses: {'200': {description: D, content: {application/json: {itemSchema: {type: string}}}}}
            components:
              schemas:
                A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: a, defaultMapping: B}}
                B: {type: object, properties: {a: {type: string}}}
            """)
        #expect(
            Set(findings) == [
                "3: ‘$self’ is not supported, and left out", "6: ‘additionalOperations’ is not supported, and left out",
                "9: parameters in ‘querystring’ are not supported, and left out",
                "13: ‘itemSchema’ is not supported for ‘multipart/mixed’ here, and left out",
                "14: ‘prefixEncoding’ is not supported, and left out",
                "15: ‘itemEncoding’ is not supported, and left out",
                "16: ‘itemSchema’ is not supported for ‘application/json’ here, and left out",
                "19: ‘defaultMapping’ is not supported, and left out",
            ])
        #expect(findings.count == 8)
        #expect(model.model.operations.map(\.name) == ["put"])
    }

    @Test(arguments: ["3.0.3", "3.1.0"])
    func earlierVersionsDoNotHaveIt(version: String) throws {
        let model = try Modelling.fields(
            "paths: {/x: {query: {responses: {'200': {description: D}}}}}", version: version)
        #expect(model.rules == ["field-of-other-version"])
        #expect(model.model.operations.isEmpty)
    }
}
