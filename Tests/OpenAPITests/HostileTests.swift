// Input that nobody writes in good faith: deep, recursive, huge. It is read to the end, without a crash.

import SpecSource
import Testing

@testable import OpenAPI

@Suite struct HostileTests {
    @Test func longChainOfReferences() {
        let count = 3000
        let schemas = (0..<count).map { "S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }
        let text = "schemas:\n" + (schemas + ["S\(count): {type: string}"]).joined(separator: "\n").indented(by: 2)
        let reading = Reading.components(text)
        #expect(reading.document?.schemas.count == count + 1)
        #expect(reading.found == [])
    }

    @Test func longCircleOfReferences() {
        let count = 3000
        let schemas = (0..<count).map { "S\($0): {$ref: '#/components/schemas/S\(($0 + 1) % count)'}" }
        let reading = Reading.components("schemas:\n" + schemas.joined(separator: "\n").indented(by: 2))
        #expect(reading.findings.map(\.rule) == [.referenceCycle])
    }

    @Test func deepSchema() {
        let depth = 300
        let text = String(repeating: "{items: ", count: depth) + "{type: string}" + String(repeating: "}", count: depth)
        let reading = Reading.schema(text)
        #expect(reading.document?.schemas.count == depth + 1)
    }

    @Test func callbacksThatMultiply() {
        let depth = 30
        let callbacks = (0..<depth).map { level in
            """
            C\(level):
              'https://a.test':
                post:
                  callbacks:
                    a: {$ref: '#/components/callbacks/C\(level + 1)'}
                    b: {$ref: '#/components/callbacks/C\(level + 1)'}
            """.indented(by: 2)
        }
        let text = "callbacks:\n" + callbacks.joined(separator: "\n") + "\n  C\(depth): {}"
        let reading = Reading.description(
            """
            paths:
              /a: {post: {callbacks: {a: {$ref: '#/components/callbacks/C0'}}}}
            components:

            """ + text.indented(by: 2), version: "3.1.0")
        #expect(reading.document?.allOperations.count == depth + 1)
        #expect(reading.found == [])
    }

    @Test(arguments: [
        "openapi: 3.0.3\ninfo:\npaths:\ncomponents:", "openapi: 3.1.0\ninfo: []\npaths: 1\ncomponents: x\ntags: {}",
        "openapi: 3.0.3\npaths: {/: {get: , put: {}, parameters: {}}}", "openapi: 3.0.3\ncomponents: {schemas: []}",
        "openapi: 3.1.0\ncomponents: {schemas: {'': {$ref: ''}}}", "openapi: 3.1.0\npaths: {'': {'': ''}}",
        "openapi: 3.0.3\nsecurity: [[], {a: b}, null]\nservers: [null, {url: {}}]",
        "openapi: 3.0.3\ncomponents: {parameters: {a: null}, headers: {b: []}, callbacks: {c: 1}, links: {d: 2}}",
        "openapi: 3.1.0\ncomponents: {schemas: {a: {$ref: '#/'}, b: {$ref: '##'}, c: {$ref: '#%00'}, d: {$ref: '#/~1'}}}",
    ])
    func nothingButRubbish(text: String) {
        let reading = Reading(text)
        #expect(reading.document != nil)
        #expect(!reading.findings.isEmpty)
        #expect(reading.findings.allSatisfy { $0.span != nil })
    }
}
