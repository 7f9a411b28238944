// Parameters and headers.

import Testing

@testable import OpenAPI

@Suite struct ParameterTests {
    @Test func defaultsDependOnThePlace() throws {
        let reading = Reading.description(
            """
            paths:
              /a/{p}:
                get:
                  parameters:
                    - {name: p, in: path, required: true, schema: {type: string}}
                    - {name: q, in: query, schema: {type: string}}
                    - {name: h, in: header, schema: {type: string}}
                    - {name: c, in: cookie, schema: {type: string}}
                  responses: {'204': {description: Done}}
            """)
        let parameters = try #require(reading.operation?.parameters)
        #expect(parameters.map(\.location) == [.path, .query, .header, .cookie])
        #expect(parameters.map(\.style) == [.simple, .form, .simple, .form])
        #expect(parameters.map(\.explode) == [false, true, false, true])
        #expect(parameters.map(\.isRequired) == [true, false, false, false])
        #expect(reading.found == [])
    }

    @Test func everyFieldIsRead() throws {
        let reading = Reading.operation(
            """
            parameters:
              - name: q
                in: query
                description: Text
                required: true
                deprecated: true
                style: pipeDelimited
                explode: false
                allowReserved: true
                schema: {type: array, items: {type: string}}
            """)
        let parameter = try #require(reading.operation?.parameters.first)
        #expect(parameter.description == "Text")
        #expect(parameter.isRequired)
        #expect(parameter.isDeprecated)
        #expect(parameter.style == .pipeDelimited)
        #expect(!parameter.explode)
        #expect(parameter.allowsReserved)
        #expect(reading.document?[parameter.schema].types == .array)
        #expect(reading.found == [])
    }

    @Test func explodeIsOffForStylesOtherThanForm() {
        let reading = Reading.operation("parameters: [{name: q, in: query, style: deepObject, schema: {}}]")
        #expect(reading.operation?.parameters.first?.explode == false)
    }

    @Test func contentGivesSchemaAndMediaType() throws {
        let reading = Reading.operation(
            "parameters: [{name: q, in: query, content: {application/json: {schema: {type: object}}}}]")
        let parameter = try #require(reading.operation?.parameters.first)
        #expect(parameter.contentType == "application/json")
        #expect(reading.document?[parameter.schema].types == .object)
        #expect(reading.found == [])
    }

    @Test func contentHasOneMediaType() {
        let reading = Reading.operation("parameters: [{name: q, in: query, 1️⃣content: {a/b: {}, c/d: {}}}]")
        #expect(reading.found == ["1 error parameter-content: expected one media type, found 2"])
    }

    @Test func schemaPrecedesContent() {
        let reading = Reading.operation(
            "parameters: [{name: q, in: query, schema: {}, 1️⃣content: {a/b: {}}}]")
        #expect(
            reading.found == ["1 warning schema-and-content: there is a ‘schema’ already; ‘content’ is ignored"])
        #expect(reading.operation?.parameters.first?.contentType == nil)
    }

    @Test func operationOverridesItsPathItem() {
        let reading = Reading.description(
            """
            paths:
              /a:
                parameters:
                  - {name: same, in: query, description: shared, schema: {}}
                  - {name: other, in: query, schema: {}}
                  - {name: X-Same, in: header, description: shared, schema: {}}
                get:
                  parameters:
                    - {name: same, in: query, description: own, schema: {}}
                    - {name: x-same, in: header, description: own, schema: {}}
                  responses: {'204': {description: Done}}
            """)
        #expect(reading.operation?.parameters.map(\.name) == ["other", "same", "x-same"])
        #expect(reading.operation?.parameters.map(\.description) == [nil, "own", "own"])
        #expect(reading.found == [])
    }

    @Test func duplicateIsReportedWithTheFirstOne() {
        let reading = Reading.operation(
            "parameters: [{name: 1️⃣q, in: query, schema: {}}, {name: 2️⃣q, in: query, schema: {}}]")
        #expect(reading.found == ["2 error duplicate-parameter: there is already a query parameter ‘q’"])
        #expect(reading.notes == [1])
        #expect(reading.operation?.parameters.count == 1)
    }

    @Test func sameNameInTwoPlacesIsFine() {
        let reading = Reading.operation(
            "parameters: [{name: q, in: query, schema: {}}, {name: q, in: header, schema: {}}]")
        #expect(reading.found == [])
    }

    @Test func schemaOrContentIsNeeded() {
        let reading = Reading.operation("parameters:\n  - 1️⃣name: q\n    in: query")
        #expect(
            reading.found == ["1 error parameter-without-schema: the parameter has neither ‘schema’ nor ‘content’"])
        #expect(reading.findings.first?.pointer == "#/paths/~1test/get/parameters/0")
    }

    @Test func typeOfSwaggerIsOneFault() {
        let reading = Reading.operation("parameters:\n  - 1️⃣name: q\n    in: query\n    type: string\n    format: date")
        #expect(
            reading.found == ["1 error parameter-without-schema: the parameter has neither ‘schema’ nor ‘content’"])
        #expect(reading.help == ["Put ‘type’ and its like under ‘schema’."])
    }

    @Test func nameAndPlaceAreNeeded() {
        let reading = Reading.operation("parameters:\n  - 1️⃣in: query\n    schema: {}\n  - 2️⃣name: q\n    schema: {}")
        #expect(
            reading.found == [
                "1 error missing-field: the parameter has no ‘name’",
                "2 error missing-field: the parameter has no ‘in’",
            ])
        #expect(reading.operation?.parameters.isEmpty == true)
    }

    @Test func bodyOfSwaggerHasAWayOut() {
        let reading = Reading.operation("parameters: [{name: b, in: 1️⃣body, schema: {}}]")
        #expect(reading.found == ["1 warning unknown-value: there is no place ‘body’ for parameters"])
        #expect(reading.help == ["A body is described by ‘requestBody’ of the operation."])
    }

    @Test func pathParameterIsRequiredWhateverItSays() {
        let reading = Reading.description(
            """
            paths:
              /{a}/{b}:
                get:
                  parameters:
                    - {name: 1️⃣a, in: path, schema: {}}
                    - {name: b, in: path, required: 2️⃣false, schema: {}}
                  responses: {'204': {description: Done}}
            """)
        #expect(reading.operation?.parameters.map(\.isRequired) == [true, true])
        #expect(
            reading.found == [
                "1 warning path-parameter-not-required: the path parameter ‘a’ is not required",
                "2 warning path-parameter-not-required: the path parameter ‘b’ is not required",
            ])
    }

    @Test func cookiesHaveAStyleOfTheirOwnFrom32On() {
        let parameters = "parameters: [{name: c, in: cookie, style: 1️⃣cookie, schema: {}}]"
        let reading = Reading.operation(parameters, version: "3.2.0")
        #expect(!reading.found.contains { $0.contains("cookie") })
        #expect(reading.operation?.parameters.first?.style == .cookie)
        #expect(reading.operation?.parameters.first?.explode == true)
        let older = Reading.operation(parameters, version: "3.1.0")
        #expect(older.operation?.parameters.first?.style == .cookie)
        #expect(
            older.found == [
                "1 warning field-of-other-version: ‘cookie’ exists only from OpenAPI 3.2 on, and this description says 3.1"
            ])
    }

    @Test func unknownStyleIsReplaced() {
        let reading = Reading.operation("parameters: [{name: q, in: query, style: 1️⃣deepobject, schema: {}}]")
        #expect(reading.operation?.parameters.first?.style == .form)
        #expect(reading.operation?.parameters.first?.unknownStyle == "deepobject")
        #expect(reading.found == ["1 warning unknown-value: there is no style ‘deepobject’"])
        #expect(reading.help == ["Did you mean ‘deepObject’?"])
    }

    @Test func styleOfAnotherPlaceIsReplaced() {
        let reading = Reading.operation("parameters: [{name: h, in: header, style: 1️⃣form, schema: {}}]")
        #expect(reading.found == ["1 warning style-not-allowed: a header parameter cannot have the style ‘form’"])
        #expect(reading.operation?.parameters.first?.style == .simple)
    }

    @Test func reservedCharactersAreForTheQuery() {
        let reading = Reading.operation("parameters: [{name: h, in: header, 1️⃣allowReserved: true, schema: {}}]")
        #expect(
            reading.found == ["1 warning reserved-not-allowed: ‘allowReserved’ has no meaning for a header parameter"])
        #expect(reading.operation?.parameters.first?.allowsReserved == false)
    }

    @Test func textsForTruthValues() {
        let reading = Reading.operation(
            """
            parameters:
              - {name: a, in: query, required: 1️⃣'true', schema: {}}
              - {name: b, in: query, required: 2️⃣'yes', schema: {}}
              - {name: c, in: query, required: 3️⃣1, schema: {}}
            """)
        #expect(reading.operation?.parameters.map(\.isRequired) == [true, false, false])
        #expect(
            reading.found == [
                "1 warning loose-type: expected true or false, found a string",
                "2 error wrong-type: expected true or false, found a string",
                "3 error wrong-type: expected true or false, found a number",
            ])
    }

    @Test func exampleAndExamplesExcludeEachOther() {
        let reading = Reading.operation(
            "parameters: [{name: q, in: query, schema: {}, example: 1, 1️⃣examples: {a: {value: 2}}}]")
        #expect(reading.found == ["1 warning example-and-examples: ‘example’ and ‘examples’ exclude each other"])
    }

    @Test func descriptionBesideAReferenceCountsInVersion31() {
        let text = """
            parameters: [{$ref: '#/components/parameters/Q', description: here}]
            """
        let components = "\ncomponents: {parameters: {Q: {name: q, in: query, description: there, schema: {}}}}"
        for (version, description) in [("3.0.3", "there"), ("3.1.0", "here")] {
            let reading = Reading.description(
                "paths:\n  /a:\n    get:\n      responses: {'204': {description: Done}}\n      \(text)\(components)",
                version: version)
            #expect(reading.operation?.parameters.first?.description == description)
            #expect(reading.found == [])
        }
    }

    @Test func siteIsWhereTheOperationMentionsTheParameter() throws {
        let reading = Reading.description(
            """
            paths:
              /a:
                get:
                  parameters: [{$ref: '#/components/parameters/Q'}]
                  responses: {'204': {description: Done}}
            components: {parameters: {Q: {name: q, in: query, schema: {}}}}
            """)
        let parameter = try #require(reading.operation?.parameters.first)
        #expect(parameter.site["$ref"] != nil)
        #expect(parameter.node["name"]?.string == "q")
    }

    @Test func headerWithoutSchemaIsAnyText() {
        let reading = Reading.operation(
            "responses: {'200': {description: Fine, headers: {1️⃣X-A: {description: A}, X-B: {schema: {type: string}}}}}")
        #expect(reading.operation?.responses.first?.headers.map(\.name) == ["X-A", "X-B"])
        #expect(
            reading.found == ["1 warning header-without-schema: the header has neither ‘schema’ nor ‘content’"])
    }

    @Test func headersMayBeginWithX() {
        let reading = Reading.operation(
            "responses: {'200': {description: Fine, headers: {x-request-id: {schema: {type: string}}}}}")
        #expect(reading.operation?.responses.first?.headers.map(\.name) == ["x-request-id"])
    }

    @Test func sharedHeaderHasTheNameOfItsPlace() {
        let reading = Reading.description(
            """
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: Fine
                      headers:
                        X-One: {$ref: '#/components/headers/Count'}
                        X-Two: {$ref: '#/components/headers/Count'}
            components: {headers: {Count: {required: true, schema: {type: integer}}}}
            """)
        let headers = reading.operation?.responses.first?.headers
        #expect(headers?.map(\.name) == ["X-One", "X-Two"])
        #expect(headers?.map(\.isRequired) == [true, true])
        #expect(reading.found == [])
    }
}
