// The compiler, for tests of what it makes of generated code.

import Foundation

public enum SwiftCompiler {
    /// Where the modules of the package were built.
    public static let modules: String = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let tests = bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("Modules").path
    }()

    /// The diagnostics of checking the files as one module in Swift 6 mode with warnings as errors; none when all is
    /// well.
    /// - Parameters:
    ///   - files: absolute paths.
    ///   - headers: folders with module maps that the modules need.
    public static func typecheck(
        _ files: [String], module: String = "Checked", headers: [String] = [], flags: [String] = []
    ) throws -> [String] {
        // The whole module at once: otherwise each of several processes reads all files.
        let arguments =
            ["-typecheck", "-wmo", "-swift-version", "6", "-warnings-as-errors", "-module-name", module, "-I", modules]
            + headers.flatMap { ["-I", $0] } + flags + files
        let (status, output) = try run("swiftc", arguments)
        guard status != 0 else { return [] }
        let errors = output.split(separator: "\n").filter { $0.contains(": error: ") && !$0.hasPrefix(" ") }
        return errors.isEmpty ? [output] : errors.map(String.init)
    }

    /// The errors, each once, of checking the files as one module; warnings are allowed.
    public static func errors(_ files: [String], flags: [String] = []) throws -> [String] {
        let folder = try TemporaryFolder()
        // So many files that their names are too long for a command line.
        let list = try folder.write("files", files.map { "\"\($0)\"\n" }.joined())
        let arguments =
            [
                "-typecheck", "-wmo", "-swift-version", "6", "-suppress-warnings", "-module-name", "Checked", "-I",
                modules,
            ]
            + flags + ["@" + list]
        let (status, output) = try run("swiftc", arguments)
        guard status != 0 else { return [] }
        var seen: Set<String> = []
        let lines = output.split(separator: "\n").map(String.init)
        let errors = lines.filter { $0.hasPrefix("/") && $0.contains(": error: ") && seen.insert($0).inserted }
        return errors.isEmpty ? [output] : errors
    }

    /// Writes the interface of a module, without code.
    /// - Returns: the errors.
    public static func emitModule(
        _ files: [String], named name: String, into folder: String, flags: [String] = []
    ) throws -> [String] {
        let arguments = [
            "-emit-module", "-parse-as-library", "-wmo", "-swift-version", "6", "-suppress-warnings", "-module-name",
            name, "-I", modules, "-Xfrontend", "-experimental-skip-non-inlinable-function-bodies",
            "-emit-module-path", "\(folder)/\(name).swiftmodule",
        ]
        let (status, output) = try run("swiftc", arguments + flags + files)
        return status == 0 ? [] : [output]
    }

    /// What the formatter finds in the files with the package's settings; none when all is well.
    public static func lint(_ files: [String], settings: String) throws -> [String] {
        let (_, output) = try run("swift", ["format", "lint", "--strict", "--configuration", settings] + files)
        return output.split(separator: "\n").map(String.init)
    }

    /// Builds a program of one file and runs it.
    /// - Returns: what it printed, or the diagnostics.
    public static func run(_ source: String) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write("main.swift", source)
        let program = folder.path + "/program"
        let (status, diagnostics) = try run(
            "swiftc", ["-swift-version", "6", folder.path + "/main.swift", "-o", program])
        guard status == 0 else { return diagnostics }
        return try run(program, []).output
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let folder = try TemporaryFolder()
        let file = folder.path + "/output"
        try Data().write(to: URL(fileURLWithPath: file))
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOfFile: file, encoding: .utf8))
    }
}

/// A folder of its own, gone with the value.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        path =
            FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("generator-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// - Returns: the absolute path.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path
    }
}
