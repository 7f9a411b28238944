// Recording without secrets, replaying, and faults.

import ClientRuntime
import ClientTesting
import Foundation
import OpenBankingAU
import Testing

@Suite struct RecordingTests {
    private let credentials = OpenBankingAU.Credentials(partnerID: "p-4711", partnerSecret: "s3cr3t", appKey: "k3y")
    private let customer =
        #"{"id": "1005061234", "username": "alice_01", "firstName": "Alice", "type": "testing", "createdDate": 1607450357}"#

    private func server() -> MockTransport {
        MockTransport { [customer] request in
            request.url.path.hasSuffix("/authentication") ? .json(#"{"token": "t0k3n-of-today"}"#) : .json(customer)
        }
    }

    private func client(_ transport: any Transport) -> OpenBankingAU {
        OpenBankingAU(
            credentials: credentials, configuration: ClientConfiguration(retry: .never), transport: transport)
    }

    @Test func aRecordingHasNoSecretsAndCanBeReplayed() async throws {
        let recorder = RecordingTransport(server())
        let recorded = try await client(recorder).customers.getCustomer(customerID: "1005061234")
        let file = FileManager.default.temporaryDirectory.appending(path: "recording-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try recorder.recording.write(to: file)
        let text = try String(contentsOf: file, encoding: .utf8)
        for secret in ["s3cr3t", "k3y", "t0k3n", "alice_01", "Alice"] { #expect(!text.contains(secret)) }

        let recording = try Recording(contentsOf: file)
        #expect(recording == recorder.recording)
        #expect(recording.exchanges.map(\.method) == ["POST", "GET"])
        let replayed = try await client(ReplayTransport(recording)).customers.getCustomer(customerID: "1005061234")
        #expect(replayed.id == recorded.id)
        #expect(replayed.createdDate == recorded.createdDate)
        #expect(replayed.username == "aaaaa_11")
    }

    @Test func datesStayDatesAndQueriesStayQueries() async throws {
        let transport = RecordingTransport(
            MockTransport(answers: [
                .json(#"{"birthDate": "1980-02-29", "pin": 4711, "list": [{"email": "a.b@c.de"}]}"#)
            ]))
        let url = try #require(URL(string: "https://api.test/a?accessToken=ab%2012&page=2"))
        _ = try await transport.send(HTTPRequest(method: .get, url: url), timeout: .seconds(1))
        let exchange = try #require(transport.recording.exchanges.first)
        #expect(exchange.path == "/a?accessToken=aa%2011&page=2")
        let body = try JSONValue(parsing: Data(try #require(exchange.body).utf8))
        #expect(body["birthDate"] == "1111-11-11")
        #expect(body["pin"] == 1)
        #expect(body["list"]?[0]?["email"] == "a.a@a.aa")
    }

    @Test func bodiesThatCannotBeJudgedAreNotKept() async throws {
        let answer = HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Data("secret".utf8))
        let transport = RecordingTransport(MockTransport(answers: [answer]))
        let url = try #require(URL(string: "https://api.test/a"))
        _ = try await transport.send(HTTPRequest(method: .get, url: url), timeout: .seconds(1))
        #expect(transport.recording.exchanges.first?.body == nil)
    }

    @Test func equalRequestsGetTheirAnswersInTurn() async throws {
        let recorder = RecordingTransport(MockTransport(answers: [.json("1"), .json("2")]))
        let request = HTTPRequest(method: .get, url: try #require(URL(string: "https://api.test/a")))
        for _ in 1...2 { _ = try await recorder.send(request, timeout: .seconds(1)) }
        let replay = ReplayTransport(recorder.recording)
        var bodies: [String] = []
        for _ in 1...3 {
            bodies.append(String(decoding: try await replay.send(request, timeout: .seconds(1)).body, as: UTF8.self))
        }
        #expect(bodies == ["1", "2", "2"])
    }

    @Test func faultsComeInTheirOrder() async throws {
        let server = server()
        let faults = FaultTransport(
            server,
            faults: [
                .none, .notSent(.failed(.connectionLost)), .answerLost(.timedOut), .answer(.json("{}", status: 503)),
                .cutBody(after: 10),
            ])
        let bank = client(faults)
        var outcomes: [String] = []
        for _ in 1...5 {
            do {
                _ = try await bank.customers.getCustomer(customerID: "1")
                outcomes.append("done")
            } catch {
                switch error {
                case .transport: outcomes.append("not sent")
                case .timedOut: outcomes.append("answer lost")
                case .status, .undocumented: outcomes.append("status")
                case .undecodable: outcomes.append("cut")
                default: outcomes.append("\(error)")
                }
            }
        }
        // The first request fetches the token.
        #expect(outcomes == ["not sent", "answer lost", "status", "cut", "done"])
        #expect(faults.remaining == 0)
        #expect(server.requests.count == 4)
    }
}
