// Two descriptions of one module → what changes between the clients that are made of them. Both are made with the same
// configuration, the same templates and this generator, so that nothing but the description makes a difference.

import APIDiff
import ClientModel
import Diagnostics
import SpecSource
import SwiftRendering

public struct Comparison: Sendable {
    /// `nil` where a finding of severity error says why.
    public var diff: APIDiff?
    /// Errors only: warnings about either description are no answer to the question.
    public var findings: [Finding] = []

    /// - Throws: `ComparisonProblem` where one of the two cannot be found.
    public static func make(
        from old: ComparedDescription, to new: ComparedDescription, of module: ModuleConfiguration,
        _ configuration: Configuration, files: InputFiles = InputFiles()
    ) throws(ComparisonProblem) -> Comparison {
        var comparison = Comparison()
        let (templates, problems) = module.loadTemplates()
        comparison.findings += problems
        guard let templates else { return comparison }
        let before = try ReadableModule.make(old, module, files)
        let after = try ReadableModule.make(new, module, files)
        let left = comparison.side(before, configuration, templates, files)
        let right = comparison.side(after, configuration, templates, files)
        guard let left, let right else { return comparison }
        comparison.diff = APIDiff(from: left, to: right).shown { span in
            let place = before.older?.shown(span) ?? span
            return after.older?.shown(place) ?? place
        }
        return comparison
    }

    private mutating func side(
        _ readable: ReadableModule, _ configuration: Configuration, _ templates: LoadedTemplates, _ files: InputFiles
    ) -> Side? {
        let module = readable.module
        // The same name on both sides: comments tell it.
        let (description, found) = module.readDescription(files, shownAs: module.name)
        func report(_ found: [Finding], isUsable: Bool) {
            let weighed = found.weighed(by: configuration.severities, isUsable: isUsable)
            findings += weighed.filter { $0.severity == .error }.map { readable.older?.shown($0) ?? $0 }
        }
        report(found, isUsable: description != nil)
        guard let description else { return nil }
        let (limited, model, modelFindings) = description.models()
        // A name given for something that only the other side has is no mistake.
        report(modelFindings.filter { $0.rule != .renameNoMatch }, isUsable: true)
        do {
            let files = try Self.files(of: model, module, templates)
            return Side(files: files, model: model, limited: limited)
        } catch {
            findings.append(templates.finding(for: error))
            return nil
        }
    }

    /// What consumers in other modules would see.
    private static func files(
        of model: ClientModel, _ module: ModuleConfiguration, _ templates: LoadedTemplates
    ) throws -> [[UInt8]] {
        var options = module.renderOptions
        options.access = .public
        return try ModuleRenderer(model, options: options, templates: templates.set.library).render().map(\.bytes)
    }
}
