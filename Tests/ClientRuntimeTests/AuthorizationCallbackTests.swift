// What a browser brings back: decoded once, only with the right state, never printed.
import ClientRuntime
import Foundation
import Testing

@Suite struct AuthorizationCallbackTests {
    private static let state: Secret = "s-1_x"

    @Test(arguments: ["https://shop.example.com/callback", "/callback", ""])
    func theQueryIsDecodedOnce(_ path: String) throws {
        let callback = try AuthorizationCallback(
            path + "?code=a%2Fb%2Bc%3D%3D%252F+d&consentId=c-1&empty&state=s-1_x#fragment?state=x",
            state: AuthorizationCallbackTests.state)
        #expect(callback.code == Secret("a/b+c==%2F d"))
        #expect(callback["consentId"] == "c-1")
        #expect(callback["empty"] == "")
        #expect(callback["absent"] == nil)
        #expect(callback.error == nil)
    }

    @Test func addressesOfTheURLTypeAreTakenToo() throws {
        let url = try #require(URL(string: "https://shop.example.com/callback?state=s-1_x&code=a%2Bb"))
        #expect(try AuthorizationCallback(url, state: AuthorizationCallbackTests.state).code == "a+b")
    }

    @Test(arguments: ["/callback?state=s-1_x", "/callback?code=&state=s-1_x"])
    func whoGaveUpHasNoCode(_ address: String) throws {
        #expect(try AuthorizationCallback(address, state: AuthorizationCallbackTests.state).code == nil)
    }

    @Test func errorsComeWithTheState() throws {
        let callback = try AuthorizationCallback(
            "?error=access_denied&error_description=No+thanks&state=s-1_x", state: AuthorizationCallbackTests.state)
        #expect(callback.error == "access_denied")
        #expect(callback.errorDescription == "No thanks")
        #expect(callback.code == nil)
    }

    @Test(arguments: [
        ("/callback", AuthorizationCallbackProblem.missingState), ("/callback?code=a", .missingState),
        ("/callback?code=a#state=s-1_x", .missingState), ("/callback?code=a&state=", .foreignState),
        ("/callback?code=a&state=s-1_y", .foreignState), ("/callback?code=a&state=s-1_x0", .foreignState),
        ("/callback?code=a&State=s-1_x", .missingState), ("/callback?code=%GG&state=s-1_x", .malformedQuery),
        ("/callback?code=%FF&state=s-1_x", .malformedQuery),
        ("/callback?code=a&code=b&state=s-1_x", .repeatedParameter),
        ("/callback?state=s-1_x&state=other", .repeatedParameter),
    ])
    func whatDoesNotBelongToTheAttemptIsRefused(_ address: String, _ problem: AuthorizationCallbackProblem) {
        #expect(throws: problem) { try AuthorizationCallback(address, state: AuthorizationCallbackTests.state) }
    }

    @Test func anEmptyStateIsNoState() {
        #expect(throws: AuthorizationCallbackProblem.foreignState) {
            try AuthorizationCallback("/callback?code=a&state=", state: "")
        }
    }

    @Test func nothingIsPrinted() throws {
        let callback = try AuthorizationCallback(
            "/callback?code=the-code&id=the-id&state=s-1_x", state: AuthorizationCallbackTests.state)
        var dumped = ""
        dump(callback, to: &dumped)
        for text in ["\(callback)", String(reflecting: callback), dumped] {
            for secret in ["the-code", "the-id", "s-1_x"] { #expect(!text.contains(secret)) }
        }
    }

    @Test func statesAreLongRandomAndNeedNoEncoding() {
        let states = (0..<100).map { _ in Secret.state().reveal() }
        #expect(Set(states).count == 100)
        for state in states {
            #expect(state.utf8.count == 43)
            #expect(state.utf8.allSatisfy { "-_".utf8.contains($0) || Character(Unicode.Scalar($0)).isASCIIWord })
        }
    }
}

extension Character {
    fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}
