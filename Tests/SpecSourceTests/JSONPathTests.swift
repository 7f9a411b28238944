// JSONPath: what a query selects, and what is refused.

import Diagnostics
import Testing

@testable import SpecSource

@Suite struct JSONPathTests {
    private static let text = """
        paths:
          /a:
            get: {id: getA, deprecated: true, tags: [x, y], cost: 3}
            x-internal: {id: inner}
          /b/{id}:
            get: {id: getB, cost: 12}
            post: {id: postB, deprecated: false, tags: [y]}
        list: [{name: one, n: 1}, {name: two, n: 2}, {name: "it's", n: null}]
        "odd 'name'": 1

        """

    private func tree() throws -> Node {
        try #require(parse(bytes: Array(Self.text.utf8), path: "a.yaml").0?.root)
    }

    /// The values of `id` or `name`, or the texts, of what is selected.
    private func select(_ query: String) throws -> [String] {
        try JSONPath(query).places(in: try tree(), limit: 10_000).map { found in
            (found.node["id"] ?? found.node["name"] ?? found.node).scalarText ?? "\(found.node.kind)"
        }
    }

    @Test(arguments: [
        ("$.paths", ["mapping"]), ("$", ["mapping"]), ("$.nothing", []), ("$.paths.nothing.deeper", []),
        ("$.paths['/a'].get", ["getA"]), (#"$["paths"]["/b/{id}"].post"#, ["postB"]), ("$['odd \\'name\\'']", ["1"]),
        ("$.paths['/a'].x-internal", ["inner"]), ("$.list[0]", ["one"]), ("$.list[-1]", ["it's"]), ("$.list[3]", []),
        ("$.list[0, 2]", ["one", "it's"]), ("$.list[0]['name','n']", ["one", "1"]),
        ("$.paths.*.*", ["getA", "inner", "getB", "postB"]), ("$.paths[*].get", ["getA", "getB"]),
        ("$..get", ["getA", "getB"]), ("$..['get','post']", ["getA", "getB", "postB"]), ("$..tags[0]", ["x", "y"]),
        ("$.list..name", ["one", "two", "it's"]), ("$.list.name", []), ("$.paths[0]", []),
    ])
    func selects(query: String, found: [String]) throws {
        #expect(try select(query) == found)
    }

    @Test(arguments: [
        ("$.list[?@.name == 'two']", ["two"]), ("$.list[?(@.name == 'two')]", ["two"]),
        (#"$.list[?@.name=="it's"]"#, ["it's"]), ("$.list[?@.n > 1]", ["two"]), ("$.list[?@.n >= 1]", ["one", "two"]),
        ("$.list[?@.n < 2.5]", ["one", "two"]), ("$.list[?@.n <= -1]", []), ("$.list[?@.n == null]", ["it's"]),
        ("$.list[?@.name < 'one']", ["it's"]), ("$.list[?@.n != 1]", ["two", "it's"]),
        ("$.list[?@.missing != 1]", ["one", "two", "it's"]), ("$.list[?@.missing == @.other]", ["one", "two", "it's"]),
        ("$.paths[*][?@.deprecated]", ["getA", "postB"]), ("$.paths[*][?@.deprecated == true]", ["getA"]),
        ("$.paths[*][?!@.deprecated]", ["inner", "getB"]), ("$..[?@.tags[0] == 'y']", ["postB"]),
        ("$.paths[*][?@.deprecated == true || @.cost == 12]", ["getA", "getB"]),
        ("$.paths[*][?@.deprecated && @.cost]", ["getA"]), ("$.paths[*][?(@.cost > 2 && !(@.cost > 9))]", ["getA"]),
        ("$.paths[?@.post]", ["mapping"]), ("$..tags[?@ == 'y']", ["y", "y"]), ("$.list[?'one' == @.name]", ["one"]),
        ("$.paths[*][?@.tags[?@ == 'x']]", ["getA"]),
    ])
    func filters(query: String, found: [String]) throws {
        #expect(try select(query) == found)
    }

    @Test(arguments: [
        ("", "begins with ‘$’"), ("paths", "begins with ‘$’"), ("$.", "the end at character 3"),
        ("$.paths./a", "‘/’ at character 9"), ("$.a b", "‘ ’ at character 4"), ("$[", "the end"), ("$['a", "no end"),
        ("$['a'", "where ‘]’ is expected"), ("$[0:2]", "slices"), ("$[:2]", "slices"), ("$[1.5]", "not an index"),
        ("$[99999999999999999999]", "not an index"), ("$['\\u0041']", "escape"), ("$[?length(@) > 1]", "length()"),
        ("$[?@.a == $.b]", "from the root"), ("$[?@.* == 1]", "for one value"), ("$[?@.a == yes]", "in quotes"),
        ("$[?'a']", "a comparison"), ("$[?(@.a]", "where ‘)’"), ("$[?]", "in a filter"), ("$[]", "in brackets"),
        ("$...a", "‘.’ at character 4"), ("$[?@.a === 1]", "in a filter"), ("$[?@.a = 1]", "‘=’"),
    ])
    func refuses(query: String, message: String) {
        #expect {
            try JSONPath(query)
        } throws: { error in
            (error as? JSONPath.Problem)?.message.contains(message) == true
        }
    }

    @Test func nestingIsLimited() {
        let open = String(repeating: "(", count: 100_000)
        #expect(throws: JSONPath.Problem.self) { try JSONPath("$[?\(open)") }
        #expect(throws: JSONPath.Problem.self) { try JSONPath("$[?\(String(repeating: "!", count: 100_000))@.a]") }
    }

    @Test func visitsAreLimited() throws {
        let tree = try tree()
        #expect(throws: JSONPath.TooMany.self) { try JSONPath("$..*").places(in: tree, limit: 20) }
    }
}
