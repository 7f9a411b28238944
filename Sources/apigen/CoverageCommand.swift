// apigen coverage

import ClientModel
import Diagnostics
import Generation

@Sendable func runCoverage(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    let threshold = try arguments[.failUnder].map(percentage)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .coverage, reporter) else { return .usage }
    let outcome = Generator.standard(onProgress: reporter.show).coverage(configuration, files: tool.files)
    // Standard output belongs to the coverage, whatever its format.
    reporter.reportAsText(outcome.findings.all)
    if reporter.isForMachines {
        tool.terminal.write(json(outcome.modules).rendered())
    } else {
        for module in outcome.modules { tool.terminal.write(text(module)) }
    }
    guard outcome.isSuccess else { return .findings }
    return threshold.map { failsUnder($0, outcome.modules, tool) } ?? false ? .findings : .done
}

private func percentage(_ text: String) throws(UsageError) -> Double {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    let isPlain = digits.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    guard isPlain, let percentage = Double(digits), percentage <= 100 else {
        throw UsageError("‘\(text)’ is not a percentage from 0 to 100", in: Command.coverage.name)
    }
    return percentage
}

/// Says which modules are below the percentage.
private func failsUnder(_ percentage: Double, _ modules: [ModuleOutcome], _ tool: Tool) -> Bool {
    let short = modules.compactMap { module -> String? in
        guard let share = module.coverage?.share, share.total > 0 else { return nil }
        let generated = Double(share.generated) * 100 / Double(share.total)
        // Rounded down, so that what is shown is never the percentage that is missed.
        let shown = (generated * 10).rounded(.down) / 10
        return generated < percentage ? "\(shown) % of ‘\(module.name)’" : nil
    }
    guard !short.isEmpty else { return false }
    tool.terminal.writeError(
        "apigen: only \(short.joined(separator: " and ")) is generated, less than the \(percentage) % asked for\n")
    return true
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
            text += "    \(VisibleText.escaped(line))\n"
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
