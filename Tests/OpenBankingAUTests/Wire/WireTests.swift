// Every operation of the description, over real HTTP.

import Foundation
import TestSupport
import Testing

@Suite struct WireTests {
    @Test(arguments: Calls.all)
    func requestsAreSentAndAnswersReadAsDescribed(_ wire: WireCase) async throws {
        let bank = try Bank { _ in wire.answer }
        try await wire.call(bank.client)
        let sent = wire.operation == "CreateToken" ? bank.server.requests : bank.calls
        #expect(sent.map(\.transcript) == [wire.request])
    }

    @Test func everyOperationOfTheDescriptionIsCovered() throws {
        let described = try DescribedOperations.ids(in: "Specs/mastercard-openbanking.yaml")
        #expect(described.count == 48)
        #expect(Set(Calls.all.map(\.operation)) == Set(described))
    }
}
