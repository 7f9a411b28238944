// The output folder of one module: its paths, and what is known about it before anything is written.

import Diagnostics

struct OutputFolder: Sendable {
    /// As findings show it.
    let path: String
    /// Where journal and new files lie while a write is under way: beside the folder, on the same file system.
    let stagingPath: String
    /// What the folder has to lie inside of, if anything.
    let confinement: String?

    init(_ module: ModuleConfiguration) {
        let path = ProjectPath.tidied(module.outputPath)
        self.path = path
        let name = ".\(ProjectPath.lastComponent(of: path)).apigen"
        stagingPath = ProjectPath.join(ProjectPath.folder(of: path), name)
        confinement = module.confinesOutput ? module.projectFolder : nil
    }

    func path(of file: String) -> String { ProjectPath.join(path, file) }

    var manifestPath: String { path(of: Manifest.fileName) }

    func place(of file: String, line: Int = 1) -> SourceSpan {
        SourceSpan(file: path(of: file), line: line, column: 1)
    }

    /// Why files must not be written into the folder, before one looks into it.
    func problem(at span: SourceSpan?) throws -> Finding? {
        switch try FileSystem.entry(at: path) {
        case .absent: break
        case .folder: break
        case .symbolicLink:
            return Finding(
                .symbolicLinkInOutput, "the output folder ‘\(path)’ is a symbolic link", at: span,
                help: "Replace it by a folder."
            )
        case .file, .special:
            return Finding(
                .fileInTheWay, "the output folder ‘\(path)’ is a file", at: span,
                help: "Move it or choose another folder."
            )
        }
        guard let confinement else { return nil }
        var existing = path
        while !existing.isEmpty, try FileSystem.entry(at: existing) == .absent {
            existing = ProjectPath.folder(of: existing)
        }
        guard let actual = FileSystem.resolved(existing), let root = FileSystem.resolved(confinement),
            ProjectPath.isInside(actual, root)
        else {
            return Finding(
                .symbolicLinkInOutput, "a symbolic link leads the output folder ‘\(path)’ out of the project", at: span,
                help: "Replace the link by a folder, or choose another output folder."
            )
        }
        return nil
    }

    /// The manifest of the last write; `nil` where there has been none.
    /// - Throws: `ManifestProblem`, `FileError`.
    func manifest() throws -> Manifest? {
        switch try FileSystem.entry(at: manifestPath) {
        case .absent: return nil
        case .file: return try Manifest(parsing: try FileSystem.read(manifestPath))
        case .folder, .symbolicLink, .special: throw ManifestProblem(line: 1, message: "this is not a file")
        }
    }

    /// Any error of reading or writing as a finding.
    func finding(for error: any Error) -> Finding {
        switch error {
        case let problem as ManifestProblem:
            Finding(
                .invalidManifest, problem.message, at: place(of: Manifest.fileName, line: problem.line),
                help: "Restore it from version control; or delete it together with the generated files, and generate."
            )
        case let error as FileError:
            Finding(.outputUnwritable, error.message, at: nil, help: "Check the permissions and the free space.")
        case let error as HashingError:
            Finding(.outputUnwritable, error.message, at: nil, help: "Check the installation of OpenSSL.")
        case let error as CommitConflict:
            error.finding(in: self)
        default:
            Finding(.outputUnwritable, "\(error)", at: nil)
        }
    }
}
