// Depth and size: recursion without end is an error, recursion that follows the data works, large output is right.

import Mustache
import Testing

struct LimitTests {
    private static let tooDeep =
        "more than 1000 templates are nested here; "
        + "let the recursion end, by a section around the tag that is left when the data ends"

    @Test func recursionWithoutEnd() {
        #expect(failure("a\n {{>main}}") == "main:2:2: \(Self.tooDeep)")
    }

    @Test func mutualRecursionWithoutEnd() {
        #expect(
            failure("{{>a}}", partials: ["a": "x{{>b}}", "b": "{{<a}}{{$c}}{{/c}}{{/a}}"]) == "b:1:1: \(Self.tooDeep)")
    }

    @Test func recursionWithoutEndByLambda() {
        let context: Value = ["a": .lambda(Lambda { _ in "{{a}}" })]
        #expect(failure("{{a}}", context) == "main, text of lambda `a`:1:1: \(Self.tooDeep)")
    }

    @Test func outputIsUnchangedAfterAnError() throws {
        let library = try TemplateLibrary(["main": "abc{{>main}}"])
        var output: [UInt8] = [1, 2, 3]
        #expect(throws: TemplateError.self) { try library.render("main", .null, into: &output) }
        #expect(output == [1, 2, 3])
    }

    @Test func outputIsAppendedTo() throws {
        let library = try TemplateLibrary(["main": "{{a}}"])
        var output = Array("x".utf8)
        try library.render("main", ["a": "y"], into: &output)
        try library.render("main", ["a": "z"], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "xyz")
    }

    @Test func unknownTemplate() throws {
        let library = try TemplateLibrary(["main": ""])
        let error = #expect(throws: TemplateError.self) { try library.render("mian", .null) }
        #expect(error?.description == "mian: there is no template `mian`; add it to the library, or correct the name")
    }

    @Test func recursionAsDeepAsTheData() throws {
        var node: Value = ["child": .null]
        for _ in 0..<900 { node = ["child": node] }
        let rendered = try render("{{#child}}<{{>main}}>{{/child}}", node)
        #expect(rendered == String(repeating: "<", count: 900) + String(repeating: ">", count: 900))
    }

    @Test func indentationOfDeepRecursion() throws {
        let tree: Value = ["n": "1", "sub": [["n": "2", "sub": [["n": "3", "sub": []]]], ["n": "4", "sub": []]]]
        let rendered = try render("{{>tree}}", tree, partials: ["tree": "{{n}}\n{{#sub}}\n  {{>tree}}\n{{/sub}}\n"])
        #expect(rendered == "1\n  2\n    3\n  4\n")
    }

    @Test func deeplyNestedSections() throws {
        let depth = 2000
        let template =
            String(repeating: "{{#a}}", count: depth) + "{{b}}" + String(repeating: "{{/a}}", count: depth)
        #expect(try render(template, ["a": true, "b": "x"]) == "x")
    }

    @Test func largeList() throws {
        let list = Value.list((0..<50_000).map { ["n": .text(String($0)), "odd": .bool($0 % 2 == 1)] })
        let rendered = try render(
            "{{#list}}\n  {{>line}}\n{{/list}}\n", ["list": list],
            partials: ["line": "{{n}}{{#odd}} odd{{/odd}}{{^odd}} even{{/odd}}\n"], strict: true)
        let expected = (0..<50_000).map { "  \($0) \($0 % 2 == 1 ? "odd" : "even")\n" }.joined()
        #expect(rendered == expected)
    }

    @Test func oneLibraryRendersConcurrently() async throws {
        let library = try TemplateLibrary(["main": "{{#list}}{{>item}}{{/list}}", "item": "[{{.}}{{x}}]"])
        let results = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<16 {
                group.addTask { try library.render("main", ["list": ["a", "b"], "x": .text(String(index))]) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(results == Set((0..<16).map { "[a\($0)][b\($0)]" }))
    }
}
