// Whether a module is as it was left: same generator, same configuration, same inputs, and the files unchanged. Hashes
// tell; nothing is read but the bytes of files.

import Diagnostics
import SpecSource

/// What hashes tell about a module.
struct Freshness {
    /// Why generating may write something, each a finding of the rule `drift`.
    var reasons: [Finding] = []
    /// What the last run found, with the severities of that run.
    var findings: [Finding] = []
    /// How many files are as they were left.
    var unchanged = 0
    /// Whether the manifest says enough: otherwise only rendering tells.
    var isKnown = true

    /// Whether generating again would write nothing and find the same.
    var isFresh: Bool { isKnown && reasons.isEmpty }

    /// - Throws: `ManifestProblem`, `FileError`, `HashingError`.
    static func of(
        _ module: ModuleConfiguration, in folder: OutputFolder, configuration: Configuration, generator: String,
        files: InputFiles
    ) throws -> Freshness {
        var freshness = Freshness()
        guard let manifest = try folder.manifest() else {
            freshness.report("‘\(module.name)’ was never generated here", at: folder.place(of: Manifest.fileName))
            return freshness
        }
        if try Recovery.isNeeded(in: folder) {
            freshness.report("an interrupted write into ‘\(folder.path)’ is not finished", at: nil)
        }
        freshness.compareOrigin(manifest, module, folder, try configuration.hash(of: module), generator)
        try freshness.compareInputs(manifest, module, files)
        try freshness.compareFiles(manifest, folder)
        if try FileSystem.read(folder.manifestPath) != manifest.rendered() {
            freshness.report("this manifest was edited", at: folder.place(of: Manifest.fileName))
        }
        let kept = manifest.findings.map {
            KeptFinding(line: $0, in: module.projectFolder, rules: .standard)?.finding
        }
        freshness.findings = kept.compactMap(\.self)
        freshness.isKnown = manifest.isSettled && !manifest.inputs.isEmpty && !kept.contains(nil)
        return freshness
    }

    private mutating func report(_ message: String, at span: SourceSpan?, help: String = Self.help) {
        reasons.append(Finding(.drift, message, at: span, help: help))
    }

    private static let help = "Run apigen generate and commit the result."

    // MARK: What it was made from

    private mutating func compareOrigin(
        _ manifest: Manifest, _ module: ModuleConfiguration, _ folder: OutputFolder, _ hash: ContentHash,
        _ generator: String
    ) {
        if manifest.generator != generator {
            let (old, new) = (Self.version(manifest.generator), Self.version(generator))
            let message =
                old == new ? "the built-in templates have changed" : "\(old) wrote the files, and this is \(new)"
            report(message, at: folder.place(of: Manifest.fileName))
        }
        if manifest.configuration != hash {
            report("the configuration of ‘\(module.name)’ has changed", at: module.spans.name)
        }
    }

    /// Name and version, without the hash of the templates.
    private static func version(_ generator: String) -> String {
        generator.split(separator: " ").prefix(2).joined(separator: " ")
    }

    private mutating func compareInputs(
        _ manifest: Manifest, _ module: ModuleConfiguration, _ files: InputFiles
    ) throws {
        for input in manifest.inputs {
            let path = ProjectPath.join(module.projectFolder, input.path)
            let place = SourceSpan(file: path, line: 1, column: 1)
            let what = Self.role(of: input.path, in: module)
            guard let bytes = files.bytes(at: path) else {
                report(
                    "this \(what) is gone", at: place, help: "Bring it back, or name another one in the configuration.")
                continue
            }
            if try ContentHash(of: bytes) != input.hash { report("this \(what) has changed", at: place) }
        }
    }

    private static func role(of path: String, in module: ModuleConfiguration) -> String {
        if path == ProjectPath.tidied(module.description) { return "description" }
        if module.overlays.contains(where: { ProjectPath.tidied($0.path) == path }) { return "overlay" }
        return path.hasSuffix(".mustache") ? "template" : "part of a description"
    }

    // MARK: What was made

    private mutating func compareFiles(_ manifest: Manifest, _ folder: OutputFolder) throws {
        for file in manifest.files {
            let (path, place) = (folder.path(of: file.path), folder.place(of: file.path))
            switch try FileSystem.entry(at: path) {
            case .absent: report("this file is missing", at: place)
            case .folder, .symbolicLink, .special: report("this is not a file", at: place, help: Self.inTheWay)
            case .file(let isExecutable):
                if try ContentHash(of: try FileSystem.read(path)) != file.hash {
                    report("this generated file was edited", at: place, help: Self.edited)
                } else if isExecutable {
                    report("the mode of this file was changed: it is executable", at: place)
                } else {
                    unchanged += 1
                }
            }
        }
        try compareFolder(manifest, folder)
    }

    /// Files that the generator wrote once, and that no manifest lists.
    private mutating func compareFolder(_ manifest: Manifest, _ folder: OutputFolder) throws {
        let folders = Set(manifest.files.map { ProjectPath.folder(of: $0.path) }).union([""])
        for parent in folders.sorted() {
            guard case .folder = try FileSystem.entry(at: folder.path(of: parent)) else { continue }
            for name in try FileSystem.names(in: folder.path(of: parent)).sorted() where name.hasSuffix(".swift") {
                let file = ProjectPath.join(parent, name)
                guard manifest.hash(of: file) == nil,
                    case .file = try FileSystem.entry(at: folder.path(of: file)),
                    try FileSystem.read(folder.path(of: file)).starts(with: Self.mark)
                else { continue }
                report(
                    "this file is no longer generated", at: folder.place(of: file),
                    help: "Delete it: no run of apigen generate does.")
            }
        }
    }

    private static let mark = Array("// Generated by apigen".utf8)
    private static let edited = "Undo the edit, or run apigen generate --force and commit the result."
    private static let inTheWay = "Move it away, run apigen generate and commit the result."
}
