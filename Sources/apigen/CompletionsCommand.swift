// apigen completions and apigen man

@Sendable func runCompletions(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let name = arguments.operands[0]
    guard let shell = Shell(rawValue: name) else {
        let known = Shell.allCases.map { "‘\($0.rawValue)’" }.joined(separator: ", ")
        throw UsageError("there is no completion for ‘\(name)’, only for \(known)", in: Command.completions.name)
    }
    tool.terminal.write(shell.script)
    return .done
}

@Sendable func runManual(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    tool.terminal.write(ManualPage.text)
    return .done
}
