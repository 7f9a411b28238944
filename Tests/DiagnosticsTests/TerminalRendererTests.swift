// What people see on a terminal.

import Diagnostics
import Testing

@Suite("Terminal renderer")
struct TerminalRendererTests {
    private let renderer = TerminalRenderer()

    @Test("A finding is a line, an excerpt with a caret, notes with their excerpts, and help")
    func wholeFinding() {
        let finding = Finding(
            .sample, "the type is unknown", at: span(2, 7..<10), pointer: "#/type",
            notes: [Note("declared here", at: span(1, 1..<6)), Note("nowhere else")], help: "Use string."
        )
        #expect(
            renderer.render([finding], texts: texts("title: x\ntype: int\n")) == """
                api.yaml:2:7: error: the type is unknown [sample-rule]
                  type: int
                        ^~~
                api.yaml:1:1: note: declared here
                  title: x
                  ^~~~~
                note: nowhere else
                  help: Use string.

                """
        )
    }

    @Test("Severities are named; what is off is not shown")
    func severities() {
        var silent = Finding(.sample, "silent", at: nil)
        silent.severity = .off
        var remark = Finding(.sample, "remark", at: nil)
        remark.severity = .info
        let output = renderer.render([silent, Finding(.advice, "odd", at: nil), remark], texts: SourceTexts())
        #expect(output == "warning: odd [advice]\n  help: Think again.\ninfo: remark [sample-rule]\n")
    }

    @Test("Without a span, the pointer tells the place")
    func pointerOnly() {
        let finding = Finding(.sample, "wrong", at: nil, pointer: "#/a")
        #expect(renderer.render([finding], texts: SourceTexts()) == "error: #/a: wrong [sample-rule]\n")
    }

    @Test("Files that are not known and lines that do not exist have no excerpt")
    func noExcerpt() {
        let findings = [
            Finding(.sample, "far", at: span(9, 1..<2)), Finding(.sample, "other", at: span(1, 1..<2, file: "b")),
        ]
        let output = renderer.render(findings, texts: texts("x"))
        #expect(output == "api.yaml:9:1: error: far [sample-rule]\nb:1:1: error: other [sample-rule]\n")
    }

    @Test("The order is file, position, rule, message")
    func order() {
        let findings = [
            Finding(.sample, "5", at: span(1, 1..<2, file: "b")), Finding(.sample, "4", at: span(2, 1..<2)),
            Finding(.sample, "3", at: span(1, 3..<4)), Finding(.sample, "2b", at: span(1, 1..<2)),
            Finding(.sample, "2a", at: span(1, 1..<2)), Finding(.advice, "1", at: span(1, 1..<2)),
        ]
        #expect(findings.inDisplayOrder().map(\.message) == ["1", "2a", "2b", "3", "4", "5"])
        #expect(Array(findings.reversed()).inDisplayOrder() == findings.inDisplayOrder())
    }

    @Test("Colours only on request")
    func colors() {
        let finding = Finding(.sample, "wrong", at: span(1, 1..<2), help: "Mend it.")
        #expect(!renderer.render([finding], texts: texts("x")).contains("\u{1B}"))
        let colored = TerminalRenderer(usesColor: true).render([finding], texts: texts("x"))
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(colored.hasSuffix("\u{1B}[32mhelp:\u{1B}[0m Mend it.\n"))
    }
}

@Suite("Excerpts")
struct ExcerptTests {
    /// The excerpt of the only finding: source line and marks.
    private func excerpt(_ text: String, _ columns: Range<Int>, width: Int = 120) -> [String] {
        let finding = Finding(.sample, "wrong", at: span(1, columns))
        let output = TerminalRenderer(width: width).render([finding], texts: texts(text))
        return output.split(separator: "\n").dropFirst().map(String.init)
    }

    @Test("A tab is expanded in both lines")
    func tabs() {
        #expect(excerpt("\ta:\tb", 5..<6) == ["      a:  b", "          ^"])
    }

    @Test("Wide characters move the caret by two columns, combining ones not at all")
    func wideCharacters() {
        #expect(excerpt("日本: x", 5..<6) == ["  日本: x", "        ^"])
        #expect(excerpt("e\u{301}: x", 5..<6) == ["  e\u{301}: x", "     ^"])
        #expect(excerpt("a: 日本", 4..<6) == ["  a: 日本", "     ^~~~"])
        #expect(excerpt("😀: x", 4..<5) == ["  😀: x", "      ^"])
    }

    @Test("A span over several lines is marked up to the end of its first line")
    func severalLines() {
        let start = SourcePosition(line: 1, column: 4)
        let place = SourceSpan(file: "api.yaml", start: start, end: SourcePosition(line: 2, column: 3))
        let output = TerminalRenderer().render([Finding(.sample, "x", at: place)], texts: texts("a: |b\n  c"))
        #expect(output.hasSuffix("  a: |b\n     ^~\n"))
    }

    @Test("A position behind the end of the line is marked there")
    func behindTheEnd() {
        #expect(excerpt("ab", 3..<3) == ["  ab", "    ^"])
        #expect(excerpt("ab", 90..<99) == ["  ab", "    ^"])
    }

    @Test("A long line is cut around the caret")
    func longLine() {
        let line = String(repeating: "x", count: 100_000) + "HERE" + String(repeating: "y", count: 100_000)
        let lines = excerpt(line, 100_001..<100_005, width: 40)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines[0].hasPrefix("  …x") && lines[0].hasSuffix("y…"))
        let before = lines[1].prefix { $0 == " " }.count
        #expect(lines[0].dropFirst(before).hasPrefix("HERE"))
        #expect(lines[1].hasSuffix(" ^~~~"))
    }

    @Test("The end of a long line is shown without dots behind it")
    func endOfLongLine() {
        let lines = excerpt(String(repeating: "x", count: 500) + "!", 501..<502, width: 30)
        #expect(lines == ["  …" + String(repeating: "x", count: 25) + "!", String(repeating: " ", count: 28) + "^"])
    }

    @Test("Lines end with LF, CRLF or CR", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) {
        let texts = texts(["a", "", "c"].joined(separator: lineBreak))
        #expect((0...4).map { texts.line($0, of: "api.yaml") } == [nil, "a", "", "c", nil])
        #expect(texts.line(1, of: "other") == nil)
    }

    @Test("Lines of every length are found, whatever stands in them", arguments: ["x", "\t", "é", "\u{1}", "😀"])
    func lengths(text: String) {
        let lines = (0...40).map { String(repeating: text, count: $0) } + ["end"]
        for lineBreak in ["\n", "\r\n", "\r"] {
            let texts = texts(lines.joined(separator: lineBreak))
            #expect((1...lines.count).map { texts.line($0, of: "api.yaml") } == lines)
        }
    }
}

@Suite("Hostile texts")
struct HostileTextTests {
    @Test(
        "Control and bidirectional characters are escaped wherever they come from",
        arguments: [
            "\u{1B}", "\u{7}", "\u{8}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}", "\u{FEFF}",
        ]
    )
    func escapes(hostile: String) throws {
        let finding = Finding(
            .sample, "message \(hostile)", at: span(1, 1..<2, file: "a\(hostile).yaml"), pointer: "#/\(hostile)",
            notes: [Note("note \(hostile)", at: span(1, 1..<2, file: "a\(hostile).yaml"))], help: "help \(hostile)"
        )
        var texts = SourceTexts()
        texts.add(path: "a\(hostile).yaml", bytes: Array("line \(hostile)[31m".utf8))
        let renderers: [any FindingRenderer] = [
            TerminalRenderer(), JSONRenderer(), SARIFRenderer(toolName: "test", toolVersion: "1"),
        ]
        let scalar = try #require(hostile.unicodeScalars.first)
        for renderer in renderers {
            #expect(!renderer.render([finding], texts: texts).unicodeScalars.contains(scalar))
        }
        let terminal = TerminalRenderer().render([finding], texts: texts)
        let shown = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        #expect(terminal.hasPrefix("a\(shown).yaml:1:1: error: message \(shown) [sample-rule]\n  line \(shown)[31m\n"))
    }

    @Test("A line break in a message cannot fake a second finding")
    func lineBreakInMessage() {
        let finding = Finding(.sample, "a\nb.yaml:1:1: error: fake\t\r", at: nil)
        let output = TerminalRenderer().render([finding], texts: SourceTexts())
        #expect(output == "error: a\\nb.yaml:1:1: error: fake\\t\\r [sample-rule]\n")
    }

    @Test("Bytes that are not UTF-8 are repaired in the excerpt")
    func invalidBytes() {
        var texts = SourceTexts()
        texts.add(path: "api.yaml", bytes: [0x61, 0xFF, 0x62])
        let output = TerminalRenderer().render([Finding(.sample, "x", at: span(1, 2..<2))], texts: texts)
        #expect(output.hasSuffix("  a\u{FFFD}b\n   ^\n"))
    }
}
