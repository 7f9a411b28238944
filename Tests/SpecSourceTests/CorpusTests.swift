// Real API descriptions, where they are at hand: all of them are read, and every node knows a place inside its file.

import Diagnostics
import Foundation
import SpecSource
import TestSupport
import Testing

@Suite("Corpus of descriptions", .enabled(if: SharedFolder.contains("corpus")))
struct CorpusTests {
    @Test("Every description is read without errors, and positions point at what was read")
    func wholeCorpus() throws {
        let folder = try #require(SharedFolder.path) + "/corpus"
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") || $0.hasSuffix(".json")
        }
        #expect(names.count > 20)
        for name in names.sorted() {
            var loader = SourceLoader(root: folder)
            let path = folder + "/" + name
            let (document, findings) = loader.load(path: path, referencedFrom: nil)
            #expect(findings.filter { $0.severity == .error }.map(\.message) == [], "\(name)")
            let root = try #require(document?.root, "\(name)")
            if !name.contains("/") { #expect(root["openapi"] != nil || root["swagger"] != nil, "\(name)") }
            for pair in root.pairs {
                let place = pair.key.span.start
                let line = try #require(loader.texts.line(place.line, of: path)).unicodeScalars
                let text = line.dropFirst(place.column - 1).drop { $0 == "\"" || $0 == "'" }
                #expect(String(text).hasPrefix(pair.key.scalarText ?? "?"), "\(name):\(place.line):\(place.column)")
            }
        }
    }
}
