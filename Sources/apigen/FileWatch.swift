// Waiting for files to change: inotify on Linux, kqueue on Apple platforms. Folders are watched as well, because most
// editors write a new file and give it the name of the old one.

import Foundation

#if canImport(Darwin)
    import Darwin
#endif

struct FileWatchError: Error, CustomStringConvertible {
    let code = errno

    var description: String { "the system watches no files for this process: \(String(cString: strerror(code)))" }
}

/// How long nothing must happen before a change counts as complete, in milliseconds.
private let silence: Int32 = 50

/// What concerns the generator in a folder.
private func isInput(_ name: String) -> Bool {
    [".json", ".mustache", ".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
}

private func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
}

#if canImport(Darwin)
    final class FileWatch {
        private let queue: Int32
        private var open: [Int32] = []

        init() throws {
            queue = kqueue()
            if queue < 0 { throw FileWatchError() }
        }

        deinit {
            for descriptor in open + [queue] { close(descriptor) }
        }

        /// Watches these files and their folders, and nothing else.
        func begin(_ files: Set<String>) {
            for descriptor in open { close(descriptor) }
            open = files.union(files.map(folder)).map { Darwin.open($0, O_EVTONLY) }.filter { $0 >= 0 }
            var changes = open.map { descriptor in
                kevent(
                    ident: UInt(descriptor), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
                    fflags: UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME), data: 0, udata: nil)
            }
            kevent(queue, &changes, Int32(changes.count), nil, 0, nil)
        }

        /// Returns when something has changed and nothing changes any more.
        func waitForChange() {
            var event = kevent()
            while kevent(queue, nil, 0, &event, 1, nil) < 0, errno == EINTR {}
            var pause = timespec(tv_sec: 0, tv_nsec: Int(silence) * 1_000_000)
            while kevent(queue, nil, 0, &event, 1, &pause) > 0 {}
        }
    }
#else
    final class FileWatch {
        private let descriptor: Int32

        init() throws {
            descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            if descriptor < 0 { throw FileWatchError() }
        }

        deinit { close(descriptor) }

        /// Watches the folders of these files.
        func begin(_ files: Set<String>) {
            let events = UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
            for folder in Set(files.map(folder)) { inotify_add_watch(descriptor, folder, events) }
        }

        /// Returns when something has changed and nothing changes any more.
        func waitForChange() {
            var hasChanged = false
            while true {
                var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                switch poll(&request, 1, hasChanged ? silence : -1) {
                case 0: return
                case 1...: if changesInputs() { hasChanged = true }
                default: break
                }
            }
        }

        /// Whether the events that wait are about inputs.
        private func changesInputs() -> Bool {
            let head = 16  // watch, mask, cookie, and the length of the name behind them
            var bytes = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(descriptor, &bytes, bytes.count)
            var position = 0
            var isInputChanged = false
            while position + head <= count {
                let (mask, length) = bytes.withUnsafeBytes {
                    (
                        $0.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self),
                        Int($0.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
                    )
                }
                let end = min(position + head + length, count)
                let name = String(decoding: bytes[position + head..<end].prefix { $0 != 0 }, as: UTF8.self)
                // Where events were lost, anything may have changed.
                if isInput(name) || mask & UInt32(IN_Q_OVERFLOW) != 0 { isInputChanged = true }
                position = end
            }
            return isInputChanged
        }
    }
#endif
