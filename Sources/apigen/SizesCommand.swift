// apigen sizes

import Diagnostics
import Generation

@Sendable func runSizes(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .sizes, reporter) else { return .usage }
    let listing = SizeListing.make(configuration, files: tool.files)
    // Warnings are no answer to the question.
    reporter.reportAsText(listing.findings.all.filter { $0.severity == .error })
    if reporter.isForMachines {
        let modules = listing.modules.map { module in
            OrderedJSON.object([
                ("module", .string(module.name)), ("types", .array(module.types.map(json))),
            ])
        }
        tool.terminal.write(OrderedJSON.array(modules).rendered())
    } else {
        for module in listing.modules { tool.terminal.write(text(module)) }
    }
    return listing.findings.hasErrors ? .findings : .done
}

private func text(_ module: SizeListing.Module) -> String {
    var text = "\(module.name): \(counted(module.types.count, "type")), bytes and references of a value\n"
    for type in module.types {
        let numbers = aligned(type.bytes, width: 7) + aligned(type.references, width: 5)
        let line = "\(numbers)  \(type.name)\(storage(of: type))"
        text += "  \(VisibleText.escaped(line))\n"
    }
    return text
}

private func aligned(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
}

/// What stands behind references.
private func storage(of type: SizeListing.Entry) -> String {
    if let boxed = type.boxed { return ": \(boxed) bytes behind a reference" }
    return type.indirectCases.isEmpty ? "" : ": indirect \(type.indirectCases.joined(separator: ", "))"
}

private func json(_ type: SizeListing.Entry) -> OrderedJSON {
    .object(
        [
            ("name", .string(type.name)), ("kind", .string(type.kind.rawValue)), ("bytes", .number(type.bytes)),
            ("references", .number(type.references)), ("indirect", .array(type.indirectCases.map { .string($0) })),
        ] + (type.boxed.map { [("boxed", .number($0))] } ?? []))
}
