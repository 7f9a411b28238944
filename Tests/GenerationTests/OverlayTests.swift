// Overlays of a module: what they change, where findings point, and that they are inputs like any other.

import ClientModel
import Diagnostics
import OpenAPI
import TestSupport
import Testing

@testable import Generation

@Suite struct OverlayTests {
    let project: TemporaryProject

    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets:
            get:
              operationId: getPets
              responses:
                '200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            delete: {operationId: deletePets, deprecated: true, responses: {'204': {description: D}}}
        components:
          schemas:
            Pet:
              type: object
              properties:
                age: {type: strin}

        """

    init() throws {
        project = try TemporaryProject()
        try project.write("a.yaml", Self.description)
    }

    private func overlay(_ actions: String) -> String {
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n\(actions)\n"
    }

    private func configuration(_ overlays: [String] = ["o.yaml"]) throws -> Configuration {
        let list = overlays.joined(separator: ", ")
        try project.write(
            "apigen.yaml",
            "version: 1\nmodules: {Bank: {description: a.yaml, output: out, overlays: [\(list)]}}\n")
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        #expect(reading.findings.isEmpty)
        return try #require(reading.configuration)
    }

    /// What an overlay leads to: each finding as `file marker severity rule`.
    private func findings(_ marked: String) throws -> [String] {
        let text = MarkedText(marked)
        try project.write("o.yaml", text.text)
        let markers = (0...9).filter { marked.contains("\($0)\u{FE0F}\u{20E3}") }
        return Generator.standard { _ in }.validate(try configuration()).findings.all.map { finding in
            let place = markers.first { text[$0] == finding.span?.start }.map(String.init) ?? "-"
            let file = finding.span?.file.split(separator: "/").last ?? ""
            return "\(file) \(file == "o.yaml" ? place : "-") \(finding.severity) \(finding.rule.id)"
        }
    }

    @Test func whatAnOverlayChangesIsGenerated() throws {
        try project.write(
            "o.yaml",
            overlay(
                """
                  - target: $.components.schemas.Pet.properties.age
                    update: {type: integer}
                  - target: $.components.schemas
                    update: {Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}}
                  - target: $.paths[*][?@.deprecated == true]
                    remove: true
                """))
        let outcome = Generator.standard { _ in }.generate(try configuration())
        #expect(outcome.findings.all.isEmpty)
        let text = try project.tree("out").values.joined()
        #expect(text.contains("age: Int?"))
        #expect(text.contains("struct Owner"))
        #expect(text.contains("pet: Pet?"))
        #expect(!text.contains("deletePets"))
    }

    @Test func laterOverlaysSeeWhatEarlierOnesWrote() throws {
        try project.write("o.yaml", overlay("  - {target: $.components.schemas, update: {New: {type: strin}}}"))
        try project.write(
            "p.yaml",
            overlay(
                "  - {target: $.components.schemas.New, update: {type: string}}\n"
                    + "  - {target: $.components.schemas.Pet.properties.age, update: {type: integer}}"))
        #expect(Generator.standard { _ in }.validate(try configuration(["o.yaml", "p.yaml"])).findings.all.isEmpty)
        #expect(Generator.standard { _ in }.validate(try configuration(["p.yaml", "o.yaml"])).ruleIDs.count == 2)
    }

    @Test func findingsPointToWhoWroteIt() throws {
        // The description has a mistake of its own, which stays where it is.
        #expect(
            try findings(
                overlay(
                    """
                      - target: $.components.schemas.Pet.properties
                        update: {name: {type: 1️⃣intger}, other: {$ref: 2️⃣'#/components/schemas/Nothing'}}
                    """)
            ).sorted() == [
                "a.yaml - warning unknown-type", "o.yaml 1 warning unknown-type", "o.yaml 2 error unresolved-reference",
            ])
        let all = Generator.standard { _ in }.validate(try configuration()).findings.all
        #expect(all.first { $0.span?.file.hasSuffix("a.yaml") == true }?.span?.start.line == 15)
        #expect(
            Set(all.map(\.pointer)) == [
                "#/components/schemas/Pet/properties/age/type", "#/actions/0/update/name/type",
                "#/actions/0/update/other/$ref",
            ])
    }

    @Test func actionsWithoutMatchAreWarnings() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        #expect(
            try findings(
                overlay(
                    """
                      - target: 1️⃣$.components.schemas.Dog
                        update: {type: string}
                      - target: 2️⃣$.paths[?@.x == 'y']
                        remove: true
                    """)) == ["o.yaml 1 warning overlay-no-match", "o.yaml 2 warning overlay-no-match"])
    }

    @Test func eachNameOfATargetHasToMatch() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        #expect(
            try findings(
                overlay(
                    """
                      - target: $.paths['/pets', '/pets']['get', 'delete']
                        update: {summary: S}
                      - target: 1️⃣$.components.schemas['Pet', 'Dog'].properties['age', 'name']
                        update: {x-sensitive: true}
                    """)) == ["o.yaml 1 warning overlay-no-match", "o.yaml 1 warning overlay-no-match"])
    }

    @Test(arguments: [
        ("- {target: 1️⃣'$.a[0:2]', remove: true}", "overlay-target"),
        ("- {target: 1️⃣$.paths./pets, remove: true}", "overlay-target"),
        ("- {target: 1️⃣$, remove: true}", "overlay-mismatch"),
        ("- {target: $.info, update: 1️⃣text}", "overlay-mismatch"),
        ("- {target: $.info.title, update: 1️⃣{a: b}}", "overlay-mismatch"),
        ("- 1️⃣{target: $.info}", "overlay-malformed"), ("- 1️⃣{update: {a: b}}", "overlay-malformed"),
        ("- {target: $.info, 1️⃣copy: $.a}", "overlay-malformed"), ("- 1️⃣text", "overlay-malformed"),
    ])
    func impossibleActionsAreFindings(action: String, rule: String) throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        #expect(try findings(overlay("  " + action)) == ["o.yaml 1 error \(rule)"])
    }

    @Test(arguments: [
        "1️⃣[]", "1️⃣info: {title: T}", "overlay: 1️⃣2.0.0\nactions: []", "overlay: 1.0.0\nactions: 1️⃣{}",
    ])
    func filesThatAreNoOverlaysAreFindings(text: String) throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        #expect(try findings(text) == ["o.yaml 1 error overlay-malformed"])
    }

    @Test func aMissingOverlayIsAFindingInTheConfiguration() throws {
        let outcome = Generator.standard { _ in }.validate(try configuration(["nowhere.yaml"]))
        let finding = try #require(outcome.findings.all.first { $0.rule.id == "file-unreadable" })
        #expect(finding.span?.file == project.path("apigen.yaml"))
    }

    // MARK: Files of other files

    @Test func referencesBackToTheRootSeeTheChanges() throws {
        try project.write(
            "a.yaml",
            Self.description.replacing("strin}", with: "string}").replacing(
                "'#/components/schemas/Pet'", with: "'models/list.yaml'"))
        try project.write("models/list.yaml", "type: array\nitems: {$ref: '../a.yaml#/components/schemas/Pet'}\n")
        try project.write("models/extra.yaml", "type: object\nproperties: {extra: {type: boolean}}\n")
        try project.write(
            "o.yaml",
            overlay(
                "  - target: $.components.schemas.Pet.properties\n"
                    + "    update: {e: {$ref: models/extra.yaml}, n: {type: integer}}"))
        let outcome = Generator.standard { _ in }.generate(try configuration())
        #expect(outcome.findings.all.isEmpty)
        let text = try project.tree("out").values.joined()
        #expect(text.contains("n: Int?"))
        #expect(text.contains("extra: Bool?"))
        #expect(text.components(separatedBy: "struct Pet:").count == 2)
    }

    @Test func aTargetBehindAReferenceToAnotherFileIsAFinding() throws {
        try project.write(
            "a.yaml",
            Self.description.replacing("strin}", with: "string}").replacing(
                "'#/components/schemas/Pet'", with: "'models/list.yaml'"))
        try project.write("models/list.yaml", "type: array\nitems: {type: string}\n")
        let media = "$.paths['/pets'].get.responses['200'].content['application/json']"
        #expect(
            try findings(
                overlay("  - {target: 1️⃣\"\(media).schema.items\", update: {type: integer}}")
            ) == ["o.yaml 1 warning overlay-behind-reference"])
        let finding = try #require(Generator.standard { _ in }.validate(try configuration()).findings.all.first)
        #expect(finding.message.hasSuffix("goes on behind a reference to ‘models/list.yaml’"))
        #expect(finding.notes.first?.span?.start.line == 8)
        #expect(finding.help?.contains("Change ‘models/list.yaml’ itself") == true)
        // What the finding advises works.
        let actions = "  - {target: \"\(media)\", update: {schema: {type: array, items: {type: integer}}}}"
        let removal = "  - {target: \"\(media).schema\", remove: true}\n"
        #expect(try findings(overlay(removal + actions)).isEmpty)
    }

    @Test func aTargetBehindAReferenceInTheFileIsAFinding() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        #expect(
            try findings(overlay("  - {target: 1️⃣'$.paths.*.*.responses.*.content.*.schema.properties', remove: true}"))
                == ["o.yaml 1 warning overlay-behind-reference"])
        let finding = try #require(Generator.standard { _ in }.validate(try configuration()).findings.all.first)
        #expect(finding.help == "Let the target begin at ‘#/components/schemas/Pet’.")
    }

    // MARK: What overlays may be

    @Test func anOverlayMayBeJSON() throws {
        try project.write(
            "o.json",
            """
            {"overlay": "1.0.0", "info": {"title": "O", "version": "1"}, "extends": "a.yaml", "actions": [
              {"target": "$.components.schemas.Pet.properties.age", "update": {"type": "integer"}},
              {"target": "$.components.schemas.Pet.properties", "update": {"name": {"type": "strin"}}}]}
            """)
        let all = Generator.standard { _ in }.validate(try configuration(["o.json"])).findings.all
        #expect(all.map(\.rule.id) == ["unknown-type"])
        #expect(all.first?.span?.file == project.path("o.json"))
        #expect(all.first?.span?.start.line == 3)
    }

    @Test func extendsNamesTheDescription() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        for right in ["a.yaml", "./a.yaml", "https://example.com/v1/a.yaml"] {
            #expect(try findings("overlay: 1.0.0\nextends: \(right)\nactions: []\n").isEmpty)
        }
        #expect(
            try findings("overlay: 1.0.0\nextends: 1️⃣other.yaml\nactions: []\n")
                == ["o.yaml 1 warning overlay-extends"])
    }

    @Test func everyMatchIsChangedAndListsAreAppendedTo() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        try project.write(
            "o.yaml",
            overlay(
                """
                  - target: $.paths.*[*]
                    update: {tags: [Animals]}
                  - target: $.paths.*[*].tags
                    update: [More]
                  - target: $.components.schemas.Pet
                    update: {required: [age]}
                """))
        let outcome = Generator.standard { _ in }.generate(try configuration())
        #expect(outcome.findings.all.isEmpty)
        let files = try project.tree("out")
        let group = try #require(files.first { $0.key.hasSuffix("AnimalsAPI.swift") }?.value)
        #expect(group.contains("getPets") && group.contains("deletePets"))
        #expect(group.contains(#"tags: ["Animals", "More"]"#))
        #expect(files.values.joined().contains("age: String\n"))
    }

    // MARK: Inputs

    @Test func overlaysAreInputs() throws {
        try project.write("a.yaml", Self.description.replacing("strin}", with: "string}"))
        try project.write("o.yaml", overlay("  - {target: $.info, update: {title: One}}"))
        let generator = Generator.standard { _ in }
        #expect(generator.generate(try configuration()).isSuccess)
        #expect(try project.read("out/.apigen-manifest").contains("  o.yaml\n"))
        #expect(generator.generate(try configuration()).modules[0].isSkipped)
        #expect(generator.check(try configuration()).isSuccess)
        try project.write("o.yaml", overlay("  - {target: $.info, update: {title: Two}}"))
        #expect(generator.check(try configuration()).ruleIDs.contains("drift"))
        #expect(!generator.generate(try configuration()).modules[0].isSkipped)
        #expect(!generator.generate(try configuration([])).modules[0].isSkipped)
    }
}
