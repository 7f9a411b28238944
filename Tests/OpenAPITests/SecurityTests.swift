// Security schemes and requirements.

import Testing

@testable import OpenAPI

@Suite struct SecurityTests {
    @Test func schemesAreRead() {
        let reading = Reading.components(
            """
            securitySchemes:
              key: {type: apiKey, in: header, name: X-Key, description: The key}
              basic: {type: http, scheme: Basic}
              bearer: {type: http, scheme: bearer, bearerFormat: JWT}
              oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.test', scopes: {}}}}
              oidc: {type: openIdConnect, openIdConnectUrl: 'https://a.test'}
              tls: {type: mutualTLS}
            """, version: "3.1.0")
        let schemes = reading.document?.securitySchemes
        #expect(schemes?.map(\.name) == ["key", "basic", "bearer", "oauth", "oidc", "tls"])
        #expect(
            schemes?.map(\.kind) == [
                .apiKey(name: "X-Key", in: .header), .http(scheme: "basic", bearerFormat: nil),
                .http(scheme: "bearer", bearerFormat: "JWT"), .oauth2,
                .openIDConnect(url: "https://a.test"), .mutualTLS,
            ])
        #expect(schemes?.first?.description == "The key")
        #expect(reading.found == [])
    }

    @Test func requirementsKeepTheirStructure() {
        let reading = Reading.description(
            """
            security: [{a: [], b: [read, write]}, {}]
            paths:
              /a:
                get: {security: [], responses: {'204': {description: Done}}}
                put: {responses: {'204': {description: Done}}}
            components:
              securitySchemes:
                a: {type: http, scheme: basic}
                b: {type: http, scheme: bearer}
            """)
        #expect(
            reading.document?.security == [
                SecurityRequirement(parts: [
                    .init(scheme: "a", scopes: []), .init(scheme: "b", scopes: ["read", "write"]),
                ]),
                SecurityRequirement(parts: []),
            ])
        #expect(reading.document?.operations.map(\.security) == [[], nil])
        #expect(reading.found == [])
    }

    @Test func schemeMustBeDeclared() {
        let reading = Reading.description(
            """
            security: [{1️⃣apiKey: []}]
            components: {securitySchemes: {AppKey: {type: http, scheme: basic}}}
            """)
        #expect(reading.found == ["1 warning unknown-security-scheme: there is no security scheme ‘apiKey’"])
        #expect(reading.help == ["Did you mean ‘AppKey’?"])
    }

    @Test func brokenSchemeIsDeclaredAllTheSame() {
        let reading = Reading.description(
            "security: [{a: []}]\ncomponents: {securitySchemes: {a: {type: 1️⃣basic}}}")
        #expect(reading.found == ["1 warning unknown-security-type: there is no security type ‘basic’"])
        #expect(reading.help == ["Write ‘type: http’ with ‘scheme: basic’."])
        #expect(reading.document?.securitySchemes.map(\.kind) == [.other("basic")])
    }

    @Test func textForARequirement() {
        let reading = Reading.description(
            "security: [1️⃣a]\ncomponents: {securitySchemes: {a: {type: http, scheme: basic}}}")
        #expect(reading.found == ["1 error wrong-type: expected a security requirement (a mapping), found a string"])
        #expect(reading.help == ["Write ‘- a: []’."])
    }

    @Test func keyNeedsNameAndPlace() {
        let reading = Reading.components("securitySchemes:\n  1️⃣a: {type: apiKey, in: header}")
        #expect(reading.found == ["1 error missing-field: the security scheme has no ‘name’"])
        let place = Reading.components("securitySchemes: {a: {type: apiKey, name: k, in: 1️⃣headers}}")
        #expect(place.found == ["1 warning unknown-value: there is no place ‘headers’ for API keys"])
        #expect(place.help == ["Did you mean ‘header’?"])
    }

    @Test func flowsLackWhatAClientCanDoWithout() {
        let reading = Reading.components(
            "securitySchemes: {a: {type: oauth2, flows: {1️⃣authorizationCode: {scopes: {}, tokenUrl: /t}}}}")
        #expect(reading.found == ["1 warning missing-detail: the flow has no ‘authorizationUrl’"])
        #expect(reading.document?.securitySchemes.map(\.kind) == [.oauth2])
    }
}
