// apigen check

import Generation

@Sendable func runCheck(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .check, reporter) else { return .usage }
    let outcome = Generator.standard(onProgress: reporter.show).check(
        configuration, isThorough: arguments.has(.thorough), files: tool.files)
    reporter.report(outcome.findings.all)
    for module in outcome.modules {
        let isUpToDate = module.errors == 0
        reporter.say(
            "\(module.name): "
                + (isUpToDate ? "up to date, \(counted(module.unchanged, "file"))" : counted(module.errors, "error")))
    }
    return outcome.isSuccess ? .done : .findings
}
