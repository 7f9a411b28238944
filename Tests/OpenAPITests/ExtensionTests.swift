// The values of extensions: what nobody reads is reported.

import Testing

@testable import OpenAPI

@Suite struct ExtensionTests {
    @Test(arguments: [
        ("x-idempotent: 1️⃣often", "‘x-idempotent’ is `true` or `false`"),
        ("x-timeout: 1️⃣0", "‘x-timeout’ is a whole number of seconds"),
        ("x-timeout: 1️⃣1.5", "‘x-timeout’ is a whole number of seconds"),
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
        ("x-frozen: 1️⃣'true'", "‘x-frozen’ is `true` or `false`"),
        ("x-epoch: 1️⃣minutes", "‘x-epoch’ is `seconds` or `milliseconds`"),
        ("x-credential: 1️⃣{scheme: a}", "‘x-credential’ is a text"),
        ("x-expires-after: 1️⃣2h", "‘x-expires-after’ is a whole number of seconds"),
        ("x-oldest-days: 1️⃣0", "‘x-oldest-days’ is a whole number of days"),
    ])
    func anotherValueAtASchemaIsReported(_ keyword: String, _ message: String) {
        #expect(Reading.schema(keyword).found == ["1 warning extension-value: \(message)"])
    }

    @Test func anotherValueAtADescriptionIsReported() {
        let reading = Reading(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-query-blank: 1️⃣minus")
        #expect(reading.found == ["1 warning extension-value: ‘x-query-blank’ is `plus`"])
    }

    @Test func theExtensionsOfOthersAreTheirs() {
        #expect(Reading.operation("x-paging: {anything: goes}").found == [])
        #expect(Reading.components("schemas: {A: {type: object, x-timeout: {anything: goes}}}").found == [])
    }
}
