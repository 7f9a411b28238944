// Every body of the fixtures is read by its generated type and written again without losing anything. The events among
// them belong to the events module and its tests.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct FixtureTests {
    static let bodies = fixtures.rows.filter { $0.role != "event" }
    static let codings: [String: FixtureCoding] = [
        "AcceptPayment": .init(AcceptPayment.self),
        "AcceptPaymentRequest": .init(AcceptPaymentRequest.self),
        "CreatedPayment": .init(CreatedPayment.self),
        "CreatedPaymentAuthorization": .init(CreatedPaymentAuthorization.self),
        "CreatedPaymentLink": .init(CreatedPaymentLink.self),
        "InboundPayment": .init(InboundPayment.self),
        "InboundPaymentRequest": .init(InboundPaymentRequest.self),
        "PayeeAccountList": .init(PayeeAccountList.self),
        "PayerToken": .init(PayerToken.self),
        "PaymentAuthorization": .init(PaymentAuthorization.self),
        "PaymentAuthorizationRequest": .init(PaymentAuthorizationRequest.self),
        "PaymentLink": .init(PaymentLink.self),
        "PaymentLinkRequest": .init(PaymentLinkRequest.self),
        "PaymentListing": .init(PaymentListing.self),
        "PaymentPage": .init(PaymentPage.self),
        "PaymentQuery": .init(PaymentQuery.self),
        "Payout": .init(Payout.self),
        "PayoutRequest": .init(PayoutRequest.self),
        "Reconciliation": .init(Reconciliation.self),
    ]

    @Test func everyFileHasARowAndEveryRowAFile() throws {
        #expect(try fixtures.files == fixtures.rows.map(\.file).sorted())
        #expect(FixtureTests.bodies.count == 25)
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
