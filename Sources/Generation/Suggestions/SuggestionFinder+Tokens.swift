// Credentials that an operation of the API hands out: texts go in, a token comes out, and a security scheme wants one.

import ClientModel
import OpenAPI

extension SuggestionFinder {
    func tokens() -> [Suggestion] {
        model.authentication.schemes.compactMap { scheme in
            guard scheme.token == nil, isToken(scheme) else { return nil }
            return operations.lazy.compactMap { token(scheme, $0) }.first
        }
    }

    /// A key or a bearer token; not a key that a portal hands out for ever.
    private func isToken(_ scheme: AuthenticationModel.Scheme) -> Bool {
        switch scheme.kind {
        case .apiKey: (scheme.wireName + (scheme.documentation ?? "")).lowercased().contains("token")
        case .http(let scheme, _): scheme.lowercased() == "bearer"
        default: false
        }
    }

    private func token(_ scheme: AuthenticationModel.Scheme, _ operation: OperationModel) -> Suggestion? {
        guard operation.method == .post, let body = operation.body, body.format == .json,
            let fields = object(body.type),
            let answer = answer(operation),
            let token = property(
                answer.object, ["token", "accesstoken", "apptoken", "jwt", "authtoken", "sessiontoken"]),
            plain(token.type) == .scalar(.string),
            // Who has no token yet has to be able to ask for one.
            !(operation.security ?? model.authentication.requirements ?? []).contains(where: {
                $0.contains(scheme.wireName)
            })
        else { return nil }
        let needed = fields.properties.filter { $0.presence == .required }
        guard !needed.isEmpty, needed.allSatisfy({ $0.type == .scalar(.string) }), token.type == .scalar(.string),
            let target = Self.target("#/components/securitySchemes/" + Self.escaped(scheme.wireName))
        else { return nil }
        var members = [("operation", operation.wireName), ("token", token.wireName)].map {
            "\($0.0): \(YAMLText.word($0.1))"
        }
        let words = [operation.documentation.text, scheme.documentation, token.documentation.text]
        let lifetime = words.lazy.compactMap { $0 }.compactMap(Self.lifetime).first
        members.append("lifetime: \(lifetime ?? 3600)")
        let renewal = words.lazy.compactMap { $0 }.compactMap(Self.renewal).first
        if let lifetime, let renewal, renewal < lifetime { members.append("refreshAfter: \(renewal)") }
        let assumed = lifetime == nil ? "; nothing says how long it works, so check `lifetime`" : ""
        return Suggestion(
            kind: .token, target: target, update: "{x-token: {\(members.joined(separator: ", "))}}",
            reason:
                "‘\(token.wireName)’ in the answer of \(operation.wireName) is a value for ‘\(scheme.wireName)’\(assumed)",
            span: operation.naming.span)
    }

    private static func escaped(_ name: String) -> String {
        name.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    /// “valid for two hours”, “expires after 3600 seconds” → seconds.
    static func lifetime(_ text: String) -> Int? {
        seconds(
            text, after: ["valid", "expires", "expire", "lifetime", "lasts", "lives", "live", "works", "good"])
    }

    /// “renew it after 90 minutes” → seconds.
    static func renewal(_ text: String) -> Int? {
        seconds(text, after: ["renew", "renewed", "refresh", "refreshed", "regenerate"])
    }

    /// The first span of time that stands shortly behind one of the words.
    private static func seconds(_ text: String, after meanings: Set<String>) -> Int? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "twelve": 12, "thirty": 30, "sixty": 60]
        let units = ["second": 1, "minute": 60, "hour": 3600, "day": 86_400]
        for index in words.indices.dropFirst() {
            let word = words[index].hasSuffix("s") ? String(words[index].dropLast()) : words[index]
            guard let unit = units[word], let number = Int(words[index - 1]) ?? numbers[words[index - 1]] else {
                continue
            }
            let before = words[max(0, index - 6)..<index]
            if before.contains(where: meanings.contains) {
                return number * unit
            }
        }
        return nil
    }
}
