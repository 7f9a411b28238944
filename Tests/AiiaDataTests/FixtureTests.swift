// Every body of the fixtures is read by its generated type and written again without losing anything. The events among
// them belong to the events module and its tests.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct FixtureTests {
    static let bodies = fixtures.rows.filter { $0.role != "event" }
    static let codings: [String: FixtureCoding] = [
        "AccountList": .init(AccountList.self),
        "AllAccountsSelected": .init(AllAccountsSelected.self),
        "ConnectCallback": .init(ConnectCallback.self),
        "ErrorResponse": .init(ErrorResponse.self),
        "ProviderListing": .init(ProviderListing.self),
        "TokenRequest": .init(TokenRequest.self),
        "TokenResponse": .init(TokenResponse.self),
        "TransactionPage": .init(TransactionPage.self),
        "TransactionQuery": .init(TransactionQuery.self),
        "UpdateRequest": .init(UpdateRequest.self),
        "UpdateResponse": .init(UpdateResponse.self),
    ]

    @Test func everyFileHasARowAndEveryRowAFile() throws {
        #expect(try fixtures.files == fixtures.rows.map(\.file).sorted())
        #expect(FixtureTests.bodies.count == 18)
    }

    @Test func everySchemaOfTheIndexHasAType() {
        #expect(Set(FixtureTests.bodies.map(\.schema)) == Set(FixtureTests.codings.keys))
    }

    @Test(arguments: bodies)
    func bodiesSurviveDecodingAndEncoding(_ row: FixtureFolder.Row) throws {
        let coding = try #require(FixtureTests.codings[row.schema])
        let trees = try coding.trees(of: fixtures.data(row.file))
        #expect(trees.after == trees.before)
    }
}
