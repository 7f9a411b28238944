// `x-credential`: members of bodies that the client fills in from its credentials.

import Diagnostics

/// A member that is filled in.
public struct FilledMember: Sendable, Hashable {
    /// The Swift name of the member.
    public var member: String
    /// `AppToken/partnerId`.
    public var credential: String
}

enum HeldCredentials {
    /// Checks what members name, and notes which calls have such members.
    static func add(to model: inout ClientModel) -> [Finding] {
        let held = Set(model.authentication.schemes.flatMap { $0.token?.fields ?? [] }.map(\.naming.wireName))
        var findings: [Finding] = []
        for type in model.types {
            guard case .object(let object) = type.shape else { continue }
            for property in object.properties {
                guard let credential = property.credential, let span = property.naming.span,
                    !held.contains(credential) || property.type != .scalar(.string)
                else { continue }
                findings.append(
                    Finding(
                        .unsupportedCredential,
                        "‘\(property.wireName)’ cannot be filled from ‘\(credential)’", at: span))
            }
        }
        for index in model.operations.indices {
            guard let body = model.operations[index].body, body.isRequired, case .named(let id) = body.type,
                case .object(let object) = model[id].shape
            else { continue }
            model.operations[index].filledMembers = object.properties.compactMap { property in
                guard let credential = property.credential, held.contains(credential), property.presence == .optional,
                    property.type == .scalar(.string)
                else { return nil }
                return FilledMember(member: property.name, credential: credential)
            }
        }
        return findings
    }
}
