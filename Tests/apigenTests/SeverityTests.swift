// What the severities of a configuration stop and what they let go on, and that each finding says what to do next.

import Foundation
import Testing

@Suite struct SeverityTests {
    private func project(_ description: String, rules: String) throws -> BuiltTool {
        let tool = try BuiltTool()
        try tool.write("api.yaml", description)
        try tool.write(
            "apigen.yaml", "version: 1\nmodules: {Bank: {description: api.yaml, output: Out}}\nrules: {\(rules)}\n")
        return tool
    }

    private static let nowhere = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/nowhere'}}}}}
              parameters: [{name: x, in: query, schema: {$ref: missing.yaml}}]

        """

    @Test func anErrorStopsAndTellsHowToGoOn() throws {
        let result = try project(Self.nowhere, rules: "").run("generate")
        #expect(result.status == 1)
        #expect(result.errors.contains("2 errors; nothing was written"))
        let names = "‘file-unreadable: warning’, ‘unresolved-reference: warning’"
        #expect(result.errors.contains("write \(names) under ‘rules’"))
    }

    @Test(arguments: ["warning", "info", "off"]) func aLoweredErrorIsAStub(severity: String) throws {
        let tool = try project(Self.nowhere, rules: "unresolved-reference: \(severity), file-unreadable: \(severity)")
        let result = try tool.run("generate")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("[unresolved-reference]") == (severity != "off"))
        #expect(!tool.swiftFiles(in: "Out").isEmpty)
        #expect(try tool.run("check").status == 0)
        // Something may stand there by now, even if nothing is said about it.
        try tool.write("missing.yaml", "type: integer\n")
        #expect(try !tool.run("generate").output.contains("up to date"))
    }

    @Test func otherCommandsGoOnToo() throws {
        let tool = try project(Self.nowhere, rules: "unresolved-reference: warning, file-unreadable: warning")
        let calls = ["calls", "--output", "Calls"]
        for command in [calls, ["examples", "--output", "Examples"], ["names"], ["coverage"]] {
            let result = try tool.run(command)
            #expect(result.status == 0, "\(command): \(result.errors)")
        }
    }

    @Test(arguments: [("yaml-syntax", "paths: {"), ("swagger-2", "swagger: '2.0'"), ("file-empty", "# nothing")])
    func whatLeavesNothingStaysAnError(rule: String, description: String) throws {
        for command in ["generate", "names", "coverage"] {
            let result = try project(description + "\n", rules: "\(rule): warning").run(command)
            #expect(result.status == 1)
            #expect(result.errors.contains(": error: "))
            #expect(result.errors.contains("note: the configuration lowers ‘\(rule)’, but"), "\(result.errors)")
            #expect(!result.errors.contains("nothing-generated"))
            #expect(!result.errors.contains("under ‘rules’"))
        }
    }

    @Test func aWarningCanBeRaised() throws {
        let description = Self.nowhere.replacingOccurrences(of: "$ref: '#/nowhere'", with: "type: strin")
            .replacingOccurrences(of: "$ref: missing.yaml", with: "type: string")
        #expect(try project(description, rules: "").run("generate").status == 0)
        let raised = try project(description, rules: "unknown-type: error").run("generate")
        #expect(raised.status == 1)
        #expect(raised.errors.contains("api.yaml:7:"))
    }

    @Test func everyFindingHasAPointerAndANextStep() throws {
        let description = Self.nowhere + "components: {schemas: {A: {type: object}, A: {type: string}}}\n"
        let result = try project(description, rules: "").run("generate", "--format", "json")
        let findings = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(findings.count == 3)
        for finding in findings {
            #expect((finding["pointer"] as? String)?.hasPrefix("#/") == true, "\(finding)")
            #expect((finding["help"] as? String)?.isEmpty == false, "\(finding)")
        }
    }

    @Test func mistakesOfTheConfigurationHavePointers() throws {
        let result = try project(Self.nowhere, rules: "unknwon: off").run("generate", "--format", "json")
        #expect(result.status == 2)
        #expect(result.output.contains(##""pointer": "#/rules/unknwon""##), "\(result.output)")
    }

    @Test func whatTheConfigurationSaysOfTheDescriptionHasPointersToo() throws {
        let tool = try project(Self.nowhere, rules: "unresolved-reference: warning, file-unreadable: warning")
        try tool.write("apigen.yaml", tool.read("apigen.yaml").replacing("Out}", with: "Out, rename: {types: {A: B}}}"))
        let result = try tool.run("generate", "--format", "json")
        #expect(result.status == 1)
        #expect(result.output.contains(##""pointer": "#/modules/Bank/rename/types/A""##), "\(result.output)")
        #expect(!result.errors.contains("under ‘rules’"))
    }

    @Test func aChainOfThousandsOfSchemasIsFollowed() throws {
        let chain = (0..<20_000).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }.joined()
        let tool = try BuiltTool()
        try tool.write(
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n\(chain)"
                + "    S20000: {type: string}\n")
        let result = try tool.run("validate", "api.yaml")
        #expect(result.status == 0, "\(result.errors.prefix(500))")
    }

    @Test func aNameWithoutEndIsCut() throws {
        let name = String(repeating: "k", count: 100_000)
        let tool = try BuiltTool()
        try tool.write(
            "api.json", ##"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "\##(name)": 1}"##)
        let result = try tool.run("validate", "api.json")
        #expect(result.errors.contains("[unknown-field]"))
        #expect(result.errors.utf8.count < 5000)
    }

    @Test func aBrokenFileNamesTheReferenceToIt() throws {
        let tool = try project(Self.nowhere, rules: "")
        try tool.write("missing.yaml", "a: [\n")
        let result = try tool.run("validate", "api.yaml")
        #expect(result.errors.contains("[yaml-syntax]"))
        #expect(result.errors.contains("api.yaml:8:56: note: the file is referred to here"), "\(result.errors)")
    }
}
