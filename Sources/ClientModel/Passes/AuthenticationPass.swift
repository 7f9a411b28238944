// Security schemes as credentials, and schemes whose value the API itself hands out (`x-token`).

import Diagnostics
import OpenAPI
import SpecSource

enum AuthenticationPass {
    static func make(_ model: ClientModel, _ document: Document) -> (AuthenticationModel, [Finding]) {
        var findings: [Finding] = []
        let scope = NameScope(reserved: ReservedNames.parameters, ignoresCase: false, reservedSuffix: "Value")
        let names = scope.assign(
            document.securitySchemes.map {
                NameWish(wireName: $0.name, preferred: SwiftNames.member($0.name), rank: 0)
            })
        let requirements = document.security?.map { $0.parts.map(\.scheme) }
        // A scheme that every call of the API needs is asked for; others may be left out.
        let needed = requirements.flatMap { $0.count == 1 ? $0.first : nil } ?? []
        let schemes = zip(document.securitySchemes, names).map { scheme, name in
            var token: AuthenticationModel.Token?
            if let node = scheme.node["x-token"] {
                token = self.token(node, model)
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
                name: name, wireName: scheme.name, kind: scheme.kind, documentation: scheme.description,
                isRequired: needed.contains(scheme.name), token: token)
        }
        return (AuthenticationModel(schemes: schemes, requirements: requirements), findings)
    }

    private static func token(_ node: Node, _ model: ClientModel) -> AuthenticationModel.Token? {
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
            fields: fields.map {
                AuthenticationModel.Field(name: $0.name, documentation: $0.documentation.text, type: $0.type)
            },
            bodyType: body.type, property: property.name, propertyIsOptional: property.presence != .required,
            lifetimeSeconds: node["lifetime"]?.integer.flatMap { Int(exactly: $0) } ?? 3600,
            refreshAfterSeconds: node["refreshAfter"]?.integer.flatMap { Int(exactly: $0) })
    }
}
