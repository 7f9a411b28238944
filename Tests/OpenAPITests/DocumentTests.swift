// The root object: info, tags, unknown fields, and the outline of the whole.

import Testing

@testable import OpenAPI

@Suite struct DocumentTests {
    @Test func infoIsRead() throws {
        let reading = Reading(
            """
            openapi: 3.1.0
            info:
              title: Pets
              version: 1.0.0
              summary: All about pets
              description: Long
              contact: {name: A, url: 'https://example.com', email: a@example.com}
              license: {name: MIT, identifier: MIT}
            paths: {}
            """)
        let info = try #require(reading.document?.info)
        #expect(info.title == "Pets")
        #expect(info.version == "1.0.0")
        #expect(info.summary == "All about pets")
        #expect(info.description == "Long")
        #expect(reading.found == [])
    }

    @Test func missingTitleIsReportedAtInfo() {
        let reading = Reading("openapi: 3.0.3\n1️⃣info:\n  version: '1'\npaths: {}")
        #expect(reading.found == ["1 warning missing-detail: ‘info’ has no ‘title’"])
        #expect(reading.findings.first?.pointer == "#/info")
    }

    @Test func missingInfoIsReportedAtTheRoot() {
        let reading = Reading("1️⃣openapi: 3.0.3\npaths: {}")
        #expect(reading.found == ["1 warning missing-detail: the description has no ‘info’"])
        #expect(reading.document?.info.title == "")
    }

    @Test func numberForATextIsTakenAsWritten() {
        let reading = Reading("openapi: 3.0.3\ninfo: {title: T, version: 1️⃣1.10}\npaths: {}")
        #expect(reading.document?.info.version == "1.10")
        #expect(reading.found == ["1 warning loose-type: expected a string, found a number"])
        #expect(reading.help == ["Put it in quotes: '1.10'"])
    }

    @Test func fieldWithoutAValueIsAbsent() {
        let reading = Reading("openapi: 3.0.3\ninfo:\n  title: T\n  version: '1'\n  description:1️⃣\npaths: {}")
        #expect(reading.document?.info.description == nil)
        #expect(reading.found == ["1 warning empty-field: nothing follows the name of the field"])
    }

    @Test func unknownFieldIsReportedWithTheNearestOne() {
        let reading = Reading.description("1️⃣component: {}\nx-mine: {}")
        #expect(reading.found == ["1 warning unknown-field: a description has no field ‘component’"])
        #expect(reading.help == ["Did you mean ‘components’?"])
    }

    @Test func fieldOfSwaggerIsReportedWithItsSuccessor() {
        let reading = Reading.description("1️⃣host: example.com")
        #expect(reading.found == ["1 warning unknown-field: a description has no field ‘host’"])
        #expect(reading.help == ["It belongs to Swagger 2.0; OpenAPI 3 has ‘servers’."])
    }

    @Test func fieldOfNewerVersionIsHonoured() {
        let reading = Reading.description("1️⃣webhooks: {added: {post: {responses: {'200': {description: Fine}}}}}")
        #expect(reading.document?.webhooks.map(\.path) == ["added"])
        #expect(
            reading.found == [
                "1 warning field-of-other-version: ‘webhooks’ exists only from OpenAPI 3.1 on, and this description says 3.0"
            ])
    }

    @Test func pathsAreRequiredInVersion30() {
        let reading = Reading("1️⃣openapi: 3.0.3\ninfo: {title: T, version: '1'}")
        #expect(reading.found == ["1 warning no-content: the description has no ‘paths’"])
    }

    @Test func oneOfThreePartsIsRequiredInVersion31() {
        let nothing = Reading("1️⃣openapi: 3.1.0\ninfo: {title: T, version: '1'}")
        #expect(
            nothing.found == [
                "1 warning no-content: the description has none of ‘paths’, ‘components’ and ‘webhooks’"
            ])
        let components = Reading("openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {}")
        #expect(components.found == [])
    }

    @Test func tagsAreRead() {
        let reading = Reading.description("tags: [{name: pets, description: All}, {name: shops}]")
        #expect(reading.document?.tags.map(\.name) == ["pets", "shops"])
        #expect(reading.document?.tags.first?.description == "All")
        #expect(reading.found == [])
    }

    @Test func duplicateTagIsReportedWithTheFirstOne() {
        let reading = Reading.description("tags: [{name: 1️⃣pets}, {name: 2️⃣pets}]")
        #expect(reading.document?.tags.count == 1)
        #expect(reading.found == ["2 warning duplicate-tag: there is already a tag ‘pets’"])
        #expect(reading.notes == [1])
    }

    @Test func undeclaredTagIsMentionedOnceWhereTagsAreDeclared() {
        let reading = Reading.description(
            """
            tags: [{name: pets}]
            paths:
              /a:
                get: {tags: [1️⃣pet], responses: {'204': {description: Done}}}
                put: {tags: [pet, pets], responses: {'204': {description: Done}}}
            """)
        #expect(reading.found == ["1 info undeclared-tag: the tag ‘pet’ is not declared"])
        #expect(reading.help == ["Did you mean ‘pets’?"])
    }

    @Test func keywordsAreCounted() {
        let reading = Reading.schema(
            "type: object\nproperties:\n  a: {type: string, x-y: 1}\n  b: {$ref: '#/components/schemas/Test'}")
        #expect(reading.document?.keywordCounts == ["type": 2, "properties": 1, "$ref": 1])
    }
}
