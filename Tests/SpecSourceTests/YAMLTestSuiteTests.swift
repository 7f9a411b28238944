// The YAML test suite (github.com/yaml/yaml-test-suite), where it is at hand: our trees against its events and its
// JSON. libyaml is a parser for YAML 1.1 with a few habits of its own; where it deviates is listed with reasons.

import Diagnostics
import Foundation
import SpecSource
import TestSupport
import Testing

@Suite("YAML test suite", .enabled(if: SharedFolder.contains("conformance/yaml-test-suite")))
struct YAMLTestSuiteTests {
    @Test("Every case is accepted or refused as the suite says, with its tree and its values")
    func wholeSuite() throws {
        let cases = try SuiteCase.load()
        #expect(cases.count > 380)
        var compared = 0
        var deviating: Set<String> = []
        for test in cases {
            let problem = test.problem()
            if problem != nil { deviating.insert(test.id) }
            if SuiteDeviations.reasons[test.id] == nil {
                #expect(problem == nil, "\(test.id) \(test.name): \(problem ?? "")")
                compared += 1
            }
        }
        #expect(compared > 320)
        let stale = Set(SuiteDeviations.reasons.keys).subtracting(deviating)
        #expect(stale.isEmpty, "no longer deviating: \(stale.sorted())")
    }
}

/// One case of the suite.
struct SuiteCase {
    let id: String
    let name: String
    let text: String
    let mustFail: Bool
    let events: String
    let json: String?

    /// All cases in the order of their files. A case inherits what it does not say from the one before it.
    static func load() throws -> [SuiteCase] {
        let folder = try #require(SharedFolder.path) + "/conformance/yaml-test-suite"
        var cases: [SuiteCase] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".yaml") {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
            let root = try #require(parse(bytes: bytes, path: file).0).root
            var name = ""
            var events = ""
            var json: String?
            for (position, entry) in root.elements.enumerated() {
                name = entry["name"]?.scalarText ?? name
                events = entry["tree"]?.string.map(unescape) ?? events
                json = entry["json"].map { unescape($0.string ?? "null") } ?? json
                cases.append(
                    SuiteCase(
                        id: file.dropLast(5) + (root.count > 1 ? "/\(position)" : ""), name: name,
                        text: unescape(entry["yaml"]?.string ?? ""), mustFail: entry["fail"]?.bool == true,
                        events: events, json: json
                    )
                )
            }
        }
        return cases
    }

    /// The suite writes invisible characters as visible ones.
    private static func unescape(_ text: String) -> String {
        var text = text
        for (shown, meant) in [("␣", " "), ("←", "\r"), ("⇔", "\u{FEFF}"), ("↵", "")] {
            text = text.replacingOccurrences(of: shown, with: meant)
        }
        text = text.replacingOccurrences(of: "—*»", with: "\t", options: .regularExpression)
        if text.hasSuffix("∎\n") { text.removeLast(2) }
        return text
    }

    /// What is not as the suite says; `nil` where all is.
    func problem() -> String? {
        let (document, findings) = parse(bytes: Array(text.utf8), path: "\(id).yaml")
        let rules = Set(findings.map(\.rule))
        if mustFail {
            return findings.contains { $0.severity == .error } ? nil : "accepted, but must be refused"
        }
        let documents = SuiteEvents.documents(events)
        guard let expected = documents.first else {
            return rules == [.fileEmpty] ? nil : "has no document, but gave \(rules.map(\.id))"
        }
        guard let document else { return "refused: \(findings.map(\.message))" }
        if (documents.count > 1) != rules.contains(.severalDocuments) { return "has \(documents.count) documents" }
        let tolerated: Set<Rule> = [.severalDocuments, .unknownTag, .nonStringKey]
        guard rules.isSubset(of: tolerated) else { return "unexpected: \(findings.map(\.message))" }
        if rules.contains(.nonStringKey) != expected.hasComplexKey { return "complex keys are not reported rightly" }
        if expected.hasComplexKey { return nil }

        let events = SuiteEvents.shape(document.root)
        if events != expected.shape { return "gave \(events) instead of \(expected.shape)" }
        guard let json else { return nil }
        let (values, mistakes) = parse(bytes: Array(SuiteEvents.firstValue(of: json).utf8), path: "\(id).json")
        guard let values else { return "the JSON of the suite: \(mistakes.map(\.message))" }
        return sameValue(document.root, values.root) ? nil : "gave \(summary(document.root)) instead of \(json)"
    }

    private func sameValue(_ left: Node, _ right: Node) -> Bool {
        switch (left.kind, right.kind) {
        case (.null, .null): true
        case (.bool, .bool): left.bool == right.bool
        case (.string, .string): left.string == right.string
        case (.integer, .integer), (.integer, .float), (.float, .integer), (.float, .float): left.double == right.double
        case (.sequence, .sequence):
            left.count == right.count && zip(left.elements, right.elements).allSatisfy(sameValue)
        case (.mapping, .mapping):
            left.count == right.count
                && left.pairs.allSatisfy { pair in
                    pair.key.scalarText.flatMap { right[$0] }.map { sameValue(pair.value, $0) } ?? false
                }
        default: false
        }
    }
}
