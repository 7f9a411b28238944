// The optional folder of corpora and conformance suites, which is not part of the package.

import Foundation

/// Where the folder is: the environment variable `APIGEN_SHARED`, or `../shared` beside the package root.
public enum SharedFolder {
    public static let path: String? = {
        let environment = ProcessInfo.processInfo.environment["APIGEN_SHARED"]
        let beside = packageRoot(of: #filePath) + "/../shared"
        return [environment, beside].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
    }()

    /// Whether a file or folder is there; tests that need it are skipped where not.
    public static func contains(_ name: String) -> Bool {
        path.map { FileManager.default.fileExists(atPath: "\($0)/\(name)") } ?? false
    }

    private static func packageRoot(of file: String) -> String {
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }
}
