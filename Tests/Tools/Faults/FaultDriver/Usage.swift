// What the program has in use. Only Linux tells.

import Foundation

/// Memory, file descriptors and threads.
struct Usage {
    /// Kilobytes that the system holds for the program.
    var resident = 0
    /// The most that it ever was.
    var peak = 0
    /// Kilobytes that were asked of malloc and not given back. What grows here is a leak; what grows only in `resident` is
    /// memory that malloc holds and may use again.
    var allocated = 0
    var descriptors = 0
    var threads = 0
    /// Calls that have tasks.
    var living = 0

    static var now: Usage {
        var usage = Usage()
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        for line in status.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == "\t" }
            guard words.count > 1, let number = Int(words[1]) else { continue }
            switch words[0] {
            case "VmRSS:": usage.resident = number
            case "VmHWM:": usage.peak = number
            case "Threads:": usage.threads = number
            default: break
            }
        }
        usage.descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        usage.allocated = allocatedKilobytes()
        usage.living = CallMark.living
        return usage
    }

    /// What is in use once no task is left of any call, and connections are closed that are not needed any more: URLSession
    /// closes them when it comes to it. Waits longer than the server keeps a silent connection, and a busy machine needs.
    static func settled(to before: Usage) async -> Usage {
        for _ in 0..<600 {
            let usage = now
            if usage.descriptors <= before.descriptors + 8, usage.living == 0 { break }
            try? await Task.sleep(for: .milliseconds(100))
        }
        return now
    }

    func line(after calls: Int) -> String {
        "# \(calls) \(resident) \(peak) \(allocated) \(descriptors) \(threads) \(living)"
    }

    /// `malloc_info` of the GNU library, which Swift does not import: the sum over all arenas of what they have, without
    /// what is free.
    private static func allocatedKilobytes() -> Int {
        #if os(Linux)
            typealias Information = @convention(c) (Int32, UnsafeMutableRawPointer) -> Int32
            guard let symbol = dlsym(nil, "malloc_info") else { return 0 }
            let information = unsafeBitCast(symbol, to: Information.self)
            var text: UnsafeMutablePointer<CChar>?
            var length = 0
            guard let stream = open_memstream(&text, &length) else { return 0 }
            defer { free(text) }
            _ = information(0, UnsafeMutableRawPointer(stream))
            fclose(stream)
            guard let text else { return 0 }
            // The totals stand behind the last arena.
            let totals = String(cString: text).components(separatedBy: "</heap>").last ?? ""
            func size(_ type: String) -> Int {
                totals.components(separatedBy: "type=\"\(type)\"").dropFirst().first
                    .flatMap { $0.components(separatedBy: "size=\"").dropFirst().first }
                    .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
            }
            return (size("current") + size("mmap") - size("fast") - size("rest")) / 1024
        #else
            return 0
        #endif
    }
}
