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
                token = self.token(node, scheme, model)
                if token == nil {
                    findings.append(
                        Finding(
                            .unsupportedToken,
                            "`x-token` of ‘\(scheme.name)’ names no operation that hands out a token",
                            at: node.span,
                            help: "The operation needs a JSON body of texts, and the response the property `token`."))
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
    ) -> AuthenticationModel.Token? {
        guard let id = node["operation"]?.string,
            let index = model.operations.firstIndex(where: { $0.wireName == id }),
            let body = model.operations[index].body, body.format == .json,
            case .named(let bodyID) = body.type, case .object(let object) = model[bodyID].shape,
            case .body(.json, .named(let resultID)) = model.operations[index].success.shape,
            case .object(let result) = model[resultID].shape,
            let property = result.properties.first(where: { $0.wireName == node["token"]?.string }),
            property.type == .scalar(.string)
        else { return nil }
        let fields = object.properties.filter { $0.presence == .required }
        guard !fields.isEmpty, fields.allSatisfy({ $0.type == .scalar(.string) }) else { return nil }
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

extension Document {
    /// The alternatives of which every scheme is declared; `nil` where there are some, and none of them is usable.
    func usable(_ alternatives: [SecurityRequirement]?) -> [SecurityRequirement]? {
        guard let alternatives, !alternatives.isEmpty else { return alternatives }
        let declared = Set(securitySchemes.map(\.name))
        let usable = alternatives.filter { $0.parts.allSatisfy { declared.contains($0.scheme) } }
        return usable.isEmpty ? nil : usable
    }
}
