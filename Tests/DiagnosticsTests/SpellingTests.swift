// “Did you mean …?”

import Diagnostics
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("Cta", ["Dog", "Cat"], "Cat"), ("strng", ["string", "number"], "string"), ("openap", ["openapi"], "openapi"),
        ("APPKEY", ["AppKey"], "AppKey"), ("usres", ["users", "user"], "users"),
        ("generat", ["generate", "check"], "generate"), ("chekc", ["generate", "check"], "check"),
        ("GENERATE", ["generate", "check"], "generate"),
    ])
    func nearName(name: String, candidates: [String], expected: String) {
        #expect(Spelling.nearest(to: name, among: candidates) == expected)
    }

    @Test(arguments: [
        ("Pet", ["Customer"]), ("a", ["b"]), ("", ["a"]), ("x", []), ("Cat", ["Dog"]), ("xyz", ["generate", "check"]),
    ])
    func farNames(name: String, candidates: [String]) {
        #expect(Spelling.nearest(to: name, among: candidates) == nil)
    }

    @Test func nameItselfIsNoSuggestion() {
        #expect(Spelling.nearest(to: "Cat", among: ["Cat"]) == nil)
    }

    @Test func veryLongNamesAreNotCompared() {
        let name = String(repeating: "a", count: 100)
        #expect(Spelling.nearest(to: name, among: [name + "b"]) == nil)
    }
}
