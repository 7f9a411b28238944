// When a module is not even read, because nothing it depends on has changed.

import Diagnostics
import SpecSource
import SwiftRendering
import Testing

@testable import Generation

@Suite struct SkippingTests {
    let project: TemporaryProject
    let fake: FakeModule

    init() throws {
        project = try TemporaryProject()
        fake = try FakeModule(project)
        _ = Generator(templates: "test", pipeline: fakePipeline(["A.swift": "a"])).generate(fake.configuration)
    }

    private func isSkipped(_ configuration: Configuration? = nil, templates: String = "test", force: Bool = false)
        -> Bool
    {
        let generator = Generator(templates: templates, pipeline: fakePipeline(["A.swift": "a"]))
        let outcome = generator.generate(configuration ?? fake.configuration, .init(force: force))
        return outcome.modules.allSatisfy(\.isSkipped)
    }

    @Test func whereNothingChanged() {
        #expect(isSkipped())
    }

    @Test func notWithForce() {
        #expect(!isSkipped(force: true))
    }

    @Test func notAfterTheDescriptionChanged() throws {
        try project.append("api.yaml", "# more\n")
        #expect(!isSkipped())
        #expect(isSkipped())
    }

    @Test func notAfterASwitchChanged() {
        var module = fake.module
        module.switches[ModuleSwitches.access] = .internal
        #expect(!isSkipped(Configuration(modules: [module])))
    }

    @Test func notAfterASeverityChanged() {
        #expect(!isSkipped(Configuration(modules: [fake.module], severities: ["duplicate-key": .off])))
    }

    @Test func notAfterTheTemplatesChanged() {
        #expect(!isSkipped(templates: "other"))
    }

    @Test func notWhereAFileIsMissing() throws {
        try project.remove("Generated/Bank/A.swift")
        #expect(!isSkipped())
        #expect(try project.read("Generated/Bank/A.swift") == "a")
    }

    @Test func notWhereTheManifestWasTouched() throws {
        try project.append("Generated/Bank/.apigen-manifest", "# a remark\n")
        #expect(!isSkipped())
        #expect(isSkipped())
    }

    private func warning(_ rule: Rule) -> Generator {
        Generator(templates: "test") { module, _, _ in
            let place = SourceSpan(file: module.descriptionPath, line: 1, column: 3)
            var finding = Finding(
                rule, "careful:\twith\nlines and \\", at: place, pointer: "#/a",
                notes: [Note("see", at: place), Note("and")],
                help: "Do.")
            finding.severity = .warning
            return PipelineResult(
                files: [RenderedFile(path: "A.swift", bytes: Array("a".utf8))], findings: [finding],
                inputs: [module.descriptionPath]
            )
        }
    }

    /// A warning that is shown once and then never again would be lost.
    @Test func whatWasFoundIsShownAgain() throws {
        try project.append("api.yaml", "# more\n")
        let warn = warning(.duplicateKey)
        let first = warn.generate(fake.configuration)
        #expect(!first.modules[0].isSkipped)
        for again in [warn.generate(fake.configuration), warn.check(fake.configuration)] {
            #expect(again.findings.all == first.findings.all)
            #expect(again.modules[0].warnings == 1)
        }
        #expect(warn.generate(fake.configuration).modules[0].isSkipped)
    }

    @Test func notWhereAFileThatIsMissingMayComeToBeThere() throws {
        try project.append("api.yaml", "# more\n")
        let warn = warning(.fileUnreadable)
        _ = warn.generate(fake.configuration)
        #expect(!warn.generate(fake.configuration).modules[0].isSkipped)
        #expect(warn.check(fake.configuration).ruleIDs == ["file-unreadable"])
    }
}
