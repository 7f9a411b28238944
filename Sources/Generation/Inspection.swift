// The commands that look and write nothing: check, validate, coverage.

import Diagnostics
import SpecSource

extension Generator {
    /// Compares the output folders with what `generate` would write. Every difference is a finding of the rule `drift`.
    /// - Parameter isThorough: whether everything is rendered and compared. Otherwise hashes tell whether anything has
    ///   changed since the last run, which is as much, as long as the generator itself is the same.
    public func check(
        _ configuration: Configuration, isThorough: Bool = false, files: InputFiles = InputFiles()
    ) -> Outcome {
        var outcome = Outcome()
        outcome.modules = configuration.modules.map(ModuleOutcome.init)
        for (index, module) in configuration.modules.enumerated() {
            if !isThorough, compareHashes(of: module, index, configuration, files, &outcome) { continue }
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

    /// - Returns: `false` where only rendering tells.
    private func compareHashes(
        of module: ModuleConfiguration, _ index: Int, _ configuration: Configuration, _ files: InputFiles,
        _ outcome: inout Outcome
    ) -> Bool {
        let folder = OutputFolder(module)
        do {
            if let problem = try folder.problem(at: module.spans.output) {
                outcome.report([problem], of: index)
                return true
            }
            let freshness = try Freshness.of(
                module, in: folder, configuration: configuration, generator: identity, files: files)
            guard freshness.isKnown else { return false }
            // What was found in files that have changed since then may be gone.
            outcome.report(freshness.isFresh ? freshness.findings : freshness.reasons, of: index)
            outcome.modules[index].unchanged = freshness.unchanged
        } catch {
            outcome.report([folder.finding(for: error)], of: index)
        }
        return true
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
