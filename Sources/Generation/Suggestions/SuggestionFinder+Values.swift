// Ids, and members that should not be printed.

import ClientModel
import Foundation
import OpenAPI
import SpecSource

extension SuggestionFinder {
    // MARK: Ids

    /// Schemas by name that are texts or whole numbers, are called ids, and are used where values are told apart.
    func ids() -> [Suggestion] {
        let uses = uses()
        let types = model.made?.lookup().types ?? [:]
        return document.componentSchemas.compactMap { component in
            guard isID(component.name), let use = types[component.schema],
                [Scalar.string, .int, .int32, .int64, .uuid, .upperCaseUUID].contains(where: {
                    plain(use.type) == .scalar($0)
                }),
                !isDistinct(use.type), document[component.schema].extension("x-id") == nil,
                uses[component.name, default: 0] > 1
            else { return nil }
            return Suggestion(
                kind: .id, target: "$.components.schemas" + Self.step(component.name), update: "{x-id: true}",
                reason: "‘\(component.name)’ is the type of an id in \(uses[component.name, default: 0]) places",
                span: component.key.span)
        }
    }

    private func isDistinct(_ type: TypeReference) -> Bool {
        if case .named(let id) = type { model[id].isDistinct } else { false }
    }

    /// `AccountId`, `account_id`, `AccountUUID`; not `Valid` and `Paid`.
    private func isID(_ name: String) -> Bool {
        let endings = ["Id", "ID", "_id", "-id", "Uuid", "UUID", "_uuid", "Identifier", "_identifier", "Guid", "GUID"]
        guard let ending = endings.first(where: name.hasSuffix) else { return false }
        return name.count > ending.count
    }

    /// How often a schema by name is referred to.
    private func uses() -> [String: Int] {
        var uses: [String: Int] = [:]
        func visit(_ node: Node) {
            if let reference = node["$ref"]?.string, reference.hasPrefix("#/components/schemas/") {
                uses[String(reference.dropFirst("#/components/schemas/".count)), default: 0] += 1
            }
            for pair in node.pairs { visit(pair.value) }
            for element in node.elements { visit(element) }
        }
        visit(document.root)
        return uses
    }

    // MARK: Sensitive members

    /// Names beyond the well-known ones, each with what it means.
    private static let personal: [(String, String)] = [
        ("passport", "a number of a document"), ("governmentid", "a number of a document"),
        ("nationalid", "a number of a document"), ("socialsecurity", "a number of a person"),
        ("taxidentification", "a number of a person"), ("taxnumber", "a number of a person"),
        ("driverlicen", "a number of a document"), ("driverslicen", "a number of a document"),
        ("mothersmaidenname", "personal data"), ("maidenname", "personal data"), ("placeofbirth", "personal data"),
        ("addressline", "an address"), ("singlelineaddress", "an address"), ("phoneno", "a phone number"),
        ("streetname", "an address"), ("postaladdress", "an address"),
        ("telephone", "a phone number"), ("cellphone", "a phone number"), ("faxnumber", "a phone number"),
        ("emailaddress", "an email address"), ("accountholder", "the name of a person"),
        ("cardholder", "the name of a person"), ("beneficiaryname", "the name of a person"),
        ("nameoncard", "the name of a person"), ("securitycode", "a secret"), ("webhooksecret", "a secret"),
        ("signingsecret", "a secret"), ("clientassertion", "a secret"), ("sharedsecret", "a secret"),
        ("apisecret", "a secret"), ("secretkey", "a secret"), ("verificationcode", "a secret"),
        ("onetimepassword", "a secret"), ("authorizationcode", "a secret"),
    ]
    /// Endings of names such as `shopperEmail` and `payer_iban`.
    private static let personalEndings: [(String, String)] = [
        ("email", "an email address"), ("phone", "a phone number"), ("phonenumber", "a phone number"),
        ("mobilenumber", "a phone number"), ("password", "a secret"), ("passphrase", "a secret"),
        ("privatekey", "a secret"), ("clientsecret", "a secret"), ("ssn", "a number of a person"),
        ("taxid", "a number of a person"), ("dateofbirth", "personal data"), ("iban", "the number of an account"),
        ("accountnumber", "the number of an account"), ("cardnumber", "the number of a card"),
        ("firstname", "the name of a person"), ("lastname", "the name of a person"),
        ("fullname", "the name of a person"), ("streetaddress", "an address"),
    ]
    /// Endings after which a name means something about the data, not the data.
    private static let about = [
        "type", "status", "id", "count", "format", "verified", "required", "enabled", "valid", "code", "url", "score",
        "date", "at", "country", "name", "match", "result", "present", "prefix", "suffix", "info", "message",
    ]

    func sensitiveMembers() -> [Suggestion] {
        var found: [Suggestion] = []
        var schemas: Set<String> = []
        for type in model.types {
            guard case .object(let object) = type.shape, let owner = Self.target(type.documentation.pointer) else {
                continue
            }
            for property in object.properties where !property.isSensitive && isText(property.type) {
                guard let meaning = meaning(property.wireName) else { continue }
                var target = owner + ".properties" + Self.step(property.wireName)
                // A name of its own that says the same: what stands behind the reference can be marked, for all members.
                if let name = referenced(target) {
                    guard self.meaning(name) != nil, schemas.insert(name).inserted else { continue }
                    target = "$.components.schemas" + Self.step(name)
                }
                found.append(
                    Suggestion(
                        kind: .sensitive, target: target, update: "{x-sensitive: true}",
                        reason: "‘\(property.wireName)’ is \(meaning)", span: property.naming.span))
            }
        }
        return found
    }

    /// The name of the schema that a target is a reference to.
    private func referenced(_ target: String) -> String? {
        let prefix = "#/components/schemas/"
        guard let place = try? JSONPath(target).places(in: document.root, limit: 100_000).first,
            let reference = place.node["$ref"]?.string, reference.hasPrefix(prefix)
        else { return nil }
        return String(reference.dropFirst(prefix.count))
    }

    private func isText(_ type: TypeReference) -> Bool {
        let type = plain(type)
        return type == .scalar(.string) || [Scalar.int, .int32, .int64].contains { type == .scalar($0) }
    }

    private func meaning(_ name: String) -> String? {
        let name = Self.folded(name)
        // What is hidden already, and what is for everybody.
        if ["masked", "encrypted", "hashed", "tokenized", "support", "url", "forgot"].contains(where: name.contains) {
            return nil
        }
        if let (_, meaning) = Self.personalEndings.first(where: { name.hasSuffix($0.0) }) { return meaning }
        guard let (word, meaning) = Self.personal.first(where: { name.contains($0.0) }) else { return nil }
        let rest = name.suffix(from: name.range(of: word)?.upperBound ?? name.endIndex)
        return Self.about.contains { rest.hasSuffix($0) } && rest != "name" ? nil : meaning
    }
}
