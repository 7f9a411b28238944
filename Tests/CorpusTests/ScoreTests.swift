// The smaller descriptions of the corpus, judged as `make corpus` judges all of them: what is generated has to compile,
// and every example that its schema accepts comes back from its type as it went in.

import Foundation
import Testing

@Suite("The score of the corpus", .enabled(if: CorpusIndex.isThere, "the corpus is not there"))
struct ScoreTests {
    @Test func smallDescriptionsBehaveAsExpected() throws {
        let result = try Tool.run(Tool.root + "/scripts/corpus", ["--quick", "--build", Tool.build])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let score = try #require(result.output.firstMatch(of: /(\d+) passed, 0 failed\n$/))
        // Where nothing is judged, nothing is proved.
        let judged = try #require(Int(score.1))
        #expect(judged > 50)
        let pattern = /examples of \d+ documents, (\d+) of them with accepted ones: .* (\d+) equal, .*, 0 failed\n/
        let examples = try #require(result.output.firstMatch(of: pattern))
        #expect(try #require(Int(examples.1)) > 40)
        #expect(try #require(Int(examples.2)) > 1000)
    }

    @Test func whatDoesNotBehaveIsCountedAndShown() throws {
        let unusable = "openapi: 3.0.3\ninfo: 1\n"
        let result = try run([
            ("score-bad.yaml", "generate", unusable), ("score-clear.yaml", "generate-or-clear-error", unusable),
        ])
        #expect(result.status == 1)
        #expect(result.output.contains("score-bad.yaml: expected generate, refused"))
        #expect(result.output.hasSuffix("1 passed, 1 failed\n"))
    }

    @Test func anExampleThatDoesNotComeBackIsAFailure() throws {
        // A number that the binary form of the type rounds, and one that it keeps.
        let description = """
            openapi: 3.0.3
            info: {title: Numbers, version: '1'}
            paths: {}
            components:
              schemas:
                Numbers:
                  type: object
                  properties:
                    rounded: {type: number, format: double, example: 12345678901234567891}
                    kept: {type: number, format: double, example: 0.1}

            """
        let result = try run([("score-rounded.yaml", "generate-or-clear-error", description)])
        #expect(result.status == 1)
        let place = "#/components/schemas/Numbers/properties/rounded/example as Double"
        #expect(result.output.contains("score-rounded.yaml: expected generate-or-clear-error, examples fail"))
        #expect(result.output.contains("\(place): : 12345678901234567891 became"), "\(result.output)")
        #expect(result.output.contains("2 accepted: 1 equal, 0 equal but for undeclared members, 0 without a type, 1"))
        #expect(result.output.hasSuffix("0 passed, 1 failed\n"))
    }

    /// Runs over a corpus that consists of some descriptions, each with its name and what is expected of it.
    private func run(_ descriptions: [(name: String, expected: String, text: String)]) throws -> Tool.Result {
        let shared = FileManager.default.temporaryDirectory.appendingPathComponent("score-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: shared) }
        let corpus = shared.appendingPathComponent("corpus")
        try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
        let rows = descriptions.map { "\($0.name)\t\($0.expected)\n" }
        try Data("file\texpected\n\(rows.joined())".utf8).write(to: corpus.appendingPathComponent("INDEX.tsv"))
        for description in descriptions {
            try Data(description.text.utf8).write(to: corpus.appendingPathComponent(description.name))
        }
        return try Tool.run(
            "/usr/bin/env",
            ["APIGEN_SHARED=\(shared.path)", Tool.root + "/scripts/corpus", "--build", Tool.build])
    }
}
