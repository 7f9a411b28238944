// apigen templates

import Generation

@Sendable func runTemplates(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    if arguments.has(.variables) {
        tool.terminal.write(TemplateReference.rendered())
        return .done
    }
    if let folder = arguments[.export] {
        do {
            let count = try TemplateExport.write(to: folder)
            tool.terminal.write("\(counted(count, "template")) written in \(folder)\n")
            return .done
        } catch {
            throw UsageError(error.message, in: Command.templates.name)
        }
    }
    tool.terminal.write(TemplateReference.list())
    return .done
}
