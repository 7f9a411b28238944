// The seam between what a description means and what is written to the disk: everything that turns the one into the
// files of the other is a single function, so that each side is tested without the other.

import ClientModel
import Diagnostics
import Mustache
import OpenAPI
import SpecSource
import SwiftRendering
import Templates

/// How far a command needs the pipeline to go.
public enum PipelineGoal: Sendable, Hashable {
    case findings, coverage, files
}

/// What the pipeline makes of one module.
public struct PipelineResult: Sendable {
    /// In any order; paths are checked before anything is written. Empty where the description is unusable, and
    /// then a finding says why.
    public var files: [RenderedFile]
    public var findings: [Finding]
    /// Every file that was read, as it was opened.
    public var inputs: [String]
    /// `nil` where the description is unusable.
    public var coverage: Coverage?

    /// Whether anything could be made of the description.
    var isUsable: Bool { !inputs.isEmpty || !files.isEmpty || coverage != nil }

    public init(
        files: [RenderedFile] = [],
        findings: [Finding] = [],
        inputs: [String] = [],
        coverage: Coverage? = nil
    ) {
        self.files = files
        self.findings = findings
        self.inputs = inputs
        self.coverage = coverage
    }
}

/// Description → files, findings, coverage. Pure but for reading the description. Findings have the severities of
/// their rules; those of the configuration decide whether there are files.
public typealias Pipeline =
    @Sendable (_ module: ModuleConfiguration, _ goal: PipelineGoal, _ files: InputFiles) -> PipelineResult

/// The stages from the description to the rendered files: read, understand, model, render.
public func runPipeline(
    _ module: ModuleConfiguration, _ goal: PipelineGoal, _ files: InputFiles = InputFiles()
) -> PipelineResult {
    runPipeline(module, goal, files) { model, document, templates in
        let answers = module.hasExamples ? document.exampleAnswers(for: model) : []
        return try ModuleRenderer(
            model, options: module.renderOptions, templates: templates, answers: answers
        ).render()
    }
}

/// The same stages with other files at their end.
func runPipeline(
    _ module: ModuleConfiguration, _ goal: PipelineGoal, _ files: InputFiles,
    render: (ClientModel, Document, TemplateLibrary) throws -> [RenderedFile]
) -> PipelineResult {
    let (description, findings) = module.readDescription(files)
    guard let description else { return PipelineResult(findings: findings) }
    var result = PipelineResult(findings: findings, inputs: description.inputs)
    let (model, modelFindings) = description.model()
    result.findings += modelFindings
    result.coverage = model.coverage
    guard goal == .files, !result.findings.stopGeneration(of: module) else { return result }
    let (templates, templateFindings) = module.loadTemplates()
    result.findings += templateFindings
    guard let templates else { return result }
    result.inputs += templates.inputs
    do {
        result.files = try render(model, description.selected, templates.set.library)
    } catch {
        result.findings.append(templates.finding(for: error))
    }
    return result
}

extension ModuleConfiguration {
    var modelOptions: ModelOptions {
        ModelOptions(
            module: name, masksKnownNames: switches[ModuleSwitches.masking] == .knownNames,
            decimalForDouble: switches[ModuleSwitches.doubles] == .decimal, validates: validates, renames: renames,
            outsideTypes: outsideTypes, base: base)
    }

    var renderOptions: RenderOptions {
        RenderOptions(
            access: renderedAccess, hashable: isHashable, properties: renderedProperties,
            fileCount: fileCount, protocols: hasProtocols)
    }

    private var renderedAccess: RenderOptions.Access {
        switch access {
        case .public: .public
        case .package: .package
        case .internal: .internal
        }
    }

    private var renderedProperties: RenderOptions.Properties {
        switch properties {
        case .automatic: .automatic
        case .var: .var
        case .let: .let
        }
    }
}

extension Generator {
    /// The generator with the real pipeline.
    public static func standard(onProgress: @escaping @Sendable (GenerationProgress) -> Void) -> Generator {
        Generator(templates: embeddedTemplatesIdentity, pipeline: { runPipeline($0, $1, $2) }, onProgress: onProgress)
    }

    /// Changes when a template does.
    static var embeddedTemplatesIdentity: String {
        var sources: [UInt8] = []
        for template in embeddedTemplates { sources += Array(template.name.utf8) + [0] + template.bytes + [0] }
        let identity = (try? ContentHash(of: sources).description) ?? "unknown"
        return "templates \(identity)"
    }
}
