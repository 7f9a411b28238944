// Security schemes as credentials, and schemes whose value the API itself hands out (`x-token`).

import Diagnostics
import OpenAPI
import SpecSource

enum AuthenticationPass {
    static func make(_ model: ClientModel, _ document: Document) -> (AuthenticationModel, [Finding]) {
        var findings: [Finding] = []
        let requirements = document.usable(document.security)?.map { $0.parts.map(\.scheme) }
        // A scheme that every call of the API needs is asked for; others may be left out.
        let needed = requirements.flatMap { $0.count == 1 ? $0.first : nil } ?? []
        let schemes = document.securitySchemes.map { scheme in
            var token: AuthenticationModel.Token?
            if let node = scheme.node["x-token"] {
                do throws(ExtensionProblem) {
                    token = try self.token(node, scheme, model)
                } catch {
                    findings.append(error.finding(.unsupportedToken))
                }
            }
            return AuthenticationModel.Scheme(
                naming: Name(member: scheme.name, at: scheme.node.span), kind: scheme.kind,
                documentation: scheme.description,
                isRequired: needed.contains(scheme.name), token: token)
        }
        return (AuthenticationModel(schemes: schemes, requirements: requirements), findings)
    }

    private static func token(
        _ node: Node, _ scheme: SecurityScheme, _ model: ClientModel
    ) throws(ExtensionProblem) -> AuthenticationModel.Token {
        try node.checkKeys(["operation", "token", "lifetime", "refreshAfter"], of: "`x-token`")
        guard let id = node["operation"], let index = model.operations.firstIndex(where: { $0.wireName == id.string })
        else {
            throw ExtensionProblem(
                "there is no operation ‘\(node["operation"]?.scalarText ?? "")’", node["operation"] ?? node,
                help: "Name its `operationId`.")
        }
        let operation = model.operations[index]
        guard let body = operation.body, body.format == .json, case .named(let bodyID) = body.type,
            case .object(let object) = model[bodyID].shape
        else { throw ExtensionProblem("the operation ‘\(operation.wireName)’ needs no JSON object", id) }
        guard case .body(.json, .named(let resultID)) = operation.success.shape,
            case .object(let result) = model[resultID].shape
        else {
            throw ExtensionProblem("the operation ‘\(operation.wireName)’ is not answered with one JSON object", id)
        }
        guard let property = result.properties.first(where: { $0.wireName == node["token"]?.string }) else {
            throw ExtensionProblem(
                "the answer has no property ‘\(node["token"]?.scalarText ?? "")’", node["token"] ?? node)
        }
        guard property.type == .scalar(.string) else {
            throw ExtensionProblem("the property ‘\(property.wireName)’ is no text", node["token"] ?? node)
        }
        let fields = object.properties.filter { $0.presence == .required }
        guard !fields.isEmpty else {
            throw ExtensionProblem(
                "the body of ‘\(operation.wireName)’ requires nothing that could be a credential", id)
        }
        for field in fields where !model.isText(field.type) {
            throw ExtensionProblem(
                "the body of ‘\(operation.wireName)’ requires ‘\(field.wireName)’, which is no text", id,
                help: "Credentials are texts, or ids that are texts.")
        }
        return AuthenticationModel.Token(
            operation: index,
            fields: fields.map { field in
                AuthenticationModel.Field(
                    naming: Name(
                        "\(scheme.name)/\(field.wireName)", preferred: field.name, from: .place, rank: 1,
                        at: scheme.node.span),
                    documentation: field.documentation.text, type: field.type)
            },
            bodyType: body.type, property: property.name, propertyIsOptional: property.presence != .required,
            lifetimeSeconds: node["lifetime"]?.integer.flatMap { Int(exactly: $0) } ?? 3600,
            refreshAfterSeconds: node["refreshAfter"]?.integer.flatMap { Int(exactly: $0) })
    }
}

extension ClientModel {
    /// Whether a credential can be given as a text: of an id that is one, a type is made in the request.
    fileprivate func isText(_ type: TypeReference) -> Bool {
        if case .named(let id) = type, self[id].isDistinct, case .alias(let use) = self[id].shape {
            return use.type == .scalar(.string)
        }
        return type == .scalar(.string)
    }
}

extension Document {
    /// The alternatives of which every scheme is declared; `nil` where there are some, and none of them is usable.
    func usable(_ alternatives: [SecurityRequirement]?) -> [SecurityRequirement]? {
        guard let alternatives, !alternatives.isEmpty else { return alternatives }
        let declared = Set(securitySchemes.map(\.name))
        let usable = alternatives.filter { $0.parts.allSatisfy { declared.contains($0.scheme) } }
        return usable.isEmpty ? nil : usable
    }
}
