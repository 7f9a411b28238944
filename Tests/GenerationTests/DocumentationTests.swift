// The published files that are derived from declarations. Run the tests with RECORD=1 to write them anew.

import Foundation
import Testing

@testable import Generation

@Suite struct DocumentationTests {
    private func expectPublished(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = root.deletingLastPathComponent().appendingPathComponent("Documentation/\(name)")
        let published = try? String(contentsOf: file, encoding: .utf8)
        if published != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        // A new text fails once even when recorded, so that nothing is accepted by accident.
        #expect(published == text, "Documentation/\(name) is not up to date", sourceLocation: sourceLocation)
    }

    @Test func schemaIsUpToDate() throws {
        try expectPublished("apigen.schema.json", ConfigurationSchema.rendered(rules: .standard))
    }

    @Test func referenceIsUpToDate() throws {
        try expectPublished("configuration.md", ConfigurationReference.rendered())
    }

    @Test func templatesAreUpToDate() throws {
        try expectPublished("templates.md", TemplateReference.rendered())
    }

    @Test func rulesAreUpToDate() throws {
        try expectPublished("rules.md", RuleReference.rendered())
    }

    @Test func rulesAreListedOnceInTheirGroupsSortedById() throws {
        let groups = RuleReference.rendered().split(separator: "\n## ").dropFirst()
        let listed = groups.map { $0.matches(of: /(?m)^### (.+)$/).map { String($0.1) } }
        #expect(listed == [RuleCatalog.standard.configurable.map(\.id), RuleCatalog.standard.fixed.map(\.id)])
        #expect(listed.allSatisfy { !$0.isEmpty && $0 == $0.sorted() })
    }

    @Test func textOfRulesSurvivesMarkdownOutsideOfCode() {
        #expect(RuleReference.escaped("`<a*b>` is <a*b>") == "`<a*b>` is \\<a\\*b\\>")
    }

    @Test func schemaNamesEveryKeySwitchAndRule() throws {
        let data = Data(ConfigurationSchema.rendered(rules: .standard).utf8)
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(Set(properties.keys) == ["version", "modules", "rules", "templates"])
        let module = try #require(properties["modules"]?["additionalProperties"] as? [String: Any])
        let switches = try #require(module["properties"] as? [String: Any])
        #expect(Set(switches.keys) == Set(ConfigurationKey.ofModule.map(\.name) + ModuleSwitches.all.map(\.name)))
        let rules = try #require(properties["rules"]?["properties"] as? [String: Any])
        #expect(Set(rules.keys) == Set(RuleCatalog.standard.configurable.map(\.id)))
    }

    @Test func everyRuleHasAnIdOfItsOwnAndAllItsTexts() {
        let rules = RuleCatalog.standard.all
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(rule.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
            #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
            #expect(rule.explanation.hasSuffix(".") && rule.fix.hasSuffix("."), "\(rule.id)")
        }
    }
}
