// When a module is not even read, because nothing it depends on has changed.

import Diagnostics
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

    /// A warning that is shown once and then never again would be lost.
    @Test func notWhileThereIsSomethingToSay() throws {
        let warn = Generator(templates: "test") { module, _, _ in
            var finding = Finding(.pipelineError, "careful", at: nil)
            finding.severity = .warning
            return PipelineResult(
                files: [RenderedFile(path: "A.swift", bytes: Array("a".utf8))], findings: [finding],
                inputs: [module.descriptionPath]
            )
        }
        try project.append("api.yaml", "# more\n")
        #expect(warn.generate(fake.configuration).ruleIDs == ["pipeline-error"])
        #expect(warn.generate(fake.configuration).ruleIDs == ["pipeline-error"])
    }
}
