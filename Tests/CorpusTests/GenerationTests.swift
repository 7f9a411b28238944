// Every description of the corpus goes through the generator to the end.

import Foundation
import Testing

@Suite("Generation from real descriptions", .enabled(if: CorpusIndex.isThere, "the corpus is not there"))
struct CorpusGenerationTests {
    @Test(arguments: CorpusIndex.entries)
    func everyDescriptionIsGeneratedOrRefusedWithPositions(_ entry: CorpusEntry) throws {
        let result = try Tool.apigen(
            "generate", "--spec", entry.path, "--module", "Client", "--output", ".build/corpus/\(entry.folder)",
            "--force")
        switch result.status {
        case 0:
            #expect(!result.errors.contains(": error: "))
            #expect(!CorpusIndex.refused.contains(entry.file), "it is generated now: take it off the list")
        case 1:
            #expect(result.errors.contains(/:[0-9]+:[0-9]+: error: .*\[[a-z0-9-]+\]/))
            #expect(CorpusIndex.refused.contains(entry.file), "it was generated before: \(result.errors.suffix(2000))")
        default:
            Issue.record("exit status \(result.status): \(result.errors.suffix(500))")
        }
    }

    @Test(arguments: CorpusIndex.entries.filter { $0.isGeneratable && largest.contains($0.file) })
    func coverageAddsUpToWhatOthersCounted(_ entry: CorpusEntry) throws {
        let result = try Tool.apigen("coverage", "--spec", entry.path, "--format", "json")
        #expect(result.status == 0)
        let modules = try JSONDecoder().decode([ModuleCoverage].self, from: Data(result.output.utf8))
        let categories = try #require(modules.first?.categories)
        let totals = Dictionary(uniqueKeysWithValues: categories.map { ($0.name, $0.total) })
        #expect(totals["operations"] == entry.operations)
        #expect(totals["schemas"] == entry.schemas)
        for category in categories {
            #expect(category.generated + category.stubbed + category.skipped == category.total, "\(category.name)")
        }
    }

    /// What `apigen suggest` writes for a description is an overlay that fits it.
    @Test(arguments: CorpusIndex.entries.filter(\.isGeneratable))
    func suggestedOverlaysFit(_ entry: CorpusEntry) throws {
        let suggested = try Tool.apigen("suggest", "--spec", entry.path)
        #expect(suggested.status == 0)
        let overlay = Tool.root + "/.build/corpus/\(entry.folder).overlay.yaml"
        try FileManager.default.createDirectory(
            atPath: Tool.root + "/.build/corpus", withIntermediateDirectories: true)
        try Data(suggested.output.utf8).write(to: URL(fileURLWithPath: overlay))
        let result = try Tool.apigen(
            "generate", "--spec", entry.path, "--overlay", overlay, "--module", "Client", "--output",
            ".build/corpus/\(entry.folder)-suggested", "--dry-run")
        #expect(result.status == 0)
        let refusals = [
            "[overlay-", "[unsupported-pagination]", "[unsupported-poll]", "[unsupported-token]", "[unsupported-id]",
        ].filter(result.errors.contains)
        #expect(refusals.isEmpty, "\(result.errors.suffix(2000))")
    }

    /// The descriptions with most to count.
    static let largest: Set<String> = [
        "Mastercard__open-banking-us-openapi__openbanking-us.yaml", "CreateAPI__CreateAPI__github.yaml",
        "box__box-openapi__openapi.json", "Adyen__adyen-openapi__CheckoutService-v71.yaml",
    ]

    struct ModuleCoverage: Decodable {
        struct Category: Decodable {
            var name: String
            var total: Int
            var generated: Int
            var stubbed: Int
            var skipped: Int
        }

        var categories: [Category]?
    }
}
