// Regular expressions of ECMA-262 mean the same after they were written anew for ICU.

import Foundation
import Testing

@testable import ClientModel

@Suite struct PatternTranslationTests {
    private func matches(_ pattern: String, _ text: String) throws -> Bool {
        let expression = try NSRegularExpression(pattern: PatternTranslation.icu(pattern))
        return expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
    }

    static let meanings: [(pattern: String, fits: [String], others: [String])] = [
        ("^abc$", ["abc"], ["abc\n", "xabc"]),
        (#"^\d+$"#, ["19"], ["١٩", ""]),
        (#"^\D$"#, ["١", "a"], ["1"]),
        (#"^\w+$"#, ["aZ_9"], ["é"]),
        (#"^[\w.-]+@\w+$"#, ["a.b-c@d"], ["a b@d"]),
        (#"^[\w-]$"#, ["-", "a"], ["+"]),
        (#"^[+--]$"#, ["+", ",", "-"], ["."]),
        (#"^[a-\d]$"#, ["a", "-", "5"], ["b"]),
        (#"^\s$"#, ["\u{FEFF}", "\u{A0}", " ", "\u{2028}"], ["\u{85}"]),
        (#"^\S$"#, ["\u{85}", "x"], ["\u{A0}"]),
        ("^.$", ["\u{85}", "a"], ["\n", "\u{2028}"]),
        (#"^\u0041\u{42}$"#, [], ["ab"]),
        (#"^\uD83D\uDE00$"#, ["😀"], ["😁"]),
        (#"^\x41\cJ?$"#, ["A", "A\n"], ["B"]),
        (#"^[[]a]$"#, ["[a]"], ["a"]),
        (#"^[&&a]+$"#, ["a&"], ["b"]),
        (#"^[^]$"#, ["\n", "x"], [""]),
        ("[]", [], ["", "x"]),
        (#"^{a}$"#, ["{a}"], ["a"]),
        (#"^a{2}b{1,}c{0,1}$"#, ["aab", "aabbc"], ["ab"]),
        (#"^a{,3}$"#, ["a{,3}"], ["aa"]),
        (#"^\/api\/\-$"#, ["/api/-"], ["/api/"]),
        (#"^(?<year>\d{4})-\k<year>$"#, ["2024-2024"], ["2024-2025"]),
        (#"^(?P<year>\d{4})$"#, ["2024"], ["x"]),
        (#"^(?!ab)\w+$"#, ["ac"], ["ab"]),
        (#"^(?=.*\d)(?=.*[a-z]).{3,}$"#, ["ab1"], ["abc"]),
        (#"^\p{L}+$"#, ["é"], ["1"]),
        (#"^\P{L}$"#, ["1"], ["é"]),
        (#"^[\p{L}\d '-]+$"#, ["Zoë O'Neil-1"], ["a_b"]),
        (#"^[\b]$"#, ["\u{8}"], ["b"]),
        (#"^\v\0$"#, ["\u{B}\u{0}"], ["v0"]),
        (#"^a\e$"#, ["ae"], ["a"]),
        (#"^[$~@|{}:^a]+$"#, ["$~@|{}:^a"], ["b"]),
        (#"\Aab\z"#, ["ab"], ["xab"]),
        ("^#a b$", ["#a b"], ["#ab"]),
        ("", ["", "x"], []),
        (#"^]}$"#, ["]}"], ["]"]),
    ]

    @Test(arguments: meanings.indices)
    func means(_ index: Int) throws {
        let (pattern, fits, others) = Self.meanings[index]
        for text in fits { #expect(try matches(pattern, text), "\(pattern) should match \(text)") }
        for text in others { #expect(try !matches(pattern, text), "\(pattern) should not match \(text)") }
    }

    @Test(arguments: ["(", "a**", "[z-a]", "*", "(?<", #"\p{NoSuchThing}"#, "(?<=a*)b("])
    func whatIsNoPatternIsRefused(_ pattern: String) {
        #expect(throws: PatternProblem.self) { try PatternTranslation.icu(pattern) }
    }

    @Test func longPatternsAreRefused() throws {
        _ = try PatternTranslation.icu(String(repeating: "a", count: 2_000))
        #expect(throws: PatternProblem.self) { try PatternTranslation.icu(String(repeating: "a", count: 2_001)) }
    }
}
