// The JSON reader: what it accepts, and one sentence for each kind of mistake.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@Suite("JSON")
struct JSONReaderTests {
    @Test("All kinds of values")
    func values() throws {
        let root = try tree(
            #" {"a": [1, -0, 1.5, 1e3, -2E-2], "b": {"c": true, "d": false, "e": null}, "f": "", "g": [], "h": {}} "#,
            path: "test.json"
        )
        #expect(summary(root) == #"{a:[1,-0,1.5,1e3,-2E-2],b:{c:true,d:false,e:null},f:"",g:[],h:{}}"#)
        #expect(root["a"]?.elements.map(\.kind) == [.integer, .integer, .float, .float, .float])
        #expect(root["a"]?.elements.map(\.double) == [1, 0, 1.5, 1000, -0.02])
    }

    @Test("Escapes, surrogate pairs, and what YAML would read differently")
    func strings() throws {
        let root = try tree(#"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000", "ü😀", "a: b # c"]"#, path: "test.json")
        #expect(root.elements[0].string == "\"\\/\u{8}\u{C}\n\r\t\u{E9}😀\0")
        #expect(root.elements[1].string == "ü😀")
        #expect(root.elements[2].string == "a: b # c")
        let longKey = String(repeating: "k", count: 2000)
        #expect(try tree("{\t\"\(longKey)\":\t1}", path: "test.json")[longKey]?.integer == 1)
    }

    @Test(
        "Mistakes",
        arguments: [
            ("[1, 2, 1️⃣]", "JSON does not allow a comma before the closing bracket"),
            ("{\"a\": 1, 1️⃣}", "JSON does not allow a comma before the closing bracket"),
            ("{\"a\": 1️⃣}", "a value is missing here"), ("[1️⃣, 1]", "a value is missing here"),
            ("[1 1️⃣2]", "expected ‘,’ or ‘]’ after the element"),
            ("{\"a\": 1 1️⃣\"b\": 2}", "expected ‘,’ or ‘}’ after the value"),
            ("{\"a\" 1️⃣1}", "expected ‘:’ after the key"),
            ("{\"a\": 11️⃣]", "an object is closed with ‘}’, not with ‘]’"),
            ("[11️⃣}", "an array is closed with ‘]’, not with ‘}’"),
            ("{1️⃣a: 1}", "expected a key in double quotes"), ("{1️⃣1: 1}", "expected a key in double quotes"),
            ("[1️⃣'a']", "JSON texts are written in double quotes, not in single quotes"),
            ("{1️⃣'a': 1}", "JSON texts are written in double quotes, not in single quotes"),
            ("[1, 1️⃣// one\n2]", "JSON does not allow comments"), ("[1️⃣# one\n2]", "JSON does not allow comments"),
            ("[1️⃣/* one */ 2]", "JSON does not allow comments"),
            ("[1️⃣True]", "this is not a JSON value"), ("[1️⃣nul]", "this is not a JSON value"),
            ("[1️⃣nullable]", "this is not a JSON value"), ("[1️⃣undefined]", "this is not a JSON value"),
            ("[1️⃣-]", "this is not a JSON number"), ("[1️⃣1.]", "this is not a JSON number"),
            ("[1️⃣+1]", "this is not a JSON number"), ("[1️⃣.5]", "this is not a JSON number"),
            ("[1️⃣1e]", "this is not a JSON number"), ("[1️⃣0x1F]", "this is not a JSON number"),
            ("[1️⃣1.2.3]", "this is not a JSON number"), ("[1️⃣-a]", "this is not a JSON number"),
            ("[1️⃣01]", "a JSON number has no leading zeros"), ("[1️⃣-00]", "a JSON number has no leading zeros"),
            (#"["ü1️⃣\x"]"#, "this escape does not exist in JSON"), (#"["1️⃣\"#, "this escape does not exist in JSON"),
            (#"["1️⃣\u12"]"#, "‘\\u’ needs four hexadecimal digits"),
            (#"["1️⃣\u12g4"]"#, "‘\\u’ needs four hexadecimal digits"),
            (#"["1️⃣\ud83d"]"#, "this is half of a surrogate pair without its other half"),
            (#"["1️⃣\ud83d\u0041"]"#, "this is half of a surrogate pair without its other half"),
            (#"["a1️⃣\ude00"]"#, "this is half of a surrogate pair without its other half"),
            ("[\"a1️⃣\tb\"]", "control characters in JSON texts must be written as escapes"),
            ("[1️⃣\"a", "this text is never closed"), ("[\n1️⃣\"a\n\"]", "this text is never closed"),
            ("{\"a\": [1, 21️⃣", "the file ends in the middle of the JSON text"),
            ("{1️⃣", "the file ends in the middle of the JSON text"),
            ("{\"a\"1️⃣", "the file ends in the middle of the JSON text"),
            ("{}\n 1️⃣{}", "there is something after the end of the JSON text"),
            ("[] 1️⃣]", "there is something after the end of the JSON text"),
        ]
    )
    func mistakes(marked: String, message: String) throws {
        let text = MarkedText(marked)
        let (document, findings) = parse(bytes: text.bytes, path: "test.json")
        #expect(document == nil)
        #expect(findings.map(\.rule) == [.jsonSyntax])
        #expect(findings.first?.message == message)
        #expect(findings.first?.span?.start == text[1])
    }

    @Test("What is not closed is named in a note")
    func openingNotes() throws {
        let text = MarkedText("{\"a\": 1️⃣[1, 2")
        let finding = try finding(text.text, path: "test.json")
        #expect(finding.notes.map(\.message) == ["the array starts here"])
        #expect(finding.notes.first?.span?.start == text[1])
        #expect(finding.help == "Look for a closing bracket that is missing, or a file that was cut off.")
    }

    @Test("A file that is not named .json may be YAML in braces")
    func fallback() throws {
        #expect(try summary(tree("{a: [b, 'c'], }", path: "test.yaml")) == #"{a:["b","c"]}"#)
        #expect(try summary(tree("[x] # y", path: "spec")) == #"["x"]"#)
        #expect(findings("{a: b}", path: "test.JSON").map(\.rule) == [.jsonSyntax])
        #expect(findings("{a: [}", path: "test.yaml").map(\.rule) == [.yamlSyntax])
        #expect(findings("{a: [}", path: "test").map(\.rule) == [.jsonSyntax])
    }

    @Test("A file named .json that does not start with a bracket is read as YAML")
    func yamlNamedJSON() throws {
        #expect(try summary(tree("a: 1", path: "test.json")) == "{a:1}")
    }
}
