// apigen explain

import Diagnostics
import Generation

@Sendable func runExplain(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let rules = RuleCatalog.standard
    guard let id = arguments.operands.first else {
        let width = rules.all.map(\.id.count).max() ?? 0
        for rule in rules.all {
            let severity = rule.severity.rawValue
            let id = rule.id + String(repeating: " ", count: width - rule.id.count)
            tool.terminal.write(
                "\(id)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(rule.title)\n")
        }
        return .done
    }
    guard let rule = rules[id] else {
        let nearest = Spelling.nearest(to: id, among: rules.all.map(\.id))
        let hint = nearest.map { "did you mean ‘\($0)’?" } ?? "‘apigen explain’ lists all rules"
        throw UsageError("there is no rule ‘\(id)’; \(hint)", in: Command.explain.name)
    }
    let isFixed = !rules.configurable.contains(rule)
    tool.terminal.write(
        """
        \(rule.id): \(rule.title) (\(rule.severity.rawValue)\(isFixed ? ", fixed" : ""))

        \(Help.wrapped(rule.explanation, width: 100).joined(separator: "\n"))

        \(Help.wrapped("How to fix it: " + rule.fix, width: 100).joined(separator: "\n"))

        """)
    return .done
}
