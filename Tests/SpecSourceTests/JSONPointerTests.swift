// JSON pointers, with the examples of RFC 6901.

import SpecSource
import Testing

@Suite("JSON pointers")
struct JSONPointerTests {
    private static let document = """
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}
        """

    @Test(
        "The examples of the RFC, as strings",
        arguments: [
            ("/foo/0", "\"bar\""), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"),
            ("/i\\j", "5"), ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"),
        ]
    )
    func strings(text: String, expected: String) throws {
        let root = try tree(Self.document, path: "test.json")
        let pointer = try #require(JSONPointer(parsing: text))
        #expect(try summary(#require(pointer.resolve(in: root))) == expected)
        #expect(pointer.description == text)
    }

    @Test(
        "The examples of the RFC, as URI fragments",
        arguments: [
            ("#/foo/0", "\"bar\""), ("#/", "0"), ("#/a~1b", "1"), ("#/c%25d", "2"), ("#/e%5Ef", "3"),
            ("#/g%7Ch", "4"), ("#/i%5Cj", "5"), ("#/k%22l", "6"), ("#/%20", "7"), ("#/m~0n", "8"),
            ("/foo/1", "\"baz\""),
        ]
    )
    func fragments(text: String, expected: String) throws {
        let root = try tree(Self.document, path: "test.json")
        let pointer = try #require(JSONPointer(fragment: text))
        #expect(try summary(#require(pointer.resolve(in: root))) == expected)
    }

    @Test("The empty pointer is the root")
    func root() throws {
        let root = try tree("[1]")
        #expect(JSONPointer(parsing: "")?.resolve(in: root) == root)
        #expect(JSONPointer(fragment: "#")?.resolve(in: root) == root)
        #expect(JSONPointer().fragment == "#")
    }

    @Test(
        "What is not there", arguments: ["/2", "/-", "/01", "/-1", "/+1", "/0/x", "/a", "/", "/99999999999999999999"])
    func missing(text: String) throws {
        let pointer = try #require(JSONPointer(parsing: text))
        #expect(try pointer.resolve(in: tree("[1, 2]")) == nil)
    }

    @Test("What is not a pointer", arguments: ["a", "a/b", "/~", "/~2", "/a~"])
    func malformed(text: String) {
        #expect(JSONPointer(parsing: text) == nil)
    }

    @Test("Malformed percent escapes", arguments: ["#/%", "#/%2", "#/%zz", "#/%FF", "#/%C3"])
    func malformedEscapes(text: String) {
        #expect(JSONPointer(fragment: text) == nil)
    }

    @Test("Percent escapes are undone before the pointer is split and unescaped")
    func decoding() {
        #expect(JSONPointer(fragment: "#/paths/~1a%7E1b/%C3%A4")?.tokens == ["paths", "/a/b", "ä"])
    }

    @Test("Appending escapes")
    func appending() {
        let pointer = JSONPointer(["paths"]).appending("/a~b").appending(3)
        #expect(pointer.description == "/paths/~1a~0b/3")
        #expect(pointer.fragment == "#/paths/~1a~0b/3")
        #expect(JSONPointer(parsing: pointer.description) == pointer)
        #expect(JSONPointer.escape("~1/") == "~01~1")
    }
}
