// apigen generate and apigen check, from the outside.

import Foundation
import Testing

@Suite struct GenerateCommandTests {
    @Test func generatesAndThenHasNothingToDo() throws {
        let tool = try BuiltTool.project()
        let first = try tool.run("generate")
        #expect(first.status == 0)
        #expect(first.errors == "")
        #expect(first.output.hasPrefix("Bank: "))
        #expect(!tool.swiftFiles(in: "Generated/Bank").isEmpty)
        #expect(tool.paths().contains("Generated/Bank/.apigen-manifest"))
        let second = try tool.run("generate")
        #expect(second.status == 0)
        #expect(second.output == "Bank: up to date\n")
        #expect(try tool.run("check").status == 0)
    }

    @Test func isSilentWhenQuiet() throws {
        let result = try BuiltTool.project().run("generate", "-q")
        #expect(result.status == 0)
        #expect(result.output + result.errors == "")
    }

    @Test func namesEveryFileWhenVerbose() throws {
        let tool = try BuiltTool.project()
        let result = try tool.run("generate", "-v")
        for path in tool.swiftFiles(in: "Generated/Bank") { #expect(result.output.contains("  wrote \(path)\n")) }
        #expect(try tool.run("generate", "-v").output.contains("--all"))
    }

    @Test func dryRunWritesNothing() throws {
        let tool = try BuiltTool.project()
        let before = tool.paths()
        let result = try tool.run("generate", "--dry-run")
        #expect(result.status == 0)
        #expect(result.output.contains("would be written"))
        #expect(tool.paths() == before)
    }

    @Test func worksFromAnotherFolder() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("generate").status == 0)
        let manifest = try tool.read("Generated/Bank/.apigen-manifest")
        try tool.write("elsewhere/keep", "")
        #expect(try tool.run("generate", "--force", "--config", "../apigen.yaml", in: "elsewhere").status == 0)
        #expect(try tool.read("Generated/Bank/.apigen-manifest") == manifest)
        #expect(try tool.run("check", "--config", "../apigen.yaml", in: "elsewhere").status == 0)
    }

    @Test func anEditIsDriftAndAnErrorUntilForced() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("generate").status == 0)
        let file = try #require(tool.swiftFiles(in: "Generated/Bank").first)
        let original = try tool.read(file)
        try tool.write(file, "// mine\n" + original)
        let check = try tool.run("check")
        #expect(check.status == 1)
        #expect(check.errors.contains("\(file):1:1: error: this generated file was edited [drift]\n  // mine\n"))
        let refused = try tool.run("generate")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[edited-generated-file]"))
        #expect(refused.errors.hasSuffix("apigen: 1 error; nothing was written\n"))
        #expect(try tool.read(file) == "// mine\n" + original)
        #expect(try tool.run("generate", "--force").status == 0)
        #expect(try tool.read(file) == original)
    }

    @Test func checkBeforeGenerateIsDrift() throws {
        let tool = try BuiltTool.project()
        let before = tool.paths()
        let result = try tool.run("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("‘Bank’ was never generated here [drift]"))
        #expect(tool.paths() == before)
    }

    @Test func anErrorInTheDescriptionWritesNothing() throws {
        let tool = try BuiltTool.project()
        try tool.write("Specs/bank.yaml", "openapi: 3.0.3\ninfo: [unclosed\n")
        let before = tool.paths()
        let result = try tool.run("generate")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("Specs/bank.yaml:"))
        #expect(result.errors.contains("nothing was written"))
        #expect(tool.paths() == before)
    }

    @Test func aModuleFromFlagsAlone() throws {
        let tool = try BuiltTool()
        try tool.write("bank.yaml", BuiltTool.description)
        let arguments = ["--spec", "bank.yaml", "--module", "Bank", "--output", "Out"]
        let result = try tool.run(
            "generate", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5])
        #expect(result.status == 0)
        #expect(!tool.swiftFiles(in: "Out").isEmpty)
        let check = try tool.run(
            "check", "--spec=bank.yaml", "--module=Bank", "--output=Out", "--access", "public")
        #expect(check.status == 0)
        let other = try tool.run(
            "check", "--spec=bank.yaml", "--module=Bank", "--output=Out", "--access", "internal")
        #expect(other.status == 1)
    }

    @Test func onlyTheModulesThatAreNamed() throws {
        let tool = try BuiltTool.project()
        try tool.write(
            "apigen.yaml",
            try tool.read("apigen.yaml") + "  Other: {description: Specs/bank.yaml, output: Generated/Other}\n")
        #expect(try tool.run("generate", "--module", "Other").output.hasPrefix("Other: "))
        #expect(tool.swiftFiles(in: "Generated/Bank").isEmpty)
        let unknown = try tool.run("generate", "--module", "Othr")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("has no module ‘Othr’; did you mean ‘Other’?"))
    }

    /// The process is killed for real, at moments that nobody chose.
    @Test func aKilledRunIsHealedByTheNext() throws {
        let tool = try BuiltTool.project()
        #expect(try tool.run("generate").status == 0)
        let files = try contents(tool)
        for delay in 0..<12 {
            try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("Generated"))
            try tool.runAndKill("generate", afterMilliseconds: delay * 2)
            #expect(try tool.run("generate").status == 0)
            #expect(try contents(tool) == files)
        }
    }

    private func contents(_ tool: BuiltTool) throws -> [String: String] {
        var result: [String: String] = [:]
        for path in tool.paths() where path.hasPrefix("Generated/") {
            result[path] = (try? tool.read(path)) ?? ""
        }
        return result
    }
}

extension BuiltTool {
    fileprivate func runAndKill(_ argument: String, afterMilliseconds delay: Int) throws {
        let process = Process()
        process.executableURL = Self.location
        process.arguments = [argument]
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(delay) * 1000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
