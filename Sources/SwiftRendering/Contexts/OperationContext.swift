// Operations for the template `group`: metadata, the request as a value, the call.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    func operationContext(_ operation: OperationModel, indentation: Int) -> Context {
        var context = Context(reserving: 32)
        context.set("name", Identifier(operation.name))
        context.set("client", Identifier(model.module))
        context.set("metadata", metadata(operation))
        let output = output(operation)
        context.set("output", output.type)
        context.set("returnsNothing", output.isVoid)
        context.set("decoder", code: output.decoder)
        context.set(
            "errors", operation.errorTable.map { Identifier(model.errorTables[$0].name) }.map { "\($0)" } as Code?)
        let arguments = arguments(operation)
        context.set("parameters", separated(arguments.map(\.context)))
        context.set("hasParameters", !arguments.isEmpty)
        context.set("call", lines(arguments.map(\.forwarded)))
        context.set("statements", statements(operation))
        context.set("accept", operation.accept.isEmpty ? nil : StringLiteral(operation.accept.joined(separator: ", ")))
        context.set("builds", !operation.parameters.isEmpty || operation.body != nil || !operation.accept.isEmpty)
        context.set("deprecated", operation.documentation.isDeprecated)
        context.set("doc", comment(operation, output), indentation: indentation)
        context.set("requestDoc", requestComment(operation), indentation: 4)
        context.set("paging", paging(operation, arguments))
        context.set("result", resultEnum(operation))
        context.set("headerSet", headerSet(operation))
        context.set("operationName", Identifier(operation.name))
        return context
    }

    /// Arguments of a call, one a line.
    func lines(_ arguments: [Code]) -> [Context] {
        separated(
            arguments.map { code in
                var context = Context(reserving: 2)
                context.set("argument", code)
                return context
            })
    }

    // MARK: Arguments

    struct Argument {
        var context: Context
        var name: String
        var isParameter: Int?
        var forwarded: Code
    }

    /// Path parameters, then the body, then what else is needed, then what may be left out.
    func arguments(_ operation: OperationModel) -> [Argument] {
        var required: [Argument] = []
        var optional: [Argument] = []
        var path: [Argument] = []
        for (index, parameter) in operation.parameters.enumerated() {
            let argument = argument(parameter, index)
            if parameter.location == .path {
                path.append(argument)
            } else if parameter.isRequired {
                required.append(argument)
            } else {
                optional.append(argument)
            }
        }
        guard let body = operation.body else { return path + required + optional }
        let argument = self.argument(body)
        return body.isRequired ? path + [argument] + required + optional : path + required + [argument] + optional
    }

    private func argument(_ parameter: ParameterModel, _ index: Int) -> Argument {
        let name = Identifier(parameter.name)
        let text = TypeText(parameter.type, in: names)
        let isOptional = !parameter.isRequired && parameter.location != .path
        var context = Context()
        context.set("label", code: nil)
        context.set("name", name)
        context.set("type", isOptional ? text.optional() : text)
        context.set("hasDefault", isOptional)
        return Argument(
            context: context, name: parameter.name, isParameter: index, forwarded: "\(label: name): \(name)")
    }

    private func argument(_ body: BodyModel) -> Argument {
        let name = Identifier(body.name)
        let text = TypeText(body.type, in: names)
        var context = Context()
        context.set("label", code: "_ ")
        context.set("name", name)
        context.set("type", body.isRequired ? text : text.optional())
        context.set("hasDefault", !body.isRequired)
        return Argument(context: context, name: body.name, isParameter: nil, forwarded: "\(name)")
    }

    // MARK: Statements that fill the request

    private func statements(_ operation: OperationModel) -> [Context] {
        var statements: [Code] = operation.parameters.map(statement)
        if let body = operation.body { statements += self.statements(body) }
        return statements.map { code in
            var context = Context(reserving: 1)
            context.set("code", code)
            return context
        }
    }

    private func statement(_ parameter: ParameterModel) -> Code {
        let name = Identifier(parameter.name)
        let wireFormat = TypeText.wireFormat(of: parameter.type).map { TypeText(own: $0) }
        var arguments: [Code] = ["\(StringLiteral(parameter.wireName))", "\(name)"]
        let method: Code
        switch parameter.location {
        case .path: method = "path"
        case .query: method = "query"
        case .header: method = "header"
        case .cookie: method = "cookie"
        }
        if parameter.isJSON {
            if parameter.isSensitive { arguments.append("sensitive: true") }
            return "builder.\(method)JSON(\(Code.joined(arguments, separator: ", ")))"
        }
        if let wireFormat { arguments.append("as: \(wireFormat).self") }
        let defaultStyle: ParameterStyle =
            parameter.location == .path || parameter.location == .header ? .simple : .form
        if parameter.location == .path || parameter.location == .query, parameter.style != defaultStyle {
            arguments.append("style: .\(Identifier(parameter.style.rawValue))")
        }
        let explodes = parameter.location == .query || parameter.location == .cookie
        if parameter.explode != explodes { arguments.append(parameter.explode ? "explode: true" : "explode: false") }
        if parameter.allowsReserved, parameter.location == .query { arguments.append("allowReserved: true") }
        if parameter.isSensitive { arguments.append("sensitive: true") }
        return "builder.\(method)(\(Code.joined(arguments, separator: ", ")))"
    }

    private func statements(_ body: BodyModel) -> [Code] {
        let name = Identifier(body.name)
        let contentType = StringLiteral(body.contentType)
        switch body.format {
        case .json:
            let format = TypeText.wireFormat(of: body.type).map { TypeText(own: $0) }
            var arguments: [Code] = ["\(name)"]
            if let format { arguments.append("as: \(format).self") }
            if body.contentType != "application/json" { arguments.append("contentType: \(contentType)") }
            return ["builder.json(\(Code.joined(arguments, separator: ", ")))"]
        case .text: return ["builder.text(\(name), contentType: \(contentType))"]
        case .bytes: return ["builder.data(\(name), contentType: \(contentType))"]
        case .form: return [form(body)]
        case .multipart: return multipart(body)
        }
    }

    private func form(_ body: BodyModel) -> Code {
        let entries: [Code] = body.encodings.compactMap { encoding in
            if encoding.contentType?.contains("json") == true { return "\(StringLiteral(encoding.property)): .json" }
            guard encoding.style != .form || !encoding.explode else { return nil }
            let explode: Code = encoding.explode ? "true" : "false"
            let style = Identifier(encoding.style.rawValue)
            return "\(StringLiteral(encoding.property)): FormEncoding(style: .\(style), explode: \(explode))"
        }
        let name = Identifier(body.name)
        guard !entries.isEmpty else { return "builder.form(\(name))" }
        let line: Code = "builder.form(\(name), encoding: [\(Code.joined(entries, separator: ", "))])"
        guard line.text.count > 112 else { return line }
        let lines = Code.joined(entries.map { "                \($0),\n" }, separator: "")
        return "builder.form(\n            \(name),\n            encoding: [\n\(lines)            ])"
    }

    // MARK: Metadata

    private func path(_ operation: OperationModel) -> Code {
        let literal = StringLiteral(operation.path)
        return literal.text.count > 97 ? "path:\n                    \(literal)" : "path: \(literal)"
    }

    private func metadata(_ operation: OperationModel) -> Code {
        var arguments: [Code] = [
            "id: \(StringLiteral(operation.id))", "method: .\(Identifier(operation.method.rawValue))",
            path(operation),
        ]
        if !operation.tags.isEmpty { arguments.append("tags: \(code(list: operation.tags))") }
        if let security = operation.security, !security.isEmpty {
            let alternatives = security.map { code(list: $0) }
            arguments.append("security: [\(Code.joined(alternatives, separator: ", "))]")
        }
        let isIdempotentByMethod: Bool =
            switch operation.method {
            case .post, .patch: false
            case .get, .head, .put, .delete, .options, .trace, .query: true
            }
        if operation.isIdempotent != isIdempotentByMethod {
            arguments.append(operation.isIdempotent ? "idempotent: true" : "idempotent: false")
        }
        if let seconds = operation.timeoutSeconds { arguments.append("timeout: .seconds(\(seconds))") }
        return Code.joined(arguments, separator: ",\n                ")
    }
}
