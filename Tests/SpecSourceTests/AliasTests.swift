// Aliases share what they stand for; what they expand to is counted, never made.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@Suite("Aliases")
struct AliasTests {
    @Test("An alias is the anchored node itself, and a later anchor of the same name wins")
    func sharing() throws {
        let root = try tree("a: &x {k: v}\nb: *x\nc: &x 2\nd: *x\n")
        #expect(root["b"] == root["a"])
        #expect(root["d"] == root["c"])
        #expect(summary(root) == "{a:{k:\"v\"},b:{k:\"v\"},c:2,d:2}")
    }

    @Test("An alias without an anchor is reported and read as null")
    func unknown() throws {
        let text = MarkedText("a: 1️⃣*nowhere2️⃣\n")
        let (document, findings) = parse(bytes: text.bytes, path: "test.yaml")
        #expect(document?.root["a"]?.kind == .null)
        #expect(findings.map(\.rule) == [.unknownAlias])
        #expect(findings.first?.message == "there is no anchor ‘&nowhere’ before this alias")
        #expect(findings.first?.span == SourceSpan(file: "test.yaml", start: text[1], end: text[2]))
    }

    @Test(
        "An alias inside its own anchor is reported and read as null",
        arguments: ["a: 1️⃣&x [2️⃣*x]", "a: 1️⃣&x\n  b: 2️⃣*x\n"])
    func recursive(marked: String) throws {
        let text = MarkedText(marked)
        let finding = try finding(text.text)
        #expect(finding.rule == .recursiveAlias)
        #expect(finding.message == "the alias ‘*x’ stands inside the node that it stands for")
        #expect(finding.span?.start == text[2])
        #expect(finding.notes.first?.span?.start.line == 1)
    }

    @Test("A bomb of aliases is refused without being expanded")
    func bomb() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...60 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let found = try finding(text)
        #expect(found.rule == .tooManyNodes)
        #expect(found.message == "more than 5000000 nodes, counting each alias as a copy")
        #expect(found.span?.start.line == 7)
        #expect(parse(bytes: Array(text.utf8), path: "test.yaml").0 == nil)
    }

    @Test("Counted exactly: collections, keys and scalars, aliases as copies")
    func budget() {
        // The mapping, two keys, and twice the sequence of two.
        let text = "a: &x [1, 2]\nb: *x\n"
        #expect(findings(text, limits: Limits(expandedNodes: 9)).isEmpty)
        #expect(findings(text, limits: Limits(expandedNodes: 8)).map(\.rule) == [.tooManyNodes])
        #expect(findings("[1, 2]", limits: Limits(expandedNodes: 2)).map(\.rule) == [.tooManyNodes])
    }
}

@Suite("Limits")
struct LimitTests {
    @Test("Nesting is limited in both languages, without using the stack", arguments: ["test.yaml", "test.json"])
    func depth(path: String) throws {
        let allowed = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
        #expect(try tree(allowed, path: path).kind == .sequence)
        let finding = try finding(String(repeating: "[", count: 200_000), path: path)
        #expect(finding.rule == .tooDeep)
        #expect(finding.message == "nested more than 1000 levels deep")
        #expect(finding.span?.start == SourcePosition(line: 1, column: 1001))
    }

    @Test("Nesting by indentation and through aliases counts too")
    func otherDepth() throws {
        #expect(findings(String(repeating: "- ", count: 2000) + "a").map(\.rule) == [.tooDeep])
        let limits = Limits(depth: 4)
        #expect(findings("- &a [[1]]\n- [*a]\n", limits: limits).isEmpty)
        #expect(findings("- &a [[1]]\n- [[*a]]\n", limits: limits).map(\.rule) == [.tooDeep])
        #expect(findings("- &a [[1]]\n- &b [*a]\n- [*b]\n", limits: limits).map(\.rule) == [.tooDeep])
    }

    @Test("A large file is refused before it is looked at")
    func size() throws {
        let finding = try finding("a: 12", limits: Limits(bytes: 4))
        #expect(finding.rule == .fileTooLarge)
        #expect(finding.message == "‘test.yaml’ is larger than 4 bytes")
        #expect(findings("a: 1", limits: Limits(bytes: 4)).isEmpty)
    }

    @Test("Every rule is listed once, under a kebab-case name, with its texts")
    func rules() {
        #expect(Set(Rule.sourceRules.map(\.id)).count == Rule.sourceRules.count)
        for rule in Rule.sourceRules {
            #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
            #expect(rule.explanation.hasSuffix(".") && rule.fix.hasSuffix("."))
            #expect(!rule.title.hasSuffix("."))
        }
    }
}
