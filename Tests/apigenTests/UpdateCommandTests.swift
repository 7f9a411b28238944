// `apigen update` against a server of this machine: good, changed, broken, truncated, huge and wrong answers.

import Foundation
import TestSupport
import Testing

@Suite struct UpdateCommandTests {
    private let changed = BuiltTool.description.replacing(
        "properties: {id:", with: "properties: {name: {type: string}, id:")

    /// A project whose description is published at a server that answers like this.
    private func project(
        _ answer: LoopbackServer.Response, more: String = ""
    ) throws -> (BuiltTool, LoopbackServer) {
        let server = try LoopbackServer { _ in answer }
        let tool = try BuiltTool.project()
        try tool.write(
            "apigen.yaml",
            try tool.read("apigen.yaml") + "    source: \(server.address)/bank.yaml\n\(more)")
        return (tool, server)
    }

    private func yaml(_ text: String) -> LoopbackServer.Response {
        .init(headers: [(name: "Content-Type", value: "application/yaml")], body: Data(text.utf8))
    }

    private func update(_ tool: BuiltTool, _ flags: String...) throws -> BuiltTool.Result {
        let result = try tool.run(["update", "--allow-loopback"] + flags)
        // Whatever happens, nothing else is left behind.
        #expect(!tool.paths().contains { $0.contains("apigen-update") })
        return result
    }

    @Test func whatIsPublishedAsItIs() throws {
        let (tool, server) = try project(yaml(BuiltTool.description))
        defer { server.stop() }
        let result = try update(tool, "--accept")
        #expect(result.status == 0)
        #expect(result.output == "Specs/bank.yaml: as published\n")
    }

    @Test func changesAreShownAndWrittenOnlyWhenAccepted() throws {
        let (tool, server) = try project(yaml(changed))
        defer { server.stop() }
        let shown = try update(tool)
        #expect(shown.status == 0)
        #expect(shown.output.contains("Account.name is new"))
        #expect(shown.output.contains("Specs/bank.yaml:17:20"))
        #expect(shown.output.hasSuffix("nothing was written; apigen update --accept writes it\n"))
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
        let accepted = try update(tool, "--accept")
        #expect(accepted.status == 0)
        #expect(try tool.read("Specs/bank.yaml") == changed)
        #expect(try update(tool).output == "Specs/bank.yaml: as published\n")
    }

    @Test func aLimitStopsTheWrite() throws {
        let (tool, server) = try project(yaml(changed))
        defer { server.stop() }
        #expect(try update(tool, "--accept", "--fail-on", "minor").status == 1)
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
        #expect(try update(tool, "--accept", "--fail-on", "major").status == 0)
        #expect(try tool.read("Specs/bank.yaml") == changed)
    }

    @Test func aDescriptionThatIsNotThereYetIsFetched() throws {
        let (tool, server) = try project(yaml(BuiltTool.description))
        defer { server.stop() }
        try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("Specs/bank.yaml"))
        #expect(try tool.run("generate").status == 1)
        #expect(try update(tool, "--accept").status == 0)
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
        #expect(try tool.run("generate").status == 0)
    }

    /// Answers that are no description, and what is said about each.
    private static let refused: [(name: String, answer: LoopbackServer.Response, message: String)] = [
        ("broken", .init(body: Data("openapi: 3.0.3\ninfo: [\n".utf8)), "nothing can be generated from it"),
        ("empty", .init(body: Data()), "the answer is empty"),
        (
            "page",
            .init(headers: [(name: "Content-Type", value: "text/html; charset=utf-8")], body: Data("<html>".utf8)),
            "the server answers with text/html, which is no description"
        ),
        (
            "page without a type", .init(body: Data("  <!doctype html>".utf8)),
            "the answer is a page or XML, not a description"
        ),
        ("missing", .init(status: 404, body: Data("no".utf8)), "the server answers with status 404"),
        ("failing", .init(status: 500), "the server answers with status 500"),
        (
            "truncated",
            .raw { write in
                _ = write(
                    Data("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nopenapi: 3.0.3\n".utf8))
            }, "the connection ended before the whole description had come"
        ),
        (
            "announced as huge",
            .raw { write in
                _ = write(
                    Data("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\nopenapi".utf8))
            }, "the answer has more than 67108864 bytes"
        ),
        (
            "huge",
            .stream("application/yaml") { write in
                let piece = String(repeating: "# more\n", count: 100_000)
                while write(piece) {}
            }, "the answer has more than 67108864 bytes"
        ),
        (
            "elsewhere", .init(status: 302, headers: [(name: "Location", value: "file:///etc/passwd")]),
            "the server leads to an address that is not https"
        ),
    ]

    @Test(arguments: refused.indices)
    func whatCannotBeUsedLeavesTheOlderDescription(index: Int) throws {
        let (name, answer, message) = Self.refused[index]
        let (tool, server) = try project(answer)
        defer { server.stop() }
        let before = tool.paths()
        let result = try update(tool, "--accept")
        #expect(result.status == 1, "\(name)")
        #expect(
            result.errors.contains("apigen: Specs/bank.yaml: \(server.address)/bank.yaml: \(message)\n"),
            "\(name): \(result.errors)")
        #expect(result.errors.hasSuffix("apigen: nothing was written\n"))
        #expect(tool.paths() == before)
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
    }

    @Test func anotherHashThanTheConfigurationNames() throws {
        let pinned = String(repeating: "0", count: 64)
        let (tool, server) = try project(yaml(changed), more: "    sourceHash: '\(pinned)'\n")
        defer { server.stop() }
        let result = try update(tool, "--accept")
        #expect(result.status == 1)
        #expect(result.errors.contains("not the one that the configuration names"))
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
    }

    @Test func oneThatFailsKeepsAll() throws {
        let (tool, server) = try project(yaml(changed))
        defer { server.stop() }
        let other = try LoopbackServer { _ in .init(status: 503) }
        defer { other.stop() }
        try tool.write("Specs/other.yaml", BuiltTool.description)
        try tool.write(
            "apigen.yaml",
            try tool.read("apigen.yaml") + """
                  Other:
                    description: Specs/other.yaml
                    output: Generated/Other
                    source: \(other.address)/other.yaml

                """)
        #expect(try update(tool, "--accept").status == 1)
        #expect(try tool.read("Specs/bank.yaml") == BuiltTool.description)
        // One alone can be written.
        #expect(try update(tool, "--accept", "--module", "Bank").status == 0)
        #expect(try tool.read("Specs/bank.yaml") == changed)
    }

    @Test func plainHTTPIsRefused() throws {
        let (tool, server) = try project(yaml(changed))
        defer { server.stop() }
        let result = try tool.run("update", "--accept")
        #expect(result.status == 1)
        #expect(result.errors.contains("is not an https address"))
    }

    @Test(arguments: [
        ("http://example.org/a.yaml", "is not an https address"), ("file:///etc/passwd", "is not an address"),
        ("https://user:word@example.org/a.yaml", "the address holds a user name"),
    ])
    func addressesThatAreRefusedInTheConfiguration(address: String, message: String) throws {
        let tool = try BuiltTool.project()
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "    source: \(address)\n")
        let result = try tool.run("update")
        #expect(result.status == 2)
        #expect(result.errors.contains(message))
    }

    @Test func withoutASource() throws {
        let result = try BuiltTool.project().run("update")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("apigen: no module has a ‘source’"))
    }
}
