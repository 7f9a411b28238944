// `include` and `exclude` of a module: reading them, generating with them, and telling why a schema is there.

import ClientModel
import Diagnostics
import OpenAPI
import TestSupport
import Testing

@testable import Generation

@Suite struct FilterTests {
    let project: TemporaryProject

    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets:
            get:
              tags: [Pets]
              operationId: getPets
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          /shops:
            get:
              tags: [Shops]
              operationId: getShops
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}
        components:
          schemas:
            Pet: {type: object, properties: {name: {type: string}}}
            Shop: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Unused: {type: object, properties: {name: {type: string}}}

        """

    init() throws {
        project = try TemporaryProject()
        try project.write("a.yaml", Self.description)
    }

    private func read(_ filters: String) throws -> (ConfigurationReading, MarkedText) {
        let text = MarkedText(
            "version: 1\nmodules:\n  Bank:\n    description: a.yaml\n    output: out\n"
                + filters.split(separator: "\n").map { "    \($0)\n" }.joined())
        try project.write("apigen.yaml", text.text)
        return (ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard), text)
    }

    private func configuration(_ filters: String) throws -> Configuration {
        let reading = try read(filters).0
        #expect(reading.findings.isEmpty)
        return try #require(reading.configuration)
    }

    @Test func filtersAreRead() throws {
        let selection = try configuration(
            """
            include: {tags: [Pets, Shops], operations: [getPets]}
            exclude: {paths: ['/shops/**']}
            """
        ).modules[0].selection
        #expect(selection.include?.tags.map(\.text) == ["Pets", "Shops"])
        #expect(selection.include?.operations.map(\.text) == ["getPets"])
        #expect(selection.exclude?.paths.map(\.text) == ["/shops/**"])
        #expect(selection.include?.tags.first?.span?.start.line == 6)
    }

    @Test(arguments: [
        ("include: 1️⃣[Pets]", "config-wrong-type"), ("include: {tags: 1️⃣Pets}", "config-wrong-type"),
        ("exclude: {tags: [1️⃣12]}", "config-wrong-type"), ("include: {1️⃣tag: [Pets]}", "config-unknown-key"),
        ("exclude: 1️⃣{}", "config-invalid-value"), ("include: 1️⃣{tags: []}", "config-invalid-value"),
    ])
    func mistakesAreFindings(filters: String, rule: String) throws {
        let (reading, text) = try read(filters)
        #expect(reading.configuration == nil)
        #expect(reading.findings.map(\.rule.id) == [rule])
        #expect(reading.findings.first?.span?.start == text[1])
    }

    @Test func whatIsLeftOutIsNotGenerated() throws {
        let configuration = try configuration("include: {tags: [Pets]}")
        let outcome = Generator.standard { _ in }.generate(configuration)
        #expect(outcome.findings.all.isEmpty)
        let text = try project.tree("out").values.joined()
        #expect(text.contains("struct Pet"))
        #expect(text.contains("getPets"))
        #expect(!text.contains("Shop"))
        #expect(!text.contains("Unused"))
        let coverage = try #require(outcome.modules[0].coverage)
        #expect(coverage["operations"]?.total == 1)
        #expect(coverage["schemas"]?.total == 1)
    }

    @Test func aChangedFilterIsAnotherConfiguration() throws {
        let generator = Generator.standard { _ in }
        _ = generator.generate(try configuration("include: {tags: [Pets]}"))
        let again = generator.generate(try configuration("include: {tags: [Pets]}"))
        #expect(again.modules[0].isSkipped)
        let changed = generator.generate(try configuration("include: {tags: [Shops]}"))
        #expect(!changed.modules[0].isSkipped)
        let texts = ["", "exclude: {tags: [Pets]}", "include: {operations: [Pets]}", "rename: {types: {Pet: Dog}}"]
        let hashes = try texts.map { filters in
            let configuration = try configuration(filters)
            return try configuration.hash(of: configuration.modules[0]).description
        }
        #expect(Set(hashes).count == texts.count)
    }

    @Test func entriesWithoutMatchPointIntoTheConfiguration() throws {
        let (reading, text) = try read("exclude: {tags: [1️⃣Pet]}")
        let outcome = Generator.standard { _ in }.validate(try #require(reading.configuration))
        #expect(outcome.ruleIDs == ["filter-no-match"])
        let finding = try #require(outcome.findings.all.first)
        #expect(finding.span?.file == project.path("apigen.yaml"))
        #expect(finding.span?.start == text[1])
        #expect(finding.help == "Did you mean ‘Pets’?")
    }

    // MARK: What is wrong in what is left out

    private static let broken = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets:
            parameters: [{$ref: '#/components/parameters/Limit'}]
            get:
              tags: [Pets]
              operationId: getPets
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            post:
              tags: [Shops]
              operationId: addPet
              requestBody: {content: {application/json: {schema: {type: strin}}}}
              responses: {'204': {description: D}}
          /shops:
            parameters: [{name: 1, in: nowhere}]
            get:
              tags: [Shops]
              operationId: getShops
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}
                '404': {$ref: '#/components/responses/Gone'}
                '500': {$ref: 'missing.yaml'}
        components:
          parameters:
            Limit: {name: limit, in: query, schema: {type: integer}}
          responses:
            Gone: {description: D, content: {application/json: {schema: {$ref: '#/nowhere'}}}}
          schemas:
            Pet: {type: object, properties: {name: {type: string}}}
            Shop: {type: object, properties: {pet: {$ref: '#/components/schemas/Nothing'}, kind: {type: strin}}}

        """

    @Test func mistakesInWhatIsLeftOutStopNothing() throws {
        try project.write("a.yaml", Self.broken)
        #expect(!Generator.standard { _ in }.generate(try configuration("")).isSuccess)
        for filter in ["include: {tags: [Pets]}", "exclude: {tags: [Shops]}", "include: {operations: [getPets]}"] {
            let outcome = Generator.standard { _ in }.generate(try configuration(filter))
            #expect(outcome.findings.all.map(\.message) == [])
            #expect(outcome.isSuccess)
        }
        #expect(try project.tree("out").values.joined().contains("limit: Int?"))
    }

    @Test(arguments: [
        ("limit, in: query, schema: {type: integer}", "limit, in: query, schema: {$ref: '#/no'}"),
        ("name: {type: string}", "name: {type: [[]]}"), ("operationId: getPets", "operationId: [getPets]"),
        ("info: {title: T", "info: {title: []"),
    ])
    func mistakesInWhatIsKeptStop(right: String, wrong: String) throws {
        try project.write("a.yaml", Self.broken.replacing(right, with: wrong))
        #expect(
            !Generator.standard { _ in }.generate(
                try configuration("include: {paths: ['/pets']}\nexclude: {tags: [Shops]}")
            ).isSuccess)
    }

    @Test func aFileThatCannotBeReadStops() throws {
        try project.write("a.yaml", Self.broken + "  - [\n")
        #expect(!Generator.standard { _ in }.generate(try configuration("include: {tags: [Pets]}")).isSuccess)
    }

    // MARK: why

    private func verdict(_ schema: String, _ filters: String) throws -> SchemaTrace.Verdict? {
        SchemaTraces.find(schema, in: try configuration(filters)).traces.first?.verdict
    }

    @Test func whyTellsTheWayOrTheReason() throws {
        guard case .kept(let way) = try verdict("Pet", "exclude: {tags: [Pets]}") else {
            Issue.record("Pet is needed by getShops")
            return
        }
        #expect(
            way.map(\.text) == [
                "operation ‘getShops’", "response 200, application/json", "schema ‘Shop’", "property ‘pet’",
                "schema ‘Pet’",
            ])
        guard case .leftOut(let way) = try verdict("Shop", "include: {tags: [Pets]}") else {
            Issue.record("Shop is needed by getShops only")
            return
        }
        #expect(way.first?.text == "operation ‘getShops’")
        #expect(try verdict("Unused", "exclude: {tags: [Pets]}") == .keptUnused)
        #expect(try verdict("Unused", "include: {tags: [Pets]}") == .leftOutUnused)
        #expect(try verdict("Nothing", "include: {tags: [Pets]}") == nil)
    }
}
