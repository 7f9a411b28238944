// Short ways to read a text and to look at the result.

import Diagnostics
import SpecSource
import TestSupport
import Testing

/// The tree of a text that must be read without findings.
func tree(
    _ text: String, path: String = "test.yaml", at location: Testing.SourceLocation = #_sourceLocation
) throws -> Node {
    let (document, findings) = parse(bytes: Array(text.utf8), path: path)
    #expect(findings.map(\.message) == [], sourceLocation: location)
    return try #require(document, sourceLocation: location).root
}

/// The findings of a text.
func findings(_ text: String, path: String = "test.yaml", limits: Limits = Limits()) -> [Finding] {
    parse(bytes: Array(text.utf8), path: path, limits: limits).1
}

/// The only finding of a text.
func finding(
    _ text: String, path: String = "test.yaml", limits: Limits = Limits(),
    at location: Testing.SourceLocation = #_sourceLocation
) throws -> Finding {
    let findings = findings(text, path: path, limits: limits)
    #expect(findings.count == 1, "\(findings.map(\.message))", sourceLocation: location)
    return try #require(findings.first, sourceLocation: location)
}

/// A tree as compact JSON-like text, keys in document order, kinds visible.
func summary(_ node: Node) -> String {
    switch node.kind {
    case .null: "null"
    case .bool: node.bool == true ? "true" : "false"
    case .integer, .float: node.scalarText ?? ""
    case .string: "\"\(node.scalarText ?? "")\""
    case .sequence: "[" + node.elements.map(summary).joined(separator: ",") + "]"
    case .mapping:
        "{" + node.pairs.map { "\($0.key.scalarText ?? ""):\(summary($0.value))" }.joined(separator: ",") + "}"
    }
}
