// Every operation of the description, over real HTTP, with the credentials it asks for.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct WireTests {
    @Test(arguments: Calls.all)
    func requestsAreSentAndAnswersReadAsDescribed(_ wire: WireCall<AiiaData>) async throws {
        let aiia = try AiiaServer { _ in wire.answer }
        try await wire.call(aiia.client)
        #expect(aiia.server.requests.map(\.transcript) == [wire.request])
    }

    @Test func everyOperationOfTheDescriptionIsCovered() throws {
        let described = try DescribedOperations.ids(in: "Specs/aiia-data.yaml")
        #expect(described.count == 13)
        #expect(Set(Calls.all.map(\.operation)) == Set(described))
    }

    @Test func banksCanBeReadWithATokenAlone() async throws {
        let aiia = try AiiaServer { _ in .json("[]") }
        let client = AiiaData(credentials: .init(accessToken: "access.token"), server: ServerURL(aiia.server.address))
        #expect(try await client.providers.listProviders() == .providers([]))
        #expect(aiia.server.requests.map { $0.header("Authorization") } == ["Bearer access.token"])
    }

    @Test func namesOfBanksCanBeReadByAnybody() async throws {
        let aiia = try AiiaServer { _ in .json("[]") }
        for client in [AiiaData(server: ServerURL(aiia.server.address)), aiia.clientWithoutUser] {
            let banks = try await client.providers.listProvidersV1()
            #expect(banks.isEmpty)
        }
        #expect(aiia.server.requests.map { $0.header("Authorization") } == [nil, nil])
    }

    @Test func dataIsNotAskedForWithoutAToken() async throws {
        let aiia = try AiiaServer { _ in .json(#"{"accounts":[]}"#) }
        let failure = await #expect(throws: AiiaData.Failure.self) {
            try await aiia.clientWithoutUser.accounts.listAccounts()
        }
        guard case .credentials(let problem) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(problem.operationID == "ListAccounts")
        #expect(aiia.server.requests.isEmpty)
    }

    @Test func redirectionsAreNotFollowed() async throws {
        let aiia = try AiiaServer { request in
            .empty(302, headers: [("Location", "http://\(request.header("Host") ?? "")/hosted")])
        }
        try await aiia.client.authentication.connect(
            clientID: "my-client", redirectURI: url("https://shop.example.com/callback"), responseType: .code)
        #expect(aiia.server.requests.map(\.path) == ["/v1/oauth/connect"])
    }
}
