// The commands that look and write nothing: check, validate, coverage.

import Diagnostics
import SpecSource

extension Generator {
    /// Compares the output folders with what `generate` would write. Every difference is a finding of the rule `drift`.
    public func check(_ configuration: Configuration, files: InputFiles = InputFiles()) -> Outcome {
        var outcome = Outcome()
        outcome.modules = configuration.modules.map(ModuleOutcome.init)
        for (index, module) in configuration.modules.enumerated() {
            onProgress(.reading(module: module.name))
            let production = Production(module, .files, configuration, by: pipeline, files: files)
            outcome.add(production, to: index)
            if production.hasErrors { continue }
            let folder = OutputFolder(module)
            do {
                if let problem = try folder.problem(at: module.spans.output) {
                    outcome.report([problem], of: index)
                    continue
                }
                let (planned, problems) = try PlannedModule.make(
                    module, production, configuration: configuration, generator: identity
                )
                outcome.report(problems, of: index)
                guard let planned else { continue }
                let (drift, unchanged) = try Drift.find(planned, in: folder)
                outcome.report(drift, of: index)
                outcome.modules[index].unchanged = unchanged
            } catch {
                outcome.report([folder.finding(for: error)], of: index)
            }
        }
        return outcome
    }

    /// The findings about descriptions, and nothing else.
    public func validate(_ configuration: Configuration, files: InputFiles = InputFiles()) -> Outcome {
        inspect(configuration, .findings, files)
    }

    /// What of the descriptions becomes code.
    public func coverage(_ configuration: Configuration, files: InputFiles = InputFiles()) -> Outcome {
        inspect(configuration, .coverage, files)
    }

    private func inspect(_ configuration: Configuration, _ goal: PipelineGoal, _ files: InputFiles) -> Outcome {
        var outcome = Outcome()
        outcome.modules = configuration.modules.map(ModuleOutcome.init)
        for (index, module) in configuration.modules.enumerated() {
            onProgress(.reading(module: module.name))
            outcome.add(Production(module, goal, configuration, by: pipeline, files: files), to: index)
        }
        return outcome
    }
}
