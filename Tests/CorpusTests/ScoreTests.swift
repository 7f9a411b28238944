// The smaller descriptions of the corpus, judged as `make corpus` judges all of them: what is generated has to compile.

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
    }

    @Test func whatDoesNotBehaveIsCountedAndShown() throws {
        let shared = FileManager.default.temporaryDirectory.appendingPathComponent("score-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: shared) }
        let corpus = shared.appendingPathComponent("corpus")
        try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
        let index = "file\texpected\nscore-bad.yaml\tgenerate\nscore-clear.yaml\tgenerate-or-clear-error\n"
        try Data(index.utf8).write(to: corpus.appendingPathComponent("INDEX.tsv"))
        for name in ["score-bad.yaml", "score-clear.yaml"] {
            try Data("openapi: 3.0.3\ninfo: 1\n".utf8).write(to: corpus.appendingPathComponent(name))
        }
        let result = try Tool.run(
            "/usr/bin/env",
            ["APIGEN_SHARED=\(shared.path)", Tool.root + "/scripts/corpus", "--build", Tool.build])
        #expect(result.status == 1)
        #expect(result.output.contains("score-bad.yaml: expected generate, refused"))
        #expect(result.output.hasSuffix("1 passed, 1 failed\n"))
    }
}
