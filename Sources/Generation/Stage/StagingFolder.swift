// The hidden folder beside an output folder in which a write is prepared. Flat, with names only apigen gives, so that
// dropping it can never remove anything else.

import Foundation

struct StagingFolder: Sendable {
    let path: String

    var journalPath: String { path + "/journal" }
    private var unfinishedJournalPath: String { path + "/journal.new" }

    func stagedPath(_ index: Int) -> String { path + "/\(index)" }

    /// - Throws: `FileError`; also where the path is taken by something that is not a folder.
    func exists() throws(FileError) -> Bool {
        switch try FileSystem.entry(at: path) {
        case .absent: return false
        case .folder: return true
        case .file, .symbolicLink, .special: throw FileError(action: "use as a folder", path: path, code: ENOTDIR)
        }
    }

    /// Writes new files and journal. Once the journal has its name, the write is decided.
    func stage(_ plan: OutputPlan, onStep: CommitProbe) throws {
        try onStep(.creatingStagingFolder)
        try FileSystem.createFolder(path)
        for (index, write) in plan.stagedWrites.enumerated() {
            try onStep(.staging(write.path))
            try FileSystem.create(stagedPath(index), write.bytes)
        }
        try onStep(.writingJournal)
        try FileSystem.create(unfinishedJournalPath, Journal(plan).rendered())
        try FileSystem.synchronize(folder: path)
        try onStep(.decidingForNewTree)
        try FileSystem.rename(unfinishedJournalPath, to: journalPath)
        try FileSystem.synchronize(folder: path)
    }

    /// The journal of a write that was decided; `nil` where none was.
    func journal() throws -> Journal? {
        guard try FileSystem.entry(at: journalPath) != .absent else { return nil }
        guard let journal = Journal(parsing: try FileSystem.read(journalPath)) else {
            throw CommitConflict.journalUnreadable(journalPath)
        }
        return journal
    }

    /// Drops the preparation: the journal first, so that what is left is never taken for a decided write.
    func remove(onStep: CommitProbe) throws {
        try onStep(.removingJournal)
        try FileSystem.removeFile(journalPath)
        try FileSystem.removeFile(unfinishedJournalPath)
        for name in try FileSystem.names(in: path) where Int(name).map({ String($0) == name && $0 >= 0 }) ?? false {
            try onStep(.removingStagedFile(name))
            try FileSystem.removeFile(path + "/" + name)
        }
        try onStep(.removingStagingFolder)
        guard try FileSystem.removeFolderIfEmpty(path) else {
            throw FileError(action: "remove the folder", path: path, code: ENOTEMPTY)
        }
    }
}
