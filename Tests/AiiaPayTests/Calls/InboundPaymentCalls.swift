// The older form of collecting payments, on the wire.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    private static let path = "/v1/accounts/\(PayServer.encodedAccountID)/payments/inbound"

    static let inboundPayments: [Call] = [
        Call(
            "CreateInboundPayment",
            """
            POST \(path)
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"culture":"en","issuePayerToken":false,"payment":{"amount":{"value":0.1},"date":"2026-12-01",\
            "orderId":"RF00CreditorReference1"},"redirectUrl":"https://shop.example.com/callback"}
            """,
            .json("{\"paymentId\":\"\(PayServer.paymentID)\",\"authorizationUrl\":\"https://app-sandbox.aiia.eu/#/p\"}")
        ) { pay in
            let created = try await pay.inboundPayments.createInboundPayment(
                accountID: PayServer.accountID,
                .init(
                    payment: .init(
                        amount: .init(value: decimal("0.1")), orderID: "RF00CreditorReference1", date: "2026-12-01"),
                    redirectURL: url("https://shop.example.com/callback"), culture: "en", issuePayerToken: false))
            #expect(created.paymentID == PayServer.paymentID)
        },
        Call(
            "GetInboundPayment",
            """
            GET \(path)/\(PayServer.paymentID)
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"amount":{"value":0.1,"currency":"DKK"},"status":{"terminal":false}}"#)
        ) { pay in
            let payment = try await pay.inboundPayments.getInboundPayment(
                accountID: PayServer.accountID, paymentID: PayServer.paymentID)
            #expect(payment.amount?.value == Decimal(string: "0.1"))
            #expect(payment.status?.terminal == false)
        },
        Call(
            "CreateInboundPayerToken",
            """
            POST \(path)/\(PayServer.paymentID)/payer-token
            Accept: application/json
            Authorization: Bearer access.token
            Content-Length: 0
            """, .json(#"{"payerToken":"payer.token"}"#)
        ) { pay in
            let token = try await pay.inboundPayments.createInboundPayerToken(
                accountID: PayServer.accountID, paymentID: PayServer.paymentID)
            #expect(token.payerToken == "payer.token")
        },
        Call(
            "GetInboundReconciliation",
            """
            GET \(path)/\(PayServer.paymentID)/reconciliation
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"status":"Succeeded","transactionId":"t-1","events":[]}"#)
        ) { pay in
            let reconciliation = try await pay.inboundPayments.getInboundReconciliation(
                accountID: PayServer.accountID, paymentID: PayServer.paymentID)
            #expect(reconciliation.status == .succeeded)
            #expect(reconciliation.transactionID == .value("t-1"))
        },
    ]
}
