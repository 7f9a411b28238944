// Runs programs of this package, from its root.

import Foundation
import Testing

struct Tool {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The folder of the package.
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The folder with the tool that was built beside the tests.
    static var build: String {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().path
    }

    static func apigen(_ arguments: String...) throws -> Result { try run(build + "/apigen", arguments) }

    static func run(_ program: String, _ arguments: [String]) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: root)
        process.standardInput = FileHandle.nullDevice
        // Files rather than pipes, so that nobody waits for a full pipe.
        let output = try OutputFile()
        let errors = try OutputFile()
        process.standardOutput = output.handle
        process.standardError = errors.handle
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "\(program) crashed")
        return Result(status: process.terminationStatus, output: try output.text(), errors: try errors.text())
    }

    private final class OutputFile {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
        let handle: FileHandle

        init() throws {
            try Data().write(to: url)
            handle = try FileHandle(forWritingTo: url)
        }

        func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

        deinit { try? FileManager.default.removeItem(at: url) }
    }
}
