// Marks in every value that a call has: no way of printing shows one, unless it is asked to.
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct CanaryTests {
    private static let mark = "CANARY7"

    private struct Person: Codable, Sendable {
        var name = mark
        var limit: Decimal = 777_777.77
        var tags = [mark]
    }

    private var request: APIRequest<SampleAPI, Account> {
        var builder = RequestBuilder(APIOperation(id: "find", method: .post, path: "/people/{id}/x"))
        builder.path("id", Self.mark)
        builder.query("name", Self.mark)
        builder.query("filter", ["a": Self.mark], style: .deepObject)
        builder.header("X-Trace", Self.mark)
        builder.cookie("c", Self.mark)
        builder.json(Person())
        var request = APIRequest<SampleAPI, Account>(builder, .json)
        request.headers["X-Added"] = Self.mark
        return request
    }

    private func expectNoMark(_ value: Any, _ source: SourceLocation = #_sourceLocation) {
        #expect(Printed.marks([Self.mark, "777777"], in: value) == [], sourceLocation: source)
    }

    @Test func requestsShowNames() {
        let client = APIClient<SampleAPI>(server: "https://x.example")
        #expect("\(request)".hasPrefix("find: POST /people/{id}/x?name=•••&filter"))
        for text in [request.curl, client.curl(for: request)] {
            expectNoMark(text)
            #expect(text.contains("X-Trace: •••"))
            #expect(text.contains(#"{"name":"•••","limit":"•••","tags":["•••"]}"#))
        }
        expectNoMark(request)
        expectNoMark(request.headers)
        expectNoMark(request.headers.map { $0 })
        #expect(request.curl(showing: .values).contains(Self.mark))
        #expect(client.curl(for: request, showing: .values).contains("777777"))
    }

    @Test func buildersAndMessagesShowNothing() throws {
        var builder = RequestBuilder(APIOperation(id: "find", method: .get, path: "/{id}"))
        builder.path("id", Self.mark)
        builder.query("q", Self.mark)
        expectNoMark(builder)
        let url = try #require(URL(string: "https://x.example/\(Self.mark)?q=\(Self.mark)"))
        let headers: HTTPHeaders = ["X": Self.mark, "Content-Type": "text/\(Self.mark); a=\(Self.mark)"]
        expectNoMark(HTTPRequest(method: .post, url: url, headers: headers, body: Data(Self.mark.utf8)))
        let response = HTTPResponse(status: 200, headers: headers, body: Data(Self.mark.utf8))
        expectNoMark(response)
        expectNoMark(response.rawBody)
        #expect("\(response.rawBody)" == "another content type, 7 bytes")
        expectNoMark(HTTPStream(response))
    }

    @Test func jsonShowsItsKind() throws {
        let json = try JSONValue(parsing: Data(#"{"CANARY7":["CANARY7",777777,null]}"#.utf8))
        expectNoMark(json)
        #expect("\(json)" == "JSON object with 1 members")
        #expect(json.text == #"{"CANARY7":["CANARY7",777777,null]}"#)
        expectNoMark(["k": json])
    }

    @Test func credentialsAndServersShowNothing() {
        let credential = BasicCredential(user: Self.mark, password: Self.mark)
        expectNoMark(credential)
        expectNoMark(Credential.basic(user: Self.mark, password: Secret(Self.mark)))
        let server = ServerURL("https://u:\(Self.mark)@x.example")
        expectNoMark(server)
        let authentication = Authentication(
            schemes: [SecurityScheme("basic", .basic)],
            credentials: ["basic": .basic(user: Self.mark, password: Secret(Self.mark))])
        expectNoMark(authentication)
        expectNoMark(APIClient<SampleAPI>(server: server, authentication: authentication))
        expectNoMark(APIClient<SampleAPI>(server: server).curl(for: request))
    }

    struct Foreign: LocalizedError {
        let text: String
        var errorDescription: String? { text }
    }

    @Test func failuresShowNothing() async throws {
        let transport = ScriptedTransport { _, _ in throw Foreign(text: Self.mark) }
        let client = APIClient<SampleAPI>(server: "https://x.example", transport: transport)
        do {
            _ = try await client.send(request)
            Issue.record("an answer")
        } catch {
            expectNoMark(error)
            guard case .transport(let failure) = error else {
                Issue.record("\(error)")
                return
            }
            expectNoMark(failure)
            expectNoMark(failure.underlying as Any)
            #expect((failure.underlying?.error as? Foreign)?.text == Self.mark)
        }
    }

    @Test(arguments: CanaryAnswers.all.map(\.name)) func answersThatGoWrongShowNothing(_ name: String) async throws {
        let answer = try #require(CanaryAnswers.all.first { $0.name == name }).answer
        let server = try LoopbackServer { _ in answer }
        defer { server.stop() }
        let client = APIClient<SampleAPI>(server: ServerURL(server.address))
        let request = APIRequest<SampleAPI, AccountPage>.listAccounts(cursor: Self.mark)
        do {
            let response = try await client.response(to: request)
            expectNoMark(response)
        } catch {
            expectNoMark(error)
            switch error {
            case .status(let status, let body): expectNoMark([status, body] as [Any])
            case .undocumented(let status, let body): expectNoMark([status, body] as [Any])
            case .undecodable(let response): expectNoMark(response)
            case .transport(let failure): expectNoMark(failure)
            default: break
            }
        }
    }
}
