// Completions and the manual, which follow from the declarations of commands and flags.

import Foundation
import Testing

@testable import apigen

@Suite struct CompletionTests {
    /// Runs a script of a shell; what it wrote, or nothing where the shell is not there or complains.
    private static func run(_ shell: String, _ script: String, flags: [String] = []) throws -> String? {
        let folder = try BuiltTool()
        try folder.write("script", script)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [shell] + flags + ["script"]
        process.currentDirectoryURL = folder.folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(data: data, encoding: .utf8) : nil
    }

    private static func has(_ shell: String) -> Bool { (try? run(shell, "exit 0\n")) != nil }

    private func completed(_ words: [String]) throws -> [String] {
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let script =
            Shell.bash.script
            + "COMP_WORDS=(\(list))\nCOMP_CWORD=\(words.count - 1)\n_apigen\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"
        return try #require(try Self.run("bash", script)).split(separator: "\n").map(String.init)
    }

    @Test func bashCompletesCommands() throws {
        #expect(try completed(["apigen", "gen"]) == ["generate"])
        #expect(try completed(["apigen", ""]) == Command.all.map(\.name) + ["--help", "--version"])
    }

    @Test func bashCompletesTheFlagsOfACommand() throws {
        #expect(try completed(["apigen", "diff", "--f"]) == ["--format", "--fail-on"])
        #expect(try completed(["apigen", "explain", "-"]) == ["--help", "-h"])
    }

    @Test func bashCompletesTheValuesOfAFlag() throws {
        #expect(try completed(["apigen", "diff", "--format", ""]) == ["text", "markdown", "json", "html"])
        #expect(try completed(["apigen", "generate", "--format", "j"]) == ["json"])
        // Names of files are left to bash.
        #expect(try completed(["apigen", "generate", "--config", "ap"]) == [])
        #expect(try completed(["apigen", "validate", "Sp"]) == [])
    }

    @Test(arguments: Shell.allCases)
    func everyCommandAndFlagIsThere(shell: Shell) throws {
        let script = try BuiltTool().run("completions", shell.rawValue)
        #expect(script.status == 0)
        #expect(script.output == shell.script)
        for command in Command.all {
            #expect(script.output.contains(command.name))
            for flag in command.flags { #expect(script.output.contains(flag.name), "\(command.name) \(flag.name)") }
        }
    }

    @Test(.enabled(if: has("zsh"), "zsh is not there"))
    func zshTakesTheScript() throws {
        #expect(try Self.run("zsh", Shell.zsh.script, flags: ["-n"]) != nil)
    }

    @Test(.enabled(if: has("fish"), "fish is not there"))
    func fishTakesTheScript() throws {
        #expect(try Self.run("fish", Shell.fish.script, flags: ["-n"]) != nil)
    }

    @Test func anUnknownShellIsAMistake() throws {
        let result = try BuiltTool().run("completions", "tcsh")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("apigen: there is no completion for ‘tcsh’, only for ‘bash’, ‘zsh’, ‘fish’"))
    }

    // MARK: The manual

    @Test func theManualNamesEverything() throws {
        let page = try BuiltTool().run("man")
        #expect(page.status == 0)
        for command in Command.all {
            #expect(page.output.contains(".SS apigen \(command.name.replacing("-", with: "\\-"))"))
            for flag in command.flags {
                #expect(page.output.contains("\\fB\(flag.long.replacing("-", with: "\\-"))\\fR"))
            }
        }
        for status in ExitStatus.allCases { #expect(page.output.contains("\n.B \(status.rawValue)\n")) }
        let areAllASCII = page.output.utf8.allSatisfy { $0 < 0x80 }
        #expect(areAllASCII)
    }

    @Test(.enabled(if: has("groff"), "groff is not there"))
    func groffTakesTheManual() throws {
        let text = try #require(try Self.run("groff", ManualPage.text, flags: ["-man", "-Tascii", "-ww"]))
        // Bold letters are written twice, with a step back between.
        #expect(text.replacing(/.\u{8}/, with: "").contains("EXIT STATUS"))
    }

    // MARK: Progress

    @Test func progressIsShownWhenTheWorkTakesLong() {
        let written = Written()
        let (isLong, isShown) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let line = ProgressLine(
            wait: { isLong.wait() },
            write: { text in
                written.add(text)
                isShown.signal()
            })
        line.show("A: reading …")
        line.show("B: reading …")
        #expect(written.texts == [])
        isLong.signal()
        isShown.wait()
        #expect(written.texts == ["\r\u{1B}[KB: reading …"])
        line.show("C: reading …")
        line.clear()
        line.clear()
        #expect(written.texts.dropFirst() == ["\r\u{1B}[KC: reading …", "\r\u{1B}[K"])
    }

    @Test func noProgressAndNoColoursWithoutATerminal() throws {
        let result = try BuiltTool.project().run("generate")
        #expect(result.status == 0)
        #expect(!(result.output + result.errors).contains("\u{1B}"))
        #expect(result.errors == "")
    }
}

private final class Written: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [String] = []

    func add(_ text: String) { lock.withLock { all.append(text) } }

    var texts: [String] { lock.withLock { all } }
}
