// Reading apigen.yaml: what it means, and where its mistakes are.

import Diagnostics
import TestSupport
import Testing

@testable import Generation

@Suite struct ConfigurationTests {
    let project: TemporaryProject

    init() throws {
        project = try TemporaryProject()
        try project.write("Specs/a.yaml", "openapi: 3.1.0\n")
    }

    private func read(_ text: String) throws -> ConfigurationReading {
        try project.write("apigen.yaml", text)
        return ConfigurationReader.read(path: project.path("apigen.yaml"), rules: .standard)
    }

    /// Expects one finding, at the marker 1️⃣.
    private func expect(
        _ rule: String, help: String? = nil, sourceLocation: SourceLocation = #_sourceLocation, _ marked: String
    ) throws {
        let text = MarkedText(marked)
        let reading = try read(text.text)
        #expect(reading.configuration == nil, sourceLocation: sourceLocation)
        #expect(reading.findings.map(\.rule.id) == [rule], sourceLocation: sourceLocation)
        #expect(reading.findings.first?.span?.start == text[1], sourceLocation: sourceLocation)
        if let help { #expect(reading.findings.first?.help?.contains(help) == true, sourceLocation: sourceLocation) }
    }

    @Test(arguments: [
        ("api.yaml", "."), ("Specs/v1/api.yaml", "."), ("../Specs/api.yaml", "../Specs"),
        ("../API/spec/api.yaml", "../API"), ("../API/spec/v1/api.yaml", "../API/spec"),
    ])
    func filesBesideADescriptionElsewhere(description: String, root: String) {
        #expect(ModuleConfiguration.forInspection(of: description).sourceRoot == root)
    }

    @Test(arguments: ["/v1", "api.example.com", "ftp://a.test", "https://u@a.test", "https://a.test/?a=1"])
    func whatNothingCanStandBesideIsNoBase(_ base: String) throws {
        try expect(
            "config-invalid-value",
            """
            version: 1
            modules:
              Bank: {description: Specs/a.yaml, output: Generated/Bank, base: 1️⃣'\(base)'}
            """)
    }

    @Test func aWholeFile() throws {
        let reading = try read(
            """
            version: 1
            modules:
              Bank:
                description: ./Specs/a.yaml
                output: Generated//Bank/
                access: package
                hashable: true
                properties: let
              Other: {description: Specs/a.yaml, output: Generated/Other}
            rules:
              duplicate-key: warning
              unknown-tag: off
            """)
        #expect(reading.findings.isEmpty)
        let configuration = try #require(reading.configuration)
        #expect(configuration.modules.map(\.name) == ["Bank", "Other"])
        #expect(configuration.severities == ["duplicate-key": .warning, "unknown-tag": .off])
        let bank = configuration.modules[0]
        #expect(bank.description == "Specs/a.yaml")
        #expect(bank.descriptionPath == project.path("Specs/a.yaml"))
        #expect(bank.output == "Generated/Bank")
        #expect(bank.access == .package)
        #expect(bank.isHashable)
        #expect(bank.properties == .let)
        let other = configuration.modules[1]
        #expect(other.access == .public)
        #expect(!other.isHashable)
        #expect(other.properties == .automatic)
    }

    @Test func unknownKeysWithTheNearestKnownOne() throws {
        try expect(
            "config-unknown-key", help: "Did you mean ‘rules’?",
            """
            version: 1
            modules: {A: {description: Specs/a.yaml, output: out}}
            1️⃣rule: {}
            """)
        try expect(
            "config-unknown-key", help: "Did you mean ‘hashable’?",
            """
            version: 1
            modules: {A: {description: Specs/a.yaml, output: out, 1️⃣hashabel: true}}
            """)
        try expect(
            "config-unknown-key", help: "The keys are ‘description’, ‘output’, ",
            """
            version: 1
            modules: {A: {description: Specs/a.yaml, output: out, 1️⃣colour: red}}
            """)
    }

    @Test func missingKeys() throws {
        try expect(
            "config-missing-key", help: "Add ‘version’", "1️⃣modules: {A: {description: Specs/a.yaml, output: out}}")
        try expect("config-missing-key", help: "Add ‘modules’", "1️⃣version: 1")
        try expect("config-missing-key", "version: 1\nmodules: 1️⃣{}")
        try expect("config-missing-key", help: "Add ‘description’", "version: 1\nmodules:\n  1️⃣A: {output: out}")
        try expect(
            "config-missing-key", help: "Add ‘output’", "version: 1\nmodules:\n  1️⃣A: {description: Specs/a.yaml}")
    }

    @Test func wrongTypes() throws {
        try expect("config-wrong-type", "1️⃣- version: 1")
        try expect("config-wrong-type", "version: 1\nmodules: 1️⃣[]")
        try expect("config-wrong-type", "version: 1\nmodules:\n  A: 1️⃣Specs/a.yaml")
        try expect("config-wrong-type", "version: 1\nmodules: {A: {description: 1️⃣[Specs/a.yaml], output: out}}")
        try expect(
            "config-wrong-type", help: "quotes", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: 1️⃣12}}")
        try expect(
            "config-wrong-type", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out, hashable: 1️⃣yes}}")
        try expect(
            "config-wrong-type", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out}}\nrules: 1️⃣off")
    }

    @Test func impossibleValues() throws {
        try expect("config-invalid-value", "version: 1️⃣2\nmodules: {A: {description: Specs/a.yaml, output: out}}")
        try expect(
            "config-invalid-value", help: "‘public’, ‘package’ and ‘internal’",
            "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out, access: 1️⃣open}}")
        try expect(
            "config-invalid-value", help: "‘off’, ‘info’, ‘warning’ and ‘error’",
            "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out}}\nrules: {duplicate-key: 1️⃣loud}")
        try expect("config-invalid-value", "version: 1\nmodules: {A: {description: 1️⃣/etc/passwd, output: out}}")
        try expect("config-invalid-value", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: 1️⃣/tmp}}")
        try expect("config-invalid-value", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: 1️⃣''}}")
        try expect(
            "config-invalid-value", #"version: 1\#nmodules: {A: {description: Specs/a.yaml, output: 1️⃣"a\tb"}}"#)
    }

    @Test func rulesThatDoNotExistOrAreFixed() throws {
        let modules = "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out}}\n"
        try expect(
            "config-unknown-rule", help: "Did you mean ‘duplicate-key’?", modules + "rules: {1️⃣duplicate-keys: off}")
        try expect("config-unknown-rule", help: "protects", modules + "rules: {1️⃣edited-generated-file: off}")
    }

    @Test(arguments: ["", "1Bank", "Bank-API", "Bänk", "class", "Swift", "Foundation", "Any", "a b"])
    func namesThatCannotBeModules(name: String) throws {
        try expect(
            "config-module-name", "version: 1\nmodules:\n  1️⃣\"\(name)\": {description: Specs/a.yaml, output: out}")
    }

    @Test(arguments: ["..", "../out", "a/../../out", ".", "a/.."])
    func outputFoldersOutsideTheProject(output: String) throws {
        try expect("config-output", "version: 1\nmodules: {A: {description: Specs/a.yaml, output: 1️⃣\(output)}}")
    }

    @Test(arguments: ["Generated/A", "generated/a", "Generated/A/Deep", "Generated", "x/../Generated/A"])
    func outputFoldersThatOverlap(output: String) throws {
        try expect(
            "config-output",
            """
            version: 1
            modules:
              A: {description: Specs/a.yaml, output: Generated/A}
              B: {description: Specs/a.yaml, output: 1️⃣\(output)}
            """)
    }

    @Test func outputFoldersBesideEachOther() throws {
        let reading = try read(
            """
            version: 1
            modules:
              A: {description: Specs/a.yaml, output: Generated/A}
              B: {description: Specs/a.yaml, output: Generated/AB}
            """)
        #expect(reading.findings.isEmpty)
    }

    @Test func descriptionsThatAreNotThere() throws {
        try expect("config-description", "version: 1\nmodules: {A: {description: 1️⃣Specs/b.yaml, output: out}}")
        try expect("config-description", "version: 1\nmodules: {A: {description: 1️⃣Specs, output: out}}")
    }

    @Test func twoModulesOfOneName() throws {
        let reading = try read(
            """
            version: 1
            modules:
              A: {description: Specs/a.yaml, output: a}
              A: {description: Specs/a.yaml, output: b}
            """)
        #expect(reading.configuration == nil)
        #expect(reading.findings.map(\.rule.id) == ["duplicate-key"])
    }

    @Test func allMistakesAtOnce() throws {
        let reading = try read(
            """
            version: 2
            modules:
              class: {description: nowhere.yaml, output: ../out, access: open, extra: 1}
            rules: {nonsense: loud}
            """)
        #expect(
            Set(reading.findings.map(\.rule.id)) == [
                "config-invalid-value", "config-module-name", "config-description", "config-output",
                "config-unknown-key", "config-unknown-rule",
            ])
        #expect(reading.findings.count == 8)
    }

    @Test func everySwitchIsReadFromTheFile() throws {
        for declaration in ModuleSwitches.all {
            for value in declaration.form.values {
                let reading = try read(
                    "version: 1\nmodules: {A: {description: Specs/a.yaml, output: out, \(declaration.name): \(value)}}")
                let module = try #require(reading.configuration?.modules.first)
                #expect(module.switches.spelling(of: declaration) == value)
            }
            #expect(declaration.accepts(declaration.defaultSpelling))
        }
    }
}
