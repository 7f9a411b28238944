// Command-line words → flags and operands of one command, checked against its declaration.

import Diagnostics
import Generation

struct Arguments: Sendable, Equatable {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    func has(_ flag: Flag) -> Bool { values[flag.name] != nil }

    func all(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

    subscript(_ flag: Flag) -> String? { values[flag.name]?.first }

    /// The words after the name of the command.
    init(parsing words: [String], for command: Command) throws(UsageError) {
        var rest = words[...]
        var isOnlyOperands = false
        while let word = rest.popFirst() {
            if isOnlyOperands || word == "-" || !word.hasPrefix("-") {
                operands.append(word)
            } else if word == "--" {
                isOnlyOperands = true
            } else if word.hasPrefix("--") {
                try parseLong(word, &rest, command)
            } else {
                for letter in word.dropFirst() {
                    guard let flag = command.flags.first(where: { $0.short == letter }) else {
                        throw UsageError("‘\(command.name)’ has no flag ‘-\(letter)’", in: command.name)
                    }
                    try add(flag, "", command)
                }
            }
        }
        // Somebody who asks for help need not get the rest right.
        if has(.help) { return }
        try checkOperands(command)
        if has(.quiet), has(.verbose) {
            throw UsageError("‘--quiet’ and ‘--verbose’ exclude each other", in: command.name)
        }
    }

    private mutating func parseLong(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let long = String(parts[0])
        guard let flag = command.flags.first(where: { $0.long == long }) else {
            let nearest = Spelling.nearest(to: long, among: command.flags.map(\.long))
            let hint = nearest.map { "; did you mean ‘\($0)’?" } ?? ""
            throw UsageError("‘\(command.name)’ has no flag ‘\(long)’\(hint)", in: command.name)
        }
        let attached = parts.count == 2 ? String(parts[1]) : nil
        guard let form = flag.value else {
            if attached != nil { throw UsageError("‘\(long)’ takes no value", in: command.name) }
            return try add(flag, "", command)
        }
        // The word after a flag is its value, unless it is plainly another flag.
        if attached == nil, rest.first?.hasPrefix("--") ?? true {
            throw UsageError("‘\(long)’ needs a value: \(form.placeholder)", in: command.name)
        }
        let value = attached ?? rest.removeFirst()
        if value.isEmpty { throw UsageError("the value of ‘\(long)’ is empty", in: command.name) }
        if case .choice(let choices) = form, !choices.contains(value) {
            let list = choices.map { "‘\($0)’" }.joined(separator: ", ")
            throw UsageError("‘\(value)’ is not a value of ‘\(long)’, which are \(list)", in: command.name)
        }
        try add(flag, value, command)
    }

    private mutating func add(_ flag: Flag, _ value: String, _ command: Command) throws(UsageError) {
        if flag.value != nil, !flag.isRepeatable, values[flag.name] != nil {
            throw UsageError("‘\(flag.long)’ is given twice", in: command.name)
        }
        values[flag.name, default: []].append(value)
    }

    private func checkOperands(_ command: Command) throws(UsageError) {
        let allowed = command.operands?.count ?? 0...0
        if operands.count < allowed.lowerBound {
            throw UsageError("‘\(command.name)’ needs \(command.operands?.placeholder ?? "")", in: command.name)
        }
        if operands.count > allowed.upperBound {
            let word = operands[allowed.upperBound]
            throw UsageError("‘\(command.name)’ takes no argument ‘\(word)’", in: command.name)
        }
    }
}
