// Corners that once could go wrong unseen.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct EdgeTests {
    struct Free: Decodable {
        let any: JSONValue
        let maybe: JSONValue?
        let three: Nullable<[String: JSONValue]>?

        init(from decoder: any Decoder) throws {
            var object = try ObjectReader(decoder)
            any = try object.required("any")
            maybe = object.optional("maybe")
            three = object.nullable("three")
            try object.finish()
        }
    }

    @Test func freeFormMembersTakeNull() throws {
        let free: Free = try decode(#"{"any":null,"maybe":null,"three":null}"#)
        #expect(free.any == .null)
        #expect(free.maybe == .null)
        #expect(free.three == .null)
        #expect(failure(#"{"maybe":1}"#, as: Free.self) == DecodingFailure(pointer: "/any", problem: .missing))
        #expect(
            failure(#"{"any":1,"three":5}"#, as: Free.self)
                == DecodingFailure(pointer: "/three", problem: .wrongKind(expected: "object", found: .number)))
    }

    @Test func bytesThatAreNotUTF8AreNotJSON() {
        #expect(throws: DecodingFailure(pointer: "", problem: .notJSON)) {
            try JSONValue(parsing: Data([0x22, 0xFF, 0xFE, 0x22]))
        }
    }

    func accountFailure(_ client: APIClient<SampleAPI>) async -> APIFailure<SampleErrorBody>? {
        do {
            _ = try await client.send(.getAccount(id: "1"))
            return nil
        } catch {
            return error
        }
    }

    @Test func cancellingWhileATokenIsFetchedCancelsTheCall() async throws {
        let gate = Gate()
        let source = TokenSource(lifetime: .seconds(60)) { try await gate.fetch() }
        let transport = ScriptedTransport { _, _ in HTTPResponse(status: 200) }
        let client = APIClient<SampleAPI>(
            server: "https://x.example",
            authentication: Authentication(
                schemes: [SecurityScheme("key", .apiKey(in: .header, name: "K")), SecurityScheme("token", .bearer)],
                credentials: ["key": .apiKey("k"), "token": .token(source)]),
            transport: transport)
        let task = Task { await accountFailure(client) }
        await gate.untilFetching()
        task.cancel()
        guard case .cancelled = await task.value else {
            Issue.record("not cancelled")
            return
        }
        #expect(await transport.requests.isEmpty)
        await gate.open(.success("t"))
    }

    actor TimeoutRecorder: Transport {
        private(set) var timeouts: [Duration] = []

        func send(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
            timeouts.append(timeout)
            return HTTPResponse(status: 200)
        }
    }

    @Test func theNearestTimeoutCounts() async throws {
        let transport = TimeoutRecorder()
        let client = APIClient<SampleAPI>(
            server: "https://x.example", configuration: .init(timeout: .seconds(3000)), transport: transport)
        let slow = APIOperation(id: "slow", method: .get, path: "/", timeout: .seconds(2000))
        var request = APIRequest<SampleAPI, Void>(RequestBuilder(slow), .void)
        try await client.send(.ping())
        try await client.send(request)
        request.timeout = .seconds(1000)
        try await client.send(request)
        #expect(await transport.timeouts == [.seconds(3000), .seconds(2000), .seconds(1000)])
    }

    @Test func textBeyondASCIIInHeadersArrivesAsUTF8() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let url = try #require(URL(string: server.address))
        let request = HTTPRequest(method: .get, url: url, headers: ["X-Name": "Zoë €"])
        _ = try await URLSessionTransport().send(request, timeout: .seconds(600))
        #expect(server.requests.first?.header("X-Name") == "Zoë €")
    }

    @Test func anEmptyHeaderValueArrives() async throws {
        let server = try LoopbackServer { _ in .empty(204) }
        defer { server.stop() }
        let url = try #require(URL(string: server.address))
        let request = HTTPRequest(method: .get, url: url, headers: ["X-Empty": ""])
        _ = try await URLSessionTransport().send(request, timeout: .seconds(600))
        #expect(server.requests.first?.header("X-Empty") == "")
    }

    @Test func aQueryBeginsAfterTheServerPath() async throws {
        let server = try LoopbackServer { _ in .json(#"{"accounts":[]}"#) }
        defer { server.stop() }
        let client = APIClient<SampleAPI>(server: ServerURL(server.address + "/base/v1/"))
        _ = try await client.send(.listAccounts(start: 1))
        #expect(server.requests.map(\.target) == ["/base/v1/accounts?start=1"])
    }

    @Test func manyTimeoutsLeaveTheTransportUsable() async throws {
        let server = try LoopbackServer { request in request.path == "/slow" ? .never : .init() }
        defer { server.stop() }
        let transport = URLSessionTransport()
        let slow = try #require(URL(string: server.address + "/slow"))
        let fast = try #require(URL(string: server.address + "/fast"))
        for _ in 0..<10 {
            await #expect(throws: TransportError.timedOut) {
                _ = try await transport.send(HTTPRequest(method: .get, url: slow), timeout: .milliseconds(30))
            }
        }
        #expect(try await transport.send(HTTPRequest(method: .get, url: fast), timeout: .seconds(600)).status == 200)
    }
}
