// The test documents of the OpenAPI Initiative, where they are at hand.

import Diagnostics
import Foundation
import SpecSource
import TestSupport
import Testing

@testable import OpenAPI

@Suite(.enabled(if: SharedFolder.contains("conformance/oas"), "the folder conformance/oas is not there"))
struct ConformanceTests {
    /// Documents that fit the JSON schema of OpenAPI, which is what they are there to show, but contradict its text or
    /// lead to another machine.
    static let exceptions: [String: Set<String>] = [
        "security-scheme-object-examples.yaml": ["remote-reference"]
    ]

    static func documents(_ folder: String) -> [String] {
        let root = (SharedFolder.path ?? "") + "/conformance/oas/" + folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.sorted().map { "\(root)/\($0)" }
    }

    private func findings(_ path: String) -> [Finding] {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        var loader = SourceLoader(root: folder)
        return Document.load(path: path, loader: &loader).1
    }

    @Test(arguments: documents("v3.0/pass") + documents("v3.1/pass"))
    func passes(path: String) {
        let name = String(path.split(separator: "/").last ?? "")
        let errors = Set(findings(path).filter { $0.severity == .error }.map(\.rule.id))
        #expect(errors == Self.exceptions[name] ?? [])
    }

    @Test(arguments: documents("v3.1/fail"))
    func fails(path: String) {
        #expect(findings(path).contains { $0.severity >= .warning })
    }
}
