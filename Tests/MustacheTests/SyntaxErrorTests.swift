// Malformed templates: where the error is said to be, and what it says to do.

import Mustache
import Testing

struct SyntaxErrorTests {
    @Test func unclosedSection() {
        #expect(
            failure("a\n  {{#items}}\nb") == "main:2:3: `{{#items}}` is never closed; add `{{/items}}`")
    }

    @Test func unclosedInnermostSectionIsReportedFirst() {
        #expect(failure("{{#a}}{{^b}}") == "main:1:7: `{{^b}}` is never closed; add `{{/b}}`")
    }

    @Test func unclosedSectionUnderOtherDelimiters() {
        #expect(failure("{{=<% %>=}}<%#a%>") == "main:1:12: `<%#a%>` is never closed; add `<%/a%>`")
    }

    @Test func unclosedDynamicParent() {
        #expect(failure("{{<*a}}") == "main:1:1: `{{<*a}}` is never closed; add `{{/*a}}`")
    }

    @Test func mismatchedClose() {
        #expect(
            failure("{{#a}}\n{{#b}}\n{{/a}}")
                == "main:3:1: `{{/a}}` cannot close `{{#b}}` of line 2, column 1; "
                + "close `b` first, or correct the name")
    }

    @Test func strayClose() {
        #expect(failure("x{{/a}}") == "main:1:2: `{{/a}}` closes nothing; remove it, or open `a` before it")
    }

    @Test(arguments: ["{{=<% %>=}}<%={{ }}=%>{{name", "\n{{! comment\n}", "{{={{ }}", "{{{name}}", "{{"])
    func unclosedTag(_ template: String) throws {
        let message = try #require(failure(template))
        #expect(message.contains("is never closed; add `"))
    }

    @Test func unclosedTagNamesTheTerminator() {
        #expect(failure("{{{a}}") == "main:1:1: the tag opened by `{{` is never closed; add `}}}`")
        #expect(failure("\n {{a}") == "main:2:2: the tag opened by `{{` is never closed; add `}}`")
        #expect(failure("{{=| |}}") == "main:1:1: the tag opened by `{{` is never closed; add `=}}`")
    }

    @Test(arguments: ["{{=<%=}}", "{{==}}", "{{=<% %> %%=}}", "{{=a= b=}}", "{{= =}}"])
    func badDelimiters(_ template: String) {
        #expect(
            failure(template)
                == "main:1:1: delimiters must be two words without `=`, an opening and a closing one, "
                + "as in `{{=<% %>=}}`")
    }

    @Test(arguments: ["{{}}", "{{ }}", "{{# }}{{/ }}", "{{{}}}", "{{>}}", "{{>*}}", "{{$ }}", "{{/}}"])
    func tagWithoutName(_ template: String) {
        #expect(failure(template) == "main:1:1: the tag has no name; write one, or remove the tag")
    }

    @Test func nameWithWhitespace() {
        #expect(
            failure("{{a\nb}}")
                == "main:1:1: the name `a\nb` contains whitespace; write one name for each tag, "
                + "and check that the tag is closed")
    }

    @Test(arguments: [".a", "a.", "a..b", ".."])
    func nameWithAnEmptyPart(_ name: String) {
        #expect(
            failure("{{\(name)}}")
                == "main:1:1: the name `\(name)` has nothing before or after a dot; write `.` alone, "
                + "or names joined by single dots")
    }

    @Test func columnsCountUnicodeScalars() {
        #expect(failure("ä€😀{{}}") == "main:1:4: the tag has no name; write one, or remove the tag")
    }

    @Test func theFirstTemplateByNameIsReported() {
        let error = #expect(throws: TemplateError.self) { try TemplateLibrary(["b": "{{", "a": "{{/x}}", "c": "{{"]) }
        #expect(error?.template == "a")
        #expect(error?.line == 1)
        #expect(error?.column == 1)
    }
}
