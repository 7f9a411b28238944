// Short descriptions in tests, and what reading them finds, as lines that name the marker of the place.

import Diagnostics
import SpecSource
import TestSupport

@testable import OpenAPI

/// A description with markers, read.
struct Reading {
    let document: Document?
    let findings: [Finding]
    private let marked: MarkedText
    private let markers: [Int]

    /// A whole description.
    init(_ marked: String) {
        self.marked = MarkedText(marked)
        markers = (0...9).filter { marked.contains("\($0)\u{FE0F}\u{20E3}") }
        let (source, sourceFindings) = parse(bytes: self.marked.bytes, path: "api.yaml")
        var loader = SourceLoader(root: "/nowhere")
        let result = source.map { Document.read($0, loader: &loader) }
        document = result?.0
        findings = sourceFindings + (result?.1 ?? [])
    }

    /// Fields of a description beside its version and title.
    static func description(_ fields: String, version: String = "3.0.3") -> Reading {
        let paths = fields.hasPrefix("paths:") || fields.contains("\npaths:") ? "" : "paths: {}\n"
        return Reading("openapi: \(version)\ninfo: {title: T, version: '1'}\n\(paths)\(fields)\n")
    }

    /// The schema `Test` among the components, as written.
    static func schema(_ schema: String, version: String = "3.0.3") -> Reading {
        .description("components:\n  schemas:\n    Test:\n" + schema.indented(by: 6), version: version)
    }

    /// Several components, each with its name and its kind.
    static func components(_ components: String, version: String = "3.0.3") -> Reading {
        .description("components:\n" + components.indented(by: 2), version: version)
    }

    /// The operation `get` of the path `/test`, as written.
    static func operation(_ operation: String, version: String = "3.0.3") -> Reading {
        let lines = operation.split(separator: "\n").map { MarkedText(String($0)).text }
        let hasResponses = lines.contains { $0.hasPrefix("responses:") }
        let responses = hasResponses ? "" : "\nresponses: {'204': {description: Done}}"
        return .description(
            "paths:\n  /test:\n    get:\n" + (operation + responses).indented(by: 6), version: version
        )
    }

    /// One line for each finding, in display order: the marker of its place (or the place), severity, rule, message.
    var found: [String] {
        findings.inDisplayOrder().map { finding in
            let start = finding.span?.start
            let marker = markers.first { marked[$0] == start }.map(String.init)
            let place = marker ?? start.map { "\($0.line):\($0.column)" } ?? "nowhere"
            return "\(place) \(finding.severity) \(finding.rule.id): \(finding.message)"
        }
    }

    /// What each finding advises.
    var help: [String] { findings.inDisplayOrder().map { $0.help ?? "" } }

    /// The markers of the notes of all findings.
    var notes: [Int] {
        findings.inDisplayOrder().flatMap(\.notes).compactMap { note in
            markers.first { marked[$0] == note.span?.start }
        }
    }

    /// The component schema of a name.
    subscript(_ name: String) -> Schema? {
        guard let document else { return nil }
        return document.componentSchemas.first { $0.name == name }.map { document[$0.schema] }
    }

    /// The schema `Test`.
    var schema: Schema? { self["Test"] }

    var operation: Operation? { document?.operations.first }
}

extension String {
    func indented(by count: Int) -> String {
        let blanks = String(repeating: " ", count: count)
        return split(separator: "\n", omittingEmptySubsequences: false).map { blanks + $0 }.joined(separator: "\n")
    }
}
