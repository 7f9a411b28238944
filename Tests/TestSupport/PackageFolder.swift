// The package's own folder, for tests that look at the sources and descriptions themselves.

import Foundation

public enum PackageFolder {
    /// The folder that has `Package.swift`.
    public static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    public static func read(_ file: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    }

    /// The Swift files below a folder, relative to the package and sorted; symbolic links are followed.
    public static func swiftFiles(in folder: String) -> [String] {
        let url = URL(fileURLWithPath: "\(path)/\(folder)").resolvingSymlinksInPath()
        let found = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    /// The names of the folders directly below a folder, sorted.
    public static func folders(in folder: String) -> [String] {
        let url = URL(fileURLWithPath: "\(path)/\(folder)").resolvingSymlinksInPath()
        let found = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return found.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(url.path)/\(name)", isDirectory: &isFolder)
                && isFolder.boolValue
        }.sorted()
    }
}
