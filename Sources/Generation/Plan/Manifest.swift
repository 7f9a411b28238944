// The list of what apigen wrote into an output folder and from what. `sha256sum -c .apigen-manifest` can check it.

/// The content of `.apigen-manifest`: comment lines with the origin, then one line per generated file.
struct Manifest: Sendable, Hashable {
    static let fileName = ".apigen-manifest"

    struct Entry: Sendable, Hashable {
        var path: String
        var hash: ContentHash
    }

    /// Name, version and templates of the generator that wrote the files.
    var generator: String
    /// The hash of everything in the configuration that has to do with the module.
    var configuration: ContentHash
    /// Whether the findings depend on nothing but what is listed here. A description that references a file that is not
    /// there yet does not.
    var isSettled = true
    /// What was found, one line each (`KeptFinding`): later runs show it again.
    var findings: [String]
    /// The files that were read, relative to the project folder, by path.
    var inputs: [Entry]
    /// The files that were written, relative to the output folder, by path.
    var files: [Entry]

    func hash(of path: String) -> ContentHash? {
        // Binary search: the entries are in the order of their bytes.
        var low = 0
        var high = files.count
        while low < high {
            let middle = (low + high) / 2
            if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
        }
        guard low < files.count, files[low].path.utf8.elementsEqual(path.utf8) else { return nil }
        return files[low].hash
    }

    func rendered() -> [UInt8] {
        var text = """
            # Written by apigen. Do not edit this folder: change the description or the configuration, and generate.
            # generator \(generator)
            # configuration \(configuration)

            """
        if !isSettled { text += "# unsettled\n" }
        for finding in findings { text += "# finding \(finding)\n" }
        for input in inputs { text += "# input \(input.hash)  \(input.path)\n" }
        for file in files { text += "\(file.hash)  \(file.path)\n" }
        return Array(text.utf8)
    }

    static func sorted(_ entries: [Entry]) -> [Entry] {
        entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

/// Why a manifest cannot be read.
struct ManifestProblem: Error, Sendable, Hashable {
    var line: Int
    /// A phrase.
    var message: String
}

extension Manifest {
    init(parsing bytes: [UInt8]) throws(ManifestProblem) {
        var generator: String?
        var configuration: ContentHash?
        var findings: [String] = []
        var isSettled = true
        var inputs: [Entry] = []
        var files: [Entry] = []
        // Bytes that are not UTF-8 are replaced and then fail as part of a line.
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if let value = line.without(prefix: "# generator ") {
                generator = String(value)
            } else if let value = line.without(prefix: "# configuration ") {
                configuration = ContentHash(value)
            } else if let value = line.without(prefix: "# finding ") {
                findings.append(String(value))
            } else if line == "# unsettled" {
                isSettled = false
            } else if let value = line.without(prefix: "# input ") {
                inputs.append(try Self.entry(value, line: index + 1))
            } else if line.first != "#" {
                let entry = try Self.entry(line, line: index + 1)
                // The paths decide what is removed, so they are believed no more than those of a description.
                if let problem = OutputPath.problem(with: entry.path) {
                    throw ManifestProblem(line: index + 1, message: "the path ‘\(entry.path)’ \(problem)")
                }
                files.append(entry)
            }
        }
        guard let generator, let configuration else {
            throw ManifestProblem(line: 1, message: "the lines that name generator and configuration are missing")
        }
        self.init(
            generator: generator, configuration: configuration, isSettled: isSettled, findings: findings,
            inputs: inputs, files: Self.sorted(files)
        )
    }

    private static func entry(_ line: some StringProtocol, line number: Int) throws(ManifestProblem) -> Entry {
        guard let hash = ContentHash(line.prefix(64)), line.dropFirst(64).hasPrefix("  "), line.count > 66 else {
            throw ManifestProblem(line: number, message: "this is neither a comment nor a hash, two blanks, and a path")
        }
        return Entry(path: String(line.dropFirst(66)), hash: hash)
    }
}

extension Substring {
    fileprivate func without(prefix: String) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}
