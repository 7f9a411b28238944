// apigen generate

import Generation

@Sendable func runGenerate(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .generate, reporter) else { return .usage }
    let isDryRun = arguments.has(.dryRun)
    let options = Generator.Options(
        force: arguments.has(.force), isDryRun: isDryRun, generatesAll: arguments.has(.all))
    let outcome = Generator.standard(onProgress: reporter.show).generate(configuration, options)
    reporter.report(outcome.findings.all)
    guard outcome.isSuccess else {
        let ending = outcome.isPartlyWritten ? "the next run of generate completes the write" : "nothing was written"
        reporter.sayError("\(counted(outcome.findings.count(of: .error), "error")); \(ending)")
        return .findings
    }
    for module in outcome.modules {
        reporter.say(summary(of: module, isDryRun: isDryRun))
        guard reporter.isVerbose else { continue }
        for path in module.written { reporter.say("  \(isDryRun ? "would write" : "wrote") \(module.output)/\(path)") }
        for path in module.removed {
            reporter.say("  \(isDryRun ? "would remove" : "removed") \(module.output)/\(path)")
        }
        if module.isSkipped {
            reporter.say("  same inputs, configuration and generator; --all generates nevertheless")
        }
    }
    return .done
}

private func summary(of module: ModuleOutcome, isDryRun: Bool) -> String {
    if module.isSkipped { return "\(module.name): up to date" }
    var parts = ["\(counted(module.written.count, "file")) \(isDryRun ? "would be written" : "written")"]
    if !module.removed.isEmpty { parts.append("\(module.removed.count) removed") }
    if module.unchanged > 0 { parts.append("\(module.unchanged) unchanged") }
    let counts = (module.coverage?.categories ?? []).filter { $0.name != "keywords" && $0.total > 0 }.map {
        "\($0.total) \($0.name)"
    }
    let warnings = module.warnings > 0 ? [counted(module.warnings, "warning")] : []
    let more = counts + warnings
    return "\(module.name): \(parts.joined(separator: ", "))"
        + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
}

extension Tool {
    /// The configuration; `nil` where it has mistakes, which have been shown.
    func acceptedConfiguration(_ arguments: Arguments, for command: Command, _ reporter: Reporter) throws
        -> Configuration?
    {
        do {
            return try configuration(arguments, for: command, reporter)
        } catch is ConfigurationRejected {
            return nil
        }
    }
}
