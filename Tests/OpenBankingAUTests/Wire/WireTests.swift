// Every operation of the description, over real HTTP.

import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct WireTests {
    @Test(arguments: WireCase.all)
    func requestsAreSentAndAnswersReadAsDescribed(_ wire: WireCase) async throws {
        let bank = try Bank { _ in wire.answer }
        try await wire.call(bank.client)
        let sent = wire.operation == "CreateToken" ? bank.server.requests : bank.calls
        #expect(sent.map(\.transcript) == [wire.request])
    }

    @Test func everyOperationOfTheDescriptionIsCovered() throws {
        let text = try PackageFolder.read("Specs/mastercard-openbanking.yaml")
        let lines = text.split(separator: "\n")
        let paths = try #require(lines.firstIndex(of: "paths:"))
        let components = try #require(lines.firstIndex(of: "components:"))
        let prefix = "      operationId: "
        let described = lines[paths..<components].filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
        #expect(described.count == 48)
        #expect(Set(WireCase.all.map(\.operation)) == Set(described.map(String.init)))
    }
}
