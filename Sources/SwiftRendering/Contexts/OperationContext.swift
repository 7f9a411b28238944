// Operations for the templates `call` and `request`.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    func operationContext(_ operation: OperationModel, in group: GroupModel, isFirst: Bool = false) -> Context {
        var context = Context(.operation)
        let name = Identifier(operation.name)
        let output = output(operation)
        let arguments = arguments(operation)
        context.set("name", name)
        context.set("operationName", name)
        context.set("isFirst", isFirst)
        context.set("doc", comment(operation, in: group))
        context.set("requestDoc", requestComment(operation))
        context.set("deprecated", operation.documentation.isDeprecated)
        context.set("output", output ?? TypeText("Void"))
        context.set("returnsNothing", output == nil)
        context.set("parameters", arguments.map(\.context).separated)
        context.set("paging", paging(operation, arguments))
        context.set("polls", polls(operation))
        let filled = fillsMembers ? operation.filledMembers : []
        context.set("fills", !filled.isEmpty)
        context.set("bodyName", filled.isEmpty ? nil : operation.body.map { Identifier($0.name) })
        context.set(
            "filled",
            filled.map { member in
                var context = Context(.filledMember)
                context.set("member", afterDot: Identifier(member.member))
                context.set("key", StringLiteral(member.credential))
                return context
            })
        context.set("result", resultEnum(operation))
        context.set("headerSet", headerSet(operation))
        setMetadata(of: operation, in: &context)
        context.set("builds", !operation.parameters.isEmpty || operation.body != nil || !operation.accept.isEmpty)
        context.set("values", operation.requestParameters.map(valueContext))
        context.set("body", operation.body.map { bodyContext($0, operation.partHeaders) })
        context.set("accept", operation.accept.isEmpty ? nil : StringLiteral(operation.accept.joined(separator: ", ")))
        context.set("response", responseContext(operation))
        context.set("errors", operation.errorTable.map { Identifier(model.errorTables[$0].name) })
        return context
    }

    private func setMetadata(of operation: OperationModel, in context: inout Context) {
        context.set("id", StringLiteral(operation.id))
        context.set("method", Identifier(operation.method.rawValue))
        context.set("path", StringLiteral(operation.path))
        context.set("tags", operation.tags.isEmpty ? nil : Literal(operation.tags))
        let security = operation.security ?? []
        context.set("security", security.isEmpty ? nil : Literal(security.map { Literal($0) }))
        let isIdempotentByMethod: Bool =
            switch operation.method {
            case .post, .patch: false
            case .get, .head, .put, .delete, .options, .trace, .query: true
            }
        let tells = operation.isIdempotent != isIdempotentByMethod
        context.set("idempotent", tells ? Literal(operation.isIdempotent) : nil)
        context.set("idempotencyKey", operation.idempotencyKey.map { StringLiteral($0) })
        context.set("timeout", operation.timeoutSeconds)
        context.set("hasServers", !operation.servers.isEmpty)
        context.set("servers", operation.servers.map { reference(model.servers[$0]) }.separated)
    }

    // MARK: Arguments

    /// An argument of a call: a parameter or the body.
    struct Argument {
        var name: String
        /// The position among the operation's parameters; `nil` for the body.
        var parameter: Int?
        var type: TypeText
        var isOptional: Bool
        /// The scope of the client that has a value for it.
        var scope: Identifier?

        var context: Context {
            var context = Context(.parameter)
            context.set("name", Identifier(name))
            context.set("label", label: Identifier(name))
            context.set("type", isOptional ? type.optional() : type)
            context.set("isBody", parameter == nil)
            context.set("hasDefault", isOptional)
            context.set("scope", afterDot: scope)
            return context
        }
    }

    /// Path parameters, then the body, then what else is needed, then what may be left out.
    func arguments(_ operation: OperationModel) -> [Argument] {
        var required: [Argument] = []
        var optional: [Argument] = []
        var path: [Argument] = []
        for (index, parameter) in operation.parameters.enumerated() {
            let isOptional = !parameter.isRequired && parameter.location != .path
            let argument = Argument(
                name: parameter.name, parameter: index, type: TypeText(parameter.type, in: names),
                isOptional: isOptional, scope: scope(of: parameter))
            if parameter.location == .path {
                path.append(argument)
            } else if isOptional {
                optional.append(argument)
            } else {
                required.append(argument)
            }
        }
        guard let body = operation.body else { return path + required + optional }
        let argument = Argument(
            name: body.name, parameter: nil, type: TypeText(body.type, in: names), isOptional: !body.isRequired)
        return body.isRequired ? path + [argument] + required + optional : path + required + [argument] + optional
    }

    private func scope(of parameter: ParameterModel) -> Identifier? {
        guard let scope = parameter.scope else { return nil }
        return model.scopes.first { $0.naming.wireName == scope }.map { Identifier($0.name) }
    }
}
