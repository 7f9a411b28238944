// What is compared: a file, a file of an older revision, or the description that generated files were made from.

import Diagnostics
import Foundation
import OpenAPI
import SpecSource

/// One side of a comparison, as a user names it.
public enum ComparedDescription: Sendable, Hashable {
    case file(String)
    /// `REV:path`, as git writes it.
    case revision(String, path: String)
    /// What the files in the output folder were made from.
    case generated

    /// - Parameter text: a path, or a revision and a path with a colon between them.
    public init(_ text: String) {
        guard !FileManager.default.fileExists(atPath: text), let colon = text.firstIndex(of: ":"),
            colon != text.startIndex, text.index(after: colon) != text.endIndex
        else {
            self = .file(text)
            return
        }
        self = .revision(String(text[..<colon]), path: String(text[text.index(after: colon)...]))
    }

    /// As a report calls it.
    public var shown: String {
        switch self {
        case .file(let path): path
        case .revision(let revision, let path): "\(revision):\(path)"
        case .generated: "generated"
        }
    }

    /// The path of the description, as far as the user has told it.
    public var path: String? {
        switch self {
        case .file(let path), .revision(_, let path): path
        case .generated: nil
        }
    }
}

/// Why there is nothing to compare.
public struct ComparisonProblem: Error, Sendable {
    /// A phrase.
    public var message: String
    /// A sentence.
    public var help: String?
}

/// A module whose description is ready to be read.
struct ReadableModule {
    var module: ModuleConfiguration
    /// The folder that its files were put into, if they are older ones.
    var older: OlderFiles?

    static func make(
        _ description: ComparedDescription, _ module: ModuleConfiguration, _ files: InputFiles
    ) throws(ComparisonProblem) -> ReadableModule {
        switch description {
        case .file(let path): ReadableModule(module: module.describing(path))
        case .revision(let revision, let path): try atRevision(revision, path, module, files)
        case .generated: try generated(module, files)
        }
    }

    // MARK: Revisions

    private static func atRevision(
        _ revision: String, _ path: String, _ module: ModuleConfiguration, _ files: InputFiles
    ) throws(ComparisonProblem) -> ReadableModule {
        let repository = GitRepository(folder: "")
        do {
            let older = try OlderFiles()
            // Paths in revisions count from the top of the repository, `./` from the current folder.
            let prefix = path.hasPrefix("./") || path.hasPrefix("../") ? try repository.prefix() : ""
            let entry = ProjectPath.tidied(prefix + path)
            guard !entry.hasPrefix("..") else {
                throw ComparisonProblem(message: "‘\(path)’ lies outside the repository")
            }
            try older.add(entry, try repository.file(entry, at: revision), from: "\(revision):\(entry)")
            var copy = module.moved(to: older.folder, description: entry)
            // Both sides have the overlays of the configuration.
            for overlay in module.overlayFiles {
                guard let bytes = files.bytes(at: overlay.path) else { continue }
                let name = ProjectPath.relative(overlay.path, to: "")
                guard !name.hasPrefix("..") else { continue }
                try older.add(name, bytes, from: overlay.path)
            }
            copy.overlays = module.overlays.map {
                OverlayFile(ProjectPath.relative(ProjectPath.join(module.projectFolder, $0.path), to: ""), at: $0.span)
            }
            fetchReferenced(copy, older, repository, revision)
            return ReadableModule(module: copy, older: older)
        } catch let problem as GitProblem {
            throw ComparisonProblem(
                message: "git has no ‘\(revision):\(path)’: \(problem.message)",
                help: "Name a revision and a path from the top of the repository: HEAD~1:Specs/bank.yaml.")
        } catch let problem as ComparisonProblem {
            throw problem
        } catch {
            throw ComparisonProblem(message: "the older files cannot be written: \(error.localizedDescription)")
        }
    }

    /// Brings the files that a description references, round by round, as reading it asks for them.
    private static func fetchReferenced(
        _ module: ModuleConfiguration, _ older: OlderFiles, _ repository: GitRepository, _ revision: String
    ) {
        var asked: Set<String> = []
        for _ in 0..<100 {
            let missing = module.readDescription(InputFiles()).1.compactMap { finding -> String? in
                guard finding.rule == .fileUnreadable else { return nil }
                return finding.message.split(separator: "’").first.flatMap { text in
                    text.split(separator: "‘").last.flatMap { older.relative(String($0)) }
                }
            }
            let new = Set(missing).subtracting(asked)
            if new.isEmpty { return }
            asked.formUnion(new)
            for path in new.sorted() {
                guard let bytes = try? repository.file(path, at: revision) else { continue }
                try? older.add(path, bytes, from: "\(revision):\(path)")
            }
        }
    }

    // MARK: What was generated

    /// The manifest names the files that a module was made from by their content. Those that have changed since then are
    /// in the history of the repository.
    private static func generated(
        _ module: ModuleConfiguration, _ files: InputFiles
    ) throws(ComparisonProblem) -> ReadableModule {
        let folder = OutputFolder(module)
        do {
            guard let manifest = try folder.manifest(), !manifest.inputs.isEmpty else {
                throw ComparisonProblem(
                    message: "‘\(folder.path)’ has no generated files",
                    help: "Name what to compare with, or run apigen generate first.")
            }
            let older = try OlderFiles()
            for input in manifest.inputs {
                let (bytes, origin) = try content(of: input, module, files)
                guard !input.path.hasPrefix("..") else { continue }
                try older.add(input.path, bytes, from: origin)
            }
            return ReadableModule(
                module: module.moved(to: older.folder, description: module.description), older: older)
        } catch let problem as ComparisonProblem {
            throw problem
        } catch let problem as ManifestProblem {
            throw ComparisonProblem(message: "\(folder.manifestPath) cannot be read: \(problem.message)")
        } catch {
            throw ComparisonProblem(message: "\(error)")
        }
    }

    private static func content(
        of input: Manifest.Entry, _ module: ModuleConfiguration, _ files: InputFiles
    ) throws -> ([UInt8], String) {
        let path = ProjectPath.join(module.projectFolder, input.path)
        if let bytes = files.bytes(at: path), try ContentHash(of: bytes) == input.hash { return (bytes, path) }
        let repository = GitRepository(folder: module.projectFolder)
        for revision in (try? repository.revisions(of: input.path)) ?? [] {
            guard let bytes = try? repository.file("./" + input.path, at: revision),
                try ContentHash(of: bytes) == input.hash
            else { continue }
            return (bytes, "\(revision.prefix(12)):\(input.path)")
        }
        throw ComparisonProblem(
            message: "‘\(path)’ has changed since the files were generated, and git does not have it as it was",
            help: "Name the older description: apigen diff OLD NEW.")
    }
}

extension ModuleConfiguration {
    /// The module with another description; everything else stays.
    func describing(_ path: String) -> ModuleConfiguration {
        var module = self
        let inspected = ModuleConfiguration.forInspection(of: path)
        module.description = ProjectPath.relative(path, to: projectFolder)
        if module.description.hasPrefix("../") {
            module.description = path
            module.sourceRoot = inspected.sourceRoot
            if !path.hasPrefix("/") { module.projectFolder = "" }
            module.overlays = overlayFiles
        }
        return module
    }

    /// The module in another folder, with the same paths in it.
    fileprivate func moved(to folder: String, description: String) -> ModuleConfiguration {
        var module = self
        module.projectFolder = folder
        module.sourceRoot = folder
        module.description = description
        return module
    }
}
