// One apigen at a time in one output folder. The lock is on the folder itself: it leaves no file behind, and the
// system releases it however the process ends.

import Diagnostics
import Foundation

final class OutputLock: Sendable {
    let descriptor: Int32
    /// The folders that were made to have something to lock, outermost first.
    private let createdFolders: [String]

    /// Locks the folder, creating it where it does not exist.
    /// - Throws: `FileError`, `OutputLockedError`.
    init(_ folder: OutputFolder) throws {
        // Another process may remove an empty folder between opening and locking it; then it is made again.
        for _ in 0..<100 {
            let created = try Self.createFolders(folder.path)
            let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            if descriptor < 0 {
                if errno == ENOENT { continue }
                throw FileError(action: "open", path: folder.path, code: errno)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                close(descriptor)
                if code == EWOULDBLOCK { throw OutputLockedError(path: folder.path) }
                throw FileError(action: "lock", path: folder.path, code: code)
            }
            if FileSystem.identity(of: descriptor) == FileSystem.identity(at: folder.path) {
                self.descriptor = descriptor
                createdFolders = created
                return
            }
            close(descriptor)
        }
        throw OutputLockedError(path: folder.path)
    }

    /// Removes the folders that were made for nothing, if nothing has been written into them.
    func removeUnusedFolders() {
        for path in createdFolders.reversed() { rmdir(path) }
    }

    deinit {
        // Closing alone is not enough: a process that is just being started has a copy of the descriptor until it
        // becomes another program, and the lock would last as long.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func createFolders(_ path: String) throws(FileError) -> [String] {
        var missing: [String] = []
        var current = path
        while !current.isEmpty, try FileSystem.entry(at: current) == .absent {
            missing.append(current)
            current = ProjectPath.folder(of: current)
        }
        var created: [String] = []
        for folder in missing.reversed() where try FileSystem.createFolder(folder) { created.append(folder) }
        return created
    }
}

struct OutputLockedError: Error, Sendable, Hashable {
    var path: String

    func finding(at span: SourceSpan?) -> Finding {
        Finding(
            .outputLocked, "another apigen is writing into ‘\(path)’", at: span,
            help: "Wait until it has finished, and run the command again."
        )
    }
}
