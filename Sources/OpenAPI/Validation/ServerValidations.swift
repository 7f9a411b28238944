// Checks of server addresses and of their variables.

import Diagnostics
import SpecSource

extension Validation {
    static let serverURLs = Validation(rule: .serverURL) { document, findings in
        for server in document.allServers {
            let template = PathTemplate(server.url)
            let problem: String? =
                if let problem = template.problem {
                    problem
                } else if server.url.contains(where: \.isWhitespace) {
                    "the URL has a blank in it"
                } else if server.url.contains("?") || server.url.contains("#") {
                    "the URL of a server has neither query nor fragment"
                } else if !hasPlainAddress(server.url) {
                    "the URL of a server begins with ‘https://’ and the name of a host, or is relative"
                } else {
                    nil
                }
            guard let problem else { continue }
            findings.report(Finding(.serverURL, problem, at: (server.node["url"] ?? server.node).span))
        }
    }

    static let serverVariables = Validation(rule: .undeclaredServerVariable) { document, findings in
        for server in document.allServers {
            let template = PathTemplate(server.url)
            guard template.problem == nil else { continue }
            // Read from the node tree: a variable that could not be read has been reported.
            let declared = server.node["variables"]
            for name in template.names where declared?[name] == nil {
                let names = declared?.pairs.lazy.compactMap(\.key.scalarText)
                findings.report(
                    Finding(
                        .undeclaredServerVariable, "the server has no variable ‘\(name)’",
                        at: (server.node["url"] ?? server.node).span,
                        help: names.flatMap { Spelling.suggestion(for: name, among: $0) }
                    )
                )
            }
        }
    }

    static let serverVariableValues = Validation(rule: .serverVariableValues) { document, findings in
        for server in document.allServers {
            for variable in server.variables {
                guard let node = server.node["variables"]?[variable.name], let values = node["enum"] else { continue }
                guard values.kind == .sequence else { continue }
                if variable.enumValues.isEmpty {
                    findings.report(Finding(.serverVariableValues, "‘enum’ has no value", at: values.span))
                } else if !variable.enumValues.contains(variable.defaultValue) {
                    let message = "the default ‘\(variable.defaultValue)’ is not among the values of ‘enum’"
                    findings.report(Finding(.serverVariableValues, message, at: (node["default"] ?? node).span))
                }
            }
        }
    }
}

/// Whether a URL is relative, or has a scheme and a host that can be ones. Variables may stand for any part.
private func hasPlainAddress(_ url: String) -> Bool {
    let isVariable = url.hasPrefix("{")
    guard !isVariable, let mark = url.firstRange(of: "://") else {
        // `host:8080/v1` has no scheme, and `mailto:x` no host.
        let first = url.prefix { $0 != "/" }
        return isVariable || !first.contains(":") && !url.contains(where: unsafe.contains)
    }
    let scheme = url[..<mark.lowerBound]
    let host = url[mark.upperBound...].prefix { $0 != "/" }
    let isScheme =
        scheme.first.map { $0.isASCII && $0.isLetter || $0 == "{" } ?? false
        && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.{}_".contains($0)) }
    let isBalanced = host.contains("[") == host.contains("]")
    return isScheme && !host.isEmpty && isBalanced && !url.contains(where: unsafe.contains)
}

/// Characters that a URL may contain only percent-encoded.
private let unsafe: Set<Character> = ["<", ">", "\"", "\\", "^", "`", "|"]
