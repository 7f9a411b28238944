// The client type: servers, accessors, error bodies.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    func clientContext() -> Context {
        var context = Context(.client)
        let name = Identifier(model.module)
        context.set("name", name)
        context.set("client", name)
        context.set("access", word: access)
        context.set("title", StringLiteral(model.title))
        context.set("plusForBlank", model.plusForBlank)
        context.set("doc", clientComment())
        context.set("scopes", model.scopes.map(scope))
        context.set("hasScopes", hasScopes)
        context.set("held", fillsMembers ? held() : [])
        context.set("fillsMembers", fillsMembers)
        context.set("groups", model.groups.compactMap(accessor))
        context.set("servers", model.servers.filter { $0.isUsable || $0.isRelative }.map(server))
        context.set("serverValues", model.serverValues.map(serverValues))
        let described = model.servers.filter { !$0.isOfOperations }
        let usable = described.first { $0.isUsable || $0.isRelative && model.base != nil }
        context.set("defaultServer", usable.map(defaultServer))
        context.set("hasOperationServers", model.operations.contains { !$0.servers.isEmpty })
        context.set("describedServers", described.map(reference).separated)
        let fields = credentialFields().map(\.context)
        context.set("fields", fields.separated)
        context.set("hasCredentials", !fields.isEmpty)
        let sources = sourceInits()
        context.set("hasSources", !sources.isEmpty)
        context.set("sourceInits", sources)
        context.set("needsCredentials", model.authentication.schemes.contains { $0.isRequired })
        context.set("schemes", schemes())
        context.set("hasSchemes", !model.authentication.schemes.isEmpty)
        context.set("credentials", credentialContexts())
        context.set(
            "codePlaces", model.serviceCode.map { Literal($0.pointers) })
        context.set("codeType", model.serviceCode?.type.map { TypeText($0, in: names) })
        context.set("errorBodies", model.errorBodies.map(errorBody))
        context.set("errorTables", model.errorTables.map(errorTable))
        context.set("hasErrorTables", !model.errorTables.isEmpty)
        return context
    }

    private func clientComment() -> DocComment {
        var comment = DocComment(text: "\(model.title), version \(model.version).")
        if let text = model.description {
            comment.separate()
            comment.append(text)
        }
        comment.separate()
        comment.append("Source: `\(model.source)`")
        return comment
    }

    private func accessor(_ group: GroupModel) -> Context? {
        guard let names = group.names else { return nil }
        var context = Context(.accessor)
        context.set("name", Identifier(names.naming))
        context.set("type", Identifier(names.typeNaming))
        context.set("doc", DocComment(text: group.description ?? group.tag))
        return context
    }

    /// The credentials that members of bodies are filled from.
    private func held() -> [Context] {
        let fields = model.authentication.schemes.flatMap { $0.token?.fields ?? [] }
        return model.filledFrom.compactMap { key in
            guard let field = fields.first(where: { $0.naming.wireName == key }) else { return nil }
            var context = Context(.held)
            context.set("key", StringLiteral(key))
            context.set("name", Identifier(field.name))
            return context
        }
    }

    private func scope(_ scope: ScopeModel) -> Context {
        var context = Context(.scope)
        let parameter = Identifier(scope.parameter.text)
        context.set("name", Identifier(scope.name))
        context.set("parameter", parameter)
        context.set("type", TypeText(scope.type, in: names))
        var comment = DocComment()
        comment.append(
            own: "The same client with a value of `\(parameter.text)` for all calls that take one and are given none.")
        if let text = scope.documentation?.firstLine {
            comment.separate()
            comment.append("- Parameter \(parameter.text): \(text)")
        }
        context.set("doc", comment)
        return context
    }

    // MARK: Servers

    private func server(_ server: ServerModel) -> Context {
        var context = Context(.server)
        context.set("name", Identifier(server.name))
        context.set("url", StringLiteral(server.url))
        var comment = DocComment(text: server.description ?? "The server of the description.")
        for variable in server.variables {
            if let text = variable.description { comment.append("- Parameter \(variable.name): \(text)") }
        }
        context.set("doc", comment)
        context.set("hasVariables", !server.variables.isEmpty)
        context.set("isRelative", server.isRelative)
        context.set("base", model.base.map { StringLiteral($0) })
        context.set("variables", variables(of: server))
        return context
    }

    private func variables(of server: ServerModel) -> [Context] {
        server.variables.map { variable in
            var context = Context(.serverVariable)
            context.set("name", Identifier(variable.name))
            context.set("key", StringLiteral(variable.wireName))
            context.set("value", StringLiteral(variable.defaultValue))
            let values = variable.values.map { model.serverValues[$0] }
            context.set("type", values.map { Identifier($0.name) })
            let usual = values?.cases.first { $0.value == variable.defaultValue }
            context.set("case", afterDot: usual.map { Identifier($0.name) })
            return context
        }.separated
    }

    private func serverValues(_ values: ServerValuesModel) -> Context {
        var context = Context(.serverValues)
        context.set("name", Identifier(values.name))
        context.set("doc", DocComment(text: "The values of `\(values.naming.wireName)` in addresses."))
        context.set(
            "cases",
            values.cases.map { value in
                var context = Context(.serverValue)
                context.set("name", Identifier(value.name))
                context.set("value", StringLiteral(value.value))
                return context
            })
        return context
    }

    /// A server with the default values of its variables.
    private func defaultServer(_ server: ServerModel) -> Context {
        var context = Context(.defaultServer)
        context.set("server", afterDot: Identifier(server.name))
        context.set("hasVariables", !server.variables.isEmpty || server.isRelative)
        return context
    }

    /// A server as an element of a list.
    func reference(_ server: ServerModel) -> Context {
        var context = Context(.serverReference)
        context.set("server", afterDot: Identifier(server.name))
        context.set("hasVariables", !server.variables.isEmpty)
        context.set("relative", server.isUsable ? nil : StringLiteral(server.url))
        context.set("variables", variables(of: server))
        return context
    }

    // MARK: Errors

    private func errorBody(_ body: ErrorBodyModel) -> Context {
        var context = Context(.errorBody)
        context.set("name", Identifier(body.name))
        context.set("indirect", body.isIndirect)
        context.set("type", TypeText(body.type, in: names))
        context.set("doc", DocComment(text: sentence(about: body.statuses)))
        return context
    }

    /// Which answers have a body.
    private func sentence(about statuses: [Response.Status]) -> String {
        let codes = statuses.filter { $0 != .default }.map(\.key).sorted()
        guard let last = codes.last else { return "The body of answers with statuses that are not listed." }
        let first = codes.dropLast().joined(separator: ", ")
        let list = first.isEmpty ? "status \(last)" : "the statuses \(first) and \(last)"
        let hasOthers = statuses.contains(.default)
        return "The body of answers with \(list)\(hasOthers ? ", and with those that are not listed." : ".")"
    }

    private func errorTable(_ table: ErrorTableModel) -> Context {
        var context = Context(.errorTable)
        context.set("name", Identifier(table.name))
        context.set("base", table.base.map { Identifier(model.errorTables[$0].name) })
        context.set(
            "entries",
            table.entries.map { entry in
                let body = model.errorBodies[entry.body]
                var context = Context(.errorEntry)
                context.set("status", statusContext(entry.status))
                context.set("mediaType", entry.mediaType.map { StringLiteral($0) })
                let isPlain = body.format == .text && body.type != .scalar(.string)
                context.set("isText", body.format == .text && !isPlain)
                context.set("isPlain", isPlain)
                context.set("isBytes", body.format == .bytes)
                context.set("isJSON", body.format == .json)
                context.set("as", body.format == .json || isPlain ? TypeText.wireFormat(of: body.type) : nil)
                context.set("body", afterDot: Identifier(body.name))
                return context
            }.separated)
        return context
    }
}

extension ServerModel {
    /// Whether it is an address by itself. A relative one says where the API is beside another address.
    var isUsable: Bool { url.hasPrefix("http://") || url.hasPrefix("https://") || url.hasPrefix("{") }
}
