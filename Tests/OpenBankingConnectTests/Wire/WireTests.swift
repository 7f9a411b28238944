// Every operation of the description, over real HTTP.

import OpenBankingConnect
import TestSupport
import Testing

@Suite struct WireTests {
    static let calls = Calls.banks + Calls.consents + Calls.accounts + Calls.transactions + Calls.service

    @Test(arguments: calls)
    func requestsAreSentAndAnswersReadAsDescribed(_ wire: WireCall<OpenBankingConnect>) async throws {
        let service = try ConnectServer { _ in wire.answer }
        try await wire.call(service.client)
        #expect(service.server.requests.map(\.transcript) == [wire.request])
    }

    @Test func everyOperationOfTheDescriptionIsCovered() throws {
        let described = try DescribedOperations.ids(in: "Specs/open-banking-connect.yaml")
        #expect(described.count == 12)
        #expect(Set(WireTests.calls.map(\.operation)) == Set(described))
    }
}
