// The first files of a project: all of them, or none where one cannot be written or stands there already.

public struct NewFiles: Sendable {
    /// Why nothing was written.
    public struct Failure: Error, Sendable {
        /// The file that could not be written.
        public var path: String
        /// A phrase.
        public var message: String
    }

    private var files: [String] = []
    private var folders: [String] = []

    /// Writes files, and the folders that they need. What stands at a path is never replaced.
    /// - Throws: `Failure`, and then nothing is left behind.
    public static func write(_ contents: [(path: String, bytes: [UInt8])]) throws(Failure) -> NewFiles {
        var written = NewFiles()
        for (path, bytes) in contents {
            do throws(FileError) {
                try written.createFolders(above: path)
                try FileSystem.create(path, bytes)
                written.files.append(path)
            } catch {
                written.remove()
                throw Failure(path: path, message: error.message)
            }
        }
        return written
    }

    /// Removes what was written, and the folders that were made for it, as far as nothing else is in them.
    public func remove() {
        // What cannot be removed stays: there is nobody to tell that it matters to.
        for path in files.reversed() { try? FileSystem.removeFile(path) }
        for path in folders.reversed() { _ = try? FileSystem.removeFolderIfEmpty(path) }
    }

    private mutating func createFolders(above path: String) throws(FileError) {
        let folder = ProjectPath.folder(of: path)
        guard !folder.isEmpty, folder != "/", folder != path else { return }
        guard try FileSystem.entry(at: folder) == .absent else { return }
        try createFolders(above: folder)
        if try FileSystem.createFolder(folder) { folders.append(folder) }
    }
}
