// Syntax errors of YAML: the sentence, the place, the note and the help.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@Suite("YAML syntax errors")
struct YAMLProblemTests {
    @Test(
        "Sentences and places",
        arguments: [
            ("a:\n1️⃣\tb: 1\n", "a tab is used as indentation"),
            ("a:\n  b: 1\n1️⃣\tc: 2\n", "a tab is used as indentation"),
            ("a: 1️⃣@b\n", "a value cannot start with ‘@’"), ("a: 1️⃣`b`\n", "a value cannot start with ‘`’"),
            ("a: 1️⃣%b\n", "a value cannot start with ‘%’"), ("a: b1️⃣: c\n", "a ‘:’ that makes a key is not allowed here"),
            ("a: 1\nb\n1️⃣c: 2\n", "expected ‘:’ after the key"),
            ("a: 'b\nc: d\n1️⃣", "the file ends inside a quoted text"),
            ("a: 'b\n1️⃣---\n", "the document ends inside a quoted text"),
            ("a: \"1️⃣\\q\"\n", "this escape does not exist in YAML"),
            ("a: \"\\u1️⃣12\"\n", "this escape needs hexadecimal digits"),
            ("a: \"\\u1️⃣d83d\\ude00\"\n", "this escape is not a Unicode character"),
            ("a: [b, c\nd1️⃣: e\n", "expected ‘,’ or ‘]’"), ("a: {b: c\nd1️⃣: e\n", "expected ‘,’ or ‘}’"),
            ("a: b\n - c1️⃣: d\n", "a ‘:’ that makes a key is not allowed here"),
            ("a: 1️⃣- b\n", "a ‘- ’ is not allowed here"),
            ("a:\n    b: 1\n  1️⃣c: 2\n", "expected a key at this indentation"),
            ("- a\n1️⃣b: c\n", "expected the next ‘- ’ of the sequence"),
            ("a: 'b' 1️⃣c\n", "expected a key at this indentation"),
            ("a: 1️⃣]\n", "a value is missing here"), ("a: 1\nb\n1️⃣? c\n", "expected ‘:’ after the key"),
            ("a: |1️⃣0\n  b\n", "the indentation indicator must be 1 to 9"),
            ("a: | 1️⃣text\n", "the first line of a block text holds nothing but the indicator"),
            ("a: &1️⃣ b\n", "a name is missing or is followed by a character that cannot stand there"),
            ("a: 1️⃣!x!y b\n", "this tag prefix is not declared"),
            ("%YAML 1.1\n1️⃣%YAML 1.1\n---\n", "a second %YAML directive"),
            ("1️⃣%YAML 3.0\n---\na", "this version of YAML is not supported"),
            ("a: b1️⃣\u{1}\n", "control characters are not allowed here"),
        ]
    )
    func problems(marked: String, message: String) throws {
        let text = MarkedText(marked)
        let (document, findings) = parse(bytes: text.bytes, path: "test.yaml")
        #expect(document == nil)
        #expect(findings.map(\.rule) == [.yamlSyntax])
        #expect(findings.first?.message == message)
        #expect(findings.first?.span?.start == text[1])
    }

    @Test(
        "Sentences for what is rare in descriptions",
        arguments: [
            ("a: ? b", "a ‘?’ that makes a key is not allowed here"), ("[a:[b]]", "a ‘:’ cannot stand here"),
            ("[a]\nb: c", "there is more text after the end of the document"),
            ("a: [b,\n", "the file ends where a value is expected"),
            ("%TAG !a! b\n%TAG !a! c\n--- d", "this tag prefix is declared twice"),
            ("%TAG a b\n--- c", "this is not the prefix of a tag"),
            ("%TAG !a!b\n--- c", "expected a blank in this directive"),
            ("%FOO\n--- a", "this directive does not exist"), ("% a", "the name of the directive is missing"),
            ("%YA#ML 1.1", "the name of a directive has letters only"), ("%YAML x", "the version number is missing"),
            ("%YAML 1", "the version number needs a dot"), ("%YAML 1234567890.1", "the version number is too long"),
            ("%YAML 1.1 x", "there is something after the directive"), ("!<a b", "the tag is never closed with ‘>’"),
            ("!<>", "this is not a tag"), ("!a%zz b", "‘%’ in a tag needs two hexadecimal digits"),
            ("!a%FF b", "the escaped bytes of this tag are not valid UTF-8"),
            ("!a%C3%41 b", "the escaped bytes of this tag are not valid UTF-8"),
            ("!a,b c", "expected a blank after the tag or directive"),
        ]
    )
    func rareProblems(text: String, message: String) throws {
        let finding = try finding(text)
        #expect(finding.rule == .yamlSyntax)
        #expect(finding.message == message)
    }

    @Test("The context is a note where it stands elsewhere")
    func context() throws {
        let text = MarkedText("a: 1️⃣[b, c\nd: e\n")
        let finding = try finding(text.text)
        #expect(finding.notes.map(\.message) == ["the opening bracket is here"])
        #expect(finding.notes.first?.span?.start == text[1])
        #expect(finding.help == "Look for a closing bracket that is missing, or a comma that is missing.")
    }

    @Test(
        "Help for the usual causes",
        arguments: [
            ("a: 1\nb:2\nc: 3\n", "Put a blank after the colon of ‘b:’."),
            ("a:\n\tb: 1\n", "YAML is indented with spaces only; replace the tab by spaces."),
            ("a: @b\n", "Put the text in quotes."),
            ("a: \"x\ny\n", "Look for a closing quote that is missing, or a quote that belongs to the text."),
            (
                "a: b: c\n",
                "If the colon is part of a text, put the text in quotes; otherwise check the indentation of this line."
            ),
        ]
    )
    func help(text: String, help: String) throws {
        #expect(try finding(text).help == help)
    }

    @Test(
        "No words of libyaml's own reach the user",
        arguments: ["- - a\n -b", "a: *\n", "? a\n\t- b", "{a", "[", "\"", "!<a", "%\n"])
    func plainWords(text: String) {
        for finding in findings(text, path: "test.yaml") {
            #expect(!finding.message.contains("did not find") && !finding.message.contains("found "))
            #expect(finding.notes.allSatisfy { !$0.message.hasPrefix("while ") })
        }
    }

    @Test("Several documents: the first is read, the second reported")
    func severalDocuments() throws {
        let text = MarkedText("a: 1\n1️⃣---\nb: 2\n---\nc: 3\n")
        let (document, findings) = parse(bytes: text.bytes, path: "test.yaml")
        #expect(try summary(#require(document?.root)) == "{a:1}")
        #expect(findings.map(\.rule) == [.severalDocuments])
        #expect(findings.first?.message == "a second document starts here; only the first one is read")
        #expect(findings.first?.span?.start == text[1])
    }

    @Test("A file without content is reported", arguments: ["", " \n\n", "# only a comment\n", "\t\n"])
    func empty(text: String) throws {
        let finding = try finding(text)
        #expect(finding.rule == .fileEmpty || text.hasPrefix("\t"))
    }
}
