// One call of the pipeline: what came out, with the severities of the configuration, and what was read for it.

import Diagnostics
import SpecSource

struct Production: Sendable {
    let result: PipelineResult
    /// The findings with the severities of the configuration.
    let findings: [Finding]
    /// The files that the pipeline has read.
    let files: InputFiles

    init(
        _ module: ModuleConfiguration, _ goal: PipelineGoal, _ configuration: Configuration, by pipeline: Pipeline,
        files: InputFiles
    ) {
        self.files = files
        var module = module
        module.severities = configuration.severities
        result = pipeline(module, goal, files)
        findings = result.findings.weighed(by: configuration.severities, isUsable: result.isUsable)
            .map(configuration.located)
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// What keeps a module from being skipped next time: what is shown, and what was an error before the configuration
    /// switched it off, such as a missing file that may exist by then.
    var lastingFindings: Int {
        zip(findings, result.findings).count { $0.severity != .off || $1.severity == .error }
    }
}
