// apigen generate

import Generation

@Sendable func runGenerate(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .generate, reporter) else { return .usage }
    let isDryRun = arguments.has(.dryRun)
    let options = Generator.Options(
        force: arguments.has(.force), isDryRun: isDryRun, generatesAll: arguments.has(.all))
    let outcome = Generator.standard(onProgress: reporter.show).generate(
        configuration, options, files: tool.files)
    reporter.report(outcome.findings.all)
    guard outcome.isSuccess else {
        let ending = outcome.isPartlyWritten ? "the next run of generate completes the write" : "nothing was written"
        reporter.sayError("\(counted(outcome.findings.count(of: .error), "error")); \(ending)")
        if let hint = wayToGoOn(after: outcome) { reporter.sayError(hint) }
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

/// What lets the rest be generated, where all that stops it is about parts of descriptions.
private func wayToGoOn(after outcome: Outcome) -> String? {
    let errors = outcome.findings.all.filter { $0.severity == .error }
    let rules = Set(errors.map(\.rule.id))
    guard outcome.modules.allSatisfy({ $0.coverage != nil || $0.errors == 0 }),
        rules.isSubset(of: RuleCatalog.aboutParts)
    else { return nil }
    let names = rules.sorted().map { "‘\($0): warning’" }.joined(separator: ", ")
    return "to generate the rest, with stubs for what is wrong, write \(names) under ‘rules’ of the configuration"
}

private func summary(of module: ModuleOutcome, isDryRun: Bool) -> String {
    if module.isSkipped { return "\(module.name): up to date" }
    var parts = ["\(counted(module.written.count, "file")) \(isDryRun ? "would be written" : "written")"]
    if !module.removed.isEmpty { parts.append("\(module.removed.count) removed") }
    if module.unchanged > 0 { parts.append("\(module.unchanged) unchanged") }
    let counts = (module.coverage?.categories ?? []).filter { $0.name != "keywords" && $0.total > 0 }.map {
        "\($0.total) \($0.name)"
    }
    let stubs = (module.coverage?.categories ?? []).filter { $0.name != "keywords" }
        .reduce(0) { $0 + $1.count(.stubbed) }
    let warnings = module.warnings > 0 ? [counted(module.warnings, "warning")] : []
    let more = counts + (stubs > 0 ? ["\(stubs) stubbed"] : []) + warnings
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
