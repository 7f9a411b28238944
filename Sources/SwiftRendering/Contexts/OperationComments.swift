// Comments of calls: what they do, what they take, what they return and throw. What all calls of a group have in common
// is said once, on the group.

import ClientModel

extension ModuleRenderer {
    func comment(_ operation: OperationModel, in group: GroupModel) -> DocComment {
        var comment = DocComment()
        if let summary = operation.summary, !summary.isEmpty { comment.append(summary) }
        if let text = operation.documentation.text, text != operation.summary {
            comment.separate()
            comment.append(text)
        }
        addFollowUps(operation, to: &comment)
        if let reason = operation.stubReason {
            comment.separate()
            comment.append("Generated as less than described: \(reason).")
        }
        comment.separate()
        comment.append("Source: `\(model.source)\(operation.documentation.pointer ?? "")`")
        addParameters(operation, [], to: &comment)
        if output(operation) != nil, let text = operation.success.description?.firstLine {
            comment.append("- Returns: \(text)")
        }
        let failure = "`\(Identifier(model.module).text).Failure`"
        comment.append(
            own: operation.paging == nil ? "- Throws: \(failure)." : "- Throws: \(failure), while it is iterated.")
        let common = Set(commonErrors(group))
        for fact in operation.errorFacts where !common.contains(fact) {
            comment.append("  - \(fact.firstLine ?? fact)")
        }
        return comment
    }

    func comment(_ group: GroupModel) -> DocComment {
        var comment = DocComment()
        comment.append(group.description ?? group.tag ?? "Operations of the API.")
        let errors = commonErrors(group)
        guard !errors.isEmpty, group.accessor != nil else { return comment }
        comment.separate()
        comment.append(own: "All calls can fail with:")
        for fact in errors { comment.append("- \(fact.firstLine ?? fact)") }
        return comment
    }

    /// The errors that all calls of a group have, where it has several.
    private func commonErrors(_ group: GroupModel) -> [String] {
        guard group.accessor != nil, group.operations.count > 1 else { return [] }
        let facts = group.operations.map { model.operations[$0].errorFacts }
        let common = facts.dropFirst().reduce(Set(facts[0])) { $0.intersection($1) }
        return facts[0].filter { common.contains($0) }
    }

    func addParameters(_ operation: OperationModel, _ further: [ParameterModel], to comment: inout DocComment) {
        var lines: [String] = []
        for parameter in operation.parameters + further {
            let facts = parameter.documentation.facts.joined(separator: " ")
            let text = [parameter.documentation.text?.firstLine, facts.isEmpty ? nil : facts].compactMap { $0 }
            lines.append("  - \(Identifier(parameter.name).text): \(text.joined(separator: " "))")
        }
        if let body = operation.body {
            lines.append("  - body: \(body.documentation.text?.firstLine ?? "The body, \(body.contentType).")")
        }
        guard !lines.isEmpty else { return }
        comment.append(own: "- Parameters:")
        for line in lines { comment.append(line) }
    }

    func requestComment(_ operation: OperationModel) -> DocComment {
        var comment = DocComment()
        comment.append("\(operation.method.rawValue.uppercased()) `\(operation.path)`")
        if let summary = operation.summary?.firstLine { comment.append(": \(summary)") }
        return DocComment(text: comment.lines.joined())
    }
}
