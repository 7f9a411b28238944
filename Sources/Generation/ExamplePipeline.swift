// The pipeline of `apigen examples`: the same stages as for a client, with the examples as the files at its end.

import ClientModel
import Diagnostics
import Mustache
import OpenAPI
import SpecSource
import SwiftRendering
import Templates

/// Description → its examples, as a list and as Swift code that checks them.
@Sendable func runExamplePipeline(_ module: ModuleConfiguration, _ goal: PipelineGoal) -> PipelineResult {
    var loader = SourceLoader(root: module.sourceRoot)
    let (document, findings) = Document.load(path: module.descriptionPath, loader: &loader)
    guard let document else { return PipelineResult(findings: findings) }
    var result = PipelineResult(findings: findings, inputs: document.files)
    var (model, modelFindings) = ClientModel.build(document, options: module.modelOptions)
    model.source = module.description
    result.findings += modelFindings
    guard goal == .files, !result.findings.contains(where: { $0.severity == .error }) else { return result }
    do {
        let renderer = ExampleRenderer(
            model, document.collectedExamples(), options: module.renderOptions, templates: try .embedded())
        result.files = try renderer.render()
    } catch {
        result.findings.append(.templateFailure(error))
    }
    return result
}

extension Generator {
    /// Writes examples instead of clients.
    public static func examples(onProgress: @escaping @Sendable (GenerationProgress) -> Void) -> Generator {
        Generator(templates: embeddedTemplatesIdentity, pipeline: runExamplePipeline, onProgress: onProgress)
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
