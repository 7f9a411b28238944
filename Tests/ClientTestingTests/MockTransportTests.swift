// The mock transport as a user's test uses it.

import ClientRuntime
import ClientTesting
import OpenBankingAU
import Testing

@Suite struct MockTransportTests {
    @Test func answersAndRemembers() async throws {
        let transport = MockTransport { request in
            request.url.path.hasSuffix("/authentication")
                ? .json(#"{"token": "t"}"#) : .json(#"{"found": 0, "displaying": 0, "moreAvailable": false}"#)
        }
        let bank = OpenBankingAU(
            credentials: .init(partnerID: "p", partnerSecret: "s", appKey: "k"), transport: transport)
        _ = try await bank.send(.getCustomers(search: "alice"))
        let paths = transport.requests.map(\.url.path)
        #expect(paths == ["/aggregation/v2/partners/authentication", "/aggregation/v1/customers"])
        #expect(transport.requests.last?.headers["App-Token"] == "t")
    }

    @Test func answersInTurnAndThenFails() async throws {
        let transport = MockTransport(answers: [.json("{}", status: 404)])
        let bank = OpenBankingAU(
            credentials: .init(partnerID: "p", partnerSecret: "s", appKey: "k"),
            configuration: ClientConfiguration(retry: .never), transport: transport)
        let request = OpenBankingAU.Request.createToken(.init(partnerID: "p", partnerSecret: "s"))
        do {
            _ = try await bank.send(request)
            Issue.record("the answer is a failure")
        } catch {
            guard case .status(404, _) = error else { throw error }
        }
        do {
            _ = try await bank.send(request)
            Issue.record("there is no answer left")
        } catch {
            guard case .transport = error else { throw error }
        }
        #expect(transport.requests.count == 2)
    }
}
