// A file whose appended bytes are on the disk when the call returns, or not in the file at all.

import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

struct DurableFile {
    private let path: String
    private var descriptor: Descriptor
    private var size: Int
    private var isBroken = false

    /// Opens a file, or creates an empty one.
    init(path: String) throws(ReplayFileError) {
        self.path = path
        descriptor = try Descriptor(path, flags: O_RDWR | O_CREAT)
        size = 0
        try Self.synchronizeFolder(of: path)
    }

    /// The whole contents. Bytes appended later follow what was read here.
    mutating func read() throws(ReplayFileError) -> [UInt8] {
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(descriptor.number, &buffer, buffer.count, off_t(contents.count))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno) }
            guard count > 0 else { break }
            contents += buffer.prefix(count)
        }
        size = contents.count
        return contents
    }

    /// Cuts the file off after that many bytes.
    mutating func truncate(to count: Int) throws(ReplayFileError) {
        guard ftruncate(descriptor.number, off_t(count)) == 0 else { throw .system(errno) }
        size = count
        try descriptor.synchronize()
    }

    /// Adds bytes at the end. After a failure the file is as it was before, or every later call fails too.
    mutating func append(_ bytes: [UInt8]) throws(ReplayFileError) {
        guard !isBroken else { throw .broken }
        do throws(ReplayFileError) {
            try Self.write(bytes, to: descriptor, at: size)
            try descriptor.synchronize()
        } catch {
            isBroken = ftruncate(descriptor.number, off_t(size)) != 0
            throw error
        }
        size += bytes.count
    }

    /// Puts new contents in place of the old ones, in one step: whoever opens the path sees the one or the other. After
    /// a failure the old contents are in place, or every later call fails too.
    mutating func replace(with bytes: [UInt8]) throws(ReplayFileError) {
        guard !isBroken else { throw .broken }
        let temporary = path + ".new"
        do throws(ReplayFileError) {
            let fresh = try Descriptor(temporary, flags: O_RDWR | O_CREAT | O_TRUNC)
            try Self.write(bytes, to: fresh, at: 0)
            try fresh.synchronize()
            guard rename(temporary, path) == 0 else { throw .system(errno) }
            descriptor = fresh
            size = bytes.count
        } catch {
            unlink(temporary)
            throw error
        }
        // Until the folder is on the disk, a crash could bring back the old file, without what is appended later.
        isBroken = true
        try Self.synchronizeFolder(of: path)
        isBroken = false
    }

    private static func write(
        _ bytes: [UInt8], to descriptor: Descriptor, at start: Int
    ) throws(ReplayFileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor.number, buffer.baseAddress?.advanced(by: written), buffer.count - written,
                    off_t(start + written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(errno) }
            written += count
        }
    }

    /// A new or renamed file is only found again after a crash if its folder is on the disk as well.
    private static func synchronizeFolder(of path: String) throws(ReplayFileError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try Descriptor(folder, flags: O_RDONLY).synchronize()
    }
}
