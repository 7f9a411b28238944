// New files, the old manifest and the disk → a plan, or the findings that forbid it. Nothing is written here.

import Diagnostics
import SwiftRendering

struct Planner {
    private let folder: OutputFolder
    private let old: Manifest?
    private let new: Manifest
    private let force: Bool
    private var plan = OutputPlan()
    private var findings: [Finding] = []
    /// The folders inside the output folder that were looked at.
    private var checkedFolders: [String: Bool] = [:]

    /// - Parameter new: the manifest of the new files, whose paths are safe.
    /// - Throws: `FileError`, `HashingError`.
    static func plan(
        _ files: [RenderedFile], _ new: Manifest, over old: Manifest?, in folder: OutputFolder, force: Bool
    ) throws -> (OutputPlan, [Finding]) {
        var planner = Planner(folder: folder, old: old, new: new, force: force)
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            try planner.plan(file)
        }
        for entry in old?.files ?? [] where new.hash(of: entry.path) == nil { try planner.planRemoval(of: entry) }
        try planner.planManifest()
        planner.summarizeWhatIsInTheWay()
        return (planner.plan, planner.findings)
    }

    private init(folder: OutputFolder, old: Manifest?, new: Manifest, force: Bool) {
        self.folder = folder
        self.old = old
        self.new = new
        self.force = force
    }

    private mutating func plan(_ file: RenderedFile) throws {
        guard try foldersAreReal(above: file.path), let hash = new.hash(of: file.path) else { return }
        var write = OutputPlan.Write(path: file.path, bytes: file.bytes, hash: hash, replaces: nil)
        switch try FileSystem.entry(at: folder.path(of: file.path)) {
        case .absent:
            plan.writes.append(write)
        case .file(let isExecutable):
            let current = try ContentHash(of: try FileSystem.read(folder.path(of: file.path)))
            write.replaces = current
            if current == hash {
                // A generated file has no reason to be executable; writing it anew is the way to say so.
                if isExecutable { plan.writes.append(write) } else { plan.unchanged.append(file.path) }
            } else if let written = old?.hash(of: file.path) {
                if written != current && !force { reportEdit(of: file.path, verb: "overwritten") }
                plan.writes.append(write)
            } else if isRenamedOnlyInCase(file.path) {
                write.replaces = nil
                plan.writes.append(write)
            } else {
                reportInTheWay(file.path, "a file that apigen did not write stands in the way")
            }
        case .folder: reportInTheWay(file.path, "a folder stands in the way of a generated file")
        case .special: reportInTheWay(file.path, "something that is not a file stands in the way of a generated file")
        case .symbolicLink: reportLink(file.path)
        }
    }

    private mutating func planRemoval(of entry: Manifest.Entry) throws {
        let isReachable = try OutputPath.folders(above: entry.path).allSatisfy {
            try FileSystem.entry(at: folder.path(of: $0)) == .folder
        }
        guard isReachable else { return }
        switch try FileSystem.entry(at: folder.path(of: entry.path)) {
        case .absent:
            break
        case .file:
            let current = try ContentHash(of: try FileSystem.read(folder.path(of: entry.path)))
            if current != entry.hash && !force { reportEdit(of: entry.path, verb: "removed") }
            plan.removals.append(.init(path: entry.path, hash: current))
        case .folder, .symbolicLink, .special:
            // Somebody put something else there: it is theirs, and it is no longer listed.
            break
        }
    }

    private mutating func planManifest() throws {
        let bytes = new.rendered()
        let hash = try ContentHash(of: bytes)
        guard try FileSystem.entry(at: folder.manifestPath) != .absent else {
            plan.manifest = .init(path: Manifest.fileName, bytes: bytes, hash: hash, replaces: nil)
            return
        }
        let current = try ContentHash(of: try FileSystem.read(folder.manifestPath))
        if current == hash { return }
        plan.manifest = .init(path: Manifest.fileName, bytes: bytes, hash: hash, replaces: current)
    }

    /// Whether the file on the disk is a generated file that is about to be removed, whose name differs in the case of
    /// letters only. Removals come first, so nothing will be in the way.
    private func isRenamedOnlyInCase(_ path: String) -> Bool {
        guard let identity = FileSystem.identity(at: folder.path(of: path)) else { return false }
        let folded = OutputPath.folded(path)
        return (old?.files ?? []).contains { entry in
            OutputPath.folded(entry.path) == folded && new.hash(of: entry.path) == nil
                && FileSystem.identity(at: folder.path(of: entry.path)) == identity
        }
    }

    private mutating func foldersAreReal(above path: String) throws -> Bool {
        for parent in OutputPath.folders(above: path) {
            if let isReal = checkedFolders[parent] {
                if isReal { continue }
                return false
            }
            switch try FileSystem.entry(at: folder.path(of: parent)) {
            case .absent, .folder:
                checkedFolders[parent] = true
            case .symbolicLink:
                checkedFolders[parent] = false
                reportLink(parent)
                return false
            case .file where old?.hash(of: parent) != nil && new.hash(of: parent) == nil:
                // A generated file that becomes a folder; removals come first.
                checkedFolders[parent] = true
            case .file, .special:
                checkedFolders[parent] = false
                reportInTheWay(parent, "a file stands in the way of a folder for generated files")
                return false
            }
        }
        return true
    }

    // MARK: Findings

    private mutating func reportEdit(of path: String, verb: String) {
        findings.append(
            Finding(
                .editedGeneratedFile, "this generated file was edited and would be \(verb)", at: folder.place(of: path),
                help: "Keep the edit elsewhere, then run generate with --force, which discards it."
            )
        )
    }

    private mutating func reportInTheWay(_ path: String, _ message: String) {
        findings.append(
            Finding(
                .fileInTheWay, message, at: folder.place(of: path),
                help: "Move or delete it, or choose another output folder; --force does not touch it either."
            )
        )
    }

    /// A wrong output folder has one reason, however many files are in it.
    private mutating func summarizeWhatIsInTheWay() {
        let shown = 5
        let places = findings.indices.filter { findings[$0].rule == .fileInTheWay }
        guard places.count > shown else { return }
        let further = places.count - shown
        for index in places.dropFirst(shown).reversed() { findings.remove(at: index) }
        findings[places[shown - 1]].notes.append(Note("\(further) more like this in the same output folder"))
    }

    private mutating func reportLink(_ path: String) {
        findings.append(
            Finding(
                .symbolicLinkInOutput, "a symbolic link stands at a path that apigen writes to",
                at: folder.place(of: path), help: "Replace it by what it points to, or delete it."
            )
        )
    }
}
