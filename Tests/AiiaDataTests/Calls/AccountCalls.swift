// The account operations on the wire.

import AiiaData
import ClientRuntime
import Foundation
import TestSupport
import Testing

extension Calls {
    private static let account = """
        {"id":"\(AiiaServer.accountID)","accountProvider":{"id":"DK_TestBank","name":"Test bank Denmark"},
         "available":null,"availableBalance":null,"booked":{"currency":"DKK","value":6439.15},
         "bookedBalance":6439.15,"currency":"DKK","name":"Budget","number":{"iban":null},"owner":null,
         "type":"Consumption"}
        """

    static let accounts: [Call] = [
        Call(
            "ListAccounts",
            """
            GET /v1/accounts?showNagMigrationDetails=true&includeOrphaned=false&accountsGroupId=g%2F1
            Accept: application/json
            Authorization: Bearer access.token
            """, .json("{\"accounts\":[\(account)]}")
        ) { aiia in
            let list = try await aiia.accounts.listAccounts(
                showNagMigrationDetails: true, includeOrphaned: false, accountsGroupID: "g/1")
            #expect(list.accounts.map(\.bookedBalance) == [Decimal(string: "6439.15")])
        },
        Call(
            "ListAccounts",
            """
            GET /v1/accounts
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(#"{"accounts":[]}"#)
        ) { aiia in
            let list = try await aiia.accounts.listAccounts()
            #expect(list.accounts.isEmpty)
        },
        Call(
            "GetAccount",
            """
            GET /v1/accounts/\(AiiaServer.encodedAccountID)
            Accept: application/json
            Authorization: Bearer access.token
            """, .json(account)
        ) { aiia in
            let account = try await aiia.accounts.getAccount(accountID: AiiaServer.accountID)
            #expect(account.id == AiiaServer.accountID)
            #expect(account.owner == .null)
        },
        Call(
            "RequestUpdate",
            """
            POST /v1/update
            Accept: application/json
            Authorization: Bearer access.token
            Content-Type: application/json

            {"redirectUrl":"https://shop.example.com/callback?a=1&b=%2F"}
            """, .json(#"{"status":"SupervisedLoginRequired","authUrl":"https://app-sandbox.aiia.eu/#/login"}"#)
        ) { aiia in
            let answer = try await aiia.accounts.requestUpdate(
                .init(redirectURL: url("https://shop.example.com/callback?a=1&b=%2F")))
            #expect(answer.status == .supervisedLoginRequired)
            #expect(answer.authURL?.wrapped?.absoluteString == "https://app-sandbox.aiia.eu/#/login")
        },
    ]
}
