// One call of the pipeline: what came out, with the severities of the configuration and the state of the input.

import Diagnostics

struct Production: Sendable {
    let result: PipelineResult
    /// The findings with the severities of the configuration.
    let findings: [Finding]
    /// The content of the description just before it was read; `nil` where it could not be read.
    let description: ContentHash?

    init(_ module: ModuleConfiguration, _ goal: PipelineGoal, _ configuration: Configuration, by pipeline: Pipeline) {
        description = try? ContentHash(of: FileSystem.read(module.descriptionPath, followingLinks: true))
        var module = module
        module.severities = configuration.severities
        result = pipeline(module, goal)
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
