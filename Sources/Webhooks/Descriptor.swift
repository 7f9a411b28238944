// File descriptors and locks of the operating system, given back when their owner goes away.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An open file descriptor, closed with its owner.
final class Descriptor: Sendable {
    let number: Int32

    init(_ path: String, flags: Int32) throws(ReplayFileError) {
        number = open(path, flags | O_CLOEXEC, mode_t(0o600))
        guard number >= 0 else { throw .system(errno) }
    }

    deinit { close(number) }

    /// Waits until the contents are on the disk.
    func synchronize() throws(ReplayFileError) {
        #if canImport(Darwin)
            // On Apple systems, fsync leaves the bytes in the drive's cache.
            guard fcntl(number, F_FULLFSYNC) == 0 || fsync(number) == 0 else { throw .system(errno) }
        #else
            guard fsync(number) == 0 else { throw .system(errno) }
        #endif
    }
}

/// The right to use a file, for one holder among all processes. It ends with its owner or with the process.
final class FileLock: Sendable {
    private let descriptor: Descriptor

    /// - Throws: ``ReplayFileError/inUse`` if somebody else holds the lock.
    init(_ path: String) throws(ReplayFileError) {
        descriptor = try Descriptor(path, flags: O_RDWR | O_CREAT)
        guard flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK ? .inUse : .system(errno)
        }
    }

    // Closing is not enough: a process that was just forked off holds a copy of the descriptor for a moment.
    deinit { flock(descriptor.number, LOCK_UN) }
}
