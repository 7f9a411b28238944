// apigen watch, from the outside: what it says tells when it has done something.

import Foundation
import Testing

@Suite struct WatchCommandTests {
    /// The tool while it watches; ended with the test.
    private final class Watching {
        private let process = Process()
        private let lines: FileHandle
        private var rest = Data()

        init(_ tool: BuiltTool, _ arguments: String...) throws {
            let pipe = Pipe()
            lines = pipe.fileHandleForReading
            process.executableURL = BuiltTool.location
            process.arguments = ["watch"] + arguments
            process.currentDirectoryURL = tool.folder
            process.standardOutput = pipe
            process.standardError = pipe
            try process.run()
        }

        deinit {
            // Test runners block other signals, and what they start inherits that.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }

        /// Reads until a line has the text.
        func wait(for text: String) -> Bool {
            while true {
                while let end = rest.firstIndex(of: 10) {
                    let line = String(decoding: rest[..<end], as: UTF8.self)
                    rest = Data(rest[rest.index(after: end)...])
                    if line.contains(text) { return true }
                }
                let more = lines.availableData
                if more.isEmpty { return false }
                rest += more
            }
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func generatesAgainWhenTheDescriptionChanges() throws {
        let tool = try BuiltTool.project()
        let watching = try Watching(tool)
        #expect(watching.wait(for: "written"))
        // From here on the files are watched.
        #expect(watching.wait(for: "up to date"))
        try tool.write("Specs/bank.yaml", BuiltTool.description.replacing("An account.", with: "A changed account."))
        #expect(watching.wait(for: "1 file written"))
        // As editors do it: a new file gets the name of the old one.
        try tool.write("Specs/new", BuiltTool.description.replacing("An account.", with: "A replaced account."))
        #expect(rename(tool.folder.path + "/Specs/new", tool.folder.path + "/Specs/bank.yaml") == 0)
        #expect(watching.wait(for: "1 file written"))
        let code = try tool.swiftFiles(in: "Generated/Bank").map { try tool.read($0) }.joined()
        #expect(code.contains("A replaced account."))
    }

    @Test(.timeLimit(.minutes(10)))
    func goesOnAfterAMistake() throws {
        let tool = try BuiltTool.project()
        let watching = try Watching(tool)
        #expect(watching.wait(for: "up to date"))
        try tool.write("Specs/bank.yaml", "openapi: [\n")
        #expect(watching.wait(for: "nothing was written"))
        try tool.write("Specs/bank.yaml", BuiltTool.description.replacing("An account.", with: "Mended."))
        #expect(watching.wait(for: "1 file written"))
        try tool.write("apigen.yaml", try tool.read("apigen.yaml") + "    hashable: true\n")
        #expect(watching.wait(for: "written"))
    }

    @Test func tellsWhatIsMissing() throws {
        let result = try BuiltTool().run("watch")
        #expect(result.status == 2)
        #expect(result.errors.contains("there is no configuration file"))
    }
}
