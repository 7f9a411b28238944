// Real descriptions, where they are at hand: those that can be generated have no errors, and none is a crash.

import Diagnostics
import Foundation
import SpecSource
import TestSupport
import Testing

@testable import OpenAPI

@Suite(.enabled(if: SharedFolder.contains("corpus/INDEX.tsv"), "the folder corpus is not there"))
struct CorpusTests {
    struct Entry: CustomTestStringConvertible, Sendable {
        var file: String
        /// `generate`, `error-or-warn` or `generate-or-clear-error`.
        var expected: String
        var operations: Int?

        var testDescription: String { file }
    }

    static let root = (SharedFolder.path ?? "") + "/corpus"

    static let entries: [Entry] = {
        let index = (try? String(contentsOfFile: root + "/INDEX.tsv", encoding: .utf8)) ?? ""
        let rows = index.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let expected = rows.first?.firstIndex(of: "expected"),
            let operations = rows.first?.firstIndex(of: "operations")
        else { return [] }
        return rows.dropFirst().filter { $0.count > max(expected, operations) }.map {
            Entry(file: String($0[0]), expected: String($0[expected]), operations: Int($0[operations]))
        }
    }()

    @Test(arguments: entries)
    func description(entry: Entry) throws {
        let path = "\(Self.root)/\(entry.file)"
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        var loader = SourceLoader(root: folder)
        let (document, findings) = Document.load(path: path, loader: &loader)
        #expect(findings.allSatisfy { $0.span != nil })
        #expect(document != nil || findings.contains { $0.severity == .error })
        let errors = findings.filter { $0.severity == .error }.map {
            "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.rule.id): \($0.message)"
        }
        if entry.expected == "generate" {
            #expect(errors.filter { !$0.contains("‘<<’") } == [], "apart from the tag !!merge, which is not read")
            // The index counts the operations of the root file only.
            if let operations = entry.operations { #expect(document?.operations.count ?? 0 >= operations) }
        }
        for finding in findings { #expect(finding.pointer?.hasPrefix("#") == true || finding.rule.isOfSource) }
        try checkReferences(in: #require(document))
    }

    /// Every schema that another one names is there, and references come to an end.
    private func checkReferences(in document: Document) {
        for schema in document.schemas {
            var steps = 0
            var next = schema.reference
            while let id = next, steps <= document.schemas.count {
                next = document[id].reference
                steps += 1
            }
            #expect(next == nil)
        }
    }
}

extension Rule {
    fileprivate var isOfSource: Bool { Rule.sourceRules.contains(self) }
}
