// What `apigen suggest` finds by shapes, what it leaves alone, and that what it writes is an overlay without findings.

import Diagnostics
import Testing

@testable import Generation

@Suite struct SuggestionTests {
    let project: TemporaryProject

    init() throws {
        project = try TemporaryProject()
        try project.write("api.yaml", Self.description)
    }

    private func suggestions(overlays: [String] = []) throws -> Suggestions {
        let module = ModuleConfiguration.fromCommandLine(
            name: "API", description: project.path("api.yaml"), output: "out", switches: SwitchValues()
        ).overlaid(with: overlays.map(project.path))
        let (all, findings) = Suggestions.make(Configuration(modules: [module]))
        #expect(findings.all.filter { $0.severity == .error } == [])
        return try #require(all.first)
    }

    private func updates(_ kind: Suggestion.Kind) throws -> [String: String] {
        let found = try suggestions().all.filter { $0.kind == kind }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.target, $0.update) })
    }

    @Test func tokensThatAnOperationHandsOut() throws {
        #expect(
            try updates(.token) == [
                "$.components.securitySchemes.appToken":
                    "{x-token: {operation: createToken, token: token, lifetime: 7200, refreshAfter: 5400}}"
            ])
    }

    @Test func listsInPages() throws {
        #expect(
            try updates(.paging) == [
                "$.paths['/accounts'].get":
                    "{x-pagination: {style: offset, offset: start, limit: limit, first: 1, more: moreAvailable, items: accounts}}",
                "$.paths['/banks'].get":
                    "{x-pagination: {style: page, page: start, limit: limit, more: moreAvailable, items: accounts}}",
                "$.paths['/events'].get":
                    "{x-pagination: {style: cursor, cursor: page_token, next: next_page_token, items: data}}",
            ])
    }

    /// Within the answer, as the answer itself, and with a token in the body.
    @Test func listsElsewhere() throws {
        try project.write("api.yaml", SuggestedDescriptions.lists)
        #expect(
            try updates(.paging) == [
                "$.paths['/products'].get":
                    "{x-pagination: {style: page, page: page, limit: 'page-size', pages: /meta/totalPages, items: /data/products}}",
                "$.paths['/logs'].get":
                    "{x-pagination: {style: cursor, cursor: cursor, next: /meta/cursors/next, items: data}}",
                "$.paths['/names'].get": "{x-pagination: {style: page, page: page, limit: per_page, items: ''}}",
                "$.paths['/orders/search'].post":
                    "{x-pagination: {style: cursor, cursor: /cursor, next: cursor, items: orders}}",
                "$.paths['/banks'].post":
                    "{x-pagination: {style: cursor, cursor: /offset, next: offset, items: banks}}",
            ])
        try project.write("overlay.yaml", try suggestions().overlay)
        #expect(try suggestions(overlays: ["overlay.yaml"]).all == [])
    }

    /// What stands behind a reference is marked there, and only where its name means the same.
    @Test func personalDataBehindReferences() throws {
        try project.write("api.yaml", SuggestedDescriptions.lists)
        #expect(
            try updates(.sensitive).keys.sorted() == [
                "$.components.schemas.GovernmentId", "$.components.schemas.Product.properties.passport",
                "$.components.schemas.Product.properties.shopperEmail",
            ])
    }

    @Test func workThatTakesLong() throws {
        #expect(
            try updates(.longWork) == [
                "$.paths['/reports'].post":
                    "{x-poll: {operation: getReport, arguments: {reportId: /id}, status: /status, pending: [inProgress]}}"
            ])
    }

    @Test func idsAndPersonalData() throws {
        #expect(try updates(.id).keys.sorted() == ["$.components.schemas.ReportId"])
        #expect(try updates(.sensitive).keys.sorted() == ["$.components.schemas.Account.properties.passportNo"])
    }

    @Test func eachSaysWhyAndWhere() throws {
        let suggestions = try suggestions()
        for suggestion in suggestions.all { #expect(suggestion.span?.file.hasSuffix("/api.yaml") == true) }
        #expect(suggestions.overlay.contains(":16:20: the parameter ‘start’ is the place of the first element"))
    }

    @Test func theOverlayIsUsedWithoutAFindingAndLeavesNothingToSuggest() throws {
        try project.write("overlay.yaml", try suggestions().overlay)
        try project.write(
            "apigen.yaml",
            "version: 1\nmodules: {API: {description: api.yaml, output: out, overlays: [overlay.yaml]}}\n")
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        let configuration = try #require(reading.configuration)
        let listing = NameListing.make(configuration)
        #expect(listing.findings.all == [])
        #expect(listing.modules.first?.records.contains { $0.swiftName == "orderReportAndWait" } == true)
        #expect(try self.suggestions(overlays: ["overlay.yaml"]).all == [])
    }

    /// Ids of a login are credentials all the same, and lists in several media types are paged as JSON.
    @Test func suggestionsFitTogether() throws {
        try project.write("api.yaml", Self.together)
        let found = try suggestions().all
        #expect(found.map(\.kind) == [.token, .paging, .id])
        try project.write("overlay.yaml", try suggestions().overlay)
        #expect(try suggestions(overlays: ["overlay.yaml"]).all == [])
    }

    /// What the generator would have a finding about is no suggestion.
    @Test func whatIsRefusedIsLeftOut() throws {
        let refused = Suggestion(
            kind: .paging, target: "$.paths['/balances/{reportId}'].get",
            update: "{x-pagination: {style: offset, offset: nothing, items: warnings}}",
            reason: "a trial", span: nil)
        var suggestions = try suggestions()
        let all = suggestions.all
        suggestions.all.insert(refused, at: 1)
        let module = ModuleConfiguration.fromCommandLine(
            name: "API", description: project.path("api.yaml"), output: "out", switches: SwitchValues())
        #expect(suggestions.accepted(by: module).all == all)
    }

    private static let together = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        security: [{appToken: []}]
        paths:
          /token:
            post:
              operationId: createToken
              description: The token is valid for two hours.
              security: []
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Login'}}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}}}
          /accounts:
            get:
              operationId: listAccounts
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: partner, in: query, schema: {$ref: '#/components/schemas/PartnerId'}}
              responses:
                '200':
                  description: D
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Accounts'}}
                    text/plain: {schema: {type: string}}
        components:
          securitySchemes: {appToken: {type: apiKey, in: header, name: App-Token}}
          schemas:
            PartnerId: {type: string}
            Login: {type: object, required: [partner], properties: {partner: {$ref: '#/components/schemas/PartnerId'}}}
            Token: {type: object, required: [token], properties: {token: {type: string}}}
            Accounts: {type: object, properties: {accounts: {type: array, items: {type: string}}}}

        """

    /// Of several that can be asked, it is what is answered with the same; and what was known before is no id of work.
    @Test func workIsAskedForByWhatItMakes() throws {
        try project.write("api.yaml", SuggestedDescriptions.work)
        #expect(
            try updates(.longWork) == [
                "$.paths['/sets/{setId}/imports/from-campaign'].post":
                    "{x-poll: {operation: getTask, arguments: {taskId: /id}, status: /status, pending: [RUNNING]}}"
            ])
    }

    /// A state of an order is not that of the job which makes the order, unless the job has one too or is what is asked for.
    @Test func statesOfSomethingElseAreNotWaitedFor() throws {
        try project.write(
            "api.yaml",
            Self.description.replacing("  /reports:\n    post:", with: "  /reports/make_async:\n    post:"))
        #expect(try updates(.longWork).count == 1)
        try project.write(
            "api.yaml",
            Self.description.replacing("  /reports:\n    post:", with: "  /reports/make_async:\n    post:").replacing(
                "'202': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}",
                with:
                    "'202': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}"
            ).replacing(
                "    Valid:",
                with: "    Job: {type: object, properties: {id: {$ref: '#/components/schemas/ReportId'}}}\n    Valid:"))
        #expect(try updates(.longWork) == [:])
    }

    @Test func textOfADescriptionStaysWhereItBelongs() throws {
        try project.write("api.yaml", Self.description.replacing("title: Bank", with: #"title: "'}\nactions: []""#))
        try project.write("overlay.yaml", try suggestions().overlay)
        #expect(try suggestions(overlays: ["overlay.yaml"]).all == [])
    }

    private static let description = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        security: [{appKey: [], appToken: []}]
        paths:
          /token:
            post:
              operationId: createToken
              description: A token lives for two hours; renew it after 90 minutes.
              security: [{appKey: []}]
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/Login'}}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}}}
          /accounts:
            get:
              operationId: listAccounts
              parameters: [{$ref: '#/components/parameters/Start'}, {$ref: '#/components/parameters/Limit'}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Accounts'}}}}}
          /banks:
            get:
              operationId: listBanks
              parameters:
              - {name: start, in: query, description: Index of the page of results., schema: {type: integer, default: 1}}
              - {$ref: '#/components/parameters/Limit'}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Accounts'}}}}}
          /events:
            get:
              operationId: listEvents
              parameters: [{name: page_token, in: query, schema: {type: string}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Events'}}}}}
          /balances/{reportId}:
            get:
              # The list is not what the pages are about.
              operationId: getMovements
              parameters:
              - {name: reportId, in: path, required: true, schema: {$ref: '#/components/schemas/ReportId'}}
              - {name: page, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Movements'}}}}}
          /accounts/{id}/payments:
            get:
              # What comes in pages is inside of `payments`.
              operationId: listPayments
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: page, in: query, schema: {type: integer}}
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Payments'}}}}}
          /reports:
            post:
              operationId: orderReport
              responses: {'202': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}}
          /reports/{reportId}:
            get:
              operationId: getReport
              parameters: [{name: reportId, in: path, required: true, schema: {$ref: '#/components/schemas/ReportId'}}]
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}}
          /orders:
            post:
              # Done when it is answered.
              operationId: createOrder
              responses: {'201': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}}
        components:
          securitySchemes:
            appKey: {type: apiKey, in: header, name: App-Key}
            appToken: {type: apiKey, in: header, name: App-Token}
          parameters:
            Start: {name: start, in: query, description: Index of the first record., schema: {type: integer, default: 1}}
            Limit: {name: limit, in: query, schema: {type: integer}}
          schemas:
            Login: {type: object, required: [user, secret], properties: {user: {type: string}, secret: {type: string}}}
            Token: {type: object, required: [token], properties: {token: {type: string}}}
            Accounts:
              type: object
              properties:
                accounts: {type: array, items: {$ref: '#/components/schemas/Account'}}
                moreAvailable: {type: boolean}
            Account:
              type: object
              properties: {passportNo: {type: string}, passportType: {type: string}, maskedPassportNo: {type: string}}
            Events: {type: object, properties: {data: {type: array, items: {type: string}}, next_page_token: {type: string}}}
            Payments:
              type: object
              properties:
                count: {type: integer}
                balances: {type: array, items: {$ref: '#/components/schemas/Account'}}
                payments: {type: object, properties: {booked: {type: array, items: {$ref: '#/components/schemas/Account'}}}}
            Movements: {type: object, properties: {warnings: {type: array, items: {type: string}}}}
            ReportId: {type: string}
            Valid: {type: string}
            Report:
              type: object
              properties:
                id: {$ref: '#/components/schemas/ReportId'}
                status: {type: string, description: 'How far it is: `inProgress`, `success` or `failure`.'}

        """
}
