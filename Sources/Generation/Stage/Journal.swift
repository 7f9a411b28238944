// The list of steps of a write, on the disk before the first of them is taken. A later run reads it and finishes.

/// The steps in the order in which they are taken: removals, then new files, then the manifest.
struct Journal: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        /// Removes a file that has this content.
        case remove(path: String, hash: ContentHash)
        /// Moves a staged file to its place, over a file of the old content or where there is none.
        case write(path: String, hash: ContentHash, replaces: ContentHash?, staged: Int)

        var path: String {
            switch self {
            case .remove(let path, _), .write(let path, _, _, _): path
            }
        }
    }

    var steps: [Step]

    private static let firstLine = "apigen journal 1"
    private static let lastLine = "end"

    init(steps: [Step]) {
        self.steps = steps
    }

    /// The staged files are numbered in the order of the plan's writes, the manifest last.
    init(_ plan: OutputPlan) {
        let removals = plan.removals.map { Step.remove(path: $0.path, hash: $0.hash) }
        let writes = plan.stagedWrites.enumerated().map { index, write in
            Step.write(path: write.path, hash: write.hash, replaces: write.replaces, staged: index)
        }
        steps = removals + writes
    }

    func rendered() -> [UInt8] {
        let lines = steps.map { step in
            switch step {
            case .remove(let path, let hash): "remove \(hash) \(path)"
            case .write(let path, let hash, let replaces, let staged):
                "write \(hash) \(replaces?.description ?? "-") \(staged) \(path)"
            }
        }
        return Array(([Self.firstLine] + lines + [Self.lastLine, ""]).joined(separator: "\n").utf8)
    }

    /// `nil` for anything but a whole journal.
    init?(parsing bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 2, lines.first == Self.firstLine[...], lines.last == Self.lastLine[...] else { return nil }
        var steps: [Step] = []
        for line in lines.dropFirst().dropLast() {
            guard let step = Self.step(line), Self.isSafe(step.path) else { return nil }
            steps.append(step)
        }
        self.steps = steps
    }

    private static func step(_ line: Substring) -> Step? {
        if line.hasPrefix("remove ") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let hash = ContentHash(parts[1]) else { return nil }
            return .remove(path: String(parts[2]), hash: hash)
        }
        let parts = line.split(separator: " ", maxSplits: 4)
        guard parts.count == 5, parts[0] == "write", let hash = ContentHash(parts[1]), let staged = Int(parts[3]),
            staged >= 0
        else { return nil }
        let replaces = ContentHash(parts[2])
        guard replaces != nil || parts[2] == "-" else { return nil }
        return .write(path: String(parts[4]), hash: hash, replaces: replaces, staged: staged)
    }

    private static func isSafe(_ path: String) -> Bool {
        path == Manifest.fileName || OutputPath.problem(with: path) == nil
    }
}

extension OutputPlan {
    /// What is staged, in this order: the manifest comes last, so that it never describes files that are not there.
    var stagedWrites: [Write] { writes + (manifest.map { [$0] } ?? []) }
}
