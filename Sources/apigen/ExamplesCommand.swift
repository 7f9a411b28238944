// apigen examples and apigen calls: what tests of a client are made of.

import Generation

@Sendable func runExamples(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    try write(arguments, tool, .examples, .examplesOutput, "examples", Generator.examples)
}

@Sendable func runCalls(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    try write(arguments, tool, .calls, .callsOutput, "calls", Generator.calls)
}

private func write(
    _ arguments: Arguments, _ tool: Tool, _ command: Command, _ output: Flag, _ what: String,
    _ generator: (@escaping @Sendable (GenerationProgress) -> Void) -> Generator
) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let folder = arguments[output] else {
        throw UsageError("‘\(command.name)’ needs ‘\(output.long)’: the folder for the \(what)", in: command.name)
    }
    guard var configuration = try tool.acceptedConfiguration(arguments, for: command, reporter) else { return .usage }
    let areSeveral = configuration.modules.count > 1
    configuration.modules = configuration.modules.map { module in
        module.writing(into: areSeveral ? "\(folder)/\(module.name)" : folder)
    }
    let options = Generator.Options(force: arguments.has(.force), isDryRun: arguments.has(.dryRun))
    let outcome = generator(reporter.show).generate(configuration, options, files: tool.files)
    reporter.report(outcome.findings.all)
    guard outcome.isSuccess else { return .findings }
    for module in outcome.modules {
        let verb = options.isDryRun ? "would be written" : "written"
        let state = module.isSkipped ? "up to date" : "\(counted(module.written.count, "file")) \(verb)"
        reporter.say("\(module.name): \(state) in \(module.output)")
    }
    return .done
}
