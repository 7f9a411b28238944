// apigen update

import APIDiff
import Generation

@Sendable func runUpdate(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .update, reporter) else { return .usage }
    guard configuration.modules.contains(where: { $0.source != nil }) else {
        throw UsageError(
            "no module has a ‘source’; write the address of its description into the configuration",
            in: Command.update.name)
    }
    var update = Update.fetch(configuration, allowsLoopback: arguments.has(.allowLoopback))
    defer { update.discard() }
    show(update, reporter, tool, arguments)
    if update.isRefused {
        reporter.sayError("nothing was written")
        return .findings
    }
    let limit = arguments[.failOn].flatMap(Verdict.init(rawValue:))
    if let limit, update.hasChanges, update.verdict >= limit { return .findings }
    guard update.hasChanges else { return .done }
    guard arguments.has(.accept) else {
        reporter.say("nothing was written; apigen update --accept writes it")
        return .done
    }
    do {
        for path in try update.accept() { reporter.say("wrote \(path); apigen generate makes the client of it") }
        return .done
    } catch {
        reporter.sayError("\(error.message); the descriptions are as they were")
        return .findings
    }
}

private func show(_ update: Update, _ reporter: Reporter, _ tool: Tool, _ arguments: Arguments) {
    for description in update.descriptions {
        switch description.state {
        case .unchanged: reporter.say("\(description.path): as published")
        case .new: reporter.say("\(description.path): new, from \(description.source)")
        case .changed: reporter.say("\(description.path): changed at \(description.source)")
        case .refused(let reason): reporter.sayError("\(description.path): \(description.source): \(reason)")
        }
        // Its text is not at its place yet, so lines are named and not quoted.
        reporter.reportWithoutQuotes(description.findings)
        for (module, diff) in description.diffs {
            let report = Report(module: module, old: description.path, new: description.source, diff: diff)
            let usesColor = tool.terminal.usesColorOnOutput(arguments[.color])
            reporter.sayText(
                reporter.isQuiet ? report.headline : report.text(isVerbose: reporter.isVerbose, usesColor: usesColor))
        }
        if let hash = description.hash, reporter.isVerbose { reporter.say("  sha256 \(hash)") }
    }
}
