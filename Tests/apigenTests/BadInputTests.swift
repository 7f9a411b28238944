// What a user sees of bad input: one finding for each fault, where it is, with the line and a caret; nothing written.

import Foundation
import Testing

@Suite struct BadInputTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        var file: String
        var line: Int
        var column: Int

        var testDescription: String { file }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/Invalid")

    static let faults: [Fault] = {
        let index = (try? String(contentsOf: folder.appendingPathComponent("index.tsv"), encoding: .utf8)) ?? ""
        return index.split(separator: "\n").dropFirst().compactMap { row in
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 3, let line = Int(fields[1]), let column = Int(fields[2]) else { return nil }
            return Fault(file: String(fields[0]), line: line, column: column)
        }
    }()

    @Test func thereAreFaults() {
        #expect(Self.faults.count > 40)
    }

    @Test(arguments: faults) func oneFindingWithItsPlace(_ fault: Fault) throws {
        let tool = try BuiltTool()
        let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(fault.file))
        try bytes.write(to: tool.folder.appendingPathComponent(fault.file))
        let result = try tool.run("generate", "--spec", fault.file, "--module", "Bad", "--output", "Out")
        let heads = result.errors.split(separator: "\n").filter { $0.hasPrefix("\(fault.file):") }
        let errors = heads.filter { $0.contains(": error: ") }
        #expect(result.output.isEmpty || errors.isEmpty)
        #expect(errors.count <= 1, "\(result.errors)")
        #expect(heads.contains { !$0.contains(": note: ") }, "no finding")
        #expect(result.errors.contains("\(fault.file):\(fault.line):\(fault.column): "), "\(result.errors)")
        #expect(result.errors.contains("^"))
        #expect(result.status == (errors.isEmpty ? 0 : 1))
        let hasOutput = FileManager.default.fileExists(atPath: tool.folder.appendingPathComponent("Out").path)
        #expect(hasOutput == errors.isEmpty)
    }

    @Test func allFindingsOfARunAreReported() throws {
        let tool = try BuiltTool()
        try tool.write(
            "api.yaml",
            """
            openapi: 3.0.3
            info: {title: T, version: "1"}
            paths:
              /a:
                get:
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {type: [[]]}}}}
                    "404": {$ref: "#/components/responses/None"}
              /b: 17
            """)
        let result = try tool.run("generate", "--spec", "api.yaml", "--module", "Bad", "--output", "Out")
        #expect(result.status == 1)
        let places = ["api.yaml:7:", "api.yaml:8:", "api.yaml:9:"]
        for place in places { #expect(result.errors.contains(place), "\(result.errors)") }
        #expect(result.errors.contains("3 errors"))
    }

    @Test(arguments: ["nowhere.yaml", "folder"]) func unreadableFilesAreFindings(_ name: String) throws {
        let tool = try BuiltTool()
        try FileManager.default.createDirectory(
            at: tool.folder.appendingPathComponent("folder"), withIntermediateDirectories: false)
        for command in [["validate", name], ["generate", "--spec", name, "--module", "Bad", "--output", "Out"]] {
            let result = try tool.run(command)
            #expect(result.status == 1)
            #expect(result.errors.contains("\(name):1:1: error: "))
        }
    }
}
