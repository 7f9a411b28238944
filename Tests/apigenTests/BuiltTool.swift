// Runs the built apigen in a folder of its own.

import Foundation
import Testing

/// A folder to run in, gone when the test is over, and the tool that was built beside the tests.
final class BuiltTool: Sendable {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("apigen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func run(_ arguments: String..., environment: [String: String] = [:], in subfolder: String = "") throws -> Result {
        try run(arguments, environment: environment, in: subfolder)
    }

    func run(_ arguments: [String], environment: [String: String] = [:], in subfolder: String = "") throws -> Result {
        let process = Process()
        process.executableURL = Self.location
        process.arguments = arguments
        process.currentDirectoryURL = folder.appendingPathComponent(subfolder)
        var all = ProcessInfo.processInfo.environment
        all["NO_COLOR"] = nil
        process.environment = all.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Files rather than pipes, so that nobody waits for a full pipe.
        let output = try file("out")
        let errors = try file("err")
        process.standardOutput = output.handle
        process.standardError = errors.handle
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        defer {
            try? FileManager.default.removeItem(at: output.url)
            try? FileManager.default.removeItem(at: errors.url)
        }
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output.url, encoding: .utf8),
            errors: try String(contentsOf: errors.url, encoding: .utf8)
        )
    }

    func write(_ path: String, _ text: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// The paths of all files and folders, hidden ones included, sorted.
    func paths() -> [String] {
        (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// The generated Swift files of a folder, sorted.
    func swiftFiles(in path: String) -> [String] {
        paths().filter { $0.hasPrefix(path + "/") && $0.hasSuffix(".swift") }
    }

    private func file(_ name: String) throws -> (url: URL, handle: FileHandle) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("apigen-\(name)-\(UUID().uuidString)")
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        return (url, handle)
    }

    static var location: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("apigen")
    }
}

extension BuiltTool {
    static let description = """
        openapi: 3.0.3
        info: {title: Bank, version: '1'}
        paths:
          /accounts:
            get:
              operationId: getAccounts
              responses:
                '200':
                  description: The accounts.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}
        components:
          schemas:
            Account:
              type: object
              description: An account.
              required: [id]
              properties: {id: {type: string, description: Its id.}}

        """

    /// A folder with a configuration of one module and its description.
    static func project() throws -> BuiltTool {
        let tool = try BuiltTool()
        try tool.write("Specs/bank.yaml", description)
        try tool.write(
            "apigen.yaml",
            """
            version: 1
            modules:
              Bank:
                description: Specs/bank.yaml
                output: Generated/Bank

            """)
        return tool
    }
}
