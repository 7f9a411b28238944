// Paths as text: joining, tidying, and expressing one relative to another. Nothing here looks at the disk.

import Foundation
import SpecSource

enum ProjectPath {
    /// A path below a folder; an absolute path stays as it is, and the current folder is left out.
    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// The folder that a file lies in: empty for the current one.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func lastComponent(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Without `.`, doubled slashes, and, where something stands before it, `..`.
    static func tidied(_ path: String) -> String { PathText.tidied(path) }

    /// The way from a folder to a file, with `..` where it leads upwards. Both are relative to the current folder or
    /// absolute.
    static func relative(_ path: String, to folder: String) -> String {
        let current = FileManager.default.currentDirectoryPath
        let target = tidied(join(current, path)).split(separator: "/")
        let base = tidied(join(current, folder)).split(separator: "/")
        let common = zip(target, base).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: base.count - common)
        return (up + target.dropFirst(common).map(String.init)).joined(separator: "/")
    }

    /// Whether a path is the folder or lies below it. Both are tidied and either both relative or both absolute.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}
