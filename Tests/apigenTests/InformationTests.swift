// Help, version, explain, validate, coverage, and the forms of findings.

import Foundation
import Testing

@Suite struct InformationTests {
    private static let commands = [
        "init", "new-package", "generate", "watch", "check", "diff", "update", "validate", "coverage", "why", "names",
        "suggest",
        "explain", "completions", "man",
    ]

    @Test func version() throws {
        let result = try BuiltTool().run("--version")
        #expect(result.status == 0)
        #expect(result.output.wholeMatch(of: /apigen \d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: ["--help", "-h"])
    func helpListsTheCommandsThatExist(flag: String) throws {
        let result = try BuiltTool().run(flag)
        #expect(result.status == 0)
        #expect(result.errors == "")
        for command in Self.commands { #expect(result.output.contains("\n  \(command) ")) }
    }

    @Test(arguments: commands)
    func everyCommandHasHelp(command: String) throws {
        let result = try BuiltTool().run(command, "--help")
        #expect(result.status == 0)
        #expect(result.output.contains("usage: apigen \(command) "))
        #expect(result.output.contains("--help"))
        for line in result.output.split(separator: "\n") { #expect(line.count <= 100) }
    }

    @Test func helpOfGenerateNamesEveryFlag() throws {
        let help = try BuiltTool().run("generate", "--help").output
        let flags = [
            "--config FILE", "--module NAME", "--spec FILE", "--output DIR", "--access public|package|internal",
            "--hashable true|false", "--properties automatic|var|let", "--force", "--dry-run",
            "--format text|json|sarif", "--color auto|always|never", "-q, --quiet", "-v, --verbose", "-h, --help",
        ]
        for flag in flags { #expect(help.contains(flag)) }
    }

    // MARK: explain

    @Test func explainsARule() throws {
        let result = try BuiltTool().run("explain", "edited-generated-file")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("edited-generated-file: Generated file was edited (error, fixed)\n"))
        #expect(result.output.contains("How to fix it: "))
    }

    @Test func listsAllRules() throws {
        let lines = try BuiltTool().run("explain").output.split(separator: "\n")
        #expect(lines.count > 30)
        #expect(lines.map { $0.prefix { $0 != " " } } == lines.map { $0.prefix { $0 != " " } }.sorted())
    }

    // MARK: validate

    @Test func validatesFilesAndWritesNothing() throws {
        let tool = try BuiltTool()
        try tool.write("good.yaml", BuiltTool.description)
        try tool.write("bad.yaml", "openapi: 3.0.3\nopenapi: 3.0.3\n")
        let before = tool.paths()
        let good = try tool.run("validate", "good.yaml")
        #expect(good.status == 0)
        #expect(good.output == "good.yaml: no findings\n")
        let both = try tool.run("validate", "good.yaml", "bad.yaml")
        #expect(both.status == 1)
        #expect(both.errors.contains("bad.yaml:2:1: error: "))
        #expect(tool.paths() == before)
    }

    @Test func validateKnowsTheSeveritiesOfTheConfiguration() throws {
        let tool = try BuiltTool.project()
        try tool.write(
            "twice.yaml", BuiltTool.description.replacing("version: '1'", with: "version: '1', version: '1'"))
        #expect(try tool.run("validate", "twice.yaml").status == 1)
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "rules: {duplicate-key: warning}\n")
        let result = try tool.run("validate", "twice.yaml")
        #expect(result.status == 0)
        #expect(result.errors.contains(": warning: "))
    }

    @Test func validateTakesAbsolutePaths() throws {
        let tool = try BuiltTool()
        try tool.write("good.yaml", BuiltTool.description)
        try tool.write("elsewhere/keep", "")
        let path = tool.folder.appendingPathComponent("good.yaml").path
        #expect(try tool.run("validate", path, in: "elsewhere").output == "\(path): no findings\n")
    }

    // MARK: coverage

    @Test func coverageAddsUp() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("coverage", "--format", "json")
        #expect(result.status == 0)
        let modules = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(modules.map { $0["module"] as? String } == ["Bank"])
        let categories = try #require(modules[0]["categories"] as? [[String: Any]])
        #expect(categories.contains { $0["name"] as? String == "operations" })
        for category in categories {
            let counts = ["generated", "stubbed", "skipped"].compactMap { category[$0] as? Int }
            #expect(counts.count == 3)
            #expect(counts.reduce(0, +) == category["total"] as? Int)
            let items = try #require(category["items"] as? [[String: Any]])
            #expect(items.compactMap { $0["count"] as? Int }.reduce(0, +) == category["total"] as? Int)
        }
        #expect(try tool.run("coverage", "--spec", "Specs/bank.yaml").output.contains("operations"))
        #expect(!tool.paths().contains("Generated"))
    }

    @Test func coverageCannotCommandTheTerminal() throws {
        let tool = try BuiltTool()
        try tool.write("bank.yaml", BuiltTool.description.replacing("/accounts:", with: #""/acc\e[31m":"#))
        for arguments in [["-v"], ["--format", "json"]] {
            #expect(!(try tool.run(["coverage", "--spec", "bank.yaml"] + arguments).output.contains("\u{1B}")))
        }
    }

    // MARK: Forms of findings

    @Test func findingsAsJSON() throws {
        let tool = try BuiltTool()
        try tool.write("bad.yaml", "a: 1\na: 2\n")
        let result = try tool.run("validate", "bad.yaml", "--format", "json")
        #expect(result.status == 1)
        #expect(result.errors == "")
        let findings = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(findings.contains { $0["rule"] as? String == "duplicate-key" && $0["line"] as? Int == 2 })
    }

    @Test func findingsAsSARIF() throws {
        let tool = try BuiltTool()
        try tool.write("bad.yaml", "a: 1\na: 2\n")
        let result = try tool.run("validate", "bad.yaml", "--format=sarif")
        #expect(result.status == 1)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
    }

    @Test func generateAsJSONWritesOnlyJSON() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("generate", "--format", "json")
        #expect(result.status == 0)
        #expect(result.output == "[]\n")
        #expect(!tool.swiftFiles(in: "Generated/Bank").isEmpty)
    }

    @Test func colours() throws {
        let tool = try BuiltTool()
        try tool.write("bad.yaml", "a: 1\na: 2\n")
        #expect(!(try tool.run("validate", "bad.yaml").errors.contains("\u{1B}")))
        #expect(try tool.run("validate", "bad.yaml", "--color", "always").errors.contains("\u{1B}["))
        #expect(!(try tool.run("validate", "bad.yaml", "--color=never").errors.contains("\u{1B}")))
        // What is asked for by flag counts more than the environment.
        let forced = try tool.run("validate", "bad.yaml", "--color=always", environment: ["NO_COLOR": "1"])
        #expect(forced.errors.contains("\u{1B}["))
    }
}
