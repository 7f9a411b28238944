// Changed copies of trees: what they hold, and that every node keeps its place.

import Diagnostics
import TestSupport
import Testing

@testable import SpecSource

@Suite struct TreePatchTests {
    private func tree(_ text: String, _ path: String = "a.yaml") throws -> Node {
        try #require(parse(bytes: Array(text.utf8), path: path).0?.root)
    }

    /// A tree in flow style, without blanks.
    private func text(_ node: Node) -> String {
        switch node.kind {
        case .mapping:
            "{" + node.pairs.map { "\($0.key.scalarText ?? ""):\(text($0.value))" }.joined(separator: ",") + "}"
        case .sequence: "[" + node.elements.map(text).joined(separator: ",") + "]"
        default: node.scalarText ?? ""
        }
    }

    private func merge(_ original: String, _ update: String, at query: String = "$") throws -> Node {
        let original = try tree(original)
        let update = try tree(update, "o.yaml")
        var patch = TreePatch(original)
        let adopted = patch.adopt(update)
        let adoption = try #require(adopted)
        let places = try JSONPath(query).places(in: original, limit: 100_000).map(\.place)
        patch.merge(try #require(adoption(update)), at: places)
        return patch.tree
    }

    private func remove(_ original: String, _ query: String) throws -> String {
        let original = try tree(original)
        var patch = TreePatch(original)
        patch.remove(at: try JSONPath(query).places(in: original, limit: 100_000).map(\.place))
        return text(patch.tree)
    }

    @Test(arguments: [
        ("{a: 1}", "{b: 2}", "{a:1,b:2}"), ("{a: 1}", "{a: 2}", "{a:2}"),
        ("{a: {b: 1, c: 2}}", "{a: {c: 3, d: 4}}", "{a:{b:1,c:3,d:4}}"),
        ("{a: [1]}", "{a: [2, 3]}", "{a:[1,2,3]}"), ("{a: [1]}", "{a: 2}", "{a:2}"),
        ("{a: 1}", "{a: {b: 1}}", "{a:{b:1}}"),
        ("[1]", "2", "[1,2]"), ("[1]", "{a: 1}", "[1,{a:1}]"), ("[1]", "[2, 3]", "[1,2,3]"), ("{}", "{}", "{}"),
        ("{}", "{a: 1}", "{a:1}"), ("1", "2", "2"),
    ])
    func merging(original: String, update: String, result: String) throws {
        #expect(text(try merge(original, update)) == result)
    }

    @Test func severalPlacesInsideEachOther() throws {
        #expect(text(try merge("{a: {a: {}, b: 1}}", "{x: 1}", at: "$..a")) == "{a:{a:{x:1},b:1,x:1}}")
    }

    @Test(arguments: [
        ("{a: 1, b: 2}", "$.a", "{b:2}"), ("[1, 2, 3, 4]", "$[1, 3]", "[1,3]"),
        ("{a: {b: 1}, c: {b: 2}}", "$..b", "{a:{},c:{}}"),
        ("{a: {a: 1}, b: 1}", "$..a", "{b:1}"), ("[1, 2]", "$[*]", "[]"), ("{a: 1}", "$", "{a:1}"),
    ])
    func removing(original: String, query: String, result: String) throws {
        #expect(try remove(original, query) == result)
    }

    @Test func anAliasIsChangedWhereItIsSelectedOnly() throws {
        let original = "a: &x {n: 1}\nb: *x\n"
        #expect(text(try merge(original, "{m: 2}", at: "$.b")) == "{a:{n:1},b:{n:1,m:2}}")
        #expect(try remove(original, "$.a.n") == "{a:{},b:{n:1}}")
    }

    @Test func placesAreKept() throws {
        let original = MarkedText("1️⃣2️⃣a: 3️⃣{b: 4️⃣1}\n5️⃣c: 6️⃣2\n")
        let update = MarkedText("a: {d: 0️⃣9}\n7️⃣c: 8️⃣3\n")
        let tree = try merge(original.text, update.text)
        func expect(_ node: Node?, _ file: String, _ place: SourcePosition) {
            #expect(node?.span.file == file)
            #expect(node?.span.start == place)
            #expect(node?.treePath == "a.yaml")
        }
        expect(tree, "a.yaml", original[1])
        expect(tree.key("a"), "a.yaml", original[2])
        expect(tree["a"], "a.yaml", original[3])
        expect(tree["a"]?["b"], "a.yaml", original[4])
        expect(tree["a"]?["d"], "o.yaml", update[0])
        expect(tree.key("c"), "o.yaml", update[7])
        expect(tree["c"], "o.yaml", update[8])
    }

    @Test func largeMappingsAreStillFound() throws {
        func pairs(_ range: Range<Int>, _ value: String) -> String {
            range.map { "k\($0): \(value)\n" }.joined()
        }
        let tree = try merge(pairs(0..<500, "old"), pairs(400..<1000, "new"))
        #expect(tree.count == 1000)
        for index in 0..<1000 { #expect(tree["k\(index)"]?.string == (index < 400 ? "old" : "new")) }
        #expect(tree["k1000"] == nil)
        let small = try merge(pairs(0..<8, "old"), pairs(4..<20, "new"))
        for index in 0..<20 { #expect(small["k\(index)"]?.string == (index < 4 ? "old" : "new")) }
    }

    @Test func patchesOfPatches() throws {
        let first = try merge("{a: 1}", "{b: {c: 2}}")
        let third = try tree("{c: 3, d: 4}", "third.yaml")
        var patch = TreePatch(first)
        let adopted = patch.adopt(third)
        let adoption = try #require(adopted)
        patch.merge(try #require(adoption(third)), at: [[1]])
        #expect(text(patch.tree) == "{a:1,b:{c:3,d:4}}")
        #expect(patch.tree["a"]?.span.file == "a.yaml")
        #expect(patch.tree["b"]?.span.file == "o.yaml")
        #expect(patch.tree["b"]?["d"]?.span.file == "third.yaml")
        // The tree before is as it was.
        #expect(text(first) == "{a:1,b:{c:2}}")
    }
}
