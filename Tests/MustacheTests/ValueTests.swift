// What is truthy, how objects hold names, how text is escaped, and what lambdas receive.

import Mustache
import Testing

struct ValueTests {
    @Test func falsyValuesAreNullFalseAndTheEmptyList() {
        let falsy: [Value] = [.null, false, []]
        let truthy: [Value] = [true, "", "x", [.null], [:], .lambda(Lambda { $0 })]
        #expect(falsy.allSatisfy { !$0.isTruthy })
        #expect(truthy.allSatisfy { $0.isTruthy })
    }

    @Test func emptyTextIsPresent() throws {
        #expect(try render("{{#a}}[{{.}}]{{/a}}{{^a}}none{{/a}}", ["a": ""]) == "[]")
    }

    @Test func booleansInterpolate() throws {
        #expect(try render("{{a}} {{b}}", ["a": true, "b": false]) == "true false")
    }

    @Test func objectKeepsTheOrderAndTheLastValue() throws {
        var object: Object = ["b": "1", "a": "2", "b": "3"]
        #expect(object.keys == ["b", "a"])
        object["c"] = .null
        object["b"] = nil
        #expect(object.keys == ["a", "c"])
        #expect(object["b"] == nil)
        guard case .null? = object["c"] else {
            Issue.record("a name set to null must stay")
            return
        }
        #expect(try render("{{a}}", .object(object)) == "2")
    }

    @Test func htmlEscaping() throws {
        #expect(
            try render("{{a}} {{{a}}}", ["a": "<a b=\"c\" d='e'>&"], escaping: .html)
                == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp; <a b=\"c\" d='e'>&")
    }

    @Test func customEscaping() throws {
        let doubling = Escaping.custom { text, output in
            for byte in text.utf8 { output += byte == UInt8(ascii: "\\") ? [byte, byte] : [byte] }
        }
        #expect(try render(#"\{{a}}{{&a}}"#, ["a": #"\"#], escaping: doubling) == #"\\\\"#)
    }

    @Test func lambdaReceivesTheContentOfAStandaloneSectionWithoutTheTagLines() throws {
        let received: Lambda = Lambda { "(\($0))" }
        #expect(
            try render("a\n  {{#f}}\n  {{x}}\n  {{/f}}\nb", ["f": .lambda(received), "x": "1"]) == "a\n(  1\n)b")
    }

    @Test func lambdaIsReachedThroughDottedNamesAndUsesPartials() throws {
        let context: Value = ["o": ["f": .lambda(Lambda { _ in "{{>p}}" })], "x": "1"]
        #expect(try render("{{o.f}}{{#o.f}}{{/o.f}}", context, partials: ["p": "<{{x}}>"]) == "<1><1>")
    }

    @Test func linesOfALambdaInAnIndentedPartialAreIndented() throws {
        let context: Value = ["f": .lambda(Lambda { "\($0)end\n" })]
        #expect(
            try render("  {{>p}}", context, partials: ["p": "{{#f}}\nx\n{{/f}}\n<{{#f}}y {{/f}}>\n"])
                == "  x\n  end\n  <y end\n>\n")
    }

    @Test func malformedTextOfALambda() {
        #expect(
            failure("a {{f}}", ["f": .lambda(Lambda { _ in "\n{{#b}}" })])
                == "main, text of lambda `f`:2:1: `{{#b}}` is never closed; add `{{/b}}`")
    }
}
