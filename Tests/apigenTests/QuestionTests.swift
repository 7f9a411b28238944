// The commands that answer questions about a description: why, names, and coverage with a threshold.

import Foundation
import Testing

@Suite struct QuestionTests {
    // MARK: why

    @Test func whyPrintsTheWay() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("why", "Account")
        #expect(result.status == 0)
        #expect(
            result.output == """
                Bank: ‘Account’ is generated:
                  operation ‘getAccounts’  Specs/bank.yaml:5:5
                  → response 200, application/json  Specs/bank.yaml:10:39
                  → schema ‘Account’  Specs/bank.yaml:14:7

                """)
        #expect(try tool.run("why", "Account", "--spec", "Specs/bank.yaml").output.hasPrefix("API: ‘Account’"))
    }

    @Test func whyTellsWhatIsLeftOut() throws {
        let tool = try BuiltTool.project()
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "    exclude: {operations: [getAccounts]}\n")
        let result = try tool.run("why", "Account")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Bank: ‘Account’ is left out, because the filters leave out every operation"))
        let json = try tool.run("why", "Account", "--format", "json")
        let traces = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(traces.first?["state"] as? String == "left out")
        #expect((traces.first?["way"] as? [Any])?.count == 3)
    }

    @Test func whyKnowsSimilarNames() throws {
        let result = try BuiltTool.project().run("why", "Acount")
        #expect(result.status == 2)
        #expect(result.errors.contains("there is no schema ‘Acount’ under ‘components’; did you mean ‘Account’?"))
    }

    // MARK: names

    private func oddlyNamed() throws -> BuiltTool {
        let tool = try BuiltTool.project()
        try tool.write(
            "Specs/bank.yaml",
            BuiltTool.description.replacing("Account:", with: "Error:").replacing("/Account'", with: "/Error'"))
        return tool
    }

    @Test func namesListsWhatIsForced() throws {
        let tool = try oddlyNamed()
        let result = try tool.run("names")
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first == "Bank: 1 of 6 names differ from the naming rules")
        #expect(lines.last?.contains("ErrorModel  ← Error: ‘Error’ is a name of Swift") == true)
        #expect(lines.last?.hasSuffix("  Specs/bank.yaml:13:5") == true)
        #expect(try tool.run("names", "--all").output.split(separator: "\n").count == 7)
        let json = try tool.run("names", "--all", "--format", "json").output
        let modules = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        let names = try #require(modules.first?["names"] as? [[String: Any]])
        // The files come last; no line of the description says how they are called.
        let files = ["Bank", "Bank+Operations", "Bank+Models"]
        #expect(names.map { $0["swift"] as? String } == ["ErrorModel", "id", "getAccounts"] + files)
        #expect(names.map { $0["line"] as? Int } == [13, 17, 6, nil, nil, nil])
    }

    @Test func namesFailsWhereANameIsImpossible() throws {
        let tool = try oddlyNamed()
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "    rename: {types: {Eror: Mistake}}\n")
        let result = try tool.run("names")
        #expect(result.status == 1)
        #expect(result.errors.contains("apigen.yaml:6:22: error: the description has no type ‘Eror’ [rename-no-match]"))
    }

    // MARK: coverage --fail-under

    @Test func coverageFailsUnderAThreshold() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("coverage", "--fail-under", "100").status == 0)
        let description = BuiltTool.description.replacing("type: string,", with: "type: string, not: {minLength: 9},")
        try tool.write("Specs/bank.yaml", description)
        let result = try tool.run("coverage", "--fail-under", "100")
        #expect(result.status == 1)
        let lines = result.errors.split(separator: "\n").filter { $0.hasPrefix("apigen: ") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains(" % of ‘Bank’ is generated, less than the 100.0 % asked for") == true)
        #expect(!result.output.isEmpty)
        #expect(try tool.run("coverage", "--fail-under", "50%").status == 0)
        #expect(try tool.run("coverage", "--fail-under", "12.5").status == 0)
    }

    /// Nothing of the descriptions of this package is left out.
    @Test func everyModuleOfThePackageIsWhole() throws {
        let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let configuration = steps.joined(separator: "/") + "/apigen.yaml"
        let result = try BuiltTool().run("coverage", "--config", configuration, "--fail-under", "100")
        #expect(result.status == 0, "\(result.errors)")
        let counts = result.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(counts.count > 7)
        for count in counts { #expect(count.hasSuffix(", stubbed 0, skipped 0")) }
    }

    @Test(arguments: ["many", "101", "-1", "1e1", ".", "nan", ""])
    func thresholdsThatAreNoPercentage(text: String) throws {
        #expect(try BuiltTool.project().run("coverage", "--fail-under=\(text)").status == 2)
    }

    // MARK: --overlay

    private static let overlay = """
        overlay: 1.0.0
        info: {title: O, version: '1'}
        actions:
          - target: $.components.schemas.Account.properties
            update: {balance: {type: number}, odd: {items: nombre}}
          - target: $.components.schemas.Nothing
            remove: true

        """

    @Test func overlaysFromTheCommandLine() throws {
        let tool = try BuiltTool.project()
        try tool.write("elsewhere/o.yaml", Self.overlay)
        let result = try tool.run("validate", "Specs/bank.yaml", "--overlay", "elsewhere/o.yaml")
        #expect(result.status == 1)
        #expect(result.errors.contains("elsewhere/o.yaml:5:52: error: expected a schema (a mapping), found a string"))
        #expect(result.errors.contains("elsewhere/o.yaml:6:13: warning: "))
        #expect(result.errors.contains("[overlay-no-match]"))
        try tool.write("elsewhere/o.yaml", Self.overlay.replacing("items: nombre", with: "type: string"))
        let flags = ["--spec", "bank.yaml", "--overlay", "../elsewhere/o.yaml"]
        #expect(try tool.run(["generate", "--module", "Bank", "--output", "Out"] + flags, in: "Specs").status == 0)
        let text = try tool.swiftFiles(in: "Specs/Out").map(tool.read).joined()
        #expect(text.contains("balance: Decimal?"))
        #expect(try tool.run(["coverage"] + flags, in: "Specs").status == 0)
        #expect(try tool.run("coverage", "--overlay", "elsewhere/o.yaml").status == 2)
    }
}
