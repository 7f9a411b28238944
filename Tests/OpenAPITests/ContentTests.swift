// Request bodies, media types, encodings, examples, responses and links.

import Testing

@testable import OpenAPI

@Suite struct ContentTests {
    @Test func requestBodyIsRead() throws {
        let reading = Reading.operation(
            """
            requestBody:
              description: Data
              required: true
              content:
                multipart/form-data:
                  schema: {type: object}
                  encoding:
                    file:
                      contentType: image/png
                      style: form
                      explode: true
                      headers: {X-Size: {schema: {type: integer}}}
                application/json:
                  example: {a: 1}
            """)
        let body = try #require(reading.operation?.requestBody)
        #expect(body.description == "Data")
        #expect(body.isRequired)
        #expect(body.content.map(\.name) == ["multipart/form-data", "application/json"])
        let encoding = try #require(body.content.first?.encoding.first)
        #expect(encoding.property == "file")
        #expect(encoding.contentType == "image/png")
        #expect(encoding.style == .form)
        #expect(encoding.explode == true)
        #expect(encoding.headers.map(\.name) == ["X-Size"])
        #expect(body.content.last?.schema == nil)
        #expect(body.content.last?.examples.count == 1)
        #expect(reading.found == [])
    }

    @Test func examplesAreFollowedToTheirValues() throws {
        let reading = Reading.description(
            """
            paths:
              /a:
                post:
                  requestBody:
                    content:
                      application/json:
                        examples:
                          one: {$ref: '#/components/examples/One'}
                          two: {value: 2}
                          far: {externalValue: 'https://a.test/b.json'}
                  responses: {'204': {description: Done}}
            components: {examples: {One: {value: 1}}}
            """)
        let examples = try #require(reading.operation?.requestBody?.content.first?.examples)
        #expect(examples.map(\.name) == ["one", "two"])
        #expect(examples.map(\.value.integer) == [1, 2])
        #expect(reading.found == [])
    }

    @Test func contentIsExpectedInABody() {
        let reading = Reading.operation("1️⃣requestBody: {description: Nothing}")
        #expect(reading.found == ["1 warning missing-detail: the request body has no ‘content’"])
    }

    @Test func brokenMediaTypeLeavesTheOthers() {
        let reading = Reading.operation("requestBody: {content: {a/b: 1️⃣[], c/d: {}, e/f: {2️⃣shema: {}}}}")
        #expect(reading.operation?.requestBody?.content.map(\.name) == ["c/d", "e/f"])
        #expect(
            reading.found == [
                "1 error wrong-type: expected a media type (a mapping), found a sequence",
                "2 warning unknown-field: a media type has no field ‘shema’",
            ])
        #expect(reading.help.last == "Did you mean ‘schema’?")
    }

    @Test func statusesInAllTheirForms() {
        let reading = Reading.operation(
            """
            responses:
              200: {description: A}
              '404': {description: B}
              5XX: {description: C}
              4xx: {description: D}
              default: {description: E}
              x-none: {}
            """)
        #expect(
            reading.operation?.responses.map(\.status)
                == [.code(200), .code(404), .range(5), .range(4), .default])
        #expect(reading.operation?.responses.map(\.description) == ["A", "B", "C", "D", "E"])
        #expect(reading.found == [])
    }

    @Test(arguments: ["2000", "'20'", "600", "099", "2X", "6XX", "ok"])
    func unknownStatuses(status: String) {
        let reading = Reading.operation("responses:\n  '204': {description: Done}\n  1️⃣\(status): {description: A}")
        #expect(reading.operation?.responses.count == 1)
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error unknown-status: there is no response status") == true)
    }

    @Test func sameStatusInTwoForms() {
        let reading = Reading.operation("responses:\n  1️⃣4XX: {description: A}\n  2️⃣4xx: {description: B}")
        #expect(reading.operation?.responses.count == 1)
        #expect(reading.found == ["2 error duplicate-status: there is already a response for ‘4xx’"])
        #expect(reading.notes == [1])
    }

    @Test func descriptionIsExpectedOfAResponse() {
        let reading = Reading.operation("responses:\n  1️⃣'200': {content: {}}")
        #expect(reading.found == ["1 warning response-without-description: the response has no ‘description’"])
        #expect(reading.findings.first?.pointer == "#/paths/~1test/get/responses/200")
    }

    @Test func sharedResponseIsReportedOnceAtItsDefinition() {
        let reading = Reading.description(
            """
            paths:
              /a:
                get: {responses: {'400': {$ref: '#/components/responses/Bad'}, '401': {$ref: '#/components/responses/Bad'}}}
            components:
              responses:
                1️⃣Bad: {content: {}}
            """)
        #expect(reading.found == ["1 warning response-without-description: the response has no ‘description’"])
        #expect(reading.operation?.responses.map(\.status) == [.code(400), .code(401)])
        #expect(reading.operation?.responses.map(\.componentName) == ["Bad", "Bad"])
    }

    @Test func responsesAreExpectedInVersion30Only() {
        let text = "paths:\n  /a:\n    1️⃣get: {operationId: a}"
        #expect(
            Reading.description(text).found == ["1 warning no-responses: the operation has no ‘responses’"])
        #expect(Reading.description(text, version: "3.1.0").found == [])
    }

    @Test func emptyResponsesAreReportedAtTheirKey() {
        #expect(
            Reading.operation("1️⃣responses: {}").found == ["1 warning no-responses: ‘responses’ has no response"])
    }

    @Test func schemaOfSwaggerBelongsUnderContent() {
        let reading = Reading.operation("responses: {'200': {description: A, 1️⃣schema: {type: string}}}")
        #expect(reading.found == ["1 warning unknown-field: a response has no field ‘schema’"])
        #expect(reading.help == ["It belongs under ‘content’ and a media type, such as ‘application/json’."])
    }

    @Test func schemaInPlaceOfAResponseIsItsBody() throws {
        let reading = Reading.description(
            """
            paths:
              /a: {get: {responses: {'200': {$ref: 1️⃣'#/components/schemas/Pet'}}}}
            components: {schemas: {Pet: {type: object}}}
            """)
        let media = try #require(reading.operation?.responses.first?.content.first)
        #expect(media.name == "application/json")
        #expect(media.schema.map { reading.document?[$0].componentName } == "Pet")
        #expect(
            reading.found == [
                "1 warning schema-as-response: expected a response, but the reference leads to a schema"
            ])
    }

    @Test func linksAreChecked() {
        let reading = Reading.operation(
            "responses: {'200': {description: A, links: {next: {operationId: a, 1️⃣body: {}}}}}")
        #expect(reading.found == ["1 warning unknown-field: a link has no field ‘body’"])
    }

    @Test func headerInsideItselfComesToAnEnd() {
        let reading = Reading.components(
            """
            headers:
              A:
                content:
                  multipart/form-data:
                    schema: {type: object}
                    encoding: {a: {headers: {A: {$ref: '#/components/headers/A'}}}}
            """)
        #expect(reading.document != nil)
        #expect(reading.found == [])
    }
}
