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
        lines += outsideTypes.all.map { ["type", $0.kind.rawValue, $0.key, $0.type] }
        // Lengths tell texts with blanks and line breaks apart.
        return lines.map { $0.map { "\($0.utf8.count):\($0)" }.joined(separator: " ") + "\n" }.joined()
    }
}
