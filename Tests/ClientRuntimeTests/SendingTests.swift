// What a client makes of answers, and what its failures tell.
import ClientRuntime
import Foundation
import Testing

@Suite struct SendingTests {
    func client(
        authentication: Authentication = SendingTests.authentication,
        configuration: ClientConfiguration = .init(retry: .never),
        _ answer: @escaping @Sendable (HTTPRequest, Int) async throws -> HTTPResponse
    ) -> (APIClient<SampleAPI>, ScriptedTransport) {
        let transport = ScriptedTransport(answer)
        let client = APIClient<SampleAPI>(
            server: "https://api.example.com/v1/", authentication: authentication, configuration: configuration,
            transport: transport)
        return (client, transport)
    }

    static let authentication = Authentication(
        schemes: [SecurityScheme("key", .apiKey(in: .header, name: "App-Key")), SecurityScheme("token", .bearer)],
        credentials: ["key": .apiKey("the-key"), "token": .bearer("the-token")])

    func failure<Output>(
        _ client: APIClient<SampleAPI>, _ request: APIRequest<SampleAPI, Output>
    ) async -> APIFailure<SampleErrorBody>? {
        do {
            _ = try await client.send(request)
            return nil
        } catch {
            return error
        }
    }

    let account = #"{"id":"1","nickname":null}"#

    @Test func theHappyPathIsOneLine() async throws {
        let (client, transport) = client { [account] _, _ in .json(account) }
        let answer = try await client.send(.getAccount(id: "1"))
        #expect(answer.id == "1")
        let sent = try #require(await transport.requests.first)
        #expect(sent.url.absoluteString == "https://api.example.com/v1/accounts/1")
        #expect(sent.headers["app-key"] == "the-key")
        #expect(sent.headers["authorization"] == "Bearer the-token")
    }

    @Test func statusHeadersAndBytesAreReachable() async throws {
        let (client, _) = client { [account] _, _ in
            HTTPResponse(status: 201, headers: ["X-Request-Id": "7"], body: Data(account.utf8))
        }
        let response = try await client.response(to: .getAccount(id: "1"))
        #expect(response.status == 201)
        #expect(response.headers["x-request-id"] == "7")
        #expect(response.rawBody.text == account)
        #expect(response.body.id == "1")
    }

    @Test func documentedErrorsAreTyped() async {
        let (client, _) = client { _, _ in .json(#"{"code":5,"message":"private text"}"#, status: 404) }
        let failure = await failure(client, .getAccount(id: "1"))
        switch failure {
        case .status(404, let body): #expect(body == .problem(Problem(code: 5, message: "private text")))
        default: Issue.record("\(String(describing: failure))")
        }
        #expect(failure?.description == "getAccount: the server answered with status 404")
        #expect(failure?.statusCode == 404)
        #expect(failure?.headers?["content-type"] == "application/json")
    }

    @Test func theMostSpecificErrorCaseReads() async {
        let (client, _) = client { request, _ in
            HTTPResponse(
                status: request.url.path().hasSuffix("1") ? 418 : 500, body: Data(#"{"code":1,"message":"m"}"#.utf8))
        }
        guard case .status(418, .text) = await failure(client, .getAccount(id: "1")) else {
            return #expect(Bool(false))
        }
        guard case .status(500, .problem) = await failure(client, .getAccount(id: "2")) else {
            return #expect(Bool(false))
        }
    }

    @Test func errorBodiesNotAsDocumentedAreUndocumentedErrors() async {
        let (client, _) = client { _, _ in
            HTTPResponse(status: 404, headers: ["Content-Type": "text/html"], body: Data("<html>private".utf8))
        }
        guard case .status(404, .undocumented(let raw)) = await failure(client, .getAccount(id: "1")) else {
            Issue.record("not undocumented")
            return
        }
        #expect(raw.text == "<html>private")
        #expect("\(raw)" == "text/html, 13 bytes")
    }

    @Test func undecodableAnswersNameThePlaceOnly() async throws {
        let (client, _) = client { _, _ in .json(#"{"id":"1","nickname":"x","limit":"private"}"#) }
        let failure = await failure(client, .getAccount(id: "1"))
        #expect(
            failure?.description
                == "getAccount: answer with status 200 not as documented: /limit: expected number, found string")
        var dumped = ""
        dump(failure, to: &dumped)
        let printed =
            "\(String(describing: failure)) \(String(reflecting: failure)) \(dumped) \(failure?.localizedDescription ?? "")"
        #expect(!printed.contains("private"))
        guard case .undecodable(let response) = failure else { return #expect(Bool(false)) }
        #expect(response.rawBody.json?["limit"] == "private")
    }

    @Test func aSuccessOfAnotherMediaTypeIsUndocumented() async {
        let (client, _) = client { _, _ in
            HTTPResponse(status: 200, headers: ["Content-Type": "text/html; charset=utf-8"], body: Data("<html>".utf8))
        }
        guard case .undocumented(200, let raw) = await failure(client, .getAccount(id: "1")) else {
            return #expect(Bool(false))
        }
        #expect(raw.text == "<html>")
        guard case .undocumented(200, _) = await failure(client, .report()) else { return #expect(Bool(false)) }
    }

    @Test(arguments: [
        "application/json;charset=UTF-8", "APPLICATION/JSON", "application/hal+json", " application/json ; a=b", nil,
    ])
    func mediaTypesOfJSON(_ type: String?) async throws {
        let (client, _) = client { [account] _, _ in
            HTTPResponse(status: 200, headers: type.map { ["Content-Type": $0] } ?? [:], body: Data(account.utf8))
        }
        #expect(try await client.send(.getAccount(id: "1")).id == "1")
    }

    enum Answer: Equatable, Sendable {
        case done(Problem)
        case later
        case file(Data)
        case text(String)
        case moved
    }

    @Test(arguments: [
        (HTTPResponse.json(#"{"code":1,"message":"m"}"#), Answer.done(Problem(code: 1, message: "m"))),
        (HTTPResponse(status: 202), .later),
        (
            HTTPResponse(status: 200, headers: ["Content-Type": "application/pdf"], body: Data("p".utf8)),
            .file(Data("p".utf8))
        ),
        (HTTPResponse(status: 206, headers: ["Content-Type": "text/csv"], body: Data("t".utf8)), .text("t")),
        (HTTPResponse(status: 302, headers: ["Location": "x"]), .moved),
    ])
    func casesAreChosenByStatusAndMediaType(_ response: HTTPResponse, _ expected: Answer) async throws {
        let (client, _) = client { _, _ in response }
        let request = APIRequest<SampleAPI, Answer>(
            RequestBuilder(APIOperation(id: "x", method: .get, path: "/")),
            .cases([
                .json(200, Answer.done), .data(200, "application/pdf", Answer.file), .empty(202, .later),
                .text(.range(2), Answer.text), .empty(302, .moved),
            ]))
        #expect(try await client.send(request) == expected)
    }

    /// What the decoder makes of a body with status 200.
    func read<Output>(_ decoder: ResponseDecoder<Output>, _ body: String, _ type: String?) async throws -> Output {
        let (client, _) = client { _, _ in
            HTTPResponse(status: 200, headers: type.map { ["Content-Type": $0] } ?? [:], body: Data(body.utf8))
        }
        let builder = RequestBuilder(APIOperation(id: "x", method: .get, path: "/"))
        return try await client.send(APIRequest<SampleAPI, Output>(builder, decoder))
    }

    @Test func simpleDecodersReadTheirKind() async throws {
        #expect(try await read(.json(as: ListOf<UnixSeconds>.self), "[5]", nil) == [Date(timeIntervalSince1970: 5)])
        #expect(try await read(.text, "é", "text/csv") == "é")
        #expect(try await read(.data, "x", "image/png") == Data("x".utf8))
        #expect(try await read(.data("application/pdf"), "x", "application/pdf;v=1") == Data("x".utf8))
        #expect(try await read(.json(or: [1]), "[2]", "application/json") == [2])
        try await read(.void, "<html>", "text/html")
    }

    @Test(arguments: [(400, "bytes"), (401, "none"), (402, "text"), (499, "undocumented")])
    func errorCasesOfEveryKind(_ status: Int, _ expected: String) async throws {
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: status, body: Data("b".utf8)) }
        let client = APIClient<SampleAPI>(server: "https://x.example", transport: transport)
        let request = APIRequest<SampleAPI, Void>(
            RequestBuilder(APIOperation(id: "x", method: .get, path: "/")), .void,
            errors: [
                .data(400) { _ in .text("bytes") }, .empty(401, .text("none")), .text(402) { _ in .text("text") },
            ])
        guard case .status(let code, let body) = await failure(client, request) else {
            Issue.record("no error")
            return
        }
        #expect(code.code == status)
        if case .text(let text) = body { #expect(text == expected) } else { #expect(expected == "undocumented") }
    }

    @Test func redirectionsThatAreNotDocumentedAreErrors() async {
        let (client, _) = client { _, _ in HTTPResponse(status: 302, headers: ["Location": "https://evil.example"]) }
        guard case .status(302, .undocumented) = await failure(client, .getAccount(id: "1")) else {
            return #expect(Bool(false))
        }
    }

    @Test func emptyBodiesMayHaveAValue() async throws {
        let (client, _) = client { _, _ in HTTPResponse(status: 204) }
        let request = APIRequest<SampleAPI, [String]>(
            RequestBuilder(APIOperation(id: "x", method: .get, path: "/")), .json(or: []))
        #expect(try await client.send(request) == [])
    }

    @Test func requestsWithAProblemAreNotSent() async {
        let (client, transport) = client { _, _ in HTTPResponse(status: 200) }
        guard case .invalidRequest(let problem) = await failure(client, .getAccount(id: "..")) else {
            return #expect(Bool(false))
        }
        #expect(problem.reason == "the path parameter 'id' is empty, '.' or '..'")
        var changed = APIRequest<SampleAPI, Account>.getAccount(id: "1")
        changed.headers["X"] = "a\r\nb"
        guard case .invalidRequest = await failure(client, changed) else { return #expect(Bool(false)) }
        #expect(await transport.requests.isEmpty)
    }

    @Test(arguments: ["ftp://x", "https://", "https://u:p@x", "https://x?a", "https://x#a", "x", "https://a b"])
    func serversThatAreNoneAreRefused(_ text: String) async {
        let client = APIClient<SampleAPI>(
            server: ServerURL(text), transport: ScriptedTransport { _, _ in HTTPResponse(status: 200) })
        guard case .invalidRequest = await failure(client, .ping()) else { return #expect(Bool(false)) }
    }

    @Test func transportErrorsKeepTheirMeaning() async {
        for (error, expected) in [
            (TransportError.timedOut as any Error, "getAccount: timed out"),
            (TransportError.cancelled, "getAccount: cancelled"),
            (CancellationError(), "getAccount: cancelled"),
            (TransportError.responseTooLarge(limit: 5), "getAccount: the answer has more than 5 bytes"),
            (TransportError.failed(.cannotConnect), "getAccount: no connection to the host"),
            (
                Problem(code: 1, message: "private") as? any Error ?? URLError(.badURL),
                "getAccount: the exchange failed"
            ),
        ] {
            let (client, _) = client { _, _ in throw error }
            #expect(await failure(client, .getAccount(id: "1"))?.description == expected)
        }
    }

    @Test func answersBeyondTheLimitAreRefusedFromAnyTransport() async {
        let (client, _) = client(configuration: .init(maximumResponseBytes: 3)) { _, _ in .json("[1,2]") }
        guard case .responseTooLarge(_, limit: 3) = await failure(client, .getAccount(id: "1")) else {
            return #expect(Bool(false))
        }
    }

    struct Counter: Middleware {
        let name: String

        func send(
            _ request: HTTPRequest, for operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            var request = request
            #expect(request.headers["Authorization"] == nil)
            request.headers.add("X-Trail", "\(name) \(operation.id)")
            var response = try await next(request)
            response.headers.add("X-Trail", name)
            return response
        }
    }

    @Test func middlewareRunsFromOutsideToInside() async throws {
        let configuration = ClientConfiguration(middleware: [Counter(name: "a"), Counter(name: "b")])
        let (client, transport) = client(configuration: configuration) { [account] _, _ in .json(account) }
        let response = try await client.response(to: .getAccount(id: "1"))
        #expect(await transport.requests[0].headers.values(for: "X-Trail") == ["a getAccount", "b getAccount"])
        #expect(response.headers.values(for: "X-Trail") == ["b", "a"])
    }

    struct Detour: Middleware {
        func send(
            _ request: HTTPRequest, for operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            var request = request
            request.url = try #require(URL(string: "https://evil.example/"))
            return try await next(request)
        }
    }

    @Test func credentialsNeverGoToAnotherServer() async {
        let (client, transport) = client(configuration: .init(middleware: [Detour()])) { _, _ in
            HTTPResponse(status: 200)
        }
        guard case .invalidRequest = await failure(client, .getAccount(id: "1")) else { return #expect(Bool(false)) }
        #expect(await transport.requests.isEmpty)
    }

    @Test func curlNamesTheServer() {
        let (client, _) = client { _, _ in HTTPResponse(status: 200) }
        #expect(client.curl(for: .ping()) == "curl --request POST 'https://api.example.com/v1/ping'")
    }
}
