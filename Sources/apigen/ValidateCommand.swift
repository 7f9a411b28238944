// apigen validate

import Diagnostics
import Generation

@Sendable func runValidate(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let overlays = arguments.all(.overlay)
    if !overlays.isEmpty, arguments.operands.count > 1 {
        throw UsageError("‘--overlay’ needs exactly one file to apply to", in: Command.validate.name)
    }
    let severities: [String: Severity]
    do {
        severities = try tool.severities(arguments, .validate, reporter)
    } catch is ConfigurationRejected {
        return .usage
    }
    let modules = arguments.operands.map { ModuleConfiguration.forInspection(of: $0).overlaid(with: overlays) }
    let outcome = Generator.standard(onProgress: reporter.show)
        .validate(Configuration(modules: modules, severities: severities), files: tool.files)
    reporter.report(outcome.findings.all)
    for (path, module) in zip(arguments.operands, outcome.modules) {
        let counts = [(module.errors, "error"), (module.warnings, "warning"), (module.infos, "info")]
        let parts = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        reporter.say("\(path): \(parts.isEmpty ? "no findings" : parts.joined(separator: ", "))")
    }
    return outcome.isSuccess ? .done : .findings
}
