// The descriptions with one fault each: the fault is found where the index says.

import Diagnostics
import Foundation
import SpecSource
import Testing

@testable import OpenAPI

@Suite struct InvalidFixtureTests {
    /// A row of the index.
    struct Fixture: CustomTestStringConvertible, Sendable {
        var file: String
        var line: Int
        var column: Int

        var testDescription: String { file }
    }

    static let folder: String = {
        let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        return tests + "/Fixtures/Invalid"
    }()

    static let fixtures: [Fixture] = {
        let index = (try? String(contentsOfFile: folder + "/index.tsv", encoding: .utf8)) ?? ""
        return index.split(separator: "\n").dropFirst().compactMap { row in
            let cells = row.split(separator: "\t")
            guard cells.count >= 5, let line = Int(cells[1]), let column = Int(cells[2]) else { return nil }
            return Fixture(file: String(cells[0]), line: line, column: column)
        }
    }()

    @Test func indexNamesEveryFile() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0 != "index.tsv" }
        #expect(Set(files) == Set(Self.fixtures.map(\.file)))
        #expect(Self.fixtures.count > 50)
    }

    @Test(arguments: fixtures)
    func faultIsFound(fixture: Fixture) {
        var loader = SourceLoader(root: Self.folder)
        let findings = Document.load(path: "\(Self.folder)/\(fixture.file)", loader: &loader).1
        let serious = findings.filter { $0.severity >= .warning }
        let place = SourcePosition(line: fixture.line, column: fixture.column)
        let shown = serious.map {
            "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.rule.id): \($0.message)"
        }
        // Where a parser notices late, a note names the place.
        let isNamed = serious.contains { finding in
            finding.span?.start == place || finding.notes.contains { $0.span?.start == place }
        }
        #expect(isNamed, "expected \(fixture.line):\(fixture.column), got \(shown)")
        #expect(serious.count == 1, "one fault is one finding, got \(shown)")
    }
}
