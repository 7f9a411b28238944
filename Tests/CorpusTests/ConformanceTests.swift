// Generated types are asked what the JSON Schema Test Suite asks of validators; the scores are recorded.

import TestSupport
import Testing

@Suite("The JSON Schema Test Suite", .enabled(if: SharedFolder.contains("conformance/json-schema")))
struct ConformanceTests {
    @Test func theScoresAreAsRecorded() throws {
        let result = try Tool.run(Tool.root + "/scripts/conformance", ["--build", Tool.build])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let total = try #require(result.output.firstMatch(of: /\ntotal +(\d+) +(\d+) +(\d+) +(\d+)/))
        let numbers = [total.1, total.2, total.3, total.4].compactMap { Int($0) }
        // Where nothing is judged, nothing is proved.
        #expect(numbers.count == 4 && numbers[1] > 1_000 && numbers[3] > 800)
    }
}
