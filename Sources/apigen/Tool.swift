// Finds the command, runs it, and turns whatever goes wrong into a sentence and an exit status.

import Diagnostics
import Generation
import SpecSource

struct Tool: Sendable {
    let terminal: Terminal
    /// The files of the run.
    var files = InputFiles()

    init(environment: [String: String]) {
        terminal = Terminal(environment: environment)
    }

    func run(_ words: [String]) -> ExitStatus {
        do {
            return try dispatch(words)
        } catch let error as UsageError {
            let command = error.command.map { " \($0)" } ?? ""
            terminal.writeError("apigen: \(error.message) (apigen\(command) --help)\n")
            return .usage
        } catch {
            terminal.writeError(
                """
                apigen: internal error: \(error)
                This is a bug in apigen \(Apigen.version). Please report it with this message and the command.

                """)
            return .bug
        }
    }

    private func dispatch(_ words: [String]) throws -> ExitStatus {
        guard let first = words.first else { throw UsageError("a command is missing") }
        switch first {
        case "--help", "-h":
            terminal.write(Help.tool)
            return .done
        case "--version":
            terminal.write("\(Apigen.name) \(Apigen.version)\n")
            return .done
        default:
            break
        }
        guard let command = Command.all.first(where: { $0.name == first }) else { throw unknown(first) }
        let arguments = try Arguments(parsing: Array(words.dropFirst()), for: command)
        if arguments.has(.help) {
            terminal.write(Help.text(of: command))
            return .done
        }
        return try command.run(arguments, self)
    }

    private func unknown(_ word: String) -> UsageError {
        let isFlag = word.hasPrefix("-")
        let candidates = isFlag ? [Flag.help.long, Flag.version.long] : Command.all.map(\.name)
        let nearest = Spelling.nearest(to: word, among: candidates)
        let hint = nearest.map { "; did you mean ‘\($0)’?" } ?? ""
        let what = isFlag ? "no flag ‘\(word)’ before the command" : "no command ‘\(word)’"
        return UsageError("there is \(what)\(hint)", in: isFlag ? nil : nearest)
    }
}
