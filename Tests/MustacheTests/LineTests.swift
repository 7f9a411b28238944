// Lines and indentation beyond the cases of the specification: what generated code looks like depends on them.

import Mustache
import Testing

struct LineTests {
    @Test func carriageReturnsAreKept() throws {
        let rendered = try render(
            "a\r\n{{#list}}\r\n  {{>item}}\r\n{{/list}}\r\nz\r\n", ["list": ["1", "2"]],
            partials: ["item": "<\r\n\r\n{{.}}\r\n"])
        #expect(rendered == "a\r\n  <\r\n\r\n  1\r\n  <\r\n\r\n  2\r\nz\r\n")
    }

    @Test func indentationAddsUp() throws {
        let rendered = try render(
            "  {{>a}}\n", ["list": ["1", "2"]],
            partials: ["a": "a {\n\t{{>b}}\n}\n", "b": "{{#list}}\nb {{.}};\n{{/list}}\n"])
        #expect(rendered == "  a {\n  \tb 1;\n  \tb 2;\n  }\n")
    }

    @Test func emptyLinesAreNotIndented() throws {
        #expect(try render("  {{>a}}\n", partials: ["a": "x\n\ny\n"]) == "  x\n\n  y\n")
    }

    @Test func linesThatBeginWithATagAreIndented() throws {
        let rendered = try render(
            "  {{>a}}", ["t": true, "x": "1", "y": "2"],
            partials: [
                "a": "{{x}}{{y}}\n{{#t}}{{x}}{{/t}}{{y}}\n{{^t}}{{/t}}{{y}}\n{{! c }} {{y}}\n{{>b}}!",
                "b": "p\nq",
            ])
        #expect(rendered == "  12\n  12\n  2\n   2\n  p\nq!")
    }

    @Test func aPartialInMidLineDoesNotIndentItsLines() throws {
        #expect(try render("  {{>a}}", partials: ["a": "x {{>b}}\nz", "b": "1\n2"]) == "  x 1\n2\n  z")
    }

    @Test func standaloneSectionThatEndsWithTheTemplateAddsNoIndentation() throws {
        #expect(try render("  {{>a}}\nz", ["t": true], partials: ["a": "{{#t}}\nx\n{{/t}}"]) == "  x\nz")
    }

    @Test func valuesAreNotIndented() throws {
        #expect(try render("  {{>a}}", ["x": "1\n2"], partials: ["a": "{{x}}\ny"]) == "  1\n2\n  y")
    }

    @Test func twoTagsOnALineKeepTheLine() throws {
        #expect(try render("{{#a}}{{#a}}\nx\n{{/a}}{{/a}}\n", ["a": true]) == "\nx\n\n")
    }

    @Test func nonASCIITextIsCopiedUnchanged() throws {
        #expect(
            try render("→ {{#größe}}{{größe}} ✓{{/größe}}\u{1F600}e\u{301}", ["größe": "ñ漢字"], escaping: .html)
                == "→ ñ漢字 ✓\u{1F600}e\u{301}")
    }

    @Test func delimitersMayBeNonASCII() throws {
        #expect(try render("{{=« »=}}«a»{{a}}", ["a": "1"]) == "1{{a}}")
    }

    @Test func emptyTemplate() throws {
        #expect(try render("") == "")
        #expect(try render("\n{{>empty}}\n", partials: ["empty": ""]) == "\n")
    }
}
