// The transaction operations on the wire.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    static func transaction(_ id: String, _ amount: String = "-291.0") -> String {
        """
        {"id":"\(id)","accountId":"\(AiiaServer.accountID)","amount":\(amount),"balance":null,
         "transactionAmount":{"currency":"DKK","value":\(amount)},"currency":"DKK",
         "creationDate":"0001-01-01T00:00:00","date":"2019-09-02","detail":null,"originalText":"RAIL TICKET 23228",
         "text":"RAIL TICKET","state":"Booked","type":"Card"}
        """
    }

    static let transactions: [Call] = [
        Call(
            "ListTransactions",
            """
            GET /v1/accounts/\(AiiaServer.encodedAccountID)/transactions?pagingToken=cGFnZTI%3D&pageSize=5\
            &showNagMigrationDetails=false&includeDeleted=true
            Accept: application/json
            Authorization: Bearer access.token
            """, .json("{\"pagingToken\":null,\"transactions\":[\(transaction("t-1"))]}")
        ) { aiia in
            let page = try await aiia.send(
                .listTransactions(
                    accountID: AiiaServer.accountID, pagingToken: "cGFnZTI=", pageSize: 5,
                    showNagMigrationDetails: false, includeDeleted: true))
            #expect(page.pagingToken == .null)
            #expect(page.transactions.map(\.amount) == [-291])
        },
        Call(
            "GetTransaction",
            """
            GET /v1/accounts/\(AiiaServer.encodedAccountID)/transactions/t%2F1
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(transaction("t/1"))
        ) { aiia in
            let transaction = try await aiia.transactions.getTransaction(
                accountID: AiiaServer.accountID, transactionID: "t/1")
            #expect(transaction.id == "t/1")
            #expect(transaction.date == CalendarDate("2019-09-02"))
        },
        Call(
            "QueryTransactions",
            """
            POST /v1/accounts/\(AiiaServer.encodedAccountID)/transactions/query?includeDeleted=true
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"amountValueBetween":{"max":-100,"min":-500.55},\
            "interval":"2019-09-01T00:00:00Z/2019-10-01T00:00:00Z","pageSize":5,"pagingToken":"cGFnZTI="}
            """, .json("{\"transactions\":[\(transaction("t-1")),\(transaction("t-2", "0.10"))]}")
        ) { aiia in
            let page = try await aiia.send(
                .queryTransactions(
                    accountID: AiiaServer.accountID,
                    .init(
                        interval: DateTimeInterval("2019-09-01T00:00:00Z/2019-10-01T00:00:00Z"),
                        amountValueBetween: .init(min: Decimal(string: "-500.55"), max: -100), pageSize: 5,
                        pagingToken: "cGFnZTI="), includeDeleted: true))
            #expect(page.transactions.map(\.amount) == [-291, Decimal(string: "0.1")])
            #expect(page.pagingToken == nil)
        },
    ]
}
