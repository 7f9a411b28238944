// Where nodes start and end.

import Diagnostics
import SpecSource
import TestSupport
import Testing

@Suite("Positions")
struct PositionTests {
    private func read(_ marked: MarkedText, path: String = "test.yaml") throws -> Node {
        try tree(marked.text, path: path)
    }

    @Test("Keys and values of YAML")
    func yaml() throws {
        let text = MarkedText("0️⃣openapi: 3.1.0\ninfo:\n  1️⃣title2️⃣: 3️⃣'Läden 😀'4️⃣\n  5️⃣日本: 6️⃣x7️⃣\n\n# end\n")
        let root = try read(text)
        #expect(root.span.start == text[0])
        #expect(root.span.end == text[7])
        let info = try #require(root["info"])
        #expect(info.span.start == text[1])
        #expect(info.span.end == text[7])
        #expect(info.key("title")?.span == SourceSpan(file: "test.yaml", start: text[1], end: text[2]))
        #expect(info["title"]?.span == SourceSpan(file: "test.yaml", start: text[3], end: text[4]))
        #expect(info.key("日本")?.span.start == text[5])
        #expect(info["日本"]?.span.start == text[6])
    }

    @Test("Flow collections include their brackets", arguments: ["test.yaml", "test.json"])
    func flow(path: String) throws {
        let text = MarkedText("1️⃣{\"a\": 2️⃣[3️⃣1, \r\n\t4️⃣\"ü\"5️⃣ ]6️⃣, \"b\": 7️⃣{}8️⃣ }9️⃣\n")
        let root = try read(text, path: path)
        #expect(root.span == SourceSpan(file: path, start: text[1], end: text[9]))
        let list = try #require(root["a"])
        #expect(list.span == SourceSpan(file: path, start: text[2], end: text[6]))
        #expect(list.elements[0].span.start == text[3])
        #expect(list.elements[1].span == SourceSpan(file: path, start: text[4], end: text[5]))
        #expect(root["b"]?.span == SourceSpan(file: path, start: text[7], end: text[8]))
        #expect(root.style == .flow)
    }

    @Test("JSON texts with escapes and long characters keep their columns")
    func jsonColumns() throws {
        let text = MarkedText(#"{"日😀": 1️⃣"\ud83d\ude00\n", "b": 2️⃣1.5e33️⃣, "c": 4️⃣null5️⃣}"#)
        let root = try read(text, path: "test.json")
        #expect(root["日😀"]?.span.start == text[1])
        #expect(root["b"]?.span == SourceSpan(file: "test.json", start: text[2], end: text[3]))
        #expect(root["c"]?.span == SourceSpan(file: "test.json", start: text[4], end: text[5]))
    }

    @Test("Sequences by indentation, with CRLF and CR", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) throws {
        let text = MarkedText(["list:", "  1️⃣- 2️⃣a", "  - 3️⃣b: |", "      text", "4️⃣z: 5️⃣1"].joined(separator: lineBreak))
        let root = try read(text)
        #expect(root["list"]?.span.start == text[1])
        #expect(root["list"]?.elements[0].span.start == text[2])
        #expect(root["list"]?.elements[1].span.start == text[3])
        #expect(root.key("z")?.span.start == text[4])
        #expect(root["z"]?.span.start == text[5])
    }

    @Test("A byte order mark takes no column")
    func byteOrderMark() throws {
        let (document, _) = parse(bytes: [0xEF, 0xBB, 0xBF] + Array("a: 1".utf8), path: "test.yaml")
        #expect(document?.root["a"]?.span.start == SourcePosition(line: 1, column: 4))
    }

    @Test(
        "Line separators inside texts are characters, not line breaks", arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func separators(separator: String) throws {
        let text = MarkedText("a: x\(separator)y 1️⃣\nb: 2️⃣\"p\(separator)  q\"\nc: |\n  r\(separator)s\n3️⃣d: 4️⃣1")
        let root = try read(text)
        #expect(root["a"]?.string == "x\(separator)y")
        #expect(root["b"]?.string == "p\(separator)  q")
        #expect(root["c"]?.string == "r\(separator)s\n")
        #expect(root["b"]?.span.start == text[2])
        #expect(root.key("d")?.span.start == text[3])
        #expect(root["d"]?.span.start == text[4])
    }

    @Test("Separators are kept even where the usual substitutes are in use")
    func separatorsAndSubstitutes() throws {
        let value = "\u{F500}\u{2028}\u{F501}\u{2029}\u{380}\u{85}\u{F502}"
        #expect(try tree("a: \"\(value)\"")["a"]?.string == value)
    }

    @Test("An alias has the place of its anchor, an empty value the place behind the colon")
    func aliasAndEmpty() throws {
        let text = MarkedText("a: 1️⃣&x 12\nb: *x\nc:2️⃣\nd: 1\n")
        let root = try read(text)
        #expect(root["a"]?.span.start == text[1])
        #expect(root["b"]?.span.start == text[1])
        #expect(root["c"]?.span.start == text[2])
    }
}
