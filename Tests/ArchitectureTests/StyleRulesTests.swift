// The rules of style on made-up sources.

import Testing

@Suite struct StyleRulesTests {
    @Test(arguments: [
        ("let a = b!", 1), ("f()!.c", 1), ("a[0]!", 1), ("\"\\(a!)\"", 1), ("var a: String!", 1), ("a!=b", 0),
        ("a != b", 0), ("if !a {}", 0), ("f(!a)", 0), ("[!a, !b]", 0), ("// a!", 0), ("\"a!\"", 0), ("a === !b", 0),
        ("try! f()", 1), ("a as! B", 1), ("final class A: @unchecked Sendable {}", 1), ("fatalError(\"no\")", 1),
        ("final class A: OperationQueue, @unchecked Sendable {", 0), ("fatalErrorText", 0), ("// fatalError", 0),
        ("\"fatalError()\"", 0), ("try? f()", 0), ("a ?? b", 0),
    ])
    func crashes(code: String, count: Int) {
        #expect(StyleRules.crashes(path: "A.swift", source: code).count == count)
    }

    @Test func theLineIsNamed() {
        #expect(
            StyleRules.crashes(path: "A.swift", source: "// A.\n\n/*\n*/ let a = try! f()\n") == [
                "A.swift:4: `try!` crashes: handle the error or pass it on"
            ])
    }

    @Test func aFileBeginsWithAComment() {
        #expect(StyleRules.problems(path: "A.swift", source: "// A file.\n") == [])
        #expect(
            StyleRules.problems(path: "A.swift", source: "import Foundation\n") == [
                "A.swift:1: begin the file with a comment that tells its one job"
            ])
    }

    @Test func aFileIsNotTooLong() {
        let lines = "// A file.\n" + String(repeating: "let a = 0\n", count: 299)
        #expect(StyleRules.problems(path: "A.swift", source: lines) == [])
        #expect(
            StyleRules.problems(path: "A.swift", source: lines + "let b = 0\n") == [
                "A.swift:301: 301 lines are too many: take the file apart"
            ])
    }
}
