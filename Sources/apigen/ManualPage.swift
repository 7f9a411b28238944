// The page for `man apigen`, from the declarations of commands and flags.

import Generation

enum ManualPage {
    static var text: String {
        var text = """
            .TH APIGEN 1 "" "apigen \(Apigen.version)" "User Commands"
            .SH NAME
            apigen \\- writes Swift clients from OpenAPI descriptions
            .SH SYNOPSIS
            .B apigen
            .I COMMAND
            [\\fIflags\\fR]
            .SH DESCRIPTION
            apigen reads OpenAPI descriptions and writes Swift clients, as the configuration file \\fIapigen.yaml\\fR says.
            .SH COMMANDS

            """
        for command in Command.all { text += section(of: command) }
        text += """
            .SH EXIT STATUS

            """
        for status in ExitStatus.allCases { text += ".TP\n.B \(status.rawValue)\n\(escaped(status.summary))\n" }
        text += """
            .SH FILES
            .TP
            .I apigen.yaml
            The configuration.
            .TP
            .I .apigen\\-manifest
            In each output folder: what the files were made from, and their hashes.
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            Where it is set, nothing has colours.

            """
        return text
    }

    private static func section(of command: Command) -> String {
        let operands = command.operands.map { " \\fI\(escaped($0.placeholder))\\fR" } ?? ""
        var text = ".SS apigen \(escaped(command.name))\(operands) [\\fIflags\\fR]\n\(escaped(command.summary))\n"
        for flag in command.flags {
            let short = flag.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
            let value = flag.value.map { " \\fI\(escaped($0.placeholder))\\fR" } ?? ""
            text += ".TP\n\(short)\\fB\(escaped(flag.long))\\fR\(value)\n\(escaped(flag.summary))\n"
        }
        return text
    }

    /// Text that roff takes for text.
    private static func escaped(_ text: String) -> String {
        let result = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            .replacing("‘", with: "\\(oq").replacing("’", with: "\\(cq").replacing("…", with: "...")
        return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
    }
}
