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
        result = pipeline(module, goal)
        findings = result.findings.map(configuration.weighed)
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    var shownFindings: Int { findings.count { $0.severity != .off } }
}
