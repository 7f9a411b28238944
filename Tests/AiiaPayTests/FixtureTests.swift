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

    /// Amounts in text keep their value, but not the zeros at its end: what stands in the file, and what comes back.
    static let amounts: [String: (before: JSONValue, after: JSONValue)] = [
        "accept-request-returning.json": ("99.90", "99.9"), "accept-status-object.json": ("100.00", "100"),
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
        guard let amount = FixtureTests.amounts[row.file] else {
            #expect(trees.after == trees.before)
            return
        }
        #expect(trees.before["amount"] == amount.before)
        #expect(trees.after["amount"] == amount.after)
        #expect(trees.after.withoutAmount == trees.before.withoutAmount)
    }
}

extension JSONValue {
    fileprivate var withoutAmount: [String: JSONValue]? { objectValue?.filter { $0.key != "amount" } }
}
