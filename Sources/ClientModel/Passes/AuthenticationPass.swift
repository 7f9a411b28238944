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
        var schemes = document.securitySchemes.map { scheme in
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
                name: SwiftNames.member(scheme.name), wireName: scheme.name, kind: scheme.kind,
                documentation: scheme.description,
                isRequired: needed.contains(scheme.name), token: token)
        }
        assignNames(&schemes)
        return (AuthenticationModel(schemes: schemes, requirements: requirements), findings)
    }

    /// All credentials stand side by side: those of schemes, and those that a token is fetched with.
    private static func assignNames(_ schemes: inout [AuthenticationModel.Scheme]) {
        // The call that fetches a token is made through a client of its own.
        let clients = schemes.filter { $0.token != nil }.map { $0.name + "Client" }
        let scope = NameScope(
            reserved: ReservedNames.credentials.union(clients), ignoresCase: false, reservedSuffix: "Value")
        let wishes = schemes.map { NameWish(wireName: $0.wireName, preferred: $0.name, rank: 0) }
        let fields = schemes.flatMap { scheme in
            (scheme.token?.fields ?? []).map { field in
                NameWish(wireName: scheme.wireName + "/" + field.label, preferred: field.label, rank: 1)
            }
        }
        var names = scope.assign(wishes + fields)
        for index in schemes.indices { schemes[index].name = names.removeFirst() }
        for index in schemes.indices {
            for field in schemes[index].token?.fields.indices ?? 0..<0 {
                schemes[index].token?.fields[field].name = names.removeFirst()
            }
        }
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
                AuthenticationModel.Field(
                    name: $0.name, label: $0.name, documentation: $0.documentation.text, type: $0.type)
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
