// Pipeline result → the manifest of what it would write, with the paths of the files checked.

import Diagnostics
import Foundation
import SwiftRendering

/// What a module consists of according to the pipeline.
struct PlannedModule: Sendable {
    var files: [RenderedFile]
    var manifest: Manifest

    /// - Returns: `nil` where the findings say why not.
    static func make(
        _ module: ModuleConfiguration, _ production: Production, configuration: Configuration, generator: String
    ) throws -> (PlannedModule?, [Finding]) {
        let result = production.result
        let problems = check(result.files, of: module)
        guard problems.isEmpty else { return (nil, problems) }
        let files = try result.files.map { Manifest.Entry(path: $0.path, hash: try ContentHash(of: $0.bytes)) }
        var inputs: [String: ContentHash] = [:]
        for path in result.inputs {
            let relative = ProjectPath.relative(path, to: module.projectFolder)
            guard let bytes = production.files.bytes(at: path) else {
                throw FileError(action: "read", path: path, code: ENOENT)
            }
            inputs[relative] = try ContentHash(of: bytes)
        }
        let manifest = Manifest(
            generator: generator, configuration: try configuration.hash(of: module),
            isSettled: production.isSettled, findings: production.keptFindings(in: module.projectFolder),
            inputs: Manifest.sorted(inputs.map { Manifest.Entry(path: $0.key, hash: $0.value) }),
            files: Manifest.sorted(files)
        )
        return (PlannedModule(files: result.files, manifest: manifest), [])
    }

    private static func check(_ files: [RenderedFile], of module: ModuleConfiguration) -> [Finding] {
        if files.isEmpty {
            return [
                Finding(
                    .nothingGenerated, "the description of ‘\(module.name)’ leads to no file",
                    at: module.spans.description,
                    help: "Look at the findings that the configuration switches off or lowers."
                )
            ]
        }
        var collisions = PathCollisions()
        return files.compactMap { file in
            if let problem = OutputPath.problem(with: file.path) {
                return Finding(
                    .unsafeOutputPath, "the path ‘\(file.path)’ of a generated file \(problem)", at: module.spans.output
                )
            }
            guard let other = collisions.add(file.path) else { return nil }
            return Finding(
                .unsafeOutputPath, "the generated files ‘\(other)’ and ‘\(file.path)’ cannot stand beside each other",
                at: module.spans.output, help: "They would be one on a file system that ignores the case of letters."
            )
        }
    }
}

extension Configuration {
    /// Changes whenever something changes that the files or the findings of a module depend on.
    func hash(of module: ModuleConfiguration) throws -> ContentHash {
        var text = "module \(module.name)\ndescription \(module.description)\n"
        for declaration in ModuleSwitches.all {
            text += "switch \(declaration.name) \(module.switches.spelling(of: declaration))\n"
        }
        if let count = module.fileCount { text += "files \(count)\n" }
        text += module.inputFingerprint
        for (id, severity) in severities.sorted(by: { $0.key < $1.key }) { text += "rule \(id) \(severity.rawValue)\n" }
        return try ContentHash(of: Array(text.utf8))
    }
}
