// Merge keys, duplicate keys and keys that are not texts.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@Suite("Merge keys")
struct MergeKeyTests {
    @Test(
        "A merge key brings the pairs of another mapping",
        arguments: [
            ("base: &b {x: 1, y: 2}\nall: {<<: *b, z: 3}", "{x:1,y:2,z:3}"),
            ("base: &b {x: 1, y: 2}\nall: {z: 3, <<: *b}", "{z:3,x:1,y:2}"),
            ("base: &b {x: 1, y: 2}\nall: {<<: *b, y: 9}", "{x:1,y:9}"),
            ("base: &b {x: 1, y: 2}\nall: {y: 9, <<: *b}", "{y:9,x:1}"),
            ("p: &p {x: 1}\nq: &q {x: 2, y: 2}\nall: {<<: [*p, *q]}", "{x:1,y:2}"),
            ("p: &p {x: 1}\nq: &q {<<: *p, y: 2}\nall: {<<: *q, z: 3}", "{x:1,y:2,z:3}"),
            ("all: {<<: {x: 1}, y: 2}", "{x:1,y:2}"),
            ("base: &b {x: 1, y: 2}\nall: {!!merge <<: *b, z: 3}", "{x:1,y:2,z:3}"),
            ("all: {<<: []}", "{}"),
            ("all: {'<<': 1}", "{<<:1}"),
            ("all: [<<, {a: <<}]", "[\"<<\",{a:\"<<\"}]"),
        ]
    )
    func merges(text: String, expected: String) throws {
        #expect(try summary(#require(tree(text)["all"])) == expected)
    }

    @Test("Merged pairs are shared, keep their place, and are found in large mappings")
    func large() throws {
        let base = (0..<40).map { "  k\($0): \($0)\n" }.joined()
        let root = try tree("base: &b\n\(base)all:\n  <<: *b\n  k7: own\n")
        let all = try #require(root["all"])
        #expect(all.count == 40)
        #expect(all["k7"]?.string == "own")
        #expect(all["k39"] == root["base"]?["k39"])
        #expect(all.key("k39")?.span == root["base"]?.key("k39")?.span)
    }

    @Test("A merge key needs mappings", arguments: ["{<<: 1️⃣text}", "a: &a 1️⃣1\nb: {<<: *a}", "{<<: [{x: 1}, 1️⃣2]}"])
    func invalid(marked: String) throws {
        let text = MarkedText(marked)
        let finding = try finding(text.text)
        #expect(finding.rule == .invalidMerge)
        #expect(finding.message == "the merge key ‘<<’ needs a mapping or a sequence of mappings")
        #expect(finding.span?.start == text[1] || marked.hasPrefix("a"))
    }

    @Test("Two merge keys are duplicates, and the help says how to write them")
    func twice() throws {
        let finding = try finding("p: &p {x: 1}\nq: {<<: *p, <<: *p}")
        #expect(finding.rule == .duplicateKey)
        #expect(finding.help == "Merge several mappings with one key: ‘<<: [*first, *second]’.")
    }
}

@Suite("Duplicate keys")
struct DuplicateKeyTests {
    @Test("The first one counts, the second is reported", arguments: ["test.yaml", "test.json"], [0, 20])
    func duplicates(path: String, others: Int) throws {
        let filler = (0..<others).map { "\"k\($0)\": 0, " }.joined()
        let text = MarkedText("{\(filler)1️⃣\"a\"2️⃣: 1, \"b\": 2,\n 3️⃣\"a\"4️⃣: 3}")
        let (document, findings) = parse(bytes: text.bytes, path: path)
        let root = try #require(document?.root)
        #expect(root["a"]?.integer == 1)
        #expect(root["b"]?.integer == 2)
        #expect(root.count == others + 2)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.rule == .duplicateKey)
        #expect(finding.severity == .error)
        #expect(finding.message == "the key ‘a’ is already in this mapping")
        #expect(finding.span == SourceSpan(file: path, start: text[3], end: text[4]))
        #expect(finding.notes.map(\.span) == [SourceSpan(file: path, start: text[1], end: text[2])])
        #expect(finding.notes.map(\.message) == ["the first one is here, and it is the one that counts"])
    }

    @Test("A key three times is two findings; a number and a text of the same spelling are the same key")
    func more() {
        #expect(findings("a: 1\na: 2\na: 3\n").count == 2)
        #expect(findings("200: a\n'200': b\n").map(\.rule) == [.duplicateKey])
        #expect(findings("- {a: 1}\n- {a: 1}\n").isEmpty)
    }

    @Test("Reading is given up after a thousand errors")
    func tooMany() {
        let (document, findings) = parse(bytes: Array(String(repeating: "a: 1\n", count: 5000).utf8), path: "test.yaml")
        #expect(document == nil)
        #expect(findings.count == 1001)
        #expect(findings.last?.rule == .tooManyFindings)
        #expect(findings.last?.message == "reading was given up after 1000 errors")
    }
}

@Suite("Keys that are not texts")
struct ComplexKeyTests {
    @Test("They are reported, and the other pairs are kept")
    func complexKeys() throws {
        let text = MarkedText("? 1️⃣[a, b]2️⃣\n: 1\nc: 2\n")
        let (document, findings) = parse(bytes: text.bytes, path: "test.yaml")
        #expect(try summary(#require(document?.root)) == "{c:2}")
        #expect(findings.map(\.rule) == [.nonStringKey])
        #expect(findings.map(\.message) == ["a sequence cannot be the key of a mapping"])
        #expect(findings.first?.span == SourceSpan(file: "test.yaml", start: text[1], end: text[2]))
    }

    @Test("A template in braces gets the advice to use quotes")
    func braces() throws {
        let finding = try finding("{ {id}: 1 }", path: "test.yaml")
        #expect(finding.message == "a mapping cannot be the key of a mapping")
        #expect(finding.help == "Put the key in quotes if the bracket or brace belongs to a text.")
    }

    @Test("An alias of a collection is no key, an alias of a scalar is")
    func aliases() throws {
        #expect(try finding("a: &x [1]\n*x : 2\n").rule == .nonStringKey)
        #expect(try summary(tree("a: &x b\n*x : 2\n")) == "{a:\"b\",b:2}")
    }
}
