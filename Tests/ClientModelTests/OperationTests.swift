// Operations as calls: names, arguments, results, errors, paging, credentials.

import ClientModel
import GeneratorSupport
import Testing

@Suite struct OperationTests {
    /// A `GET /test` with the fields given.
    private func get(_ fields: String, schemas: String = "") throws -> Modelling {
        let responses = fields.contains("responses:") ? "" : "\nresponses: {'204': {description: None.}}"
        return try Modelling.paths(
            "/test:\n  get:\n    operationId: test\n" + (fields + responses).indented(by: 4), schemas: schemas)
    }

    private func responses(_ responses: String, schemas: String = "") throws -> String? {
        try get("responses:\n" + responses.indented(by: 2), schemas: schemas).call("test")
    }

    // MARK: Names

    @Test func namesComeFromIdsOrFromMethodAndPath() throws {
        let model = try Modelling.paths(
            """
            /a:
              get: {operationId: GetAll_things, responses: {'204': {description: D}}}
            /accounts/{accountId}/owners:
              get:
                parameters: [{name: accountId, in: path, required: true, schema: {type: string}}]
                responses: {'204': {description: D}}
              post:
                operationId: self
                parameters: [{name: accountId, in: path, required: true, schema: {type: string}}]
                responses: {'204': {description: D}}
            /send:
              get: {operationId: send, responses: {'204': {description: D}}}
            """)
        #expect(
            model.model.operations.map(\.name) == [
                "getAllThings", "getAccountsByAccountIDOwners", "selfOperation", "sendOperation",
            ])
        #expect(model.model.operations[1].wireName == "get /accounts/{accountId}/owners")
    }

    /// What is no time is reported, and the operation has that of its client.
    @Test(arguments: [
        ("90", 90, []), ("1000000000", 1_000_000_000, []), ("0", nil, ["extension-value"]),
        ("-5", nil, ["extension-value"]), ("9223372036854775807", nil, ["extension-value"]),
        ("'90'", nil, ["extension-value"]),
    ])
    func operationsMayHaveATime(value: String, seconds: Int?, rules: [String]) throws {
        let model = try get("x-timeout: \(value)")
        #expect(model.operation("test")?.timeoutSeconds == seconds)
        #expect(model.rules == rules)
    }

    @Test func operationsAreGroupedByTheirFirstTag() throws {
        let model = try Modelling.paths(
            """
            /a:
              get: {tags: [Open accounts, b], operationId: a, responses: {'204': {description: D}}}
              put: {tags: [b], operationId: b, responses: {'204': {description: D}}}
            /c:
              get: {operationId: c, responses: {'204': {description: D}}}
              put: {tags: [c], operationId: d, responses: {'204': {description: D}}}
            """)
        #expect(model.model.groups.map(\.accessor) == ["openAccounts", "b", "cOperations", nil])
        #expect(model.model.groups.map(\.typeName) == ["OpenAccountsAPI", "BAPI", "CAPI", nil])
        #expect(model.model.groups.map(\.operations) == [[0], [1], [3], [2]])
    }

    @Test func theTypeOfAGroupIsNotNamedAsTheClient() throws {
        let model = try Modelling(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /cards:
                get: {tags: [Cards], operationId: listCards, responses: {'204': {description: D}}}
            """, options: ModelOptions(module: "CardsAPI"))
        #expect(model.model.groups.map(\.accessor) == ["cards"])
        #expect(model.model.groups.map(\.typeName) == ["CardsAPIGroup"])
    }

    // MARK: Arguments

    @Test func pathThenRequiredThenOptionalThenBody() throws {
        let model = try Modelling.paths(
            """
            /a/{id}:
              post:
                operationId: test
                parameters:
                - {name: limit, in: query, schema: {type: integer}}
                - {name: X-Key, in: header, required: true, schema: {type: string}}
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: Accept, in: header, schema: {type: string}}
                requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}
                responses: {'204': {description: D}}
            """)
        #expect(model.call("test") == "test(id: string, xKey: string, limit: int?, _ json: [string]?)")
    }

    @Test func argumentsWithOneNameAreToldApart() throws {
        let model = try Modelling.paths(
            """
            /a/{id}:
              get:
                operationId: test
                parameters:
                - {name: id, in: query, schema: {type: integer}}
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: body, in: query, schema: {type: string}}
                - {name: client, in: query, schema: {type: string}}
                requestBody: {content: {text/plain: {schema: {type: string}}}}
                responses: {'204': {description: D}}
            """)
        #expect(
            model.call("test")
                == "test(id: string, id2: int?, bodyValue: string?, clientValue: string?, _ text: string?)")
    }

    @Test(arguments: [
        ("application/json", "json: A"), ("application/hal+json; charset=utf-8", "json: A"), ("'*/*'", "json: A"),
        ("application/x-www-form-urlencoded", "form: A"), ("multipart/form-data", "multipart: A"),
        ("text/csv", "text: string"), ("application/pdf", "bytes: bytes"),
    ])
    func bodies(mediaType: String, body: String) throws {
        let model = try Modelling.paths(
            """
            /a:
              put:
                operationId: test
                requestBody: {required: true, content: {\(mediaType): {schema: {$ref: '#/components/schemas/A'}}}}
                responses: {'204': {description: D}}
            """, schemas: "A: {type: object, properties: {b: {type: string}}}")
        #expect(model.call("test") == "test(_ \(body))")
    }

    /// Behind a wildcard stands JSON where a schema speaks of values, bytes where it does not.
    @Test(arguments: [
        ("{schema: {type: integer}}", "json: int", "json int"), ("{}", "bytes: bytes", "bytes bytes"),
        ("{schema: {type: string, format: binary}}", "bytes: bytes", "bytes bytes"),
    ])
    func wildcards(content: String, body: String, result: String) throws {
        let model = try Modelling.paths(
            """
            /a:
              put:
                operationId: test
                requestBody: {required: true, content: {'*/*': \(content)}}
                responses: {'200': {description: D, content: {'*/*': \(content)}}}
            """)
        #expect(model.call("test") == "test(_ \(body)) -> \(result)")
    }

    @Test func placesInThePathHaveAParameterEach() throws {
        let model = try Modelling.paths(
            """
            /a/{petId}/b/{x}:
              get:
                operationId: one
                parameters: [{name: x, in: path, required: true, schema: {type: integer}}]
                responses: {'204': {description: D}}
            /c/{petId}:
              get:
                operationId: two
                parameters: [{name: pet_id, in: path, required: true, schema: {type: integer}}]
                responses: {'204': {description: D}}
            /d/{token}:
              get: {operationId: three, responses: {'204': {description: D}}}
            """)
        #expect(model.call("one") == "one(x: int, petID: string)")
        #expect(model.call("two") == "two(petID: int)")
        #expect(model.operation("two")?.parameters.map(\.wireName) == ["petId"])
        #expect(model.operation("three")?.parameters.map(\.isSensitive) == [true])
        #expect(model.rules == Array(repeating: "path-parameter-undeclared", count: 3))
    }

    @Test func operationsOfOneIdAreToldApart() throws {
        let model = try Modelling.paths(
            """
            /a: {get: {operationId: same, responses: {'204': {description: D}}}}
            /b: {get: {operationId: same, responses: {'204': {description: D}}}}
            """)
        #expect(model.model.operations.map(\.name) == ["same", "same2"])
        #expect(model.model.operations.map(\.path) == ["/a", "/b"])
        #expect(model.rules == ["duplicate-operation-id"])
    }

    @Test func jsonIsPreferredAmongBodies() throws {
        let model = try Modelling.paths(
            """
            /a:
              put:
                operationId: test
                requestBody: {content: {text/plain: {}, application/x-www-form-urlencoded: {}, application/json: {}}}
                responses: {'204': {description: D}}
            """)
        #expect(model.operation("test")?.body?.contentType == "application/json")
    }

    @Test func aFileMaySayInItsSchemaWhatItIs() throws {
        let model = try Modelling.fields(
            """
            paths:
              /a:
                put:
                  operationId: test
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            photo: {type: string, contentMediaType: image/png}
                            pages: {type: array, items: {type: string, contentMediaType: image/gif}}
                            other: {type: string, contentMediaType: image/png}
                            note: {type: string, contentMediaType: text/html}
                        encoding: {other: {contentType: image/jpeg}}
                  responses: {'204': {description: D}}
            """, version: "3.1.0")
        let encodings = model.operation("test")?.body?.encodings ?? []
        #expect(
            encodings.map { "\($0.property): \($0.contentType ?? "")" } == [
                "other: image/jpeg", "photo: image/png", "pages: image/gif",
            ])
    }

    // MARK: Results

    @Test func oneBodyIsTheResult() throws {
        #expect(
            try responses(
                "'200': {description: D, content: {application/json: {schema: {type: array, items: {type: string}}}}}")
                == "test() -> json [string]")
        #expect(try responses("'204': {description: D}") == "test()")
        #expect(
            try responses("default: {description: D, content: {text/plain: {schema: {type: string}}}}")
                == "test() -> text string")
    }

    @Test func theOnlyAnswerIsTheBodyOfErrorsToo() throws {
        let model = try Modelling.paths(
            """
            /a:
              get:
                operationId: a
                responses:
                  default: {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
            /b:
              get:
                operationId: b
                responses:
                  default:
                    description: D
                    content:
                      application/json: {schema: {type: object, properties: {code: {type: string}}}}
            """, schemas: "Problem: {type: object, properties: {code: {type: string}}}")
        #expect(model.model.errorTables.map { $0.entries.map(\.status) } == [[.default], [.default]])
        #expect(model.model.errorBodies.map { model.text($0.type) } == ["Problem", "BResponse"])
    }

    @Test func aBodyOrNoneIsOptional() throws {
        #expect(
            try responses(
                """
                '200': {description: D, content: {application/json: {schema: {type: string}}}}
                '204': {description: D}
                """) == "test() -> json string? on code(200) not code(204)")
    }

    @Test func differentBodiesAreAnEnum() throws {
        #expect(
            try responses(
                """
                '200': {description: D, content: {application/json: {schema: {type: string}}}}
                '202': {description: D, content: {application/json: {schema: {type: integer}}}}
                '204': {description: D}
                """) == "test() -> TestResult { ok(string), accepted(int), noContent() }")
    }

    @Test func theEnumOfResultsHidesNoType() throws {
        let call = try responses(
            """
            '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/TestResult'}}}}
            '202': {description: D, content: {application/json: {schema: {type: integer}}}}
            """, schemas: "TestResult: {type: object, properties: {a: {type: string}}}")
        #expect(call == "test() -> TestResultCases { ok(TestResult), accepted(int) }")
    }

    @Test func mediaTypesAreCallsOfTheirOwn() throws {
        let model = try get(
            """
            responses:
              '200':
                description: D
                content:
                  application/pdf: {}
                  text/csv: {}
                  application/csv: {}
                  application/json: {schema: {type: integer}}
                  application/hal+json: {schema: {type: integer}}
            """)
        #expect(model.model.operations.map(\.name) == ["test", "testAsPDF", "testAsCSV", "testAsCSV2"])
        #expect(model.operation("test")?.accept == ["application/json", "application/hal+json"])
        #expect(model.operation("testAsPDF")?.accept == ["application/pdf"])
        #expect(Set(model.model.operations.map(\.id)) == ["test"])
    }

    @Test func kindsOfJSONWithSchemasOfTheirOwnAreCallsOfTheirOwn() throws {
        let content = """
            {application/json: {schema: {type: array, items: {type: string}}}, \
            text/json: {schema: {type: array, items: {type: string}}}, \
            application/vnd.a+json; version=2: {schema: {type: boolean}}}
            """
        let model = try Modelling.paths(
            """
            /a:
              get: {operationId: list, responses: {'200': {description: D, content: \(content)}}}
              put: {operationId: set, requestBody: {content: \(content)}, responses: {'204': {description: D}}}
            """)
        #expect(model.call("list") == "list() -> json [string]")
        #expect(model.operation("list")?.accept == ["application/json", "text/json"])
        #expect(model.call("listAsVndAJSONVersion2") == "listAsVndAJSONVersion2() -> json bool")
        #expect(model.operation("listAsVndAJSONVersion2")?.accept == ["application/vnd.a+json; version=2"])
        #expect(model.call("setAsVndAJSONVersion2") == "setAsVndAJSONVersion2(_ json: bool?)")
        let body = model.operation("setAsVndAJSONVersion2")?.body
        #expect(body?.contentType == "application/vnd.a+json; version=2")
        #expect(model.model.operations.count == 4)
    }

    @Test func aCallForAMediaTypeGivesWayToAnOperation() throws {
        let content = "content: {application/json: {}, application/pdf: {}}"
        let model = try Modelling.paths(
            """
            /a:
              get: {operationId: report, responses: {'200': {description: D, \(content)}}}
              put: {operationId: reportAsPDF, responses: {'204': {description: D}}}
            """)
        #expect(model.model.operations.map(\.name) == ["report", "reportAsPDF2", "reportAsPDF"])
    }

    // MARK: Errors

    @Test func errorsAreATableByStatus() throws {
        let problem = "content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}"
        let model = try Modelling.paths(
            """
            /a:
              get:
                operationId: a
                responses:
                  '200': {description: D}
                  default: {description: D, content: {text/plain: {}}}
                  4XX: {description: D, \(problem)}
                  '404': {description: D, \(problem)}
              put: {operationId: b, responses: {'200': {description: D}, '404': {description: D, \(problem)}}}
              post: {operationId: c, responses: {'200': {description: D}, '404': {description: D, \(problem)}}}
              delete: {operationId: d, responses: {'200': {description: D}, '404': {description: D}}}
            """, schemas: "Problem: {type: object, properties: {code: {type: string}}}")
        #expect(model.model.errorBodies.map(\.name) == ["text", "problem"])
        #expect(model.model.errorBodies.map(\.statuses) == [[.default], [.code(404), .range(4)]])
        #expect(model.model.errorTables.map(\.name) == ["common", "withStatus4XXAndOther"])
        #expect(model.model.errorTables.map(\.base) == [nil, 0])
        #expect(model.model.operations.map(\.errorTable) == [1, 0, 0, nil])
        #expect(model.model.errorTables.map { $0.entries.map(\.status) } == [[.code(404)], [.range(4), .default]])
        #expect(model.model.errorTables[1].entries.map(\.body) == [1, 0])
    }

    /// What most have in common is one table; a table that says something else of a status stands alone.
    @Test func errorTablesAreNamedAfterWhatTheyAdd() throws {
        func operation(_ path: String, _ statuses: String...) -> String {
            let responses = statuses.map { "'\($0)': {description: D, content: {application/json: {}}}" }
            return "/\(path): {get: {operationId: \(path), responses: {\(responses.joined(separator: ", "))}}}"
        }
        let other =
            "'401': {description: D, content: {text/plain: {}}}, '403': {description: D, content: {text/plain: {}}}"
        let model = try Modelling.paths(
            [
                operation("a", "401", "500"), operation("b", "401", "404", "500"),
                operation("c", "401", "404", "409", "410", "422", "500"),
                "/d: {get: {operationId: d, responses: {\(other)}}}",
            ].joined(separator: "\n")
        ).model
        #expect(
            model.errorTables.map(\.name) == [
                "common", "withNotFound", "withNotFoundAndConflictAndMore", "onUnauthorizedAndForbidden",
            ])
        #expect(model.errorTables.map(\.base) == [nil, 0, 0, nil])
        #expect(model.operations.map(\.errorTable) == [0, 1, 2, 3])
    }

    /// The words for comments stay out of pointers.
    @Test func typesOfAnswersToldByDefaultSayWhereTheyStand() throws {
        let object = "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}"
        let model = try get(
            "responses:\n  '200': {description: D, \(object)}\n  '4XX': {description: D, \(object)}\n"
                + "  default: {description: D, \(object)}")
        let pointers = model.model.types.compactMap(\.documentation.pointer)
        #expect(Set(pointers) == Set(["200", "4XX", "default"].map { "#/paths/~1test/get/responses/\($0)" }))
    }

    // MARK: Paging

    private func paging(_ extension: String, start: String = "{type: integer}") throws -> Modelling {
        try get(
            """
            x-pagination: \(`extension`)
            parameters:
            - {name: start, in: query, schema: \(start)}
            - {name: limit, in: query, schema: {type: integer}}
            - {name: after, in: query, schema: {type: string}}
            responses:
              '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
            """,
            schemas: """
                Page:
                  type: object
                  properties: {items: {type: array, items: {type: string}}, next: {type: string}, more: {type: boolean}}
                """)
    }

    @Test func pagesByPosition() throws {
        let model = try paging("{style: offset, offset: start, limit: limit, first: 1, items: items, more: more}")
        let paging = try #require(model.operation("test")?.paging)
        guard case .offset(0, 1?, 1, let more?) = paging.style, more.text == "more" else {
            Issue.record("\(paging.style)")
            return
        }
        #expect(model.text(paging.element) == "string")
        #expect(paging.items.text == "items")
        #expect(model.rules == [])
    }

    @Test func pagesByCursor() throws {
        let model = try paging("{style: cursor, cursor: after, next: next, items: items}")
        let paging = try #require(model.operation("test")?.paging)
        guard case .cursor(2, let next) = paging.style, next.text == "next" else {
            Issue.record("\(paging.style)")
            return
        }
    }

    private func nested(_ extension: String, page: String) throws -> Modelling {
        try get(
            """
            x-pagination: \(`extension`)
            parameters:
            - {name: page, in: query, schema: {type: integer}}
            - {name: after, in: query, schema: {type: string}}
            responses: {'200': {description: D, content: {application/json: {schema: \(page)}}}}
            """,
            schemas: """
                Page:
                  type: object
                  properties:
                    data: {type: object, required: [a/b], properties: {a/b: {type: array, items: {type: string}}}}
                    meta: {$ref: '#/components/schemas/Meta'}
                Meta: {type: object, nullable: true, properties: {pages: {type: integer}, next: {type: string}}}
                """)
    }

    @Test(arguments: [
        ("pages: /meta/pages", ["data", "aB"]), ("more: /meta/next", ["data", "aB"]),
    ])
    func pagesHaveTheirElementsWithin(_ end: String, _ steps: [String]) throws {
        let model = try nested(
            "{style: page, page: page, items: /data/a~1b, \(end)}", page: "{$ref: '#/components/schemas/Page'}")
        let paging = try #require(model.operation("test")?.paging)
        #expect(paging.items.steps.map(\.name) == steps)
        #expect(paging.items.steps.map(\.presence) == [.optional, .required])
        #expect(model.text(paging.element) == "string")
        #expect(model.rules == [])
    }

    @Test func pagesByATokenWithin() throws {
        let model = try nested(
            "{style: cursor, cursor: after, next: /meta/next, items: /data/a~1b}",
            page: "{$ref: '#/components/schemas/Page'}")
        guard case .cursor(1, let next) = model.operation("test")?.paging?.style else { throw NoCursor() }
        #expect(next.text == "meta.next")
    }

    private struct NoCursor: Error {}

    @Test func aPageMayBeTheListItself() throws {
        let model = try nested("{style: page, page: page, items: ''}", page: "{type: array, items: {type: integer}}")
        let paging = try #require(model.operation("test")?.paging)
        #expect(paging.items.steps == [])
        #expect(model.text(paging.element) == "int")
    }

    @Test(arguments: [
        ("{style: page, page: page, items: ''}", "the response is no array"),
        ("{style: page, page: page, items: /data/nothing}", "the response has no property ‘/data/nothing’"),
        ("{style: page, page: page, items: /data/a~1b/c}", "the response has no property ‘/data/a~1b/c’"),
        ("{style: page, page: page, items: /data}", "the property ‘/data’ is no array"),
        ("{style: page, page: page, items: /data/a~1b, pages: /meta/next}", "the property ‘/meta/next’ is no integer"),
        (
            "{style: cursor, cursor: after, next: /meta/pages, items: /data/a~1b}",
            "the parameter ‘after’ cannot be ‘/meta/pages’"
        ),
    ])
    func placesInPagesThatDoNotFitAreFindings(_ extension: String, _ message: String) throws {
        let model = try nested(`extension`, page: "{$ref: '#/components/schemas/Page'}")
        #expect(model.rules == ["unsupported-pagination"])
        #expect(model.findings.last { $0.rule.id == "unsupported-pagination" }?.message == message)
    }

    @Test(arguments: [
        "{style: offset, offset: nothing, items: items}", "{style: offset, items: items}",
        "{style: offset, offset: after, items: items}", "{style: offset, offset: start, items: next}",
        "{style: offset, offset: start, items: nothing}", "{style: offset, offset: start}",
        "{style: cursor, cursor: after, items: items}", "{style: cursor, cursor: start, next: next, items: items}",
        "{style: other, items: items}", "{}",
    ])
    func pagingThatDoesNotFitIsAFinding(extension: String) throws {
        let model = try paging(`extension`)
        #expect(model.rules == ["unsupported-pagination"])
        #expect(model.operation("test")?.paging == nil)
    }

    // MARK: Credentials

    private func credentials(_ token: String, security: String = "[{key: [], token: []}]") throws -> Modelling {
        try Modelling.fields(
            """
            security: \(security)
            paths:
              /token:
                post:
                  operationId: createToken
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Login'}}}}
                  responses:
                    '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: App-Key}
                token: {type: http, scheme: bearer, x-token: \(token)}
              schemas:
                Login: {type: object, required: [partnerId, key], properties: {partnerId: {type: string}, key: {type: string}}}
                Token: {type: object, properties: {token: {type: string}, age: {type: integer}}}
            """)
    }

    @Test func aTokenIsFetchedWithCredentials() throws {
        let model = try credentials("{operation: createToken, token: token, lifetime: 7200, refreshAfter: 5400}")
        let scheme = try #require(model.model.authentication.schemes.last)
        let token = try #require(scheme.token)
        #expect(scheme.isRequired)
        #expect(token.fields.map(\.name) == ["partnerID", "key2"])
        #expect(token.fields.map(\.label) == ["partnerID", "key"])
        #expect(token.propertyIsOptional)
        #expect(token.lifetimeSeconds == 7200)
        #expect(token.refreshAfterSeconds == 5400)
        #expect(model.rules == [])
    }

    @Test(arguments: [
        "{operation: nothing, token: token}", "{operation: createToken, token: nothing}",
        "{operation: createToken, token: age}", "{operation: createToken}", "{}",
    ])
    func aTokenThatCannotBeFetchedIsAFinding(token: String) throws {
        let model = try credentials(token)
        #expect(model.rules == ["unsupported-token"])
        #expect(model.model.authentication.schemes.map { $0.token == nil } == [true, true])
    }

    @Test func schemesThatNotEveryCallNeedsMayBeLeftOut() throws {
        let model = try credentials("{}", security: "[{key: []}, {token: []}]")
        #expect(model.model.authentication.schemes.map(\.isRequired) == [false, false])
    }

    @Test(arguments: [
        ("[{key: []}, {nobody: []}]", [["key"]]), ("[{key: [], nobody: []}, {}]", [[]]), ("[{nobody: []}]", nil),
        ("[]", []),
    ])
    func alternativesWithUndeclaredSchemesAreLeftOut(security: String, usable: [[String]]?) throws {
        let model = try credentials("{operation: createToken, token: token}", security: security)
        #expect(model.model.operations.map(\.security) == [usable])
        #expect(model.model.authentication.requirements == usable)
        #expect(model.rules == (security.contains("nobody") ? ["unknown-security-scheme"] : []))
    }
}
