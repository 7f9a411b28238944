// Security schemes: what a user gives for them, and how that becomes what the runtime sends.

import ClientModel

/// A stored property of `Credentials` and the argument of its initialiser.
struct CredentialField {
    var name: String
    /// A user with a password, instead of one text.
    var isPair: Bool
    var isRequired: Bool
    var text: String
    /// The scheme of a bearer token.
    var bearer: String?
    /// Whether a source of tokens is given for it.
    var isSource = false

    var context: Context {
        var context = Context(.credentialField)
        context.set("name", Identifier(name))
        context.set("label", label: Identifier(name))
        context.set("isSecret", !isPair)
        context.set("isRequired", isRequired)
        context.set("isSource", isSource)
        context.set("doc", DocComment(text: text))
        return context
    }
}

extension ModuleRenderer {
    /// Required ones first, and of these the ones that tokens are made with.
    func credentialFields() -> [CredentialField] {
        let ordered =
            model.authentication.schemes.filter { $0.token != nil && $0.isRequired }
            + model.authentication.schemes.filter { $0.token == nil && $0.isRequired }
            + model.authentication.schemes.filter { !$0.isRequired }
        return ordered.flatMap { scheme -> [CredentialField] in
            if let token = scheme.token {
                return token.fields.map { field in
                    CredentialField(
                        name: field.name, isPair: false, isRequired: scheme.isRequired,
                        text: field.documentation ?? field.name)
                }
            }
            guard let kind = scheme.credential else { return [] }
            let text = scheme.documentation ?? "The credential of the security scheme `\(scheme.wireName)`."
            return [
                CredentialField(
                    name: scheme.name, isPair: kind == .basic, isRequired: scheme.isRequired, text: text,
                    bearer: kind == .bearer ? scheme.wireName : nil)
            ]
        }
    }

    /// For each bearer token the initialiser that takes a source of it. What has to be given goes first.
    func sourceInits() -> [Context] {
        let fields = credentialFields()
        return fields.indices.compactMap { index in
            guard let scheme = fields[index].bearer else { return nil }
            var fields = fields
            fields[index].isSource = true
            var context = Context(.sourceInit)
            context.set("wireName", StringLiteral(scheme))
            context.set("source", Identifier(fields[index].name))
            context.set("fields", fields.map(\.context).separated)
            return context
        }
    }

    /// The security schemes as the runtime knows them.
    func schemes() -> [Context] {
        model.authentication.schemes.map { scheme in
            var context = Context(.scheme)
            var apiKey: Context?
            var unsupported: StringLiteral?
            switch scheme.kind {
            case .apiKey(let name, let location):
                var key = Context(.apiKey)
                key.set("location", Identifier(location.rawValue))
                key.set("key", StringLiteral(name))
                apiKey = key
            case .http(let name, _): unsupported = scheme.credential == nil ? StringLiteral(name) : nil
            case .other(let name): unsupported = StringLiteral(name)
            case .oauth2, .openIDConnect, .mutualTLS: break
            }
            context.set("wireName", StringLiteral(scheme.wireName))
            context.set("apiKey", apiKey)
            context.set("isBasic", scheme.credential == .basic)
            context.set("isBearer", scheme.credential == .bearer)
            context.set("isMutualTLS", scheme.kind == .mutualTLS)
            context.set("unsupported", unsupported)
            return context
        }
    }

    /// How credentials become what the runtime sends: those that tokens are fetched with first.
    func credentialContexts() -> [Context] {
        let schemes = model.authentication.schemes.filter { $0.token != nil || $0.credential != nil }
        return (schemes.filter { $0.token == nil } + schemes.filter { $0.token != nil }).map { scheme in
            let kind = scheme.token == nil ? scheme.credential : nil
            var context = Context(.credential)
            context.set("wireName", StringLiteral(scheme.wireName))
            context.set("name", Identifier(scheme.name))
            context.set("isRequired", scheme.isRequired)
            context.set("token", scheme.token.map(token))
            context.set("isAPIKey", kind == .apiKey)
            context.set("isBearer", kind == .bearer)
            context.set("isBasic", kind == .basic)
            return context
        }
    }

    private func token(_ token: AuthenticationModel.Token) -> Context {
        var context = Context(.token)
        let operation = model.operations[token.operation]
        context.set("operation", Identifier(operation.name))
        context.set("result", output(operation) ?? TypeText("Void"))
        context.set("body", TypeText(token.bodyType, in: names))
        context.set(
            "fields",
            token.fields.map { field in
                var context = Context(.tokenField)
                context.set("name", Identifier(field.name))
                context.set("label", label: Identifier(field.label))
                context.set("id", field.type.declared == nil ? nil : TypeText(field.type, in: names))
                return context
            }.separated)
        context.set("property", Identifier(token.property))
        context.set("propertyIsOptional", token.propertyIsOptional)
        context.set("lifetime", token.lifetimeSeconds)
        context.set("refreshAfter", token.refreshAfterSeconds)
        return context
    }
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
        case .mutualTLS, .other: nil
        }
    }
}
