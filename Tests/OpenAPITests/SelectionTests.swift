// Filters: which operations stay, which schemas stay with them, and the way that keeps a schema.

import Diagnostics
import Testing

@testable import OpenAPI

@Suite struct SelectionTests {
    /// `Pet` and `Owner` by way of pets, `Shop` and `Address` by way of shops, `Address` also by way of `Owner`.
    private static let fields = """
        paths:
          /pets:
            get:
              tags: [Pets]
              operationId: getPets
              responses:
                '200':
                  description: Pets
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
          /shops/{id}:
            get:
              tags: [Shops, Other]
              operationId: getShop
              parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/ID'}}]
              responses:
                '200':
                  description: Shop
                  content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}
            delete:
              responses: {'204': {description: Gone, headers: {X-Why: {schema: {$ref: '#/components/schemas/Why'}}}}}
              parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/ID'}}]
        components:
          schemas:
            Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
            Owner: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}
            Address: {type: object, properties: {city: {type: string, minLength: 1}}}
            Shop: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}
            ID: {type: string}
            Why: {type: string}
            Unused: {type: object, properties: {extra: {$ref: '#/components/schemas/Extra'}}}
            Extra: {type: string}
        """

    private func entries(_ texts: [String]) -> [Selection.Entry] { texts.map { Selection.Entry($0) } }

    private func select(
        include: Selection.Criteria? = nil, exclude: Selection.Criteria? = nil, _ fields: String = fields
    ) throws -> (operations: [String], schemas: [String], findings: [Finding], document: Document) {
        let reading = Reading.description(fields)
        #expect(reading.found.filter { $0.contains(" error ") } == [])
        let document = try #require(reading.document)
        let (selected, findings) = document.selecting(Selection(include: include, exclude: exclude))
        return (selected.operations.map(\.label), selected.componentSchemas.map(\.name), findings, selected)
    }

    @Test func includeKeepsTheClosureOfItsOperations() throws {
        let byTag = try select(include: .init(tags: entries(["Pets"])))
        #expect(byTag.operations == ["getPets"])
        #expect(byTag.schemas == ["Pet", "Owner", "Address"])
        #expect(byTag.findings.isEmpty)
        #expect(byTag.document.keywordCounts["minLength"] == 1)
        let byID = try select(include: .init(operations: entries(["getShop"])))
        #expect(byID.operations == ["getShop"])
        #expect(byID.schemas == ["Address", "Shop", "ID"])
        let byPath = try select(include: .init(paths: entries(["/shops/*"])))
        #expect(byPath.operations == ["getShop", "delete /shops/{id}"])
        #expect(byPath.schemas == ["Address", "Shop", "ID", "Why"])
        #expect(try select(include: .init(operations: entries(["DELETE /shops/{id}"]))).schemas == ["ID", "Why"])
    }

    @Test func entriesOfAllKindsAddUp() throws {
        let result = try select(include: .init(tags: entries(["Pets"]), operations: entries(["getShop"])))
        #expect(result.operations == ["getPets", "getShop"])
    }

    @Test func excludeTakesOnlyWhatNothingElseNeeds() throws {
        let result = try select(exclude: .init(tags: entries(["Shops"])))
        #expect(result.operations == ["getPets", "delete /shops/{id}"])
        // What no operation at all leads to stays, with what it leads to itself.
        #expect(result.schemas == ["Pet", "Owner", "Address", "ID", "Why", "Unused", "Extra"])
        let pets = try select(exclude: .init(operations: entries(["getPets"])))
        #expect(pets.schemas == ["Address", "Shop", "ID", "Why", "Unused", "Extra"])
        #expect(pets.document.keywordCounts["minLength"] == 1)
    }

    @Test func excludeWinsOverInclude() throws {
        let result = try select(
            include: .init(paths: entries(["/shops/**"])), exclude: .init(tags: entries(["Other"])))
        #expect(result.operations == ["delete /shops/{id}"])
        #expect(result.schemas == ["ID", "Why"])
    }

    @Test func withoutFiltersNothingChanges() throws {
        let result = try select()
        #expect(result.operations.count == 3)
        #expect(result.schemas.count == 8)
    }

    @Test func heirsOfADiscriminatorAreKeptWithIt() throws {
        let fields = """
            paths:
              /pets:
                get:
                  operationId: getPets
                  responses:
                    '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              /other:
                get: {operationId: getOther, responses: {'204': {description: D}}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
            """
        #expect(try select(include: .init(operations: entries(["getPets"])), fields).schemas == ["Pet", "Cat"])
        #expect(try select(exclude: .init(operations: entries(["getPets"])), fields).schemas == [])
    }

    @Test func callbacksAndRecursionAreFollowed() throws {
        let fields = """
            paths:
              /a:
                post:
                  operationId: a
                  responses: {'204': {description: D}}
                  callbacks:
                    done:
                      '{$request.body#/url}':
                        post:
                          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
                          responses: {'204': {description: D}}
              /b:
                get: {operationId: b, responses: {'204': {description: D}}}
            components:
              schemas:
                Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
            """
        #expect(try select(include: .init(operations: entries(["a"])), fields).schemas == ["Node"])
        #expect(try select(include: .init(operations: entries(["b"])), fields).schemas == [])
    }

    // MARK: Findings

    @Test func entriesThatMatchNothingAreWarnings() throws {
        let span = SourceSpan(file: "apigen.yaml", line: 3, column: 4)
        let result = try select(
            include: .init(
                tags: [.init("Pet", at: span), .init("Pets")], operations: entries(["getShops"]),
                paths: entries(["/shop/{id}"])),
            exclude: .init(tags: entries(["Nowhere at all"])))
        #expect(result.operations == ["getPets"])
        #expect(result.findings.map(\.rule.id) == Array(repeating: "filter-no-match", count: 4))
        #expect(result.findings.map(\.severity) == Array(repeating: .warning, count: 4))
        #expect(result.findings.first?.span == span)
        #expect(
            result.findings.map(\.message) == [
                "no operation has the tag ‘Pet’", "there is no operation ‘getShops’", "no path matches ‘/shop/{id}’",
                "no operation has the tag ‘Nowhere at all’",
            ])
        #expect(
            result.findings.map(\.help) == [
                "Did you mean ‘Pets’?", "Did you mean ‘getShop’?", "Did you mean ‘/shops/{id}’?",
                "Remove the line, or correct it.",
            ])
    }

    @Test func filtersThatLeaveNothingAreAWarning() throws {
        let result = try select(
            include: .init(tags: entries(["Pets"])), exclude: .init(operations: entries(["getPets"])))
        #expect(result.findings.map(\.message) == ["the filters leave no operation"])
    }

    // MARK: Globs

    @Test(arguments: [
        ("/pets", "/pets", true), ("/pets", "/pets/", false), ("/pets", "/Pets", false),
        ("/pets/*", "/pets/{id}", true), ("/pets/*", "/pets/{id}/owner", false), ("/pets/*", "/pets", false),
        ("/pets/**", "/pets", true), ("/pets/**", "/pets/a/b/c", true), ("/pets/**", "/petshops", false),
        ("/**/owner", "/pets/{id}/owner", true), ("/**/owner", "/owner", true), ("/**/owner", "/pets/owners", false),
        ("/v?/a*z", "/v2/abcz", true), ("/v?/a*z", "/v22/az", false), ("/{id}", "/{id}", true), ("**", "/a/b", true),
        ("/a/**/b/**/c", "/a/x/b/y/b/c", true), ("/a/**/b/**/c", "/a/x/c", false), ("", "", true), ("*", "", true),
    ])
    func globs(pattern: String, path: String, isMatch: Bool) {
        #expect(PathGlob(pattern).matches(path) == isMatch)
    }

    @Test func globsOfManyStarsAreFast() {
        let pattern = "/" + Array(repeating: "**/*a*a*a*", count: 40).joined(separator: "/") + "/x"
        let path = String(repeating: "/" + String(repeating: "a", count: 200), count: 200)
        #expect(!PathGlob(pattern).matches(path))
    }

    // MARK: Ways

    private func way(_ name: String, _ selection: Selection = Selection()) throws -> [String]? {
        let document = try #require(Reading.description(Self.fields).document).selecting(selection).0
        let component = try #require(Reading.description(Self.fields)[name])
        return document.way(to: component.id)?.map(\.text)
    }

    @Test func theShortestWayIsToldStepByStep() throws {
        #expect(
            try way("Address") == [
                "operation ‘getShop’", "response 200, application/json", "schema ‘Shop’", "property ‘address’",
                "schema ‘Address’",
            ])
        let pets = Selection(include: .init(tags: entries(["Pets"])))
        #expect(
            try way("Address", pets) == [
                "operation ‘getPets’", "response 200, application/json", "items", "schema ‘Pet’", "property ‘owner’",
                "schema ‘Owner’", "property ‘address’", "schema ‘Address’",
            ])
        #expect(try way("ID") == ["operation ‘getShop’", "path parameter ‘id’", "schema ‘ID’"])
        #expect(try way("Why") == ["operation delete /shops/{id}", "response 204, header ‘X-Why’", "schema ‘Why’"])
        #expect(try way("Extra") == nil)
        #expect(try way("Shop", pets) == nil)
    }
}
