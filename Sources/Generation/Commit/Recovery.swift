// What an earlier run left half done is finished or dropped before anything else happens.

import Diagnostics

enum Recovery {
    /// Whether an earlier run was interrupted.
    static func isNeeded(in folder: OutputFolder) throws -> Bool {
        try StagingFolder(path: folder.stagingPath).exists()
    }

    /// Call with the folder locked.
    /// - Parameter force: whether a write that cannot be finished is dropped.
    /// - Throws: `CommitConflict`, `FileError`.
    static func run(in folder: OutputFolder, force: Bool, onStep: @escaping CommitProbe) throws -> Finding? {
        let staging = StagingFolder(path: folder.stagingPath)
        guard try staging.exists() else { return nil }
        do {
            if let journal = try staging.journal() {
                try Commit(folder, onStep: onStep).finish(journal)
                return Finding(
                    .resumedWrite, "finished a write into ‘\(folder.path)’ that had been interrupted", at: nil
                )
            }
        } catch let conflict as CommitConflict {
            guard force else { throw conflict }
            if let journal = try? staging.journal() {
                try Commit(folder, onStep: onStep).takeBackAdditions(journal)
            }
        }
        try staging.remove(onStep: onStep)
        return nil
    }
}
