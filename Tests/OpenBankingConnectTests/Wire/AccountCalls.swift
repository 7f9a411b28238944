// Accounts and balances on the wire.

import ClientRuntime
import Foundation
import OpenBankingConnect
import TestSupport
import Testing

extension Calls {
    static let accounts = [
        WireCall<OpenBankingConnect>(
            "GetAccounts",
            """
            POST /openbanking/connect/api/accounts
            Accept: application/json
            Content-Type: application/json

            {"requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf","consentId":"GFiTpF3:EBy5xGqQMatk",\
            "xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"accounts":[{"resourceId":"aa:q648383844dhhfHhTV","currency":"EUR",
                 "accountType":"SVGS","accountHolderType":"Business","schemeName":"IBAN","accountNumber":"DE001"},
                 {"resourceId":"account-2"}]}
                """)
        ) { service in
            let list = try await service.accounts.getAccounts(.init(requestInfo: Sample.unattended))
            #expect(list.accounts?.map(\.resourceID) == [Sample.accountID, "account-2"])
            #expect(list.accounts?.first?.accountType == .savings)
            #expect(list.accounts?.first?.accountHolderType == .business)
            #expect(list.accounts?.first?.schemeName == .iban)
        },
        WireCall<OpenBankingConnect>(
            "GetAccount",
            """
            POST /openbanking/connect/api/accounts/account
            Accept: application/json
            Content-Type: application/json

            {"accountId":"aa:q648383844dhhfHhTV","requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf",\
            "consentId":"GFiTpF3:EBy5xGqQMatk","isLivePsuRequest":true,"psuAgent":"PostmanRuntime/7.20.1",\
            "psuIPAddress":"127.0.0.1","xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"account":{"resourceId":"aa:q648383844dhhfHhTV","currency":"GBP",
                 "accountNumber":"70000170000005","schemeName":"SortCodeAccountNumber","holderNameAddress":["A","B"],
                 "accountPsuRelations":{"typeOfRelation":"Owner"},"auxData":{"branch":"7"}}}
                """)
        ) { service in
            let answer = try await service.accounts.getAccount(
                .init(requestInfo: Sample.attended, accountID: Sample.accountID))
            let account = try #require(answer.account)
            #expect(answer.originalRequestInfo.xRequestID == "444e4567-e55b-12d3-a456-426655448888")
            #expect(account.schemeName == .sortCodeAccountNumber)
            #expect(account.holderNameAddress == ["A", "B"])
            #expect(account.accountPsuRelations == .accountPSURelation(.init(typeOfRelation: "Owner")))
            #expect(account.auxData == .object(["branch": "7"]))
            #expect(!"\(account)".contains("70000170000005"))
        },
        WireCall<OpenBankingConnect>(
            "GetAccountBalances",
            """
            POST /openbanking/connect/api/accounts/account/balances
            Accept: application/json
            Content-Type: application/json

            {"accountId":"aa:q648383844dhhfHhTV","requestInfo":{"aspspId":"420e5cff-0e2a-4156-991a-f6eeef0478cf",\
            "consentId":"GFiTpF3:EBy5xGqQMatk","xRequestId":"b5c3a2f0-4b1e-4c8e-9a57-3f2d6c1e8a94"}}
            """,
            .json(
                """
                {\(Sample.originalRequestInfo),"account":{"resourceId":"aa:q648383844dhhfHhTV","balances":[
                 {"balanceAmount":{"amount":1234567890123.45,"currency":"EUR"},"balanceType":"Available",
                  "creditDebitIndicator":"DEBIT","dateTime":"2019-03-21T10:33:13.001Z"}]}}
                """)
        ) { service in
            let answer = try await service.accounts.getAccountBalances(
                .init(requestInfo: Sample.unattended, accountID: Sample.accountID))
            let balance = try #require(answer.account?.balances?.first)
            #expect(balance.balanceAmount?.amount == Decimal(string: "1234567890123.45"))
            #expect(balance.balanceType == .available)
            #expect(balance.creditDebitIndicator == .debit)
            #expect(balance.dateTime == DateTime("2019-03-21T10:33:13.001Z"))
        },
    ]
}
