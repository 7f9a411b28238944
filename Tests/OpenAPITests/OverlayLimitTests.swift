// Overlays that multiply what they select come to an end.

import Diagnostics
import Foundation
import SpecSource
import Testing

@testable import OpenAPI

@Suite struct OverlayLimitTests {
    @Test func growthIsLimited() throws {
        let file = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("overlay-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        let doubling = "- {target: '$..*[?@.x]', update: {a: {x: 1}, b: {x: 1}}}\n"
        let text = "overlay: 1.0.0\nactions:\n- {target: $.info, update: {x-a: {x: 1}}}\n"
        try Data((text + String(repeating: doubling, count: 60)).utf8).write(to: file)
        let source = try #require(parse(bytes: Array("info: {}".utf8), path: "a.yaml").0)
        let patching = OverlayPatching.apply([OverlayFile(file.path)], to: source, largestVisit: 5000)
        #expect(patching.findings.map(\.rule.id) == ["overlay-target"])
        #expect(patching.findings.first?.message == "the target looks at more than 5000 nodes")
    }
}
