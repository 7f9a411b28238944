// The values of extensions: what nobody reads is reported.

import Testing

@testable import OpenAPI

@Suite struct ExtensionTests {
    @Test(arguments: [
        ("x-idempotent: 1️⃣often", "‘x-idempotent’ is `true` or `false`"),
        ("parameters: [{name: a, in: query, schema: {type: string}, x-scope: 1️⃣true}]", "‘x-scope’ is a text"),
        (
            "parameters: [{name: a, in: header, schema: {type: string}, x-idempotency-key: 1️⃣sure}]",
            "‘x-idempotency-key’ is `true` or `false`"
        ),
        (
            "parameters: [{name: a, in: query, schema: {type: string}, x-sensitive: 1️⃣maybe}]",
            "‘x-sensitive’ is `true` or `false`"
        ),
    ])
    func anotherValueAtACallIsReported(_ fields: String, _ message: String) {
        #expect(Reading.operation(fields).found == ["1 warning extension-value: \(message)"])
    }

    @Test(arguments: [
        "0", "-1", "1.5", "1e3", "soon", "'30'", "[30]", "{seconds: 30}", "null", "true", "1000000001",
        "9223372036854775807", "9223372036854775808", "1e400",
    ])
    func whatIsNoTimeoutIsReported(_ value: String) {
        #expect(
            Reading.operation("x-timeout: 1️⃣\(value)").found == [
                "1 warning extension-value: ‘x-timeout’ is a whole number of seconds from 1 to 1000000000"
            ])
    }

    @Test(arguments: ["1", "90", "0x5A", "1000000000"])
    func timeoutsAreWholeSeconds(_ value: String) {
        #expect(Reading.operation("x-timeout: \(value)").found == [])
    }

    @Test(arguments: [
        ("x-frozen: 1️⃣'true'", "‘x-frozen’ is `true` or `false`"),
        ("x-epoch: 1️⃣minutes", "‘x-epoch’ is `seconds` or `milliseconds`"),
        ("x-credential: 1️⃣{scheme: a}", "‘x-credential’ is a text"),
        ("type: string\nx-epoch: 1️⃣seconds", "‘x-epoch’ is for numbers, and this is none"),
        (
            "enum: [a, b]\nx-enum-varnames: 1️⃣[a, b, c]", "‘x-enum-varnames’ has 3 elements beside 2 of ‘enum’"
        ),
        ("enum: [a, b]\nx-enum-descriptions: 1️⃣[a]", "‘x-enum-descriptions’ has 1 elements beside 2 of ‘enum’"),
        ("x-expires-after: 1️⃣2h", "‘x-expires-after’ is a whole number of seconds from 1 to 1000000000"),
    ])
    func anotherValueAtASchemaIsReported(_ keyword: String, _ message: String) {
        #expect(Reading.schema(keyword).found == ["1 warning extension-value: \(message)"])
    }

    @Test func anotherValueAtADescriptionIsReported() {
        let reading = Reading(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-query-blank: 1️⃣minus")
        #expect(reading.found == ["1 warning extension-value: ‘x-query-blank’ is `plus`"])
    }

    @Test(arguments: [
        ("1️⃣x-frozen: true", "‘x-frozen’ belongs to a schema"),
        ("1️⃣x-query-blank: plus", "‘x-query-blank’ belongs to the document"),
        ("1️⃣x-token: {operation: a}", "‘x-token’ belongs to a security scheme"),
        ("1️⃣x-sensitive: true", "‘x-sensitive’ belongs to a parameter or a schema"),
        (
            "parameters: [{name: a, in: query, schema: {1️⃣x-scope: user, type: string}}]",
            "‘x-scope’ belongs to a parameter"
        ),
        (
            "requestBody: {content: {application/json: {1️⃣x-conditions: [], schema: {type: object}}}}",
            "‘x-conditions’ belongs to a schema"
        ),
        ("externalDocs: {url: 'https://a.test', 1️⃣x-timeout: 5}", "‘x-timeout’ belongs to an operation"),
    ])
    func atAnotherPlaceItIsReported(_ fields: String, _ message: String) {
        #expect(
            Reading.operation(fields).found == ["1 warning misplaced-extension: \(message), and means nothing here"])
    }

    @Test func theExtensionsOfOthersAreTheirs() {
        #expect(Reading.operation("x-paging: {anything: goes}").found == [])
        #expect(Reading.components("schemas: {A: {type: object, x-timeout: {anything: goes}}}").found == [])
    }
}
