// Looking things up: mappings small and large, sequences, identity.

import SpecSource
import Testing

@Suite("Nodes")
struct NodeTests {
    @Test(
        "Pairs keep the order of the document; lookups find key and value", arguments: [0, 1, 5, 12, 13, 14, 100, 5000])
    func mappings(count: Int) throws {
        let names = (0..<count).map { "key\(($0 * 7919) % 100_003)" }
        let root = try tree(count == 0 ? "{}" : names.map { "\($0): v-\($0)\n" }.joined())
        #expect(root.count == count)
        #expect(root.pairs.map { $0.key.string } == names)
        for name in names {
            #expect(root[name]?.string == "v-\(name)")
            #expect(root.key(name)?.string == name)
        }
        #expect(root["key"] == nil)
        #expect(root[""] == nil)
        #expect(root.key("other") == nil)
    }

    @Test("Numbers and words as keys are found by their text")
    func scalarKeys() throws {
        let root = try tree("200: a\n0x1F: b\ntrue: c\n1.0: d\n~: e\n'4XX': f\n")
        #expect(root.pairs.map { $0.key.scalarText } == ["200", "0x1F", "true", "1.0", "~", "4XX"])
        #expect(root["200"]?.string == "a")
        #expect(root["1.0"]?.string == "d")
        #expect(root.key("200")?.kind == .integer)
    }

    @Test("Keys are compared by bytes, not by canonical equivalence")
    func byteComparison() throws {
        let root = try tree("\"\\u00e9\": composed\n\"e\\u0301\": decomposed\n")
        #expect(root["\u{E9}"]?.string == "composed")
        #expect(root["e\u{301}"]?.string == "decomposed")
    }

    @Test("What is not a collection has no contents")
    func otherKinds() throws {
        let root = try tree("[text, {a: 1}]")
        #expect(root["a"] == nil)
        #expect(root.pairs.isEmpty)
        #expect(root.elements[0].elements.isEmpty)
        #expect(root.elements[0].count == 0)
        #expect(root.elements[1].elements.isEmpty)
        #expect(root.elements[1].count == 1)
    }

    @Test("Equal means the same node")
    func identity() throws {
        let root = try tree("a: &x {}\nb: {}\nc: *x\n")
        #expect(root["a"] == root["a"])
        #expect(root["a"] != root["b"])
        #expect(root["a"] == root["c"])
        #expect(root["a"]?.id == root["c"]?.id)
        #expect(Set(root.pairs.map(\.value)).count == 2)
        #expect(try tree("{}") != tree("{}"))
    }

    @Test("Summaries of small documents: the tree has the shape of the text")
    func shapes() throws {
        #expect(try summary(tree("- a\n- [b, {c: d}]\n- - 1\n- e:\n")) == #"["a",["b",{c:"d"}],[1],{e:null}]"#)
        #expect(try summary(tree("text")) == "\"text\"")
        #expect(try summary(tree("%YAML 1.1\n---\na: yes\n...\n")) == #"{a:"yes"}"#)
    }
}
