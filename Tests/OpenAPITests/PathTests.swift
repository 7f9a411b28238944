// Paths, their templates, and the operations under them.

import Testing

@testable import OpenAPI

@Suite struct PathTests {
    @Test func operationsComeInTheOrderOfTheDocument() {
        let reading = Reading.description(
            """
            paths:
              /b:
                put: {operationId: one, responses: {'204': {description: Done}}}
                get: {operationId: two, responses: {'204': {description: Done}}}
              /a:
                delete: {operationId: three, responses: {'204': {description: Done}}}
              x-other: {}
            """)
        #expect(reading.document?.operations.map(\.operationID) == ["one", "two", "three"])
        #expect(reading.document?.operations.map(\.method) == [.put, .get, .delete])
        #expect(reading.document?.operations.map(\.path) == ["/b", "/b", "/a"])
        #expect(reading.found == [])
    }

    @Test func operationIsRead() throws {
        let reading = Reading.operation(
            """
            operationId: getTest
            tags: [a, b]
            summary: Short
            description: Long
            deprecated: true
            x-paging: {}
            """)
        let operation = try #require(reading.operation)
        #expect(operation.tags == ["a", "b"])
        #expect(operation.summary == "Short")
        #expect(operation.description == "Long")
        #expect(operation.isDeprecated)
        #expect(operation.extension("x-paging") != nil)
        #expect(operation.security == nil)
        #expect(operation.pointer == "#/paths/~1test/get")
        #expect(reading.found == [])
    }

    @Test func pathBeginsWithASlash() {
        let reading = Reading.description("paths:\n  1️⃣test: {get: {responses: {'204': {description: Done}}}}")
        #expect(reading.found == ["1 error path-without-slash: the path does not begin with a slash"])
        #expect(reading.help == ["Did you mean ‘/test’?"])
        #expect(reading.document?.operations.count == 1)
    }

    @Test(arguments: [
        ("/a/{id", "there is a ‘{’ without ‘}’"), ("/a/id}", "there is a ‘}’ without ‘{’"),
        ("/a/{}", "there is no name between the braces"), ("/a/{i{d}", "there is a ‘{’ within braces"),
        ("/{a}/{a}", "‘{a}’ occurs twice"),
        ("/{a*}", "‘{a*}’ is no name: how a value is written is said by ‘style’ and ‘explode’ of its parameter"),
    ])
    func malformedTemplates(path: String, message: String) {
        let reading = Reading.description("paths:\n  1️⃣'\(path)': {get: {responses: {'204': {description: Done}}}}")
        #expect(reading.found == ["1 error path-template: \(message)"])
    }

    @Test func pathsThatMatchTheSameAddresses() {
        let reading = Reading.description(
            """
            paths:
              1️⃣/a/{x}:
                parameters: [{name: x, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Done}}}
              2️⃣/a/{y}:
                parameters: [{name: y, in: path, required: true, schema: {type: string}}]
                put: {responses: {'204': {description: Done}}}
            """)
        #expect(reading.found == ["2 warning duplicate-path: the path matches the same addresses as ‘/a/{x}’"])
        #expect(reading.notes == [1])
    }

    @Test func operationIDsAreUniqueEvenAmongWebhooks() {
        let reading = Reading.description(
            """
            paths:
              /a:
                get: {operationId: 1️⃣same, responses: {'204': {description: Done}}}
            webhooks:
              b:
                post: {operationId: 2️⃣same}
            """, version: "3.1.0")
        #expect(reading.found == ["2 warning duplicate-operation-id: there is already an operation ‘same’"])
        #expect(reading.notes == [1])
    }

    @Test func pathParameterMustBeDeclared() {
        let reading = Reading.description(
            """
            paths:
              1️⃣/a/{petId}:
                2️⃣get:
                  parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: Done}}
            """)
        #expect(
            reading.found == ["1 warning path-parameter-undeclared: ‘get’ does not declare the path parameter ‘petId’"])
        #expect(reading.help == ["It declares ‘pet_id’ instead."])
        #expect(reading.notes == [2])
    }

    @Test func pathParameterMayBeDeclaredByThePathItem() {
        let reading = Reading.description(
            """
            paths:
              /a/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {responses: {'204': {description: Done}}}
            """)
        #expect(reading.operation?.parameters.map(\.name) == ["id"])
        #expect(reading.found == [])
    }

    @Test func unreadableParameterIsNotReportedAsUndeclaredToo() {
        let reading = Reading.description(
            """
            paths:
              /a/{id}:
                get:
                  parameters: [{name: id, in: 1️⃣pth, required: true, schema: {type: string}}]
                  responses: {'204': {description: Done}}
            """)
        #expect(reading.found == ["1 warning unknown-value: there is no place ‘pth’ for parameters"])
        #expect(reading.help == ["Did you mean ‘path’?"])
    }

    @Test func pathNeedsAPlaceForItsParameter() {
        let reading = Reading.operation(
            "parameters: [{name: 1️⃣id, in: path, required: true, schema: {type: string}}]")
        #expect(reading.found == ["1 warning path-parameter-not-in-path: ‘/test’ has no place ‘{id}’"])
    }

    @Test func unknownMethodIsReported() {
        let reading = Reading.description("paths: {/a: {1️⃣gett: {responses: {'204': {description: Done}}}}}")
        #expect(reading.found == ["1 warning unknown-field: a path item has no field ‘gett’"])
        #expect(reading.help == ["Did you mean ‘get’?"])
    }

    @Test func brokenOperationLeavesTheOthers() {
        let reading = Reading.description(
            "paths: {/a: {get: 1️⃣[], put: {responses: {'204': {description: Done}}}}, /b: 2️⃣yes}")
        #expect(reading.document?.operations.map(\.method) == [.put])
        #expect(
            reading.found == [
                "1 error wrong-type: expected an operation (a mapping), found a sequence",
                "2 error wrong-type: expected a path item (a mapping), found a string",
            ])
    }

    @Test func callbacksAreRead() throws {
        let reading = Reading.operation(
            """
            callbacks:
              done:
                '{$request.body#/url}':
                  post: {operationId: onDone, responses: {'200': {description: Fine}}}
            """)
        let callback = try #require(reading.operation?.callbacks.first)
        #expect(callback.name == "done")
        #expect(callback.operations.map(\.operationID) == ["onDone"])
        #expect(callback.operations.map(\.path) == ["{$request.body#/url}"])
        #expect(reading.found == [])
    }

    @Test func callbackInsideItselfComesToAnEnd() {
        let reading = Reading.description(
            """
            paths:
              /a:
                post:
                  callbacks: {again: {$ref: '#/components/callbacks/Again'}}
                  responses: {'200': {description: Fine}}
            components:
              callbacks:
                Again:
                  'https://a.test':
                    post:
                      callbacks: {again: {$ref: '#/components/callbacks/Again'}}
                      responses: {'200': {description: Fine}}
            """)
        #expect(reading.operation?.callbacks.first?.operations.count == 1)
        #expect(reading.found == [])
    }
}
