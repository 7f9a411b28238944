// The small formats and functions that everything else stands on.

import Diagnostics
import Testing

@testable import Generation

@Suite struct FormatTests {
    // FIPS 180-4 examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashes(text: String, digits: String) throws {
        #expect(try ContentHash(of: Array(text.utf8)).description == digits)
    }

    @Test func aHashIsNotReadFromAnythingElse() {
        #expect(ContentHash(String(repeating: "a", count: 63)) == nil)
        #expect(ContentHash(String(repeating: "A", count: 64)) == nil)
        #expect(ContentHash(String(repeating: "é", count: 32)) == nil)
    }

    @Test func aManifestIsReadAsItWasWritten() throws {
        let hash = try ContentHash(of: [1])
        let manifest = Manifest(
            generator: "apigen 1 t", configuration: hash, isSettled: false, findings: ["a\tb", "c"],
            inputs: [.init(path: "../a b.yaml", hash: hash)],
            files: [.init(path: "A.swift", hash: hash), .init(path: "a/B C.swift", hash: hash)]
        )
        #expect(try Manifest(parsing: manifest.rendered()) == manifest)
        #expect(manifest.hash(of: "a/B C.swift") == hash)
        #expect(manifest.hash(of: "B.swift") == nil)
    }

    @Test(arguments: ["", "# generator x\n", "garbage", "\u{0}"])
    func aManifestWithoutItsHeadIsRefused(text: String) {
        #expect(throws: ManifestProblem.self) { try Manifest(parsing: Array(text.utf8)) }
    }

    @Test func aJournalIsReadAsItWasWritten() throws {
        let (one, two) = (try ContentHash(of: [1]), try ContentHash(of: [2]))
        let journal = Journal(steps: [
            .remove(path: "a b.swift", hash: one), .write(path: "c d.swift", hash: one, replaces: two, staged: 0),
            .write(path: ".apigen-manifest", hash: one, replaces: nil, staged: 1),
        ])
        #expect(Journal(parsing: journal.rendered()) == journal)
    }

    @Test func aJournalThatIsNotWholeIsRefused() throws {
        let journal = Journal(steps: [.remove(path: "a", hash: try ContentHash(of: [1]))]).rendered()
        for length in 0..<(journal.count - 1) { #expect(Journal(parsing: Array(journal.prefix(length))) == nil) }
    }

    @Test(arguments: ["../a", "/etc/passwd", ".git/config"])
    func aJournalCannotLeaveTheFolder(path: String) throws {
        let journal = Journal(steps: [.remove(path: path, hash: try ContentHash(of: [1]))])
        #expect(Journal(parsing: journal.rendered()) == nil)
    }

    @Test(arguments: [
        ("/a/b/c.yaml", "/a", "b/c.yaml"), ("/a/c.yaml", "/a/b", "../c.yaml"), ("/c.yaml", "/a/b", "../../c.yaml"),
        ("/a/./b//c", "/a/x/..", "b/c"), ("b/c", "b", "c"), ("c", "", "c"), ("../c", "", "../c"),
    ])
    func relativePaths(path: String, folder: String, relative: String) {
        #expect(ProjectPath.relative(path, to: folder) == relative)
    }

    @Test func jsonIsEscaped() {
        let text = OrderedJSON.object([("b", .string("\"\\\n\u{1B}\u{202E}é😀")), ("a", .array([]))]).rendered()
        #expect(text == "{\n  \"b\": \"\\\"\\\\\\n\\u001b\\u202eé😀\",\n  \"a\": []\n}\n")
    }
}
