// Files of older revisions, through git. Revisions and paths are single arguments, never text for a shell.

import Foundation

/// Why git has no answer.
struct GitProblem: Error, Sendable {
    /// A phrase.
    var message: String
}

/// The repository that a folder lies in.
struct GitRepository: Sendable {
    /// Empty for the current folder.
    let folder: String

    /// The content of a file.
    /// - Parameters:
    ///   - revision: a commit, a branch, a tag, or what else git understands.
    ///   - path: relative to the top of the repository, or, beginning with `./`, to the folder.
    func file(_ path: String, at revision: String) throws(GitProblem) -> [UInt8] {
        guard !revision.hasPrefix("-"), !revision.isEmpty else {
            throw GitProblem(message: "‘\(revision)’ is no revision")
        }
        return try run(["cat-file", "blob", "\(revision):\(path)"])
    }

    /// The commits that changed a file, the newest first.
    func revisions(of path: String) throws(GitProblem) -> [String] {
        let output = try run(["log", "--format=%H", "--max-count=500", "--", path])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The folder as seen from the top of the repository; empty or with a slash at the end.
    func prefix() throws(GitProblem) -> String {
        String(decoding: try run(["rev-parse", "--show-prefix"]), as: UTF8.self).filter { $0 != "\n" }
    }

    private func run(_ arguments: [String]) throws(GitProblem) -> [UInt8] {
        let process: ChildProcess
        do {
            process = try ChildProcess.run(
                ["git", "-C", folder.isEmpty ? "." : folder] + arguments,
                environment: ["GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"])
        } catch {
            throw GitProblem(message: error.reason)
        }
        guard process.status == 0 else {
            let line = process.complaint.split(separator: "\n").first.map(String.init) ?? "git failed"
            throw GitProblem(message: line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line)
        }
        return process.output
    }
}
