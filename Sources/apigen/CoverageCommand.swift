// apigen coverage

import ClientModel
import Generation

@Sendable func runCoverage(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .coverage, reporter) else { return .usage }
    let outcome = Generator.standard(onProgress: reporter.show).coverage(configuration)
    // Standard output belongs to the coverage, whatever its format.
    reporter.reportAsText(outcome.findings.all)
    if reporter.isForMachines {
        tool.terminal.write(json(outcome.modules).rendered())
    } else {
        for module in outcome.modules { tool.terminal.write(text(module)) }
    }
    return outcome.isSuccess ? .done : .findings
}

private func text(_ module: ModuleOutcome) -> String {
    guard let coverage = module.coverage else { return "\(module.name): the description cannot be used\n" }
    var text = "\(module.name)\n"
    let width = coverage.categories.map(\.name.count).max() ?? 0
    for category in coverage.categories {
        let name = category.name + String(repeating: " ", count: width - category.name.count)
        let states = Coverage.State.allCases.map { "\($0.rawValue) \(category.count($0))" }.joined(separator: ", ")
        text += "  \(name)  \(category.total): \(states)\n"
        for item in category.items where item.state != .generated {
            let place = item.span.map { "\($0.file):\($0.start.line):\($0.start.column): " } ?? ""
            let times = item.count == 1 ? "" : " (\(item.count)×)"
            let line = "\(place)\(item.name)\(times) \(item.state.rawValue)\(item.reason.map { ": \($0)" } ?? "")"
            text += "    \(VisibleScalar.escaped(line))\n"
        }
    }
    return text
}

private func json(_ modules: [ModuleOutcome]) -> OrderedJSON {
    .array(
        modules.map { module in
            .object([
                ("module", .string(module.name)),
                ("categories", module.coverage.map { .array($0.categories.map(json)) } ?? .null),
            ])
        })
}

private func json(_ category: Coverage.Category) -> OrderedJSON {
    let counts = Coverage.State.allCases.map { (key: $0.rawValue, value: OrderedJSON.number(category.count($0))) }
    let items = category.items.map { item in
        OrderedJSON.object([
            ("name", .string(item.name)), ("state", .string(item.state.rawValue)), ("count", .number(item.count)),
            ("reason", item.reason.map { .string($0) } ?? .null),
            ("path", item.span.map { .string($0.file) } ?? .null),
            ("line", item.span.map { .number($0.start.line) } ?? .null),
            ("column", item.span.map { .number($0.start.column) } ?? .null),
        ])
    }
    let head: [(key: String, value: OrderedJSON)] = [
        ("name", .string(category.name)), ("total", .number(category.total)),
    ]
    return .object(head + counts + [("items", .array(items))])
}
