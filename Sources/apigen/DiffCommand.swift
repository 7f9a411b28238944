// apigen diff

import APIDiff
import ClientModel
import Diagnostics
import Generation

@Sendable func runDiff(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let operands = arguments.operands.map { ComparedDescription($0) }
    guard let configuration = try tool.comparedModules(operands, arguments, reporter) else { return .usage }
    var reports: [Report] = []
    for module in configuration.modules {
        let (old, new) = sides(operands, module)
        guard let report = try compare(old, new, module, configuration, tool, reporter) else { return .findings }
        reports.append(report)
    }
    if arguments.has(.keepNames) {
        guard keepNames(reports, arguments, configuration, tool, reporter) else { return .findings }
    } else {
        write(reports, arguments, tool, reporter)
    }
    let verdict = reports.map(\.verdict).max() ?? .patch
    guard let limit = arguments[.failOn].flatMap(Verdict.init(rawValue:)) else { return .done }
    return verdict >= limit ? .findings : .done
}

/// What is generated stands for a missing older side, the configured description for a missing newer one.
private func sides(
    _ operands: [ComparedDescription], _ module: ModuleConfiguration
) -> (ComparedDescription, ComparedDescription) {
    switch operands.count {
    case 2: (operands[0], operands[1])
    case 1: (.generated, operands[0])
    default: (.generated, .file(module.descriptionPath))
    }
}

private func compare(
    _ old: ComparedDescription, _ new: ComparedDescription, _ module: ModuleConfiguration,
    _ configuration: Configuration, _ tool: Tool, _ reporter: Reporter
) throws -> Report? {
    do {
        let comparison = try Comparison.make(from: old, to: new, of: module, configuration, files: tool.files)
        reporter.reportAsText(comparison.findings)
        guard let diff = comparison.diff else { return nil }
        return Report(module: module.name, old: old.shown, new: new.shown, diff: diff)
    } catch {
        throw UsageError(error.message + (error.help.map { "; " + $0 } ?? ""), in: Command.diff.name)
    }
}

/// Shows the entries of `rename`, and writes them where there is a configuration.
/// - Returns: whether they could be written.
private func keepNames(
    _ reports: [Report], _ arguments: Arguments, _ configuration: Configuration, _ tool: Tool, _ reporter: Reporter
) -> Bool {
    let file = arguments[.config] ?? "apigen.yaml"
    var isWritten = true
    for report in reports {
        let lines = report.renameLines.map { "    \($0)\n" }.joined()
        guard !lines.isEmpty else {
            reporter.sayError("\(report.module): no name changes without the description")
            continue
        }
        tool.terminal.write("  \(report.module):\n\(lines)")
        guard configuration.isWritten else { continue }
        do {
            try RenameWriting(path: file).write(report.diff.keptNames, of: report.module)
            reporter.sayError("\(file): \(counted(report.diff.keptNames.count, "name")) kept")
        } catch {
            reporter.sayError("\(file): nothing was written: \(error.message)")
            isWritten = false
        }
    }
    return isWritten
}

private func write(_ reports: [Report], _ arguments: Arguments, _ tool: Tool, _ reporter: Reporter) {
    switch arguments[.diffFormat] {
    case "json": tool.terminal.write(Report.json(reports))
    case "html": tool.terminal.write(Report.html(reports))
    case "markdown": tool.terminal.write(reports.map { $0.markdown() }.joined(separator: "\n"))
    default:
        let usesColor = tool.terminal.usesColorOnOutput(arguments[.color])
        let texts = reports.map { report in
            reporter.isQuiet ? report.headline : report.text(isVerbose: reporter.isVerbose, usesColor: usesColor)
        }
        tool.terminal.write(texts.joined(separator: reporter.isQuiet ? "" : "\n"))
    }
}

extension Tool {
    /// The modules to compare. Without `--module`, that whose description is one of the two; without any, one with the
    /// defaults.
    fileprivate func comparedModules(
        _ operands: [ComparedDescription], _ arguments: Arguments, _ reporter: Reporter
    ) throws -> Configuration? {
        let isConfigured = arguments.has(.config) || arguments.has(.module) || operands.count < 2
        if !isConfigured, !hasConfigurationFile { return plain(operands) }
        guard var configuration = try acceptedConfiguration(arguments, for: .diff, reporter) else { return nil }
        if operands.isEmpty { return configuration }
        if !arguments.has(.module) {
            let paths = operands.compactMap(\.path)
            let modules = configuration.modules.filter { module in paths.contains(module.descriptionPath) }
            if modules.isEmpty, operands.count == 2 { return plain(operands) }
            if !modules.isEmpty { configuration.modules = modules }
        }
        guard configuration.modules.count == 1 || operands.count == 2 else {
            throw UsageError(
                "‘\(operands[0].shown)’ is the description of no module; name one with ‘--module’",
                in: Command.diff.name)
        }
        return configuration
    }

    private func plain(_ operands: [ComparedDescription]) -> Configuration {
        Configuration(modules: [ModuleConfiguration.forInspection(of: operands.last?.path ?? "")])
    }
}
