// Transactions and standing orders on the wire.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

extension Calls {
    static let transactions = [
        WireCall<OpenBankingConnect>(
            "GetAccountTransactions",
            """
            POST /openbanking/connect/api/accounts/account/transactions
            Accept: application/json
            Content-Type: application/json

            {"accountId":"aa:q648383844dhhfHhTV","bookingDateFrom":"2018-11-21","bookingDateTo":"2018-11-23",\
            "limit":20,"offset":"ofset4prev$earch12345","requestInfo":{\
            "aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","consentId":"GFiTpF3:EBy5xGqQMatk",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"offset":"next$page:2","messages":[{"code":"LATE","description":"d"}],
                 "transactions":[{"transactionId":"7ccs6s5:r55a:4MctP","transactionAmount":{"amount":0.10,
                 "currency":"EUR"},"creditDebitIndicator":"CREDIT","postTransactionBalance":99.90}]}
                """)
        ) { service in
            let page = try await service.transactions.getAccountTransactions(
                .init(
                    requestInfo: Sample.unattended, accountID: Sample.accountID, limit: 20,
                    offset: "ofset4prev$earch12345", bookingDateFrom: CalendarDate("2018-11-21"),
                    bookingDateTo: CalendarDate("2018-11-23")))
            let transaction = try #require(page.transactions?.first)
            #expect(page.offset == "next$page:2")
            #expect(page.messages?.first?.code == .unrecognized("LATE"))
            #expect(transaction.transactionID == "7ccs6s5:r55a:4MctP")
            #expect(transaction.transactionAmount?.amount == Decimal(string: "0.1"))
            #expect(transaction.postTransactionBalance == Decimal(string: "99.9"))
        },
        WireCall<OpenBankingConnect>(
            "GetAccountTransaction",
            """
            POST /openbanking/connect/api/accounts/account/transactions/transaction
            Accept: application/json
            Content-Type: application/json

            {"accountId":"aa:q648383844dhhfHhTV","requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf",\
            "consentId":"GFiTpF3:EBy5xGqQMatk","xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"},\
            "transactionId":"7ccs6s5:r55a:4MctP"}
            """,
            .json("{\(Sample.originalRequestInfo),\"transactionId\":\"7ccs6s5:r55a:4MctP\",\"mcc\":\"5411\"}")
        ) { service in
            let transaction = try await service.transactions.getAccountTransaction(
                .init(
                    requestInfo: Sample.unattended, accountID: Sample.accountID,
                    transactionID: "7ccs6s5:r55a:4MctP"))
            #expect(transaction.transactionID == "7ccs6s5:r55a:4MctP")
            #expect(transaction.mcc == "5411")
        },
        WireCall<OpenBankingConnect>(
            "GetAccountStandingOrders",
            """
            POST /openbanking/connect/api/accounts/account/standing-orders
            Accept: application/json
            Content-Type: application/json

            {"accountId":"aa:q648383844dhhfHhTV","limit":1,"requestInfo":{\
            "aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","consentId":"GFiTpF3:EBy5xGqQMatk",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"standingOrders":[{"standingOrderId":"s-1","status":"ACTIVE",
                 "nextPayment":{"date":"2021-06-01","currency":"GBP","amount":12.5},
                 "schedule":{"frequency":"EvryDay"}}]}
                """)
        ) { service in
            let list = try await service.standingOrders.getAccountStandingOrders(
                .init(requestInfo: Sample.unattended, accountID: Sample.accountID, limit: 1))
            let order = try #require(list.standingOrders?.first)
            #expect(order.nextPayment?.date == CalendarDate("2021-06-01"))
            #expect(order.nextPayment?.amount == Decimal(string: "12.5"))
            #expect(order.schedule?.frequency == "EvryDay")
        },
    ]
}
