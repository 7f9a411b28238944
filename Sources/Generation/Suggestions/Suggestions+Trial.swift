// Suggestions that the generator takes: the overlay is tried, and what it refuses is left out.

import ClientModel
import Diagnostics
import Foundation
import OpenAPI
import SpecSource

extension Suggestions {
    /// Without the suggestions that would be findings. One that is left out may make room for another, so the rest is
    /// tried again.
    /// - Parameter files: those of the run.
    func accepted(by module: ModuleConfiguration, files: InputFiles = InputFiles()) -> Suggestions {
        var kept = self
        for _ in 0..<4 where !kept.all.isEmpty {
            guard let refused = kept.refused(by: module, files) else { return kept }
            if refused.isEmpty { return kept }
            kept.all = kept.all.enumerated().filter { !refused.contains($0.offset) }.map(\.element)
        }
        return kept
    }

    /// The positions of those that a module with the overlay has findings about; `nil` where it cannot be tried.
    private func refused(by module: ModuleConfiguration, _ files: InputFiles) -> Set<Int>? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("suggest-\(UUID().uuidString)")
        let file = folder.appendingPathComponent("overlay.yaml")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try Data(overlay.utf8).write(to: file)
        } catch {
            return nil
        }
        var overlaid = module
        overlaid.overlays.append(OverlayFile(file.path))
        let (description, problems) = overlaid.readDescription(files)
        guard let description else { return nil }
        let findings = problems + description.model().1
        let lines = findings.compactMap { $0.span }.filter {
            $0.file.hasSuffix(folder.lastPathComponent + "/overlay.yaml")
        }
        return Set(lines.map { ($0.start.line - 1 - Self.headLines) / Self.linesOfEach })
    }
}
