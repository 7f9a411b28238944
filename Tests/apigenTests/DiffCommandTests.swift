// `apigen diff` as it is typed: files, revisions, what is generated; the forms of its report; its exit status.

import Foundation
import Testing

@Suite struct DiffCommandTests {
    private let optional = BuiltTool.description.replacing(
        "properties: {id:", with: "properties: {name: {type: string}, id:")
    private let retyped = BuiltTool.description.replacing(
        "{id: {type: string,", with: "{id: {type: integer,")

    /// A project with two further descriptions: one with a new member, one with another type.
    private func project() throws -> BuiltTool {
        let tool = try BuiltTool.project()
        try tool.write("more.yaml", optional)
        try tool.write("other.yaml", retyped)
        return tool
    }

    @Test func nothingChanges() throws {
        let tool = try project()
        let result = try tool.run("diff", "Specs/bank.yaml", "Specs/bank.yaml", "--fail-on", "minor")
        #expect(result.status == 0)
        #expect(result.output == "Bank: Specs/bank.yaml → Specs/bank.yaml\nnothing changes\n")
        #expect(result.errors == "")
    }

    @Test func eachChangeHasItsPlacesAndWhatToDo() throws {
        let tool = try project()
        let result = try tool.run("diff", "Specs/bank.yaml", "other.yaml")
        #expect(result.status == 0)
        #expect(
            result.output == """
                Bank: Specs/bank.yaml → other.yaml
                Swift: major (2 major); wire: major (1 major)

                Breaks code that uses the client
                  major  Account.id is Int instead of String
                         Specs/bank.yaml:17:20 → other.yaml:17:20
                         Use the new type.
                  major  Account.init(id:) takes ‘id’ as Int instead of String
                         Specs/bank.yaml:13:5 → other.yaml:13:5
                         Change code that makes such values, tests included.

                Breaks programs that were built with the older client
                  major  response: Account.id is a whole number instead of a text
                         Specs/bank.yaml:17:20 → other.yaml:17:20
                         Programs with the older client fail here: release them anew before the API changes.

                """)
    }

    @Test(arguments: [
        (["more.yaml", "--fail-on", "major"], 0), (["more.yaml", "--fail-on", "minor"], 1),
        (["other.yaml", "--fail-on", "major"], 1), (["other.yaml", "--fail-on", "minor"], 1), (["other.yaml"], 0),
    ])
    func theExitStatusIsThatOfTheLimit(words: [String], status: Int) throws {
        let result = try project().run(["diff", "Specs/bank.yaml"] + words)
        #expect(result.status == Int32(status))
    }

    @Test func quietIsOneLine() throws {
        let result = try project().run("diff", "-q", "Specs/bank.yaml", "more.yaml")
        #expect(result.output == "Bank: Swift: minor (2 minor); wire: minor (1 minor)\n")
    }

    @Test func jsonIsWellFormed() throws {
        let result = try project().run("diff", "Specs/bank.yaml", "other.yaml", "--format", "json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(object["verdict"] as? String == "major")
        let module = try #require((object["modules"] as? [[String: Any]])?.first)
        let change = try #require((module["changes"] as? [[String: Any]])?.first)
        #expect(change["symbol"] as? String == "Account.id")
        #expect((change["new"] as? [String: Any])?["line"] as? Int == 17)
    }

    @Test func markdownAndPageHoldNoMarkupOfTheDescription() throws {
        let tool = try project()
        let hostile = BuiltTool.description.replacing(
            "  /accounts:", with: "  '/<script>alert(1)</script>/[x](y)':")
        try tool.write("hostile.yaml", hostile)
        let page = try tool.run("diff", "Specs/bank.yaml", "hostile.yaml", "--format", "html")
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("<!doctype html>"))
        #expect(!page.output.contains("<script"))
        #expect(!page.output.contains("src="))
        #expect(page.output.contains("&lt;script&gt;"))
        let text = try tool.run("diff", "Specs/bank.yaml", "hostile.yaml", "--format", "markdown")
        #expect(text.output.hasPrefix("## Bank: major\n"))
        #expect(!text.output.contains("<script"))
        #expect(!text.output.contains("[x](y)"))
    }

    // MARK: Revisions and generated files

    private func git(_ tool: BuiltTool, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"] + arguments
        process.currentDirectoryURL = tool.folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    private func repository() throws -> BuiltTool {
        let tool = try project()
        try git(tool, "init", "-q")
        try git(tool, "add", ".")
        try git(tool, "commit", "-q", "-m", "one")
        try tool.write("Specs/bank.yaml", retyped)
        return tool
    }

    @Test func aRevisionIsComparedWithAFile() throws {
        let tool = try repository()
        let result = try tool.run("diff", "HEAD:Specs/bank.yaml", "Specs/bank.yaml")
        #expect(result.output.hasPrefix("Bank: HEAD:Specs/bank.yaml → Specs/bank.yaml\nSwift: major"))
        #expect(result.output.contains("HEAD:Specs/bank.yaml:17:20 → Specs/bank.yaml:17:20"))
        // From a folder of the repository.
        let inside = try tool.run("diff", "HEAD:./bank.yaml", "bank.yaml", "-q", in: "Specs")
        #expect(inside.output.hasPrefix("API: Swift: major"))
    }

    @Test func theFilesThatARevisionRefersToComeFromItToo() throws {
        let tool = try project()
        let parts = "Account: {type: object, properties: {id: {type: string}}}\n"
        try tool.write("Specs/parts/models.yaml", parts)
        try tool.write(
            "Specs/bank.yaml",
            BuiltTool.description.replacing(
                "'#/components/schemas/Account'", with: "'parts/models.yaml#/Account'"))
        try git(tool, "init", "-q")
        try git(tool, "add", ".")
        try git(tool, "commit", "-q", "-m", "one")
        try tool.write("Specs/parts/models.yaml", parts.replacing("string", with: "integer"))
        let result = try tool.run("diff", "HEAD:Specs/bank.yaml", "Specs/bank.yaml")
        #expect(result.errors == "")
        #expect(result.output.contains("HEAD:Specs/parts/models.yaml:1:"))
        #expect(result.output.contains("is Int? instead of String?"))
    }

    @Test func whatIsGeneratedIsComparedWithTheDescription() throws {
        let tool = try repository()
        try git(tool, "checkout", "-q", "Specs/bank.yaml")
        try #require(try tool.run("generate").status == 0)
        #expect(try tool.run("diff").output == "Bank: generated → Specs/bank.yaml\nnothing changes\n")
        try tool.write("Specs/bank.yaml", retyped)
        let result = try tool.run("diff")
        #expect(result.output.hasPrefix("Bank: generated → Specs/bank.yaml\nSwift: major"))
        #expect(try tool.run("diff", "more.yaml", "--module", "Bank", "-q").output.hasPrefix("Bank: Swift: minor"))
        // Where nobody has the older description, that is said.
        try FileManager.default.removeItem(at: tool.folder.appendingPathComponent(".git"))
        let lost = try tool.run("diff")
        #expect(lost.status == 2)
        #expect(lost.errors.contains("‘Specs/bank.yaml’ has changed since the files were generated"))
    }

    @Test(arguments: ["HEAD:nothing.yaml", "nowhere:Specs/bank.yaml", "--upload-pack=x:Specs/bank.yaml"])
    func whatGitDoesNotHaveIsAMistake(operand: String) throws {
        let tool = try repository()
        let result = try tool.run("diff", "--", operand, "Specs/bank.yaml")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("apigen: git has no ‘\(operand)’: "))
    }

    // MARK: Names

    @Test func namesThatOnlyTheRulesChangeCanBeKept() throws {
        let tool = try BuiltTool.project()
        let old = BuiltTool.description.replacing(
            "{id: {type: string,", with: "{account_id: {type: string}, id: {type: string,")
        try tool.write("Specs/bank.yaml", old)
        try tool.write("taken.yaml", old.replacing("{account_id:", with: "{accountID: {type: integer}, account_id:"))
        let diff = try tool.run("diff", "Specs/bank.yaml", "taken.yaml")
        #expect(diff.output.contains("Account.accountID is the name of ‘accountID’ now; ‘account_id’ is called"))
        #expect(diff.output.contains("apigen diff --keep-names"))
        let names = try tool.run("diff", "Specs/bank.yaml", "taken.yaml", "--keep-names")
        #expect(names.status == 0)
        let lines = names.output.split(separator: "\n").map(String.init)
        #expect(lines == ["  Bank:", "    rename:", "      properties:", "        Account.account_id: accountID"])
        // They stand in the configuration, and the older names stay.
        #expect(names.errors.contains("apigen.yaml: 1 name kept"))
        #expect(
            try tool.read("apigen.yaml").contains(
                "    rename:\n      properties:\n        Account.account_id: accountID\n"))
        let kept = try tool.run("diff", "Specs/bank.yaml", "taken.yaml")
        #expect(kept.errors == "")
        #expect(!kept.output.contains("major"))
    }
}
