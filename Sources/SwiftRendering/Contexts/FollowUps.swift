// Links of a description, as sentences in the comment of a call.

import ClientModel

extension ModuleRenderer {
    /// ``Follow-up: `getUser` with `id` = `$response.body#/id`. The user that was made.``
    func addFollowUps(_ operation: OperationModel, to comment: inout DocComment) {
        for followUp in operation.followUps {
            let call = model.operations.first { $0.wireName == followUp.target }.map { Identifier($0.name).text }
            var sentence = "Follow-up: `\(span(call ?? followUp.name))`"
            var sources = followUp.arguments.map { "`\(span($0.name))` = `\(span($0.source))`" }
            if let body = followUp.body { sources.append("the body `\(span(body))`") }
            if !sources.isEmpty { sentence += " with " + sources.joined(separator: ", ") }
            sentence += "."
            comment.separate()
            comment.append(sentence + (followUp.description?.firstLine.map { " " + $0 } ?? ""))
        }
    }

    /// Inside a code span a backtick would end it.
    private func span(_ text: String) -> String {
        String(text.map { $0 == "`" || $0.isNewline ? "'" : $0 })
    }
}
