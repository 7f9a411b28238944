// A folder with files as they were: a description may consist of several, and is read like any other.

import Diagnostics
import Foundation
import SpecSource

/// A folder of its own, gone with the value.
final class OlderFiles {
    let folder: String
    /// Where each file came from, as people are shown it, by its path in the folder.
    private var origins: [String: String] = [:]

    init() throws {
        folder =
            FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("apigen-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// - Parameter path: relative, without steps upwards.
    func add(_ path: String, _ bytes: [UInt8], from origin: String) throws {
        let place = folder + "/" + path
        try FileManager.default.createDirectory(
            atPath: ProjectPath.folder(of: place), withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: place))
        origins[place] = origin
    }

    /// The path of a file in the folder, relative to it; `nil` for another.
    func relative(_ path: String) -> String? {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
    }

    /// A place as people are shown it.
    func shown(_ span: SourceSpan) -> SourceSpan {
        guard let origin = origins[span.file] else { return span }
        var span = span
        span.file = origin
        return span
    }

    func shown(_ finding: Finding) -> Finding {
        var finding = finding
        finding.span = finding.span.map(shown)
        finding.message = finding.message.replacing(folder + "/", with: "")
        for index in finding.notes.indices { finding.notes[index].span = finding.notes[index].span.map(shown) }
        return finding
    }
}
