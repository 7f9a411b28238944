// The few file system calls that writing a tree needs, as throwing functions. No call follows a symbolic link at the
// end of a path, and none creates what the caller did not name.

import Foundation

/// A call that failed, with the path as the caller gave it.
struct FileError: Error, Sendable, Hashable {
    /// What was tried, as an infinitive: `write`, `rename`.
    var action: String
    var path: String
    /// The value of `errno`.
    var code: Int32

    /// A phrase for messages: `cannot write ‘a/b’: No space left on device`.
    var message: String { "cannot \(action) ‘\(path)’: \(String(cString: strerror(code)))" }
}

/// What stands at a path, symbolic links not followed.
enum FileEntry: Sendable, Hashable {
    case absent
    case file(isExecutable: Bool)
    case folder
    case symbolicLink
    /// A pipe, a socket, a device.
    case special
}

/// Names a file or folder whatever its path.
struct FileIdentity: Sendable, Hashable {
    var device: UInt64
    var number: UInt64
}

enum FileSystem {
    static func entry(at path: String) throws(FileError) -> FileEntry {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return .absent }
            throw FileError(action: "look at", path: path, code: errno)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(isExecutable: status.st_mode & 0o111 != 0)
        case S_IFDIR: return .folder
        case S_IFLNK: return .symbolicLink
        default: return .special
        }
    }

    static func identity(at path: String) -> FileIdentity? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }

    static func identity(of descriptor: Int32) -> FileIdentity? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        return FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }

    /// The whole content of a regular file.
    static func read(_ path: String, followingLinks: Bool = false) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw FileError(action: "read", path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(action: "read", path: path, code: EINVAL)
        }
        var bytes = [UInt8](repeating: 0, count: max(4096, Int(status.st_size) + 1))
        var length = 0
        while true {
            if length == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
            let count = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(descriptor, buffer.baseAddress?.advanced(by: length), buffer.count - length)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(action: "read", path: path, code: errno) }
            if count == 0 { break }
            length += count
        }
        bytes.removeLast(bytes.count - length)
        return bytes
    }

    /// Writes a new file and waits until it is on the disk. Fails where anything stands at the path; then, and where
    /// the disk is full, the call leaves nothing of its own.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(action: "write", path: path, code: errno) }
        defer { close(descriptor) }
        do throws(FileError) {
            try fill(descriptor, of: path, bytes)
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func fill(_ descriptor: Int32, of path: String, _ bytes: [UInt8]) throws(FileError) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(action: "write", path: path, code: errno) }
            offset += count
        }
        guard fsync(descriptor) == 0 else { throw FileError(action: "write", path: path, code: errno) }
    }

    static func rename(_ path: String, to target: String) throws(FileError) {
        guard Foundation.rename(path, target) == 0 else {
            throw FileError(action: "write", path: target, code: errno)
        }
    }

    /// Removes a file; one that is already gone is no error.
    static func removeFile(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileError(action: "remove", path: path, code: errno)
        }
    }

    /// - Returns: `false` where something already stands at the path.
    @discardableResult
    static func createFolder(_ path: String) throws(FileError) -> Bool {
        if mkdir(path, 0o777) == 0 { return true }
        if errno == EEXIST { return false }
        throw FileError(action: "create the folder", path: path, code: errno)
    }

    /// - Returns: `false` where the folder is not empty or not there.
    @discardableResult
    static func removeFolderIfEmpty(_ path: String) throws(FileError) -> Bool {
        if rmdir(path) == 0 { return true }
        switch errno {
        case ENOTEMPTY, EEXIST, ENOENT, ENOTDIR: return false
        default: throw FileError(action: "remove the folder", path: path, code: errno)
        }
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in folder: String) throws(FileError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw FileError(action: "list", path: folder, code: errno == 0 ? EIO : errno)
        }
    }

    /// Waits until the names in a folder are on the disk.
    static func synchronize(folder: String) throws(FileError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(action: "open", path: folder, code: errno) }
        defer { close(descriptor) }
        // Some file systems have nothing to synchronize for a folder and say so with EINVAL.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw FileError(action: "write", path: folder, code: errno)
        }
    }

    /// The absolute path without symbolic links; `nil` where nothing exists at the path.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
