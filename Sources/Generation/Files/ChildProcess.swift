// Other programs: started without a terminal, read until they end.

import Foundation

/// What came of a program.
struct ChildProcess {
    /// Its exit status.
    let status: Int32
    let output: [UInt8]
    /// Whether it was ended because it wrote more than was wanted.
    let isTooLarge: Bool
    /// What it wrote to standard error.
    let complaint: String

    /// Why a program did not run.
    struct NotStarted: Error {
        let reason: String
    }

    /// Runs a program that is found in the path.
    /// - Parameters:
    ///   - environment: besides that of this process.
    ///   - largest: the number of bytes of output that are not too many.
    static func run(
        _ command: [String], environment: [String: String] = [:], largest: Int = .max
    ) throws(NotStarted) -> ChildProcess {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw NotStarted(reason: "\(command[0]) cannot be run: \(error.localizedDescription)")
        }
        var bytes: [UInt8] = []
        var isTooLarge = false
        while let data = try? output.fileHandleForReading.read(upToCount: 1 << 16), !data.isEmpty {
            bytes += data
            guard bytes.count > largest else { continue }
            isTooLarge = true
            // It waits for a reader, and signals that can be blocked may be: children inherit that.
            kill(process.processIdentifier, SIGKILL)
            break
        }
        try? output.fileHandleForReading.close()
        // What a program has to complain about fits into the buffer of a pipe.
        let told = (try? errors.fileHandleForReading.readToEnd()).flatMap { String(data: $0, encoding: .utf8) } ?? ""
        process.waitUntilExit()
        return ChildProcess(
            status: process.terminationStatus, output: bytes, isTooLarge: isTooLarge, complaint: told)
    }
}
