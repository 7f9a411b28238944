// Completion of the command line in shells, from the declarations of commands and flags.

enum Shell: String, CaseIterable {
    case bash, zsh, fish

    var script: String {
        switch self {
        case .bash: CompletionScripts.bash
        case .zsh: CompletionScripts.zsh
        case .fish: CompletionScripts.fish
        }
    }
}

private enum CompletionScripts {
    /// The first words that complete something.
    private static var names: [String] { Command.all.map(\.name) }

    /// The first sentence: the rest is for the help text.
    private static func brief(_ text: String) -> String {
        let sentence = text.split(separator: ". ").first.map(String.init) ?? text
        return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    // MARK: bash

    /// Without a list of its own, bash completes names of files.
    static var bash: String {
        var values = ""
        for command in Command.all {
            for flag in command.flags {
                guard case .choice(let choices)? = flag.value else { continue }
                values += "    \(command.name):\(flag.long)) words=\"\(choices.joined(separator: " "))\" ;;\n"
            }
        }
        let withText = Set(Command.all.flatMap(\.flags).filter { if case .text? = $0.value { true } else { false } })
        let files = withText.map(\.long).sorted().map { "*:\($0)" }.joined(separator: "|")
        let flags = Command.all.map { command in
            "    \(command.name)) words=\"\(spellings(of: command).joined(separator: " "))\" ;;\n"
        }
        return """
            # Completion of apigen for bash: source <(apigen completions bash)
            _apigen() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
                COMPREPLY=()
                if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "\(names.joined(separator: " ")) --help --version" -- "$current"))
                    return
                fi
                case "${COMP_WORDS[1]}:$previous" in
                \(files)) return ;;
            \(values)    esac
                if [ -z "$words" ]; then
                    case "$current" in -*) ;; *) return ;; esac
                    case "${COMP_WORDS[1]}" in
            \(flags.joined())        esac
                fi
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _apigen apigen

            """
    }

    private static func spellings(of command: Command) -> [String] {
        command.flags.flatMap { flag in [flag.long] + (flag.short.map { ["-\($0)"] } ?? []) }
    }

    // MARK: zsh

    static var zsh: String {
        let commands = Command.all.map { "        '\($0.name):\(quoted($0.summary))'\n" }
        let cases = Command.all.map { command in
            let lines = command.flags.flatMap(zshLines) + (command.operands == nil ? [] : ["'*:file:_files'"])
            return "    \(command.name))\n        _arguments \\\n"
                + lines.map { "            \($0)" }.joined(separator: " \\\n") + "\n        ;;\n"
        }
        return """
            #compdef apigen
            # Completion of apigen for zsh: write it as _apigen into a folder of $fpath.
            _apigen() {
                local -a commands
                commands=(
            \(commands.joined())    )
                if (( CURRENT == 2 )); then
                    _describe -t commands command commands
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            \(cases.joined())    esac
            }
            _apigen "$@"

            """
    }

    private static func zshLines(_ flag: Flag) -> [String] {
        let text = quoted(brief(flag.summary))
        let value: String
        switch flag.value {
        case nil: value = ""
        case .choice(let choices)?: value = ":value:(\(choices.joined(separator: " ")))"
        case .text("FILE")?: value = ":file:_files"
        case .text("DIR")?: value = ":folder:_files -/"
        case .text(let word)?: value = ":\(word.lowercased()): "
        }
        let names = [flag.long] + (flag.short.map { ["-\($0)"] } ?? [])
        return names.map { "'\(flag.isRepeatable ? "*" : "")\($0)[\(text)]\(value)'" }
    }

    /// In single quotes, in a description of zsh.
    private static func quoted(_ text: String) -> String {
        brief(text).replacing("'", with: "’").replacing("[", with: "\\[").replacing("]", with: "\\]")
            .replacing(":", with: "\\:")
    }

    // MARK: fish

    static var fish: String {
        var text = "# Completion of apigen for fish: apigen completions fish | source\ncomplete -c apigen -f\n"
        for command in Command.all {
            text += "complete -c apigen -n __fish_use_subcommand -a \(command.name) -d \(fishQuoted(command.summary))\n"
        }
        for command in Command.all {
            let condition = "complete -c apigen -n '__fish_seen_subcommand_from \(command.name)'"
            if command.operands != nil { text += "\(condition) -F\n" }
            for flag in command.flags {
                let short = flag.short.map { " -s \($0)" } ?? ""
                text += "\(condition) -l \(flag.name)\(short)\(fishValue(flag)) -d \(fishQuoted(flag.summary))\n"
            }
        }
        return text
    }

    private static func fishValue(_ flag: Flag) -> String {
        switch flag.value {
        case nil: ""
        case .choice(let choices)?: " -x -a '\(choices.joined(separator: " "))'"
        case .text("FILE")?, .text("DIR")?: " -r -F"
        case .text?: " -x"
        }
    }

    private static func fishQuoted(_ text: String) -> String { "'\(brief(text).replacing("'", with: "’"))'" }
}
