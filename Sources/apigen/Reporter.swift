// Findings and summaries of one run, where and how its flags want them.

import Diagnostics
import Generation
import SpecSource

struct Reporter: Sendable {
    private let terminal: Terminal
    private let files: InputFiles
    private let format: String
    private let usesColor: Bool
    private let progress: ProgressLine?
    let isQuiet: Bool
    let isVerbose: Bool

    init(_ arguments: Arguments, _ tool: Tool) {
        terminal = tool.terminal
        files = tool.files
        format = arguments[.format] ?? "text"
        usesColor = terminal.usesColor(arguments[.color])
        isQuiet = arguments.has(.quiet)
        isVerbose = arguments.has(.verbose)
        let terminal = terminal
        let showsProgress = terminal.isErrorTerminal && !isQuiet && format == "text"
        progress = showsProgress ? ProgressLine { terminal.writeError($0) } : nil
    }

    /// Whether standard output belongs to a machine.
    var isForMachines: Bool { format != "text" }

    func report(_ findings: [Finding]) {
        clearProgress()
        switch format {
        case "json": terminal.write(JSONRenderer().render(findings, texts: SourceTexts()))
        case "sarif":
            let renderer = SARIFRenderer(toolName: Apigen.name, toolVersion: Apigen.version)
            terminal.write(renderer.render(findings, texts: SourceTexts()))
        default: reportAsText(findings)
        }
    }

    func reportAsText(_ findings: [Finding]) {
        clearProgress()
        let renderer = TerminalRenderer(usesColor: usesColor, width: terminal.width)
        terminal.writeError(renderer.render(findings, texts: .quoted(by: findings, from: files)))
    }

    /// Findings in texts that do not lie where they are going to.
    func reportWithoutQuotes(_ findings: [Finding]) {
        clearProgress()
        let renderer = TerminalRenderer(usesColor: usesColor, width: terminal.width)
        terminal.writeError(renderer.render(findings, texts: SourceTexts()))
    }

    /// What was asked for, whether or not the rest is quiet.
    func sayText(_ text: String) {
        clearProgress()
        terminal.write(text)
    }

    /// A line for people on standard output.
    func say(_ line: String) {
        if isQuiet || isForMachines { return }
        clearProgress()
        terminal.write(line + "\n")
    }

    /// A line for people on standard error.
    func sayError(_ line: String) {
        if isQuiet { return }
        terminal.writeError("apigen: \(line)\n")
    }

    // MARK: Progress

    func show(_ work: GenerationProgress) {
        switch work {
        case .reading(let module): progress?.show("\(module): reading …")
        case .writing(let module, let files): progress?.show("\(module): writing \(counted(files, "file")) …")
        }
    }

    private func clearProgress() { progress?.clear() }
}

/// `1 error`, `2 errors`.
func counted(_ count: Int, _ singular: String) -> String {
    "\(count) \(singular)\(count == 1 ? "" : "s")"
}
