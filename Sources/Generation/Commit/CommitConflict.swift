// Why a decided write cannot be carried out as it was planned.

import Diagnostics

enum CommitConflict: Error, Sendable, Hashable {
    /// The file is neither as it was when the write was planned nor as the write leaves it.
    case changed(String)
    /// Something that is not a folder, or not a file, stands at the path.
    case wrongKind(String)
    /// The new content of the file is gone.
    case stagedFileMissing(String)
    case journalUnreadable(String)

    func finding(in folder: OutputFolder) -> Finding {
        let help = "Run generate with --force: what was interrupted is dropped, and everything is generated anew."
        switch self {
        case .changed(let path):
            return Finding(
                .unfinishedWrite, "this file was changed while a write was under way or interrupted",
                at: folder.place(of: path), help: help
            )
        case .wrongKind(let path):
            return Finding(
                .unfinishedWrite, "something other than a file of apigen stands here since a write was started",
                at: folder.place(of: path), help: "Move or delete it. " + help
            )
        case .stagedFileMissing(let path):
            return Finding(
                .unfinishedWrite, "the new content of this file is missing from ‘\(folder.stagingPath)’",
                at: folder.place(of: path), help: help
            )
        case .journalUnreadable(let path):
            return Finding(.unfinishedWrite, "the journal ‘\(path)’ is not whole", at: nil, help: help)
        }
    }
}
