// `x-webhook-signature`: how the webhooks of a description are signed.

import Diagnostics
import SpecSource

enum SignatureReading {
    /// - Returns: `nil` where the extension is absent or says something that cannot be verified; then a finding tells.
    static func signature(_ root: Node) -> (SignatureModel?, [Finding]) {
        guard let node = root["x-webhook-signature"] else { return (nil, []) }
        do throws(ExtensionProblem) {
            return (try read(node), [])
        } catch {
            return (
                nil,
                [error.finding(.unsupportedSignature)]
            )
        }
    }

    private static let keys = [
        "content", "encoding", "eventId", "header", "key", "listSeparator", "prefix", "scheme", "separator",
        "withoutEventId",
    ]
    private static let units = ["milliseconds", "seconds", "secondsOrMilliseconds"]

    private static func listed(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

    private static func read(_ node: Node) throws(ExtensionProblem) -> SignatureModel {
        // A key that is not known may change what is signed, so that the rest cannot be relied on.
        try node.checkKeys(keys, of: "`x-webhook-signature`")
        guard let scheme = node["scheme"]?.string.flatMap(SignatureModel.Scheme.init) else {
            throw ExtensionProblem(
                "the signature scheme is not known", node["scheme"] ?? node,
                help: "Known schemes are \(listed(SignatureModel.Scheme.allCases.map(\.rawValue))).")
        }
        guard let header = node["header"]?.string, !header.isEmpty else {
            throw ExtensionProblem("`header` is missing", node, help: "Name the header that has the signature.")
        }
        let prefix = try node.text(at: "prefix") ?? ""
        let listSeparator = try node.text(at: "listSeparator")
        let (parts, separator) = try content(node, prefix: prefix, isList: listSeparator != nil)
        return SignatureModel(
            scheme: scheme, key: try node.text(at: "key"), header: header, encoding: try encoding(node),
            prefix: prefix, listSeparator: listSeparator, signedHeaders: parts, separator: separator,
            eventID: try eventID(node, parts))
    }

    private static func encoding(_ node: Node) throws(ExtensionProblem) -> SignatureModel.Encoding {
        guard let value = node["encoding"] else { return .hex }
        guard let encoding = value.string.flatMap(SignatureModel.Encoding.init) else {
            throw ExtensionProblem(
                "the encoding is not known", value,
                help: "Known encodings are \(listed(SignatureModel.Encoding.allCases.map(\.rawValue))).")
        }
        return encoding
    }

    /// `body`, or a list of signed headers that ends with it.
    private static func content(
        _ node: Node, prefix: String, isList: Bool
    ) throws(ExtensionProblem) -> ([SignatureModel.Part], String) {
        guard let content = node["content"], content.string != "body" else { return ([], "") }
        guard content.elements.last?.string == "body" else {
            throw ExtensionProblem(
                "what is signed must end with the body", content,
                help: "Write `content: body`, or a list with `body` as its last element.")
        }
        var parts: [SignatureModel.Part] = []
        for element in content.elements.dropLast() {
            parts.append(try part(element, prefix: prefix, isList: isList))
        }
        guard !parts.isEmpty else { return ([], "") }
        guard let separator = try node.text(at: "separator") else {
            throw ExtensionProblem(
                "`separator` is missing", content,
                help: "Say what stands between the parts, such as `separator: '.'`; without it, a part could be cut "
                    + "in another way than it was signed.")
        }
        return (parts, separator)
    }

    private static func part(_ element: Node, prefix: String, isList: Bool) throws(ExtensionProblem)
        -> SignatureModel.Part
    {
        if let name = element["timestamp"]?.string {
            try element.checkKeys(["timestamp", "unit"], of: "a part of a signed message")
            return .timestamp(name, unit: try unit(element))
        }
        if let name = element["header"]?.string {
            try element.checkKeys(["header"], of: "a part of a signed message")
            return .header(name)
        }
        if let own = try element.text(at: "timestampPrefix") {
            try element.checkKeys(["timestampPrefix", "unit"], of: "a part of a signed message")
            guard isList, own != prefix else {
                throw ExtensionProblem(
                    "the timestamp has to be told from the signatures beside it", element,
                    help: "Give `listSeparator`, and a `prefix` of signatures that differs from ‘\(own)’.")
            }
            return .timestampBeside(prefix: own, unit: try unit(element))
        }
        throw ExtensionProblem(
            "this is no part of a signed message", element,
            help: "Parts are `{timestamp: HEADER}`, `{timestampPrefix: TEXT}`, `{header: HEADER}` and, at the end, "
                + "`body`.")
    }

    private static func unit(_ element: Node) throws(ExtensionProblem) -> String {
        let unit = element["unit"]?.string ?? "secondsOrMilliseconds"
        guard units.contains(unit) else {
            throw ExtensionProblem(
                "the unit ‘\(unit)’ is not known", element["unit"] ?? element,
                help: "Known units are \(listed(units)).")
        }
        return unit
    }

    private static func eventID(
        _ node: Node, _ parts: [SignatureModel.Part]
    ) throws(ExtensionProblem) -> SignatureModel.EventID {
        guard let value = node["eventId"], let text = value.string else { return .none }
        if text.hasPrefix("/") {
            return node["withoutEventId"]?.string == "digest" ? .pointerOrDigest(text) : .pointer(text)
        }
        // A time is no id: the receiver looks for the id among the other values.
        guard let signed = parts.lazy.compactMap(\.headerName).first(where: { $0.lowercased() == text.lowercased() })
        else {
            throw ExtensionProblem(
                "the header ‘\(text)’ is not signed, so anybody could give a message another id", value,
                help: "Name a signed header, or give a JSON pointer into the body, such as `/eventId`.")
        }
        return .header(signed)
    }
}

extension SignatureModel.Part {
    /// The header of a value that is no time.
    fileprivate var headerName: String? { if case .header(let name) = self { name } else { nil } }
}
