// `x-webhook-signature`: how the webhooks of a description are signed.

import Diagnostics
import SpecSource

enum SignatureReading {
    /// - Returns: `nil` where the extension is absent or says something that cannot be verified; then a finding tells.
    static func signature(_ root: Node) -> (SignatureModel?, [Finding]) {
        guard let node = root["x-webhook-signature"] else { return (nil, []) }
        do throws(Problem) {
            return (try read(node), [])
        } catch {
            return (
                nil,
                [Finding(.unsupportedSignature, error.message, at: error.node.span, help: error.help)]
            )
        }
    }

    private struct Problem: Error {
        var message: String
        var node: Node
        var help: String
    }

    private static let keys = ["content", "encoding", "eventId", "header", "scheme", "separator", "withoutEventId"]
    private static let units = ["milliseconds", "seconds", "secondsOrMilliseconds"]

    /// A key that is not known may change what is signed, so that the rest cannot be relied on.
    private static func checkKeys(_ node: Node, _ known: [String]) throws(Problem) {
        for (key, _) in node.pairs {
            guard let name = key.string, !known.contains(name), !name.hasPrefix("x-") else { continue }
            throw Problem(
                message: "the key ‘\(name)’ is not known", node: key,
                help: "Known keys are \(known.map { "`\($0)`" }.joined(separator: ", ")).")
        }
    }

    private static func read(_ node: Node) throws(Problem) -> SignatureModel {
        try checkKeys(node, keys)
        guard node["scheme"]?.string == "hmac-sha256" else {
            throw Problem(
                message: "the signature scheme is not known", node: node["scheme"] ?? node,
                help: "The known scheme is `hmac-sha256`.")
        }
        guard let header = node["header"]?.string, !header.isEmpty else {
            throw Problem(message: "`header` is missing", node: node, help: "Name the header that has the signature.")
        }
        let (parts, separator) = try content(node)
        return SignatureModel(
            header: header, encoding: try encoding(node), signedHeaders: parts, separator: separator,
            eventID: try eventID(node, parts))
    }

    private static func encoding(_ node: Node) throws(Problem) -> SignatureModel.Encoding {
        guard let value = node["encoding"] else { return .hex }
        guard let encoding = value.string.flatMap(SignatureModel.Encoding.init) else {
            throw Problem(message: "the encoding is not known", node: value, help: "Use `hex` or `base64`.")
        }
        return encoding
    }

    /// `body`, or a list of signed headers that ends with it.
    private static func content(_ node: Node) throws(Problem) -> ([SignatureModel.Part], String) {
        guard let content = node["content"], content.string != "body" else { return ([], "") }
        var parts: [SignatureModel.Part] = []
        for (index, element) in content.elements.enumerated() {
            if index == content.count - 1, element.string == "body" {
                return (parts, node["separator"]?.string ?? "")
            }
            if let name = element["timestamp"]?.string {
                try checkKeys(element, ["timestamp", "unit"])
                let unit = element["unit"]?.string ?? "secondsOrMilliseconds"
                guard units.contains(unit) else {
                    throw Problem(
                        message: "the unit ‘\(unit)’ is not known", node: element["unit"] ?? element,
                        help: "Known units are \(units.map { "`\($0)`" }.joined(separator: ", ")).")
                }
                parts.append(.timestamp(name, unit: unit))
            } else if let name = element["header"]?.string {
                try checkKeys(element, ["header"])
                parts.append(.header(name))
            } else {
                throw Problem(
                    message: "this is no part of a signed message", node: element,
                    help: "Parts are `{timestamp: HEADER}`, `{header: HEADER}` and, at the end, `body`.")
            }
        }
        throw Problem(
            message: "what is signed must end with the body", node: content,
            help: "Write `content: body`, or a list with `body` as its last element.")
    }

    private static func eventID(
        _ node: Node, _ parts: [SignatureModel.Part]
    ) throws(Problem) -> SignatureModel.EventID {
        guard let value = node["eventId"], let text = value.string else { return .none }
        if text.hasPrefix("/") {
            return node["withoutEventId"]?.string == "digest" ? .pointerOrDigest(text) : .pointer(text)
        }
        let isSigned = parts.contains { part in
            switch part {
            case .timestamp(let name, _), .header(let name): name.lowercased() == text.lowercased()
            }
        }
        guard isSigned else {
            throw Problem(
                message: "the header ‘\(text)’ is not signed, so anybody could give a message another id", node: value,
                help: "Name a signed header, or give a JSON pointer into the body, such as `/eventId`.")
        }
        return .header(text)
    }
}
