// Carries out a journal, step by step. Every step can be repeated, so the same code finishes an interrupted write.

import Foundation

struct Commit {
    private let folder: OutputFolder
    private let staging: StagingFolder
    private let onStep: CommitProbe

    init(_ folder: OutputFolder, onStep: @escaping CommitProbe) {
        self.folder = folder
        staging = StagingFolder(path: folder.stagingPath)
        self.onStep = onStep
    }

    /// Stages a plan and carries it out. A failure before the decision leaves nothing behind.
    func run(_ plan: OutputPlan) throws {
        if plan.isEmpty { return }
        try expectOneFileSystem()
        do {
            try staging.stage(plan, onStep: onStep)
        } catch let error as FileError {
            // The disk may be full: dropping what was staged must not hide the first error.
            try? staging.remove(onStep: { _ in })
            throw error
        }
        try finish(Journal(plan))
    }

    /// Takes all steps of a journal, those already taken included, and drops the staging folder.
    func finish(_ journal: Journal) throws {
        for step in journal.steps {
            switch step {
            case .remove(let path, let hash):
                try onStep(.removing(path))
                try remove(path, hash, in: journal)
            case .write(let path, let hash, let replaces, let staged):
                try onStep(.moving(path))
                try move(staged, to: path, hash, replacing: replaces)
            }
        }
        try onStep(.synchronizing)
        try synchronize(journal)
        try staging.remove(onStep: onStep)
    }

    /// Removes the files that a journal added and that are as it left them. No manifest lists them, but they are apigen's.
    func takeBackAdditions(_ journal: Journal) throws {
        for case .write(let path, let hash, nil, _) in journal.steps where path != Manifest.fileName {
            let target = folder.path(of: path)
            guard case .file = try FileSystem.entry(at: target),
                try ContentHash(of: try FileSystem.read(target)) == hash
            else { continue }
            try onStep(.removing(path))
            try FileSystem.removeFile(target)
        }
    }

    /// A file can be moved to its place in one step only within a file system.
    private func expectOneFileSystem() throws(FileError) {
        let beside = ProjectPath.folder(of: staging.path)
        let there = FileSystem.identity(at: beside.isEmpty ? "." : beside)?.device
        guard let here = FileSystem.identity(at: folder.path)?.device, here == there else {
            throw FileError(action: "move files into", path: folder.path, code: EXDEV)
        }
    }

    private func remove(_ path: String, _ hash: ContentHash, in journal: Journal) throws {
        let target = folder.path(of: path)
        switch try FileSystem.entry(at: target) {
        case .absent:
            break
        case .file:
            let current = try ContentHash(of: try FileSystem.read(target))
            if current == hash {
                try FileSystem.removeFile(target)
            } else if !journal.writes(current, toFileLike: path) {
                throw CommitConflict.changed(path)
            }
        case .folder, .symbolicLink, .special:
            throw CommitConflict.wrongKind(path)
        }
        // Folders that the removal leaves empty go as well, from the inside out.
        for parent in OutputPath.folders(above: path).reversed() {
            guard try FileSystem.entry(at: folder.path(of: parent)) == .folder,
                try FileSystem.removeFolderIfEmpty(folder.path(of: parent))
            else { break }
        }
    }

    private func move(_ staged: Int, to path: String, _ hash: ContentHash, replacing old: ContentHash?) throws {
        let source = staging.stagedPath(staged)
        let target = folder.path(of: path)
        let isStaged = try FileSystem.entry(at: source) != .absent
        var current: ContentHash?
        switch try FileSystem.entry(at: target) {
        case .absent: break
        case .file: current = try ContentHash(of: try FileSystem.read(target))
        case .folder, .symbolicLink, .special: throw CommitConflict.wrongKind(path)
        }
        guard isStaged else {
            if current == hash { return }
            throw CommitConflict.stagedFileMissing(path)
        }
        if let current, current != old, current != hash { throw CommitConflict.changed(path) }
        for parent in OutputPath.folders(above: path) {
            let isNew = try FileSystem.createFolder(folder.path(of: parent))
            if !isNew, try FileSystem.entry(at: folder.path(of: parent)) != .folder {
                throw CommitConflict.wrongKind(parent)
            }
        }
        try FileSystem.rename(source, to: target)
    }

    private func synchronize(_ journal: Journal) throws {
        var folders: Set<String> = [folder.path]
        for step in journal.steps {
            for parent in OutputPath.folders(above: step.path) { folders.insert(folder.path(of: parent)) }
        }
        for path in folders.sorted() where try FileSystem.entry(at: path) == .folder {
            try FileSystem.synchronize(folder: path)
        }
    }
}

extension Journal {
    /// Whether a file of this content that is to be removed is in truth the new file of a name that differs in the
    /// case of letters only, seen through a file system that ignores it.
    fileprivate func writes(_ content: ContentHash, toFileLike path: String) -> Bool {
        steps.contains { step in
            guard case .write(let other, content, _, _) = step else { return false }
            return OutputPath.folded(other) == OutputPath.folded(path)
        }
    }
}
