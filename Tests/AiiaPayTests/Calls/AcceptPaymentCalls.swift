// Collecting payments on the wire, at once and by link.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    private static let address = "https://app-sandbox.aiia.eu/#/payment?sessionId=3f2504e0"

    static let acceptPayments: [Call] = [
        Call(
            "CreateAcceptPayment",
            """
            POST /v2/payments/accept
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            Content-Type: application/json

            {"amount":"99.9","culture":"en","currency":"DKK",\
            "destinationId":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","identifier":"71","issuePayerToken":true,\
            "payerToken":"payer.token","preselectedCountry":"DK","providerId":"DK_TestBank",\
            "redirectUrl":"https://shop.example.com/callback","reference":"1234567890","schemeId":"DanishDomesticCreditTransfer"}
            """, .json("{\"paymentId\":\"\(PayServer.paymentID)\",\"authorizationUrl\":\"\(address)\"}")
        ) { pay in
            let created = try await pay.acceptPayments.createAcceptPayment(
                .init(
                    amount: decimal("99.90"), currency: "DKK", schemeID: .danishDomesticCreditTransfer,
                    destinationID: uuid(PayServer.destinationID), redirectURL: url("https://shop.example.com/callback"),
                    reference: "1234567890", identifier: "71", preselectedCountry: "DK", providerID: "DK_TestBank",
                    culture: "en", issuePayerToken: true, payerToken: "payer.token"))
            #expect(created.paymentID == PayServer.paymentID)
            #expect(created.authorizationURL.absoluteString == address)
        },
        Call(
            "GetAcceptPayment",
            """
            GET /v2/payments/accept/\(PayServer.paymentID)
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json("{\"id\":\"\(PayServer.paymentID)\",\"status\":\"Authorized\"}")
        ) { pay in
            let payment = try await pay.acceptPayments.getAcceptPayment(paymentID: PayServer.paymentID)
            #expect(payment.status == .paymentStatusCode(.authorized))
        },
        Call(
            "GetAcceptPayment",
            """
            GET /v2/payments/accept/nobody%2F1
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"error":"NotFound"}"#, status: 404)
        ) { pay in
            do {
                _ = try await pay.acceptPayments.getAcceptPayment(paymentID: "nobody/1")
                Issue.record("a payment that is not there was found")
            } catch let error as AiiaPay.Failure {
                guard case .status(404, .payErrorResponse(let body)) = error else { throw error }
                #expect(body.error == "NotFound")
            }
        },
        Call(
            "CreateAcceptPayerToken",
            """
            POST /v2/payments/accept/\(PayServer.paymentID)/payer-token
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            Content-Length: 0
            """, .json(#"{"payerToken":"payer.token","expires":"2024-12-31T23:59:59.123456789Z"}"#)
        ) { pay in
            let token = try await pay.acceptPayments.createAcceptPayerToken(paymentID: PayServer.paymentID)
            #expect(token.payerToken == "payer.token")
        },
    ]

    static let paymentLinks: [Call] = [
        Call(
            "CreatePaymentLink",
            """
            POST /v2/payments/accept/links
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            Content-Type: application/json

            {"expiryDate":"2026-12-01","paymentRequest":{"amount":"1250.75","currency":"EUR",\
            "destinationId":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","redirectUrl":"https://shop.example.com/callback",\
            "reference":"Invoice 7","schemeId":"AustrianSepaCreditTransfer"}}
            """, .json("{\"paymentLinkId\":\"\(PayServer.authorizationID)\",\"authorizationUrl\":\"\(address)\"}")
        ) { pay in
            let link = try await pay.paymentLinks.createPaymentLink(
                .init(
                    paymentRequest: .init(
                        amount: decimal("1250.75"), currency: "EUR", schemeID: .austrianSepaCreditTransfer,
                        destinationID: uuid(PayServer.destinationID),
                        redirectURL: url("https://shop.example.com/callback"), reference: "Invoice 7"),
                    expiryDate: CalendarDate(year: 2026, month: 12, day: 1)))
            #expect(link.paymentLinkID == PayServer.authorizationID)
        },
        Call(
            "GetPaymentLink",
            """
            GET /v2/payments/accept/links/\(PayServer.authorizationID)
            Accept: application/json
            Authorization: Basic bXktY2xpZW50Om15LXNlY3JldA==
            """, .json(#"{"status":{"code":"Paused"},"opened":2}"#)
        ) { pay in
            let link = try await pay.paymentLinks.getPaymentLink(paymentLinkID: PayServer.authorizationID)
            #expect(link.status == .paymentStatus(PaymentStatus(code: .unrecognized("Paused"))))
            #expect(link.additionalProperties == ["opened": 2])
        },
    ]
}
