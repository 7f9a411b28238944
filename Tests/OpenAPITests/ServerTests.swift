// Servers and their variables.

import Testing

@testable import OpenAPI

@Suite struct ServerTests {
    @Test func serverWithVariablesIsRead() throws {
        let reading = Reading.description(
            """
            servers:
              - url: https://{region}.example.com/{version}
                description: Everything
                variables:
                  region: {default: eu, enum: [eu, us], description: Where}
                  version: {default: v1}
            """)
        let server = try #require(reading.document?.servers.first)
        #expect(server.url == "https://{region}.example.com/{version}")
        #expect(server.variables.map(\.name) == ["region", "version"])
        #expect(server.variables.map(\.defaultValue) == ["eu", "v1"])
        #expect(server.variables.first?.enumValues == ["eu", "us"])
        #expect(reading.found == [])
    }

    @Test func variableMustBeDeclared() {
        let reading = Reading.description(
            "servers: [{url: 1️⃣'https://{regoin}.example.com', variables: {region: {default: eu}}}]")
        #expect(reading.found == ["1 warning undeclared-server-variable: the server has no variable ‘regoin’"])
        #expect(reading.help == ["Did you mean ‘region’?"])
    }

    @Test func defaultIsOneOfTheValues() {
        let reading = Reading.description(
            "servers: [{url: 'https://{a}.test', variables: {a: {default: 1️⃣x, enum: [y]}}}]")
        #expect(
            reading.found == ["1 warning server-variable-values: the default ‘x’ is not among the values of ‘enum’"])
    }

    @Test func variableNeedsADefault() {
        let reading = Reading.description("servers: [{url: 'https://{a}.test', variables: {1️⃣a: {enum: [y]}}}]")
        #expect(reading.found == ["1 error missing-field: the server variable has no ‘default’"])
    }

    @Test(arguments: [
        ("https://a.test/x y", "the URL has a blank in it"), ("https://{a.test", "there is a ‘{’ without ‘}’"),
        ("https://a.test?x=1", "the URL of a server has neither query nor fragment"),
    ])
    func doubtfulURLs(url: String, message: String) {
        let reading = Reading.description("servers: [{url: 1️⃣'\(url)'}]")
        #expect(reading.found == ["1 warning server-url: \(message)"])
    }

    @Test(arguments: ["ht!tp://a.test", "https://[a", "https://", "a.test:80/v1", "https://a.test/<x>"])
    func addressesThatCannotBe(url: String) {
        let message = "the URL of a server begins with ‘https://’ and the name of a host, or is relative"
        #expect(Reading.description("servers: [{url: 1️⃣'\(url)'}]").found == ["1 warning server-url: \(message)"])
    }

    @Test(arguments: ["https://a.test", "http://[::1]:80/v1", "/v1", ".", "v1/a:b", "//a.test/v1", "https://ä.test"])
    func addressesThatCanBe(url: String) {
        #expect(Reading.description("servers: [{url: '\(url)'}]").found == [])
    }

    @Test func variablesMayBeAnyPart() {
        let url = "{scheme}://{host}:{port}/{base}"
        let names = ["scheme", "host", "port", "base"].map { "\($0): {default: a}" }.joined(separator: ", ")
        #expect(Reading.description("servers: [{url: '\(url)', variables: {\(names)}}]").found == [])
    }

    @Test func serverNeedsAURL() {
        let reading = Reading.description("servers:\n  - 1️⃣description: Nowhere\n  - url: /v1")
        #expect(reading.document?.servers.map(\.url) == ["/v1"])
        #expect(reading.found == ["1 error missing-field: the server has no ‘url’"])
        #expect(reading.findings.first?.pointer == "#/servers/0")
    }

    @Test func serversOfAnOperationPrecedeThoseOfItsPath() {
        let reading = Reading.description(
            """
            paths:
              /a:
                servers: [{url: /path}]
                get: {responses: {'204': {description: Done}}}
                put: {servers: [{url: /own}], responses: {'204': {description: Done}}}
            """)
        #expect(reading.document?.operations.map { $0.servers.map(\.url) } == [["/path"], ["/own"]])
        #expect(reading.document?.servers.isEmpty == true)
    }
}
