// Servers in the model: those of the description, those of single operations, and the values of their variables.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct ServerTests {
    private func model(_ servers: String, path: String = "", operation: String = "") throws -> ClientModel {
        try Modelling.fields(
            """
            servers: \(servers)
            paths:
              /a:
                \(path.isEmpty ? "description: none" : "servers: \(path)")
                get:
                  operationId: a
                  \(operation.isEmpty ? "description: none" : "servers: \(operation)")
                  responses: {'204': {description: Done.}}
            """
        ).model
    }

    @Test func anOperationHasItsOwnServers() throws {
        let model = try model("[{url: 'https://a.test'}]", path: "[{url: 'https://b.test'}, {url: 'https://c.test'}]")
        #expect(model.servers.map(\.url) == ["https://a.test", "https://b.test", "https://c.test"])
        #expect(model.servers.map(\.isOfOperations) == [false, true, true])
        #expect(model.operations.first?.servers == [1, 2])
    }

    @Test func thoseOfTheOperationComeBeforeThoseOfThePath() throws {
        let model = try model(
            "[{url: 'https://a.test'}]", path: "[{url: 'https://b.test'}]", operation: "[{url: 'https://c.test'}]")
        #expect(model.operations.first?.servers.map { model.servers[$0].url } == ["https://c.test"])
    }

    @Test func theUsualServerIsNoServerOfItsOwn() throws {
        let model = try model(
            "[{url: 'https://a.test'}, {url: 'https://b.test'}]", path: "[{url: 'https://a.test'}]")
        #expect(model.operations.first?.servers == [])
        #expect(model.servers.count == 2)
    }

    @Test func aRelativeServerIsAFunctionOfItsBase() throws {
        let model = try Modelling.fields(
            """
            servers: [{url: '/v1/{tenant}', variables: {tenant: {default: main}}}]
            paths: {/a: {get: {operationId: a, responses: {'204': {description: Done.}}}}}
            """)
        let text = try model.render().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("static func production(on base: ServerURL, tenant: String = \"main\") -> ServerURL {"))
        #expect(text.contains("base.resolving(ServerURL(template: \"/v1/{tenant}\", variables: [\"tenant\": tenant]))"))
        #expect(text.contains("server: ServerURL,\n"))
    }

    @Test func equalListsOfValuesAreOneType() throws {
        let region = "variables: {region: {default: eu, enum: [eu, us]}}"
        let other = "variables: {region: {default: eu, enum: [eu, asia]}}"
        let model = try model(
            "[{url: 'https://{region}.a', \(region)}, {url: 'https://{region}.b', \(region)}, {url: 'https://{region}.c', \(other)}]"
        )
        #expect(model.serverValues.map(\.name) == ["Region", "Region2"])
        #expect(model.servers.map { $0.variables.first?.values } == [0, 0, 1])
    }
}
