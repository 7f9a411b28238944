// Payments that are collected, links and payees: the fixtures field by field.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct AcceptPaymentTests {
    @Test func requestsCarryTheAmountAsText() throws {
        let request = try fixtures.value("accept-request.json", as: AcceptPaymentRequest.self)
        #expect(request.amount == 100)
        #expect(request.currency == "DKK")
        #expect(request.schemeID == .danishDomesticCreditTransfer)
        #expect(request.reference == "1234567890")
        #expect(request.destinationID == UUID(uuidString: PayServer.destinationID))
        #expect(request.redirectURL.absoluteString == "https://shop.example.com/callback")
        #expect(request.preselectedCountry == "DK")
        #expect(request.issuePayerToken == nil)
        #expect(try tree(request)["amount"] == "100")
    }

    @Test func payersWhoComeBackAreNotPrinted() throws {
        let request = try fixtures.value("accept-request-returning.json", as: AcceptPaymentRequest.self)
        let token = try fixtures.value("payer-token.json", as: PayerToken.self)
        #expect(request.amount == Decimal(string: "99.9"))
        #expect(request.issuePayerToken == true)
        #expect(request.payerToken == "payer.token.dummy")
        #expect(token.payerToken == "payer.token.dummy")
        #expect(token.providerID == "DK_TestBank")
        #expect(token.expires?.text == "2024-12-31T23:59:59.123456789Z")
        #expect(!"\(request) \(token)".contains("payer.token.dummy"))
    }

    @Test func authorizationAddressesWorkForOneMinute() throws {
        let created = try fixtures.value("accept-response.json", as: CreatedPayment.self)
        #expect(created.paymentID == PayServer.paymentID)
        #expect(created.authorizationURL.absoluteString == "https://app-sandbox.aiia.eu/#/payment?sessionId=3f2504e0")
        #expect(CreatedPayment.authorizationURLLifetime == .seconds(60))
    }

    @Test func statesAreObjectsWithDetails() throws {
        let payment = try fixtures.value("accept-status-object.json", as: AcceptPayment.self)
        guard case .paymentStatus(let status) = payment.status else {
            Issue.record("\(payment.status)")
            return
        }
        #expect(payment.id == PayServer.paymentID)
        #expect(payment.amount == .decimal(100))
        #expect(payment.createdAt?.text == "2020-07-10T09:30:00.1234567Z")
        #expect(status.code == .failed)
        #expect(status.lastUpdated == DateTime("2020-07-10T09:31:00Z"))
        #expect(
            status.details?.wrapped
                == PaymentFailureDetails(reason: "Cancelled", description: "The payer gave up", errorType: "User"))
        #expect(payment.additionalProperties == ["schemeId": "DanishDomesticCreditTransfer"])
    }

    @Test func statesAreObjectsWithoutDetails() throws {
        let payment = try fixtures.value("accept-status-no-details.json", as: AcceptPayment.self)
        #expect(payment.amount == .paymentAmount(PaymentAmount(value: 100, currency: "DKK")))
        #expect(payment.status == .paymentStatus(PaymentStatus(code: .unrecognized("Preparing"), details: .null)))
        #expect(payment.createdAt == nil)
    }

    @Test func statesAreText() throws {
        let payment = try fixtures.value("accept-status-text.json", as: AcceptPayment.self)
        #expect(payment.id == "20200710.abcdefghijklmnoprstuvwxyz0123456789")
        #expect(payment.amount == .number(try decimal("100.5")))
        #expect(payment.status == .paymentStatusCode(.initiated))
    }

    @Test func linksAreMadeAndLookedUp() throws {
        let request = try fixtures.value("link-request.json", as: PaymentLinkRequest.self)
        let created = try fixtures.value("link-response.json", as: CreatedPaymentLink.self)
        let failed = try fixtures.value("link-status-object.json", as: PaymentLink.self)
        let initiated = try fixtures.value("link-status-text.json", as: PaymentLink.self)
        #expect(request.expiryDate == CalendarDate(year: 2022, month: 12, day: 1))
        #expect(request.paymentRequest.amount == 100)
        #expect(request.paymentRequest.destinationID == UUID(uuidString: PayServer.destinationID))
        #expect(created.paymentLinkID == PayServer.authorizationID)
        #expect(
            failed.status
                == .paymentStatus(
                    PaymentStatus(code: .failed, details: .value(PaymentFailureDetails(errorType: "Bank")))))
        #expect(initiated.status == .paymentStatusCode(.initiated))
    }

    @Test func payeesHaveADestinationOnceTheyAreVerified() throws {
        let list = try fixtures.value("payee-accounts.json", as: PayeeAccountList.self)
        #expect(list.accounts.map(\.destinationID) == [nil, UUID(uuidString: PayServer.destinationID)])
        #expect(list.accounts.map(\.verifiedForPayments) == [false, true])
        #expect(list.accounts.map(\.features?.paymentTo) == [nil, true])
        #expect(list.accounts.first?.number.bbanParsed?.wrapped?.accountNumber == "245787654")
        for text in ["\(list)", String(reflecting: list)] {
            #expect(!text.contains("245787"))
            #expect(!text.contains("Harbour Shop"))
        }
    }
}
