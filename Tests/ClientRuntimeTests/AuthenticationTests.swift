// Exactly the credentials that an operation asks for, and tokens that are fetched once.
import ClientRuntime
import Foundation
import Testing

@Suite struct AuthenticationTests {
    static let schemes = [
        SecurityScheme("header", .apiKey(in: .header, name: "X-Key")),
        SecurityScheme("query", .apiKey(in: .query, name: "api key")),
        SecurityScheme("cookie", .apiKey(in: .cookie, name: "sid")),
        SecurityScheme("basic", .basic), SecurityScheme("bearer", .bearer),
        SecurityScheme("odd", .unsupported("mutualTLS")),
    ]
    static let all: [String: Credential] = [
        "header": .apiKey("h"), "query": .apiKey("q/1"), "cookie": .apiKey("c"),
        "basic": .basic(user: "my-client", password: "my-secret"), "bearer": .bearer("b"), "odd": .apiKey("o"),
    ]

    func send(
        _ security: [SecurityRequirement]?, _ credentials: [String: Credential] = all
    ) async throws -> HTTPRequest {
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 200) }
        let client = APIClient<SampleAPI>(
            server: "https://x.example",
            authentication: Authentication(schemes: Self.schemes, credentials: credentials),
            transport: transport)
        var builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/p", security: security))
        builder.query("a", 1)
        try await client.send(APIRequest(builder, .void))
        return try #require(await transport.requests.first)
    }

    @Test func eachKindGoesToItsPlace() async throws {
        let sent = try await send([["header", "query", "cookie", "basic"]])
        #expect(sent.headers["X-Key"] == "h")
        #expect(sent.url.absoluteString == "https://x.example/p?a=1&api%20key=q%2F1")
        #expect(sent.headers["Cookie"] == "sid=c")
        #expect(sent.headers["Authorization"] == "Basic bXktY2xpZW50Om15LXNlY3JldA==")
        #expect(try await send([["bearer"]]).headers["Authorization"] == "Bearer b")
    }

    @Test func nothingIsSentThatIsNotAskedFor() async throws {
        for security in [nil, [], [[]]] as [[SecurityRequirement]?] {
            let sent = try await send(security)
            #expect(sent.headers.isEmpty)
            #expect(sent.url.query() == "a=1")
        }
    }

    @Test func theFirstAlternativeWithCredentialsIsTaken() async throws {
        let some = Self.all.filter { $0.key != "header" }
        #expect(try await send([["header"], ["bearer"], ["basic"]], some).headers["Authorization"] == "Bearer b")
        #expect(try await send([[], ["bearer"]], some).headers["Authorization"] == "Bearer b")
        #expect(try await send([[], ["header"]], some).headers.isEmpty)
        #expect(try await send([["header"], ["bearer"]], Self.all).headers["Authorization"] == nil)
    }

    @Test func missingCredentialsAreNamed() async throws {
        do {
            _ = try await send([["header", "bearer"], ["basic"]], ["bearer": .bearer("b")])
            Issue.record("sent")
        } catch let failure as APIFailure<SampleErrorBody> {
            #expect(failure.description == "x: not sent: no credentials for header")
        }
    }

    @Test func credentialsThatDoNotFitAreRefused() async throws {
        do {
            _ = try await send([["odd"]])
            Issue.record("sent")
        } catch let failure as APIFailure<SampleErrorBody> {
            #expect(failure.description == "x: not sent: the credentials for odd do not fit its kind")
        }
    }

    @Test func secretsCannotBreakOutOfHeaders() async throws {
        await #expect(throws: APIFailure<SampleErrorBody>.self) {
            _ = try await send([["header"]], ["header": .apiKey("a\r\nEvil: 1")])
        }
    }

    func client(_ source: TokenSource, _ transport: ScriptedTransport) -> APIClient<SampleAPI> {
        APIClient(
            server: "https://x.example",
            authentication: Authentication(
                schemes: [
                    SecurityScheme("key", .apiKey(in: .header, name: "App-Key")), SecurityScheme("token", .bearer),
                ],
                credentials: ["key": .apiKey("k"), "token": .token(source)]),
            transport: transport)
    }

    @Test func aRefusedTokenIsFetchedAgainOnce() async throws {
        let fetches = FetchCounter()
        let source = TokenSource(lifetime: .seconds(60)) {
            fetches.next()
        }
        let transport = ScriptedTransport { request, _ in
            request.headers["Authorization"] == "Bearer t2"
                ? .json(#"{"id":1,"nickname":null}"#) : HTTPResponse(status: 401)
        }
        _ = try await client(source, transport).send(.getAccount(id: "1"))
        #expect(await transport.requests.map { $0.headers["Authorization"] } == ["Bearer t1", "Bearer t2"])
        _ = try await client(source, transport).send(.getAccount(id: "1"))
        #expect(fetches.count == 2)
    }

    @Test func aSecondRefusalIsTheAnswer() async throws {
        let source = TokenSource(lifetime: .seconds(60)) { "t" }
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 401) }
        do {
            _ = try await client(source, transport).send(.getAccount(id: "1"))
            Issue.record("answered")
        } catch {
            #expect(error.statusCode == 401)
        }
        #expect(await transport.requests.count == 2)
    }

    struct FetchFailed: Error { let text = "hunter2" }

    @Test func aFailedFetchIsACredentialProblem() async throws {
        let source = TokenSource(lifetime: .seconds(60)) { throw FetchFailed() }
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 200) }
        do {
            _ = try await client(source, transport).send(.getAccount(id: "1"))
            Issue.record("answered")
        } catch {
            #expect(
                error.description == "getAccount: not sent: no token for token: the token fetch failed (FetchFailed)")
        }
        #expect(await transport.requests.isEmpty)
    }
}
