// The few rules of style that a formatter does not check and that are worth a test.

import TestSupport

enum StyleRules {
    /// Longer files are taken apart: a file is read in one sitting.
    static let mostLines = 300

    /// Rules for what people write.
    static func problems(path: String, source: String) -> [String] {
        var problems: [String] = []
        if !source.hasPrefix("// ") {
            problems.append("\(path):1: begin the file with a comment that tells its one job")
        }
        let count = source.split(omittingEmptySubsequences: false) { $0.isNewline }.count - 1
        if count > mostLines {
            problems.append("\(path):\(mostLines + 1): \(count) lines are too many: take the file apart")
        }
        return problems + crashes(path: path, source: source)
    }

    /// Rules for all code that ships, the generated too.
    static func crashes(path: String, source: String) -> [String] {
        SwiftCode(source).lines.enumerated().flatMap { index, line in
            problems(in: line).map { "\(path):\(index + 1): \($0)" }
        }
    }

    private static func problems(in line: Substring) -> [String] {
        var problems: [String] = []
        // A subclass must say again what its class of Foundation promises; without state of its own it adds nothing.
        let saysAgain = line.contains("final class") && line.contains(": OperationQueue, @unchecked Sendable {")
        if line.contains("@unchecked"), !saysAgain {
            problems.append("`@unchecked` switches off what proves the code safe: use an actor, a lock or a value")
        }
        if line.contains("try!") { problems.append("`try!` crashes: handle the error or pass it on") }
        if line.contains("as!") { problems.append("`as!` crashes: use `as?` and say what happens otherwise") }
        if line.split(whereSeparator: { !$0.isLetter }).contains("fatalError") {
            problems.append("`fatalError` takes the whole program down: throw an error or report a finding")
        }
        if unwraps(line) { problems.append("a force unwrap crashes: use `guard let` and say what happens otherwise") }
        return problems
    }

    /// Whether a `!` stands directly behind a value: `a!`, `f()!`, `a[0]!`, but not `a != b`, `!a` or `try!`.
    private static func unwraps(_ line: Substring) -> Bool {
        var word = ""
        for (index, character) in zip(line.indices, line) {
            if character == "!", let last = word.last, word != "try", word != "as" {
                let next = line.index(after: index)
                let isComparison = next < line.endIndex && line[next] == "="
                let isValue = last.isLetter || last.isNumber || "_)]>`\"".contains(last)
                if isValue && !isComparison { return true }
            }
            word =
                character.isWhitespace
                ? "" : character.isLetter || character.isNumber ? word + "\(character)" : "\(character)"
        }
        return false
    }
}
