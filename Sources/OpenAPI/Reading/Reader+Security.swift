// Security schemes and requirements.

import Diagnostics
import SpecSource

extension Reader {
    mutating func securityRequirements(_ value: Node?) -> [SecurityRequirement]? {
        guard let elements = list(value, of: "security requirements") else { return nil }
        var requirements: [SecurityRequirement] = []
        for element in elements {
            guard element.kind == .mapping else {
                let help = element.string.map { "Write ‘- \($0): []’." }
                reportWrongType(element, expected: "a security requirement (a mapping)", help: help)
                continue
            }
            let parts = element.pairs.map { key, value in
                SecurityRequirement.Part(scheme: key.scalarText ?? "", scopes: texts(value))
            }
            requirements.append(SecurityRequirement(parts: parts))
        }
        return requirements
    }

    mutating func securitySchemes() -> [SecurityScheme] {
        map(root["components"]?["securitySchemes"], of: "security schemes").compactMap { key, value in
            guard let target = definition(of: value, key: key, as: .securityScheme) else { return nil }
            guard isObject(target.node, .securityScheme), let kind = kind(of: target) else { return nil }
            return SecurityScheme(
                name: key.scalarText ?? "", kind: kind, description: text(target.node["description"]),
                node: target.node
            )
        }
    }

    private mutating func kind(of target: Target) -> SecurityScheme.Kind? {
        let node = target.node
        let shown = "the security scheme"
        guard let type = requiredText("type", of: target, shown: shown) else { return nil }
        switch type {
        case "apiKey":
            guard let name = requiredText("name", of: target, shown: shown),
                let place = requiredText("in", of: target, shown: shown)
            else { return nil }
            guard let location = ParameterLocation(rawValue: place), location != .path else {
                let help = Spelling.suggestion(for: place, among: ["header", "query", "cookie"])
                report(
                    .unknownValue, "there is no place ‘\(place)’ for API keys", at: node["in"] ?? node,
                    help: help ?? "The places are header, query and cookie."
                )
                return .other("apiKey in \(place)")
            }
            return .apiKey(name: name, in: location)
        case "http":
            guard let scheme = requiredText("scheme", of: target, shown: shown) else { return nil }
            return .http(scheme: scheme.lowercased(), bearerFormat: text(node["bearerFormat"]))
        case "oauth2":
            checkFlows(of: target)
            return .oauth2
        case "openIdConnect":
            guard let url = requiredText("openIdConnectUrl", of: target, shown: shown) else { return nil }
            return .openIDConnect(url: url)
        case "mutualTLS":
            return .mutualTLS
        default:
            let names = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
            let help =
                ["basic", "bearer"].contains(type)
                ? "Write ‘type: http’ with ‘scheme: \(type)’."
                : Spelling.suggestion(for: type, among: names) ?? "The types are \(names.joined(separator: ", "))."
            report(.unknownSecurityType, "there is no security type ‘\(type)’", at: node["type"] ?? node, help: help)
            return .other(type)
        }
    }

    /// The addresses that each flow needs. A client that is given its tokens can do without them.
    private mutating func checkFlows(of target: Target) {
        guard let flows = target.node["flows"], let key = target.node.key("flows") else {
            reportLack(.missingDetail, "the security scheme has no ‘flows’", of: target.node, key: target.key)
            return
        }
        guard flows.kind != .null else { return reportEmpty(flows) }
        guard isObject(flows, .flows) else { return }
        if flows.count == 0 { reportLack(.missingDetail, "‘flows’ has no flow", of: flows, key: key) }
        for (key, flow) in flows.pairs {
            guard let name = key.scalarText, (ObjectShape.flows.fields + ObjectShape.flows.fieldsOf32).contains(name),
                isObject(flow, .flow)
            else {
                continue
            }
            let usesPage = name == "implicit" || name == "authorizationCode"
            let device = name == "deviceAuthorization" ? ["deviceAuthorizationUrl"] : []
            let needed =
                device + (usesPage ? ["authorizationUrl"] : []) + (name == "implicit" ? [] : ["tokenUrl"]) + ["scopes"]
            for field in needed where flow[field] == nil {
                reportLack(.missingDetail, "the flow has no ‘\(field)’", of: flow, key: key)
            }
        }
    }
}
