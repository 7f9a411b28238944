// Strict mode turns into errors what is otherwise rendered as nothing.

import Mustache
import Testing

struct StrictModeTests {
    private static func missing(_ key: String) -> String {
        "the context has no `\(key)`; correct the name, or add it to the data (as null where there is nothing)"
    }

    @Test(arguments: ["{{nmae}}", "{{{nmae}}}", "{{&nmae}}", "{{#nmae}}{{/nmae}}", "{{^nmae}}{{/nmae}}", "{{>*nmae}}"])
    func missingName(_ tag: String) {
        let template = "{{name}}\n  \(tag)\n"
        #expect(failure(template, ["name": "x"], strict: true) == "main:2:3: \(Self.missing("nmae"))")
        #expect(failure(template, ["name": "x"]) == nil)
    }

    @Test func errorIsPlacedInThePartial() {
        #expect(
            failure("{{#list}}\n  {{>item}}\n{{/list}}", ["list": [[:]]], partials: ["item": "ok\n{{a}}"], strict: true)
                == "item:2:1: \(Self.missing("a"))")
    }

    @Test func nullIsPresent() throws {
        #expect(try render("{{a}}{{#a}}x{{/a}}{{^a}}y{{/a}}{{>*a}}", ["a": .null], strict: true) == "y")
    }

    @Test func nameOfAnOuterContextIsPresent() throws {
        #expect(try render("{{#a}}{{b}}{{/a}}", ["a": ["c": "1"], "b": "2"], strict: true) == "2")
    }

    @Test func pathThroughNullIsNull() throws {
        #expect(try render("[{{a.b.c}}]", ["a": ["b": .null]], strict: true) == "[]")
    }

    @Test(arguments: [["b": [:]], ["b": "text"], ["b": ["c"]]] as [Value])
    func missingPart(_ a: Value) {
        #expect(
            failure("{{a.b.c}}", ["a": a], strict: true)
                == "main:1:1: in `a.b.c`, there is no `c`; correct the name, "
                + "or add it to the data (as null where there is nothing)")
        #expect(failure("{{a.b.c}}", ["a": a]) == nil)
    }

    @Test func unknownPartial() {
        #expect(
            failure("a\n{{>prat}}", strict: true)
                == "main:2:1: there is no template `prat`; add it to the library, or correct the name")
        #expect(
            failure("{{<prat}}{{/prat}}", strict: true)
                == "main:1:1: there is no template `prat`; add it to the library, or correct the name")
    }

    @Test func unknownDynamicPartial() {
        #expect(
            failure(" {{>*kind}}", ["kind": "prat"], strict: true)
                == "main:1:2: there is no template `prat`; add it to the library, or correct the name")
        #expect(
            failure("{{>*kind}}", ["kind": true], strict: true)
                == "main:1:1: `kind` is not a text and cannot name a partial; give it the name of a template")
    }

    @Test(arguments: [["x"], ["x": "y"]] as [Value])
    func listOrObjectAsText(_ value: Value) throws {
        #expect(
            failure("{{a}}", ["a": value], strict: true)
                == "main:1:1: `a` is a list or an object and cannot be written as text; use a section, "
                + "or name one of its values")
        #expect(try render("[{{a}}]", ["a": value]) == "[]")
    }

    @Test func tagWithoutEffectInAParent() throws {
        let template = "{{<p}}\n{{#a}}{{$b}}x{{/b}}{{/a}}{{$b}}y{{/b}}{{/p}}"
        #expect(
            failure(template, partials: ["p": ""], strict: true)
                == "main:2:1: `{{#a}}` has no effect directly in a parent; put it into a block, "
                + "or outside the parent")
        #expect(try render(template, partials: ["p": "{{$b}}{{/b}}"]) == "y")
    }
}
