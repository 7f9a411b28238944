// apigen why

import Diagnostics
import Generation

@Sendable func runWhy(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .why, reporter) else { return .usage }
    let name = arguments.operands[0]
    let result = SchemaTraces.find(name, in: configuration, files: tool.files)
    // Other findings are no answer to the question.
    let problems = result.findings.all.filter { $0.severity == .error }
    guard !result.traces.isEmpty else {
        reporter.reportAsText(problems)
        if result.known.isEmpty, !problems.isEmpty { return .findings }
        let hint = Spelling.nearest(to: name, among: result.known).map { "; did you mean ‘\($0)’?" } ?? ""
        throw UsageError("there is no schema ‘\(name)’ under ‘components’\(hint)", in: Command.why.name)
    }
    if reporter.isForMachines {
        tool.terminal.write(OrderedJSON.array(result.traces.map(json)).rendered())
    } else {
        for trace in result.traces { tool.terminal.write(text(trace)) }
    }
    return .done
}

private func text(_ trace: SchemaTrace) -> String {
    let head = "\(trace.module): ‘\(VisibleText.escaped(trace.schema))’"
    let (verdict, steps) = verdict(trace)
    let lines = steps.map { step in
        let text = "\(step.kind == .operation ? "" : "→ ")\(step.text)  \(place(step.span))"
        return "  \(VisibleText.escaped(text))\n"
    }
    return "\(head) \(verdict)\n\(lines.joined())"
}

private func verdict(_ trace: SchemaTrace) -> (String, [SchemaTrace.Step]) {
    switch trace.verdict {
    case .kept(let way): ("is generated:", way)
    case .keptUnused: ("is generated, though no operation leads to it", [])
    case .leftOut(let way):
        ("is left out, because the filters leave out every operation that leads to it, such as:", way)
    case .leftOutUnused: ("is left out, because no operation leads to it and ‘include’ names some", [])
    }
}

private func place(_ span: SourceSpan) -> String { "\(span.file):\(span.start.line):\(span.start.column)" }

private func json(_ trace: SchemaTrace) -> OrderedJSON {
    let state =
        switch trace.verdict {
        case .kept, .keptUnused: "generated"
        case .leftOut, .leftOutUnused: "left out"
        }
    let steps = verdict(trace).1.map { step in
        OrderedJSON.object([
            ("kind", .string(step.kind.rawValue)), ("text", .string(step.text)), ("path", .string(step.span.file)),
            ("line", .number(step.span.start.line)), ("column", .number(step.span.start.column)),
        ])
    }
    return .object([
        ("module", .string(trace.module)), ("schema", .string(trace.schema)), ("state", .string(state)),
        ("way", .array(steps)),
    ])
}
