// Module → its document: the description, which overlays may change, and of which filters may leave out a part.

import ClientModel
import Diagnostics
import OpenAPI
import SpecSource

extension ModuleConfiguration {
    /// - Parameter files: those of the run.
    /// - Returns: no description where a finding of severity error says why.
    ///   - shownPath: what generated text calls the description, if not as the configuration does.
    func readDescription(_ files: InputFiles, shownAs shownPath: String? = nil) -> (SelectedDescription?, [Finding]) {
        var loader = SourceLoader(root: sourceRoot, files: files)
        // Generated text names the description as the project does, not as this run reached it.
        let frontHalf = FrontHalf(
            path: descriptionPath, shownPath: shownPath ?? description, overlays: overlayFiles, selection: selection,
            options: modelOptions)
        return frontHalf.read(with: &loader)
    }

    /// What overlays, templates, filters and given names say, as text; empty where there are none.
    var inputFingerprint: String {
        var lines = overlays.map { ["overlay", $0.path] }
        // A template that is new or gone is no input that changed.
        if let templates { lines.append(["templates", templates.path] + templateFiles) }
        for (name, criteria) in [("include", selection.include), ("exclude", selection.exclude)] {
            guard let criteria else { continue }
            lines.append([name])
            for (kind, entries) in [
                ("tag", criteria.tags), ("operation", criteria.operations), ("path", criteria.paths),
            ] {
                lines += entries.map { [name, kind, $0.text] }
            }
        }
        lines += renames.all.map { ["rename", $0.kind.rawValue, $0.key, $0.name] }
        if let base { lines.append(["base", base]) }
        lines += outsideTypes.all.map { ["type", $0.kind.rawValue, $0.key, $0.type] }
        // Lengths tell texts with blanks and line breaks apart.
        return lines.map { $0.map { "\($0.utf8.count):\($0)" }.joined(separator: " ") + "\n" }.joined()
    }
}

extension Configuration {
    /// Reads and models the descriptions of all modules, and hands on the models of those that can be used.
    /// - Parameter files: those of the run.
    /// - Returns: the findings about all of them, with the severities of the configuration.
    func readModels(_ files: InputFiles, _ use: (ModuleConfiguration, ClientModel) -> Void) -> FindingList {
        var findings = FindingList()
        for module in modules {
            let (description, problems) = module.readDescription(files)
            findings.report(contentsOf: problems.weighed(by: severities, isUsable: description != nil))
            guard let description else { continue }
            let (model, modelFindings) = description.model()
            findings.report(contentsOf: modelFindings.weighed(by: severities).map(located))
            use(module, model)
        }
        return findings
    }
}
