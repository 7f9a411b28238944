// The programs that the tests compare with, run without a shell.

import Foundation

/// What a program answered.
public struct ToolResult: Sendable {
    public let status: Int32
    public let output: [UInt8]

    public var text: String { String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
}

public enum Tool {
    /// Runs a program found by `env`, gives it the input, and collects its standard output.
    public static func run(_ arguments: [String], input: [UInt8] = []) throws -> ToolResult {
        let process = Process()
        let standardInput = Pipe()
        let standardOutput = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The inputs are shorter than a pipe's buffer: writing first cannot block.
        precondition(input.count <= 32_768)
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
        try standardInput.fileHandleForWriting.close()
        let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return ToolResult(status: process.terminationStatus, output: Array(output))
    }

    /// Runs a program that must succeed.
    @discardableResult
    public static func succeed(_ arguments: [String], input: [UInt8] = []) throws -> ToolResult {
        let result = try run(arguments, input: input)
        guard result.status == 0 else { throw ToolFailure(command: arguments[0], status: result.status) }
        return result
    }

    public static func exists(_ name: String) -> Bool {
        (try? run(["sh", "-c", "command -v \(name)"]))?.status == 0
    }
}

public struct ToolFailure: Error {
    public let command: String
    public let status: Int32
}
