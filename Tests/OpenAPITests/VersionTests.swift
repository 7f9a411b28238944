// The version of OpenAPI: what is read, what is read with a warning, what is refused and how.

import Testing

@testable import OpenAPI

@Suite struct VersionTests {
    @Test(arguments: [("3.0.0", Version.v30), ("3.0.4", .v30), ("3.1.0", .v31), ("3.1.1", .v31)])
    func versionsThatAreRead(text: String, version: Version) {
        let reading = Reading.description("paths: {}", version: text)
        #expect(reading.document?.version == version)
        #expect(reading.found == [])
    }

    @Test func newestVersionIsReadAs31() {
        let reading = Reading("openapi: 1️⃣3.2.0\ninfo: {title: T, version: '1'}\npaths: {}")
        #expect(reading.document?.version == .v32)
        #expect(reading.found == ["1 warning newer-version: OpenAPI 3.2 is read by the rules of 3.1"])
    }

    @Test func numberIsUnderstoodWithAWarning() {
        let reading = Reading("openapi: 1️⃣3.1\ninfo: {title: T, version: '1'}\npaths: {}")
        #expect(reading.document?.version == .v31)
        #expect(reading.found == ["1 warning imprecise-version: the version is a number without its third part"])
        #expect(reading.help == ["Write ‘openapi: 3.1.0’."])
    }

    @Test func textWithoutThirdPartIsUnderstoodWithAWarning() {
        let reading = Reading("openapi: 1️⃣'3.0'\ninfo: {title: T, version: '1'}\npaths: {}")
        #expect(reading.document?.version == .v30)
        #expect(reading.found == ["1 warning imprecise-version: the version is a string without its third part"])
    }

    @Test(arguments: ["4.0.0", "3.9.0", "three", "3", "3.0.x", "''", "[3, 0, 0]"])
    func otherVersionsAreRefused(text: String) {
        let reading = Reading("openapi: 1️⃣\(text)\npaths: {}")
        #expect(reading.document == nil)
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error unknown-version: ") == true)
    }

    @Test func swaggerIsRefusedWithAWayOut() {
        let reading = Reading("swagger: 1️⃣'2.0'\ninfo: {title: T, version: '1'}\npaths: {}")
        #expect(reading.document == nil)
        #expect(reading.found == ["1 error swagger-2: this is a description in Swagger 2.0, and OpenAPI 3 is needed"])
        #expect(reading.help.first?.contains("swagger2openapi") == true)
    }

    @Test func missingVersionIsReportedAtTheFirstKey() {
        let reading = Reading("1️⃣info: {title: T, version: '1'}\npaths: {}")
        #expect(reading.document == nil)
        #expect(reading.found == ["1 error missing-version: the description has no field ‘openapi’"])
    }

    @Test func misspeltVersionFieldIsRecognised() {
        let reading = Reading("info: {title: T, version: '1'}\n1️⃣openap: 3.0.3\npaths: {}")
        #expect(reading.found == ["1 error missing-version: the description has no field ‘openapi’"])
        #expect(reading.help == ["Did you mean ‘openapi’ instead of ‘openap’?"])
    }

    @Test(arguments: ["- 3.0.3", "just a text", "42"])
    func rootMustBeAMapping(text: String) {
        let reading = Reading("1️⃣\(text)")
        #expect(reading.document == nil)
        #expect(reading.found.count == 1)
        #expect(reading.found.first?.hasPrefix("1 error not-a-description: ") == true)
    }
}
