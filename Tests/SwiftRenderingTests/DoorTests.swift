// The three doors: whatever comes in, an identifier, a literal or a comment goes out.

import ClientModel
import GeneratorSupport
import SwiftLayout
import TestSupport
import Testing

@testable import SwiftRendering

@Suite struct DoorTests {
    // MARK: Identifiers

    @Test(arguments: [
        ("name", "name"), ("default", "`default`"), ("Self", "`Self`"), ("a b", "a_b"), ("1a", "_1a_"), ("", "__"),
        ("_", "___"), ("$0", "_0"), ("a`b", "a_b"), ("größe", "größe"), ("🏦", "_"), ("a\nb", "a_b"),
    ])
    func identifiers(name: String, text: String) {
        // One sign alone is no name; it gets company.
        #expect(Identifier(name).text == (text == "_" ? "___" : text))
    }

    @Test(arguments: Hostile.texts.map(\.text))
    func anyTextIsAnIdentifier(text: String) {
        let identifier = Identifier(text)
        let isKeyword = identifier.text.hasPrefix("`")
        let bare = isKeyword ? String(identifier.text.dropFirst().dropLast()) : identifier.text
        #expect(Identifiers.isIdentifier(bare))
        #expect(isKeyword == Identifiers.keywords.contains(bare))
        for place in [identifier.afterDot, identifier.label] { #expect(place == bare || place == "`\(bare)`") }
    }

    /// Every scalar that the rules allow in a name is one that the compiler allows.
    @Test func theCompilerAgreesOnIdentifiers() throws {
        var source = ""
        var name = ""
        var count = 0
        for value in UInt32(0x80)...0x3FFFF {
            guard let scalar = Unicode.Scalar(value), Identifiers.isContinuation(scalar) else { continue }
            // Marks join to what is before them, so a letter keeps them apart.
            name.unicodeScalars.append(scalar)
            name.append("x")
            count += 1
            if Identifiers.isStart(scalar), value % 61 == 0 { source += "let \(scalar)_\(count) = 0\n" }
            if count % 100 == 0 {
                source += "let x\(name)_\(count) = 0\n"
                name = ""
            }
        }
        source += "let x\(name) = 0\n"
        for keyword in Identifiers.keywords.sorted() {
            source += "enum K\(keyword) { case \(Identifier(keyword).text) }\n"
            source +=
                "func f\(keyword)(\(Identifier(keyword).text): Int) { f\(keyword)(\(Identifier(keyword).label): 0) }\n"
        }
        let folder = try TemporaryFolder()
        #expect(try SwiftCompiler.typecheck([folder.write("a.swift", source)]) == [])
        #expect(count > 90_000)
    }

    // MARK: Literals

    @Test(arguments: [
        ("a", #""a""#), ("\"", #""\"""#), ("\\", #""\\""#), ("\\(a)", #""\\(a)""#), ("\n\r\t", #""\n\r\t""#),
        ("\u{0}", #""\u{0}""#), ("\u{2028}", #""\u{2028}""#), ("\u{202E}", #""\u{202E}""#), ("é🏦", #""é🏦""#),
        ("\u{E0041}", #""\u{E0041}""#), ("", #""""#),
    ])
    func literals(value: String, text: String) {
        #expect(StringLiteral(value).text == text)
    }

    @Test(arguments: Hostile.texts.map(\.text))
    func anyTextIsOneLiteral(text: String) {
        let literal = StringLiteral(text).text
        #expect(!literal.contains { $0.isNewline })
        #expect(SwiftCode(literal + " end").text == "\"\" end")
        #expect(literal.unicodeScalars.allSatisfy { !Hidden.contains($0) })
    }

    /// The compiler reads from a literal what was put into it.
    @Test func literalsComeBackFromTheCompiler() throws {
        var source = "var failures = 0\n"
        source += "func check(_ text: String, _ bytes: [UInt8]) -> Int { Array(text.utf8) == bytes ? 0 : 1 }\n"
        var texts = Hostile.texts.map { String($0.text.prefix(200)) }
        texts.append(String(String.UnicodeScalarView((0...0x2FF).compactMap { Unicode.Scalar($0) })))
        texts.append(String(String.UnicodeScalarView((0x2000...0x20FF).compactMap { Unicode.Scalar($0) })))
        texts.append(String(String.UnicodeScalarView((0xFE00...0xFFFF).compactMap { Unicode.Scalar($0) })))
        for text in texts { source += "failures += check(\(StringLiteral(text).text), \(Array(text.utf8)))\n" }
        source += "print(\"\\(failures) failures\")\n"
        let output = try SwiftCompiler.run(source)
        #expect(output == "0 failures\n")
    }

    // MARK: Comments

    /// The lines of a comment as they stand before a declaration that is indented.
    private func comment(_ text: String) -> String {
        let comment = DocComment(text: text).text
        guard !comment.isEmpty else { return "" }
        let code = "    let documented = 0\n"
        let lines = SwiftLayout.format(Array((comment + "\n" + code).utf8))
        return String(String(decoding: lines, as: UTF8.self).dropLast(code.count))
    }

    @Test(arguments: [
        ("a\nb", "    /// a\n    /// b\n"), ("a\r\nb", "    /// a\n    /// b\n"), ("a\rb", "    /// a\n    /// b\n"),
        ("a\u{2028}b", "    /// a\n    /// b\n"), ("a\n\nb", "    /// a\n    ///\n    /// b\n"), ("", ""), ("\n\n", ""),
        ("a  \nb", "    /// a\n    /// b\n"), ("a\u{202E}b", "    /// a\u{FFFD}b\n"),
        ("a\u{0}b", "    /// a\u{FFFD}b\n"),
        ("@Image(x)", "    /// \\@Image(x)\n"), ("  @Image", "    ///   \\@Image\n"), ("a@b.c", "    /// a@b.c\n"),
        ("@\u{301}Image", "    /// \\@\u{301}Image\n"),
    ])
    func comments(text: String, lines: String) {
        #expect(comment(text) == lines)
    }

    @Test(arguments: Hostile.texts.map(\.text))
    func anyTextStaysInItsComment(text: String) {
        for text in [text, "word " + text, text + "\n" + text, String(repeating: "word ", count: 30) + text] {
            let result = comment(text)
            #expect(SwiftCode(result).text.allSatisfy { $0.isWhitespace })
            for line in result.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                #expect(line.hasPrefix("    ///"))
                #expect(!line.hasSuffix(" "))
                #expect(line.unicodeScalars.allSatisfy { !Hidden.contains($0) })
            }
        }
    }

    /// Documentation tools act on a line that begins with `@`: neither a line of the text nor a piece of a long one may.
    @Test(arguments: 90...125)
    func noLineIsADirective(length: Int) {
        let text = String(repeating: "x", count: length) + " @Image(source: y) " + String(repeating: "z ", count: 60)
        for line in comment(text).split(separator: "\n") {
            let words = line.dropFirst("    ///".count).drop { $0 == " " }
            #expect(!words.hasPrefix("@"))
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "[a](javascript:x)", "a\njavascript:x", "javascript:\u{301}x",
    ])
    func noLinkIsAScript(text: String) {
        #expect(!comment(text).lowercased().contains("javascript:"))
    }

    @Test func longLinesAreWrapped() {
        let lines = comment("- " + String(repeating: "word ", count: 60)).split(separator: "\n")
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.count <= 120 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ///   word") })
    }
}
