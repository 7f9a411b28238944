// What a user gives for the security schemes: the members of `Credentials`.

import ClientModel

/// A stored property of `Credentials` and the argument of its initialiser.
struct CredentialField {
    var name: String
    /// A user with a password, instead of one text.
    var isPair: Bool
    var isRequired: Bool
    var text: String
}

extension ModuleRenderer {
    /// Required ones first, and of these the ones that tokens are made with.
    private func credentials() -> [CredentialField] {
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
                CredentialField(name: scheme.name, isPair: kind == .basic, isRequired: scheme.isRequired, text: text)
            ]
        }
    }

    /// For the declaration.
    func credentialFields() -> [Context] {
        credentials().map { field in
            var context = Context()
            context.set("name", Identifier(field.name))
            let type = TypeText(own: field.isPair ? "BasicCredential" : "String")
            context.set("type", field.isRequired ? type : type.optional())
            context.set("isSecret", !field.isPair)
            context.set("hasDefault", !field.isRequired)
            var comment = DocComment()
            comment.append(field.text)
            context.set("doc", comment, indentation: 8)
            return context
        }
    }

    /// For a call of the initialiser that gives the same text for all of them.
    func credentialArguments(value: String) -> [Context] {
        let literal = StringLiteral(value)
        return credentials().map { field in
            var context = Context()
            context.set("label", code: "\(label: Identifier(field.name))")
            let pair: Code = "BasicCredential(user: \(literal), password: \(literal))"
            context.set("value", code: field.isPair ? pair : "\(literal)")
            return context
        }
    }
}
