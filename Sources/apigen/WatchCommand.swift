// apigen watch: generates, and again whenever a file changes that was read for it.

import Foundation
import Generation
import SpecSource
import Synchronization

@Sendable func runWatch(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let watch: FileWatch
    do {
        watch = try FileWatch()
    } catch {
        reporter.sayError("\(error)")
        return .findings
    }
    // What is missing may appear where the configuration lies.
    let configuration = arguments[.config] ?? "apigen.yaml"
    let first = arguments[.spec] ?? configuration
    if !FileManager.default.fileExists(atPath: first) {
        // Says what is wrong with it.
        return try runGenerate(arguments, tool)
    }
    var seen: Set = [first]
    while true {
        watch.begin(seen)
        let read = ReadFiles()
        var round = tool
        round.files = InputFiles(onRead: read.add)
        _ = try runGenerate(arguments, round)
        // Files that were unknown may have changed before they were watched.
        let isComplete = read.paths.isSubset(of: seen)
        seen.formUnion(read.paths)
        if isComplete { watch.waitForChange() }
    }
}

/// The paths that a run has opened.
private final class ReadFiles: Sendable {
    private let all = Mutex<Set<String>>([])

    var paths: Set<String> { all.withLock(\.self) }

    @Sendable func add(_ path: String) { all.withLock { _ = $0.insert(path) } }
}
