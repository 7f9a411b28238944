// Whether a module can be skipped: same generator, same configuration, same inputs, and the files as they were left.

import SpecSource

enum Freshness {
    /// - Returns: `true` only where generating again would write nothing and find nothing.
    static func isFresh(
        _ module: ModuleConfiguration, in folder: OutputFolder, configuration: Configuration, generator: String,
        files: InputFiles
    ) -> Bool {
        // Whatever goes wrong here goes wrong again, with a finding, when the module is generated.
        do {
            guard let manifest = try folder.manifest(), manifest.generator == generator,
                manifest.findings == 0, !manifest.inputs.isEmpty,
                manifest.configuration == (try configuration.hash(of: module)),
                try FileSystem.read(folder.manifestPath) == manifest.rendered()
            else { return false }
            for input in manifest.inputs {
                let path = ProjectPath.join(module.projectFolder, input.path)
                guard let bytes = files.bytes(at: path), try ContentHash(of: bytes) == input.hash else { return false }
            }
            for file in manifest.files {
                let path = folder.path(of: file.path)
                guard try FileSystem.entry(at: path) == .file(isExecutable: false),
                    try ContentHash(of: try FileSystem.read(path)) == file.hash
                else { return false }
            }
            return true
        } catch {
            return false
        }
    }
}
