// Help texts, derived from the declarations of commands and flags.

import Generation

enum Help {
    static var tool: String {
        """
        apigen writes Swift clients from OpenAPI descriptions.

        usage: apigen COMMAND …

        commands:
        \(table(Command.all.map { ($0.name, $0.summary) }))
        flags:
        \(table([row(.help), row(.version)]))
        ‘apigen COMMAND --help’ explains a command.
        Exit status:
        \(table(ExitStatus.allCases.map { ("\($0.rawValue)", $0.summary) }))

        """
    }

    static func text(of command: Command) -> String {
        """
        \(command.summary)

        usage: apigen \(command.name) \(command.operands.map { $0.placeholder + " " } ?? "")[flags]

        flags:
        \(table(command.flags.map(row)))
        """
    }

    private static func row(_ flag: Flag) -> (String, String) {
        ((flag.short.map { "-\($0), " } ?? "    ") + flag.spelling, flag.summary)
    }

    /// Two columns; the second is wrapped, and starts on a line of its own where the first is long.
    private static func table(_ rows: [(String, String)]) -> String {
        let column = 28
        var text = ""
        for (first, second) in rows {
            var lines = wrapped(second, width: 100 - column)
            var head = "  " + first
            if head.count + 2 <= column {
                head += String(repeating: " ", count: column - head.count) + (lines.isEmpty ? "" : lines.removeFirst())
            }
            text += head + "\n"
            for line in lines { text += String(repeating: " ", count: column) + line + "\n" }
        }
        return text
    }

    static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
