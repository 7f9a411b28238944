// The rules as a list: complete, distinct, and each with its texts.

import Diagnostics
import SpecSource
import Testing

@testable import OpenAPI

@Suite struct RuleTests {
    @Test func identifiersAreDistinct() {
        let identifiers = (Rule.openAPIRules + Rule.sourceRules).map(\.id)
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test(arguments: Rule.openAPIRules)
    func everyRuleExplainsItself(rule: Rule) {
        #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." })
        #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
        #expect(rule.explanation.hasSuffix(".") || rule.explanation.hasSuffix(")"))
        #expect(rule.fix.hasSuffix("."))
        #expect(rule.explanation != rule.title)
    }

    @Test func everyValidationReportsAListedRule() {
        let listed = Set(Rule.openAPIRules)
        #expect(Validation.all.allSatisfy { listed.contains($0.rule) })
    }
}
