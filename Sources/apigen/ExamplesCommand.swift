// apigen examples

import Generation

@Sendable func runExamples(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let folder = arguments[.examplesOutput] else {
        throw UsageError("‘examples’ needs ‘--output’: the folder for the examples", in: Command.examples.name)
    }
    guard var configuration = try tool.acceptedConfiguration(arguments, for: .examples, reporter) else { return .usage }
    let areSeveral = configuration.modules.count > 1
    configuration.modules = configuration.modules.map { module in
        module.writing(into: areSeveral ? "\(folder)/\(module.name)" : folder)
    }
    let options = Generator.Options(force: arguments.has(.force), isDryRun: arguments.has(.dryRun))
    let outcome = Generator.examples(onProgress: reporter.show).generate(configuration, options)
    reporter.report(outcome.findings.all)
    guard outcome.isSuccess else { return .findings }
    for module in outcome.modules {
        let verb = options.isDryRun ? "would be written" : "written"
        let state = module.isSkipped ? "up to date" : "\(counted(module.written.count, "file")) \(verb)"
        reporter.say("\(module.name): \(state) in \(module.output)")
    }
    return .done
}
