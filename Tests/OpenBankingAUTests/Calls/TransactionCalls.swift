// The transaction operations on the wire.

import Foundation
import OpenBankingAU
import TestSupport
import Testing

extension Calls {
    private static let answer = LoopbackServer.Response.json(
        """
        {"found":2,"displaying":2,"moreAvailable":false,"fromDate":1696118400,"toDate":"1704384285","sort":"desc",
         "transactions":[{"id":102122887150,"amount":3678.9,"accountId":1014136057,"customerId":1005061234,
         "status":"pending"},{"id":"102122887149","amount":-42.35,"accountId":1014136057,"customerId":1005061234,
         "status":"active","categorization":{"category":"Groceries","country":"AUS"}}]}
        """)

    static let transactions = [
        WireCase(
            "LoadHistoricTransactionsForCustomerAccount",
            """
            POST /aggregation/v1/customers/1005061234/accounts/1014136057/transactions/historic
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            Content-Length: 0
            """, .empty(204)
        ) { bank in
            try await bank.transactions.loadHistoricTransactionsForCustomerAccount(
                customerID: "1005061234", accountID: 1_014_136_057, consentReceiptID: receiptID(Bank.consentReceiptID))
        },
        WireCase(
            "LoadHistoricTransactionsForCustomerAccount",
            """
            POST /aggregation/v1/customers/1005061234/accounts/1014136057/transactions/historic
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Content-Type: application/json

            {"force":true}
            """, .empty(204)
        ) { bank in
            try await bank.transactions.loadHistoricTransactionsForCustomerAccount(
                customerID: "1005061234", accountID: 1_014_136_057, .init(force: true))
        },
        WireCase(
            "GetAllCustomerTransactions",
            """
            GET /aggregation/v3/customers/1005061234/transactions?fromDate=1696118400&toDate=1704384285\
            &start=1&limit=1000&sort=asc&includePending=true
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            Consent-Receipt-Id: e6062836-65e6-4de6-ad99-c9f6552a36fe
            """, answer
        ) { bank in
            let list = bank.transactions.getAllCustomerTransactions(
                customerID: "1005061234", fromDate: Date(timeIntervalSince1970: 1_696_118_400),
                toDate: Date(timeIntervalSince1970: 1_704_384_285.75), limit: 1000, sort: .ascending,
                includePending: true, consentReceiptID: try receiptID(Bank.consentReceiptID))
            let transactions = try await list.reduce(into: []) { $0.append($1) }
            #expect(transactions.map(\.amount) == [Decimal(string: "3678.9"), Decimal(string: "-42.35")])
            #expect(transactions.map(\.id.isNumber) == [true, false])
            #expect(transactions.map(\.status) == [.pending, .active])
            #expect(transactions.last?.categorization?.category == .groceries)
        },
        WireCase(
            "GetCustomerAccountTransactions",
            """
            GET /aggregation/v3/customers/1005061234/accounts/1014136057/transactions\
            ?fromDate=-1&toDate=0&start=1&sort=desc&includePending=false
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """, answer
        ) { bank in
            let list = bank.transactions.getCustomerAccountTransactions(
                customerID: "1005061234", accountID: "1014136057", fromDate: Date(timeIntervalSince1970: -1),
                toDate: Date(timeIntervalSince1970: 0), sort: .descending, includePending: false)
            let pages = try await list.pages.reduce(into: []) { $0.append($1) }
            #expect(pages.map(\.found) == [2])
            #expect(pages.first?.fromDate == .timestamp(Date(timeIntervalSince1970: 1_696_118_400)))
            #expect(pages.first?.toDate == .string("1704384285"))
        },
        WireCase(
            "GetCustomerTransaction",
            """
            GET /aggregation/v2/customers/1005061234/transactions/102122887150
            Accept: application/json
            App-Key: app-key
            App-Token: token-1
            """,
            .json(
                """
                {"id":102122887150,"amount":3678.9,"accountId":1014136057,"customerId":1005061234,"status":"shadow"}
                """)
        ) { bank in
            let transaction = try await bank.transactions.getCustomerTransaction(
                customerID: "1005061234", transactionID: 102_122_887_150)
            #expect(transaction.id == "102122887150")
            #expect(transaction.status == .shadow)
        },
    ]
}
