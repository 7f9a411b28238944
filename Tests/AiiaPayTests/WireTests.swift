// Every operation of the description, over real HTTP, with the credentials it asks for.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct WireTests {
    @Test(arguments: Calls.all)
    func requestsAreSentAndAnswersReadAsDescribed(_ wire: WireCall<AiiaPay>) async throws {
        let pay = try PayServer { _ in wire.answer }
        try await wire.call(pay.client)
        #expect(pay.server.requests.map(\.transcript) == [wire.request])
    }

    @Test func everyOperationOfTheDescriptionIsCovered() throws {
        let described = try DescribedOperations.ids(in: "Specs/aiia-pay.yaml")
        #expect(described.count == 21)
        #expect(Set(Calls.all.map(\.operation)) == Set(described))
    }

    @Test func paymentsCanBeCollectedWithATokenAlone() async throws {
        let pay = try PayServer { _ in .json(#"{"id":"p-1","status":"Failed"}"#) }
        let client = AiiaPay(credentials: .init(accessToken: "access.token"), server: ServerURL(pay.server.address))
        _ = try await client.acceptPayments.getAcceptPayment(paymentID: "p-1")
        #expect(pay.server.requests.map { $0.header("Authorization") } == ["Bearer access.token"])
    }

    @Test func accountsAreNotReadWithTheCredentialsOfTheClient() async throws {
        let pay = try PayServer { _ in .json(#"{"accounts":[]}"#) }
        let client = AiiaPay(
            credentials: .init(clientCredentials: .init(user: "my-client", password: "my-secret")),
            server: ServerURL(pay.server.address))
        let failure = await #expect(throws: AiiaPay.Failure.self) { try await client.accounts.listAccounts() }
        guard case .credentials(let problem) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(problem.operationID == "ListAccounts")
        #expect(pay.server.requests.isEmpty)
    }
}
