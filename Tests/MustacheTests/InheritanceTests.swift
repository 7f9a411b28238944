// Parents and blocks beyond the cases of the specification: whose block is overridden, and how deep code is indented.

import Mustache
import Testing

struct InheritanceTests {
    @Test func overridesReachThePartialsOfTheParent() throws {
        let rendered = try render(
            "{{<page}}{{$title}}T{{/title}}{{/page}}",
            partials: ["page": "{{>head}}!", "head": "<{{$title}}none{{/title}}>"])
        #expect(rendered == "<T>!")
    }

    @Test func overridesEndWithTheParent() throws {
        let rendered = try render(
            "{{<p}}{{$a}}1{{/a}}{{/p}}{{>p}}{{$a}}2{{/a}}", partials: ["p": "[{{$a}}0{{/a}}]"])
        #expect(rendered == "[1][0]2")
    }

    @Test func aBlockInsideItsOwnOverrideIsItsDefault() throws {
        let rendered = try render(
            "{{<p}}{{$a}}<{{$a}}inner{{/a}}>{{/a}}{{/p}}", partials: ["p": "{{$a}}0{{/a}}"])
        #expect(rendered == "<inner>")
    }

    @Test func anOverrideIsRenderedInTheContextAndAsOftenAsTheBlock() throws {
        let rendered = try render(
            "{{<p}}{{$row}}({{.}}){{/row}}{{/p}}", ["list": ["a", "b"]],
            partials: ["p": "{{#list}}{{$row}}{{/row}}{{/list}}"])
        #expect(rendered == "(a)(b)")
    }

    @Test func dynamicParent() throws {
        let rendered = try render(
            "{{<*kind}}{{$a}}1{{/a}}{{/*kind}}", ["kind": "q"],
            partials: ["p": "p{{$a}}{{/a}}", "q": "q{{$a}}{{/a}}"])
        #expect(rendered == "q1")
    }

    @Test func theLinesOfAnOverrideAreIndentedAsTheBlockIs() throws {
        let rendered = try render(
            """
            module {
                {{<type}}
                    {{$members}}
                    var a: Int

                    {{#more}}
                    func b() {
                        c()
                    }
                    {{/more}}
                    {{/members}}
                {{/type}}
            }

            """,
            ["more": true],
            partials: ["type": "struct S {\n  {{$members}}\n  // none\n  {{/members}}\n}\n"])
        #expect(
            rendered == """
                module {
                    struct S {
                      var a: Int

                      func b() {
                          c()
                      }
                    }
                }

                """)
    }

    @Test func defaultContentIsLeftAsItIs() throws {
        let template = "a\n  {{$b}}\n    x\n  y\n  {{/b}}\n  {{$c}}one{{/c}}\n{{$d}}two{{/d}} {{$e}}{{/e}}\n"
        #expect(try render(template) == "a\n    x\n  y\n  one\ntwo \n")
        #expect(try render(" {{>t}}", partials: ["t": template]) == " a\n     x\n   y\n   one\n two \n")
    }

    @Test func aBlockInMidLineDoesNotIndent() throws {
        let rendered = try render(
            "{{<p}}{{$a}}1\n2{{/a}}{{/p}}", partials: ["p": "  x {{$a}}{{/a}} y\n"])
        #expect(rendered == "  x 1\n2 y\n")
    }

    @Test func partialsInAnOverrideLoseTheIndentationOfItsDefinition() throws {
        let rendered = try render(
            "{{<p}}\n    {{$a}}\n    if {\n      {{>q}}\n    }\n    {{/a}}\n{{/p}}\n",
            partials: ["p": "  {{$a}}\n  {{/a}}\n", "q": "1\n2\n"])
        #expect(rendered == "  if {\n    1\n    2\n  }\n")
    }
}
