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

    /// What a run in which nothing has changed shows again.
    func keptFindings(in folder: String) -> [String] {
        findings.filter { $0.severity != .off }.map { KeptFinding($0).line(in: folder) }
    }

    /// Whether the same files lead to the same findings. A file that cannot be read may come to be there.
    var isSettled: Bool {
        !result.findings.contains { [.fileUnreadable, .fileOutsideRoot].contains($0.rule) }
    }
}
