// Which relative paths may be written below an output folder, on every file system that the project may be moved to.

enum OutputPath {
    /// Why a path is unsafe, as a phrase; `nil` where it is safe.
    static func problem(with path: String) -> String? {
        if path.isEmpty { return "is empty" }
        if path.hasPrefix("/") { return "is absolute" }
        if path.utf8.count > 1000 { return "is too long" }
        for scalar in path.unicodeScalars {
            if scalar.properties.generalCategory == .control { return "contains a control character" }
            if #""\:*?<>|"#.unicodeScalars.contains(scalar) { return "contains ‘\(scalar)’" }
        }
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty { return "has an empty part" }
            if part.utf8.count > 255 { return "has a part of more than 255 bytes" }
            if part.hasPrefix(".") { return "has a part that starts with a full stop" }
            if part.hasSuffix(".") || part.hasSuffix(" ") { return "has a part that ends with a full stop or blank" }
        }
        return nil
    }

    /// Equal for two paths that are the same file somewhere: the case of letters and the way accents are composed do
    /// not count.
    static func folded(_ path: String) -> String {
        // Strings compare by canonical equivalence.
        path.lowercased()
    }

    /// The folders above a file: `a/b/c` gives `a` and `a/b`.
    static func folders(above path: String) -> [String] {
        let parts = path.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}

/// Pairs of paths that cannot stand beside each other: the same file twice, a file that is also a folder, a folder
/// spelled in two ways.
struct PathCollisions {
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]

    /// - Returns: the path added earlier that the new one collides with.
    mutating func add(_ path: String) -> String? {
        let folded = OutputPath.folded(path)
        if let other = files[folded] ?? folders[folded] { return other }
        files[folded] = path
        for folder in OutputPath.folders(above: path) {
            let folded = OutputPath.folded(folder)
            if let file = files[folded] { return file }
            // Swift strings are equal when canonically equivalent; file names are compared by their bytes here.
            if let other = folders[folded], Array(other.utf8) != Array(folder.utf8) { return other }
            folders[folded] = folder
        }
        return nil
    }
}
