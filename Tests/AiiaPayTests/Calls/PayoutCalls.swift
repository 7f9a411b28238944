// Payments from an account and their authorization, on the wire.

import AiiaPay
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    private static let account = "/v2/accounts/\(PayServer.encodedAccountID)"
    private static let authorization = "\(account)/payment-authorizations/\(PayServer.authorizationID)"

    static let payouts: [Call] = [
        Call(
            "QueryPayments",
            """
            POST /v1/payments/query
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"interval":"2020-07-01T00:00:00Z/2020-08-01T00:00:00Z","pageSize":20,"pagingToken":"cGFnZTI="}
            """, .json(#"{"pagingToken":"cGFnZTM=","payments":[{"id":"p-1","type":"Refund"}]}"#)
        ) { pay in
            let page = try await pay.send(
                .queryPayments(
                    .init(
                        interval: DateTimeInterval("2020-07-01T00:00:00Z/2020-08-01T00:00:00Z"), pageSize: 20,
                        pagingToken: "cGFnZTI=")))
            #expect(page.pagingToken == .value("cGFnZTM="))
            #expect(page.payments.map(\.type) == [.unrecognized("Refund")])
        },
        Call(
            "CreatePayment",
            """
            POST \(account)/payments
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"payment":{"amount":{"currency":"EUR","value":1250.75},"destination":{"address":{"city":"Aarhus"},\
            "iban":{"ibanNumber":"FI2112345600000785"},"name":"Freja Holm"},\
            "execution":{"date":"2021-07-23","type":"SpecificDate"},"identifiers":{"ocr":"0123456789"},\
            "message":"Invoice 7"},"redirectUrl":"https://shop.example.com/callback"}
            """, .json("{\"paymentId\":\"\(PayServer.paymentID)\"}")
        ) { pay in
            let created = try await pay.payouts.createPayment(
                accountID: PayServer.accountID,
                .init(
                    payment: .init(
                        amount: .init(value: decimal("1250.75"), currency: "EUR"),
                        destination: .init(
                            name: "Freja Holm", iban: .init(ibanNumber: "FI2112345600000785"),
                            address: .init(city: "Aarhus")),
                        execution: .init(
                            type: "SpecificDate", date: CalendarDate("2021-07-23").map { .value($0) }),
                        message: "Invoice 7", identifiers: .init(ocr: "0123456789")),
                    redirectURL: url("https://shop.example.com/callback")))
            #expect(created.paymentID == PayServer.paymentID)
        },
        Call(
            "GetPayment",
            """
            GET \(account)/payments/\(PayServer.paymentID)
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"status":{"paymentStatusCode":"Executed","terminal":true}}"#)
        ) { pay in
            let payout = try await pay.payouts.getPayment(
                accountID: PayServer.accountID, paymentID: PayServer.paymentID)
            #expect(payout.status?.paymentStatusCode == .executed)
        },
    ]

    static let authorizations: [Call] = [
        Call(
            "CreatePaymentAuthorization",
            """
            POST \(account)/payment-authorizations
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"culture":"da","paymentIds":["\(PayServer.paymentID)"],"redirectUrl":"https://shop.example.com/callback"}
            """,
            .json("{\"authorizationId\":\"\(PayServer.authorizationID)\",\"authorizationUrl\":\"https://a.example/\"}")
        ) { pay in
            let created = try await pay.payouts.createPaymentAuthorization(
                accountID: PayServer.accountID,
                .init(
                    paymentIDs: [PayServer.paymentID], redirectURL: url("https://shop.example.com/callback"),
                    culture: "da"))
            #expect(created.authorizationID == PayServer.authorizationID)
        },
        Call(
            "GetPaymentAuthorization",
            """
            GET \(authorization)
            Accept: application/json
            Authorization: Bearer access.token
            """, .json("{\"id\":\"\(PayServer.authorizationID)\"}")
        ) { pay in
            let authorization = try await pay.payouts.getPaymentAuthorization(
                accountID: PayServer.accountID, authorizationID: PayServer.authorizationID)
            #expect(authorization.id == PayServer.authorizationID)
        },
        Call(
            "ListAuthorizationPayments",
            """
            GET \(authorization)/payments
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"payments":[{"id":"p-1"}]}"#)
        ) { pay in
            let listing = try await pay.payouts.listAuthorizationPayments(
                accountID: PayServer.accountID, authorizationID: PayServer.authorizationID)
            #expect(listing == .paymentList(PaymentList(payments: [ListedPayment(id: "p-1")])))
        },
    ]
}
