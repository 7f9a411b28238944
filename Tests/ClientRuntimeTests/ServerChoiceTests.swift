// Where an operation is called, and what a relative address means.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ServerChoiceTests {
    private func operation(_ servers: [ServerURL]) -> APIOperation {
        APIOperation(id: "a", method: .get, path: "/a", servers: servers)
    }

    @Test(
        arguments: [
            ("https://a.test", "/v2", "https://a.test/v2"), ("https://a.test/v1", "/v2", "https://a.test/v2"),
            ("https://a.test/v1", "files", "https://a.test/v1/files"),
            ("https://a.test/v1/", "./x", "https://a.test/v1/x"),
            ("https://a.test/v1", "../x", "https://a.test/x"),
            ("https://a.test/v1", "https://b.test/", "https://b.test"), ("https://a.test/v1", "/", "https://a.test"),
            ("https://a.test/v1", "", "https://a.test/v1"), ("https://a.test/v1", "./", "https://a.test/v1"),
            ("https://a.test/v1", "//b.test/z/", "https://b.test/z"),
        ] as [(ServerURL, ServerURL, String)])
    func relativeAddressesStandBesideOthers(_ base: ServerURL, _ relative: ServerURL, _ expected: String) {
        #expect(base.resolving(relative).text == expected)
        #expect(base.resolving(relative).problem == nil)
    }

    @Test func positionsBelongTogether() {
        let described: [ServerURL] = [
            ServerURL(template: "https://{r}.test", variables: ["r": "eu"]), "https://s.test",
        ]
        let files = operation(["https://f.test", "https://sf.test"])
        let other = ServerURL(template: "https://{r}.test", variables: ["r": "us"])
        #expect(files.server(of: other, among: described).text == "https://f.test")
        #expect(files.server(of: "https://s.test", among: described).text == "https://sf.test")
        #expect(operation(["https://f.test"]).server(of: "https://s.test", among: described).text == "https://f.test")
        #expect(files.server(of: "http://localhost:1", among: described).text == "http://localhost:1")
        #expect(operation([]).server(of: "https://s.test", among: described).text == "https://s.test")
        #expect(operation(["/v2"]).server(of: "http://localhost:1", among: []).text == "http://localhost:1/v2")
    }

    /// What a client was given as a text is a server of the description all the same.
    @Test(
        arguments: [
            ("/api/v1", "https://a.test/api/v1", true), ("/api/v1", "https://a.test", false),
            ("/api/v1", "http://localhost:1/api/v1", false), ("api/v1", "https://a.test/x/api/v1", true),
            ("/", "https://a.test", true), ("/", "https://a.test/x", false), ("/", "http://127.0.0.1:1", false),
            ("https://{r}.test/{v}", "https://eu.test/v1", true),
            ("https://{r}.test/{v}", "https://eu.test/v1/x", false),
            ("https://{r}.test/{v}", "https://eu.other/v1", false), ("https://a.test", "https://b.test", false),
            ("//a.test", "https://b.test", false),
        ] as [(ServerURL, ServerURL, Bool)])
    func addressesAreKnownByTheirForm(_ described: ServerURL, _ client: ServerURL, _ isKnown: Bool) {
        let called = operation(["https://f.test", "https://g.test"]).server(of: client, among: [described])
        #expect(called.text == (isKnown ? "https://f.test" : client.text))
    }

    @Test func aDescriptionWithoutServersHasItsRoot() {
        #expect(operation(["https://f.test"]).server(of: "https://a.test", among: []).text == "https://f.test")
        #expect(operation(["https://f.test"]).server(of: "https://a.test/x", among: []).text == "https://a.test/x")
        #expect(operation(["/"]).server(of: "https://a.test/x", among: []).text == "https://a.test")
    }

    @Test func aHostWithoutASchemeIsAHost() {
        #expect(
            operation(["//f.test/z"]).server(of: "https://s.test", among: ["https://s.test"]).text == "https://f.test/z"
        )
        #expect(
            operation(["//f.test"]).server(of: "http://localhost:1", among: ["https://s.test"]).text
                == "http://localhost:1")
    }

    @Test func equalAddressesAreEqualHoweverTheyWereMade() {
        let made = ServerURL(template: "https://{r}.test", variables: ["r": "eu"])
        #expect(made == "https://eu.test")
        #expect(made.hashValue == ServerURL("https://eu.test").hashValue)
    }

    @Test func cookiesOfTheirOwnStyleAreAsTheyAre() {
        var builder = RequestBuilder(operation([]))
        builder.cookie("a", "x=y/z", style: .cookie)
        builder.cookie("b", ["1", "2"], style: .cookie)
        builder.cookie("c", ["1", "2"], style: .cookie, explode: false)
        builder.cookie("d", "ö")
        #expect(builder.cookieParts.map(\.sent) == ["a=x=y/z", "b=1", "b=2", "c=1,2", "d=%C3%B6"])
        #expect(builder.problem == nil)
        builder.cookie("e", "a;b", style: .cookie)
        #expect(builder.problem == "the cookie 'e' has a character that cookies cannot have")
    }

    @Test func pathsKeepTheirQuery() {
        func target(_ path: String, _ fill: (inout RequestBuilder) -> Void = { _ in }) -> RequestTarget {
            var builder = RequestBuilder(APIOperation(id: "a", method: .get, path: path))
            fill(&builder)
            return RequestTarget(builder, .percentEncoded)
        }
        #expect(target("/a?kind=full").query?.sent == "kind=full")
        #expect(target("/a?kind=full") { $0.query("b", 1) }.query?.sent == "kind=full&b=1")
        #expect(target("/a?id={id}") { $0.path("id", "x&y") }.query?.sent == "id=x%26y")
        #expect(target("/a#one").path.sent == "/a")
        #expect(target("/a?").query == nil)
    }
}
