// Events about payments, field by field. Two pairs share a name; the member around them tells them apart.

import AiiaEvents
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct PaymentEventTests {
    private static let consent = "5b2d6f10-8c1e-4a77-9d35-0e64c1a9b2f8"
    private static let payment = "20200710.cys5ihh856sw7btuoimya551nh"
    private static let authorization = "20240514.6hk4bttbddfrfejzo8b668nuze"

    @Test func acceptPaymentsHaveNoConsent() throws {
        let reference = PaymentReference(paymentID: PaymentEventTests.payment)
        #expect(
            try EventFixture.event("event-accept-payment-created.json")
                == .acceptPaymentCreated(
                    .init(acceptPaymentCreatedWebhook: .init(data: reference, event: .paymentCreated))))
        #expect(
            try EventFixture.event("event-accept-payment-updated.json")
                == .acceptPaymentUpdated(
                    .init(acceptPaymentUpdatedWebhook: .init(data: reference, event: .paymentUpdated))))
    }

    @Test func paymentsOfAccountsShareTheNamesOfTheirEvents() throws {
        guard case .paymentCreated(let created) = try EventFixture.event("event-payment-created.json"),
            case .paymentUpdated(let updated) = try EventFixture.event("event-payment-updated.json")
        else {
            Issue.record("another event")
            return
        }
        #expect(created.paymentCreatedWebhook.event == .paymentCreated)
        #expect(created.paymentCreatedWebhook.data.paymentID == "20200710.abcdefghijklmnoprstuvwxyz0123456789")
        #expect(created.paymentCreatedWebhook.data.paymentType == .inbound)
        #expect(updated.paymentUpdatedWebhook.event == .paymentUpdated)
        #expect(updated.paymentUpdatedWebhook.consentID == PaymentEventTests.consent)
        #expect(updated.paymentUpdatedWebhook.data.paymentType == .outbound)
    }

    @Test func linksTellTheirState() throws {
        #expect(
            try EventFixture.event("event-payment-link-status-updated.json")
                == .paymentLinkStatusUpdated(
                    .init(
                        paymentLinkStatusUpdatedWebhook: .init(
                            data: .init(
                                paymentLinkID: PaymentEventTests.authorization, paymentLinkStatus: "Initiated"),
                            event: .paymentLinkStatusUpdated))))
    }

    @Test func authorizationsAreCreatedAndMoveOn() throws {
        let reference = PaymentAuthorizationReference(
            accountID: "a0c4e6d2-3b5f-4f19-8e27-6d1b9c0f7a34",
            paymentAuthorizationID: PaymentEventTests.authorization)
        #expect(
            try EventFixture.event("event-payment-authorization-created.json")
                == .paymentAuthorizationCreated(
                    .init(
                        paymentAuthorizationCreatedWebhook: .init(
                            consentID: PaymentEventTests.consent, data: reference,
                            event: .paymentAuthorizationCreated))))
        #expect(
            try EventFixture.event("event-payment-authorization-updated.json")
                == .paymentAuthorizationUpdated(
                    .init(
                        paymentAuthorizationUpdatedWebhook: .init(
                            consentID: PaymentEventTests.consent, data: reference,
                            event: .paymentAuthorizationPaymentsUpdated))))
    }

    @Test func accountNumbersAreShared() throws {
        #expect(
            try EventFixture.event("event-account-number-share-agreement-accepted.json")
                == .accountNumberShareAgreementAccepted(
                    .init(
                        accountNumberShareAgreementAcceptedWebhook: .init(
                            consentID: PaymentEventTests.consent, data: .init(paymentID: PaymentEventTests.payment),
                            event: .accountNumberShareAgreementAccepted))))
    }
}
