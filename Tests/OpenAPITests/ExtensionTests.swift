// The keys of extensions: what nobody reads is reported.

import Testing

@testable import OpenAPI

@Suite struct ExtensionTests {
    @Test func anUnknownKeyOfPagingIsReported() {
        let reading = Reading.operation("x-pagination: {style: offset, 1️⃣ofset: start, items: a, x-note: mine}")
        #expect(reading.found == ["1 warning unknown-field: ‘x-pagination’ has no field ‘ofset’"])
        #expect(reading.help == ["Did you mean ‘offset’?"])
    }

    @Test func anUnknownKeyOfATokenIsReported() {
        let reading = Reading.components(
            "securitySchemes: {a: {type: apiKey, in: header, name: k, x-token: {operation: o, token: t, 1️⃣ttl: 3}}}")
        #expect(reading.found == ["1 warning unknown-field: ‘x-token’ has no field ‘ttl’"])
    }

    @Test func theExtensionsOfOthersAreTheirs() {
        #expect(Reading.operation("x-paging: {anything: goes}").found == [])
        #expect(Reading.components("schemas: {A: {type: object, x-pagination: {anything: goes}}}").found == [])
    }
}
