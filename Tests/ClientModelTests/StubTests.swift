// What is generated as less than described says so, and is counted.

import ClientModel
import Diagnostics
import GeneratorSupport
import Testing

@Suite struct StubTests {
    private func states(_ model: Modelling, _ category: String) -> [String] {
        model.model.coverage[category]?.items.map { item in
            "\(item.name) \(item.state)\(item.reason.map { ": \($0)" } ?? "")"
        } ?? []
    }

    @Test func aSchemaWithAFlawIsCounted() throws {
        let model = try Modelling.schemas31(
            """
            Fine: {}
            Itself: {oneOf: [{$ref: '#/components/schemas/Itself'}]}
            Back: {$ref: '#/components/schemas/Back'}
            Part: {allOf: [{$ref: '#/components/schemas/Part'}]}
            Nowhere: {$ref: '#/components/schemas/Nothing'}
            Typo: {type: strin}
            Never: false
            Text: just text
            Name: {$ref: '#/components/schemas/Typo'}
            """)
        #expect(
            states(model, "schemas") == [
                "Fine generated", "Itself stubbed: it refers only to itself",
                "Back stubbed: its reference leads back to itself", "Part stubbed: it is a part of itself",
                "Nowhere stubbed: its reference leads nowhere", "Typo stubbed: its type is unknown",
                "Never stubbed: no value fits it", "Text stubbed: it is no schema", "Name stubbed: its type is unknown",
            ])
        let schemas = try #require(model.model.coverage["schemas"])
        #expect(schemas.total == 9)
        #expect(schemas.count(.generated) + schemas.count(.stubbed) + schemas.count(.skipped) == schemas.total)
    }

    @Test func theReasonStandsInTheComment() throws {
        let model = try Modelling.schemas(
            """
            Itself: {description: A thing., oneOf: [{$ref: '#/components/schemas/Itself'}]}
            A: {type: object, properties: {b: {$ref: '#/components/schemas/Itself'}}}
            """)
        let text = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("/// Generated as any JSON value: it refers only to itself.\n"))
        #expect(text.components(separatedBy: "Generated as any JSON value").count == 3)
    }

    @Test func aParameterOfUnknownStyleIsCounted() throws {
        let model = try Modelling.paths(
            """
            /a:
              get:
                operationId: a
                parameters: [{name: x, in: query, style: odd, schema: {type: string}}]
                responses: {'204': {description: D}}
            """)
        #expect(
            states(model, "operations") == [
                "a stubbed: the parameter ‘x’ has a style that is not known, and is written in the usual one"
            ])
        #expect(model.model.operations.first?.parameters.map(\.style) == [.form])
    }

    @Test func aFieldOfUnknownStyleIsCounted() throws {
        let model = try Modelling.paths(
            """
            /a:
              post:
                operationId: a
                requestBody:
                  content:
                    application/x-www-form-urlencoded:
                      schema: {type: object, properties: {x: {type: array, items: {type: string}}}}
                      encoding: {x: {style: odd}}
                responses: {'204': {description: D}}
            """)
        #expect(
            states(model, "operations") == [
                "a stubbed: the field ‘x’ has a style that is not known, and is written in the usual one"
            ])
    }

    @Test func anOperationWithoutOneOfItsParametersIsCounted() throws {
        let model = try Modelling.paths(
            """
            /a:
              get:
                operationId: a
                parameters: [{name: x, in: nowhere, schema: {type: string}}]
                responses: {'204': {description: D}}
            /b: {get: {operationId: b, responses: {'204': {description: D}}}}
            """)
        #expect(
            states(model, "operations") == [
                "a stubbed: a parameter that cannot be understood is left out", "b generated",
            ])
        let text = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(
            text.contains("/// Generated as less than described: a parameter that cannot be understood is left out."))
    }

    @Test func bodiesThatAreNotReadByTheirSchemaAreFindings() throws {
        let model = try Modelling.paths(
            """
            /a:
              post:
                operationId: a
                requestBody: {content: {application/xml: {schema: {type: object, properties: {b: {type: string}}}}}}
                responses:
                  '200':
                    description: D
                    content:
                      application/pdf: {schema: {type: string, format: binary}}
                      application/xml: {schema: {type: array, items: {type: string}}}
            """)
        let findings = model.findings.filter { $0.rule.id == "unsupported-content" }
        #expect(findings.map { $0.span?.start.line } == [7, 13])
        #expect(findings.allSatisfy { $0.severity == .info })
    }
}
