// The files of a target that the generator may read: descriptions with all that they refer to, overlays, templates, and
// the configuration itself.

import Foundation

struct Inputs {
    /// In the order of their paths.
    let files: [URL]
    /// Into how many files a module is divided, so that none of them is large and few of them are empty.
    let fileCount: Int

    init(folder: URL) throws {
        let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
        var files: [URL] = []
        var bytes = 0
        for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
            ?? .init()
        {
            guard ["json", "mustache", "yaml", "yml"].contains(file.pathExtension.lowercased()) else { continue }
            let values = try file.resolvingSymlinksInPath().resourceValues(forKeys: keys)
            guard values.isRegularFile == true else { continue }
            files.append(file)
            bytes += values.fileSize ?? 0
        }
        self.files = files.sorted { $0.path < $1.path }
        fileCount = min(2 + bytes / 32_768, 40)
    }
}
