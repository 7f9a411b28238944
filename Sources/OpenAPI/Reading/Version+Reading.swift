// The version of OpenAPI that a description declares. It is read first.

import Diagnostics
import SpecSource

extension Version {
    /// The version that a root node declares; `nil`, with a finding, where the version is not supported.
    static func read(from root: Node, findings: inout FindingList) -> Version? {
        guard root.kind == .mapping else {
            let message = "expected an OpenAPI description (a mapping), found \(root.kind.shown)"
            findings.report(Finding(.notADescription, message, at: root.span))
            return nil
        }
        guard let value = root["openapi"] else {
            findings.report(missing(in: root))
            return nil
        }
        let text = value.scalarText ?? ""
        guard let version = Version(text) else {
            let message = "there is no OpenAPI \(text.isEmpty ? "version of that kind" : "‘\(text)’")"
            let help = "This tool reads OpenAPI 3.0 and 3.1, such as ‘openapi: 3.0.3’ or ‘openapi: 3.1.0’."
            let rule: Rule = text.hasPrefix("2") ? .swagger2 : .unknownVersion
            findings.report(Finding(rule, message, at: value.span, help: help))
            return nil
        }
        if text.utf8.count(where: { $0 == UInt8(ascii: ".") }) < 2 {
            let message = "the version is \(value.kind.shown) without its third part"
            let help = "Write ‘openapi: \(text).0’."
            findings.report(Finding(.impreciseVersion, message, at: value.span, help: help))
        }
        if version == .v32 {
            findings.report(Finding(.newerVersion, "OpenAPI 3.2 is read by the rules of 3.1", at: value.span))
        }
        return version
    }

    /// `3.0.3`, `3.1.0-rc1` or, less exactly, `3.0`.
    private init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "3" else { return nil }
        guard parts.count == 2 || parts[2].first?.isNumber == true else { return nil }
        switch parts[1] {
        case "0": self = .v30
        case "1": self = .v31
        case "2": self = .v32
        default: return nil
        }
    }

    private static func missing(in root: Node) -> Finding {
        if let swagger = root["swagger"] {
            return Finding(
                .swagger2, "this is a description in Swagger \(swagger.scalarText ?? "2.0"), and OpenAPI 3 is needed",
                at: swagger.span, help: Rule.swagger2.fix
            )
        }
        let names = root.pairs.prefix(50).compactMap(\.key.scalarText)
        let near = Spelling.nearest(to: "openapi", among: names)
        let place = near.flatMap { root.key($0) } ?? root.pairs.first?.key ?? root
        let help = near.map { "Did you mean ‘openapi’ instead of ‘\($0)’?" } ?? Rule.missingVersion.fix
        return Finding(.missingVersion, "the description has no field ‘openapi’", at: place.span, help: help)
    }
}
