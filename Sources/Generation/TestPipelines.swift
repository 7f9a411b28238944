// The pipelines of `apigen examples` and `apigen calls`: the same stages as for a client, with other files at their end.

import ClientModel
import Mustache
import OpenAPI
import SpecSource
import SwiftRendering
import Templates

/// Description → its examples, as a list and as Swift code that checks them.
@Sendable func runExamplePipeline(
    _ module: ModuleConfiguration, _ goal: PipelineGoal, _ files: InputFiles
) -> PipelineResult {
    runPipeline(module, goal, files) { model, document, templates in
        try ExampleRenderer(
            model, document, options: module.renderOptions, templates: templates
        ).render()
    }
}

/// Description → its operations, as a list and as Swift code that calls them.
@Sendable func runCallPipeline(
    _ module: ModuleConfiguration, _ goal: PipelineGoal, _ files: InputFiles
) -> PipelineResult {
    runPipeline(module, goal, files) { model, _, templates in
        try CallRenderer(model, options: module.renderOptions, templates: templates).render()
    }
}

extension Generator {
    /// Writes examples instead of clients.
    public static func examples(onProgress: @escaping @Sendable (GenerationProgress) -> Void) -> Generator {
        Generator(
            templates: embeddedTemplatesIdentity + " examples", pipeline: runExamplePipeline, onProgress: onProgress)
    }

    /// Writes calls instead of clients.
    public static func calls(onProgress: @escaping @Sendable (GenerationProgress) -> Void) -> Generator {
        Generator(templates: embeddedTemplatesIdentity + " calls", pipeline: runCallPipeline, onProgress: onProgress)
    }
}

extension ModuleConfiguration {
    /// The module with another output folder.
    /// - Parameter folder: relative to the current folder; it may lie anywhere.
    public func writing(into folder: String) -> ModuleConfiguration {
        var module = self
        module.output = ProjectPath.relative(folder, to: projectFolder)
        module.confinesOutput = false
        return module
    }
}
