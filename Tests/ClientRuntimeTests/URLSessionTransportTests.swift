// The transport over real HTTP on this machine.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct URLSessionTransportTests {
    func client(
        _ server: LoopbackServer, authentication: Authentication = .none, configuration: ClientConfiguration = .init()
    ) -> APIClient<SampleAPI> {
        APIClient(server: ServerURL(server.address), authentication: authentication, configuration: configuration)
    }

    func failure(_ client: APIClient<SampleAPI>, _ request: APIRequest<SampleAPI, Void>) async -> APIFailure<
        SampleErrorBody
    >? {
        do {
            try await client.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func targetsHeadersAndBodiesArriveAsBuilt() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        var builder = RequestBuilder(APIOperation(id: "x", method: .patch, path: "/a/{id}/.b"))
        builder.path("id", "x/y é%2F")
        builder.query("q", "a+b c&d", allowReserved: true)
        builder.query("list", ["1", "2"], style: .pipeDelimited, explode: false)
        builder.header("X-One", "1")
        builder.cookie("c", "v")
        builder.json(["k": "é"])
        try await client(server).send(APIRequest(builder, .void))
        let sent = try #require(server.requests.first)
        #expect(sent.method == "PATCH")
        #expect(sent.target == "/a/x%2Fy%20%C3%A9%252F/.b?q=a%2Bb%20c%26d&list=1%7C2")
        #expect(sent.header("X-One") == "1")
        #expect(sent.header("Cookie") == "c=v")
        #expect(sent.header("Content-Type") == "application/json")
        #expect(sent.header("Content-Length") == "10")
        #expect(sent.text == #"{"k":"é"}"#)
    }

    @Test(arguments: [HTTPMethod.post, .put, .patch])
    func methodsWithABodySendTheLengthOfNone(_ method: HTTPMethod) async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        try await client(server).send(.ping(method: method))
        let sent = try #require(server.requests.first)
        #expect(sent.method == method.rawValue)
        #expect(sent.headers.filter { $0.name.lowercased() == "content-length" }.map(\.value) == ["0"])
        #expect(sent.header("Transfer-Encoding") == nil)
        #expect(sent.header("Content-Type") == nil)
        #expect(sent.body.isEmpty)
    }

    @Test(arguments: [HTTPMethod.get, .delete, .head, .options])
    func otherMethodsSendNoBody(_ method: HTTPMethod) async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        try await client(server).send(.ping(method: method))
        let sent = try #require(server.requests.first)
        #expect(sent.method == method.rawValue)
        #expect(sent.body.isEmpty)
        #expect(sent.header("Content-Type") == nil)
    }

    @Test func answersComeBackWhole() async throws {
        let body = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
        let server = try LoopbackServer { _ in
            .init(status: 200, headers: [("Content-Type", "application/pdf"), ("X-Request-Id", "7")], body: body)
        }
        defer { server.stop() }
        let response = try await client(server).response(to: .report())
        #expect(response.body == body)
        #expect(response.headers["x-REQUEST-id"] == "7")
    }

    @Test func redirectsAreNotFollowed() async throws {
        let server = try LoopbackServer { request in
            request.path == "/ping" ? .empty(302, headers: [("Location", "/stolen")]) : .empty(200)
        }
        defer { server.stop() }
        guard case .status(302, _) = await failure(client(server), .ping(method: .get)) else {
            return #expect(Bool(false))
        }
        #expect(server.requests.map(\.path) == ["/ping"])
        let raw = try await client(server).rawResponse(to: .ping(method: .get))
        #expect(raw.headers["Location"] == "/stolen")
    }

    @Test func cookiesAreNotKept() async throws {
        let server = try LoopbackServer { _ in .empty(204, headers: [("Set-Cookie", "a=b; Path=/")]) }
        defer { server.stop() }
        let client = client(server)
        try await client.send(.ping())
        try await client.send(.ping())
        #expect(server.requests.map { $0.header("Cookie") } == [nil, nil])
    }

    @Test func aSlowAnswerTimesOut() async throws {
        let server = try LoopbackServer { _ in .never }
        defer { server.stop() }
        var request = APIRequest<SampleAPI, Void>.ping()
        request.timeout = .milliseconds(200)
        guard case .timedOut = await failure(client(server), request) else { return #expect(Bool(false)) }
    }

    @Test func cancellingTheTaskCancelsTheExchange() async throws {
        let server = try LoopbackServer { _ in .never }
        defer { server.stop() }
        let client = client(server)
        let task = Task { await failure(client, .ping()) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        guard case .cancelled = await task.value else { return #expect(Bool(false)) }
    }

    @Test func tooLargeAnswersAreCutOff() async throws {
        let server = try LoopbackServer { _ in .init(body: Data(count: 5_000_000)) }
        defer { server.stop() }
        let client = client(server, configuration: .init(maximumResponseBytes: 1000))
        guard case .responseTooLarge(_, limit: 1000) = await failure(client, .ping()) else {
            return #expect(Bool(false))
        }
    }

    @Test func aLostConnectionIsATransportFailure() async throws {
        let server = try LoopbackServer { _ in .init(dropsConnection: true) }
        defer { server.stop() }
        guard case .transport = await failure(client(server), .ping()) else { return #expect(Bool(false)) }
    }

    @Test func nobodyListeningIsATransportFailure() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        server.stop()
        try await server.untilUnreachable()
        guard case .transport(let problem) = await failure(client(server), .ping()) else { return #expect(Bool(false)) }
        #expect(problem.kind == .cannotConnect)
    }

    @Test func plainHTTPIsForThisMachineOnly() async throws {
        let far = APIClient<SampleAPI>(server: "http://192.0.2.1")
        guard case .invalidRequest(let problem) = await failure(far, .ping()) else { return #expect(Bool(false)) }
        #expect(problem.reason == "plain HTTP to another host shows everything to everyone on the way; use https")
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let strict = client(server, configuration: .init(allowsInsecureLoopback: false))
        guard case .invalidRequest = await failure(strict, .ping()) else { return #expect(Bool(false)) }
        #expect(server.requests.isEmpty)
    }

    @Test func schemesMayBeInCapitals() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let address = server.address.replacing("http://", with: "HTTP://")
        try await APIClient<SampleAPI>(server: ServerURL(address)).send(.ping())
        let far = APIClient<SampleAPI>(server: "HTTP://FAR.EXAMPLE")
        guard case .invalidRequest(let problem) = await failure(far, .ping()) else { return #expect(Bool(false)) }
        #expect(problem.reason.hasPrefix("plain HTTP to another host"))
    }

    @Test func manyRequestsAtOnceKeepTheirAnswers() async throws {
        let server = try LoopbackServer { request in
            .json(#"{"id":"\#(request.path.dropFirst("/accounts/".count))","nickname":null}"#)
        }
        defer { server.stop() }
        let authentication = Authentication(
            schemes: [SecurityScheme("key", .apiKey(in: .header, name: "App-Key")), SecurityScheme("token", .bearer)],
            credentials: ["key": .apiKey("k"), "token": .bearer("t")])
        let client = client(server, authentication: authentication)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    let account = try await client.send(.getAccount(id: "\(number)"))
                    #expect(account.id.text == "\(number)")
                }
            }
            try await group.waitForAll()
        }
        #expect(server.requests.count == 50)
        #expect(server.requests.allSatisfy { $0.header("Authorization") == "Bearer t" && $0.header("App-Key") == "k" })
    }

    @Test func transportsMayBeUsedDirectly() async throws {
        let server = try LoopbackServer { request in .init(body: request.body) }
        defer { server.stop() }
        let url = try #require(URL(string: server.address + "/x"))
        let response = try await URLSessionTransport().send(
            HTTPRequest(method: .post, url: url, body: Data("abc".utf8)), timeout: .seconds(600))
        #expect(response.body == Data("abc".utf8))
        #expect(server.connectionCount == 1)
    }
}
