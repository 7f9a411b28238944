// Checks of operations against each other and against the document.

import Diagnostics
import SpecSource

extension Validation {
    static let operationIDs = Validation(rule: .duplicateOperationID) { document, findings in
        var first: [String: Node] = [:]
        for operation in document.allOperations {
            guard let id = operation.operationID, let node = operation.node["operationId"] else { continue }
            guard let other = first[id] else {
                first[id] = node
                continue
            }
            // Two paths can share one path item by reference. Then the same text occurs twice.
            let notes = other == node ? [] : [Note("the first one is here", at: other.span)]
            findings.report(
                Finding(.duplicateOperationID, "there is already an operation ‘\(id)’", at: node.span, notes: notes)
            )
        }
    }

    static let securityRequirements = Validation(rule: .unknownSecurityScheme) { document, findings in
        // Read from the node tree: a scheme that could not be read is declared nevertheless.
        let declared = document.root["components"]?["securitySchemes"]
        let lists = [document.root["security"]] + document.allOperations.map { $0.node["security"] }
        for requirement in lists.compactMap({ $0 }).flatMap(\.elements) {
            for (key, _) in requirement.pairs {
                guard let name = key.scalarText, declared?[name] == nil else { continue }
                let names = declared?.pairs.lazy.compactMap(\.key.scalarText)
                findings.report(
                    Finding(
                        .unknownSecurityScheme, "there is no security scheme ‘\(name)’", at: key.span,
                        help: names.flatMap { Spelling.suggestion(for: name, among: $0) }
                    )
                )
            }
        }
    }

    static let tags = Validation(rule: .undeclaredTag) { document, findings in
        guard !document.tags.isEmpty else { return }
        var known = Set(document.tags.map(\.name))
        for operation in document.allOperations {
            for node in elements(of: operation.node["tags"]) {
                // Each name once, at its first use.
                guard let name = node.scalarText, known.insert(name).inserted else { continue }
                findings.report(
                    Finding(
                        .undeclaredTag, "the tag ‘\(name)’ is not declared", at: node.span,
                        help: Spelling.suggestion(for: name, among: document.tags.lazy.map(\.name))
                    )
                )
            }
        }
    }
}
