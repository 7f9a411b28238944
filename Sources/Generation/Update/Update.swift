// `apigen update`: what is published → beside the description that is there; compared; and, if the user accepts it, in
// its place. All descriptions are replaced or none, and whatever fails leaves the older ones as they are.

import APIDiff
import ClientModel
import Diagnostics
import Foundation
import SpecSource

public struct Update: Sendable {
    /// What was fetched for one description.
    public struct Fetched: Sendable {
        /// The modules that are made of it, and what changes for each.
        public var modules: [ModuleConfiguration]
        public var path: String
        public var source: String
        public var state: State
        /// SHA-256 of what was fetched.
        public var hash: String?
        public var findings: [Finding] = []
        public var diffs: [(module: String, diff: APIDiff)] = []
    }

    public enum State: Sendable, Hashable {
        case unchanged
        case changed
        /// There was no description before.
        case new
        /// Why it was not fetched or cannot be used.
        case refused(String)
    }

    public private(set) var descriptions: [Fetched] = []
    /// Where the new descriptions lie until they are accepted, by their paths.
    private var staged: [String: String] = [:]

    public var isRefused: Bool {
        descriptions.contains { if case .refused = $0.state { true } else { false } }
    }

    public var hasChanges: Bool { descriptions.contains { $0.state == .changed || $0.state == .new } }

    public var verdict: Verdict { descriptions.flatMap(\.diffs).map { $0.diff.changes.verdict }.max() ?? .patch }

    /// Fetches and compares the descriptions that have a source. Whoever calls this calls `accept` or `discard` after it.
    public static func fetch(
        _ configuration: Configuration, allowsLoopback: Bool = false, largest: Int? = nil
    ) -> Update {
        var update = Update()
        let modules = configuration.modules.filter { $0.source != nil }
        var seen: Set<String> = []
        for module in modules where seen.insert(module.descriptionPath).inserted {
            let users = modules.filter { $0.descriptionPath == module.descriptionPath }
            update.fetch(module, users, configuration, allowsLoopback, largest ?? Download.largest)
        }
        return update
    }

    private mutating func fetch(
        _ module: ModuleConfiguration, _ users: [ModuleConfiguration], _ configuration: Configuration,
        _ allowsLoopback: Bool, _ largest: Int
    ) {
        guard let source = module.source else { return }
        var fetched = Fetched(
            modules: users, path: module.descriptionPath, source: source.address, state: .unchanged)
        do {
            let address = try SourceAddress(source.address, allowsLoopback: allowsLoopback)
            let bytes = try Download.bytes(from: address, largest: largest)
            let hash = try ContentHash(of: bytes).description
            fetched.hash = hash
            if let pinned = source.hash, pinned != hash {
                throw SourceProblem("the hash is \(hash), not the one that the configuration names")
            }
            let current = try? FileSystem.read(module.descriptionPath, followingLinks: true)
            if current != bytes {
                try stage(bytes, for: module.descriptionPath)
                fetched.state = current == nil ? .new : .changed
                compare(&fetched, configuration)
            }
        } catch let problem as SourceProblem {
            fetched.state = .refused(problem.message)
        } catch let problem as FileError {
            fetched.state = .refused(problem.message)
        } catch {
            fetched.state = .refused("\(error)")
        }
        descriptions.append(fetched)
    }

    /// Beside the description and of the same kind, so that references lead to the same files and a rename is enough to put it in place.
    private mutating func stage(_ bytes: [UInt8], for path: String) throws(FileError) {
        let name = ".apigen-update.\(ProjectPath.lastComponent(of: path))"
        let place = ProjectPath.join(ProjectPath.folder(of: path), name)
        try FileSystem.removeFile(place)
        try FileSystem.create(place, bytes)
        staged[path] = place
    }

    // MARK: Comparing

    private func compare(_ fetched: inout Fetched, _ configuration: Configuration) {
        guard let place = staged[fetched.path] else { return }
        let path = fetched.path
        for module in fetched.modules {
            // The same files that `generate` would write; nothing is written.
            let newer = module.describing(place)
            let production = Production(
                newer, .files, configuration, by: { runPipeline($0, $1, $2) }, files: InputFiles())
            fetched.findings += production.findings.filter { $0.severity != .off }.map {
                $0.moved(from: place, to: path)
            }
            if production.hasErrors {
                fetched.state = .refused("nothing can be generated from it")
                continue
            }
            guard fetched.state == .changed else { continue }
            let comparison = try? Comparison.make(
                from: .file(path), to: .file(place), of: module, configuration)
            guard let diff = comparison?.diff else { continue }
            let shown = diff.shown { span in span.file == place ? span.moved(to: path) : span }
            fetched.diffs.append((module.name, shown))
        }
    }

    // MARK: Writing

    /// Puts the new descriptions in place.
    /// - Returns: the paths that were written.
    /// - Throws: `SourceProblem`; nothing is replaced then, unless the disk fails between two renames.
    public mutating func accept() throws(SourceProblem) -> [String] {
        guard !isRefused else { throw SourceProblem("a description was refused") }
        let paths = staged.keys.sorted()
        do {
            for path in paths {
                try staged[path].map { place throws(FileError) in try FileSystem.rename(place, to: path) }
            }
            staged = [:]
            for folder in Set(paths.map { ProjectPath.folder(of: $0) }) {
                try FileSystem.synchronize(folder: folder.isEmpty ? "." : folder)
            }
        } catch {
            discard()
            throw SourceProblem(error.message)
        }
        return paths
    }

    /// Removes what was fetched.
    public mutating func discard() {
        for place in staged.values { try? FileSystem.removeFile(place) }
        staged = [:]
    }
}

extension SourceSpan {
    fileprivate func moved(to file: String) -> SourceSpan {
        var span = self
        span.file = file
        return span
    }
}

extension Finding {
    /// With its places in the file that will have the contents.
    fileprivate func moved(from file: String, to other: String) -> Finding {
        func moved(_ span: SourceSpan?) -> SourceSpan? { span?.file == file ? span?.moved(to: other) : span }
        var finding = self
        finding.span = moved(finding.span)
        for index in finding.notes.indices { finding.notes[index].span = moved(finding.notes[index].span) }
        return finding
    }
}
