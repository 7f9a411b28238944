// apigen init: the first configuration of a description.

import Foundation
import Testing

@Suite struct InitCommandTests {
    private func project(title: String = "Payments API (v1.2)") throws -> BuiltTool {
        let tool = try BuiltTool()
        try tool.write("Specs/bank.yaml", BuiltTool.description.replacing("title: Bank", with: "title: '\(title)'"))
        return tool
    }

    @Test func writesAConfigurationThatGenerates() throws {
        let tool = try project()
        let result = try tool.run("init", "Specs/bank.yaml")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("‘apigen generate’ writes PaymentsAPI"))
        #expect(try tool.run("generate").status == 0)
        #expect(tool.paths().contains("Sources/PaymentsAPI/Generated/PaymentsAPI.swift"))
        #expect(try tool.run("check").status == 0)
    }

    @Test func writesTheSuggestedOverlayBesideTheDescription() throws {
        let tool = try project()
        try tool.write(
            "Specs/bank.yaml",
            BuiltTool.description.replacing(
                "{id: {type: string,", with: "{passportNo: {type: string}, id: {type: string,"))
        let result = try tool.run("init", "Specs/bank.yaml", "--module", "Bank")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Specs/bank.overlay.yaml: 1 suggestion for what the description does not say"))
        #expect(try tool.read("Specs/bank.overlay.yaml").contains("passportNo"))
        #expect(try tool.read("apigen.yaml").contains("    overlays:\n      - Specs/bank.overlay.yaml\n"))
        #expect(try tool.run("generate").status == 0)
        let code = try tool.swiftFiles(in: "Sources/Bank").map { try tool.read($0) }.joined()
        #expect(code.contains(#"["passportNo"]"#))
    }

    @Test func leavesNothingBehindWhereOneFileCannotBeWritten() throws {
        let tool = try project()
        try tool.write(
            "Specs/bank.yaml",
            BuiltTool.description.replacing(
                "{id: {type: string,", with: "{passportNo: {type: string}, id: {type: string,"))
        let before = tool.paths()
        // Longer than names of files can be: that shows only when it is written.
        let name = String(repeating: "a", count: 300) + ".yaml"
        let result = try tool.run("init", "Specs/bank.yaml", "--config", name)
        #expect(result.status == 1)
        #expect(result.errors.contains("nothing was written: cannot write ‘\(name)’"))
        #expect(tool.paths() == before)
        try tool.write("Specs/bank.overlay.yaml", "mine")
        #expect(try tool.run("init", "Specs/bank.yaml").status == 1)
        #expect(try tool.read("Specs/bank.overlay.yaml") == "mine")
        #expect(!tool.paths().contains("apigen.yaml"))
    }

    @Test func everySwitchCanBeTurnedOnByRemovingTheSign() throws {
        let tool = try project()
        try #require(try tool.run("init", "Specs/bank.yaml", "--module", "Bank").status == 0)
        let text = try tool.read("apigen.yaml")
        let switches = text.split(separator: "\n").filter {
            $0.hasPrefix("    # ") && $0.contains(": ") && !$0.contains("…")
        }
        let live = text.replacing("    # access: public", with: "    access: internal").replacing(
            "    # hashable: false", with: "    hashable: true")
        #expect(live != text)
        #expect(switches.count >= 2)
        try tool.write("apigen.yaml", live)
        #expect(try tool.run("generate").status == 0)
        let code = try tool.swiftFiles(in: "Sources/Bank").map { try tool.read($0) }.joined()
        #expect(code.contains("internal nonisolated struct Bank"))
        #expect(code.contains("Hashable"))
    }

    @Test func leavesTheOutputToTheBuildPlugin() throws {
        let tool = try project()
        let result = try tool.run("init", "Specs/bank.yaml", "--config", "Specs/apigen.yaml", "--build-plugin")
        #expect(result.status == 0, "\(result.errors)")
        let text = try tool.read("Specs/apigen.yaml")
        #expect(text.contains("description: bank.yaml"))
        #expect(!text.contains("output:"))
    }

    @Test func offersTheRulesThatFoundSomething() throws {
        let tool = try project()
        try tool.write(
            "Specs/bank.yaml", BuiltTool.description.replacing("required: [id]", with: "requird: [id]"))
        let result = try tool.run("init", "Specs/bank.yaml")
        #expect(result.status == 0)
        #expect(result.errors.contains("[unknown-field]"))
        #expect(try tool.read("apigen.yaml").contains("# rules:\n#   unknown-field: warning\n"))
    }

    @Test(arguments: ["…", "!", "ClientRuntime", "class", "Bücher 2"])
    func aTitleThatIsNoNameLeadsToOne(title: String) throws {
        let tool = try project(title: title)
        let result = try tool.run("init", "Specs/bank.yaml")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try tool.run("generate").status == 0)
    }

    @Test func neverReplacesAConfiguration() throws {
        let tool = try BuiltTool.project()
        let before = try tool.read("apigen.yaml")
        let result = try tool.run("init", "Specs/bank.yaml")
        #expect(result.status == 2)
        #expect(result.errors.contains("‘apigen.yaml’ is there already"))
        #expect(try tool.read("apigen.yaml") == before)
    }

    @Test func refusesWhatCannotBeConfigured() throws {
        let tool = try project()
        try tool.write("broken.yaml", "openapi: [\n")
        #expect(try tool.run("init", "broken.yaml").status == 1)
        #expect(try tool.run("init", "missing.yaml").status == 1)
        try tool.write("inner/x", "")
        let outside = try tool.run("init", "../Specs/bank.yaml", in: "inner")
        #expect(outside.status == 2)
        #expect(outside.errors.contains("lies outside"))
        #expect(!tool.paths().contains { $0.hasSuffix("apigen.yaml") })
    }
}
