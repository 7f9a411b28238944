// apigen suggest

import Diagnostics
import Generation

@Sendable func runSuggest(_ arguments: Arguments, _ tool: Tool) throws -> ExitStatus {
    let reporter = Reporter(arguments, tool)
    guard let configuration = try tool.acceptedConfiguration(arguments, for: .suggest, reporter) else { return .usage }
    let (all, findings) = Suggestions.make(configuration, files: tool.files)
    // Warnings about the descriptions are no answer to the question.
    reporter.reportAsText(findings.all.filter { $0.severity == .error })
    for suggestions in all {
        tool.terminal.write(suggestions.overlay)
        let counts = Suggestion.Kind.allCases.map { "\(suggestions.count($0)) \($0.words)" }
        reporter.sayError("\(suggestions.path): \(counts.joined(separator: ", "))")
    }
    return findings.hasErrors ? .findings : .done
}

extension Suggestion.Kind {
    fileprivate var words: String {
        switch self {
        case .token: "tokens"
        case .paging: "paged lists"
        case .longWork: "long jobs"
        case .id: "ids"
        case .sensitive: "sensitive members"
        }
    }
}
