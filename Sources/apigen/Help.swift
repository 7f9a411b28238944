// Usage lines and help texts, derived from the declarations of commands and flags.

import Generation

enum Help {
    /// The usage line of a command; `nil` for that of the tool.
    static func usage(of name: String?) -> String {
        guard let command = Command.all.first(where: { $0.name == name }) else {
            let commands = Command.all.map(\.name).joined(separator: "|")
            return "usage: apigen \(commands) … (apigen --help says more)"
        }
        let flags = command.flags.filter { $0 != .help && $0.short == nil && !Flag.switches.contains($0) }
        let parts =
            (command.operands.map { [$0.placeholder] } ?? [])
            + flags.map { flag in
                "[\(flag.spelling)\(flag.isRepeatable ? " …" : "")]"
            }
        return "usage: apigen \(command.name) \(parts.joined(separator: " ")) (apigen \(command.name) --help says more)"
    }

    static var tool: String {
        """
        apigen writes Swift clients from OpenAPI descriptions.

        usage: apigen COMMAND …

        commands:
        \(table(Command.all.map { ($0.name, $0.summary) }))
        flags:
        \(table([row(.help), row(.version)]))
        ‘apigen COMMAND --help’ explains a command.
        Exit status: 0 done; 1 findings of severity error, or drift; 2 wrong usage or configuration; 70 a bug in apigen.

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
