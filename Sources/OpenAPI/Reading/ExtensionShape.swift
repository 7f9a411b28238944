// The keys of the extensions that have some. One that is not known is reported: what it says would be ignored silently.

import Diagnostics
import SpecSource

/// The keys of an extension whose value is an object.
struct ExtensionShape: Sendable {
    /// The kinds of objects that the extension belongs to.
    let places: [ObjectShape.Place]
    let keys: [String]

    /// Those whose keys no later stage checks.
    static let named: [String: ExtensionShape] = [
        "x-pagination": ExtensionShape(
            places: [.operation],
            keys: ["style", "offset", "page", "limit", "first", "items", "more", "pages", "cursor", "next"]),
        "x-token": ExtensionShape(
            places: [.securityScheme], keys: ["operation", "token", "lifetime", "refreshAfter"]),
    ]
}

extension ObjectShape {
    /// The kinds of objects that extensions with keys belong to.
    enum Place: Sendable {
        case operation, securityScheme
    }
}

extension Reader {
    /// Reports what an extension of ours does not have. The extensions of others are theirs.
    mutating func checkExtension(_ name: String, _ value: Node, in shape: ObjectShape) {
        guard let place = shape.place, let known = ExtensionShape.named[name], known.places.contains(place) else {
            return
        }
        for (key, _) in value.pairs {
            guard let text = key.scalarText, !known.keys.contains(text), !text.hasPrefix("x-") else { continue }
            let help =
                Spelling.suggestion(for: text, among: known.keys) ?? "It has \(known.keys.joined(separator: ", "))."
            report(.unknownField, "‘\(name)’ has no field ‘\(text)’", at: key, help: help)
        }
    }
}
