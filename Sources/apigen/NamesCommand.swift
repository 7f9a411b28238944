// apigen names

import ClientModel
import Diagnostics
import Generation

@Sendable func runNames(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .names, reporter) else { return .usage }
    let listing = NameListing.make(configuration, files: tool.files)
    // Warnings about anything but names are no answer to the question.
    reporter.reportAsText(listing.findings.all.filter { $0.severity == .error })
    let listsAll = arguments.has(.everyName)
    let lists = listing.modules.map { module in
        (module: module, shown: module.records.filter { listsAll || $0.reason != nil })
    }
    if reporter.isForMachines {
        let modules = lists.map { list in
            OrderedJSON.object([
                ("module", .string(list.module.name)), ("names", .array(list.shown.map(json))),
            ])
        }
        tool.terminal.write(OrderedJSON.array(modules).rendered())
    } else {
        for list in lists { tool.terminal.write(text(list.module, list.shown)) }
    }
    return listing.findings.hasErrors ? .findings : .done
}

private func text(_ module: NameListing.Module, _ records: [NameRecord]) -> String {
    let forced = module.records.count { $0.reason != nil }
    var text = "\(module.name): \(forced) of \(counted(module.records.count, "name")) differ from the naming rules\n"
    let width = NameRecord.Kind.allCases.map(\.rawValue.count).max() ?? 0
    for record in records {
        let kind = record.kind.rawValue + String(repeating: " ", count: width - record.kind.rawValue.count)
        let owner = record.owner.map { "\($0)." } ?? ""
        let place = record.span.map { "  \($0.file):\($0.start.line):\($0.start.column)" } ?? ""
        let reason = record.reason.map { ": \($0)" } ?? ""
        let line = "\(kind)  \(owner)\(spelled(record))  ← \(record.wireName)\(reason)\(place)"
        text += "  \(VisibleText.escaped(line))\n"
    }
    return text
}

/// As it is declared.
private func spelled(_ record: NameRecord) -> String {
    Identifiers.keywords.contains(record.swiftName) ? "`\(record.swiftName)`" : record.swiftName
}

private func json(_ record: NameRecord) -> OrderedJSON {
    .object([
        ("kind", .string(record.kind.rawValue)), ("owner", record.owner.map { .string($0) } ?? .null),
        ("name", .string(record.wireName)), ("swift", .string(record.swiftName)),
        ("reason", record.reason.map { .string($0) } ?? .null),
        ("path", record.span.map { .string($0.file) } ?? .null),
        ("line", record.span.map { .number($0.start.line) } ?? .null),
        ("column", record.span.map { .number($0.start.column) } ?? .null),
    ])
}
