// Payments of accounts in both directions, and their authorization: the fixtures field by field.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

@Suite struct AccountPaymentTests {
    @Test func inboundPaymentsAreRead() throws {
        let request = try fixtures.value("inbound-request.json", as: InboundPaymentRequest.self)
        let payment = try fixtures.value("inbound-payment.json", as: InboundPayment.self)
        #expect(request.payment.amount.value == 1)
        #expect(request.payment.orderID == "RF00CreditorReference1")
        #expect(request.issuePayerToken == true)
        #expect(payment.id == PayServer.paymentID)
        #expect(payment.amount == PaymentAmount(value: 1, currency: "DKK"))
        #expect(payment.sourceAccount?.wrapped?.iban?.wrapped == .string("DK5000400440116243"))
        #expect(payment.identifiers?.wrapped?.creditorReference == .value("RF00CreditorReference1"))
        #expect(payment.execution?.wrapped?.amount?.wrapped?.value == 1)
        #expect(payment.status?.terminal == true)
        #expect(payment.paymentMethod == .null)
        for secret in ["DK5000400440116243", "Freja"] { #expect(!"\(payment)".contains(secret)) }
    }

    @Test func reconciliationsKeepStepsThatAreNew() throws {
        let reconciliation = try fixtures.value("reconciliation.json", as: Reconciliation.self)
        #expect(reconciliation.status == .inProgress)
        #expect(reconciliation.transactionID == .null)
        #expect(reconciliation.events?.map(\.event) == [.created, .unrecognized("Paused")])
        #expect(reconciliation.events?.last?.timestamp == DateTime("2020-07-10T09:40:00Z"))
    }

    @Test func payoutsGoToDomesticNumbersOrIBANs() throws {
        let domestic = try fixtures.value("payout-request.json", as: PayoutRequest.self)
        let dated = try fixtures.value("payout-request-dated.json", as: PayoutRequest.self)
        #expect(domestic.payment.destination.bban == PaymentBban(bankCode: "1234", accountNumber: "0123456789"))
        #expect(domestic.payment.amount == PaymentAmount(value: 1, currency: "DKK"))
        #expect(domestic.payment.transactionText == "Invoice 7")
        #expect(dated.payment.amount.value == Decimal(string: "1250.75"))
        #expect(dated.payment.destination.iban?.ibanNumber == "FI2112345600000785")
        #expect(dated.payment.destination.address?.city == "Aarhus")
        #expect(dated.payment.execution?.date == .value(try #require(CalendarDate("2021-07-23"))))
        #expect(dated.payment.identifiers?.ocr == "0123456789")
        #expect(dated.culture == "en")
        for secret in ["0123456789", "FI2112345600000785", "Freja", "Havnegade"] {
            #expect(!"\(domestic.payment.destination) \(dated.payment.destination)".contains(secret))
        }
    }

    @Test func payoutsAreReadWithTheirState() throws {
        let payout = try fixtures.value("payout.json", as: Payout.self)
        #expect(payout.amount?.value == Decimal(string: "1250.75"))
        #expect(payout.createdAt == .null)
        #expect(payout.destination?.iban?.wrapped == .paymentIBAN(PaymentIBAN(ibanNumber: "FI2112345600000785")))
        #expect(payout.destination?.bban == .null)
        #expect(payout.executionOptions?.type == "SpecificDate")
        #expect(payout.identifiers?.wrapped?.norwegianKid == .null)
        #expect(payout.paymentMethod == .value("Sepa"))
        #expect(payout.status?.paymentStatusCode == .awaitingAuthorization)
        #expect(payout.status?.terminal == false)
    }

    @Test func authorizationsAreForSeveralPayments() throws {
        let request = try fixtures.value("authorization-request.json", as: PaymentAuthorizationRequest.self)
        let created = try fixtures.value("authorization-response.json", as: CreatedPaymentAuthorization.self)
        let authorization = try fixtures.value("authorization.json", as: PaymentAuthorization.self)
        #expect(request.paymentIDs == [PayServer.paymentID, PayServer.authorizationID])
        #expect(created.authorizationID == PayServer.authorizationID)
        #expect(authorization.id == PayServer.authorizationID)
        #expect(authorization.status?.paymentStatusCode == .executed)
        #expect(authorization.additionalProperties == ["paymentIds": [.string(PayServer.paymentID)]])
    }

    @Test func listsOfPaymentsComeAloneOrInAnObject() throws {
        let alone = try fixtures.value("authorization-payments.json", as: PaymentListing.self)
        let object = try fixtures.value("authorization-payments-object.json", as: PaymentListing.self)
        guard case .listedPayments(let list) = alone, case .paymentList(let wrapped) = object else {
            Issue.record("the listings were not told apart")
            return
        }
        #expect(list == wrapped.payments)
        #expect(list.map(\.type) == [.outbound])
        #expect(list.map(\.execution) == [.null])
    }

    @Test func pagesOfPaymentsHaveBothDirections() throws {
        let page = try fixtures.value("payment-page.json", as: PaymentPage.self)
        #expect(page.pagingToken == .null)
        #expect(page.payments.map(\.type) == [.outbound, .inbound])
        #expect(page.payments.map(\.status?.terminal) == [true, false])
        #expect(page.payments.first?.execution?.wrapped?.amount?.wrapped?.value == Decimal(string: "1.1"))
        #expect(page.payments.last?.createdAt == .null)
        #expect(
            try fixtures.value("payment-query.json", as: PaymentQuery.self)
                == PaymentQuery(
                    interval: DateTimeInterval("2020-07-01T00:00:00Z/2020-08-01T00:00:00Z"), pageSize: 20,
                    pagingToken: "cGFnZTI="))
    }
}
