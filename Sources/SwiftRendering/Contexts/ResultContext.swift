// Results of operations: the type a call returns and how a response becomes it.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    struct Output {
        var type: TypeText
        var isVoid: Bool
        var decoder: Code
    }

    func output(_ operation: OperationModel) -> Output {
        switch operation.success.shape {
        case .nothing:
            let redirections = operation.success.statuses.filter(\.isRedirection)
            let cases = redirections.map { status -> Code in ".empty(\(pattern(status)), ())" }
            let decoder: Code = cases.isEmpty ? ".void" : ".cases(\(code(list: cases, at: 12, used: 21)))"
            return Output(type: TypeText(own: "Void"), isVoid: true, decoder: decoder)
        case .body(let format, let type):
            return Output(
                type: TypeText(type, in: names), isVoid: false, decoder: decoder(format, type, operation))
        case .stream(let kind, let element): return streamOutput(kind, element)
        case .optionalBody(let format, let type, let full, let empty):
            let text = TypeText(type, in: names)
            let cases = full.map { status -> Code in responseCase(status, format, type, make: "Optional<\(text)>.some")
            }
            let rest: [Code] = empty.map { ".empty(\(pattern($0)), nil)" }
            return Output(
                type: text.optional(), isVoid: false,
                decoder: ".cases(\(code(list: cases + rest, at: 12, used: 21)))")
        case .cases(let typeName, let cases):
            let name = Identifier(typeName)
            let entries = cases.map { result -> Code in
                let make: Code = "\(Identifier(model.module)).\(name).\(afterDot: Identifier(result.name))"
                guard let format = result.format, let type = result.type else {
                    return ".empty(\(pattern(result.status)), \(make))"
                }
                return responseCase(result.status, format, type, make: make)
            }
            return Output(
                type: TypeText(own: "\(Identifier(model.module).text).\(name.text)"), isVoid: false,
                decoder: ".cases(\(code(list: entries, at: 12, used: 21)))")
        }
    }

    private func decoder(_ format: SuccessModel.Format, _ type: TypeReference, _ operation: OperationModel) -> Code {
        switch format {
        case .text: return ".text"
        case .bytes: return ".data"
        case .json:
            guard let wireFormat = TypeText.wireFormat(of: type) else { return ".json" }
            return ".json(as: \(TypeText(own: wireFormat)).self)"
        }
    }

    private func responseCase(
        _ status: Response.Status, _ format: SuccessModel.Format, _ type: TypeReference, make: Code
    ) -> Code {
        let status = pattern(status)
        switch format {
        case .text: return ".text(\(status), \"*/*\", \(make))"
        case .bytes: return ".data(\(status), \"*/*\", \(make))"
        case .json:
            guard let wireFormat = TypeText.wireFormat(of: type).map({ TypeText(own: $0) }) else {
                return ".json(\(status), \"application/json\", \(make))"
            }
            return ".json(\(status), \"application/json\") { (value: \(wireFormat)) in (\(make))(value.value) }"
        }
    }

    func pattern(_ status: Response.Status) -> Code {
        switch status {
        case .code(let code): "\(code)"
        case .range(let hundred): ".range(\(hundred))"
        case .default: ".default"
        }
    }

    /// The enum of an operation whose results differ by status.
    func resultEnum(_ operation: OperationModel) -> Context? {
        guard case .cases(let typeName, let cases) = operation.success.shape else { return nil }
        var context = Context()
        context.set("name", Identifier(typeName))
        context.set(
            "cases",
            cases.map { result in
                var context = Context()
                context.set("name", Identifier(result.name))
                context.set("type", result.type.map { TypeText($0, in: names) })
                var comment = DocComment()
                if let text = result.documentation { comment.append(text) }
                context.set("doc", comment, indentation: 8)
                return context
            })
        return context
    }

    // MARK: Comments

    func comment(_ operation: OperationModel, _ output: Output) -> DocComment {
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
        addParameters(operation, to: &comment)
        if !output.isVoid, let text = firstLine(operation.success.description) { comment.append("- Returns: \(text)") }
        if operation.paging == nil {
            comment.append(own: "- Throws: `\(Identifier(model.module).text).Failure`.")
            for fact in operation.errorFacts { comment.append("  - \(firstLine(fact) ?? fact)") }
        }
        return comment
    }

    private func addParameters(_ operation: OperationModel, to comment: inout DocComment) {
        var lines: [String] = []
        for parameter in operation.parameters {
            let facts = parameter.documentation.facts.joined(separator: " ")
            let text = [firstLine(parameter.documentation.text), facts.isEmpty ? nil : facts].compactMap { $0 }
            lines.append("  - \(Identifier(parameter.name).text): \(text.joined(separator: " "))")
        }
        if let body = operation.body {
            lines.append("  - body: \(firstLine(body.documentation.text) ?? "The body, \(body.contentType).")")
        }
        guard !lines.isEmpty else { return }
        comment.append(own: "- Parameters:")
        for line in lines { comment.append(line) }
    }

    func requestComment(_ operation: OperationModel) -> DocComment {
        var comment = DocComment()
        comment.append("\(operation.method.rawValue.uppercased()) `\(operation.path)`")
        if let summary = firstLine(operation.summary) { comment.append(": \(summary)") }
        return DocComment(joining: comment)
    }

    /// Lists are made of lines; a blank line would end them.
    private func firstLine(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init)?.trimmed ?? ""
        return line.isEmpty ? nil : line
    }
}

extension DocComment {
    /// The lines of a comment as one.
    init(joining comment: DocComment) {
        self.init()
        append(comment.lines.joined())
    }
}

extension String {
    var trimmed: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
