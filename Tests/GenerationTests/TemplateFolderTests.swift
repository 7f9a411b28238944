// A folder of templates in the configuration: it replaces built-in ones, its files are inputs, its mistakes are findings.

import Diagnostics
import Testing

@testable import Generation

@Suite struct TemplateFolderTests {
    let project: TemporaryProject

    init() throws {
        project = try TemporaryProject()
        try project.write(
            "a.yaml",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: string}

            """)
        try project.write("T/alias.mustache", "{{access}} typealias {{name}} = {{type}}  // mine\n")
    }

    private func configuration(_ file: String = "templates: T", _ module: String = "") throws -> Configuration {
        try project.write(
            "apigen.yaml", "version: 1\n\(file)\nmodules: {Bank: {description: a.yaml, output: out\(module)}}\n")
        let reading = ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
        #expect(reading.findings.isEmpty)
        return try #require(reading.configuration)
    }

    private func generate(_ configuration: Configuration) -> Outcome {
        Generator.standard { _ in }.generate(configuration)
    }

    private func generated() throws -> String {
        try project.tree("out").filter { $0.key.hasSuffix(".swift") }.sorted { $0.key < $1.key }.map(\.value).joined()
    }

    @Test func ofAllModulesOrOfOne() throws {
        for (file, module) in [("templates: T", ""), ("", ", templates: T"), ("templates: U", ", templates: T")] {
            try project.write("U/alias.mustache", "{{name}}")
            #expect(generate(try configuration(file, module)).isSuccess)
            #expect(try generated().contains("typealias Pet = String  // mine"))
        }
    }

    @Test func templatesAreInputs() throws {
        let configuration = try configuration()
        #expect(generate(configuration).isSuccess)
        #expect(try project.read("out/.apigen-manifest").contains("  T/alias.mustache\n"))
        #expect(generate(configuration).modules[0].isSkipped)

        try project.write("T/alias.mustache", "{{access}} typealias {{name}} = {{type}}  // new\n")
        #expect(!generate(configuration).modules[0].isSkipped)
        #expect(try generated().contains("// new"))
        #expect(generate(configuration).modules[0].isSkipped)

        // One that was not there before.
        try project.write("T/file.mustache", "// {{source}}\n{{#imports}}\nimport {{module}}\n{{/imports}}\n")
        #expect(!generate(configuration).modules[0].isSkipped)
        #expect(try generated().hasPrefix("// a.yaml\n"))
        try project.remove("T/file.mustache")
        #expect(!generate(configuration).modules[0].isSkipped)
    }

    @Test func checkKnowsThem() throws {
        let configuration = try configuration()
        #expect(generate(configuration).isSuccess)
        #expect(Generator.standard { _ in }.check(configuration).isSuccess)
        try project.write("T/alias.mustache", "// {{name}}\n")
        #expect(Set(Generator.standard { _ in }.check(configuration).ruleIDs) == ["drift"])
    }

    @Test func mistakesAreFindingsAtTheirPlaces() throws {
        try project.write("T/alias.mustache", "{{access}} typealias\n    {{nmae}} = {{>tpye}}\n")
        try project.write("T/notes.txt", "{{")
        let outcome = generate(try configuration())
        #expect(!outcome.isSuccess)
        #expect(!project.exists("out"))
        let findings = outcome.findings.all
        #expect(findings.map(\.rule.id) == ["template-unknown-name", "template-unknown-name"])
        #expect(findings.map { $0.span?.file } == [project.path("T/alias.mustache"), project.path("T/alias.mustache")])
        #expect(findings.map { $0.span?.start } == [.init(line: 2, column: 5), .init(line: 2, column: 16)])
        #expect(findings.first?.help == "Did you mean ‘name’?")
    }

    @Test func otherMistakes() throws {
        let configuration = try configuration()
        for (text, rule) in [("{{#type}}", "template-syntax"), ("{{name", "template-syntax")] {
            try project.write("T/alias.mustache", text)
            #expect(generate(configuration).ruleIDs == [rule])
        }
        try project.write("T/alias.mustache", "{{name}}")
        try project.write("T/alais.mustache", "{{name}}")
        let outcome = generate(configuration)
        #expect(outcome.ruleIDs == ["template-unused"])
        #expect(outcome.findings.all.first?.help == "Did you mean ‘alias’?")
    }

    @Test func theFolderHasToBeThere() throws {
        try project.write(
            "apigen.yaml", "version: 1\ntemplates: Nowhere\nmodules: {Bank: {description: a.yaml, output: out}}\n")
        let finding = try #require(
            ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard).findings.first)
        #expect(finding.rule.id == "config-invalid-value")
        #expect(finding.message == "there is no folder ‘Nowhere’")
        #expect(finding.span?.start == .init(line: 2, column: 12))
    }

    @Test func exportedTemplatesChangeNothing() throws {
        #expect(generate(try configuration("")).isSuccess)
        let before = try generated()
        try project.remove("T")
        #expect(try TemplateExport.write(to: project.path("T")) > 20)
        #expect(try TemplateExport.write(to: project.path("T")) == 0)
        #expect(generate(try configuration()).isSuccess)
        #expect(try generated() == before)
        try project.write("T/alias.mustache", "{{name}}")
        #expect(throws: TemplateExport.Problem.self) { try TemplateExport.write(to: project.path("T")) }
        #expect(try project.read("T/alias.mustache") == "{{name}}")
    }
}
