// apigen generate --files: files whose names a build system knows before the description is read.

import Foundation
import Testing

@Suite struct FixedFilesTests {
    /// A configuration without an output, as it lies in a target that a build plugin generates for.
    private func target() throws -> BuiltTool {
        let tool = try BuiltTool()
        try tool.write("bank.yaml", BuiltTool.description)
        try tool.write("apigen.yaml", "version: 1\nmodules: {Bank: {description: bank.yaml}}\n")
        return tool
    }

    private func names(_ count: Int) -> [String] {
        (1...count).map { $0 == 1 ? "out/Bank.swift" : "out/Bank+\($0).swift" }.sorted()
    }

    @Test(arguments: [1, 2, 5, 12])
    func writesExactlyTheNamedFiles(count: Int) throws {
        let tool = try target()
        let result = try tool.run("generate", "--module", "Bank", "--output", "out", "--files", "\(count)")
        #expect(result.status == 0, "\(result.errors)")
        #expect(tool.swiftFiles(in: "out") == names(count))
        let text = try tool.swiftFiles(in: "out").map { try tool.read($0) }.joined()
        #expect(text.components(separatedBy: "public nonisolated struct Bank: APIDefinition").count == 2)
        #expect(text.components(separatedBy: "public nonisolated struct Account").count == 2)
    }

    @Test func anotherNumberLeavesNoFileBehind() throws {
        let tool = try target()
        for count in [6, 3] {
            #expect(
                try tool.run("generate", "--module", "Bank", "--output", "out", "--files", "\(count)").status == 0)
            #expect(tool.swiftFiles(in: "out") == names(count))
        }
        let again = try tool.run("generate", "--module", "Bank", "--output", "out", "--files", "3")
        #expect(again.output == "Bank: up to date\n")
    }

    @Test func aConfigurationWithoutOutputNeedsOne() throws {
        let tool = try target()
        let result = try tool.run("generate")
        #expect(result.status == 2)
        #expect(result.errors.contains("[config-missing-key]"))
        #expect(try tool.run("names").status == 0)
        #expect(try tool.run("coverage").status == 0)
    }

    @Test func aModuleThatABuildHasNotPlannedForIsReported() throws {
        let tool = try target()
        let words = ["generate", "--module", "Bank", "--output", "out", "--planned", "Bank"]
        #expect(try tool.run(words).status == 0)
        try tool.write(
            "apigen.yaml", "version: 1\nmodules: {Bank: {description: bank.yaml}, Other: {description: bank.yaml}}\n")
        let result = try tool.run(words)
        #expect(result.status == 2)
        #expect(result.errors.contains("not planned for the module ‘Other’"))
        #expect(try tool.run(words + ["--planned", "Other"]).status == 0)
    }

    @Test(arguments: ["0", "-1", "many", "100000"])
    func refusesWhatIsNoNumberOfFiles(count: String) throws {
        let result = try target().run("generate", "--module", "Bank", "--output", "out", "--files=\(count)")
        #expect(result.status == 2)
        #expect(result.errors.contains("‘\(count)’ is not a number of files from 1 to 1000"))
    }

    @Test func anOutputIsThatOfOneModule() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("generate", "--output", "elsewhere")
        #expect(result.status == 2)
        #expect(result.errors.contains("exactly one ‘--module’"))
        #expect(try tool.run("generate", "--module", "Bank", "--output", "elsewhere").status == 0)
        #expect(!tool.paths().contains { $0.hasPrefix("Generated") })
        #expect(try tool.run("generate", "--module", "Bank", "--output", ".").status == 2)
    }
}
