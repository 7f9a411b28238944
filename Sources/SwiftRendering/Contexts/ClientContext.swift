// The client type: servers, credentials, accessors, error bodies.

import ClientModel
import OpenAPI

extension ModuleRenderer {
    func clientContext() -> Context {
        var context = Context(reserving: 24)
        context.set("name", Identifier(model.module))
        context.set("access", word: access)
        context.set("title", StringLiteral(model.title))
        context.set("plusForBlank", model.plusForBlank)
        var comment = DocComment()
        comment.append("\(model.title), version \(model.version).")
        if let text = model.description {
            comment.separate()
            comment.append(text)
        }
        comment.separate()
        comment.append("Source: `\(model.source)`")
        context.set("doc", comment, indentation: 0)
        context.set("groups", model.groups.compactMap(accessor))
        context.set("servers", model.servers.filter { $0.isUsable }.map(server))
        let defaultServer = model.servers.first { $0.isUsable }.map { server -> Code in
            server.variables.isEmpty
                ? "Server.\(afterDot: Identifier(server.name))" : "Server.\(afterDot: Identifier(server.name))()"
        }
        context.set("defaultServer", code: defaultServer)
        let fields = credentialFields()
        context.set("fields", separated(fields))
        context.set("hasCredentials", !fields.isEmpty)
        context.set("needsCredentials", model.authentication.schemes.contains { $0.isRequired })
        context.set("schemes", separated(schemes()))
        context.set("entries", entries())
        context.set("errorBodies", model.errorBodies.map(errorBody))
        context.set("errorTables", model.errorTables.map(errorTable))
        context.set("hasErrorTables", !model.errorTables.isEmpty)
        context.set("client", Identifier(model.module))
        return context
    }

    private func accessor(_ group: GroupModel) -> Context? {
        guard let names = group.names else { return nil }
        var context = Context()
        context.set("name", Identifier(names.naming))
        context.set("type", Identifier(names.typeNaming))
        var comment = DocComment()
        comment.append(group.description ?? group.tag ?? "")
        context.set("doc", comment, indentation: 4)
        return context
    }

    private func server(_ server: ServerModel) -> Context {
        var context = Context()
        context.set("name", Identifier(server.name))
        context.set("url", StringLiteral(server.url))
        var comment = DocComment()
        comment.append(server.description ?? "The server of the description.")
        for variable in server.variables {
            if let text = variable.description { comment.append("- Parameter \(variable.name): \(text)") }
        }
        context.set("doc", comment, indentation: 8)
        context.set("hasVariables", !server.variables.isEmpty)
        context.set(
            "variables",
            separated(
                server.variables.map { variable in
                    var context = Context()
                    context.set("name", Identifier(variable.name))
                    context.set("key", StringLiteral(variable.wireName))
                    context.set("value", StringLiteral(variable.defaultValue))
                    return context
                }))
        return context
    }

    // MARK: Credentials

    /// The security schemes as the runtime knows them.
    private func schemes() -> [Context] {
        model.authentication.schemes.map { scheme in
            var context = Context()
            context.set("wireName", StringLiteral(scheme.wireName))
            let kind: Code =
                switch scheme.kind {
                case .apiKey(let name, let location):
                    ".apiKey(in: .\(Identifier(location.rawValue)), name: \(StringLiteral(name)))"
                case .http(let name, _) where name.lowercased() == "basic": ".basic"
                case .http(let name, _) where name.lowercased() == "bearer": ".bearer"
                case .oauth2, .openIDConnect: ".bearer"
                case .http(let name, _): ".unsupported(\(StringLiteral(name)))"
                case .mutualTLS: ".unsupported(\"mutualTLS\")"
                }
            context.set("kind", code: kind)
            return context
        }
    }

    /// How credentials become what the runtime sends.
    private func entries() -> [Context] {
        model.authentication.schemes.compactMap { scheme in
            var context = Context()
            context.set("wireName", StringLiteral(scheme.wireName))
            context.set("name", Identifier(scheme.name))
            context.set("isRequired", scheme.isRequired)
            context.set("token", scheme.token.map { token($0, scheme) })
            guard scheme.token == nil else { return context }
            switch scheme.credential {
            case .apiKey:
                context.set("credential", code: ".apiKey(\(Identifier(scheme.name)))")
                context.set("make", code: ".apiKey($0)")
            case .bearer:
                context.set("credential", code: ".bearer(\(Identifier(scheme.name)))")
                context.set("make", code: ".bearer($0)")
            case .basic:
                let name = Identifier(scheme.name)
                context.set("credential", code: ".basic(user: \(name).user, password: \(name).password)")
                context.set("make", code: ".basic(user: $0.user, password: $0.password)")
            case nil: return nil
            }
            return context
        }
    }

    private func token(_ token: AuthenticationModel.Token, _ scheme: AuthenticationModel.Scheme) -> Context {
        var context = Context()
        let operation = model.operations[token.operation]
        context.set("operation", Identifier(operation.name))
        context.set("result", output(operation).type)
        context.set("body", TypeText(token.bodyType, in: names))
        context.set(
            "fields",
            separated(
                token.fields.map { field in
                    var context = Context()
                    context.set("name", Identifier(field.name))
                    context.set("label", code: "\(label: Identifier(field.label))")
                    return context
                }))
        context.set("property", Identifier(token.property))
        context.set("propertyIsOptional", token.propertyIsOptional)
        context.set("lifetime", token.lifetimeSeconds)
        context.set("refreshAfter", token.refreshAfterSeconds)
        return context
    }

    // MARK: Errors

    private func errorBody(_ body: ErrorBodyModel) -> Context {
        var context = Context()
        context.set("name", Identifier(body.name))
        context.set("type", TypeText(body.type, in: names))
        var comment = DocComment()
        if let text = body.documentation { comment.append(text) }
        context.set("doc", comment, indentation: 8)
        return context
    }

    private func errorTable(_ table: ErrorTableModel) -> Context {
        var context = Context()
        context.set("name", Identifier(table.name))
        let entries = table.entries.map { entry -> Code in
            let body = model.errorBodies[entry.body]
            let make: Code = "\(Identifier(model.module)).ErrorBody.\(afterDot: Identifier(body.name))"
            switch body.format {
            case .text: return ".text(\(pattern(entry.status)), \(make))"
            case .bytes: return ".data(\(pattern(entry.status)), \(make))"
            case .json:
                guard let format = TypeText.wireFormat(of: body.type).map({ TypeText(own: $0) }) else {
                    return ".json(\(pattern(entry.status)), \(make))"
                }
                return ".json(\(pattern(entry.status))) { (value: \(format)) in (\(make))(value.value) }"
            }
        }
        context.set("entries", code(list: entries, at: 8, used: table.name.count + 50))
        return context
    }
}

extension ServerModel {
    /// A relative address is no server: it says where the description is served.
    var isUsable: Bool { url.hasPrefix("http://") || url.hasPrefix("https://") || url.hasPrefix("{") }
}

extension AuthenticationModel.Scheme {
    enum CredentialKind { case apiKey, bearer, basic }

    /// What a user gives for the scheme; `nil` for schemes the runtime cannot serve.
    var credential: CredentialKind? {
        switch kind {
        case .apiKey: .apiKey
        case .http(let name, _):
            switch name.lowercased() {
            case "basic": .basic
            case "bearer": .bearer
            default: nil
            }
        case .oauth2, .openIDConnect: .bearer
        case .mutualTLS: nil
        }
    }
}
