// The proof on the largest bank description: what is generated compiles without a warning, and every example that the
// description's own schemas accept comes back from its type as it went in.

import Foundation
import Testing

@Suite("Examples of the US banking description", .enabled(if: CorpusIndex.isThere, "the corpus is not there"))
struct RoundTripTests {
    @Test func everyAcceptedExampleComesBack() throws {
        let entry = try #require(CorpusIndex.entries.first { $0.file.hasSuffix("openbanking-us.yaml") })
        let result = try Tool.run(
            Tool.root + "/scripts/roundtrip",
            [entry.path, "--module", "OpenBankingUS", "--build", Tool.build])
        // What failed is in the text: the place of each example, and what is different.
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let path = Tool.root + "/.build/roundtrip/OpenBankingUS/report.json"
        let report = try JSONDecoder().decode(Report.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(report.failures.isEmpty)
        #expect(report.equal + report.undeclared.count + report.untyped.count == report.accepted)
        #expect(report.accepted + report.rejected.count == report.found)
        // Where nothing is found or accepted, nothing is proved.
        #expect(report.found > 2000)
        #expect(report.equal > 1800)
        #expect(report.untyped.count < 10)
    }

    struct Report: Decodable {
        struct Item: Decodable { var pointer: String }

        var found: Int
        var accepted: Int
        var equal: Int
        var rejected: [Item]
        var undeclared: [Item]
        var untyped: [Item]
        var failures: [Item]
    }
}
